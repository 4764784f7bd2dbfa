"""`Span`, `Place` and the offset map from an article's text back to its source."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.pieces import Pieces
from factcheck.nouns import dataclass

CONTEXT = 32
"""Code points beside a place that tell it again, as in Hypothesis' text quote selectors."""
_LINE_END = late(r"\r\n?|\n")


class Span(NamedTuple):
    """A half-open range of code points, ``start <= end``."""

    start: int
    """First code point."""
    end: int
    """One past the last code point."""

    def cut(self, text: str) -> str:
        """Return the words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)


class Place(NamedTuple):
    """A place in a file as its author sees it: both numbers start at 1."""

    line: int
    """Line number; LF, CR LF and a lone CR end a line."""
    column: int
    """Column in code points."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """The way from an article's text back to its source, exact for every character."""

    pieces: Pieces
    """Runs in text order that cover the whole text without gap or overlap."""
    line_starts: tuple[int, ...]
    """Source offset of the first code point of each line; the first is 0."""
    source_length: int
    """Length of the decoded source in code points."""

    def to_source(self, span: Span) -> Span:
        """Return the span of the source from which the text of ``span`` came.

        An empty span maps to an empty span at the place of the code point that follows it.
        """
        start = self._edge(span.start, at_end=False)
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, max(start, self._edge(span.end - 1, at_end=True)))

    def place(self, source_offset: int) -> Place:
        """Return line and column of an offset into the source."""
        line = bisect_right(self.line_starts, source_offset)
        return Place(line, source_offset - self.line_starts[line - 1] + 1)

    def in_text(self, line: int, column: int | None = None) -> Span:
        """Return the stretch of the text that came from a line of the source, or from one place.

        Both numbers start at 1. A place that left nothing in the text gives an empty span.
        """
        if line > len(self.line_starts):
            return Span(0, 0)
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else self.source_length
        if column is not None:
            start, end = start + column - 1, start + column
        spans = [
            Span(max(piece.text, piece.text + start - piece.source),
                 min(piece.text + piece.text_length, piece.text + end - piece.source))
            for piece in self.pieces
            if piece.source < end and start < piece.source + piece.source_length
        ]  # fmt: skip
        return Span(spans[0].start, max(spans[-1].end, spans[0].start)) if spans else Span(0, 0)

    def _edge(self, offset: int, *, at_end: bool) -> int:
        piece = self.pieces.at(offset)
        if piece is None:
            return 0
        inside = offset - piece.text
        if inside >= piece.text_length:  # just past the end of the text
            return piece.source + piece.source_length
        if piece.text_length == piece.source_length:
            return piece.source + inside + at_end
        return piece.source + (piece.source_length if at_end else 0)


def line_starts(source: str) -> tuple[int, ...]:
    """Return the offset of the first code point of each line of ``source``.

    Only LF, CR LF and a lone CR end a line, as in editors; ``str.splitlines`` would also break
    at form feeds and U+2028, which editors do not.
    """
    return (0, *(match.end() for match in _LINE_END.finditer(source)))


class TextBuilder:
    """Builds an article's text piece by piece, with the map back to its source.

    ``copy`` takes a run of the source over as it is, ``put`` replaces a run (an entity, a
    separator) by other words. Neighboring one-to-one runs are joined.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._parts: list[str] = []
        self._pieces = Pieces()
        self.length = 0
        """Code points of text built so far: the place where the next run will stand."""

    def copy(self, start: int, end: int) -> None:
        """Take ``source[start:end]`` over one to one."""
        if end <= start:
            return
        self._parts.append(self.source[start:end])
        if not self._pieces.grow(start, end - start):
            self._pieces.append(self.length, start, end - start, end - start)
        self.length += end - start

    def put(self, words: str, start: int, end: int) -> None:
        """Let ``words`` stand for ``source[start:end]`` (``start == end``: put in between)."""
        if not words:
            return
        self._parts.append(words)
        self._pieces.append(self.length, start, len(words), end - start)
        self.length += len(words)

    def tail(self, count: int = 1) -> str:
        """Return the last ``count`` code points built so far."""
        found = ""
        for part in reversed(self._parts):
            found = part + found
            if len(found) >= count:
                break
        return found[-count:] if count else ""

    def text(self) -> str:
        """Return the text built so far."""
        return "".join(self._parts)

    def offsets(self, starts: Iterable[int] | None = None) -> OffsetMap:
        """Return the map for the text built so far."""
        lines = line_starts(self.source) if starts is None else tuple(starts)
        return OffsetMap(self._pieces.copy(), lines, len(self.source))
