"""`Lexicon`: the longest word of a list at, or before, a place of a text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
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

    A lookup costs one hash for each different length of word, whatever the text holds. Of a
    language's lexicons a page asks half, so the tables of each are made when it is first asked.
    """

    _words: dict[str, T]
    _by_first: dict[str, list[int]]
    _by_last: dict[str, list[int]]
    initials: frozenset[str]
    """First characters of the words."""

    def __init__(self, words: Mapping[str, T], written: Callable[[str], str] = str) -> None:
        """``written`` tells how words, one a line, are written in the texts that are looked at."""
        self._given = words, written

    def __getattr__(self, name: str) -> object:
        """Make one of the tables, which are attributes from then on."""
        if name == "_words":
            words, written = self._given
            lines = written("\n".join(words)).split("\n") if words else ()
            self._words = dict(zip(lines, words.values(), strict=True))
        elif name == "_by_first":
            self._by_first = _sizes((word[0], len(word)) for word in self._words)
        elif name == "_by_last":
            self._by_last = _sizes((word[-1], len(word)) for word in self._words)
        elif name == "initials":
            self.initials = frozenset(self._by_first)
        else:
            raise AttributeError(name)
        return self.__dict__[name]

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
        for lexicon in self.lexicons:
            for word, value in lexicon.items():
                self._words.setdefault(word, []).append((lexicon, value))
        self._by_first = _sizes((word[0], len(word)) for word in self._words)
        self._by_last = _sizes((word[-1], len(word)) for word in self._words)

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


def _sizes(found: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """Return the lengths that stand beside each character, the longest first."""
    by_character: dict[str, set[int]] = {}
    for character, size in set(found):
        by_character.setdefault(character, set()).add(size)
    return {key: sorted(sizes, reverse=True) for key, sizes in by_character.items()}


def _ends(text: str, place: int) -> bool:
    return not (place < len(text) and is_letter(text[place - 1]) and is_letter(text[place]))


def _starts(text: str, place: int) -> bool:
    return not (place > 0 and is_letter(text[place]) and is_letter(text[place - 1]))
