"""Fixed words of a language, found anywhere in a text by one compiled expression each."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from factcheck.model.folding import fold, is_letter, lower
from factcheck.model.language import Language
from factcheck.model.phrases import PhraseWords
from factcheck.recognizers._alternatives import LETTERS, alternatives, anywhere
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._lexicon import Lexicon, Word
from factcheck.recognizers._reading import Reading

# what runs on into a word is below U+2E80: kana and kanji stand side by side
_CJK = r"[^\x00-⹿]"
# two classes are told apart here: one class of both would take long to compile
_NOT_WITHIN = rf"(?!(?<=[^\W\d_])(?<!{_CJK})(?!{_CJK})[^\W\d_])"


def either(words: Iterable[str]) -> str:
    """Return the expression of any of these words, longest first, none inside a longer word.

    What stands behind ``|`` in a word must follow, and is not part of it.
    """
    followed = {
        own: f"(?={alternatives(rests)})" if rests else ""
        for own, rests in _followers(words).items()
    }
    return _NOT_WITHIN + alternatives(followed) + _NOT_WITHIN


def _followers(words: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the words with what must follow each of them; nothing if one need not be followed."""
    followers: dict[str, dict[str, str]] = {}
    for word in words:
        own, _, rest = lower(fold(word)).partition("|")
        followers.setdefault(own, {})[rest] = ""
    return {own: {} if "" in rests else rests for own, rests in followers.items()}


def ends_in(words: frozenset[str], text: str, place: int) -> int | None:
    """Return where the longest of these words starts that ends at ``place``, or None."""
    found = _lexicon(words).before(text, place)
    return found.start if found is not None else None


def finals(words: frozenset[str]) -> frozenset[str]:
    """Return the last characters of words, as `ends_in` finds them."""
    return _lexicon(words).finals


@cache
def _lexicon(words: frozenset[str]) -> Lexicon[None]:
    return Lexicon(dict.fromkeys(words))


@cache
def superlative(language: Language) -> re.Pattern[str] | None:
    """Return the expression of superlatives and firsts, traps taken in as ``trap``."""
    words: PhraseWords = language.phrases
    if not words.superlatives and not words.superlative_degrees:
        return None
    scopes, degrees = either(words.superlative_scopes), either(words.superlative_degrees)
    tails = either(words.superlative_tails)
    lists = (words.superlatives, words.superlative_scopes, words.superlative_degrees)
    opening = {lower(fold(word[0])) for each in (*lists, words.superlative_traps) for word in each}
    return re.compile(
        rf"(?=[{re.escape(''.join(sorted(opening)))}])(?:(?P<trap>{either(words.superlative_traps)})"
        rf"|(?:{scopes})(?:{degrees})|(?:{degrees})(?:{tails})|{either(words.superlatives)})"
    )


@cache
def spoken(language: Language, name: str) -> "Mapping[str, Any]":
    """Return the words of a field of the language's phrases, without what must follow them."""
    words: Mapping[str, Any] = getattr(language.phrases, name)
    return {word.partition("|")[0]: meant for word, meant in words.items()}


def found(language: Language, name: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Yield word, start and end of each place of a text where a word of a field stands.

    The field is one of the language's phrases that maps words to what they mean.
    """
    return _found(_listed(language, name), text)


def _found(search: "_Search", text: str) -> Iterator[tuple[str, int, int]]:
    opening = search.opener.of(text)
    opener = opening.search(text)
    while opener is not None:
        start = opener.start()
        word = search.at(text, start)
        end = word.end if word is not None else start + 1
        if word is not None:
            yield text[start:end], start, end
        opener = opening.search(text, end)


def ordinal_starts(reading: Reading) -> list[int]:
    """Return where ordinals that are words start in a text."""
    ordinals = reading.language.amounts.ordinals
    if not ordinals:
        return []
    return [start for _, start, _ in _found(_ordinals(reading.language), reading.lower)]


def whole_ordinal(reading: Reading, start: int, number: int) -> tuple[int, int] | None:
    """Return where an ordinal that goes on at ``start`` with ``number`` begins, and its number.

    None if a number word stands before it that is none of it: "trois vingt-deuxième" is no 22nd.
    """
    heads = reading.words.ordinal_heads
    if not reading.language.amounts.ordinal_heads:
        return start, number
    while (head := heads.before(reading.lower, start)) is not None and head.value > number:
        start, number = head.start, number + head.value
    index = bisect_left(reading.numerals, start, key=lambda numeral: numeral.span.start) - 1
    if index < 0:
        return start, number
    left = reading.numerals[index]
    runs_on = left.style == "words" and not left.weak and left.span.end >= start - 1
    return None if runs_on else (start, number)


def word_at(words: frozenset[str], text: str, place: int) -> Word[tuple[str, ...]] | None:
    """Return the longest of the words that starts at a place of a text, or None."""
    return _search(words).at(text, place)


def initials(words: frozenset[str]) -> frozenset[str]:
    """Return the first characters of words, as `word_at` finds them."""
    return _search(words).initials


class _Search:
    """The search for words, as `either` describes them.

    Its expression begins with letters and holds nothing else: it is soon compiled, and passes
    quickly over places where no word stands.
    """

    def __init__(self, words: frozenset[str]) -> None:
        followers = _followers(words)
        self.opener = Growing(followers, lambda some: anywhere(dict.fromkeys(some, ""), (LETTERS,)))
        self._words = Lexicon(
            {own: tuple(rests) if rests else ("",) for own, rests in followers.items()}
        )
        self.initials = self._words.initials

    def at(self, text: str, start: int) -> Word[tuple[str, ...]] | None:
        """Return the longest word at a place, or None."""
        if 0 < start < len(text) and is_letter(text[start]) and is_letter(text[start - 1]):
            return None  # inside a longer word
        for word in self._words.each(text, start):
            if text.startswith(word.value, word.end):
                return word
        return None


@cache
def _search(words: frozenset[str]) -> _Search:
    return _Search(words)


@cache
def _listed(language: Language, name: str) -> _Search:
    return _search(frozenset(getattr(language.phrases, name)))


@cache
def _ordinals(language: Language) -> _Search:
    return _search(frozenset({*language.amounts.ordinals, "first"}))
