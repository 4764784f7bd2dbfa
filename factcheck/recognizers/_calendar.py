"""Stretches of days: years, months, decades, centuries, fiscal years and the parts of them.

What a part means is our choice where no standard says it:

- month: 上旬/early the first ten days, 中旬/mid the second, 下旬/late the rest (so the Japan
  Meteorological Agency's terms); 末/end the last seven days; 初め/opening the first seven; weeks
  by number are sevens of its days, whichever day a week begins on.
- year: thirds (four months), halves, quarters; 末 is December, 初め January.
- decade: 初頭 the first three years, 半ば the middle three (4 to 6), 末 the last two; halves.
- century: tenths for 初頭 and 末, halves, thirds.
- Seasons are the meteorological ones of the northern hemisphere: spring is March to May.
"""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

from factcheck.model.language import Part

_PARTS: dict[str, dict[Part, tuple[int, int]]] = {
    # part: first and last month of a year, counted from 1
    "year": {
        "opening": (1, 1), "early": (1, 4), "mid": (5, 8), "late": (9, 12), "end": (12, 12),
        "first-half": (1, 6), "second-half": (7, 12), "quarter-1": (1, 3), "quarter-2": (4, 6),
        "quarter-3": (7, 9), "quarter-4": (10, 12), "three-quarters": (1, 9),
    },
    # part: first and last year of a decade, counted from 0
    "decade": {
        "opening": (0, 2), "early": (0, 3), "mid": (4, 6), "late": (7, 9), "end": (8, 9),
        "first-half": (0, 4), "second-half": (5, 9),
    },
    # part: first and last year of a century, counted from 0
    "century": {
        "opening": (0, 9), "early": (0, 32), "mid": (33, 65), "late": (66, 99), "end": (90, 99),
        "first-half": (0, 49), "second-half": (50, 99),
    },
}  # fmt: skip


class Stretch(NamedTuple):
    """A stretch of days."""

    first: date
    """First day."""
    last: date
    """Last day."""
    edtf: str
    """The stretch in EDTF."""


def of_years(first: int, last: int, edtf: str | None = None) -> Stretch | None:
    """Return whole years, or None outside the calendar of `date`."""
    if not MINYEAR <= first <= last <= MAXYEAR:
        return None
    shown = f"{first:04d}" if first == last else f"{first:04d}/{last:04d}"
    return Stretch(date(first, 1, 1), date(last, 12, 31), edtf or shown)


def of_months(first: tuple[int, int], last: tuple[int, int]) -> Stretch | None:
    """Return the stretch from one month (year, month) to the end of another."""
    (year, month), (last_year, last_month) = first, last
    if not (MINYEAR <= year <= last_year <= MAXYEAR and 0 < month < 13 and 0 < last_month < 13):
        return None
    if first > last:
        return None
    shown = f"{year:04d}-{month:02d}"
    if first != last:
        shown += f"/{last_year:04d}-{last_month:02d}"
    end = monthrange(last_year, last_month)[1]
    return Stretch(date(year, month, 1), date(last_year, last_month, end), shown)


def of_days(first: date, last: date) -> Stretch | None:
    """Return the stretch from one day to another."""
    if last < first:
        return None
    shown = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Stretch(first, last, shown)


def a_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def of_month_days(year: int, month: int, day: int, last: int) -> Stretch | None:
    """Return days of a month; a last one before the first is of the next: 4月28日から3日."""
    end = month_after(year, month, 1) if last < day else (year, month)
    first, final = a_day(year, month, day), a_day(*end, last)
    return of_days(first, final) if first and final else None


def of_decade(year: int, part: Part | None) -> Stretch | None:
    """Return the ten years from ``year`` on, or a part of them."""
    return _of_span(year, 10, "decade", part, f"{year // 10:03d}X" if year % 10 == 0 else None)


def of_hundred(year: int, part: Part | None) -> Stretch | None:
    """Return the hundred years from ``year`` on (the 1800s), or a part of them."""
    return _of_span(year, 100, "century", part, f"{year // 100:02d}XX")


def of_century(number: int, part: Part | None) -> Stretch | None:
    """Return a century (the 20th: 1901 to 2000), or a part of it."""
    return _of_span(number * 100 - 99, 100, "century", part, None)


def of_year(year: int, part: Part | None) -> Stretch | None:
    """Return a year, or a part of it."""
    months = _PARTS["year"].get(part) if part else (1, 12)
    if part is None or months is None:
        return of_years(year, year) if part is None else None
    return of_months((year, months[0]), (year, months[1]))


def of_month(year: int, month: int, part: Part | None) -> Stretch | None:
    """Return a month, or a part of it."""
    whole = of_months((year, month), (year, month))
    if whole is None or part is None:
        return whole
    end = whole.last.day
    days = {
        "opening": (1, 7), "early": (1, 10), "mid": (11, 20), "late": (21, end),
        "end": (end - 6, end), "first-half": (1, 15), "second-half": (16, end),
        "week-1": (1, 7), "week-2": (8, 14), "week-3": (15, 21), "week-4": (22, 28),
    }.get(part)  # fmt: skip
    if days is None:
        return None
    return of_days(date(year, month, days[0]), date(year, month, days[1]))


def of_fiscal(year: int, start: int, part: Part | None) -> Stretch | None:
    """Return the twelve months from month ``start`` of ``year`` on, or a part of them."""
    first, last = _PARTS["year"].get(part, (0, 0)) if part else (1, 12)
    if not first:
        return None
    return of_months(month_after(year, start, first - 1), month_after(year, start, last - 1))


def of_season(year: int, season: int) -> Stretch | None:
    """Return a season by its EDTF code (21 spring to 24 winter, which begins in December)."""
    found = of_months(month_after(year, 3, 3 * (season - 21)),
                      month_after(year, 3, 3 * (season - 21) + 2))  # fmt: skip
    return found._replace(edtf=f"{year:04d}-{season}") if found else None


def moved(day: date, unit: str, steps: int) -> Stretch | None:
    """Return the year, month, week (from Monday) or day that is ``steps`` away from a day."""
    if unit == "year":
        return of_year(day.year + steps, None)
    if unit == "month":
        year, month = month_after(day.year, day.month, steps)
        return of_month(year, month, None)
    try:
        if unit == "week":
            monday = day - timedelta(day.weekday()) + timedelta(7 * steps)
            return of_days(monday, monday + timedelta(6))
        there = day + timedelta(steps)
    except OverflowError:
        return None
    return of_days(there, there)


def of_quarter(day: date, steps: int) -> Stretch | None:
    """Return the quarter of a calendar year that is ``steps`` away from that of a day."""
    start = month_after(day.year, day.month - (day.month - 1) % 3, 3 * steps)
    return of_months(start, month_after(*start, 2))


def of_half(day: date, steps: int) -> Stretch | None:
    """Return the half of a calendar year that is ``steps`` away from that of a day."""
    start = month_after(day.year, 1 + 6 * (day.month > 6), 6 * steps)
    return of_months(start, month_after(*start, 5))


def month_after(year: int, month: int, months: int) -> tuple[int, int]:
    """Return year and month so many months away."""
    whole = year * 12 + month - 1 + months
    return whole // 12, whole % 12 + 1


def _of_span(
    start: int, length: int, kind: str, part: Part | None, edtf: str | None
) -> Stretch | None:
    if part is None:
        return of_years(start, start + length - 1, edtf)
    years = _PARTS[kind].get(part)
    return of_years(start + years[0], start + years[1]) if years else None
