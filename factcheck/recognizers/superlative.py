"""Superlatives and firsts: 史上最大, 世界初, the largest ever. Ranks without a number.

They assert something that can be checked, yet say no figure: their value has neither end. They
are a class of their own, so that whoever wants figures only can leave them out.
"""

from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._phrases import superlative
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    pattern = superlative(reading.language)
    if pattern is None:
        return
    for match in pattern.finditer(reading.lower):
        if match["trap"] is None:
            span = Span(*match.span())
            yield Figure(span, span.cut(reading.text), "rank", Quantity(None, None))


SUPERLATIVE = Recognizer(kinds=("rank",), find=_find)
