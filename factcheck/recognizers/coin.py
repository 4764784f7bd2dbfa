"""Coins: 50銭, 152円50銭, 50 cents, three dollars and 50 cents, told in the whole currency."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model.language import Unit
from factcheck.model.late import compiled
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._halves import is_counted
from factcheck.recognizers._hundredths import part_of_one
from factcheck.recognizers._reading import Reading

NEAR = 80
"""Most code points between coins and the amount whose currency they are of."""
HUNDREDTH = Decimal("0.01")
"""What most coins are of a currency, and what a stopwatch shows of a second."""


def _find(reading: Reading) -> Iterator[Figure]:
    if not reading.language.amounts.coins:
        return
    yield from _bare(reading)
    coined = Amounts(reading, reading.words.coins, weak=True)
    stated = (
        one for one in coined
        if (not _is_weak(reading, one) or is_counted(reading, one))
        and (one.word != "P" or one.step < 1)  # 9.27P, but 15P
    )  # fmt: skip
    found = [grown(coins) for coins in stated]
    every = Amounts(reading, reading.words.currencies_after) if found else ()
    whole = {amount.last: amount for amount in every}
    for coins in found:
        value = quantity(coins, coins.unit.code, coins.unit.factor)
        above = whole.get(coins.last - 1 - (coins.low != coins.high))
        unit = coins.unit
        if above is None or not _joined(reading, above, coins):
            if unit.bound or (unit.most is not None and coins.high > unit.most):
                continue  # 720p is no price
            if _is_time(reading, coins.span) and unit.factor == HUNDREDTH:
                yield figure(reading, "duration", coins.span, replace(value, unit="second"))
                continue
            host = _host(reading, coins, whole.values())
            told = replace(value, unit=host) if host else value
            yield figure(reading, "money", coins.span, told)
            factor = unit.factor
            low, high = coins.low * factor, coins.high * factor
            whole[coins.last] = Amount(coins.span, low, high, factor, unit.code, coins.last, "")
            continue
        step = coins.unit.factor
        low, high = above.high + coins.low * step, above.high + coins.high * step
        start = _named(reading, above)
        summed = Amount(Span(start, coins.span.end), low, high, step, above.unit, coins.last, "")
        whole[coins.last] = summed  # 3元2角5分
        whole_span, unit_code = _told_behind(reading, above, summed)
        yield figure(reading, "money", whole_span, quantity(summed, unit_code))


def _is_time(reading: Reading, span: Span) -> bool:
    """Tell whether its sentence makes coins hundredths of a second: 9"85, a sei centesimi."""
    words = reading.language.amounts.split_seconds
    if not words:
        return False
    before = reading.lower[max(0, span.start - NEAR) : span.start].rpartition(". ")[2]
    behind = reading.lower[span.end : span.end + NEAR].partition(". ")[0]
    return any(compiled(words).search(text) for text in (before, behind))


def _named(reading: Reading, above: Amount[str]) -> int:
    """Return where an amount begins, with the name of its currency before it: 人民币三元五角."""
    start = above.span.start
    named = reading.words.currencies_before.before(reading.lower, reading.skip_space_before(start))
    return named.start if named is not None and named.value == above.unit else start


def _told_behind(reading: Reading, above: Amount[str], summed: Amount[str]) -> tuple[Span, str]:
    """Return place and currency of a sum behind which it is named: 两元五角美金."""
    amounts = reading.language.amounts
    named = reading.words.currencies_after.at(reading.lower, summed.span.end)
    if above.word not in amounts.currency_tails or named is None or not named.value:
        return summed.span, summed.unit
    return Span(summed.span.start, named.end), named.value


def _is_weak(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether the number of an amount is a word that alone says nothing ("one")."""
    return reading.numerals[amount.last].weak


def _bare(reading: Reading) -> Iterator[Figure]:
    """Yield amounts whose hundredths have no unit of their own: 12 euros 50, due euro e mezzo."""
    pattern, cased = (
        reading.language.amounts.bare_coins, reading.language.amounts.cased_currencies
    )  # fmt: skip
    for above in Amounts(reading, reading.words.currencies_after, weak=True) if pattern else ():
        coins = compiled(pattern).match(reading.lower, above.span.end)
        if coins is None or above.low != above.high or above.step != 1:
            continue
        if above.word != cased.get(above.word.lower(), above.word):
            continue  # 5 ft 10
        part = part_of_one(coins["coins"], reading.language.numbers.words)
        step = Decimal("0.01") if part.as_tuple().exponent == -2 else part
        span = Span(above.span.start, coins.end("coins"))
        yield figure(reading, "money", span, point(above.high + part, above.unit, step))


def _joined(reading: Reading, above: Amount[str], coins: Amount[Unit]) -> bool:
    """Tell whether coins go with the amount before them: 152円50銭."""
    if above.span.end > coins.span.start:
        return False  # 2角5分 has taken in its 5
    gap = reading.lower[above.span.end : coins.span.start]
    points = above.low == above.high and coins.high < Decimal(100)
    points = points and coins.unit.factor < above.step  # 9角9分, but 5 cents and 3 cents are two
    # "cents" are of the currency before them, "cents d'euro" are of the euro
    fits = coins.unit.code == above.unit or " " not in coins.word
    return points and fits and gap in reading.language.amounts.sum_links


def _host(reading: Reading, coins: Amount[Unit], every: Iterable[Amount[str]]) -> str | None:
    """Return the currency of the nearest amount of the sentence, if it shares the coins' word."""
    hosts = reading.language.amounts.shared_coins.get(coins.word.lower())
    if hosts is None:
        return None
    near: tuple[int, str] | None = None
    for amount in every:
        first, last = sorted((amount.span, coins.span))
        gap = reading.lower[first.end : last.start]
        if len(gap) <= NEAR and ". " not in gap and amount.unit in hosts:
            near = min(near or (len(gap), amount.unit), (len(gap), amount.unit))
    return near[1] if near else None


COIN = Recognizer(kinds=("money", "duration"), find=_find)
