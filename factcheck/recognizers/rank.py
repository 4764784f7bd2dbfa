"""Ranks: 2番目, 第2位, 3年目, 5回目, 2nd, third-largest. They have no unit."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.model.language import Language
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._phrases import either
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    for amount in Amounts(reading, words.ranks_after, weak=True):
        before = words.ranks_before.before(reading.lower, amount.span.start)
        start = before.start if before is not None and before.value else amount.span.start
        yield figure(reading, "rank", Span(start, amount.span.end), quantity(amount, None))
    for amount in Amounts(reading, words.ranks_around):
        before = words.ranks_before.before(reading.lower, amount.span.start)
        if before is not None and before.value is not None:
            span = Span(before.start, amount.span.end)
            yield figure(reading, "rank", span, quantity(amount, None))
    for led in Amounts(reading, None, words.ranks_lead, weak=True):
        if _is_other(reading, led.span):
            continue
        yield figure(reading, "rank", led.span, quantity(led, None))
    yield from _ordinals(reading)


def _is_other(reading: Reading, span: Span) -> bool:
    """Tell whether a bare ordinal names a thing (第9条) or opens a sentence (第一,…)."""
    text = reading.lower
    follower = reading.words.ranks_around.at(text, reading.skip_space(span.end))
    opens = text[span.start - 1 : span.start] in {"", "\n", "。", ";", "!", "?"}
    listed = opens and text[span.end : span.end + 1] in {",", ":", "、"}
    return listed or (follower is not None and follower.value is None)


@cache
def _led(language: Language) -> re.Pattern[str]:
    """Return the expression of ordinals behind words that lead to them."""
    words = either({**language.amounts.ordinals, "first": 1})
    return re.compile(rf"{either(language.phrases.ordinal_leads)} ({words})")


def _ordinals(reading: Reading) -> Iterator[Figure]:
    """Yield ordinals that are words, where what they rank follows ("second-largest")."""
    ordinals = reading.language.amounts.ordinals
    leads = reading.language.phrases.ordinal_leads
    if leads:
        for match in _led(reading.language).finditer(reading.lower):
            number = Decimal(ordinals.get(match[1], 1))
            yield figure(reading, "rank", Span(*match.span(1)), point(number, None, Decimal(1)))
    if reading.words.ordinal is None:
        return
    for match in reading.words.ordinal.finditer(reading.lower):
        number = Decimal(reading.language.amounts.ordinals[match[1]])
        yield figure(reading, "rank", Span(*match.span()), point(number, None, Decimal(1)))


RANK = Recognizer(kinds=("rank",), find=_find)
