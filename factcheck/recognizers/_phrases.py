"""Fixed words of a language, found anywhere in a text by one compiled expression each."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.model.language import Language
from factcheck.model.phrases import PhraseWords
from factcheck.recognizers._fold import fold, is_letter, lower


def either(words: Iterable[str]) -> str:
    """Return the expression of any of these words, longest first, none inside a longer word.

    What stands behind ``|`` in a word must follow, and is not part of it.
    """
    folded = sorted({lower(fold(word)) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(_bounded(word) for word in folded) or "(?!)"


def _bounded(word: str) -> str:
    # what runs on into a word is below U+2E80: kana and kanji stand side by side
    head = r"(?<![^\W\d_⺀-\U0010ffff])" if is_letter(word[0]) else ""
    tail = r"(?![^\W\d_⺀-\U0010ffff])" if is_letter(word[-1]) and "|" not in word else ""
    own, _, follower = word.partition("|")
    return head + re.escape(own) + (f"(?={re.escape(follower)})" if follower else "") + tail


@cache
def listed(words: frozenset[str]) -> re.Pattern[str]:
    """Return the expression of a list of words."""
    return re.compile(either(words))


def ends_in(words: frozenset[str], text: str, place: int) -> int | None:
    """Return where the longest of these words starts that ends at ``place``, or None."""
    for size in sorted({len(word) for word in words}, reverse=True):
        start = place - size
        if start >= 0 and text[start:place] in words:
            joined = start > 0 and is_letter(text[start]) and is_letter(text[start - 1])
            if not joined:
                return start
    return None


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


def found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, int, int]]:
    """Yield word, start and end of each place where the expression matches."""
    for match in pattern.finditer(text):
        yield match[0], match.start(), match.end()
