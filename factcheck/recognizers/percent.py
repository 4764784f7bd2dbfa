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
from factcheck.model.values import Quantity, point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._phrases import found
from factcheck.recognizers._reading import Reading

LEAST_OF_INDEX = 30
"""From where on points that are as well a counter are those of an index."""
LONGEST_BRACKET = 16
"""Most code points of a bracket between points and what says of what they are."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for written in Amounts(reading, words.percents, words.percents_before, weak=True):
        amount = grown(written)
        aged = reading.plain.endswith(" BP", 0, written.span.end)  # before the present: 4,500 BP
        if aged or written.word == "PC":
            continue  # a $500 PC, 4 million PC/UMS tons
        code = "point" if _is_change(reading, written) else amount.unit.code
        value = quantity(amount, code, _factor(amount))
        span, value = _tail(reading, amount, value)
        counted = words.spaced and written.word in reading.language.amounts.counters
        if counted and amount.high >= LEAST_OF_INDEX:
            continue  # 32.5포인트
        index = words.index_points.at(reading.lower, _behind_bracket(reading.lower, span.end))
        of_index = index is not None and index.value and "%" not in written.word
        if of_index and amount.unit.code == "point":
            continue  # 120ポイント高, of a share index
        yield figure(reading, "percent", span, value)
    shares = reading.language.phrases.percents
    for word, start, end in found(reading.language, "percents", reading.lower) if shares else ():
        yield figure(reading, "percent", Span(start, end), point(shares[word], "%"))


def _is_change(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether it says by how many points what follows has changed: um 12 auf 47 Prozent."""
    by = reading.language.amounts.change_by
    if not by or amount.unit.code != "%" or not reading.lower.endswith(by, 0, amount.span.start):
        return False
    return not amount.span.cut(reading.text).endswith(amount.word)


def _factor(amount: Amount[Unit]) -> Decimal:
    """Return what its unit multiplies a number by: 九折 is 90 %, 95折 is 95 %."""
    unit = amount.unit
    large = unit.most is not None and amount.high > unit.most
    return unit.past if large and unit.past is not None else unit.factor


def _behind_bracket(text: str, place: int) -> int:
    """Return the place behind a bracket that opens at ``place``, if a short one does."""
    if text[place : place + 1] != "(":
        return place
    end = text.find(")", place, place + LONGEST_BRACKET)
    return place if end < 0 else end + 1


def _tail(reading: Reading, amount: Amount[Unit], value: Quantity) -> tuple[Span, Quantity]:
    """Add the lower units that follow: 3割5分 is 35 %, 3割3分3厘 is 33.3 %."""
    span, extra, step = amount.span, Decimal(0), value.resolution
    following = amount.last + 1
    factor = amount.unit.factor
    while following < len(reading.numerals):
        numeral = reading.numerals[following]
        apart = numeral.span.start != reading.skip_space(span.end)
        if apart or not 0 < numeral.low == numeral.high < 10:
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


PERCENT = Recognizer(kinds=("percent",), find=_find)
