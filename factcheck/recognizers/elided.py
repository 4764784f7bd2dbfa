"""Counts whose noun is left out: a mother of three, built for 300, six of them, 24 of 35 shots.

A bare number is a figure only between words that leave nothing else for it to be: a word that
counts or leads to a count before it, and the end of a clause, or a word that cannot be counted,
behind it. What other recognizers tell of the same number goes before.
"""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model.language import Language
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import THOUSAND, Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading
from factcheck.recognizers.told import told

LARGEST = 10_000
"""From where on digits are grouped (10,000), and figures by themselves."""
LARGEST_WORD = 1000
"""From where on words are figures by themselves (a thousand)."""
_WORD = late(r"(?<![^\s('’])[^\W\d_]{2,24}\Z")
_NAME = late(r"[a-z,] [A-Z][a-z]{2,24} \Z")
LONGEST_WORD = 26
"""Code points in which the word before a number is looked for."""
_LONGEST_ROW = 40
"""Joined numbers (steps 1 and 2 and 3) of which the first decides for the last."""
_BY = (" x ", "x", " × ", "×")
"""What stands between two sides: 2556 x 1179."""
_OPENING = frozenset((*'.!?:;«"“„', ""))
"""What stands before the first word of a sentence."""
_YEARS = frozenset({"13", "14", "15", "16", "17", "18", "19", "20"})
"""First digits of four that may as well be a year."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases
    if not words.elided_after:
        return
    behind = _compiled(reading.language)
    grouped = words.elided_grouped
    ends = {
        numeral.span.end
        for numeral in reading.numerals
        if _may_count(numeral, grouped=grouped) and behind.match(reading.plain, numeral.span.end)
    }
    if not ends:
        return
    others = {place for one in reading.once(told) for place in range(*one.span)}
    for amount in Amounts(reading, _Ends(ends)):
        start, end = amount.span
        dashed = end - start > len(amount.span.cut(reading.plain).replace("-", ""))
        if (dashed and amount.low != amount.high) or reading.lower.startswith(_BY, end):
            continue  # a score, and a side of a plane
        if start in others or end - 1 in others or not _is_led(reading, amount.last, start):
            continue
        yield figure(reading, "count", amount.span, quantity(amount, None))


class _Ends:
    """Finds the unit of numbers whose noun is left out: the empty word."""

    def __init__(self, ends: set[int]) -> None:
        """Take the places where such numbers end."""
        self._ends = ends

    def at(self, text: str, place: int) -> Word[str] | None:
        """Return the empty word at the end of such a number, else None."""
        return Word(text[place:place], place, place) if place in self._ends else None


def _may_count(numeral: Numeral, *, grouped: bool) -> bool:
    """Tell whether a number is whole and written as counts are; 1,148 may be a number alone."""
    scaled = numeral.scale > (THOUSAND if grouped else 1)
    if numeral.broken or numeral.weak or numeral.signed or numeral.step < 1 or scaled:
        return False
    if numeral.scale > 1:
        return numeral.low == numeral.high  # 515 mil, but not miles
    if numeral.style == "words":
        return numeral.low == numeral.high < LARGEST_WORD
    plain = numeral.plain
    year = plain is not None and len(plain) == 4 and plain[:2] in _YEARS
    if numeral.grouped:
        return grouped
    return plain is not None and 2 <= numeral.low < LARGEST and not year


def _is_led(reading: Reading, index: int, start: int) -> bool:
    """Tell whether a word that leads to a count stands before ``start``.

    The second of two joined numbers counts only where the first one does: steps 1 and 2.
    """
    for _ in range(_LONGEST_ROW):
        led = _is_led_itself(reading, index, start)
        if led is not None:
            return led
        index, start = index - 1, reading.numerals[index - 1].span.start
    return False


def _is_led_itself(reading: Reading, index: int, start: int) -> bool | None:
    """Tell whether a word leads to a number itself, None where the one before it decides."""
    words, text = reading.language.phrases, reading.lower
    place = reading.skip_space_before(start)
    if words.elided_alone and _stands_alone(reading, index, start):
        return True
    lead, trap = (ends_in(some, text, place) for some in (words.elided_before, words.elided_traps))
    if place == start or (trap is not None and (lead is None or trap <= lead)):
        return False
    left = reading.numerals[index - 1] if index else None
    joined = lead is not None and text[lead:place] in words.elided_joins
    if joined and left is not None and left.span.end == (lead or 0) - 1:
        return False if left.broken else None
    word = _WORD.search(text, max(0, place - LONGEST_WORD), place)
    if lead is None and word is not None and reading.plain[word.start()].islower():
        shares = _shares(reading.language).match(reading.plain, reading.numerals[index].span.end)
        return word[0].endswith(words.elided_endings) or shares is not None
    return lead is not None and not (word is not None and _is_name(reading.plain, lead))


def _stands_alone(reading: Reading, index: int, start: int) -> bool:
    """Tell whether what follows makes a number a count, and no name stands before it."""
    if not _alone(reading.language).match(reading.plain, reading.numerals[index].span.end):
        return False
    place = reading.skip_space_before(start)
    traps = reading.language.phrases.elided_traps
    word = _WORD.search(reading.plain, max(0, place - LONGEST_WORD), place)
    named = word is not None and word[0][0].isupper() and not _opens(reading.plain, word.start())
    spelled = reading.numerals[index].style == "words"
    named = named and not (spelled and reading.language.amounts.capital_nouns)
    return not named and ends_in(traps, reading.lower, place) is None


def _opens(text: str, place: int) -> bool:
    """Tell whether a sentence begins at ``place``."""
    return text[max(0, place - 4) : place].rstrip(" \n")[-1:] in _OPENING


def _is_name(text: str, place: int) -> bool:
    """Tell whether a name within a sentence stands before the word at ``place``: Group of 20."""
    return (
        text[place : place + 3] == "of "
        and _NAME.search(text, max(0, place - LONGEST_WORD), place) is not None
    )


@cache
def _shares(language: Language) -> re.Pattern[str]:
    return re.compile(language.phrases.elided_shares or "(?!)")


@cache
def _alone(language: Language) -> re.Pattern[str]:
    return re.compile(language.phrases.elided_alone)


@cache
def _compiled(language: Language) -> re.Pattern[str]:
    words = language.phrases
    return re.compile("|".join(filter(None, (words.elided_after, words.elided_alone))))


ELIDED = Recognizer(kinds=("count",), find=_find)
