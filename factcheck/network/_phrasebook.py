"""Many phrases looked for in one text: first the few pieces that they share, then the phrases."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

_PIECE = 4
"""Code points of a piece: in shorter ones many texts have a part, longer ones few phrases share."""
_HIRAGANA = ("\u3040", "\u309f")
_Shared = tuple[tuple[str, tuple[int, ...]], ...]
"""Pieces, each with the numbers of the phrases that are looked for where it stands."""
_Signed = tuple[tuple[str, _Shared], ...]
"""Pieces by a sign that all of them hold: to look for one takes a tenth of a look for a piece."""


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
        found = chain.from_iterable(self._met(text))
        return [self._phrases[number] for number in sorted(found)]

    def touches(self, text: str) -> bool:
        """Tell whether a text holds a piece of any phrase: if not, `within` finds none in it."""
        return next(self._met(text), None) is not None

    def _met(self, text: str) -> Iterator[tuple[int, ...]]:
        """Yield the numbers of the phrases that share a piece, for each that stands in a text."""
        # Most texts in English are ASCII alone, and few of the phrases are.
        for sign, shared in self._plain if text.isascii() else self._every:
            if sign in text:
                for piece, numbers in shared:
                    if piece in text:
                        yield numbers

    @cached_property
    def _plain(self) -> _Signed:
        return (("", self._by_piece(plain=True)),)

    @cached_property
    def _every(self) -> _Signed:
        signed: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
        for piece, numbers in self._by_piece(plain=False):
            signed.setdefault(_sign(piece), []).append((piece, numbers))
        return tuple((sign, tuple(shared)) for sign, shared in signed.items())

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


def _sign(piece: str) -> str:
    """Return the sign of a piece that fewest texts hold which are not in ASCII alone.

    Kanji and katakana are rarer than hiragana, and letters of another script are not there at all.
    """
    signs = [sign for sign in piece if not sign.isascii()]
    rare = [sign for sign in signs if not _HIRAGANA[0] <= sign <= _HIRAGANA[1]]
    return max(rare or signs or piece)
