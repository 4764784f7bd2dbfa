"""Amounts that a word behind them makes a stretch up to the next one: 160円台, 30%台後半."""

from collections.abc import Iterable
from decimal import Decimal

from factcheck.model.late import compiled
from factcheck.model.values import Number, Quantity
from factcheck.model.words import FigureKind
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._reading import Reading

RATES_BELOW = 1000
"""A rate of exchange is below it, and told to the last digit: 1ドル=160円台 ends at 161円."""


def graded(
    reading: Reading, kind: FigureKind, value: Quantity, worn: Iterable[Word[object]]
) -> tuple[Number | None, Number | None]:
    """Return the ends of an amount, which a word such as 台 may make a stretch.

    The next amount is one more of the last digit that is no zero: 20%台 ends at 30%, 38%台 at 39%,
    and gasoline of 170円台 at 180円. What is counted one by one ends before it: 400人台 at 499.
    Times and rates of exchange are told to the last digit: 10秒台 ends at 11秒.
    """
    grades, low, high = reading.language.amounts.grades, value.low, value.high
    meant = [grades[word] for one in worn if (word := reading.lower[one.start : one.end]) in grades]
    if not meant or not isinstance(low, Decimal) or not isinstance(high, Decimal):
        return low, high
    exact = kind == "duration" or (high < RATES_BELOW and _is_rate(reading, value.unit))
    size = _step(value) if exact else _size(high, _step(value))
    first, last = meant[0]
    most = _part(high, size, last.as_integer_ratio())
    whole = kind == "count" and size > 1 and value.resolution == 1
    return _part(low, size, first.as_integer_ratio()), most - whole


def _is_rate(reading: Reading, unit: str | None) -> bool:
    """Tell whether sums of a currency are rates of exchange in the text that is read."""
    told = reading.language.amounts.exchange.get(unit or "")
    return told is not None and compiled(told).search(reading.lower) is not None


def _part(number: Decimal, size: Decimal, part: tuple[int, int]) -> Decimal:
    return number + size * part[0] / part[1]


def _step(value: Quantity) -> Decimal:
    return value.resolution if isinstance(value.resolution, Decimal) else Decimal(1)


def _size(number: Decimal, step: Decimal) -> Decimal:
    """Return what the last digit stands for that is no zero, at least ``step``."""
    size = step
    while step >= 1 and number and number % (size * 10) == 0:
        size *= 10
    return size
