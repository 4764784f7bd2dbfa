"""Amounts with half of their unit behind it: dos kilos y medio, un euro e mezzo, 2キロ半."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._lexicon import Found
from factcheck.recognizers._reading import Reading

U = TypeVar("U")
_WORD = late(r"[^\W\d_]{1,24}")
HALF = Decimal("0.5")
LEAST_SAID = 2
"""Up to this, digits that are words are this and the first, too (이 리터)."""


def _of_another(reading: Reading, end: int) -> bool:
    """Tell whether a half is one of what follows: diez euros y medio litro, medio millón."""
    if reading.lower[end : end + 1] != " ":
        return False
    found: Found = {}
    reading.words.after.at(reading.lower, end + 1, found)
    measure = reading.words.measures.at(reading.plain, end + 1)
    word = _WORD.match(reading.lower, end + 1)
    large = word is not None and word[0] in reading.language.numbers.magnitudes
    return bool(found) or measure is not None or large


def _is_said(reading: Reading, amount: Amount[U]) -> bool:
    """Tell whether a digit that is a word elsewhere stands before its unit: 오 킬로미터."""
    numeral = reading.numerals[amount.last]
    apart = reading.lower[numeral.span.end : numeral.span.end + 1] == " "
    return reading.language.numbers.apart and apart and amount.low > LEAST_SAID


def with_halves(reading: Reading, amounts: Iterable[Amount[U]]) -> Iterator[Amount[U]]:
    """Yield the amounts, a half behind their unit taken in.

    A weak number ("un") states an amount only together with a half or with hundredths (un kilo y
    medio, un metro ochenta), or where an article counts the unit (un euro); none at all is one.
    """
    for amount in amounts:
        numeral = reading.numerals[amount.last]
        half = reading.words.halves.at(reading.lower, amount.span.end)
        single = amount.low == amount.high and numeral.scale == 1
        half = half if half is not None and reading.ends_word(half.end) else None
        if half is not None and single and not _of_another(reading, half.end):
            low, span = amount.low + HALF, Span(amount.span.start, half.end)
            yield replace(amount, span=span, low=low, high=low, step=HALF)
        elif not numeral.weak or amount.step < 1 or _is_stated(reading, amount):
            yield amount


def _is_stated(reading: Reading, amount: Amount[U]) -> bool:
    return _is_said(reading, amount) or is_counted(reading, amount)


def is_counted(reading: Reading, amount: Amount[U]) -> bool:
    """Tell whether an article or a word for zero counts the unit: un euro, null Grad."""
    ones = reading.language.amounts.ones
    return bool(ones) and (amount.high == 0 or amount.word.lower() in ones)
