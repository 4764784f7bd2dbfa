"""From what a date states to the days of the calendar.

A day or month without a year is the latest one that begins at most two months after the
article's date: an article of October means last January by 1月 and this November by 11月.
A year of two digits lies at most ten years ahead. A decade without its century is the latest one
that is over: in 2025 the twenties are those of 1920. Where two digits tell this year too (25年),
those of the decade that runs (20年代) may mean either, which is left open. Without the article's
date both stay open, and only EDTF's X says what is known: ``XXXX-10-02``.
"""

from dataclasses import replace
from datetime import date, timedelta

from factcheck.model.language import Relative
from factcheck.model.values import Period
from factcheck.recognizers import _calendar as calendar
from factcheck.recognizers._calendar import Stretch
from factcheck.recognizers._stated import Stated
from factcheck.recognizers._stretches import Setting, plain, stretch_of
from factcheck.recognizers._yearless import yearless

YEARS_AHEAD = 10
"""How far ahead a year of two digits may lie."""
_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "fiscal": "Y"}
DECADE, CENTURY = 10, 100
"""Years in a decade and in a century."""
_MONTHS = {"quarter": 3, "half": 6}
"""Months of what ISO 8601 has no letter for."""
_LEAP_YEAR, _ANY_YEAR, _FEBRUARY = 2000, 2001, (2, 28)
"""A year with every day, one whose months are those of any other, the last day that differs."""
_WINTER, _MARCH = 24, 3
"""EDTF's code of the season that begins in December, and the month after it."""


def period(stated: Stated, setting: Setting) -> Period | None:
    """Return the days a date means, or None where there is no such date."""
    if stated.weekday is not None:
        return _weekday(stated, setting.anchor)
    return _either_way(stated, setting) if stated.swapped else _dated(stated, setting)


def _dated(stated: Stated, setting: Setting) -> Period | None:
    relative = stated.relative
    if relative is not None:
        lost = _leans_on_nothing(relative, setting)
        return None if lost else _relative(stated, relative, setting)
    year = _full_year(stated, setting)
    if stated.last_year and stated.year and year and stated.digits == 2:
        stated = replace(stated, last_year=stated.last_year + year - stated.year)
    if stated.unset is not None or (year is None and stated.year is not None):
        return Period(None, None, None if stated.unset == "some" else _pattern(stated))
    if stated.carried is not None:
        return _carried(stated, setting)
    if year is None:
        found = yearless(stated, setting.anchor, setting) if setting.anchor else None
        return _shown(found) if setting.anchor else Period(None, None, _pattern(stated))
    if stated.scope == "fiscal" and not setting.fiscal_start:
        last = f"/{stated.last_year:04d}" if stated.last_year else ""
        return Period(None, None, f"{year:04d}{last}")  # its days differ from firm to firm
    return _shown(stretch_of(stated, year, setting))


def _shown(stretch: Stretch | None, relative: str | None = None) -> Period | None:
    return Period(*stretch, relative) if stretch is not None else None


def _full_year(stated: Stated, setting: Setting) -> int | None:
    year, anchor = stated.year, setting.anchor
    if year is None or stated.digits == 4:
        return year
    if stated.digits == 1:
        return None  # a year of an era that nothing names
    if anchor is None:
        return 1900 + year if stated.scope == "decade" and year >= 40 else None
    ahead = -DECADE if stated.scope == "decade" else YEARS_AHEAD
    runs = stated.scope == "decade" and anchor.year // DECADE * DECADE % CENTURY == year
    if runs and not stated.settled and not stated.ahead:
        return None
    if stated.name_turn > 0:
        ahead = CENTURY - 1  # 50年までに
    ahead = stated.ahead or ahead
    latest = anchor.year + ahead
    return latest - (latest - year) % 100


def _weekday(stated: Stated, anchor: date | None) -> Period:
    """Return the latest such day before the article's, if it is told to be past ("last Friday").

    Which one a bare weekday means, the tense of its sentence tells; so it stays open.
    """
    if anchor is None or stated.name_turn >= 0 or stated.weekday is None:
        return Period(None, None)
    day = anchor - timedelta((anchor.isoweekday() - stated.weekday - 1) % 7 + 1)
    return Period(day, day, day.isoformat())


def _either_way(stated: Stated, setting: Setting) -> Period | None:
    """Return both dates that 3/4/2024 may mean, in EDTF's set of which one is meant."""
    plain = replace(stated, swapped=False)
    ways = (plain, replace(plain, month=stated.day, day=stated.month))
    days = [found.edtf for way in ways if (found := period(way, setting)) and found.edtf]
    return Period(None, None, f"[{','.join(sorted(days))}]") if len(days) > 1 else None


def _carried(stated: Stated, setting: Setting) -> Period | None:
    base = setting.previous
    if base is None:
        return Period(None, None, _pattern(stated))
    year, month = base.year, stated.month or base.month
    if stated.carried == "next" and (month, stated.day or 32) <= (base.month, base.day):
        turn = 12 if stated.month else 1
        year, month = calendar.month_after(year, month, turn)
    return _shown(plain(_with_month(stated, month), year))


def _with_month(stated: Stated, month: int) -> Stated:
    return Stated(
        stated.span, month=month, last_month=stated.last_month, day=stated.day,
        last_day=stated.last_day, part=stated.part,
    )  # fmt: skip


def _relative(stated: Stated, relative: Relative, setting: Setting) -> Period | None:
    base = setting.previous if relative.from_previous else setting.anchor
    base = setting.reported if relative.from_reported else base
    named = relative.unit == "day" and relative.weekday is not None
    elsewhere = relative.from_previous or relative.from_reported
    duration = None if elsewhere or named else _iso(relative)
    if base is None:
        edtf = _pattern(stated) if stated.month or stated.day else None
        known = edtf or duration or relative.from_reported
        return Period(None, None, edtf, duration) if known else None
    return _shown(_told(stated, relative, base, setting.fiscal_start), duration)


def _told(stated: Stated, relative: Relative, base: date, fiscal_start: int) -> Stretch | None:
    """Return the stretch that lies so many of its like away from a day."""
    if relative.unit == "fiscal":
        year = base.year - (base.month < fiscal_start) + relative.steps
        return calendar.of_fiscal(year, fiscal_start, stated.part)
    if relative.unit == "century":
        return _of_century(stated, base.year, relative.steps)
    if relative.unit == "decade":
        tens = base.year // DECADE * DECADE + relative.steps * DECADE
        return calendar.of_decade(tens, stated.part)
    if relative.unit == "quarter":
        return calendar.of_quarter(base, relative.steps)
    if relative.unit == "half":
        return calendar.of_half(base, relative.steps)
    return _moved(stated, relative, base)


def _leans_on_nothing(relative: Relative, setting: Setting) -> bool:
    """Tell whether no day was named from which a day is told: 2020年に…。翌日、…."""
    daily = relative.from_previous and relative.unit == "day"
    return (daily and not setting.exact) or (relative.close and not setting.running)


def _moved(stated: Stated, relative: Relative, base: date) -> Stretch | None:
    there = calendar.moved(base, relative.unit, relative.steps)
    if there is None:
        return None
    if relative.unit == "year":
        return plain(stated, there.first.year - _runs_on(stated, relative, base))
    if relative.unit == "month":
        return plain(_with_month(stated, there.first.month), there.first.year)
    if relative.weekday is None:
        return there
    if relative.unit == "day":  # 오는 금요일
        ahead = (relative.weekday - there.first.isoweekday()) % 7
        return calendar.of_days(there.first + timedelta(ahead), there.first + timedelta(ahead))
    first = there.first + timedelta(relative.weekday - 1)
    last = there.first + timedelta((relative.until or relative.weekday) - 1)
    return calendar.of_days(first, last)


def _runs_on(stated: Stated, relative: Relative, base: date) -> bool:
    """Tell whether a winter is counted from the one that began in the year before.

    That one runs until February; in March, when it has just ended, この冬 still means it.
    """
    if stated.season != _WINTER or stated.last_season is not None or base.month > _MARCH:
        return False
    if base.month == _MARCH:
        return relative.of_season and relative.steps >= 0
    return relative.of_season or relative.steps == 0


def _of_century(stated: Stated, year: int, steps: int) -> Stretch | None:
    """Return a century told from a year, or a decade of it (上世纪80年代)."""
    century = (year - 1) // CENTURY + 1 + steps
    if stated.year is None:
        return calendar.of_century(century, stated.part)
    return calendar.of_decade((century - 1) * CENTURY + stated.year, stated.part)


def _iso(relative: Relative) -> str:
    sign = "-" if relative.steps < 0 else ""
    if relative.unit == "century":
        return f"{sign}P{abs(relative.steps) * CENTURY}Y"
    if relative.unit == "decade":
        return f"{sign}P{abs(relative.steps) * DECADE}Y"
    if relative.unit in _MONTHS:
        return f"{sign}P{abs(relative.steps) * _MONTHS[relative.unit]}M"
    return f"{sign}P{abs(relative.steps)}{_LETTERS[relative.unit]}"


def _pattern(stated: Stated) -> str | None:
    """Return what is known of an unresolved date, with X for what is not."""
    if stated.scope in {"century", "fiscal"}:
        return None
    year = "XXXX"
    if stated.year is not None:
        year = f"XX{stated.year // 10}X" if stated.scope == "decade" else f"XX{stated.year:02d}"
    if stated.day is None and stated.month is None:
        return year if stated.season is None else f"{year}-{stated.season}"
    month = f"{stated.month:02d}" if stated.month else "XX"
    shown = f"{year}-{month}"
    if stated.day is not None:
        shown += f"-{stated.day:02d}"
    part = plain(stated, _ANY_YEAR) if stated.part and stated.month and not stated.day else None
    if part is not None and (part.last.month, part.last.day) != _FEBRUARY:
        return f"{year}-{part.first:%m-%d}/{year}-{part.last:%m-%d}"  # 10月初旬, in early October
    days = plain(stated, _LEAP_YEAR) if stated.last_day and stated.month else None
    if days is not None:  # of two months: 4月28日から3日
        return f"{year}-{days.first:%m-%d}/{year}-{days.last:%m-%d}"
    if stated.last_day is not None:
        shown += f"/{year}-{month}-{stated.last_day:02d}"
    elif stated.last_month is not None:
        shown += f"/{year}-{stated.last_month:02d}"
    return shown
