"""One moment told by the clocks of two zones: 29日午前1時20分(日本時間午前10時20分), 4 p.m. UTC.

The law: two clocks are as far apart as their zones. A zone is told by its name, by a place that the
passage names, or by how far it is ahead of another; any reading that fits is a witness.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, pairwise, product

from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.clock_times import Clocked
from factcheck.laws.times.zone_places import PLACES, ZONES, Hours, season
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Period, TimeOfDay
from factcheck.nouns import dataclass

_DAY, _HOUR, _MONTH = 24 * 60, 60, 31
_BESIDE = 22
"""Characters beside a time in which its zone is named."""
_LOCAL = re.compile(r"現地時間|現地(?=[0-9午])|\blocal time\b|\blocally\b")
_TRIP = re.compile(
    r"\b(?:fl[ei]w|flights?|flying|plane|jet|land(?:ed|s)|airport)\b|出発|便|飛行|着陸"
)
"""In a passage of a journey that may cross zones."""
_AHEAD = re.compile(r"\A[- ](?P<way>ahead|behind)\b")
_BRACKET = re.compile(r"\([^()0-9]{2,12}\)")
_ASIDE = re.compile(r" ?\(|[^。]*では")
"""Opens what is told of another clock than that of the place told of."""
_ELSE = re.compile(
    r"。|\. [A-Z]|[着発]|\b(?:land|arriv|left|leav|end|clos|open|until|till|to|reach|touch|fl)\w*\b"
)
"""Between the clocks of two moments."""
_DIFFER = re.compile(r"(?:時差は?)\Z")
_ON_DAY = re.compile(r"(?:(?<![0-9])(?P<n>[0-9]{1,2})|[同翌前])日(?:の)?\Z")
"""Right before a Japanese time: its day."""
_STEPS = {"前": -1, "同": 0, "翌": 1}
_OF_PLACE = re.compile(r"(?:は|では?|の|にも?|でも)?[の同前翌当日朝夜晩今0-9月]*")
"""Between the name of a place and a Japanese time."""
_IN_PLACE = re.compile(r"(?:,? local time)?(?:,? on [A-Z][a-z]+day)?(?:,? the [a-z]+ day)?,? in ")
"""Between an English time and the name of a place."""
_GLUE_JA = re.compile(r"[ごすぎ過ろ頃、()=/・ではのにも同前翌当日朝夜晩間時現地0-9月]*")
_GLUE_EN = re.compile(
    r"(?:[ ,;()/—–-]|\b(?:in|on|at|or|the|it|is|was|when|which|local|time|day|next|previous|same|"
    r"following|early|[A-Z][a-z]+day|[A-Z][a-z]{2}\.|[0-9]{1,2})\b)*"
)
"""All that stands between two clocks of one moment, names of places and zones left out."""
_IT_WAS = re.compile(r"\b[Ii]t(?: is| was|['’]s)(?: [a-z]+)? \Z")
"""Before a clock with which another is told of, joined by an "and"."""
_NEAR_HOURS = 3 * _HOUR
"""By how much clocks told of two places miss, but for the half of the day."""
_APART = 2 * _BESIDE + 16
"""Most characters between two clocks of one moment."""


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day and whose it is: without hours that of the places told of, if at all."""

    figure: Figure
    hours: Hours
    is_named: bool
    """Whether a zone, or local time, is named, and no bare place."""


def zoned(evidence: Evidence) -> Iterator[Clocked]:
    """Yield the second of two times of one moment that are not as far apart as their zones."""
    for passage in sparse(evidence, DENSE):
        times = [one for one in passage.figures if isinstance(one.value, TimeOfDay)]
        if len(times) >= 2:
            yield from _of_passage(passage, times, _season(passage, evidence.article.published))


def crosses_zones(words: str) -> bool:
    """Tell whether words tell of a flight between places whose clocks are apart."""
    if not _TRIP.search(words):
        return False
    here = [set(hours) for place, hours in PLACES if place.search(words)]
    return any(one.isdisjoint(other) for one, other in combinations(here, 2))


def _season(passage: Passage, published: date | None) -> int | None:
    """Return the season of the months that a passage tells, or of the article."""
    days = [one.value for one in passage.figures if isinstance(one.value, Period)]
    ends = [(one.first, one.last) for one in days if one.first and one.last]
    seasons = {season(one) for one, end in ends if (end - one).days <= _MONTH}
    if published is None or len(seasons) > 1:
        return None
    return seasons.pop() if seasons else season(published)


def _of_passage(passage: Passage, times: list[Figure], held: int | None) -> Iterator[Clocked]:
    offsets = _offsets(passage)
    is_row = False
    for one, other in pairwise(_clock(passage, each) for each in times):
        first, last = one.figure, other.figure
        between = passage.article[first.span.end : last.span.start]
        is_told = one.is_named and other.is_named
        is_aside = _ASIDE.match(between) is not None and bool(other.hours)
        if (one.hours, one.is_named) == (other.hours, other.is_named) or len(between) > _APART:
            continue
        if _ELSE.search(between) or not (is_told or (one.hours and other.hours) or is_aside):
            continue
        if is_row:
            between = between.replace(" and ", " ")  # in Rome, 3 p.m. in New York and 4 a.m. in
        if not is_told and not _is_glue(passage, first, between):
            continue
        here, there = (
            each.hours or _told_places(passage, each, but=beside.hours)
            for each, beside in ((one, other), (other, one))
        )
        signed = {round((b - a) * _HOUR) for a, b in _both(here, there, held)}
        rights = {each % _DAY for each in signed} | offsets
        start, end = _minutes(first), _minutes(last)
        if not rights or start is None or end is None:
            continue
        gap = (end - start) % _DAY
        off, right = min((min((gap - each) % _DAY, (each - gap) % _DAY), each) for each in rights)
        is_slip = off % 30 == 0 and not _NEAR_HOURS < off < _DAY // 2 - _HOUR
        is_sure = one.is_named or other.is_named or (gap + right) % _DAY == 0
        is_row = not off
        if off and (is_sure or is_slip) and not (offsets and _DAY - gap in rights):
            yield Clocked(last.span, gap, right, first, last)
        elif not off and signed and (days := _days(passage, first, last)) is not None:
            told = _DAY * days + end - start
            if all(abs(told - each) == _DAY for each in signed) and not offsets:
                yield Clocked(last.span, abs(told), right, first, last)


def _days(passage: Passage, first: Figure, last: Figure) -> int | None:
    """Return by how many days the clocks of two days of one month are apart; None for no days."""
    told = [_ON_DAY.search(passage.plain_before(one, _BESIDE)) for one in (first, last)]
    if told[0] is None or told[1] is None:
        return None
    if told[1]["n"] is None:
        return _STEPS[told[1][0][0]]
    if told[0]["n"] is None:
        return None
    return int(told[1]["n"]) - int(told[0]["n"])


def _is_glue(passage: Passage, first: Figure, between: str) -> bool:
    """Tell whether nothing but names of places and days stands between two clocks."""
    for pattern, _ in (*ZONES, *PLACES):
        between = pattern.sub("", between)
    if _IT_WAS.search(passage.plain_before(first, 20)):
        between = between.replace(" and ", " ")
    return (_GLUE_JA if is_japanese(passage.plain_sentence(first)) else _GLUE_EN).fullmatch(
        between
    ) is not None


def _both(here: Hours, there: Hours, held: int | None) -> Iterable[tuple[float, float]]:
    """Return the hours that two clocks may tell at once: both of America turn on one day."""
    if held is not None:
        here, there = (one[held:][:1] if len(one) == 2 else one for one in (here, there))
    turn_together = len(here) == len(there) == 2 and max(*here, *there) < 0
    return zip(here, there, strict=True) if turn_together else product(here, there)


def _clock(passage: Passage, figure: Figure) -> _Clock:
    """Return a time with the zone, or else the place, that is named beside it."""
    ahead, after = passage.plain_before(figure, _BESIDE), passage.plain_behind(figure, _BESIDE)
    before, behind = re.split("[、。(),/]", ahead)[-1], re.split(r"[、。/);(]|, ", after)[0]
    is_ja, bracket = is_japanese(passage.plain_sentence(figure)), _BRACKET.match(after)
    for words in (before, bracket[0] if bracket else "") if is_ja else (behind,):
        for pattern, hours in ZONES:
            if pattern.search(words):
                return _Clock(figure, hours, is_named=True)
        if _LOCAL.search(words):
            return _Clock(figure, (), is_named=True)
    for pattern, hours in PLACES:
        if is_ja:
            found = [one.end() for one in pattern.finditer(before)]
            if found and _OF_PLACE.fullmatch(before, found[-1]):
                return _Clock(figure, hours, is_named=False)
        elif (tie := _IN_PLACE.match(after)) and pattern.match(after, tie.end()):
            return _Clock(figure, hours, is_named=False)
    return _Clock(figure, (), is_named=False)


def _told_places(passage: Passage, clock: _Clock, *, but: Hours) -> Hours:
    """Return the hours of all places where a clock may be, but for those of the other one."""
    words = passage.plain if clock.is_named else passage.plain_sentence(clock.figure)
    named = [hours for place, hours in PLACES if hours != but and place.search(words)]
    return tuple({hour for hours in named for hour in hours}) if len(named) != 1 else named[0]


def _offsets(passage: Passage) -> set[int]:
    """Return how far apart a passage tells the two zones to be, in minutes, either way."""
    found: set[int] = set()
    for one in passage.figures:
        value = amount(one)
        if (
            one.kind == "duration"
            and unit(one) == "hour"
            and value is not None
            and (
                _AHEAD.match(passage.plain_behind(one)) or _DIFFER.search(passage.plain_before(one))
            )
        ):
            found |= {int(value * _HOUR), _DAY - int(value * _HOUR)}
    return found


def _minutes(figure: Figure) -> int | None:
    value = figure.value
    return value.first if isinstance(value, TimeOfDay) and value.first == value.last else None
