"""Percentages and points: 12.3%増, ▲3.5%, 3割5分, 2ポイント, 25 basis points.

Values are in ``%`` or ``point`` (a basis point is 0.01 point); what is written as a fall (減) is
negative.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for written in Amounts(reading, words.percents, words.percents_before, weak=True):
        least, most = written.unit.more
        amount = replace(written, low=written.low + least, high=written.high + most)
        value = quantity(amount, amount.unit.code, amount.unit.factor)
        span, value = _tail(reading, amount, value)
        change = reading.words.changes.at(reading.lower, span.end)
        if change is not None and change.value is not None:
            span = Span(span.start, change.end)
            value = _signed(value, change.value)
        yield figure(reading, "percent", span, value)


def _tail(reading: Reading, amount: Amount[Unit], value: Quantity) -> tuple[Span, Quantity]:
    """Add the lower units that follow: 3割5分 is 35 %, 3割3分3厘 is 33.3 %."""
    span, extra, step = amount.span, Decimal(0), value.resolution
    following = amount.last + 1
    factor = amount.unit.factor
    while following < len(reading.numerals):
        numeral = reading.numerals[following]
        if numeral.span.start != span.end or not 0 < numeral.low == numeral.high < 10:
            break
        unit = reading.words.percent_tails.at(reading.lower, numeral.span.end)
        if unit is None or unit.value.factor >= factor:
            break
        factor = unit.value.factor
        extra, step = extra + numeral.low * factor, factor
        span, following = Span(span.start, unit.end), following + 1
    if not extra or amount.low != amount.high:
        return amount.span, value
    whole = amount.low * amount.unit.factor + extra
    return span, replace(value, low=whole, high=whole, resolution=step)


def _signed(value: Quantity, sign: int) -> Quantity:
    low, high = value.low, value.high
    if sign > 0 or low is None or high is None or low < 0:
        return value
    return replace(value, low=-high, high=-low)


PERCENT = Recognizer(kinds=("percent",), find=_find)
