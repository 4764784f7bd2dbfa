"""Years in words: primero de mayo de mil novecientos ochenta y seis, im Jahr zweitausenddrei."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from factcheck.model.late import compiled, late
from factcheck.model.text import Span
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated

YEARS = range(1000, 2100)
"""Years that are told in words; what is less or more is a number."""
TAILED = 1800
"""First year that is told in words before a word for a year; what is less is a stretch of years."""
_REACH = 24
"""Most code points of the words that lead to a year."""
_END = late(r"\s*(?:[.,;:)!?\n]|\Z)")
"""The end of a clause: behind it nothing is counted."""


def with_year(reading: Reading, stated: Stated) -> Stated:
    """Return a date with the year in words that follows its month, if one does."""
    month = stated.month is not None and stated.last_month is None
    if not month or not stated.yearless or stated.name_turn:
        return stated
    for link in reading.language.dates.year_links:
        place = stated.span.end + len(link)
        if not reading.lower.startswith(link, stated.span.end):
            continue
        numeral = _at(reading, place)
        if numeral is not None and _fits(reading, numeral):
            span = Span(stated.span.start, numeral.span.end)
            return replace(stated, span=span, year=int(numeral.low))
    return stated


def spelled(reading: Reading) -> Iterator[Stated]:
    """Yield the years in words that stand alone behind words that lead to a year."""
    leads, heads = reading.language.dates.spelled_leads, reading.language.dates.spelled_heads
    tail = reading.language.dates.spelled_tail
    if tail:
        yield from _tailed(reading, compiled(tail))
    if not leads:
        return
    for numeral in reading.numerals:
        if numeral.style != "words" or not _is_year(numeral):
            continue
        start = numeral.span.start
        lead = _compiled(leads).search(reading.lower, max(0, start - _REACH), start)
        bare = lead is None and reading.lower.startswith(heads, start) and numeral.low % 100
        # je te le donne en mille
        ends = numeral.low > YEARS[0] and _ends(reading, numeral)
        if (bare and ends) or (lead is not None and (ends or lead["sure"])):
            yield Stated(numeral.span, year=int(numeral.low))


def _ends(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a clause ends behind a number, or goes on as behind no count."""
    on = reading.language.dates.spelled_on
    goes_on = bool(on) and numeral.low % 100 != 0
    if goes_on and compiled(on).match(reading.plain, numeral.span.end) is not None:
        return True
    return _END.match(reading.plain, numeral.span.end) is not None


def with_days(years: list[Stated], kept: list[Stated]) -> list[Stated]:
    """Return years in words with the days that follow at once: 千九百四十五年八月十五日."""
    days = {one.span.start: one for one in kept if one.yearless and one.month and not one.carried}
    return [
        replace(behind, span=Span(year.span.start, behind.span.end), year=year.year)
        if (behind := days.get(year.span.end))
        else year
        for year in years
    ]


def _tailed(reading: Reading, tail: re.Pattern[str]) -> Iterator[Stated]:
    """Yield the years in words that a word for a year follows: 千九百八十四年."""
    for numeral in reading.numerals:
        if numeral.style == "words" and numeral.low >= TAILED and _is_year(numeral):
            match = tail.match(reading.lower, numeral.span.end)
            if match is not None and numeral.low % 100:
                span = Span(numeral.span.start, match.end())
                yield Stated(span, year=int(numeral.low))


def _at(reading: Reading, place: int) -> Numeral | None:
    """Return the year in words that starts at ``place``."""
    index = bisect_left(reading.numerals, place, key=lambda numeral: numeral.span.start)
    found = reading.numerals[index : index + 1]
    if not found or found[0].span.start != place or found[0].style != "words":
        return None
    return found[0] if _is_year(found[0]) else None


def _is_year(numeral: Numeral) -> bool:
    whole = numeral.low == numeral.high == numeral.low.to_integral_value()
    return whole and int(numeral.low) in YEARS and not numeral.broken and not numeral.signed


def _fits(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether it is no round number of what follows: am 1. Mai zweitausend Menschen."""
    return numeral.low % 100 != 0 or _END.match(reading.plain, numeral.span.end) is not None


@cache
def _compiled(leads: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{leads}) \Z")
