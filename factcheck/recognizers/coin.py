"""Coins: 50銭, 152円50銭, 50 cents, three dollars and 50 cents, told in the whole currency."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    if not reading.language.amounts.coins:
        return
    yield from _bare(reading)
    told = [grown(coins) for coins in Amounts(reading, reading.words.coins)]
    every = Amounts(reading, reading.words.currencies_after) if told else ()
    whole = {amount.last: amount for amount in every}
    for coins in told:
        value = quantity(coins, coins.unit.code, coins.unit.factor)
        above = whole.get(coins.last - 1 - (coins.low != coins.high))
        if above is None or not _joined(reading, above, coins):
            unit = coins.unit
            if unit.bound or (unit.most is not None and coins.high > unit.most):
                continue  # 720p is no price
            yield figure(reading, "money", coins.span, value)
            continue
        step = coins.unit.factor
        low, high = above.high + coins.low * step, above.high + coins.high * step
        summed = Amount(
            Span(above.span.start, coins.span.end), low, high, step, above.unit, coins.last, ""
        )
        whole[coins.last] = summed  # 3元2角5分
        yield figure(reading, "money", summed.span, quantity(summed, above.unit))


def _bare(reading: Reading) -> Iterator[Figure]:
    """Yield amounts whose hundredths have no unit of their own: 12 euros 50, due euro e mezzo."""
    pattern = reading.language.amounts.bare_coins
    for above in Amounts(reading, reading.words.currencies_after, weak=True) if pattern else ():
        coins = re.compile(pattern).match(reading.lower, above.span.end)
        if coins is None or above.low != above.high or above.step != 1:
            continue
        part = _part(coins["coins"], reading.language.numbers.words)
        step = Decimal("0.01") if part.as_tuple().exponent == -2 else part
        span = Span(above.span.start, coins.end("coins"))
        yield figure(reading, "money", span, point(above.high + part, above.unit, step))


def _part(written: str, words: Mapping[str, int | Decimal]) -> Decimal:
    """Return the part of a whole that hundredths in digits or words are, or the word for a half."""
    if written.isdecimal():
        return Decimal(written).scaleb(-2)
    number = Decimal(sum(words.get(word, 0) for word in written.split()))
    return number.scaleb(-2) if number >= 1 else number


def _joined(reading: Reading, above: Amount[str], coins: Amount[Unit]) -> bool:
    """Tell whether coins go with the amount before them: 152円50銭."""
    if above.span.end > coins.span.start:
        return False  # 2角5分 has taken in its 5
    gap = reading.lower[above.span.end : coins.span.start]
    points = above.low == above.high and coins.high < Decimal(100)
    # "cents" are of the currency before them, "cents d'euro" are of the euro
    fits = coins.unit.code == above.unit or " " not in coins.word
    return points and fits and gap in reading.language.amounts.sum_links


COIN = Recognizer(kinds=("money",), find=_find)
