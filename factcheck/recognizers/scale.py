"""Numbers on a scale that has no unit: 震度5強, マグニチュード7.3, magnitude 6.1."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._lexicon import Lexicon
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in, finals
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._words import lexicon

_GAPS = frozenset(" .")
"""What stands between an index and its number, or begins the number."""
_APART = frozenset({"から"})
"""What stands between the two numbers of a stretch that are told apart."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases
    yield from _indexes(reading)
    if not words.scales_before:
        return
    leading, behind = finals(words.scales_before), tuple(words.scales_after)
    text = reading.lower
    for index, numeral in enumerate(reading.numerals):
        place, end = numeral.span
        if text[place - 1 : place] not in leading and not text.startswith(behind, end):
            continue
        if numeral.low > 10 or numeral.scale != 1:
            continue
        start = ends_in(words.scales_before, reading.lower, numeral.span.start)
        last = _end(reading, numeral)
        glued = numeral.broken and (start is None or "." not in (numeral.plain or "."))
        if glued or (start is None and last is None):
            continue
        high, last = _joined(reading, index, last)
        span = Span(numeral.span.start if start is None else start, last)
        yield figure(reading, "number", span, Quantity(numeral.low, high, None, numeral.step))


def _joined(reading: Reading, index: int, end: int | None) -> tuple[Decimal, int]:
    """Return the upper end of a number on a scale, and where it ends: magnitude 9.1–9.3."""
    numeral, following = reading.numerals[index], reading.numerals[index + 1 : index + 2]
    for other in following:
        dash = reading.lower[numeral.span.end : other.span.start]
        if end is None and dash in {"–", "-", "〜", "~"} and numeral.high < other.high <= 10:
            return other.high, other.span.end
    return numeral.high, end or numeral.span.end


def _indexes(reading: Reading) -> Iterator[Figure]:
    """Yield bare numbers right behind a word for an index: 防御率2.15, 打率.312."""
    if not reading.language.phrases.indexes:
        return
    names = listed(reading.language.phrases.indexes)
    for index, numeral in enumerate(reading.numerals):
        start = numeral.span.start
        before = reading.lower[start - 1 : start]
        if before not in names.finals and before not in _GAPS:
            continue
        dotted = before == "." and numeral.plain is not None
        place = start - dotted
        if numeral.style != "digits" or numeral.grouped:
            continue
        name = names.before(reading.lower, place)
        if name is None and reading.lower[place - 1 : place] == " ":
            name = names.before(reading.lower, place - 1)
        glued = numeral.broken and not dotted  # pH7.4, but not pHX7.4
        if name is None or (glued and (numeral.step == 1 or name.end != place)):
            continue
        value = Quantity(numeral.low, numeral.high, None, numeral.step)
        if dotted:
            share = Decimal(f"0.{numeral.plain}")
            value = point(share, None, Decimal(1).scaleb(-len(numeral.plain or "")))
        yield figure(reading, "number", Span(place, numeral.span.end), value)
        yield from _further(reading, index)


def _further(reading: Reading, index: int) -> Iterator[Figure]:
    """Yield the other number of a stretch of an index: pHは5.5から6.5."""
    left = reading.numerals[index]
    for right in reading.numerals[index + 1 : index + 2]:
        gap = reading.lower[left.span.end : right.span.start]
        if gap not in _APART or right.broken or right.style != "digits":
            continue
        value = Quantity(right.low, right.high, None, right.step)
        yield figure(reading, "number", right.span, value)


@cache
def listed(words: frozenset[str]) -> Lexicon[None]:
    """Return a list of words as a lexicon."""
    return lexicon(dict.fromkeys(words))


def _end(reading: Reading, numeral: Numeral) -> int | None:
    end = numeral.span.end
    for word in reading.language.phrases.scales_after:
        if reading.lower.startswith(word, end):
            return end + len(word)
    return None


SCALE = Recognizer(kinds=("number",), find=_find)
