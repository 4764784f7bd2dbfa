"""Years, months and days that a passage tells, as points between which a length may lie."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.days import WEEKDAY, Stated, weekday
from factcheck.laws.times.eras import years
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_DATED = re.compile(r"[0-9]{4}|年|'[0-9]{2}")
_NUMBER = re.compile(r"[\d元一二三四五六七八九十]")
_PRECISE = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_MONTH_OR_DAY = re.compile(r"[0-9][月日](?!後)|[A-Z][a-z]+")
_RANGE = re.compile(
    r"[-–—~〜～/]|から|より|まで|以[来降前]|[a-z] |\b(?:to|until|till|by|since|and|through|from)\b"
)
"""In a figure that tells two ends, or one of them: not 3月末, which is told to some days."""
_TO = re.compile(r"から|より|[-–—~〜～]| (?:to|until|till|through|and) ")
"""Between the two ends of a figure."""
_VAGUE = re.compile(
    r"\A(?:the )?(?:early|mid|late|later|first|last)[ -](?:[a-z]+ ){0,4}[0-9]{2,4}(?:['’]?s)?\Z"
)
"""A part of a year or decade, which is one time: the late 1960s, first three months of 1961."""
_SEEN = re.compile(
    r"(?:確認|更新|閲覧|取得|参照|アクセス)(?:日|日時)?[:は ]{0,3}\Z|"
    r"\b(?:accessed|retrieved|updated|checked|viewed)(?: on)?:? \Z",
    re.IGNORECASE,
)
"""Before the day on which somebody looked: no time of what is told."""
_SEASON = range(13, 42)
"""Numbers that stand for seasons in the place of a month (EDTF)."""
_MONTH = 31
_BARE = re.compile(r"(?:翌|同)?[0-9]{1,2}日")
_NAMED = re.compile(WEEKDAY)
_SOME_MONTH = "-01-"
"""A month of as many days as there are, for days of a text that tells no month."""
_SOME_YEAR = "2023"
"""A year without a leap day, for days of a text that tells no year."""


@dataclass(frozen=True, slots=True)
class Time:
    """A year, month or day."""

    first: date
    """Its first day."""
    last: date
    """Its last day."""
    at: int
    """Where it stands in the article's text; -1 for now."""
    text: str
    """It as written."""
    has_year: bool = True
    """Whether its year is told."""

    @property
    def span(self) -> Span:
        """Where it stands in the article's text."""
        return Span(self.at, self.at + len(self.text))

    @property
    def days(self) -> int:
        """What it is told to: 0 for a day, up to 30 for a month, more for a year."""
        return (self.last - self.first).days

    def moved(self, year: int) -> "Time":
        """Return the same day or month of another year; ValueError for February 29."""
        return replace(self, first=self.first.replace(year=year), last=self.last.replace(year=year))

    @property
    def is_day(self) -> bool:
        """Whether it is told to the day."""
        return self.first == self.last

    @property
    def is_fine(self) -> bool:
        """Whether it is told to the month, or finer."""
        return self.days <= _MONTH

    @property
    def has_month(self) -> bool:
        """Whether the month of a day is told."""
        return _BARE.match(self.text) is None


def times(passage: Passage) -> list[Time]:
    """Return the times that a passage tells, in reading order; what is told from another is none.

    Days without a year are of the year of the time before them, or of the next where they are
    earlier in it: from 2 May to 28 September; on 3 October … on 4 January.
    """
    found: list[Time] = []
    for figure in passage.figures:
        if _SEEN.search(passage.plain_before(figure, 16)):
            continue
        is_open = isinstance(figure.value, Period) and figure.value.first is None
        for one in _of(figure):
            place = _in_month if is_open and not one.has_month else _next
            found.append(place(one, found[-1]) if found and not one.has_year else one)
    return found


def points(passage: Passage, published: date | None) -> list[Time]:
    """Return the times of a passage; a day of the week is the last one before now."""
    found = times(passage)
    for one in passage.figures if published else ():
        named = _NAMED.search(one.text) if one.kind == "date" else None
        is_new = not any(one.span.start <= each.at < one.span.end for each in found)
        if published and named and is_new:
            day = published - timedelta((published.weekday() - weekday(named[0])) % 7)
            found.append(Time(day, day, one.span.start, one.text))
    return sorted(found, key=lambda one: one.at)


def nearest(one: Time, published: date | None) -> Time:
    """Return a day of a month without its year in the year that is nearest now."""
    if published is None or one.has_year or not one.has_month:
        return one
    tried = []
    for year in (published.year - 1, published.year, published.year + 1):
        with suppress(ValueError):
            tried.append(one.moved(year))
    return min(tried, key=lambda each: abs(each.first - published), default=one)


def _next(one: Time, before: Time) -> Time:
    """Return a day without a year as that which follows the time before it."""
    if before.days > _MONTH:
        return one
    for year in (before.first.year, before.first.year + 1):
        try:
            moved = one.moved(year)
        except ValueError:  # February 29
            return one
        if moved.first >= before.first:
            return moved
    return one


def _in_month(one: Time, before: Time) -> Time:
    """Return a day without its month as that which follows the day before it: 28日, 2日."""
    day = before.first
    for _ in range(_MONTH):
        if day.day == one.first.day:
            return replace(one, first=day, last=day)
        day += timedelta(1)
    return one


def _of(figure: Figure) -> list[Time]:
    value = figure.value
    if figure.kind != "date" or not isinstance(value, Period) or figure.hedge:
        return []
    if value.edtf is None or not _NUMBER.search(figure.text):
        return []
    if value.relative is not None and not _MONTH_OR_DAY.search(figure.text):
        return []
    has_year = _DATED.search(figure.text) is not None or bool(years(figure.text))
    found = []
    sides = value.edtf.split("/")
    is_one = not _RANGE.search(figure.text) or _VAGUE.match(figure.text.lower())
    if len(sides) == 2 and is_one and value.first and value.last:
        return [Time(value.first, value.last, figure.span.start, figure.text, has_year)]
    parts = _TO.split(figure.text)
    texts = parts if len(parts) == len(sides) else [figure.text] * len(sides)
    for side, text in zip(sides, texts, strict=True):
        ends = _ends(side)
        if ends is not None:
            told = text.removeprefix("from ")
            at = figure.span.start + figure.text.rindex(told)
            found.append(Time(*ends, at, told, has_year))
    return found


def _ends(side: str) -> tuple[date, date] | None:
    """Return the first and last day of a year, month, season or day (EDTF); None for no other."""
    told = _PRECISE.fullmatch(side.replace("-XX-", _SOME_MONTH))
    year = int((told["year"] if told else "0").replace("XXXX", _SOME_YEAR))
    if told is None or not date.min.year < year < date.max.year or told[0] == "XXXX-02-29":
        return None
    month = int(told["month"] or 0)
    if told["day"]:
        day = Stated(year, month, int(told["day"])).on(year)
        return (day, day) if day else None  # 4月31日: `impossible-date` asks
    if not month or month in _SEASON:
        return date(year, 1, 1), date(year, 12, 31)
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)
