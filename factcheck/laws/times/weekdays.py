"""Days with a day of the week beside them, as articles write them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import ISO, MONTH, WEEKDAY, YEAR_JA, Stated, stated, weekday
from factcheck.laws.times.eras import NAMES
from factcheck.laws.times.worded_days import worded_days
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_FIRST = 1900
"""Before it countries kept different calendars."""
TAIL = (
    r"(?:(?<=日)(?: ?|は|も同じ|も、?|"
    r"、(?=.曜日[にの])|の(?=.曜(?:日|[、。にのはもで夜朝昼午深未])))"
    r"(?P<bare>[月火水木金土日])曜(?!日?(?:を|以外))"
    r"| ?[(\[【] ?(?P<weekday>[月火水木金土日](?=[)\]】曜・祝休])(?:曜日?)?"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"(?:・?[祝休])?[)\]】])"
)
"""A day of the week behind a day, for patterns."""
_JA = re.compile(
    rf"(?<![0-9/.:])(?:{YEAR_JA}|(?P<near>昨年|去年|今年|ことし|本年|来年)の?)?"
    rf"(?:(?P<month>[0-9]{{1,2}})月|(?P<turn>先月|今月|来月)) ?(?P<day>[0-9]{{1,2}})日{TAIL}"
)
_DAY_LAST = re.compile(
    rf"(?<![一-鿿])(?P<weekday>[月火水木金土日])曜日?(?:の|\(|=|、)(?:{YEAR_JA})?"
    r"(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日(?!間|目|前|後|付)"
)
_DAY_AND = re.compile(r"day(?: and|,| to| through|-|–) ?$")
"""Before a day of the week in a row of them: Saturday and Sunday, Aug. 19 and 20."""
_NAME = re.compile(r"\b(?:[A-Z][a-z]+|the) \Z")
"""Before Sun where it is part of a name: the Daily Sun (October 26)."""
_NEAR = {"昨年": -1, "去年": -1, "今年": 0, "ことし": 0, "本年": 0, "来年": 1}
_TURN = {"先月": -1, "今月": 0, "来月": 1}
_ERA = re.compile(
    rf"(?P<era>{NAMES})(?P<nth>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}})\.(?P<day>[0-9]{{1,2}}){TAIL}"
)
_DIGITS = re.compile(rf"(?<![0-9/.:-]){ISO}{TAIL}")
_SHORT = re.compile(rf"(?<![0-9/.:-])(?P<month>[0-9]{{1,2}})/(?P<day>[0-9]{{1,2}}){TAIL}")
_NEXT = re.compile(
    rf"(?:[~\-–—、,・と及びから]| ){{1,6}}"
    rf"(?:(?P<month>[0-9]{{1,2}})[月/])?(?P<day>[0-9]{{1,2}})日?{TAIL}"
)
_EN = (
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}),? (?:on )?(?:the )?(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})"
        rf"(?:st|nd|rd|th)?\b(?:,? (?P<year>[12][0-9]{{3}})\b)?(?![:.]?[0-9])"
    ),
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}),? (?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?,? "
        rf"(?P<month>{MONTH})\b(?:,? (?P<year>[12][0-9]{{3}})\b)?"
    ),
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}) \((?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})"
        r"(?:,? (?P<year>[12][0-9]{3}))?\)"
    ),
    re.compile(
        rf"\b(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))? \((?P<weekday>{WEEKDAY})\)"
    ),
    re.compile(
        rf"\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))? \((?P<weekday>{WEEKDAY})\)"
    ),
    re.compile(
        rf"\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))?, an? (?P<weekday>{WEEKDAY})\b"
    ),
    re.compile(
        rf"\b(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))?, an? (?P<weekday>{WEEKDAY})\b"
    ),
)


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day and the day of the week beside it."""

    span: Span
    """Where both stand."""
    day: Stated
    """The day as stated."""
    weekday: int
    """0 for Monday to 6 for Sunday."""

    def falls_right(self, *among: int) -> bool:
        """Tell whether it falls on its day of the week, or has no place, in one of the years."""
        return _fits(self.day.month, self.day.day, self.weekday, frozenset(among))


@lru_cache(maxsize=4096)
def _fits(month: int, day: int, weekday: int, among: frozenset[int]) -> bool:
    places = (Stated(None, month, day).on(year) for year in among)
    return any(there is None or there.weekday() == weekday for there in places)


def named_days(text: Plain, published: date | None) -> Iterator[NamedDay]:
    """Yield the days of a text that have their month and a day of the week beside them."""
    seen: set[int] = set()
    for pattern in (_JA, _DIGITS, _SHORT, _ERA, _DAY_LAST):
        for found in text.matches(pattern):
            day = _seen_from(found, published)
            one = _read(found, day) if day is not None else None
            if one is None or found.end() in seen:
                continue
            seen.add(found.end())
            yield one
            yield from _row(text, found.end(), one.day, seen)
    for pattern in _EN:
        for found in text.matches(pattern):
            one = _read(found, stated(found))
            ahead = text.text[max(0, found.start() - 12) : found.start()]
            if one is None or _DAY_AND.search(ahead):
                continue
            if not (found[0].startswith("Sun (") and _NAME.search(ahead)):
                yield one


def named_in_words(evidence: Evidence) -> Iterator[NamedDay]:
    """Yield those of an article that the words of its language tell."""
    for one in worded_days(evidence):
        here = one.weekday is not None and one.day.on(one.day.year or 2000) is not None
        if one.weekday is not None and here and not (one.day.year and one.day.year < _FIRST):
            yield NamedDay(one.span, one.day, one.weekday)


def _seen_from(found: re.Match[str], published: date | None) -> Stated | None:
    """Return the day of a match; 来年 and 今月 are told from the article's date, if known."""
    groups = found.groupdict()
    turn, near = groups.get("turn"), groups.get("near")
    if turn is not None:
        if published is None:
            return None
        months = published.year * 12 + published.month - 1 + _TURN[turn]
        return Stated(months // 12, months % 12 + 1, int(found["day"]))
    day = stated(found)
    if near is not None and published is not None:
        return replace(day, year=published.year + _NEAR[near])
    return day


def _row(text: Plain, place: int, day: Stated, seen: set[int]) -> Iterator[NamedDay]:
    """Yield the days that follow in a row, with the year and month that they leave out."""
    while found := _NEXT.match(text.text, place):
        month = int(found["month"]) if found["month"] else day.month
        following = Stated(day.year, month, int(found["day"]))
        if (month, following.day) <= (day.month, day.day):
            return  # 12月28日(日)、3日(土): of another month or year
        place, day = found.end(), following
        seen.add(place)
        start = found.start("month" if found["month"] else "day")
        one = _read(found, following, start)
        if one is not None:
            yield one


def _read(found: re.Match[str], day: Stated, start: int | None = None) -> NamedDay | None:
    name = found["weekday"] or found.groupdict().get("bare")
    if day.year is not None and day.year < _FIRST:
        return None
    if (
        not 0 < (day.year or 2000) < 9999 or day.on(day.year or 2000) is None or name is None
    ):  # 2000 was a leap year
        return None
    span = Span(found.start() if start is None else start, found.end())
    return NamedDay(span, day, weekday(name))
