"""Three digits behind what is the decimal mark elsewhere: 1,250 pesos are 1250 in Mexico."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TypeVar

from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._reading import Reading

U = TypeVar("U")
REACH = 60
"""Code points before an amount within which a word makes it a rate of exchange."""
DIGITS = 3
THOUSAND = 10**DIGITS


def regrouped(reading: Reading, amount: Amount[U], unit: str | None) -> Amount[U]:
    """Return the amount with a single group of three digits read as one, not as decimals."""
    start = reading.numerals[amount.last].span.start
    if _group(reading.language.numbers.decimal_mark).match(reading.plain, start) is None:
        return amount
    before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
    if any(word in before for word in reading.language.amounts.grouped.get(unit or "", ())):
        return amount
    low, high = (end * THOUSAND if _has_group(end) else end for end in (amount.low, amount.high))
    fits = low <= high  # of "500 a 1,250" only the second one has a group
    return replace(amount, low=low, high=high, step=amount.step * THOUSAND) if fits else amount


def _has_group(number: Decimal) -> bool:
    return number.as_tuple().exponent == -DIGITS


@cache
def _group(mark: str) -> re.Pattern[str]:
    return re.compile(rf"[1-9][0-9]{{0,2}}{re.escape(mark)}[0-9]{{3}}(?![0-9])(?![.,][0-9])")
