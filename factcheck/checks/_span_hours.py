"""A length in hours beside the only two times of day that a passage tells.

The law: the length is the later time less the earlier, over midnight too. Where neither reading of
the two times gives it, and it is whole hours off, or a digit, it was meant to be theirs.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._clocked import Clocked
from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._reading import sparse
from factcheck.checks._reckoning import amount, unit
from factcheck.checks._span_frame import pooled
from factcheck.checks._span_words import (
    AFTER,
    MEANT_OF_DAY,
    NEVER_OF_DAY,
    NEVER_OF_DAY_BEFORE,
    ONCE,
    OTHER_HOURS,
)
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import TimeOfDay

_DAY, _HALF_DAY = 24 * 60, 12 * 60
_MINUTES = {"hour": 60, "minute": 1}
_LOOSE = 15
"""Minutes by which a time that is told as 午後2時ごろ may be another."""
_ABOUT = re.compile(
    r"約|およそ|ごろ|頃|すぎ|過ぎ|前\Z|\b(?:about|around|shortly|just|nearly|almost)\b",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"午|正午|深夜|夜|朝|夕|未明|noon|[ap]\.?m|morning|even|night|\A0", re.IGNORECASE
)
"""In a time that tells the half of its day."""
_LONG = 700
"""Most characters of a passage whose two times belong together."""
_LEAST = 60
"""Minutes of the shortest length that is told by two times, wherever they stand."""
_FEW = 5
"""Hours by which a length is reckoned wrong."""


def hours(evidence: Evidence) -> Iterator[Clocked]:
    """Yield the lengths in hours that the only two times of their passage do not give."""
    every = sparse(evidence)
    for place in range(len(every)):
        pool = pooled(every, place)
        if sum(len(one.plain) for one in pool) <= _LONG:
            yield from _of_passage(every[place], pool)


def _of_passage(passage: Passage, pool: list[Passage]) -> Iterator[Clocked]:
    lengths = [one for one in passage.figures if _is_free(passage, one)]
    told = [one for each in pool for one in each.figures if isinstance(one.value, TimeOfDay)]
    if not lengths or any(OTHER_HOURS.search(one.plain) for one in pool):
        return
    ends = [(one, end) for one in told for end in _ends(one)]
    if len(ends) != 2:
        return
    (first, start), (last, end) = ends
    is_of_24 = any(each >= 13 * 60 for each in (start, end))
    starts, finishes = (_readings(one, at, is_of_24) for one, at in ends)
    rights = {(b - a) % _DAY for a in starts for b in finishes} - {0}
    loose = _LOOSE * sum(_is_loose(pool, one) for one in (first, last))
    every = [minutes(one) or 0 for each in pool for one in each.figures]
    turned = {_DAY - one for one in rights}
    if any(_holds(one, right, loose) for right in rights | turned for one in every):
        return
    for length in lengths:
        value = minutes(length) or 0
        behind = passage.plain_behind(length)
        most = _FEW if MEANT_OF_DAY.search(passage.plain_before(length) + "|" + behind) else 2
        near = [one for one in rights if AFTER.match(behind) or is_near(one, value, most)]
        near.sort(key=lambda right: abs(right - value))
        if near:
            yield Clocked(length.span, value, near[0], first.text, last.text)
            return


def minutes(figure: Figure) -> int | None:
    """Return the minutes of a length of half an hour to a day; None for other figures."""
    size, value = _MINUTES.get(unit(figure) or ""), amount(figure)
    if figure.kind != "duration" or size is None or value is None:
        return None
    told: Fraction = value * size
    return int(told) if told.denominator == 1 and 30 <= told < _DAY else None


def _is_free(passage: Passage, figure: Figure) -> bool:
    """Tell whether no word beside a length makes it one of something else."""
    if (minutes(figure) or 0) < _LEAST or figure.hedge:
        return False
    behind, before = passage.plain_behind(figure, 24), passage.plain_before(figure, 24)
    if "-" in figure.text + behind[:1] and ONCE.search(before):
        return False  # after a two-hour film
    return not NEVER_OF_DAY.match(behind) and not NEVER_OF_DAY_BEFORE.search(before)


def _ends(figure: Figure) -> list[int]:
    value = figure.value
    if not isinstance(value, TimeOfDay) or value.first is None or value.last is None:
        return []
    return [value.first] if value.first == value.last else [value.first, value.last]


def _readings(figure: Figure, at: int, is_of_24: bool) -> set[int]:
    """Return the minutes after midnight that a time may be: 2:15 may be of the afternoon."""
    sure = at >= _HALF_DAY or (is_of_24 and ":" in figure.text) or _HALF.search(figure.text)
    return {at} if sure else {at, at + _HALF_DAY}


def _is_loose(pool: list[Passage], figure: Figure) -> bool:
    words = pool[0].article[max(0, figure.span.start - 12) : figure.span.end + 3]
    return _ABOUT.search(words) is not None


def _holds(told: int, right: int, loose: int) -> bool:
    """Tell whether a length is right; seven hours and twenty minutes are called seven or eight."""
    whole = told % 60 == 0 and right % 60 != 0
    half = told % 30 == 0 and right % 30 != 0
    return abs(told - right) <= max(loose, 59 if whole else 29 if half else 0)


def is_near(right: int, told: int, most: int = _FEW) -> bool:
    """Tell whether a length is whole hours off, few or ten, or one digit of its minutes."""
    whole, rest = divmod(abs(right - told), 60)
    if rest == 0:
        return whole <= (_FEW if right % 60 else most) or whole == 10
    one, other = Fraction(right % 60), Fraction(told % 60)
    return right // 60 == told // 60 and (abs(one - other) % 10 == 0 or is_slip(one, other))
