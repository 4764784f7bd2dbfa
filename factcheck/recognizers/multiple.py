"""Ratios that are words: twice, doubled, half of, 半数, 倍増. They have no unit."""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._phrases import found, spoken
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    if not reading.language.phrases.multiples:
        return
    values = spoken(reading.language, "multiples")
    for word, start, end in found(reading.language, "multiples", reading.lower):
        value = values[word]
        if value is not None:
            yield _bounded(reading, start, end, value) or figure(
                reading, "ratio", Span(start, end), Quantity(value, value)
            )


def _bounded(reading: Reading, start: int, end: int, value: Fraction) -> Figure | None:
    """Return the figure where a bound holds the word's first part: plus du double."""
    noun = reading.lower.rfind(" ", start, end) + 1
    if not noun:
        return None
    bound = reading.words.bounds_before.before(reading.lower, noun - 1)
    if bound is None or bound.value is None or not bound.start < start < bound.end:
        return None
    return figure(reading, "ratio", Span(noun, end), Quantity(value, value))


MULTIPLE = Recognizer(kinds=("ratio",), find=_find)
