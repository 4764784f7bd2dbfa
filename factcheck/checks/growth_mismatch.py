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
"""

import re
from collections.abc import Callable, Iterator

from factcheck.checks._change import direction
from factcheck.checks._growth_data import PERCENTS
from factcheck.checks._level_frame import moved
from factcheck.checks._moved_law import moved_apart, witnessed
from factcheck.checks._questions import Question
from factcheck.checks._rate_frame import rates
from factcheck.checks._reading import of_blocks, of_sentences
from factcheck.checks._reckoning import (
    HUNDRED,
    ONE,
    Reach,
    closely,
    counts_alike,
    printed,
    reach,
    rounded,
    span_of,
    unit,
)
from factcheck.checks._since import since
from factcheck.checks._skeleton import Match, Skeleton
from factcheck.checks._step_frame import steps
from factcheck.checks._weighed_rates import weighed_rates
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

BEFORE = 80
"""Most characters in which the amount of now stands before that of earlier."""
BEHIND = 60
"""Most characters behind it in which another amount explains the growth."""
_YEARLY = re.compile(
    r"年平均|年率|毎年|各年|annual|a year(?! (?:earlier|before|ago))|per year|each year|CAGR",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(r"倍|doubl|tripl|quadrupl|fold|times", re.IGNORECASE)
_LOOSE = re.compile("を超|超|以上|余|強|近|弱|を上回|前後|程度|ほど")
"""Words behind a multiple that say it is none to the digit."""
_GROWTH = Words(
    "From {a} to {b} is {reckoned} %, but {p} is written. Which of the three is meant?",
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
_ROLES = {"change": _GROWTH, "multiple": _TIMES, "step": _STEP}
"""How what is told of two levels is asked about."""
_HINT = Words(
    "Look up both ends, and reckon the growth from the first.",
    "両端の値を資料で確かめ、前の値を基に計算し直してください。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Span] = set()
    for finding in (*_every(evidence), *_framed(evidence)):
        if finding.span not in asked:
            asked.add(finding.span)
            yield finding
    told = [(one.role, one.figures, one.right) for one in moved(evidence)
            if one.stated.span not in witnessed(evidence)]  # fmt: skip
    told += [(one.role, one.figures, one.right) for one in moved_apart(evidence)]
    for role, figures, right in told:
        if role in _ROLES:
            finding = _question(evidence, _ROLES[role], figures, right)
            if not any(finding.span.touches(place) for place in asked):
                asked.add(finding.span)
                yield finding
    for step in steps(evidence):
        if step.stated.unit != "point":
            three = (step.first.figure, step.second.figure, step.stated.figure)
            finding = _question(evidence, _STEP, three, step.right)
            if not any(finding.span.touches(place) for place in asked):
                yield finding


def _framed(evidence: Evidence) -> Iterator[Finding]:
    """Ask about growth that the only two amounts near it do not make, whatever the words' order."""
    held = witnessed(evidence)
    for one in (*rates(evidence), *weighed_rates(evidence)):
        if one.stated.span in held:
            continue
        figures = (one.first.figure, one.second.figure, one.stated.figure)
        if one.role == "change":
            yield _question(evidence, _GROWTH, figures, one.right)
        elif one.role == "multiple":
            yield _question(evidence, _TIMES, figures, one.right.times(1 / HUNDRED))


def _every(evidence: Evidence) -> Iterator[Finding]:
    for skeleton in of_sentences(evidence):
        if _YEARLY.search(skeleton.text):
            continue
        for template in PERCENTS:
            for match in skeleton.matches(template):
                yield from _percent(evidence, match)
    for skeleton in of_blocks(evidence):
        if not _YEARLY.search(skeleton.text):
            yield from _told_since(evidence, skeleton)


def _told_since(evidence: Evidence, skeleton: Skeleton) -> Iterator[Finding]:
    """Ask about changes told with their base, where no other amount explains them."""
    for one in since(skeleton):
        if unit(one.match["p"]) == "%":
            yield from _unexplained(evidence, one.match, one.now, one.way)
        else:
            yield from _multiplied(evidence, one.match, one.now)


def _multiplied(evidence: Evidence, match: Match, now: Figure) -> Iterator[Finding]:
    first, stated = match["a"], match["p"]
    behind = match.skeleton.text[match.found.end("p") :][:4]
    loose = stated.hedge is not None or _LOOSE.match(behind) is not None
    times = reach(stated) if loose else printed(stated)
    if times is None or times.low <= 0 or not _MULTIPLE.search(stated.text):
        return
    near = match.skeleton.around(match.found.start("a"), BEFORE + BEHIND, BEHIND)
    for one, other in _pairs(first, now, near):
        grown = _grown(evidence, one, other)
        if grown is not None and grown.meets(times):
            return
    grown = _grown(evidence, first, now)
    if grown is not None:
        yield _question(evidence, _TIMES, (first, now, stated), grown)


def _unexplained(evidence: Evidence, match: Match, now: Figure, way: int) -> Iterator[Finding]:
    first, stated = match["a"], match["p"]
    growth = _percentage(evidence, stated)
    if way == 0 or growth is None or unit(stated) != "%":
        return
    growth = growth.times(way)
    near = match.skeleton.around(match.found.start("a"), BEFORE + BEHIND, BEHIND)
    for one, other in _pairs(first, now, near):
        reckoned = _reckoned(evidence, one, other)
        points = _points(one, other)
        if reckoned is not None and reckoned.meets(growth):
            return
        if points is not None and points.meets(growth):
            return
    reckoned = _reckoned(evidence, first, now)
    if reckoned is not None:
        yield _question(evidence, _GROWTH, (first, now, stated), reckoned)


def _pairs(first: Figure, now: Figure, near: list[Figure]) -> list[tuple[Figure, Figure]]:
    """Return the pairs of which one may be meant: the two, or one of them and another number."""
    others = [one for one in near if one is not first and one is not now]
    others = [one for one in others if counts_alike(first, one) or counts_alike(one, now)]
    return [
        (first, now),
        (now, first),
        *((first, one) for one in others),
        *((one, now) for one in others),
    ]


def _ends(evidence: Evidence) -> Callable[[Figure], Reach | None]:
    """Return how to read an amount: Japanese ones may be cut off, others are rounded."""
    return closely if evidence.article.language == "ja" else rounded


def _percentage(evidence: Evidence, stated: Figure) -> Reach | None:
    ends = reach(stated) if evidence.article.language == "ja" else rounded(stated)
    return ends.times(-1) if ends is not None and ends.high < 0 else ends  # 5％減 is -5


def _reckoned(evidence: Evidence, first: Figure, second: Figure) -> Reach | None:
    """Return the growth from one amount to the other in percent; None where it has no sense."""
    grown = _grown(evidence, first, second)
    return None if grown is None else (grown - ONE).times(HUNDRED)


def _grown(evidence: Evidence, first: Figure, second: Figure) -> Reach | None:
    """Return how many times the first the second may be; None where that has no sense."""
    if not counts_alike(first, second):
        return None
    ends = _ends(evidence)
    one, other = ends(first), ends(second)
    if one is None or other is None or one.low <= 0 or other.low < 0:
        return None
    return other.over(one)


def _percent(evidence: Evidence, match: Match) -> Iterator[Finding]:
    first, second, stated = match["a"], match["b"], match["p"]
    growth, reckoned = _percentage(evidence, stated), _reckoned(evidence, first, second)
    if growth is None or reckoned is None or unit(stated) != "%" or stated in {first, second}:
        return
    way = direction(match.words("w"), stated.text)
    if way == 0:
        return
    if reckoned.meets(growth.times(way)):
        return
    points = _points(first, second)
    if points is not None and points.meets(growth.times(way)):
        return
    yield _question(evidence, _GROWTH, (first, second, stated), reckoned)


def _points(first: Figure, second: Figure) -> Reach | None:
    """Return the difference of two percentages, in points; None for what is none."""
    one, other = reach(first), reach(second)
    return other - one if {unit(first), unit(second)} == {"%"} and one and other else None


def _question(
    evidence: Evidence, says: Words, figures: tuple[Figure, Figure, Figure], reckoned: Reach
) -> Finding:
    first, second, stated = figures
    return Question("growth-mismatch", Severity.WARNING, says, _HINT).about(
        evidence,
        first,
        second,
        stated,
        a=first.text,
        b=second.text,
        p=stated.text,
        reckoned=span_of(reckoned.low, reckoned.high),
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
