"""Hundredths behind a unit: 9秒58, 22 secondes 41, 2 metri e 37, un metro ochenta."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.late import compiled, late
from factcheck.model.text import Span
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._reading import Reading

UNITS = frozenset({"second", "m"})
"""Units that are told with hundredths behind them."""
_HUNDREDTH = Decimal("0.01")
_DIRECT = late(r"(?P<part>[0-9]{1,3})(?![0-9]|[.,][0-9]|[秒分時点度回歳人日年月])")
"""Seconds only (9秒58)."""


def with_hundredths(reading: Reading, amount: Amount[Unit]) -> Amount[Unit]:
    """Take in what follows a whole number of seconds or meters: 9秒58 is 9.58.

    Digits are decimals, words are hundredths (un metro ochenta).
    """
    code = amount.unit.code
    if code not in UNITS or amount.step != 1 or amount.low != amount.high:
        return amount
    told = reading.language.amounts.hundredths
    tail = _DIRECT.match(reading.plain, amount.span.end) if code == "second" else None
    tail = tail or (compiled(told).match(reading.lower, amount.span.end) if told else None)
    if tail is None:
        return amount
    more = part_of_one(tail["part"], reading.language.numbers.words)
    step = Decimal(1).scaleb(-len(tail["part"])) if tail["part"].isdecimal() else _HUNDREDTH
    span = Span(amount.span.start, tail.end())
    return replace(amount, span=span, low=amount.low + more, high=amount.high + more, step=step)


def part_of_one(written: str, words: Mapping[str, int | Decimal]) -> Decimal:
    """Return the part of one that decimals, hundredths in words or the word for a half are."""
    if written.isdecimal():
        return Decimal(written).scaleb(-len(written))
    whole = words.get(written)
    if whole is None:
        whole = sum(words.get(word, 0) for word in written.split())
    number = Decimal(whole)
    return number.scaleb(-2) if number >= 1 else number
