"""The days of a stated date in a year that is known, and on what a date may lean."""

from datetime import date, timedelta

from factcheck.model.language import Part
from factcheck.model.values import Period
from factcheck.nouns import dataclass
from factcheck.recognizers import _calendar as calendar
from factcheck.recognizers._calendar import Stretch
from factcheck.recognizers._stated import Stated

_TERM_PARTS: dict[Part | None, tuple[int, int]] = {
    "first-half": (0, 6), "second-half": (6, 6), "quarter-1": (0, 3), "quarter-2": (3, 3),
    "quarter-3": (6, 3), "quarter-4": (9, 3), "three-quarters": (0, 9),
}  # fmt: skip
"""Months of a business term before a part of it, and months of the part."""
CENTURY, MODERN = 100, 2000
"""Years in a century, and the first of which the ten years are told, and not the hundred."""
_MONTH, _QUARTER, _YEAR = range(27, 31), range(89, 92), timedelta(365)
"""Days from the first to the last of a month and a quarter; how long ago one reports on them."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date may lean on."""

    anchor: date | None
    """The article's date."""
    previous: date | None
    """The first day of the date stated before."""
    fiscal_start: int
    """First month of the fiscal year."""
    reported: date | None = None
    """The first day of the last month or quarter named that lies in the year before ``anchor``."""
    running: bool = False
    """Whether ``previous`` stands in the same sentence, so that a later day is of its month."""
    exact: bool = False
    """Whether ``previous`` is told to the day."""
    dated: bool = False
    """Whether the same sentence tells year or month of ``previous``, and goes on telling of it:
    3月3日に開幕し、5日に閉幕した, but not 3月3日の事件で、県警は5日、逮捕した."""


def reported(stated: Stated, found: Period, setting: Setting) -> date | None:
    """Return the first day of the month or quarter that is reported on behind a date.

    It is that date, if it is one of the year before the article's and no comparison itself.
    """
    first, last, anchor = found.first, found.last, setting.anchor
    compared = stated.relative is not None and stated.relative.from_reported
    if first is None or last is None or anchor is None or compared:
        return setting.reported
    days = (last - first).days
    told = days in _MONTH or days in _QUARTER
    return first if told and first <= anchor < last + _YEAR else setting.reported


def stretch_of(stated: Stated, year: int, setting: Setting) -> Stretch | None:
    """Return what a date means in a year, or None where there is no such date."""
    if stated.scope == "decade":
        if year % CENTURY == 0 and year < MODERN and not (stated.last_year or stated.paired):
            return calendar.of_hundred(year, stated.part)
        first = calendar.of_decade(year, stated.part)
        last = stated.last_year and calendar.of_decade(stated.last_year, stated.part)
        return _between(first, last) if last else first
    if stated.scope == "century":
        first = calendar.of_century(year, stated.part)
        last = stated.last_year and calendar.of_century(stated.last_year, stated.part)
        return _between(first, last) if last else first
    if stated.scope == "fiscal":
        first = calendar.of_fiscal(year, setting.fiscal_start, stated.part)
        last = stated.last_year and calendar.of_fiscal(stated.last_year, setting.fiscal_start, None)
        return _between(first, last) if last else first
    if stated.scope == "term" and stated.month is not None and stated.last_month is None:
        skip, months = _TERM_PARTS.get(stated.part, (0, 12))
        start = calendar.month_after(year, stated.month, skip - 11)
        return calendar.of_months(start, calendar.month_after(*start, months - 1))
    return plain(stated, year)


def plain(stated: Stated, year: int) -> Stretch | None:
    """Return the year, season, month or days that a date states."""
    month = stated.month
    if month is None:
        if stated.season is not None:
            return _seasons(year, stated.season, stated.last_season)
        if stated.last_year is not None:
            return calendar.of_years(year, stated.last_year)
        return calendar.of_year(year, stated.part)
    if stated.day is None:
        if stated.last_month is None:
            first = calendar.of_month(year, month, stated.part)
            last = stated.last_part and calendar.of_month(year, month, stated.last_part)
            return _between(first, last) if last else first
        turned = year + (stated.last_month < month)
        return calendar.of_months((year, month), (turned, stated.last_month))
    until = stated.last_day or stated.day
    if stated.ends and until < stated.day:
        year, month = calendar.month_after(year, month, -1)
    return calendar.of_month_days(year, month, stated.day, until)


def _seasons(year: int, first: int, last: int | None) -> Stretch | None:
    if last is None:
        return calendar.of_season(year, first)
    turned = year + (last < first)
    return _between(calendar.of_season(year, first), calendar.of_season(turned, last))


def _between(first: Stretch | None, last: Stretch | None) -> Stretch | None:
    if first is None or last is None or last.last < first.first:
        return None
    edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
    return Stretch(first.first, last.last, edtf)
