"""Amounts whose unit only their sentence tells: 163 km/h au lieu de 110, ricavi a 780 milioni.

A number behind words that set it against the amount before it has that amount's unit. Millions of
what a language says no noun of are money behind words that tell of it, where the text names no
other currency and no other country.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import MILLION
from factcheck.recognizers._dress import figure
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

REACH = 40
"""Most code points between an amount and a number that is set against it."""
LEAD = 80
"""Code points before millions in which is looked for what tells that they are money."""
AROUND = 160
"""Code points on each side in which a word tells of another currency, country or age."""
_STOP = late(r"[\n!?;]|\.(?= [A-ZÄÖÜÀ-Ý])")
"""What ends a clause between two amounts."""
_ENDS = late(r"[.,;:)](?![0-9])|\Z|\n")
"""What ends a clause behind a number."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases
    if words.instead:
        yield from _instead(reading, compiled(rf"(?:{words.instead})\Z"))
    if words.bare_money:
        yield from _money(reading, *words.bare_money)
    if words.share_joins:
        yield from _shares(reading, words.share_joins)


def _instead(reading: Reading, led: re.Pattern[str]) -> Iterator[Figure]:
    """Yield numbers that are set against the amount before them."""
    for index, numeral in enumerate(reading.numerals):
        start, end = numeral.span
        if not index or numeral.broken or numeral.weak or not _ENDS.match(reading.plain, end):
            continue
        before = reading.numerals[index - 1].span.end
        if start - before > REACH or not led.search(reading.lower, before, start):
            continue
        unit = _unit(reading, index - 1)
        if unit is not None and unit[3] <= start:
            kind, code, factor, _ = unit
            low, high, step = (n * factor for n in (numeral.low, numeral.high, numeral.step))
            yield figure(reading, kind, numeral.span, Quantity(low, high, code, step))


def _shares(reading: Reading, joins: frozenset[str]) -> Iterator[Figure]:
    """Yield decimals before one of which the word for percent or points is of them all."""
    units = reading.neighbors.after(reading.words.percents, reading.lower)
    for index in units:
        unit, place = units[index].value, index
        while place and _is_listed(reading, place, joins) and place - 1 not in units:
            place -= 1
            one = reading.numerals[place]
            low, high, step = (n * unit.factor for n in (one.low, one.high, one.step))
            yield figure(reading, "percent", one.span, Quantity(low, high, unit.code, step))


def _is_listed(reading: Reading, index: int, joins: frozenset[str]) -> bool:
    """Tell whether a list joins a decimal to the one before it."""
    left, right = reading.numerals[index - 1 : index + 1]
    decimals = left.step < 1 and right.step < 1 and not left.broken
    return decimals and reading.lower[left.span.end : right.span.start] in joins


def _unit(reading: Reading, index: int) -> tuple[FigureKind, str, Decimal, int] | None:
    """Return the kind, unit and factor of the amount of a numeral, and where its unit ends."""
    words, neighbors = reading.words, reading.neighbors
    for sums in (neighbors.after(words.currencies_after, reading.lower),
                 neighbors.before(words.currencies_before)):  # fmt: skip
        if index in sums:
            money: Word[str] = sums[index]
            return "money", money.value, Decimal(1), money.end
    units: Mapping[FigureKind, Mapping[int, Word[Unit]]] = {
        "percent": neighbors.after(words.percents, reading.lower),
        "measure": neighbors.after(words.measures, reading.plain),
    }
    for kind, known in units.items():
        if index in known:
            unit = known[index]
            return kind, unit.value.code, unit.value.factor, unit.end
    return None


def _money(reading: Reading, currency: str, led: str, foreign: str) -> Iterator[Figure]:
    """Yield millions of which no noun tells what they are, behind words that tell of money."""
    behind = compiled(reading.language.phrases.elided_after)
    for index, numeral in enumerate(reading.numerals):
        start, end = numeral.span
        if numeral.scale < MILLION or numeral.broken or not behind.match(reading.plain, end):
            continue
        lead = reading.lower[max(0, start - LEAD) : start]
        found = compiled(rf"\b(?:{led})\b").search(lead)
        if found is None or _STOP.search(lead, found.end()):
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
    unit = _unit(reading, index)
    numeral: Numeral = reading.numerals[index]
    return unit is not None and unit[3] >= numeral.span.start


IMPLIED = Recognizer(kinds=("money", "percent", "measure"), find=_find)
