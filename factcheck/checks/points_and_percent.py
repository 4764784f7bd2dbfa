"""A difference of two percentages that is told in percent instead of points.

What: 支持率は40%から50%へ10%上昇, "from 40% to 50%, up 10%", and 前回の
40%から10%上昇 behind the value of now. From 40 to 50 % are 10 points, or
25 %. In English also points that are not the difference of the only two percentages around them.

Why: readers who take it at its word reckon another result.

A `warning`; a `note` for rates of interest and tax, of which many write 0.25%利下げ, but for
English that tells from what to what.

Points beside two rates, one of an earlier time, are held to their difference (24.5%。前回は20.3%
だったから、5.2ポイント上がった).

Bad (ja):  支持率は40%から50%へ10%上昇した。
Bad (en):  Approval rose 10% to 50% from 40%.
Good (ja): 支持率は40%から50%へ10ポイント上昇した。
Good (en): Approval rose 10 points to 50% from 40%.

Silent: where the percentage is the growth itself (25 %), or both ends do not stand beside it, or
something else grew.

日本語

割合の差が、ポイントでなくパーセントで書かれています。

何を: 支持率は40%から50%へ10%上昇、50%で前回の40%から10%上昇、のようなもの。40%から50%への差は10
ポイント、増加率なら25%です。英語では、近くの二つの割合の差と合わないポイントも尋ねます。

なぜ: 文字どおりに読むと別の結果になります。

「警告」です。0.25%利下げ のような書き方が広く行われる金利と税率では「注記」です。

前の時点の率と並ぶポイントは差と比べます(24.5%。前回は20.3%だったから、5.2ポイント上がった)。

悪い例: 支持率は40%から50%へ10%上昇した。
良い例: 支持率は40%から50%へ10ポイント上昇した。

対象外: 増加率そのもの(25%)が書かれているもの。両端の値が並んでいないもの。別のものの増減。
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import HUNDRED, number
from factcheck.laws.rates.fromto_law import level
from factcheck.laws.rates.moved_law import Told, moved_apart
from factcheck.laws.rates.one_clause import missteps
from factcheck.laws.sure import doubted
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

BEFORE = 60
"""Most characters before both ends in which what they are of is named."""
BEHIND = 8
"""Most characters behind them in which it is."""
_USUAL = re.compile(
    r"金利|利上げ|利下げ|利回り|税|interest|yield|\btax|tariff|\bduty", re.IGNORECASE
)
"""Rates whose changes are commonly told in percent."""
_SAYS = Words(
    "From {a} to {b} it is {points} points, or {growth}%. Are points meant by {p}?",
    "{a}から{b}への差は{points}ポイント、増減率なら{growth}%です。{p}はポイントでしょうか。",
)
_BASIS = late(r"basis|ベーシス|bps?\Z")
_OR = late(r",? (?:or|that is,?) | ?[(（]|、|, ")
"""Between one step told twice."""
_BOTH = Words(
    "{a} are {points} points, but {p} is written beside it. Which of the two is meant?",
    "{a}は{points}ポイントですが、{p}と並んでいます。どちらが正しいでしょうか。",
)
_APART = Words(
    "From {a} to {b} are {points} points, but {p} is written. Which of the three is meant?",
    "{a}から{b}への差は{points}ポイントですが、{p}とあります。どれが正しいでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked = {step.figures[2] for step in missteps(evidence) if step.is_turned}
    for moved in moved_apart(evidence):
        if moved.role in {"points", "mistaken"} and moved.stated.figure not in asked:
            asked.add(moved.stated.figure)
            found = _framed(evidence, moved)
            if found is not None:
                yield found
    yield from _told_twice(evidence)


def _told_twice(evidence: Evidence) -> Iterator[Finding]:
    """Ask about basis points and the percentage points beside them: one is a hundredth."""
    for passage in paragraphs(evidence):
        points = [one for one in passage.atoms if one.unit == "point" and one.value]
        for one, other in pairwise(points):
            is_basis = _BASIS.search(one.text) is not None
            is_one = _OR.fullmatch(passage.between(one, other)) and not _BASIS.search(other.text)
            if is_basis and is_one and one.value != other.value:
                yield Question("points-and-percent", Severity.WARNING, _BOTH).about(
                    evidence, one.figure, other.figure, a=one.text, p=other.text,
                    points=number(one.value, 3),
                )  # fmt: skip


def _framed(evidence: Evidence, moved: Told) -> Finding | None:
    """Ask about a difference of two shares that is not theirs, or that is told in percent."""
    first, second, stated = moved.figures
    then, now = level(first), level(second)
    growth = number(abs(now / then - 1) * HUNDRED if then else HUNDRED, 2)
    text, places = evidence.article.text, [one.span for one in moved.figures]
    start, end = min(span.start for span in places), max(span.end for span in places)
    is_percent, asks = moved.role == "mistaken", _SAYS if moved.role == "mistaken" else _APART
    words = text[max(0, start - BEFORE) : end + BEHIND]
    is_told = evidence.article.language == "en" and "from" in words  # both levels, side by side
    is_usual = is_percent and not is_told and bool(_USUAL.search(words))
    severity = doubted(is_usual, moved.severity is Severity.NOTE)
    if severity is None:
        return None
    return Question("points-and-percent", severity, asks).about(
        evidence, first, second, stated, a=first.text, b=second.text, p=stated.text,
        points=number(abs(now - then), 3), growth=growth,
    )  # fmt: skip


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
