"""Fixed words of a language, found anywhere in a text by one compiled expression each."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.model.language import Language
from factcheck.model.phrases import PhraseWords
from factcheck.recognizers._alternatives import alternatives
from factcheck.recognizers._fold import fold, is_letter, lower
from factcheck.recognizers._lexicon import Lexicon

# what runs on into a word is below U+2E80: kana and kanji stand side by side
_CJK = r"[⺀-\U0010ffff]"
# two classes are told apart here: one class of both would take long to compile
_NOT_WITHIN = rf"(?!(?<=[^\W\d_])(?<!{_CJK})(?!{_CJK})[^\W\d_])"


def either(words: Iterable[str]) -> str:
    """Return the expression of any of these words, longest first, none inside a longer word.

    What stands behind ``|`` in a word must follow, and is not part of it.
    """
    return _NOT_WITHIN + _opening(words)


def _opening(words: Iterable[str]) -> str:
    """Return the expression of words that do not run on into longer ones.

    It begins with letters only: ``re`` then passes over all places where none of them stands.
    """
    followers: dict[str, dict[str, str]] = {}
    for word in words:
        own, _, rest = lower(fold(word)).partition("|")
        followers.setdefault(own, {})[rest] = ""
    followed = {
        own: "" if "" in rests else f"(?={alternatives(rests)})" for own, rests in followers.items()
    }
    return alternatives(followed) + _NOT_WITHIN


@cache
def listed(words: frozenset[str]) -> re.Pattern[str]:
    """Return the expression of a list of words."""
    return re.compile(either(words))


@cache
def _compiled(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(_opening(words))


def ends_in(words: frozenset[str], text: str, place: int) -> int | None:
    """Return where the longest of these words starts that ends at ``place``, or None."""
    found = _lexicon(words).before(text, place)
    return found.start if found is not None else None


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


def found(words: Iterable[str], text: str) -> Iterator[tuple[str, int, int]]:
    """Yield word, start and end of each place of a text where one of the words stands."""
    pattern = _compiled(frozenset(words))
    match = pattern.search(text)
    while match is not None:
        start, end = match.span()
        if start and is_letter(text[start]) and is_letter(text[start - 1]):
            end = start + 1  # inside a longer word
        else:
            yield match[0], start, end
        match = pattern.search(text, end)
