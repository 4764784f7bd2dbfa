"""Two amounts and the growth between them that do not belong together.

What: 100人から150人へ40%増, 前年比20%増の120億円(前年は110億円), "rose 20% to $120 million from
$110 million", 100人から150人へ2倍に: the second amount is divided by the first and compared with
the percentage or the multiple, as all three are printed. Where a percentage grows, the difference
in points is accepted as well: `points-and-percent` asks about that.

Why: the growth was reckoned from the new amount, or from another year's, or one end was corrected
and the rest forgotten.

Bad (ja):  来場者は100人から150人へ40%増えた。
Bad (en):  Attendance rose 40% to 150 from 100.
Good (ja): 来場者は100人から150人へ50%増えた。
Good (en): Attendance rose 50% to 150 from 100.

The amounts may stand in clauses of their own or in the next sentence (1200トンの見込み。昨年の
1500トンから20%減った); then any other amount near them may explain the growth.

Silent: within rounding and hedges; for growth a year (年平均, annually) over several; where one of
the amounts is zero or negative.

A `warning` where all stands in one sentence; a `note` where it does not.

日本語

二つの値と、その間の増減率が合いません。

何を: 100人から150人へ40%増、前年比20%増の120億円(前年は110億円)、100人から150人へ2倍に、のよう
なもの。後の値を前の値で割り、三つとも印字された桁の範囲で比べます。割合どうしの増減では、ポイン
ト差も認めます(それは `points-and-percent` が尋ねます)。

なぜ: 増減率を新しい値や別の年の値から計算したか、片方だけが直されたものです。

悪い例: 来場者は100人から150人へ40%増えた。
良い例: 来場者は100人から150人へ50%増えた。

値は別の節や次の文にあってもかまいません(1200トンの見込み。昨年の1500トンから20%減った)。そのときは、
近くの別の値で増減率が説明できれば尋ねません。

対象外: 端数処理や約の範囲内。何年にもわたる年平均の伸び率。どちらかがゼロや負の値。

一つの文の中なら「警告」、文をまたぐものは「注記」です。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import span_of
from factcheck.laws.rates.gap_law import gaps_apart
from factcheck.laws.rates.moved_law import moved_apart
from factcheck.laws.rates.one_clause import missteps, mistimes
from factcheck.laws.rates.worded_moves import worded_moves
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_GROWTH = Words(
    "From {a} to {b} is a change of {reckoned}%, but {p} is written. Which of the three is meant?",
    "{a}から{b}への増減は{reckoned}%ですが、{p}とあります。どれが正しいでしょうか。",
)
_TIMES = Words(
    "From {a} to {b} is {reckoned} times, but {p} is written. Which of the three is meant?",
    "{a}から{b}へは{reckoned}倍ですが、{p}とあります。どれが正しいでしょうか。",
)
_STEP = Words(
    "From {a} to {b} is a difference of {reckoned}, but {p} is written. Which one is meant?",
    "{a}から{b}への差は{reckoned}ですが、{p}とあります。どれが正しいでしょうか。",
)
_OF_STEP = Words(
    "A step of {a} to {b} is a change of {reckoned}%, but {p} is written. Which of the three is "
    "meant?",
    "{a}動いて{b}なら増減率は{reckoned}%ですが、{p}とあります。どれが正しいでしょうか。",
)
_ROLES = {"change": _GROWTH, "multiple": _TIMES, "step": _STEP}
"""How what is told of two amounts is asked about."""
_HINT = Words(
    "Look up both ends, and reckon the growth from the first.",
    "両端の値を資料で確かめ、前の値を基に計算し直してください。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Span] = set()
    for told in moved_apart(evidence):
        if told.role not in _ROLES:
            continue
        first, second, stated = told.figures
        finding = Question("growth-mismatch", told.severity, _ROLES[told.role], _HINT).about(
            evidence, first, second, stated, a=first.text, b=second.text, p=stated.text,
            reckoned=span_of(told.right.low, told.right.high),
        )  # fmt: skip
        if not any(finding.span.touches(place) for place in asked):
            asked.add(finding.span)
            yield finding
    for step in missteps(evidence):
        if not (step.is_turned or any(step.span.touches(place) for place in asked)):
            first, second, stated = step.figures
            says = _OF_STEP if step.is_of_step else _STEP
            yield Question("growth-mismatch", Severity.WARNING, says, _HINT).about(
                evidence, first, second, stated, a=first.text, b=second.text, p=stated.text,
                reckoned=span_of(step.right.low, step.right.high),
            )  # fmt: skip
    for step in mistimes(evidence):
        if not any(step.span.touches(place) for place in asked):
            asked.add(step.span)
            first, second, stated = step.figures
            yield Question("growth-mismatch", Severity.WARNING, _TIMES, _HINT).about(
                evidence, first, second, stated, a=first.text, b=second.text, p=stated.text,
                reckoned=span_of(step.right.low, step.right.high),
            )  # fmt: skip
    yield from _loosely(evidence, asked)
    for moved in worded_moves(evidence):
        first, second, stated = moved.figures
        yield Question("growth-mismatch", Severity.WARNING, _GROWTH, _HINT).about(
            evidence, first, second, stated, a=first.text, b=second.text, p=stated.text,
            reckoned=span_of(moved.right.low, moved.right.high),
        )  # fmt: skip


def _loosely(evidence: Evidence, asked: set[Span]) -> Iterator[Finding]:
    """Ask about gaps, and rates with a name, that nothing asked about before tells."""
    for gap in gaps_apart(evidence):
        if not any(gap.stated.span.touches(place) for place in asked):
            yield Question("growth-mismatch", Severity.NOTE, _STEP, _HINT).about(
                evidence, gap.first.figure, gap.second.figure, gap.stated.figure,
                a=gap.first.text, b=gap.second.text, p=gap.stated.text,
                reckoned=span_of(gap.right.low, gap.right.high),
            )  # fmt: skip


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
