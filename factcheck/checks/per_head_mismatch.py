"""An amount a head, a number of heads and a total that do not belong together.

What: 1人当たり5万円、100人で計600万円, "$50 each to 100 people, a total of $6,000": the amount a
head is multiplied by the heads and compared with the total, as all three are printed.

Why: one of the three was corrected and the others forgotten, or a zero was lost.

Bad (ja):  1人当たり5万円を100人に、計600万円を支給する。
Bad (en):  It paid $50 each to 100 people, a total of $6,000.
Good (ja): 1人当たり5万円を100人に、計500万円を支給する。
Good (en): It paid $50 each to 100 people, a total of $5,000.

In English the three may stand in sentences of their own ("twelve buses … at £260,000 apiece. The
£3.12m bill"); prices a weight and a month are held against those of all of it.

Silent: within rounding and hedges; where further amounts stand between the three.

A `warning` where all stands in one sentence; a `note` where it does not.

日本語

一人当たりの額と人数と総額が合いません。

何を: 1人当たり5万円、100人で計600万円、のようなもの。一人当たりの額に人数を掛け、三つとも印字さ
れた桁の範囲で総額と比べます。

なぜ: 三つのうち一つだけが直されたか、ゼロが一つ落ちたものです。

悪い例: 1人当たり5万円を100人に、計600万円を支給する。
良い例: 1人当たり5万円を100人に、計500万円を支給する。

対象外: 端数処理や約の範囲内。三つの間に別の金額があるもの。

一つの文の中なら「警告」、文をまたぐものは「注記」です。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.saying import like
from factcheck.laws.rates.each_law import missed
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_QUESTION = Question(
    "per-head-mismatch",
    Severity.WARNING,
    Words(
        "{each} for {heads} comes to {reckoned}, but {total} is written. Which of the three is "
        "meant?",
        "{each}の{heads}分は{reckoned}ですが、{total}とあります。どれが正しいでしょうか。",
    ),
)
_APIECE = Question(
    "per-head-mismatch",
    Severity.WARNING,
    Words(
        "At {each} all come to {reckoned}, but {total} is written. Which of them is meant?",
        "{each}なら全部で{reckoned}ですが、{total}とあります。どれが正しいでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Span] = set()
    for finding in _framed(evidence):
        if not any(finding.span.touches(span) for span in asked):
            asked.add(finding.span)
            yield finding


def _framed(evidence: Evidence) -> Iterator[Finding]:
    """Ask about a whole that is not the product of the only rate and number near it."""
    for one in missed(evidence):
        each, whole = one.each.figure, one.whole.figure
        figures = (each, whole) if one.heads is None else (each, one.heads.figure, whole)
        heads = "" if one.heads is None else one.heads.text
        asks = _QUESTION if heads else _APIECE
        yield asks.weighing(one.severity).about(
            evidence, *figures, each=each.text, heads=heads, total=whole.text,
            reckoned=like(whole, one.right),
        )  # fmt: skip


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
