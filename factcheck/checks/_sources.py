"""Where an article names its sources: its reference list, and what stands beside a link."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from factcheck.model.records import Evidence, Link
from factcheck.model.text import Span


def has_reference_list(evidence: Evidence) -> bool:
    """Tell whether any link stands with a title or date of its page, or in a list item."""
    items = [block.span for block in evidence.article.blocks if block.kind == "item"]
    starts = sorted(link.span.start for link in evidence.links if link.is_seen)
    return any(link.title or link.stated for link in evidence.links) or any(
        holds(item, starts) for item in items
    )


def linked_stretches(evidence: Evidence) -> list[Span]:
    """Return the blocks (for table cells, whole rows) that hold a link, in text order."""
    starts = sorted(link.span.start for link in evidence.links if link.is_seen)
    rows: dict[tuple[int, int], Span] = {}
    stretches = []
    for block in evidence.article.blocks:
        if block.cell is None:
            stretches.append(block.span)
            continue
        row = (block.cell.table, block.cell.row)
        rows[row] = Span(rows[row].start if row in rows else block.span.start, block.span.end)
    stretches += rows.values()
    return sorted(stretch for stretch in stretches if holds(stretch, starts))


def links_within(evidence: Evidence) -> Callable[[Span], list[Link]]:
    """Return what tells the links that stand wholly in a stretch of the text."""
    links = sorted(evidence.links, key=lambda link: link.span)
    starts = [link.span.start for link in links]

    def within(stretch: Span) -> list[Link]:
        found = links[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]
        return [link for link in found if link.span.end <= stretch.end]

    return within


def is_linked(span: Span, linked: list[Span]) -> bool:
    """Tell whether a place lies in one of the `linked_stretches`."""
    before = bisect_right(linked, span.start, key=lambda stretch: stretch.start)
    return bool(before) and linked[before - 1].covers(span)


def holds(stretch: Span, starts: list[int]) -> bool:
    """Tell whether one of the places, in text order, lies in a stretch."""
    nearest = bisect_left(starts, stretch.start)
    return nearest < len(starts) and starts[nearest] < stretch.end
