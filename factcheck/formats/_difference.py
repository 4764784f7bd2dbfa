"""Old and new words side by side: what both have in common, and what is other between."""

from factcheck.nouns import dataclass

_OF_NUMBERS = frozenset(".,\uff0c\uff0e々〇一二三四五六七八九十百千万億兆")
"""What, beside letters of the Latin alphabet and digits, is not torn apart."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two texts, cut where they begin and end to differ."""

    head: str
    """What both begin with."""
    old: str
    """What only the old one has then."""
    new: str
    """What only the new one has then."""
    tail: str
    """What both end with."""


def difference(old: str, new: str) -> Difference:
    """Return what differs between two texts; numbers and Latin words are never cut in two.

    Takes time in proportion to the texts: one stretch is told, from the first to the last place
    where they differ.
    """
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    while start and (_joins(old, start) or _joins(new, start)):
        start -= 1
    while end and (_joins(old, len(old) - end) or _joins(new, len(new) - end)):
        end -= 1
    tail = old[len(old) - end :]
    return Difference(old[:start], old[start : len(old) - end], new[start : len(new) - end], tail)


def _joins(text: str, at: int) -> bool:
    """Tell whether a cut before ``at`` would part what belongs together."""
    return at < len(text) and _is_word(text[at - 1]) and _is_word(text[at])


def _is_word(character: str) -> bool:
    latin = character.isalnum() and character < "\u0250"
    return latin or character.isdecimal() or character in _OF_NUMBERS
