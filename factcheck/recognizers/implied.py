"""Millions that only their sentence makes money: ricavi a 780 milioni.

What a language says no noun of is money behind words that tell of it, where the text names no other
currency and no other country.
"""

from collections.abc import Iterator

from factcheck.model.late import compiled
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import MILLION
from factcheck.recognizers._dress import figure
from factcheck.recognizers._edges import CLAUSE_END
from factcheck.recognizers._reading import Reading

LEAD = 80
"""Code points before millions in which is looked for what tells that they are money."""
AROUND = 160
"""Code points on each side in which a word tells of another currency, country or age."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases
    if words.bare_money:
        yield from _money(reading, *words.bare_money)


def _money(reading: Reading, currency: str, led: str, foreign: str) -> Iterator[Figure]:
    """Yield millions of which no noun tells what they are, behind words that tell of money."""
    behind = compiled(reading.language.phrases.elided_after)
    for index, numeral in enumerate(reading.numerals):
        start, end = numeral.span
        if numeral.scale < MILLION or numeral.broken or not behind.match(reading.plain, end):
            continue
        lead = reading.lower[max(0, start - LEAD) : start]
        found = compiled(rf"\b(?:{led})\b").search(lead)
        if found is None or CLAUSE_END.search(lead, found.end()):
            continue
        around = reading.lower[max(0, start - AROUND) : end + AROUND]
        if compiled(foreign).search(around) or _names_another(reading, currency):
            continue
        if not _has_unit(reading, index):
            value = Quantity(numeral.low, numeral.high, currency, numeral.step)
            yield figure(reading, "money", numeral.span, value)


def _names_another(reading: Reading, currency: str) -> bool:
    """Tell whether the text tells an amount of another currency."""
    words = reading.words
    after = reading.neighbors.after(words.currencies_after, reading.lower).values()
    before = reading.neighbors.before(words.currencies_before).values()
    return any(one.value != currency for one in (*after, *before))


def _has_unit(reading: Reading, index: int) -> bool:
    """Tell whether a numeral has a unit of its own."""
    words, neighbors = reading.words, reading.neighbors
    known = (
        neighbors.after(words.currencies_after, reading.lower),
        neighbors.before(words.currencies_before),
        neighbors.after(words.percents, reading.lower),
        neighbors.after(words.measures, reading.plain),
    )
    return any(index in units for units in known)


IMPLIED = Recognizer(kinds=("money",), find=_find)
