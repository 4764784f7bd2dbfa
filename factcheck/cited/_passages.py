"""The passages of an article or page: sentences and table cells, with what stands above them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model.passages import Passage, Spot
from factcheck.model.records import Article, Block, Figure
from factcheck.model.sentences import sentences
from factcheck.model.text import Span

_LABEL = 120
"""Code points of a heading, label or header that count."""
_LABELS = 2
"""Columns of which one has the labels of rows."""
_Head = tuple[str, tuple[Figure, ...]]
"""The words of a header or label, and its dates."""
_NO_HEAD: _Head = ("", ())


def passages(article: Article, figures: Sequence[Figure], spot: Spot = "main") -> list[Passage]:
    """Return the sentences and cells of a text, those without figures too, in reading order."""
    found: list[Passage] = []
    heading = ""
    heads = _heads(article, figures)
    for number, block in enumerate(article.blocks):
        words = block.span.cut(article.text)
        if block.cell is not None:
            inside = _within(figures, block.span)
            found += _cell(block, words, heads[block.cell.table], heading, inside)
            continue
        if block.kind == "heading":
            heading = " ".join(words[:_LABEL].split())
        inside = _within(figures, block.span)
        for span in sentences(article.text, block.span, [figure.span for figure in inside]):
            own = _within(inside, span)
            about = "" if block.kind == "heading" else heading
            text = span.cut(article.text)
            found.append(Passage(text, _moved(own, span.start), about, spot, number))
    return found


def labels(article: Article) -> dict[int, frozenset[str]]:
    """Return the labels of the rows of each table, by `Passage.block`."""
    found = _heads(article, ())
    return {
        -1 - table: frozenset(
            cells.get((row, _labels_at(cells, row)), _NO_HEAD)[0] for row, _ in cells if row
        )
        for table, cells in found.items()
    }


def _heads(article: Article, figures: Sequence[Figure]) -> dict[int, dict[tuple[int, int], _Head]]:
    """Return the headers and labels of each table, by row and column."""
    found: dict[int, dict[tuple[int, int], _Head]] = {}
    for block in article.blocks:
        cell = block.cell
        if cell is None:
            continue
        cells = found.setdefault(cell.table, {})
        if cell.row == 0 or cell.column < _LABELS:
            inside = _within(figures, block.span)
            dates = tuple(figure for figure in inside if figure.kind == "date")
            words = block.span.cut(article.text)[:_LABEL]
            cells[cell.row, cell.column] = (" ".join(words.split()), dates)
    return found


def _cell(
    block: Block,
    words: str,
    cells: dict[tuple[int, int], _Head],
    heading: str,
    figures: Sequence[Figure],
) -> Iterator[Passage]:
    cell = block.cell
    if cell is None or not words.strip():
        return
    at = _labels_at(cells, cell.row)
    label, left = cells.get((cell.row, at), _NO_HEAD) if cell.column != at else _NO_HEAD
    headed = cell.row and not _is_keyed(cells)
    header, top = cells.get((0, cell.column), _NO_HEAD) if headed else _NO_HEAD
    about = " | ".join(filter(None, (heading, header, label)))
    own = label or (words[:_LABEL] if cell.column == at else "")
    moved = _moved(figures, block.span.start)
    table = -1 - cell.table
    yield Passage(words, moved, about, "table", table, " ".join(own.split()), (*top, *left))


def _is_keyed(cells: dict[tuple[int, int], _Head]) -> bool:
    """Tell whether a table lists names with values, and has no header: Founded 1766."""
    name, value = (cells.get((0, column), _NO_HEAD)[0] for column in range(2))
    return (
        (0, 2) not in cells
        and any(map(str.isdigit, value))
        and not any(map(str.isdigit, name))
        and any(map(str.isalpha, name))
        and _PERIOD.match(value) is None
    )


_PERIOD = re.compile(r"\W*(?:(?:19|20)[0-9]{2}|令和|平成|Q[1-4]\b|FY|H[12]\b|[0-9]{1,2}月)")
"""Beginnings of a header that tells a time."""


def _labels_at(cells: dict[tuple[int, int], _Head], row: int) -> int:
    """Return the column of a row's label: the second where the first has but numbers, as ranks."""
    words = [cells.get((row, column), _NO_HEAD)[0] for column in range(_LABELS)]
    named = [any(map(str.isalpha, one)) for one in words]
    return 1 if words[0] and not named[0] and named[1] else 0


def _moved(figures: Sequence[Figure], start: int) -> tuple[Figure, ...]:
    return tuple(
        replace(figure, span=Span(figure.span.start - start, figure.span.end - start))
        for figure in figures
    )


def _within(figures: Sequence[Figure], span: Span) -> Sequence[Figure]:
    first = bisect_left(figures, span.start, key=_start)
    return figures[first : bisect_left(figures, span.end, key=_start)]


def _start(figure: Figure) -> int:
    return figure.span.start
