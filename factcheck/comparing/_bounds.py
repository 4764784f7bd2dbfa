"""Numbers of which one is a bound or a stretch: 100人以上 for 104, 40日前後 for 38 to 42."""

import re

from factcheck.comparing._faces import Face, Relation, close
from factcheck.model.evidence import PageVerdict

_ABOVE = re.compile(r"超|上回|above|more than|\bover\b|exceed", re.IGNORECASE)
"""Words of what lies above the upper end of an estimate."""
_BOUND = 1.25
"""How far beyond its bound (100人以上) the page's number may lie."""
_UNDER = 1.12
"""How far below one."""
_NARROW = 0.1
"""Share by which a number just passes a bound: 6割超 for 63 %."""
_HALF = 1.5
"""How far beyond a bound of one digit it may lie: more than a million for 1.3 million."""
_RANGE = 1.3
"""How many times its lower end a stretch may reach to be told by its middle."""
_EQUAL = 0.02
"""Share by which the ends of two stretches in two units may differ."""
_ROUND = 2
"""Digits up to which a bound is a round one, that numbers just pass."""
_JUST_BEYOND = Relation(PageVerdict.ROUNDED, "bound", 0.3, sort="just-beyond")
_FAR_BEYOND = Relation(PageVerdict.ROUNDED, "bound", 0.8, sort="far-beyond")
_INSIDE = Relation(PageVerdict.ROUNDED, "bound", 0.5, sort="inside")
_AROUND = Relation(PageVerdict.ROUNDED, "rounded", 0.5, sort="around")
_END = Relation(PageVerdict.ROUNDED, "bound", 0.6, sort="end")
"""What it is if one side tells the upper end of the other's stretch: "50 rupees" of 10 to 50."""
_AT_BOUND = Relation(PageVerdict.ROUNDED, "bound", 0.15)
"""What it is if one side says "at least" of the other side's number."""


def bounded(mine: Face, other: Face) -> Relation | None:
    """Compare where a side is a stretch or a bound."""
    a = mine.low if mine.low is not None else mine.high
    b = other.low if other.low is not None else other.high
    if a is None or b is None or a <= 0 or b <= 0:
        return None
    if mine.point is not None:
        return _of_point(mine, other, a, b)
    if other.point is not None:
        return _of_bound(mine, a, b)
    return _of_two(mine, other, a, b)


def _of_point(mine: Face, other: Face, a: float, b: float) -> Relation | None:
    """Compare a number of the article with a bound or stretch of the page."""
    if other.low is None or other.high is None:
        return _AT_BOUND if close(a, b) else None
    if mine.loose and other.low <= a <= other.high <= _RANGE * other.low:
        return _AROUND
    return _END if close(a, other.high) else None


def _of_bound(mine: Face, a: float, b: float) -> Relation | None:
    """Compare a bound or stretch of the article with a number of the page."""
    if mine.is_bound and close(a, b):
        return _AT_BOUND
    if len(mine.digits) > _ROUND and mine.is_bound and abs(a - b) > mine.step:
        return None  # up to 6.41 billion, and 6.14 billion
    if _holds(mine, b):
        return _JUST_BEYOND if mine.is_bound and close(a, b, _NARROW) else _INSIDE
    return _FAR_BEYOND if _is_first_digit(mine, b) else None


def _of_two(mine: Face, other: Face, a: float, b: float) -> Relation | None:
    """Compare two that are bounds or stretches."""
    if mine.is_bound and other.low is not None and other.high is not None:
        end = other.high if mine.low is None else other.low
        if close(end, a):
            return _AT_BOUND
        strict = mine.high is None and _ABOVE.search(mine.figure.text)
        return _END if strict and close(other.high, a) else None
    if mine.is_bound and other.is_bound and (mine.low is None) != (other.low is None):
        least, most = (a, b) if mine.low is not None else (b, a)  # more than 200, up to 210
        return _JUST_BEYOND if least <= most <= least * (1 + _NARROW) else None
    same_way = (mine.low is None, mine.high is None) == (other.low is None, other.high is None)
    both = all(
        x is None or y is None or _ends_alike(mine, other, x, y)
        for x, y in ((mine.low, other.low), (mine.high, other.high))
    )
    return _INSIDE if same_way and both else None


def just_beyond(mine: Face, other: Face) -> Relation | None:
    """Compare two lower bounds, of which the page's is the finer: 80万超, more than 840,000."""
    if mine.low is None or other.low is None or mine.high is not None or other.high is not None:
        return None
    beyond = 0 < mine.low <= other.low and close(mine.low, other.low, _NARROW)
    return _JUST_BEYOND if beyond and len(mine.digits) <= _ROUND else None


def _ends_alike(mine: Face, other: Face, one: float, two: float) -> bool:
    """Tell whether two ends are the same, as they were rounded or converted: 71億 is not 72億."""
    if mine.value.unit != other.value.unit:
        return close(one, two, _EQUAL)
    return close(one, two) or abs(one - two) <= max(mine.step, other.step) / 2 * 1.0000001


def _holds(mine: Face, number: float) -> bool:
    """Tell whether a bound or stretch of the article holds a number of the page, and narrowly."""
    if mine.low is None:
        return mine.high is not None and mine.high / _UNDER <= number <= mine.high
    if mine.high is None:
        return mine.low <= number <= mine.low * _BOUND
    return mine.low <= number <= mine.high <= 10 * mine.low


def _is_first_digit(mine: Face, number: float) -> bool:
    """Tell whether a lower bound of one digit is passed by less than that, and less than half."""
    if len(mine.digits) > 1 or mine.low is None or mine.high is not None:
        return False
    digit = float(mine.digits or 1)
    return mine.low < number < mine.low * min(1 + 1 / digit, _HALF)
