"""Amounts of money: 974億ドル, $97.4 billion, 3〜5億円, between $5 and $10 million."""

from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for amount in Amounts(reading, words.currencies_after, words.currencies_before):
        yield figure(reading, "money", amount.span, quantity(amount, amount.unit))
    for scaled in Amounts(reading, words.scaled_currencies):
        value = quantity(scaled, scaled.unit.code, scaled.unit.factor)
        yield figure(reading, "money", scaled.span, value)


MONEY = Recognizer(kinds=("money",), find=_find)
