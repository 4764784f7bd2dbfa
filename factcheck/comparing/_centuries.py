"""Centuries and their parts: 7世紀後半 is the late seventh century, and 18th for 17th a slip."""

from datetime import date

from factcheck.model.evidence import PageVerdict
from factcheck.model.values import Period

_LONG = 3
"""Years from which on a stretch is told as roughly as a part of a century."""
_CENTURY = 100
_FULL = 95
"""Years from which on a stretch is a whole century."""
_ALIKE = 0.5
"""Share of the shorter stretch that the longer one must hold."""
_TIMES = 5
"""How many times as long as the other one of two parts of a century may be."""

Found = tuple[PageVerdict, str, float]


def relate(a: Period, b: Period) -> Found | None:
    """Return what two stretches of several years up to a century have to do with each other."""
    mine, theirs = _years(a), _years(b)
    if mine is None or theirs is None:
        return None
    long = [last - first + 1 for first, last in (mine, theirs)]
    if min(long) < _LONG or max(long) > _CENTURY:
        return None
    shared = min(mine[1], theirs[1]) - max(mine[0], theirs[0]) + 1
    whole = max(long) >= _FULL and min(long) <= _CENTURY // 2
    if shared >= _ALIKE * min(long) and (whole or max(long) <= _TIMES * min(long)):
        return PageVerdict.ROUNDED, "within", 0.3
    centuries = [(first + last) // 2 // _CENTURY for first, last in (mine, theirs)]
    parts = abs(mine[0] - theirs[0]) == _CENTURY or max(long) >= _FULL
    if max(long) > 10 and abs(centuries[0] - centuries[1]) == 1 and parts:
        return PageVerdict.NEAR, "off-by-one", 0.4
    return None


def ends(a: Period, b: Period) -> Found | None:
    """Return whether a year from which on, or up to which, begins or ends a stretch of years."""
    if not b.first or not b.last or b.last.year - b.first.year < 1:
        return None
    if a.first and a.last is None and _is_start(a.first) and a.first.year == b.first.year:
        return PageVerdict.ROUNDED, "within", 0.3
    if a.last and a.first is None and a.last.year == b.last.year:
        return PageVerdict.ROUNDED, "within", 0.3
    return None


def _is_start(day: date) -> bool:
    return (day.month, day.day) == (1, 1)


def _years(value: Period) -> tuple[int, int] | None:
    """Return the first and last year of a stretch, None where an end is open."""
    return (value.first.year, value.last.year) if value.first and value.last else None
