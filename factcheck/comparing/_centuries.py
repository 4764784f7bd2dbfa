"""Centuries and their parts: 7世紀後半 is the late seventh century, and 18th for 17th a slip."""

from datetime import date

from factcheck.model.evidence import PageVerdict
from factcheck.model.values import Period

_LONG = 3
"""Years from which on a stretch is told as roughly as a part of a century."""
_CENTURY = 100
_DECADE = 10
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
    if _are_alike(mine, theirs):
        return PageVerdict.ROUNDED, "within", 0.3
    moved = [(theirs[0] + by, theirs[1] + by) for by in (-_CENTURY, _CENTURY)]
    if max(long) > _DECADE and any(_are_alike(mine, it) for it in moved):
        return PageVerdict.NEAR, "off-by-one", 0.4
    return None


def in_decade(decade: Period, year: int) -> Found | None:
    """Compare a decade, or a part of it, with a year: 1910年代 for 1912."""
    if not (decade.first and decade.last and decade.last.year - decade.first.year < _DECADE):
        return None
    inside = decade.first.year <= year <= decade.last.year
    return (PageVerdict.ROUNDED, "within", 0.5) if inside else None


def _are_alike(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two stretches of years may be one part of a century, or one holds the other."""
    long = sorted(last - first + 1 for first, last in (one, other))
    shared = min(one[1], other[1]) - max(one[0], other[0]) + 1
    whole = long[1] >= _FULL and long[0] <= _CENTURY // 2
    return shared >= _ALIKE * long[0] and (whole or long[1] <= _TIMES * long[0])


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
