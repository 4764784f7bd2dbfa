"""The days of a date that tells no year, or no month either: 10月2日, 25日, 4〜6月期.

It is the latest one that begins at most two months after the article's date, and a business term
the latest that ends by then; but behind a date of a year or month that is over, its sentence may
go on telling of that.
"""

from datetime import date, timedelta

from factcheck.recognizers import _calendar as calendar
from factcheck.recognizers._calendar import Stretch
from factcheck.recognizers._stated import Stated
from factcheck.recognizers._stretches import Setting, stretch_of

AHEAD = timedelta(days=62)
"""How far ahead a date without a year may lie: two months."""
_BEGUN = frozenset(
    {"quarter-1", "quarter-2", "quarter-3", "quarter-4", "first-half", "three-quarters"}
)
"""Parts of a year of which is told once they have begun, or of three quarters once over."""
MANY_MONTHS = 4
"""Months between two from which on what is told of them all has begun."""
FRESH = timedelta(3)
"""How long ago a day without a month is in the news."""


def yearless(stated: Stated, anchor: date, setting: Setting) -> Stretch | None:
    """Return the days of a date that tells no year, or None where there is no such date."""
    if stated.month is None and stated.day is not None:
        return _day_only(stated, anchor, setting)
    later = _of_that_year(stated, anchor, setting)
    if later is not None:
        return later
    newest: Stretch | None = None
    for year in range(anchor.year - 8, anchor.year + 2):  # 8: a 29 February is as rare as that
        found = stretch_of(stated, year, setting)
        if found is None:
            continue
        ends = stated.scope == "term" and not stated.ahead  # what is reported is over
        near = (found.last if ends else found.first) - anchor <= AHEAD
        if stated.part in _BEGUN and not (stated.month or stated.ahead):
            near = (found.last if stated.part == "three-quarters" else found.first) <= anchor
        if _is_long(stated) and not stated.ahead:
            near = found.first <= anchor  # 1〜10月, told in November
        if stated.name_turn:
            near = (found.first > anchor) if stated.name_turn > 0 else (found.last < anchor)
            if stated.name_turn > 0 and near:
                return found
        if near:
            newest = found
    return newest


def _is_long(stated: Stated) -> bool:
    """Tell whether months from one to another of the same year are many."""
    return (stated.last_month or 0) - (stated.month or 0) >= MANY_MONTHS


def _of_that_year(stated: Stated, anchor: date, setting: Setting) -> Stretch | None:
    """Return a month or day of the year, now over, that the sentence tells before it, or None.

    2021年3月に着工し、8月に完成した is August 2021; what was in the news just now is of this year.
    """
    base = setting.previous
    if not setting.dated or base is None or base.year >= anchor.year or stated.name_turn:
        return None
    if stated.scope != "days" or (stated.month or 0) < base.month:
        return None
    found, now = stretch_of(stated, base.year, setting), stretch_of(stated, anchor.year, setting)
    fresh = stated.day is not None and now is not None and _is_fresh(now, anchor)
    return None if fresh or (found and found.last < base) else found


def _is_fresh(found: Stretch, anchor: date) -> bool:
    """Tell whether days are those of the news: at most three before the article's."""
    return timedelta(0) <= anchor - found.first <= FRESH


def _day_only(stated: Stated, anchor: date, setting: Setting) -> Stretch | None:
    """Return the latest such day that is at most ten days ahead (press style: 25日、発表した).

    Where a sentence has named a day ahead, a later one is of the same month: 15日公示、27日投票.
    So it is where it goes on telling of a month that is over, but for what is in the news.
    """
    day, last = stated.day or 1, stated.last_day or stated.day or 1
    newest = _latest_day(stated, anchor, day, last)
    previous = setting.previous if setting.running else None
    if previous is not None and previous.day < day:
        told = setting.dated and newest is not None and not _is_fresh(newest, anchor)
        found = calendar.of_month_days(previous.year, previous.month, day, last)
        if (anchor < previous or told) and found is not None:
            return found
    return newest


def _latest_day(stated: Stated, anchor: date, day: int, last: int) -> Stretch | None:
    turns = {-1: timedelta(0), 0: timedelta(10), 1: timedelta(31)}
    for back in range(-1, 12):
        year, month = calendar.month_after(anchor.year, anchor.month, -back)
        found = calendar.of_month_days(year, month, day, last)
        if found is not None and found.first - anchor <= turns[stated.name_turn]:
            return found
    return None
