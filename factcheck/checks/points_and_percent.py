"""A difference of two percentages that is told in percent instead of points.

What: 支持率は40%から50%へ10%上昇, "from 40% to 50%, up 10%", and 前回の
40%から10%上昇 behind the value of now. From 40 to 50 % are 10 points, or
25 %. In English also points that are not the difference of the only two percentages around them.

Why: readers who take it at its word reckon another result.

A `warning`; a `note` for rates of interest and tax, of which many write 0.25%利下げ.

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
from fractions import Fraction

from factcheck.checks._level_frame import moved
from factcheck.checks._moves import points_told
from factcheck.checks._points import points
from factcheck.checks._questions import Question
from factcheck.checks._reading import of_blocks
from factcheck.checks._reckoning import HUNDRED, ONE, Reach, number, printed, reach, unit
from factcheck.checks._since import since
from factcheck.checks._skeleton import Match, Skeleton
from factcheck.checks._tape import tape
from factcheck.checks._told_frame import twice
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

BEFORE = 60
"""Most characters before both ends in which what they are of is named."""
_MOVED = "(?=[ぁ-ん]{0,2}(?:増|減|上|下|低|伸|高|改善|悪化|アップ|ダウン|落|縮|拡))"
_RISE = "(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease)"
_CHANGES = (
    r"(?P<a>@percent)から、?@gap{0,14}?(?P<b>@percent)(?:へ|に)(?:と|まで)?、?(?P<p>@percent)",
    (
        r"(?P<a>@percent)から、?@gap{0,14}?(?P<b>@percent)(?:へ|に|と)(?:と|まで)?"
        r"(?:なり|なって|上がり|下がり|上昇し|低下し|増え|減り)、"
        rf"(?:(?P<s>[一-龠々ァ-ヴー]{{2,10}})[はが])?(?P<p>@percent){_MOVED}"
    ),
    r"(?P<a>@percent)から(?P<p>@percent)[ぁ-ん増減加少上昇低下落引]{0,5}、?(?P<b>@percent)(?=に|と|へ)",
    (
        r"(?P<b>@percent)(?:だった|で|となった|となり)[。、]"
        r"(?:前[年期月回](?:度|同[期月])?|昨年度?|@date)の(?P<a>@percent)(?:から|より|に比べ)、?"
        rf"(?P<p>@percent){_MOVED}"
    ),
    r"(?P<p>@percent) to (?P<b>@percent)(?: @gap{0,20})? from (?P<a>@percent)",
    r"(?P<b>@percent)(?: @gap{0,20}?)?, (?:up|down) (?P<p>@percent) from (?P<a>@percent)",
    (
        r"from (?P<a>@percent)(?: @gap{0,20})? to (?P<b>@percent)(?: @gap{0,20}?)?,? "
        r"(?:or |up |down |an? (?=@percent " + _RISE + r"))(?P<p>@percent)"
    ),
)
_USUAL = re.compile(
    r"金利|利上げ|利下げ|利回り|税|interest|yield|\btax|tariff|\bduty", re.IGNORECASE
)
"""Rates whose changes are commonly told in percent."""
_SAYS = Words(
    "From {a} to {b} are {points} points, or {growth} %. Are points meant by {p}?",
    "{a}から{b}への差は{points}ポイント、増減率なら{growth}%です。{p}はポイントでしょうか。",
)

_APART = Question(
    "points-and-percent",
    Severity.WARNING,
    Words(
        "From {a} to {b} are {points} points, but {p} is written. Which of the three is meant?",
        "{a}から{b}への差は{points}ポイントですが、{p}とあります。どれが正しいでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for skeleton in of_blocks(evidence):
        for match, second in _told(skeleton):
            finding = _asked(evidence, match, second) if match["p"] not in asked else None
            if finding:
                asked.add(match["p"])
                yield finding
        for gap in points(skeleton):
            if gap.told not in asked:
                asked.add(gap.told)
                apart = abs(_middle(gap.right))
                yield _difference(evidence, (gap.first, gap.now, gap.told), apart)
    told = tape(evidence)
    for move in points_told(told) if told is not None else ():
        if move.stated not in asked:
            asked.add(move.stated)
            yield _difference(evidence, (move.first, move.second, move.stated), move.reckoned.low)
    for one in twice(evidence):
        figures = (one.first.figure, one.second.figure, one.stated.figure)
        if one.law in {"points", "percent"} and figures[2] not in asked:
            yield _difference(evidence, figures, abs(one.second.value - one.first.value))
    yield from _of_levels(evidence, asked)


def _of_levels(evidence: Evidence, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about what is told of two rates, whatever the words' order."""
    for held in moved(evidence):
        if held.stated.figure in asked:
            continue
        if held.role == "points":
            yield _difference(evidence, held.figures, abs(_middle(held.right)))
        elif held.role == "mistaken":
            yield _confused(evidence, held.figures)


def _confused(evidence: Evidence, figures: tuple[Figure, Figure, Figure]) -> Finding:
    """Ask about points that are told as percent: from 31% to 26%, a fall of 5%."""
    first, second, told = figures
    one, other = _stated(first), _stated(second)
    grown = (other.over(one) or ONE) - ONE if one and other else ONE
    gap = (other - one) if one and other else ONE
    return Question("points-and-percent", Severity.WARNING, _SAYS).about(
        evidence, first, second, told, a=first.text, b=second.text,
        points=number(abs(_middle(gap)), 3), growth=number(abs(_middle(grown)) * 100, 2),
        p=told.text,
    )  # fmt: skip


def _difference(
    evidence: Evidence, figures: tuple[Figure, Figure, Figure], apart: Fraction
) -> Finding:
    first, second, told = figures
    return _APART.about(
        evidence, first, second, told, a=first.text, b=second.text, points=number(apart, 3),
        p=told.text,
    )  # fmt: skip


def _told(skeleton: Skeleton) -> Iterator[tuple[Match, Figure]]:
    """Yield the changes that are told beside both ends, and the second end of each."""
    for template in _CHANGES:
        for match in skeleton.matches(template):
            if not _is_of_another(match):
                yield match, match["b"]
    for one in since(skeleton):
        yield one.match, one.now


def _asked(evidence: Evidence, match: Match, second: Figure) -> Finding | None:
    first, stated = match["a"], match["p"]
    one, other, told = _stated(first), _stated(second), reach(stated)
    if one is None or other is None or told is None or one.low <= 0:
        return None
    if {unit(first), unit(second), unit(stated)} != {"%"}:
        return None
    apart, grown = other - one, other.over(one)
    way = 1 if apart.high > 0 and apart.low + apart.high > 0 else -1
    if grown is None or not apart.meets(told.times(way)):
        return None
    growth = (grown - ONE).times(HUNDRED)
    if growth.meets(told.times(way)):
        return None
    start = match.found.start()
    is_usual = _USUAL.search(match.skeleton.text, max(0, start - BEFORE), match.found.end() + 8)
    severity = Severity.NOTE if is_usual else Severity.WARNING
    return Question("points-and-percent", severity, _SAYS).about(
        evidence,
        first,
        second,
        stated,
        a=first.text,
        b=second.text,
        p=stated.text,
        points=number(abs(_middle(apart)), 3),
        growth=number(_middle(growth), 2),
    )


def _stated(figure: Figure) -> Reach | None:
    """Return what a percentage may be; "some 36%" against 30% is 36 where the points fit."""
    return printed(figure) if figure.hedge else reach(figure)


def _is_of_another(match: Match) -> bool:
    """Tell whether the change has a subject of its own that the ends do not have."""
    subject = match.found.groupdict().get("s")
    start = match.found.start()
    before = match.skeleton.text[max(0, start - BEFORE) : start]
    return subject is not None and subject not in before


def _middle(ends: Reach) -> Fraction:
    return (ends.low + ends.high) / 2


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
