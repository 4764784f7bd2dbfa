"""Magnitudes that a table states once for all cells: "in millions of dollars", 単位:百万円."""

import re

from factcheck.comparing._index import Index

_WORDS = (
    (12, r"trillions?|兆"),
    (9, r"billions?|\bbn\b|十億"),
    (8, r"億"),
    (6, r"millions?|\bmn\b|\bmln\b|百万|百萬"),
    (4, r"万[円人台ドル]"),
    (3, r"thousands?|千[円人台ドルト]|\b000s?\b|'000"),
)
_PATTERNS = tuple((power, re.compile(words, re.IGNORECASE)) for power, words in _WORDS)


def explains(power: int, index: Index, place: int) -> bool:
    """Tell whether the words around a table say that its cells stand for 10^power as much."""
    passage = index.page.passages[place]
    if passage.spot != "table" or power <= 0:
        return False
    words = [passage.about]
    before = place - 1
    while before >= 0 and index.page.passages[before].block == passage.block:
        words.append(index.page.passages[before].about)
        before -= 1
    words += [one.text for one in index.page.passages[max(0, before - 2) : before + 1]]
    around = " ".join(words)[-2000:]
    return any(number == power and pattern.search(around) for number, pattern in _PATTERNS)
