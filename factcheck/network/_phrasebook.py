"""Many phrases looked for in one text: first the few pieces that they share, then the phrases."""

from collections import Counter
from functools import cached_property
from itertools import chain

_PIECE = 4
"""Code points of a piece: in shorter ones many texts have a part, longer ones few phrases share."""
_Shared = tuple[tuple[str, tuple[int, ...]], ...]
"""Pieces, each with the numbers of the phrases that are looked for where it stands."""


class Phrasebook:
    """Phrases, told by `within` from a text that holds some of them."""

    def __init__(self, phrases: tuple[str, ...]) -> None:
        """Take the phrases, none of them empty."""
        self._phrases = phrases

    def within(self, text: str) -> list[str]:
        """Return the phrases that stand in a text, in the order of the book."""
        return [phrase for phrase in self.near(text) if phrase in text]

    def near(self, text: str) -> list[str]:
        """Return the phrases of which a piece stands in a text, in the order of the book.

        No others stand in it, nor in a part of it.
        """
        # Most texts in English are ASCII alone, and few of the phrases are.
        shared = self._plain if text.isascii() else self._every
        near = [numbers for piece, numbers in shared if piece in text]
        return [self._phrases[number] for number in sorted(chain.from_iterable(near))]

    def touches(self, text: str) -> bool:
        """Tell whether a text holds a piece of any phrase: if not, `within` finds none in it."""
        for piece in self._plain_pieces if text.isascii() else self._pieces:
            if piece in text:
                return True
        return False

    @cached_property
    def _plain_pieces(self) -> tuple[str, ...]:
        return tuple(piece for piece, _ in self._plain)

    @cached_property
    def _pieces(self) -> tuple[str, ...]:
        return tuple(piece for piece, _ in self._every)

    @cached_property
    def _plain(self) -> _Shared:
        return self._by_piece(plain=True)

    @cached_property
    def _every(self) -> _Shared:
        return self._by_piece(plain=False)

    def _by_piece(self, *, plain: bool) -> _Shared:
        """Give each phrase to that piece of it that most of the phrases share."""
        pieces = {
            number: _pieces(phrase)
            for number, phrase in enumerate(self._phrases)
            if phrase.isascii() or not plain
        }
        counts = Counter(piece for each in pieces.values() for piece in each)
        found: dict[str, list[int]] = {}
        for number, each in pieces.items():
            found.setdefault(max(each, key=lambda piece: (counts[piece], piece)), []).append(number)
        return tuple((piece, tuple(its)) for piece, its in found.items())


def _pieces(phrase: str) -> frozenset[str]:
    last = max(1, len(phrase) - _PIECE + 1)
    return frozenset(phrase[at : at + _PIECE] for at in range(last))
