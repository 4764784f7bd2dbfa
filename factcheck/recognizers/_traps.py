"""`Traps`: the trap words that cover the beginning of a number, found by the characters there."""

from factcheck.recognizers._lexicon import Lexicon

REACH = 8
"""Most code points that a trap word begins before a number."""


class Traps:
    """Trap words (True) and the longer words that shelter what is in them (False).

    A number's first character and the one beside it leave few words that can stand there, mostly
    none: looking for one from each place before the number would cost more than reading it.
    """

    def __init__(self, words: Lexicon[bool]) -> None:
        """Take the words."""
        self._words = words
        self._known = frozenset(words)
        within: dict[str, set[tuple[int, int]]] = {}
        opening: dict[str, set[tuple[int, int]]] = {}
        for word in words:
            opening.setdefault(word[:2], set()).add((0, len(word)))
            for offset in range(1, min(len(word), REACH + 1)):
                within.setdefault(word[offset - 1 : offset + 1], set()).add((-offset, len(word)))
        self._within = {pair: sorted(sizes) for pair, sizes in within.items()}
        self._opening = {pair: sorted(sizes) for pair, sizes in opening.items()}

    def covers(self, text: str, start: int) -> bool:
        """Tell whether a trap covers the character at a place; the first word to begin counts."""
        found = [
            *(self._within.get(text[start - 1 : start + 1], ()) if start else ()),
            *self._opening.get(text[start : start + 2], ()),
            *self._opening.get(text[start : start + 1], ()),
        ]
        for offset, size in found:
            place = start + offset
            if place >= 0 and text[place : place + size] in self._known:
                word = self._words.at(text, place)
                if word is not None and word.end > start:
                    return word.value
        return False
