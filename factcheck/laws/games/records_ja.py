"""Records of Japanese sports that do not add up: wins, losses and points.

通算 is the sum of home and away, 五分 is as many wins as losses, a wrestler has a bout a day, and a
win is worth three points, a draw one.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a number stands that is not made, and the words that make another."""
_RECORD = re.compile(
    r"(?<![0-9第])(?P<w>[0-9]{1,3})勝(?:(?P<d1>[0-9]{1,2})(?:引き)?分け?)?(?P<l>[0-9]{1,3})敗"
    r"(?:(?P<d2>[0-9]{1,2})(?:引き)?分け?)?"
)
_ALL = re.compile(
    r"(?:通算|合計|計|全体|通して|トータル)(?:は|で|では|すると|の成績は)?[^。0-9]{0,6}\Z"
)
_EVEN = re.compile(r"\A(?:の|と|で)?(?:五分|タイ(?!トル)|同率)")
_DAY = re.compile(r"(?P<n>[0-9]{1,2})日目(?:を終え|までに?|終了)[^。0-9]{0,16}\Z")
_LAST_DAY = re.compile(r"千秋楽")
_UPPER = re.compile(r"幕内|前頭|小結|関脇|大関|横綱")
_ABSENT = re.compile(r"日目まで|休(?!場は)|不戦|途中|十両|幕下|序二段|三段目")
_POINTS = re.compile(r"\A[、(（で\s]*(?:の)?勝ち?点(?:は)?(?P<p>[0-9]{1,3})(?![0-9差])")
BOUTS = 15
"""Bouts of a tournament for the upper division."""
PER_WIN = 3
"""Points of a win."""
CLOSE = 120
"""Most characters in which a record and the two that it sums up stand."""
NEAR = 12
"""By how many points a slip misses."""


def tallied(text: Plain) -> Iterator[Told]:
    """Yield the records and points of a text that are not what is told beside them."""
    every = list(text.wide(_RECORD))
    for at, found in enumerate(every):
        yield from _judged(found, text)
        if at >= 2 and _ALL.search(text.before(found.start(), 30)):
            parts = [_of(one) for one in every[at - 2 : at]]
            close = found.start() - every[at - 2].start() < CLOSE
            if close and not _sums(parts, _of(found)):
                yield Span(*found.span()), "、".join(one[0] for one in every[at - 2 : at])


def _judged(found: re.Match[str], text: Plain) -> Iterator[Told]:
    """Hold one record against the words and points beside it."""
    before, behind = text.before(found.start(), 60), text.text[found.end() : found.end() + 20]
    before = re.split("[。\n]", before)[-1]
    won, drawn, lost = _of(found)
    span = Span(*found.span())
    even, day, points = _EVEN.match(behind), _DAY.search(before), _POINTS.match(behind)
    if even and won != lost:
        yield span, even[0]
    if drawn or _ABSENT.search(before + behind):
        pass
    elif day and _is_near(int(day["n"]), won + lost):
        yield span, day[0]
    elif _LAST_DAY.search(before) and _UPPER.search(before) and _is_near(BOUTS, won + lost):
        yield span, "千秋楽"
    if points and "昨" not in before and not _fits(int(points["p"]), won, drawn):
        yield Span(found.end() + points.start("p"), found.end() + points.end("p")), found[0]


def _of(found: re.Match[str]) -> tuple[int, int, int]:
    return int(found["w"]), int(found["d1"] or found["d2"] or 0), int(found["l"])


def _is_near(one: int, other: int) -> bool:
    return 0 < abs(one - other) <= 3


def _fits(points: int, won: int, drawn: int) -> bool:
    """Tell whether points are those of wins and draws, or too far from them to be a slip."""
    right = PER_WIN * won + drawn
    return points in {right, 2 * won + drawn} or abs(points - right) > NEAR


def _sums(parts: list[tuple[int, int, int]], told: tuple[int, int, int]) -> bool:
    """Tell whether a record is the sum of two, or another thing than that."""
    right = [sum(one) for one in zip(*parts, strict=True)]
    wrong = sum(one != other for one, other in zip(right, told, strict=True))
    return bool(wrong != 1)
