"""`Lexicon`: the longest word of a list at, or before, a place of a text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from factcheck.model.folding import APART, is_letter

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _Lengths(dict[str, dict[str, list[int]]]):
    """Lengths of words, the longest first, by the character at one end and the one beside it.

    Among those beside "" are the lengths of words of one character, which stand among all. Of a
    character's words they are told when that is first asked for: most are never.
    """

    def __init__(self, words: Iterable[str], outer: int) -> None:
        """``outer`` is 0 for the first character, -1 for the last one."""
        self._inner = slice(-2, -1) if outer else slice(1, 2)
        self.words: dict[str, list[str]] = {}
        """Words by that character; only of such a character may be asked."""
        for word in words:
            self.words.setdefault(word[outer], []).append(word)

    def __missing__(self, character: str) -> dict[str, list[int]]:
        sizes: dict[str, set[int]] = {"": set()}
        for word in self.words[character]:
            sizes.setdefault(word[self._inner], set()).add(len(word))
        alone = sizes[""]
        self[character] = found = {
            inner: sorted(some | alone, reverse=True) for inner, some in sizes.items()
        }
        return found


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

    A lookup costs one hash for each length of words that begin with two characters. Of a
    language's lexicons a page asks half, so the tables of each are made when it is first asked.
    """

    _words: dict[str, T]
    _by_first: _Lengths
    _by_last: _Lengths
    initials: frozenset[str]
    """First characters of the words."""
    finals: frozenset[str]
    """Last characters of the words."""

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
            self._by_first = _Lengths(self._words, 0)
        elif name == "_by_last":
            self._by_last = _Lengths(self._words, -1)
        elif name == "initials":
            self.initials = frozenset(self._by_first.words)
        elif name == "finals":
            self.finals = frozenset(self._by_last.words)
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
        first = text[place : place + 1]
        if first not in self._by_first.words:
            return None
        seconds = self._by_first[first]
        words = self._words
        for size in seconds.get(text[place + 1 : place + 2]) or seconds[""]:
            end = place + size
            word = text[place:end]
            if word not in words or len(word) < size:
                continue
            if not whole or word[-1] >= APART or _ends(text, end):
                return Word(words[word], place, end)
        return None

    def each(self, text: str, place: int) -> Iterator[Word[T]]:
        """Yield the words that start at ``place``, the longest first."""
        first = text[place : place + 1]
        if first not in self._by_first.words:
            return
        seconds = self._by_first[first]
        words = self._words
        for size in seconds.get(text[place + 1 : place + 2]) or seconds[""]:
            end = place + size
            word = text[place:end]
            if word in words and len(word) == size and _ends(text, end):
                yield Word(words[word], place, end)

    def before(self, text: str, place: int) -> Word[T] | None:
        """Return the longest word that ends at ``place``, or None."""
        if place <= 0:
            return None
        last = text[place - 1]
        if last not in self._by_last.words:
            return None
        seconds = self._by_last[last]
        words = self._words
        for size in seconds.get(text[place - 2 : place - 1]) or seconds[""]:
            start = place - size
            if start < 0 or (word := text[start:place]) not in words:
                continue
            if word[0] >= APART or _starts(text, start):
                return Word(words[word], start, place)
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
        self._by_first = _Lengths(self._words, 0)
        self._by_last = _Lengths(self._words, -1)

    def at(self, text: str, place: int, found: Found) -> None:
        """Add to ``found`` the longest word of each lexicon that starts at ``place``.

        A lexicon that has a word there already keeps it; no letter may follow a last letter.
        """
        words = self._words
        first = text[place : place + 1]
        if first not in self._by_first.words:
            return
        seconds = self._by_first[first]
        for size in seconds.get(text[place + 1 : place + 2]) or seconds[""]:
            end = place + size
            word = text[place:end]
            if word not in words or len(word) < size:
                continue
            if word[-1] < APART and not _ends(text, end):
                continue
            for lexicon, value in words[word]:
                if lexicon not in found:
                    found[lexicon] = Word(value, place, end)

    def before(self, text: str, place: int, found: Found) -> None:
        """Add to ``found`` the longest word of each lexicon that ends at ``place``."""
        words = self._words
        last = text[place - 1 : place]
        if last not in self._by_last.words:
            return
        seconds = self._by_last[last]
        for size in seconds.get(text[place - 2 : place - 1]) or seconds[""]:
            start = place - size
            if start < 0 or (word := text[start:place]) not in words:
                continue
            if word[0] < APART and not _starts(text, start):
                continue
            for lexicon, value in words[word]:
                if lexicon not in found:
                    found[lexicon] = Word(value, start, place)


def _ends(text: str, place: int) -> bool:
    return not (place < len(text) and is_letter(text[place - 1]) and is_letter(text[place]))


def _starts(text: str, place: int) -> bool:
    return not (place > 0 and is_letter(text[place]) and is_letter(text[place - 1]))


class NoUnit:
    """Finds the unit of numbers that have none: the empty word."""

    def __init__(self, ends: set[int]) -> None:
        """Take the places where numbers end that may have none."""
        self._ends = ends

    def at(self, text: str, place: int) -> Word[str] | None:
        """Return the empty word, or None where the number runs on into a word."""
        if place not in self._ends or is_letter(text[place : place + 1]):
            return None
        return Word("", place, place)
