"""Dates and stretches of days: full, numeric, eras, decades, parts, fiscal years, relative ones.

Orders and words are the language's data; days come from `_periods`. Two dates that a word of
range joins are one figure, and what the one leaves open the other gives (1970年代後半から
80年代初頭, 2024年3月〜5月). Numbers such as 3/4/2024, which half the world reads the other way
round, are left alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from factcheck.model.language import Language
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.plugins import Recognizer
from factcheck.recognizers._coming import coming
from factcheck.recognizers._date_dress import dates_alone, dressed, is_apart, is_aside, left
from factcheck.recognizers._date_relative import told_from_today
from factcheck.recognizers._day_lists import with_listed
from factcheck.recognizers._fields import DECEMBER
from factcheck.recognizers._lives import is_life, with_lives
from factcheck.recognizers._periods import period
from factcheck.recognizers._reading import Reading, digit_starts
from factcheck.recognizers._short_years import STOP, is_coming, settled
from factcheck.recognizers._spelled_years import spelled, with_days, with_year
from factcheck.recognizers._stated import Stated, figure_span, from_match
from factcheck.recognizers._stretches import Setting, reported
from factcheck.recognizers._templates import Templates

_LISTING = frozenset("、・とや和與与,&ye") | {
    "and", "or", "et", "und", "and the", "or the", ", and", "y los", "e gli", "e nos",
    "et les années", "e os anos", "y los años",
}  # fmt: skip
"""What stands between decades of one era or century."""
_TOPICS, _PAUSES = frozenset("はがも"), frozenset("、,")
"""Between what stands the day of the news: 県警は5日、."""
_AGES = frozenset({"decade", "century"})
"""What "and" joins to one stretch: the 18th and 19th centuries, but FY24 and FY25 are two."""
LONGEST_LEAD = 80
"""Code points before a date in which the day is named of which a report is."""


@cache
def _templates(language: Language) -> Templates:
    return Templates(language, language.dates.templates)


def _find(reading: Reading) -> Iterator[Figure]:
    setting, told = Setting(reading.anchor, None, reading.language.dates.fiscal_start), 0
    for chain in _chains(reading, _stated(reading)):
        place = chain[0].span.start
        running = setting.previous is not None and not STOP.search(reading.plain, told, place)
        found = _period(chain, _seen_from(reading, chain[0], setting, told, running=running))
        if found is None:
            continue
        found = _coming(reading, chain, found, setting) or found
        told = chain[-1].span.end
        exact = found.first is not None and found.first == found.last
        dated = (
            chain[0].month is not None or chain[0].year is not None or (running and setting.dated)
        )
        if not is_aside(reading, chain[-1], found, setting.previous):
            setting = replace(
                setting, previous=found.first or setting.previous, exact=exact, dated=dated,
                reported=reported(chain[0], found, setting),
            )  # fmt: skip
        first, last = chain[0], chain[-1]
        ranged = first is not last or bool(
            first.last_day or first.last_month or first.last_year or first.last_part
        )
        season = first is last and first.last_year == (first.year or 0) + 1  # by 2028-29
        span = Span(first.span.start, last.span.end)
        yield dressed(reading, span, found, ranged=ranged, season=season)
    yield from told_from_today(reading)


def _coming(
    reading: Reading, chain: list[Stated], found: Period, setting: Setting
) -> Period | None:
    """Return the next such days, where a date without a year tells of what is to come."""
    first, last = chain[0], chain[-1]
    if first is last:
        return coming(reading, first, found, setting)
    if not (first.day and last.day) or first.year or last.year:
        return None
    whole = replace(first, span=last.span)
    if first.month:  # from the 24th of one month to the 5th of another: told by its verb alone
        whole = replace(first, span=Span(first.span.start, last.span.end), last_day=first.day)
    if coming(reading, whole, found, setting) is None:
        return None
    return _period([replace(one, name_turn=1) for one in chain], setting)


def _seen_from(
    reading: Reading, stated: Stated, setting: Setting, told: int, *, running: bool
) -> Setting:
    """Return on what a date may lean, by what stands before it, from ``told`` on, and behind it.

    A day before one of which the report is (この日) leans on that, else on the article's own.
    """
    start, end = stated.span
    newsy = reading.plain[end : end + 1] in _PAUSES and reading.plain[start - 1 : start] in _TOPICS
    close = stated.relative is not None and stated.relative.close
    if close and not (running and setting.exact):
        line = reading.plain[max(0, start - LONGEST_LEAD) : start]
        opening = max((found.end() for found in STOP.finditer(line)), default=0)
        if any(word in line[opening:] for word in reading.language.dates.this_day):
            base = setting.previous if setting.exact else reading.anchor
            return replace(setting, previous=base, exact=base is not None, running=True)
    dated = setting.dated and running and not newsy and not is_coming(reading, told)
    if (running, dated) == (setting.running, setting.dated):
        return setting
    return replace(setting, running=running, dated=dated)


def _matches(reading: Reading) -> list[tuple[Span, re.Match[str]]]:
    """Return where the templates match, from left to right, the longest first."""
    places = [
        start
        for start, numeral in zip(reading.once(digit_starts), reading.numerals, strict=True)
        if not (numeral.broken and numeral.style == "words")
    ]
    matches = _templates(reading.language).matches(reading.plain, reading.lower, places)
    spans = [(figure_span(match), match) for match in matches]
    return sorted(spans, key=lambda one: (one[0].start, -one[0].end))


def orders(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield where dates could be read by one of the language's orders of words, and the order."""
    templates = _templates(reading.language)
    return ((span, templates.written(match)) for span, match in _matches(reading))


def _stated(reading: Reading) -> list[Stated]:
    """Return the dates stated, the longest where they overlap, in text order."""
    kept: list[Stated] = []
    for (start, end), match in _matches(reading):
        last = kept[-1].span if kept else Span(0, 0)
        if start < last.end and end - start <= last.end - last.start:
            continue
        stated = from_match(match, reading.language)
        if stated is None or not is_apart(reading.plain, stated):
            continue
        if start < last.end:
            kept.pop()
        kept.append(_like_the_last(reading, kept[-1], stated) if kept else stated)
    kept = with_lives(reading, [with_year(reading, one) for one in settled(reading, kept)])
    kept = dates_alone(reading, with_listed(reading.plain, reading.language, kept))
    starts = {one.span.end: one.span.start for one in kept}
    alone = [
        one for one in spelled(reading)
        if one.span.start < starts.get(one.span.end, one.span.end)
    ]  # fmt: skip
    alone = with_days(alone, kept)
    ends = {one.span.end for one in alone}
    kept = [one for one in kept if one.span.end not in ends]  # the dez of dois mil e dez
    return sorted((*kept, *alone), key=lambda one: one.span.start) if alone else kept


def _like_the_last(reading: Reading, before: Stated, stated: Stated) -> Stated:
    """Return a decade with what the one says behind which it is listed: 昭和50年代、60年代."""
    if (stated.scope, before.scope, stated.digits) != ("decade", "decade", 2) or not stated.year:
        return stated
    if reading.lower[before.span.end : stated.span.start].strip(" '") not in _LISTING:
        return stated
    if before.era:
        return replace(stated, year=before.era + stated.year, digits=4, era=before.era)
    if before.digits < 4 or not before.year or before.year % 100 >= stated.year:
        return stated
    return replace(stated, year=before.year // 100 * 100 + stated.year, digits=4)


def _chains(reading: Reading, stated: Iterable[Stated]) -> Iterator[list[Stated]]:
    """Yield single dates, and pairs that a word of range joins."""
    waiting: Stated | None = None
    for following in stated:
        if waiting is None:
            waiting = following
            continue
        if _are_joined(reading, waiting, following):
            yield [waiting, following]
            waiting = None
        else:
            yield [waiting]
            waiting = following
    if waiting is not None:
        yield [waiting]


def _are_joined(reading: Reading, first: Stated, last: Stated) -> bool:
    """Tell whether a word of range stands between two dates."""
    weekly = (
        first.relative and first.relative.weekday and not first.relative.until
    )  # 来週月曜から金曜まで
    if first.weekday or (last.weekday and not weekly) or first.swapped or last.swapped:
        return False
    if first.yearless is False and not (first.month or first.day) and last.day and not last.month:
        return False  # 昨年より5日遅い
    words, text = reading.words, reading.lower
    place = reading.skip_space(first.span.end)
    if first.day and last.day:
        part = words.day_parts.at(text, place)
        place = part.end if part is not None else place
    join = words.date_joins.at(text, place)
    if join is None:
        opening = reading.skip_space_before(first.span.start)
        ages = reading.language.dates.ages_joined and first.scope == last.scope in _AGES
        if ages or words.date_between.before(text, opening) is not None:
            join = words.date_between_joins.at(text, place)
    if join is None:
        return False
    if reading.skip_space(join.end) != last.span.start:  # to the end of 1919, not only to the 1920s
        shorter = (one.end for one in words.date_joins.each(text, place))
        if last.span.start not in map(reading.skip_space, shorter):
            return False
    return not is_life(reading, first, last)


def _period(chain: list[Stated], setting: Setting) -> Period | None:
    if len(chain) == 1:
        return period(chain[0], setting)
    first, last = (replace(one, paired=True) for one in _completed(*chain))
    start = period(first, setting)
    if start is None:
        return None
    if last.weekday and start.first:
        return _until_weekday(start.first, last.weekday)
    end = period(last, replace(setting, previous=start.first or setting.previous))
    if end is None or (start.first and end.last and end.last < start.first):
        end = _turned(chain[1], start, setting)
    if end is None:
        return start
    edtf = f"{left(start.edtf)}/{(left(end.edtf, last=True))}"
    return Period(start.first, end.last, edtf)


def _turned(last: Stated, start: Period, setting: Setting) -> Period | None:
    """Return the end of a range that tells a month and no year, as the first after its start."""
    if start.first is None or not last.month or not last.day or not last.yearless:
        return None
    first = start.first
    year = first.year + ((last.month, last.day) < (first.month, first.day))
    return period(replace(last, year=year, digits=4, relative=None), setting)


def _until_weekday(first: date, weekday: int) -> Period:
    """Return the days from one to the next such day of the week: 来週月曜から金曜まで."""
    last = first + timedelta((weekday - first.isoweekday()) % 7)
    return Period(first, last, f"{first.isoformat()}/{last.isoformat()}")


def _of_month(first: Stated, last: Stated) -> Stated:
    """Return the last day with the month of the first, or the next one: 4月28日夜から3日まで."""
    if not first.month or not first.day or (last.day or first.day) >= first.day:
        return replace(last, month=first.month)
    turned = first.month // DECEMBER
    year = first.year + turned if first.year else None
    return replace(last, year=year, month=first.month % DECEMBER + 1)


def _completed(first: Stated, last: Stated) -> tuple[Stated, Stated]:
    """Return both ends of a range, each with what the other one leaves out filled in."""
    if last.scope == "fiscal" and first.scope == "days" and first.year and not first.month:
        first = replace(first, scope="fiscal")  # 平成28〜令和2年度
    if last.yearless and last.carried is None:
        last = replace(last, year=first.year, digits=first.digits, relative=first.relative)
        if last.month is None and last.day is not None:
            last = _of_month(first, last)
        elif first.year and first.month and last.month and last.month < first.month:
            last = replace(last, year=first.year + 1)  # 2024年11月〜2月
    elif first.yearless and first.carried is None and last.year is not None:
        turned = bool(first.month and last.month and first.month > last.month)
        first = replace(first, year=last.year - turned, digits=last.digits)
    elif last.digits < 4 and first.era and not last.era and last.year is not None:
        last = replace(last, year=first.era + last.year, digits=4)  # 平成28年3月から30年4月
    elif last.digits == 2 and first.digits == 4 and first.year and last.year is not None:
        century = first.year // 100 * 100
        later = 100 if century + last.year < first.year else 0
        last = replace(last, year=century + later + last.year, digits=4)
    return first, last


DATE = Recognizer(kinds=("date",), find=_find)
