"""Ratios: 3倍, 3分の2, 5人に1人, 7対3, one in five, three times. They have no unit."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise
from math import gcd
from typing import NamedTuple

from factcheck.model.folding import lower
from factcheck.model.language import Language, Unit
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading, digit_starts

LONGEST_MIDDLE = 40
"""Most code points between part and whole where a noun stands there."""
LARGEST_PART = 20
"""Parts from which on a number word before a fraction's name is the head of an ordinal."""
LARGEST_WHOLE = 100
"""Largest whole of a share with a noun between: beyond it, two counts are told."""
_FIELDS = late(r"\{(whole|part)\}")

_CENTURIES = frozenset({"15", "16", "17", "18", "19", "20"})
"""First digits of four that are a year behind "in"."""


def _find(reading: Reading) -> Iterator[Figure]:
    for amount in Amounts(reading, reading.words.times):
        if _is_multiple(reading, amount):
            multiple = quantity(grown(amount), None, amount.unit.factor)
            yield figure(reading, "ratio", amount.span, multiple)
    for named in Amounts(reading, reading.words.fractions, weak=True):
        if min(Fraction(named.low) / LARGEST_PART, Fraction(named.low) / named.unit) >= 1:
            continue  # the one hundred twelfth
        if gcd(int(named.low), int(named.unit)) > 1 or named.low > named.unit:
            continue  # grew for two quarters, five quarters ago
        value = Fraction(named.low) / named.unit, Fraction(named.high) / named.unit
        yield figure(reading, "ratio", named.span, Quantity(*value))
    pattern = compiled(reading.language.phrases.proportions or "(?!)")
    for place in reading.once(digit_starts):
        match = pattern.match(reading.lower, place)
        if match is not None and int(match["whole"]):
            part = Fraction(int(match["part"]), int(match["whole"]))
            yield figure(reading, "ratio", Span(*match.span()), Quantity(part, part))
    yield from (one for one, _ in reading.once(_shares).values())


def parted(reading: Reading) -> set[int]:
    """Return the indexes of the numerals that are the second of a share, and count nothing."""
    sides = reading.language.amounts.sides  # 27 zu 14 Stimmen
    return {index for index, (_, join) in reading.once(_shares).items() if join not in sides}


def _shares(reading: Reading) -> dict[int, tuple[Figure, str]]:
    """Return the shares, with what joins them, by the index of their second numeral."""
    known = _Shares.of(reading.language)
    found: dict[int, tuple[Figure, str]] = {}
    for index, (left, right) in enumerate(pairwise(reading.numerals), 1):
        for share in known.between(reading.lower[left.span.end : right.span.start]):
            told = _share(reading, index, share)
            if told is not None:
                found.pop(index - 1, None)  # of 1200명 가운데 10명 중 7명, the seven in ten
                found[index] = told, share.middle.strip()
                break
    return found


class _Share(NamedTuple):
    """A template of shares."""

    order: int
    """Its place among the templates of its language."""
    head: str
    """What stands before the first number."""
    whole_first: bool
    """Whether the whole is the first number."""
    middle: str
    """What stands between the numbers."""
    tail: str
    """What stands behind the second number."""


_NONE: Sequence[_Share] = ()


class _Shares:
    """The shares of a language by what stands between their numbers."""

    def __init__(self, language: Language) -> None:
        self._by_middle: dict[str, list[_Share]] = {}
        self._open: list[_Share] = []
        for order, template in enumerate(language.amounts.shares):
            head, first, middle, _, tail = _FIELDS.split(template)
            share = _Share(order, head, first == "whole", middle, tail)
            if "{noun}" in middle:
                self._open.append(share)
            else:
                self._by_middle.setdefault(middle, []).append(share)

    @staticmethod
    @cache
    def of(language: Language) -> "_Shares":
        """Return the shares of a language."""
        return _Shares(language)

    def between(self, words: str) -> Sequence[_Share]:
        """Return the shares that these words can stand in, in their order."""
        known = self._by_middle.get(words, _NONE)
        if len(words) > LONGEST_MIDDLE or not self._open:
            return known
        return sorted([*known, *(one for one in self._open if _joins(words, one.middle))])


def _is_multiple(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell "three times as many" from "three times"."""
    needed = reading.words.times_followers.get(lower(amount.word))
    if amount.step < 1:
        return True  # 2.3 times earnings
    place = reading.skip_space(amount.span.end)
    return needed is None or needed.at(reading.lower, place) is not None


def _share(reading: Reading, index: int, share: _Share) -> Figure | None:
    left, right = reading.numerals[index - 1], reading.numerals[index]
    middle, tail, text = share.middle, share.tail, reading.lower
    start, end = left.span.start - len(share.head), right.span.end + len(tail)
    one_in = left.low == left.high == 1 and not share.whole_first
    if start < 0 or (right.scale != 1 and not one_in) or _is_dated(reading, left, right):
        return None
    if not text.startswith(share.head, start) or not text.startswith(tail, right.span.end):
        return None
    whole, part = (left, right) if share.whole_first else (right, left)
    traps = reading.language.amounts.share_traps
    sure = " " in middle.strip()  # sold 3 in every 10
    trapped = bool(traps) and not sure
    trapped = trapped and ends_in(traps, text, reading.skip_space_before(start)) is not None
    shared, unshared = reading.language.amounts.shared, reading.language.amounts.unshared
    trapped = trapped and not (shared and compiled(shared).match(text, end))
    two = unshared and not tail and compiled(unshared).match(text, end) is not None
    percents = reading.neighbors.after(reading.words.percents, text)
    two = two or (whole.low == 1 and whole.weak)  # un sondaggio su un campione
    two = two or (middle.strip().isalpha() and index in percents)  # 3,1 contre 4,7 %
    if left.broken or right.broken or trapped or two:
        return None
    # elsewhere two counts are told (killed 20 in 10 days)
    counts = part.low > whole.low and middle.strip() not in reading.language.amounts.sides
    vague = part.low != part.high or (whole.low != whole.high and not share.whole_first)
    if counts or ("{noun}" in middle and _is_apart(reading, left, whole)):
        return None
    if vague or whole.low <= 0 or part.low < 0 or _continues(text, end, tail):
        return None
    least, most = (Fraction(part.low) / Fraction(size) for size in (whole.high, whole.low))
    return figure(reading, "ratio", Span(start, end), Quantity(least, most))


def _is_apart(reading: Reading, left: Numeral, whole: Numeral) -> bool:
    """Tell whether a noun sets two numbers apart: 1 500 postes sur 12 000, 4 mètres sur 5."""
    measured = reading.words.measures.at(reading.plain, left.span.end + 1)
    return whole.low > LARGEST_WHOLE or measured is not None


def _joins(words: str, middle: str) -> bool:
    """Tell whether words are a template's middle, one word standing for ``{noun}``."""
    head, _, rest = middle.partition("{noun}")
    inside = words[len(head) : len(words) - len(rest)]
    return words == head + inside + rest and inside.isalpha()


def _is_dated(reading: Reading, left: Numeral, right: Numeral) -> bool:
    """Tell whether the other number is a year: won 5-3 in 2019, Chapter 11 in 2019."""
    year = right.plain is not None and len(right.plain) == 4 and right.plain[:2] in _CENTURIES
    led = reading.skip_space_before(right.span.start)
    told = reading.words.year_before.before(reading.lower, led) is not None
    scored = reading.lower[left.span.start - 1 : left.span.start] in {"-", "–"}
    return year and (scored or (told and left.high != 1))


def _continues(text: str, end: int, tail: str) -> bool:
    """Tell whether a share without a word behind it runs on into digits or a clock time.

    With one, digits make it a rate: 8200人に1人4千円.
    """
    after = text[end : end + 1]
    return after.isdigit() if tail else after in {":", "対", "-", "/"}


RATIO = Recognizer(kinds=("ratio",), find=_find)
