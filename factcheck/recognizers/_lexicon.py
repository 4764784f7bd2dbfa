"""`Lexicon`: the longest word of a list at, or before, a place of a text."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from factcheck.recognizers._fold import is_letter

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Word(NamedTuple, Generic[T_co]):
    """A word found in a text."""

    value: T_co
    """What the lexicon says of it."""
    start: int
    """First code point."""
    end: int
    """One past the last."""


class Finder(Protocol[T_co]):
    """Anything that knows the word at a place of a text."""

    def at(self, text: str, place: int) -> "Word[T_co] | None":
        """Return the longest word that starts at ``place``, or None."""


class Lexicon(Generic[T]):
    """Words and what they mean, looked up by slices, longest first.

    A lookup costs one hash for each different length of word, whatever the text holds.
    """

    def __init__(self, words: Mapping[str, T]) -> None:
        self._words = dict(words)
        by_first: dict[str, set[int]] = {}
        by_last: dict[str, set[int]] = {}
        for word in words:
            by_first.setdefault(word[0], set()).add(len(word))
            by_last.setdefault(word[-1], set()).add(len(word))
        self._by_first = {key: sorted(sizes, reverse=True) for key, sizes in by_first.items()}
        self._by_last = {key: sorted(sizes, reverse=True) for key, sizes in by_last.items()}
        self.initials = frozenset(by_first)
        """First characters of the words."""

    def __iter__(self) -> Iterator[str]:
        """Yield the words."""
        return iter(self._words)

    def items(self) -> Iterable[tuple[str, T]]:
        """Return the words and what they mean."""
        return self._words.items()

    def at(self, text: str, place: int, *, whole: bool = True) -> Word[T] | None:
        """Return the longest word that starts at ``place``, or None.

        Unless it need not be ``whole``, no letter may follow its last letter.
        """
        for size in self._by_first.get(text[place : place + 1], ()):
            end = place + size
            if end > len(text) or (word := text[place:end]) not in self._words:
                continue
            if not whole or _ends(text, end):
                return Word(self._words[word], place, end)
        return None

    def each(self, text: str, place: int) -> Iterator[Word[T]]:
        """Yield the words that start at ``place``, the longest first."""
        for size in self._by_first.get(text[place : place + 1], ()):
            end = place + size
            word = text[place:end]
            if end <= len(text) and word in self._words and _ends(text, end):
                yield Word(self._words[word], place, end)

    def before(self, text: str, place: int) -> Word[T] | None:
        """Return the longest word that ends at ``place``, or None."""
        if place <= 0:
            return None
        for size in self._by_last.get(text[place - 1], ()):
            start = place - size
            if start >= 0 and (word := text[start:place]) in self._words and _starts(text, start):
                return Word(self._words[word], start, place)
        return None


Found = dict[Lexicon[Any], Word[Any]]


class Several:
    """Several lexicons as one table."""

    def __init__(self, lexicons: Iterable[Lexicon[Any]]) -> None:
        self.lexicons = tuple(lexicons)
        self._words: dict[str, list[tuple[Lexicon[Any], Any]]] = {}
        by_first: dict[str, set[int]] = {}
        by_last: dict[str, set[int]] = {}
        for lexicon in self.lexicons:
            for word, value in lexicon.items():
                self._words.setdefault(word, []).append((lexicon, value))
                by_first.setdefault(word[0], set()).add(len(word))
                by_last.setdefault(word[-1], set()).add(len(word))
        self._by_first = {key: sorted(sizes, reverse=True) for key, sizes in by_first.items()}
        self._by_last = {key: sorted(sizes, reverse=True) for key, sizes in by_last.items()}

    def at(self, text: str, place: int, found: Found) -> None:
        """Add to ``found`` the longest word of each lexicon that starts at ``place``.

        A lexicon that has a word there already keeps it; no letter may follow a last letter.
        """
        words = self._words
        for size in self._by_first.get(text[place : place + 1], ()):
            end = place + size
            word = text[place:end]
            if word not in words or len(word) < size:
                continue
            if end < len(text) and is_letter(text[end]) and is_letter(text[end - 1]):
                continue
            for lexicon, value in words[word]:
                if lexicon not in found:
                    found[lexicon] = Word(value, place, end)

    def before(self, text: str, place: int, found: Found) -> None:
        """Add to ``found`` the longest word of each lexicon that ends at ``place``."""
        words = self._words
        for size in self._by_last.get(text[place - 1], ()) if place else ():
            start = place - size
            if start < 0 or (word := text[start:place]) not in words:
                continue
            if start and is_letter(text[start]) and is_letter(text[start - 1]):
                continue
            for lexicon, value in words[word]:
                if lexicon not in found:
                    found[lexicon] = Word(value, start, place)


def _ends(text: str, place: int) -> bool:
    return not (place < len(text) and is_letter(text[place - 1]) and is_letter(text[place]))


def _starts(text: str, place: int) -> bool:
    return not (place > 0 and is_letter(text[place]) and is_letter(text[place - 1]))
