"""Fractions written with a stroke: 1/2個, 大さじ1と1/2, 1/3の確率, and mixed ones: 2と3分の1.

A stroke alone is no fraction. What is counted or measured must stand beside it, or words that
tell a share: 1/3 may be a day.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._nouns import PLURAL
from factcheck.recognizers._reading import Reading, small_numbers

EXPOSURES = frozenset({"hour", "minute", "second"})
"""Units of time before which a fraction is no day of the year (1/250秒, but 1/3日)."""
LARGEST_PART = 20
"""Largest part of a fraction: 50/60Hz are two frequencies."""
_WRITTEN = late(
    r"(?<![0-9/.,])(?:(?P<whole>[0-9]{1,3})(?: |と|・|と ))?"
    r"(?P<part>[0-9]{1,2})/(?P<of>[0-9]{1,4})(?![0-9/]|[.,][0-9])"
)
_MIXED = late(
    r"(?<![0-9/.,第])(?P<whole>[0-9]{1,2})と(?P<of>[0-9]{1,3})分の(?P<part>[0-9]{1,2})(?![0-9.,])"
)

_NOUN = late(rf" (?P<noun>{PLURAL})")
"""What is counted in parts."""
_UNTIL = late(r" ?(?:~|-|–|から) ?(?P<part>[0-9]{1,2})/(?P<of>[0-9]{1,4})(?![0-9/]|[.,][0-9])")
"""The other end of a stretch of shares: 1/4〜1/3."""

_PARTED = late(
    r"(?<![0-9/.,第と])(?P<of>[0-9]{1,4})(?P<whole>(?!))?分の(?P<part>[0-9]{1,2})(?![0-9.,])"
)
"""A share in words, with a unit beside it: 小さじ3分の1, 1000分の1秒."""


def _find(reading: Reading) -> Iterator[Figure]:
    shares = reading.language.phrases.part_of_one
    if not shares or (reading.words.spaced and "/" not in reading.lower):
        return
    end = 0
    text = reading.lower
    parts = [
        one.span.start for one in reading.numerals
        if one.step < 1 and "/" in text[one.span.start : one.span.end]
    ]  # fmt: skip
    for place in sorted((*reading.once(small_numbers), *parts)):
        match = _match(text, place) if place >= end else None
        if match is None or text[place - 1 : place] == "第":  # 第1/2回
            continue
        end = match.end()
        part, of = int(match["part"]), int(match["of"])
        if not 0 < part < of or part > LARGEST_PART:
            continue
        value = Fraction(part, of) + int(match["whole"] or 0)
        ranged = _range(reading, match, value)
        if ranged is not None:
            end = ranged.span.end
            yield ranged
            continue
        counted = match["whole"] is not None or "/" in match[0]
        found = _amount(reading, Span(*match.span()), value, counted=counted)
        found = found or _mixed(reading, match, value)
        if found is not None:
            yield found
        elif _tells_a_share(match, shares):
            yield figure(reading, "ratio", Span(*match.span()), point(value))


def _match(text: str, place: int) -> re.Match[str] | None:
    return _WRITTEN.match(text, place) or _MIXED.match(text, place) or _PARTED.match(text, place)


def _tells_a_share(match: re.Match[str], shares: str) -> bool:
    """Tell whether a fraction without a unit is one: 2と3分の1, 1/3が賛成."""
    if "/" not in match[0]:
        return match["whole"] is not None
    return match["whole"] is None and compiled(shares).match(match.string, match.end()) is not None


def _range(reading: Reading, first: re.Match[str], low: Fraction) -> Figure | None:
    """Return a stretch of shares; two days they are not, as the later would stand first."""
    last = _UNTIL.match(reading.lower, first.end()) if "/" in first[0] else None
    if last is None or last["part"] != first["part"] or first["whole"]:
        return None
    part, of = int(last["part"]), int(last["of"])
    if not part < of or not low < Fraction(part, of):
        return None
    value = Quantity(low, Fraction(part, of))
    return figure(reading, "ratio", Span(first.start(), last.end()), value)


def _amount(reading: Reading, span: Span, value: Fraction, *, counted: bool) -> Figure | None:
    """Return the figure of a fraction with a unit behind or before it, or None."""
    words, text = reading.words, reading.lower
    times = words.times.at(text, span.end)
    if times is not None and times.value is not None:
        return figure(reading, "ratio", Span(span.start, times.end), point(value))
    led = words.measures_before.before(text, span.start)
    apart = reading.skip_space(span.end) if words.spaced else span.end
    measure = led or words.measures.at(reading.plain, apart)
    if measure is not None and measure.value is not None:
        whole = Span(min(span.start, measure.start), max(span.end, measure.end))
        value *= Fraction(measure.value.factor)
        return figure(reading, "measure", whole, _told(value, measure.value.code))
    time = words.durations.at(text, span.end)
    if time is not None and time.value is not None and time.value.code in EXPOSURES:
        told = _told(value * Fraction(time.value.factor), time.value.code)
        return figure(reading, "duration", Span(span.start, time.end), told)
    counter = words.counters.at(text, span.end) if counted else None
    if counter is None or counter.value is None:
        return None
    return figure(reading, "count", Span(span.start, counter.end), _told(value, counter.value))


def _mixed(reading: Reading, match: re.Match[str], value: Fraction) -> Figure | None:
    """Return what a whole number and a fraction count or last: 5 1/3 innings, 3 2/3 years."""
    if match["whole"] is None or not reading.language.amounts.open_nouns:
        return None
    time = reading.words.durations.at(reading.lower, match.end() + 1)
    if time is not None and time.value is not None:
        told = _told(value * Fraction(time.value.factor), time.value.code)
        return figure(reading, "duration", Span(match.start(), time.end), told)
    noun = _NOUN.match(reading.lower, match.end())
    if noun is None:
        return None
    return figure(reading, "count", Span(match.start(), noun.end()), _told(value, noun["noun"]))


def _told(value: Fraction, unit: str) -> Quantity:
    """Return a quantity that is told in decimals where these are exact."""
    decimal = Decimal(value.numerator) / value.denominator
    return point(decimal if Fraction(decimal) == value else value, unit)


FRACTION = Recognizer(kinds=("count", "measure", "ratio", "duration"), find=_find)
