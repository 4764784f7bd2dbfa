"""Choosing among overlapping candidates: the longest wins, then the order of the kinds."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.words import FigureKind

ORDER: tuple[FigureKind, ...] = (
    "date", "time", "money", "percent", "ratio", "rank", "age", "duration", "measure", "count",
    "number",
)  # fmt: skip
"""Which kind wins where two readings are equally long (10分 is a duration, not a count)."""


def resolve(candidates: Iterable[Figure], taken: Sequence[Span]) -> tuple[Figure, ...]:
    """Return figures in reading order that overlap neither one another nor ``taken``."""
    rank = {kind: place for place, kind in enumerate(ORDER)}
    starts: list[int] = []
    spans: list[Span] = []
    chosen: dict[int, Figure] = {}
    for span in sorted(taken):
        if span.start < span.end:
            _insert(starts, spans, span)
    best = sorted(
        candidates,
        key=lambda figure: (
            figure.span.start - figure.span.end,
            rank[figure.kind],
            figure.span.start,
        ),
    )
    for one in best:
        if _insert(starts, spans, one.span):
            chosen[one.span.start] = one
    return tuple(chosen[start] for start in sorted(chosen))


def _insert(starts: list[int], spans: list[Span], span: Span) -> bool:
    """Insert a span in order unless it overlaps one that is there."""
    place = bisect_left(starts, span.start)
    if place < len(starts) and starts[place] < span.end:
        return False
    if place and spans[place - 1].end > span.start:
        return False
    starts.insert(place, span.start)
    spans.insert(place, span)
    return True
