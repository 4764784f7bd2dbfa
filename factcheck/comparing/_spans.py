"""Stretches whose ends a page tells as two bare numbers: 27,500 to 29,000 SWU."""

import re
from collections.abc import Iterator

from factcheck.model.figures import Figure
from factcheck.model.passages import Passage
from factcheck.model.text import Span
from factcheck.model.values import Quantity

_TO = re.compile(r"\s?(?:to|[-–~〜]|から)\s?")
_AND = re.compile(r"\s?and\s?")
_BETWEEN = re.compile(r"\bbetween \Z", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|by) \Z", re.IGNORECASE)
_BEFORE = 10
"""Code points before a number in which such a word stands."""
_BARE = frozenset({"number", "count"})


def between(passage: Passage) -> Iterator[Figure]:
    """Yield the stretches between two neighboring numbers of which the first has no unit."""
    for one, other in zip(passage.figures, passage.figures[1:], strict=False):
        low, high = one.value, other.value
        if one.kind not in _BARE or other.kind not in _BARE:
            continue
        if not (isinstance(low, Quantity) and isinstance(high, Quantity)) or low.unit is not None:
            continue
        words = passage.text[one.span.end : other.span.start]
        before = passage.text[max(0, one.span.start - _BEFORE) : one.span.start]
        joined = _TO.fullmatch(words) or (_AND.fullmatch(words) and _BETWEEN.search(before))
        if _FROM.search(before):
            continue  # grew from 1,200 to 1,400
        if joined and _is_point(low) and _is_point(high) and (low.low or 0) < (high.low or 0):
            span = Span(one.span.start, other.span.end)
            value = Quantity(low.low, high.high, high.unit, high.resolution)
            kind = other.kind if high.unit else "number"
            yield Figure(span, span.cut(passage.text), kind, value)


def _is_point(value: Quantity) -> bool:
    return value.low is not None and value.low == value.high
