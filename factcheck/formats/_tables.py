"""Tables of figures and links for people on a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.formats._safe import one_line
from factcheck.formats._values import value_text
from factcheck.model.records import Article, Figure, Link
from factcheck.model.width import fit, width
from factcheck.plugins import Canvas
from factcheck.said import Tongue, Words
from factcheck.said import listing as say
from factcheck.said.labels import label

_GAP = "  "
_LEAST = 40
"""Narrower than this nothing can be read, so lines may overflow instead."""


def figures_table(pairs: Iterable[tuple[Article, Sequence[Figure]]], canvas: Canvas) -> str:
    """Return the figures of each article as a table: place, words, kind, value.

    Lines are at most ``canvas.width`` columns wide; what is longer is cut with an ellipsis.
    """
    parts = []
    for article, figures in pairs:
        rows = [
            (
                place_text(article, article.offsets.to_source(figure.span).start),
                one_line(figure.text),
                label(figure.kind, canvas.tongue),
                one_line(value_text(figure, canvas.tongue)),
            )
            for figure in figures
        ]
        heads = (say.NO_FIGURES, say.ONE_FIGURE, say.FIGURES)
        parts.append(_headed(article, heads, table(rows, canvas), len(rows), canvas))
    return "\n".join(parts)


def links_table(pairs: Iterable[tuple[Article, Sequence[Link]]], canvas: Canvas) -> str:
    """Return the links of each article: place, kind, words, and below them the whole address.

    Below that stand its other reading, if it has one, and what should be known of its spelling.

    Addresses are never cut, since half an address is of no use: they alone may pass the width.
    """
    parts = []
    for article, links in pairs:
        rows = [
            (
                place_text(article, link.at.start),
                say.MARKUP[link.kind].to(canvas.tongue),
                one_line(link.title or link.text),
            )
            for link in links
        ]
        shown = table(rows, canvas)
        lines = [
            part
            for link, line in zip(links, shown, strict=True)
            for part in (line, *_below(link, canvas.tongue))
        ]
        heads = (say.NO_LINKS, say.ONE_LINK, say.LINKS)
        parts.append(_headed(article, heads, lines, len(rows), canvas))
    return "\n".join(parts)


def _below(link: Link, tongue: Tongue) -> Iterator[str]:
    yield "    " + one_line(link.url)
    if link.alternative:
        yield "    " + say.OTHER_READING.to(tongue, url=one_line(link.alternative))
    if link.note:
        from factcheck.said.details import detail_of  # noqa: PLC0415 (few links have a note)

        yield "    " + one_line(detail_of(link.note, tongue))


def _headed(
    article: Article, heads: Sequence[Words], lines: list[str], number: int, canvas: Canvas
) -> str:
    """Return lines under a head for none, one or many."""
    head = heads[min(number, 2)]
    title = head.to(canvas.tongue, source=one_line(article.source), count=number)
    return "".join(line + "\n" for line in [title, *lines])


def table(rows: Sequence[tuple[str, ...]], canvas: Canvas) -> list[str]:
    """Set the rows in columns; where they are too wide, the widest columns give way."""
    if not rows:
        return []
    sizes = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    room = max(canvas.width, _LEAST) - len(_GAP) * len(sizes)
    excess = sum(sizes) - room
    while excess > 0:
        widest = max(range(len(sizes)), key=sizes.__getitem__)
        others = sorted(size for index, size in enumerate(sizes) if index != widest)
        give = min(excess, max(1, sizes[widest] - others[-1]))
        sizes[widest] -= give
        excess -= give
    return [
        "".join(_GAP + fit(cell, size) for cell, size in zip(row, sizes, strict=True)).rstrip()
        for row in rows
    ]


def place_text(article: Article, offset: int) -> str:
    """Return line and column of an offset into an article's source: ``12:5``."""
    place = article.offsets.place(offset)
    return f"{place.line}:{place.column}"
