"""Ages: 35歳, 20代 (20 to 29), 30代半ば, 35-year-old, aged 35, in her 40s. In years."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._halves import with_halves
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._numbered import matches
from factcheck.recognizers._phrases import either, ends_in, found
from factcheck.recognizers._reading import Reading

_RUNS_ON = late(r"[0-9]|[.,:][0-9]| ?[%€$£]")
"""What goes on with the digits of an age that is a word: Anfang 20.000, Ende 20 %."""
_LONGEST_LEAD = 24
"""Code points before months in which is looked for what makes them no age."""
_TENS = late("[1-9]0")
"""Where ten years may begin."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for amount in with_halves(reading, Amounts(reading, words.ages, words.ages_before)):
        yield figure(reading, "age", amount.span, quantity(grown(amount), amount.unit.code))
    if reading.language.amounts.ages_open:
        tail = _Tail(compiled(reading.language.amounts.ages_open))
        for told in Amounts(reading, tail, cased=True):
            yield figure(reading, "age", told.span, quantity(told, "year"))
    for amount in with_halves(reading, Amounts(reading, words.ages_around)):
        one = figure(reading, "age", amount.span, quantity(amount, amount.unit.code))
        first = reading.numerals[amount.last - (amount.low != amount.high)].span.start
        starts = {amount.span.start, one.span.start, first}
        if any(_led(reading, start) for start in starts) and not _is_shut(reading, amount):
            yield one
    yield from _decades(reading)
    yield from _parts(reading)
    for pattern in reading.language.phrases.named_ages:
        for match in matches(reading, pattern):
            groups = match.groupdict()
            years = Decimal(match["age"])
            until = Decimal(groups.get("until") or years)
            span = Span(*match.span("figure" if "figure" in groups else "age"))
            value = Quantity(years, max(years, until), "year", Decimal(1))
            yield figure(reading, "age", span, value, dressed=False)
    yield from _worded(reading)
    yield from _apposed(reading)


def _decades(reading: Reading) -> Iterator[Figure]:
    """Yield decades of age and their parts, and what lies between two: 10代後半〜20代前半."""
    before: tuple[Span, Quantity] | None = None
    for decade in Amounts(reading, reading.words.age_decades):
        rest = reading.numerals[decade.last].over  # 십여 대
        if rest or decade.low % 10 or not 10 <= decade.low <= decade.high <= 90:
            continue
        first, last = decade.unit
        value = Quantity(decade.low + first, decade.high + last, "year", Decimal(1))
        yield figure(reading, "age", decade.span, value)
        if before is not None and _are_joined(reading, before[0].end, decade.span.start):
            whole = replace(value, low=before[1].low)
            yield figure(reading, "age", Span(before[0].start, decade.span.end), whole)
        before = decade.span, value


def _are_joined(reading: Reading, end: int, start: int) -> bool:
    """Tell whether a word of range joins parts of two decades: 10代後半〜20代前半."""
    join = reading.words.joins.at(reading.lower, end)
    return join is not None and join.end == start and join.value in {"span", "change"}


class _Tail:
    """Finds the end of a word that makes a number an age (-Jährige)."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    def at(self, text: str, place: int) -> Word[str | None] | None:
        """Return what makes the number before ``place`` an age, or None."""
        match = self._pattern.match(text, place)
        return Word("year", *match.span()) if match is not None else None


def _worded(reading: Reading) -> Iterator[Figure]:
    """Yield stretches of ages that are words by themselves: Mittdreißiger, Anfang 40."""
    words = reading.language.phrases.age_words
    if not words:
        return
    for word, start, end in found(reading.language, "age_words", reading.lower):
        leads = reading.language.phrases.age_words_lead
        led = not leads or ends_in(leads, reading.lower, start) is not None
        if led and not _RUNS_ON.match(reading.lower, end):
            first, last = words[word]
            value = Quantity(Decimal(first), Decimal(last), "year", Decimal(1))
            yield figure(reading, "age", Span(start, end), value)


def _apposed(reading: Reading) -> Iterator[Figure]:
    """Yield numbers between commas behind a word for a person: the former councillor, 57, said."""
    persons = reading.language.phrases.persons
    for numeral in reading.numerals if persons else ():
        start, end = numeral.span
        bare = numeral.plain is not None and start == end - len(numeral.plain) and end - start < 3
        apart = reading.lower[start - 2 : start], reading.lower[end : end + 1]
        if bare and apart == (", ", ",") and ends_in(persons, reading.lower, start - 2) is not None:
            value = Quantity(numeral.low, numeral.high, "year", Decimal(1))
            yield figure(reading, "age", numeral.span, value, dressed=False)


def _parts(reading: Reading) -> Iterator[Figure]:
    """Yield parts of ten years that are told by a word before them: mid-40s, early 20s."""
    parts = reading.language.phrases.age_parts
    if not parts:
        return
    if not any(
        reading.lower.endswith(tuple(parts), 0, tens.start())
        for tens in _TENS.finditer(reading.lower)
    ):
        return  # the expression takes long to compile
    tails = either(reading.language.amounts.age_decades)
    pattern = compiled(rf"(?P<part>{either(parts)})(?P<tens>[1-9]0)(?:{tails})")
    for match in pattern.finditer(reading.lower):
        first, last = parts[match["part"]]
        tens = int(match["tens"])
        value = Quantity(Decimal(tens + first), Decimal(tens + last), "year", Decimal(1))
        yield figure(reading, "age", Span(*match.span()), value)


def _led(reading: Reading, start: int) -> bool:
    """Tell whether a word that leads to an age stands before ``start``."""
    place = reading.skip_space_before(start)
    return reading.words.ages_lead.before(reading.lower, place) is not None


def _is_shut(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether months, weeks or days are those of something: six semaines de stage."""
    shut = reading.language.amounts.ages_shut
    if shut is None or amount.unit.code == "year":
        return False
    (start, end), (before, behind) = amount.span, map(compiled, shut)
    led = before.search(reading.lower[max(0, start - _LONGEST_LEAD) : start])
    return led is not None or behind.match(reading.lower, end) is not None


AGE = Recognizer(kinds=("age",), find=_find)
