"""Dates that a page tells by its own day, or by two figures: last year, the three months to May."""

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.comparing import _elided, _readings
from factcheck.model.passages import Page
from factcheck.model.records import Figure


def told(
    page: Page, days: Sequence[tuple[int, Figure]], published: date | None
) -> Iterator[tuple[int, Figure]]:
    """Yield such dates, each with the number of its passage; ``days`` are the plain ones."""
    for place, figure in days:
        if published is None:
            break
        for read in (_readings.of_relative, _readings.of_year_end):
            if dated := read(figure, published):
                yield place, dated
        for dated in _readings.of_weekday(figure, published):
            yield place, dated
    for place, passage in enumerate(page.passages):
        for figure in (*_elided.stretches(passage, published), *_elided.ranges(passage)):
            yield place, figure
