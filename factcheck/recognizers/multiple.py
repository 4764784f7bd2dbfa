"""Ratios that are words: twice, doubled, half of, 半数, 倍増. They have no unit."""

from collections.abc import Iterator

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
            yield figure(reading, "ratio", Span(start, end), Quantity(value, value))


MULTIPLE = Recognizer(kinds=("ratio",), find=_find)
