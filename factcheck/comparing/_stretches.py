"""What a date has to do with a stretch of time: a quarter, a season, the days between two."""

import re
from datetime import date, timedelta

from factcheck.comparing import _centuries
from factcheck.model.evidence import PageVerdict
from factcheck.model.values import Period

Found = tuple[PageVerdict, str, float]
"""A verdict, its reason, and a doubt from 0 on."""
_YEAR_LONG = 360, 370
"""Days between which a year lasts."""
_ANY_YEAR = re.compile(r"(?<![0-9X-])(?:[0-9]{4}|XXXX)")
_YEAR_END = re.compile(
    r"((?:[0-9０-９]{4}|[\u4e00-\u9fff]{2}[0-9０-９元]{1,2})年)(度?)末(?:まで|ごろ|頃)?"
)
_WHOLE_DAYS = re.compile(r"[0-9X]{4}-[0-9]{2}-([0-9]{2})/[0-9X]{4}-[0-9]{2}-([0-9]{2})\Z")
_YEAR = 12
"""Months of a year."""
_MONTHS = 32
"""Days of the longest month, and one."""


def stretch(a: Period, b: Period, *, inferred: bool) -> Found | None:
    """Return what a date of the article has to do with one of the page, if one is a stretch.

    ``inferred`` tells that the article left its year out.
    """
    if not (a.first and a.last and b.first and b.last):
        return _centuries.ends(a, b) or _open(a, b, inferred=inferred)
    return _within((a.first, a.last), (b.first, b.last)) or _moved(a, b) or _end_moved(a, b)


def _open(a: Period, b: Period, *, inferred: bool) -> Found | None:
    """Compare with a stretch that tells one end: 3月末, and by the end of April."""
    if not (a.first and a.last) or (a.last - a.first).days >= _YEAR_LONG[0]:
        return None
    mine, other = (a.last, b.last) if b.last else (a.first, b.first)
    if other is None or (b.last is None and other.day != 1):
        return None
    years = 0 if inferred else mine.year - other.year
    months = abs(_YEAR * years + mine.month - other.month)
    if months == 0:
        return (PageVerdict.MATCH, "same", 0.3) if mine.day == other.day else None
    near = months in {1, _YEAR - inferred}
    return (PageVerdict.NEAR, "off-by-one", 0.5) if near else None


def are_ends_of_a_year(one: str, other: str) -> bool:
    """Tell whether words name the end of a calendar year, others of the fiscal year so called."""
    ends = [_YEAR_END.fullmatch(words.strip()) for words in (one, other)]
    named = [found for found in ends if found]
    return len(named) > 1 and named[0][1] == named[1][1] and named[0][2] != named[1][2]


def ends(value: Period) -> tuple[int, int] | None:
    """Return the days of their months from and to which a stretch of whole days runs."""
    found = _WHOLE_DAYS.match(value.edtf or "")
    return (int(found[1]), int(found[2])) if found else None


def yearless(a: Period, b: Period) -> Found | None:
    """Compare two stretches of days of which one tells no year: 7月1日から9月10日まで."""
    one, two = (_ANY_YEAR.sub("", value.edtf or "").replace("-02-29", "-02-28") for value in (a, b))
    unknown = any("XXXX" in (value.edtf or "") for value in (a, b))
    if unknown and one == two and "/" in one and "-" in one:
        return PageVerdict.MATCH, "same", 0.2
    if unknown and _are_months_apart(one, two):
        return PageVerdict.NEAR, "off-by-one", 0.5
    mine, other = (_month_end(words) if unknown else None for words in (one, two))
    off = abs(mine - other) if mine and other else 0
    return (PageVerdict.NEAR, "off-by-one", 0.5) if off in {1, _YEAR - 1} else None


def _are_months_apart(one: str, other: str) -> bool:
    """Tell whether two stretches of months have one end in common, the other a month or two off."""
    found = [_MONTHS_ONLY.fullmatch(words) for words in (one, other)]
    if found[0] is None or found[1] is None:
        return False
    off = sorted(abs(int(found[0][end]) - int(found[1][end])) for end in (1, 2))
    return off[0] == 0 and 0 < off[1] <= _OFF


_MONTHS_ONLY = re.compile(r"-(\d\d)(?:-01)?/-(\d\d)(?:-(?:28|30|31))?")
_OFF = 2
"""Months that the end of a season is off by at most."""


def _month_end(words: str) -> int | None:
    """Return the month of whose last days a stretch without its year is: -10-25/-10-31."""
    found = _LAST_DAYS.fullmatch(words)
    return int(found[1]) if found and int(found[2]) >= _LATE else None


_LAST_DAYS = re.compile(r"(?:\.\.|-\d\d-2\d)/-(\d\d)-(\d\d)")
_LATE = 28
"""The last day of the shortest month."""


def end_of(b: Period, year: int | None, month: int, day: int, *, inferred: bool) -> Found | None:
    """Compare a day with the two days between which a stretch lies: 会期は7月6日~9月16日.

    ``year`` is None where none is known; ``inferred`` tells that the article left its year out.
    """
    if not (b.first and b.last) or not 0 < (b.last - b.first).days <= _YEAR_LONG[1]:
        return None
    near = [
        (end.month - month, end.day - day)
        for end in (b.first, b.last)
        if year is None or abs(end.year - year) <= inferred
    ]
    if (0, 0) in near:
        return PageVerdict.MATCH, "same", 0.2
    if {(0, 1), (0, -1)} & set(near):
        return PageVerdict.NEAR, "off-by-one", 0.6
    return None


def _within(mine: tuple[date, date], other: tuple[date, date]) -> Found | None:
    """Compare by what lies within the other, or begins or ends with it."""
    length, lasts = (mine[1] - mine[0]).days, (other[1] - other[0]).days
    named = length < _YEAR_LONG[0] or mine[0].month == 1 or _ends_with(mine, other)
    if mine[0] <= other[0] and other[1] <= mine[1] and length < _YEAR_LONG[1] and named:
        return PageVerdict.ROUNDED, "within", 0.3
    if length < _MONTHS and mine[0] <= other[0] <= mine[1] and lasts < _MONTHS / 2:
        return PageVerdict.ROUNDED, "within", 0.4  # in November, from the 25th to December 1
    if length > _MONTHS and other[1] == mine[1] and lasts < _MONTHS:
        return PageVerdict.ROUNDED, "within", 0.5  # "the quarter ended June 30"
    years = {mine[0].year, mine[1].year} <= {other[0].year, other[1].year}
    if _YEAR_LONG[0] < length < _YEAR_LONG[1] and years:
        return PageVerdict.ROUNDED, "within", 0.5  # a year that begins or ends a stretch
    if length < _MONTHS and (mine[1] == other[1] or mine[0] == other[0]):
        return PageVerdict.ROUNDED, "within", 0.4
    return None


def _ends_with(mine: tuple[date, date], other: tuple[date, date]) -> bool:
    """Tell whether a date tells the month with which a fiscal year ends: no other one names it."""
    return other[1] > mine[1] - _MONTH


_MONTH = timedelta(days=28)


def _end_moved(a: Period, b: Period) -> Found | None:
    """Tell whether an end of one is one year from the other: the year to June 2023, June 2022."""
    if not (a.first and a.last and b.first and b.last):
        return None
    if not _YEAR_LONG[0] < (a.last - a.first).days < _YEAR_LONG[1]:
        return None
    ends = b.first.year, b.last.year
    if (b.last - b.first).days < _MONTHS:
        near = (b.last.month, b.last.day) == (a.last.month, a.last.day)
        near = near and abs(a.last.year - b.last.year) == 1
    else:
        near = ends[0] != ends[1] and any(abs(a.last.year - year) == 1 for year in ends)
    return (PageVerdict.NEAR, "off-by-one", 0.7) if near else None


def _moved(a: Period, b: Period) -> Found | None:
    """Tell whether two stretches are one year apart, at one end or both, or one quarter or half."""
    if not (a.first and a.last and b.first and b.last):
        return None
    years = {abs(a.first.year - b.first.year), abs(a.last.year - b.last.year)}
    months = a.first.month - b.first.month, a.last.month - b.last.month
    if months == (0, 0) and max(years) == 1:
        return PageVerdict.NEAR, "off-by-one", 0.4
    apart = tuple(
        12 * (one.year - other.year) + off
        for one, other, off in zip((a.first, a.last), (b.first, b.last), months, strict=True)
    )
    if apart in {(3, 3), (-3, -3), (6, 6), (-6, -6)}:
        return PageVerdict.NEAR, "off-by-one", 0.7
    return None
