"""Times of day: 10時30分, 午後3時, 25時, 3:30 p.m., 9時〜17時. In minutes after midnight."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from factcheck.model.language import LATE_NIGHT, NIGHT, NOON, SMALL_HOURS, Language
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import TimeOfDay
from factcheck.nouns import dataclass
from factcheck.plugins import Recognizer
from factcheck.recognizers._edges import stands_alone
from factcheck.recognizers._races import lasted
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._templates import Templates, number

DAY = 24 * 60
"""Minutes of a day."""
LATEST = 30
"""Latest hour: Japanese programs are announced up to 29時, the next morning's five. Languages that
do not announce so end with 24."""

NOON_ON = 12
"""Hours that the second half of the day adds."""
_LATE = frozenset({NOON_ON, NIGHT, LATE_NIGHT})
"""Halves of the day in which an evening is."""
_CARRIED = {NOON_ON: DAY, LATE_NIGHT: 14 * 60}
"""Minutes that a time may lie behind a bare one with which it shares such a half of the day."""
EVENING = 6 * 60
"""Minutes in which a later time is of the same evening."""
LONGEST_CLAUSE = 60
"""Code points between two times of one evening."""
_STOP = late(r"[\n。!?]|翌|\. [A-Z]|\b(?:a\.?m|next|morning|tomorrow)\b")
"""What ends an evening."""
_MINUTES = {"fifteen": 15, "thirty": 30, "fortyfive": 45, "halfto": -30, "quarterto": -15}
"""Minutes that a flag of a template stands for; those of halb neun go before the hour."""


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day as stated."""

    span: Span
    minute: int
    half: int | None


@cache
def _templates(language: Language) -> Templates:
    return Templates(language, language.dates.clock_templates)


def _find(reading: Reading) -> Iterator[Figure]:
    joins = reading.words.date_joins
    clocks = [clock for clock in _clocks(reading) if not lasted(reading, clock.span.start)]
    clocks = list(_in_the_evening(reading, clocks))
    for index, clock in enumerate(clocks):
        yield _alone(reading, clock)
        if index + 1 == len(clocks):
            break
        following = clocks[index + 1]
        join = joins.at(reading.lower, reading.skip_space(clock.span.end))
        lead = reading.words.date_between.before(
            reading.lower, reading.skip_space_before(clock.span.start)
        )
        if join is None and lead is not None:
            place = reading.skip_space(clock.span.end)
            join = reading.words.date_between_joins.at(reading.lower, place)
        place = reading.skip_space(join.end) if join is not None else 0
        over = place + _next_day(reading, place)
        if join is None or over != following.span.start:
            continue
        end, first = following.minute + (over > place) * DAY, clock.minute
        if clock.half is None and reading.plain[following.span.start].isdigit():
            most = _CARRIED.get(following.half or 0, 0)
            first += 12 * 60 if first + 12 * 60 < end <= first + most else 0  # 5 to 8 p.m.
        if following.half is None and clock.half and end < clock.minute and end < 12 * 60:
            end += 12 * 60  # 午後3時〜5時
        bare = clock.half is None and following.half is None
        close = 0 < end < first <= 12 * 60 and end + 60 <= first
        if bare and close and reading.language.dates.twelve_is_zero:
            end += 12 * 60  # open from 10 to 5
        if end >= first:
            start = lead.start if lead is not None else clock.span.start
            span = Span(start, following.span.end)
            yield _figure(reading, span, first, end)


def _alone(reading: Reading, clock: _Clock) -> Figure:
    """Return one time of day, or the hour that a word behind a full one means (午後8時台)."""
    (start, end), first, word = clock.span, clock.minute, reading.language.dates.hour_long
    found = compiled(word).match(reading.plain, end) if word and first % 60 == 0 else None
    if found is not None:
        return _figure(reading, Span(start, found.end()), first, first + 59)
    return _figure(reading, clock.span, first, first)


def _in_the_evening(reading: Reading, clocks: Iterable[_Clock]) -> Iterator[_Clock]:
    """Yield the times, later ones of an evening in the half its sentence told: 7 p.m. … 8:30."""
    before: _Clock | None = None
    for clock in clocks:
        one = clock
        if before is not None and clock.half is None and before.half in _LATE:
            near = clock.span.start - before.span.end <= LONGEST_CLAUSE
            later = before.minute < clock.minute + DAY // 2 <= before.minute + EVENING
            apart = _STOP.search(reading.plain, before.span.end, clock.span.start)
            if near and later and clock.minute < DAY // 2 and not apart:
                one = replace(clock, minute=clock.minute + DAY // 2, half=NOON_ON)
        before = one
        yield one


def _next_day(reading: Reading, place: int) -> int:
    """Return the length of the word at a place that sets an hour on the next day (翌2時)."""
    words = reading.language.dates.next_day
    return max((len(word) for word in words if reading.lower.startswith(word, place)), default=0)


def _matches(reading: Reading) -> list[re.Match[str]]:
    """Return where the orders of words match, in no order."""
    places = [
        numeral.span.start
        for numeral in reading.numerals
        if not (numeral.broken and numeral.style == "words")
    ]
    return _templates(reading.language).matches(reading.plain, reading.lower, places)


def orders(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield where times could be read by one of the language's orders of words, and the order."""
    templates = _templates(reading.language)
    return ((Span(*match.span()), templates.written(match)) for match in _matches(reading))


def _clocks(reading: Reading) -> list[_Clock]:
    """Return the times of day told, the longest where they overlap, in text order."""
    found = [
        clock
        for match in _matches(reading)
        if (clock := _clock(match, reading.language)) is not None
        and stands_alone(reading.plain, clock.span, "./:")
    ]
    found.sort(key=lambda clock: (clock.span.start, -clock.span.end))
    kept: list[_Clock] = []
    for clock in found:
        if not kept or clock.span.start >= kept[-1].span.end:
            kept.append(clock)
    return kept


def _clock(match: re.Match[str], language: Language) -> _Clock | None:
    """Return what an order of words tells, or None where there is no such hour or minute."""
    groups = {key: value for key, value in match.groupdict().items() if value is not None}
    halves = language.dates.day_halves
    half = halves.get(groups["half"].lower()) if "half" in groups else None
    hour, minute = _read(groups.get("hour"), language), _read(groups.get("minute"), language)
    if groups.get("hhmm"):  # 0730 GMT
        hour, minute = divmod(int(groups["hhmm"]), 100)
    latest = LATEST if language.dates.next_day or not language.spaced else 24
    if hour is None or minute is None or hour > latest or minute > 59:
        return None  # 27:23 is a score
    minute += next((value for key, value in _MINUTES.items() if key in groups), 0)
    if half is not None and hour > 12:
        half = None
    if half == 0 and hour == 12 and language.dates.twelve_is_zero:
        hour = 0
    hour = hour if half is None else _hour(hour, half)
    hour = 0 if half in _LATE and hour == 24 and minute > 0 else hour  # 半夜十二点一刻
    minute -= _read(groups.get("to"), language) or 0
    start = match.end("outside") if "outside" in groups else match.start()
    if "moment" in groups:
        return _Clock(
            Span(start, match.end()), language.dates.moments[groups["moment"].lower()], None
        )
    return _Clock(Span(start, match.end()), hour * 60 + minute, half)


def _hour(hour: int, half: int) -> int:
    """Return an hour of the day from its number, up to 12, in one of ``day_halves``."""
    if half == NOON:
        return hour + 12 if hour < 6 else hour
    if half == NIGHT:
        return hour + 12 if hour > 4 else hour
    if half == LATE_NIGHT:
        return hour + 12 if hour > 8 else hour
    if half == SMALL_HOURS:
        return hour % 12
    return hour + 12 if half == 12 and hour < 12 else hour


def _read(written: str | None, language: Language) -> int | None:
    """Return an hour or minute as a number; one that is not told is 0."""
    if written is None:
        return 0
    spoken = language.dates.clock_words.get(written)
    return number(written, language) if spoken is None else spoken


def _figure(reading: Reading, span: Span, first: int, last: int) -> Figure:
    """Return a time of day, in minutes after midnight, with the hedges beside it."""
    hedge = None
    start, end = span
    words = reading.words
    before = words.date_hedges_before.before(reading.lower, reading.skip_space_before(start))
    after = words.date_hedges_after.at(reading.lower, reading.skip_space(end))
    after = after if after is not None and reading.ends_word(after.end) else None
    for word in (after, before):
        if word is not None:
            start, end = min(start, word.start), max(end, word.end)
            hedge = reading.text[word.start : word.end]
    shown = Span(start, end)
    return Figure(shown, shown.cut(reading.text), "time", TimeOfDay(first, last), hedge)


TIME = Recognizer(kinds=("time",), find=_find)
