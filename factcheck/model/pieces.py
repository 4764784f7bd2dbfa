"""The runs of an article's text and where in the source they came from, kept small."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import add
from typing import NamedTuple, overload


class Piece(NamedTuple):
    """A run of an article's text and the run of the source it came from.

    Where both runs have the same length, code points correspond one to one.
    Otherwise (an entity such as ``&amp;``, a separator the reader put in) the run is atomic.
    """

    text: int
    """First code point of the run in the article's text."""
    source: int
    """First code point of the run in the source."""
    text_length: int
    """Length in the text; at least 1."""
    source_length: int
    """Length in the source; 0 for what the reader put in."""


class Pieces(Sequence[Piece]):
    """Runs in text order; sixteen bytes each, since a list of links has two or three a link."""

    __slots__ = ("_columns", "_texts")

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        """Take the runs over."""
        self._columns = tuple(array("i") for _ in Piece._fields)
        self._texts = self._columns[0]
        for piece in pieces:
            self.append(*piece)

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, index: int) -> Piece: ...
    @overload
    def __getitem__(self, index: slice) -> "Pieces": ...
    def __getitem__(self, index: int | slice) -> "Piece | Pieces":
        if isinstance(index, slice):
            return Pieces(self[at] for at in range(*index.indices(len(self))))
        text, source, text_length, source_length = self._columns
        return Piece(text[index], source[index], text_length[index], source_length[index])

    def __iter__(self) -> Iterator[Piece]:
        return map(Piece, *self._columns)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pieces) and self._columns == other._columns

    def __hash__(self) -> int:
        return hash(tuple(column.tobytes() for column in self._columns))

    def append(self, text: int, source: int, text_length: int, source_length: int) -> None:
        """Add a run; only whoever builds a text may."""
        texts, sources, text_lengths, source_lengths = self._columns
        texts.append(text)
        sources.append(source)
        text_lengths.append(text_length)
        source_lengths.append(source_length)

    def grow(self, source: int, by: int) -> bool:
        """Make the last run longer by so many code points of the source, from ``source`` on.

        Tells whether it could be: only if it is one to one, and came from what ends there.
        """
        _, sources, text_lengths, source_lengths = self._columns
        if not sources or source_lengths[-1] != text_lengths[-1]:
            return False
        if sources[-1] + source_lengths[-1] != source:
            return False
        text_lengths[-1] += by
        source_lengths[-1] += by
        return True

    def copy(self) -> "Pieces":
        """Return the same runs for somebody else."""
        made = Pieces()
        made._columns = tuple(column[:] for column in self._columns)
        made._texts = made._columns[0]
        return made

    def gaps(self) -> Iterator[tuple[int, int]]:
        """Yield where in the text the source leaves something out, and of how many code points.

        A run that goes back in the source leaves out less than nothing.
        """
        text, source, _, source_length = self._columns
        for place, start, end in zip(
            text[1:], source[1:], map(add, source, source_length), strict=False
        ):
            if start != end:
                yield place, start - end

    def at(self, offset: int) -> Piece | None:
        """Return the run in which a place of the text lies, the last one beyond the end."""
        index = bisect_right(self._texts, offset) - 1
        return self[index] if index >= 0 else None
