"""Ranks: 2番目, 第2位, 3年目, 5回目, 2nd, third-largest. They have no unit."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.model.folding import is_letter, lower
from factcheck.model.language import Language
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._alternatives import WORD, anywhere
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._needed import Clause, Present
from factcheck.recognizers._phrases import either, ordinal_starts, whole_ordinal
from factcheck.recognizers._reading import Reading

LONGEST_SIGN = 4
"""Code points below which letters behind a number are an ending of it, not a word."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    followers = reading.language.phrases.ranks_followers
    for amount in Amounts(reading, words.ranks_after, weak=True):
        needed = followers.get(amount.unit) or ""
        followed = reading.lower.startswith(needed, amount.span.end)
        if (
            _are_two(reading, amount)
            or _stands_apart(reading, amount)
            or _is_listed(reading, amount.span)
            or (amount.word == "st" and amount.high % 10 != 1)  # lost 3st in weight
            or not followed
        ):
            continue
        before = _before(reading, amount)
        start = before.start if before is not None and before.value else amount.span.start
        yield figure(reading, "rank", Span(start, amount.span.end), quantity(amount, None))
    for amount in Amounts(reading, words.ranks_around):
        before = _before(reading, amount)
        if before is not None and before.value is not None and amount.step >= 1:
            span = Span(before.start, amount.span.end)  # but not of a manual: 第3.2節
            yield figure(reading, "rank", span, quantity(amount, None))
    for led in Amounts(reading, None, words.ranks_lead, weak=True):
        if _is_other(reading, led.span):
            continue
        yield figure(reading, "rank", led.span, quantity(led, None))
    yield from _ordinals(reading)
    yield from _free(reading)


def _before(reading: Reading, amount: Amount[str]) -> Word[str | None] | None:
    """Return the word that makes the number behind it a rank; 第 12 回 has a space between."""
    place = reading.skip_space_before(amount.span.start)
    return reading.words.ranks_before.before(reading.lower, place)


def _is_other(reading: Reading, span: Span) -> bool:
    """Tell whether a bare ordinal names a thing (第9条) or opens a sentence (第一,…)."""
    text = reading.lower
    follower = reading.words.ranks_around.at(text, reading.skip_space(span.end))
    return _is_listed(reading, span) or (follower is not None and follower.value is None)


def _is_listed(reading: Reading, span: Span) -> bool:
    """Tell whether an ordinal in words opens a sentence of a list: 第一,… 둘째, …."""
    text, last = reading.lower, reading.skip_space_before(span.start)
    opens = text[last - 1 : last] in {"", "\n", "。", ".", ";", "!", "?"}
    spelled = not any(map(str.isdecimal, span.cut(text)))
    return opens and spelled and text[span.end : span.end + 1] in {",", ":", "、"}


def _stands_apart(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether letters that only an ordinal ends in stand apart: "los 30 no", not "30no"."""
    size = len(amount.word)
    short = size < LONGEST_SIGN and is_letter(amount.word[0])
    return short and reading.plain[amount.span.end - size - 1 : amount.span.end - size] == " "


def _are_two(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a list joins two ranks, each with its word: 1位、2位."""
    written = amount.span.cut(reading.text)
    return amount.low != amount.high and "、" in written and written.count(amount.word) > 1


@cache
def _led(language: Language) -> re.Pattern[str]:
    """Return the expression of ordinals behind words that lead to them."""
    words = either({**language.amounts.ordinals, "first": 1})
    return re.compile(rf"{either(language.phrases.ordinal_leads)} ({words})")


@cache
def _ranking(language: Language) -> Growing:
    """Return the expression of ordinals before what they rank."""
    later = [word for word, place in language.amounts.ordinals.items() if place > 1]
    second = "|".join(map(re.escape, language.amounts.ranked))

    def written(words: list[str]) -> str:
        # no letter or digit stands before them
        return rf"({anywhere(dict.fromkeys(words, ''), [WORD])})[- ]?(?:{second})\b"

    return Growing(later, written)


@cache
def _ranking_needs(language: Language) -> tuple[Clause, ...]:
    """Return of which words a text must hold one each for an ordinal with what it ranks."""
    return frozenset(language.amounts.ordinals), frozenset(language.amounts.ranked)


def _ordinals(reading: Reading) -> Iterator[Figure]:
    """Yield ordinals that are words, where what they rank follows ("second-largest")."""
    ordinals = reading.language.amounts.ordinals
    starts = reading.once(ordinal_starts)
    leads = tuple(map(lower, reading.language.phrases.ordinal_leads))
    if any(reading.lower.endswith(leads, 0, start - 1) for start in starts if start):
        for match in _led(reading.language).finditer(reading.lower):
            trap = reading.words.traps.at(reading.lower, match.start(1))
            if trap is None or trap.end <= match.end(1):  # segundo plano
                yield from _ranked(reading, Span(*match.span(1)), ordinals.get(match[1], 1))
    if not reading.once(Present)(_ranking_needs(reading.language)):
        return
    for match in _ranking(reading.language).of(reading.lower).finditer(reading.lower):
        yield from _ranked(reading, Span(*match.span()), ordinals[match[1]])


def _ranked(reading: Reading, span: Span, number: int) -> Iterator[Figure]:
    """Yield the rank that an ordinal word at the beginning of ``span`` tells."""
    whole = whole_ordinal(reading, span.start, number)
    if whole is not None:
        start, number = whole
        value = point(Decimal(number), None, Decimal(1))
        yield figure(reading, "rank", Span(start, span.end), value)


def _free(reading: Reading) -> Iterator[Figure]:
    """Yield ordinals that are words and need no other word beside them (vingt-cinquième)."""
    text = reading.lower
    for ending in reading.language.amounts.ordinal_ends:
        place = text.find(ending)
        while place >= 0:
            end = place + len(ending)
            word = reading.words.free_ordinals.before(text, end)
            trap = reading.words.traps.at(text, word.start) if word is not None else None
            alone = trap is None and not text[end : end + 1].isalpha()
            if word is not None and word.value is not None and alone:
                yield from _ranked(reading, Span(word.start, end), word.value)
            place = text.find(ending, end)


RANK = Recognizer(kinds=("rank",), find=_find)
