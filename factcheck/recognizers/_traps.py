"""`Traps`: the trap words that cover the beginning of a number, found by the characters there."""

from collections.abc import Iterable
from functools import cached_property

from factcheck.recognizers._lexicon import Lexicon

REACH = 8
"""Most code points that a trap word begins before a number."""
LOOKS = 200
"""Numbers from which on it pays to know which words can stand around which characters."""
_Sizes = dict[str, list[tuple[int, int]]]
"""By characters at a number, how far from it words with them begin, and how long they are."""


class Traps:
    """Trap words (True) and the longer words that shelter what is in them (False).

    A number's first character and the one beside it leave few words that can stand there, mostly
    none: looking for one from each place before a number costs as much as reading it. But a page
    of few numbers is read before that is known of thousands of words.
    """

    def __init__(self, words: Lexicon[bool]) -> None:
        """Take the words."""
        self._words = words
        self._looks = LOOKS

    def covers(self, text: str, start: int) -> bool:
        """Tell whether a trap covers the character at a place; the first word to begin counts."""
        if not self.may_cover(text, start):
            return False
        for place in self._places(text, start):
            word = self._words.at(text, place)
            if word is not None and word.end > start:
                return word.value
        return False

    def may_cover(self, text: str, start: int) -> bool:
        """Tell by the characters at a place whether a trap may cover it."""
        if self._looks:
            return True
        _, behind, pairs = self._around
        two = text[start : start + 2]
        return two in behind or two[:1] in behind or text[start - 1 : start + 1] in pairs

    def _places(self, text: str, start: int) -> Iterable[int]:
        """Return where words that cover a place may begin, in text order."""
        if self._looks:
            self._looks -= 1
            initials = self._words.initials
            return [at for at in range(max(0, start - REACH), start + 1) if text[at] in initials]
        before, behind, _ = self._around
        two, one = text[start : start + 2], text[start : start + 1]
        sizes = [
            *(before.get(text[start - 2 : start + 1], ()) if start > 1 else ()),
            *(before.get(text[start - 1 : start + 1], ()) if start else ()),
            *behind.get(two, ()),
            *behind.get(one, ()),
        ]
        return [
            start + at
            for at, size in sizes
            if start + at >= 0 and text[start + at : start + at + size] in self._known
        ]

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _around(self) -> tuple[_Sizes, _Sizes, frozenset[str]]:
        """The words by two characters before a number and its first, and by its first and one.

        The third are the last two of the former.
        """
        within: dict[str, set[tuple[int, int]]] = {}
        opening: dict[str, set[tuple[int, int]]] = {}
        for word in self._known:
            opening.setdefault(word[:2], set()).add((0, len(word)))
            for offset in range(1, min(len(word), REACH + 1)):
                some = word[max(0, offset - 2) : offset + 1]
                within.setdefault(some, set()).add((-offset, len(word)))
        return (
            {some: sorted(sizes) for some, sizes in within.items()},
            {some: sorted(sizes) for some, sizes in opening.items()},
            frozenset(some[-2:] for some in within),
        )
