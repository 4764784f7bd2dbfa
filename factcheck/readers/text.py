"""Reads plain text: each line is a block.

Lines of a hard-wrapped Latin paragraph are joined; lines that begin with ``-``, ``*`` or ``・``
are items; neighboring lines such as ``a | b | c |`` are rows of a table.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model.late import late
from factcheck.model.records import Article
from factcheck.model.text import Span
from factcheck.plugins import Document, Reader
from factcheck.readers import _decode, _meta
from factcheck.readers._grid import Grid
from factcheck.readers._writer import Writer

_LINE_END = late(r"\r\n?|\n")
_ITEM = late(r"(?:[-*+•‣][ \t\u3000]+|[・･][ \t\u3000]*)(?=\S)")
_BAR = late(r"[|│┃]")
# A line of nothing but these, one of the second kind among them, is drawn, not written.
_DRAWN = late(r"[\s|:=+\-\u2500-\u257f]+")
_CORNER = late(r"[|+\u2502\u2503\u250c-\u257f]")
_WIDE = r"[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]"
_WRAPPED = 60
"""Columns from which on a line may have been broken by an editor rather than by its author."""


class _Text:
    """Turns the lines of one file into prose."""

    def __init__(self, source: str) -> None:
        self.writer = Writer(source)
        self._source = source
        self._rows: list[tuple[Span, list[Span]]] = []  # lines with bars that may be a table
        self._tables = 0
        self._before: Span | None = None  # the line just above, if it is prose

    def line(self, line: Span) -> None:
        """Take one line, outer white space left out."""
        words = line.cut(self._source)
        if _DRAWN.fullmatch(words) and _CORNER.search(words):
            self._before = None  # it neither ends the table around it nor says anything
            return
        cells = _cells(self._source, line)
        if self._rows and len(cells) != len(self._rows[-1][1]):
            self.flush()
        if len(cells) > 1:
            self._rows.append((line, cells))
            return
        self.flush()
        inside = cells[0] if cells else line
        if words:
            self._words(inside)
        self._before = inside if words else None

    def flush(self) -> None:
        """Write the lines with bars: two or more alike are a table, a lone one is a sentence."""
        if len(self._rows) > 1:
            grid = Grid(self._tables)
            self._tables += 1
            for _, cells in self._rows:
                grid.row()
                for cell in cells:
                    self.writer.block("cell", grid.cell())
                    self.writer.copy(*cell)
            self.writer.end()
        elif self._rows:
            self._words(self._rows[0][0])
        self._before = None if self._rows else self._before
        self._rows = []

    def _words(self, line: Span) -> None:
        if self._before and self._continues(self._before, line):
            self.writer.between("soft", self._before.end, line.start)
            self.writer.copy(*line)
            return
        item = _ITEM.match(self._source, line.start, line.end)
        self.writer.block("item" if item else "paragraph")
        self.writer.copy(item.end() if item else line.start, line.end)

    def _continues(self, before: Span, line: Span) -> bool:
        """Tell whether a line goes on with the sentence of the line above it."""
        if before.end - before.start < _WRAPPED or not self._source[line.start].islower():
            return False
        return re.search(_WIDE, before.cut(self._source)) is None


def _lines(source: str) -> Iterator[Span]:
    start = 0
    for end in _LINE_END.finditer(source):
        yield _trimmed(source, start, end.start())
        start = end.end()
    yield _trimmed(source, start, len(source))


def _cells(source: str, line: Span) -> list[Span]:
    """Return what stands between the bars of a line; the whole line if it has none."""
    bars = [bar.start() for bar in _BAR.finditer(source, line.start, line.end)]
    edges = [line.start - 1, *bars, line.end]
    cells = [_trimmed(source, a + 1, b) for a, b in pairwise(edges)]
    if bars and bars[0] == line.start:
        cells = cells[1:]
    if len(cells) > 1 and bars[-1] == line.end - 1:
        cells = cells[:-1]
    return cells


def _trimmed(source: str, start: int, end: int) -> Span:
    words = source[start:end]
    first = start + len(words) - len(words.lstrip())
    return Span(first, max(first, start + len(words.rstrip())))


def _read(document: Document) -> Article:
    source = _decode.text(document)
    text = _Text(source)
    for line in _lines(source):
        text.line(line)
    text.flush()
    text.writer.end()
    return _meta.article(document, text.writer, _meta.Stated())


READER = Reader(
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    read=_read,
)
