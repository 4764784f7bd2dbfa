"""Ages: 35歳, 20代 (20 to 29), 30代半ば, 35-year-old, aged 35, in her 40s. In years."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for amount in Amounts(reading, words.ages, words.ages_before):
        yield figure(reading, "age", amount.span, quantity(amount, "year"))
    for amount in Amounts(reading, words.ages_around):
        found = figure(reading, "age", amount.span, quantity(amount, "year"))
        if _led(reading, amount.span.start) or _led(reading, found.span.start):
            yield found
    for decade in Amounts(reading, words.age_decades):
        if decade.low % 10 or not 10 <= decade.low <= decade.high <= 90:
            continue
        first, last = decade.unit
        value = Quantity(decade.low + first, decade.high + last, "year", Decimal(1))
        yield figure(reading, "age", decade.span, value)


def _led(reading: Reading, start: int) -> bool:
    """Tell whether a word that leads to an age stands before ``start``."""
    place = reading.skip_space_before(start)
    return reading.words.ages_lead.before(reading.lower, place) is not None


AGE = Recognizer(kinds=("age",), find=_find)
