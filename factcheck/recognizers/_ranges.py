"""What one end of a range takes from the other, beside its magnitude and its unit."""

from decimal import Decimal

from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

HUNDRED = 100
"""Least multiplier that both ends can share: "two to three hundred", not "one to twenty"."""


def multiplier(reading: Reading, left: Numeral, right: Numeral) -> Decimal:
    """Return what multiplies both ends though it is no magnitude: 2〜3百, two to three hundred."""
    text = reading.lower[right.span.start : right.span.end]
    words = reading.language.numbers.multipliers.items()
    by = max((n for word, n in words if n and n >= HUNDRED and text.endswith(word)), default=1)
    alike = right.scale == 1 and right.low == right.high and not right.low % by
    digit = right.low / by if alike else Decimal(0)
    return Decimal(by) if left.scale == 1 and left.high < digit < 10 else Decimal(1)


def governs(reading: Reading, left: Numeral, right: Numeral) -> bool:
    """Tell whether a word before the first number makes both ends negative: 氷点下10〜15度."""
    worded = reading.lower[left.span.start].isalpha()
    return left.signed and worded and left.high < 0 < right.low and not right.signed
