"""Amounts with half of their unit behind it: dos kilos y medio, un euro e mezzo, 2キロ半."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from factcheck.model.text import Span
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._reading import Reading

U = TypeVar("U")
HALF = Decimal("0.5")


def with_halves(reading: Reading, amounts: Iterable[Amount[U]]) -> Iterator[Amount[U]]:
    """Yield the amounts, a half behind their unit taken in.

    A weak number ("un") states an amount only together with a half: un kilo y medio.
    """
    for amount in amounts:
        numeral = reading.numerals[amount.last]
        half = reading.words.halves.at(reading.lower, amount.span.end)
        if half is not None and amount.low == amount.high and numeral.scale == 1:
            low, span = amount.low + HALF, Span(amount.span.start, half.end)
            yield replace(amount, span=span, low=low, high=low, step=HALF)
        elif not numeral.weak:
            yield amount
