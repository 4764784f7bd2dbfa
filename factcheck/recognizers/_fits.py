"""Whether the rest of a template can stand at a place of a text, told without compiling it.

Most templates match nothing on a page, and many are near to it: "in the" might go on "in the
1990s". A walk over the tokens tells them apart at a hundredth of what it costs to compile a
template's words.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from factcheck.model.folding import lower
from factcheck.model.late import late
from factcheck.recognizers._fields import RANGED, Field
from factcheck.recognizers._tokens import Token, first_of, outer

_KANJI_DIGITS = "〇零一二三四"
"""Digits that the expressions of decades and quarters take in any language."""
_REFERS = late(r"\\[1-9]|\(\?P=|\(\?\(")
_REACH = 4
"""Most code points between a number and the join of a range: a space, a unit, two spaces."""


class Fits:
    """Walks over tokens; it may let too much through, never too little."""

    def __init__(self, fields: Mapping[str, Field], joins: Iterable[str], signs: str) -> None:
        """Take what stands between the ends of ranges, and all digits other than 0-9."""
        self._fields = fields
        self._joins = tuple(map(lower, joins))
        self._digits = frozenset("0123456789" + _KANJI_DIGITS + signs)
        self._known: dict[tuple[str, ...], dict[str, list[str]]] = {}

    def lead(self, tokens: Sequence[Token], text: str, place: int) -> bool:
        """Tell whether what a template first looks for around a place is there."""
        if any(token.sign == "|" for token in outer(tokens)):
            return True
        around = (token.outside for token in tokens[: first_of(tokens)])
        return all(_around(outside or "").match(text, place) for outside in around)

    def whole(self, tokens: Sequence[Token], text: str, lowered: str, place: int) -> bool:
        """Tell whether the tokens can stand at a place of a text, also given in lower case."""
        ends = self._ends(tokens, text, lowered, {place})
        return ends is None or bool(ends)

    def rest(self, tokens: Sequence[Token], text: str, lowered: str, place: int) -> bool:
        """Tell whether the tokens behind the first one, which ends at a place, can stand there."""
        ranged = tokens[0].field in RANGED and self._joined(lowered, place)
        return ranged or self.whole(tokens[1:], text, lowered, place)

    def _ends(
        self, tokens: Sequence[Token], plain: str, text: str, places: set[int]
    ) -> set[int] | None:
        """Return where the tokens can end that begin at one of the places; None if unknown."""
        index = 0
        while index < len(tokens) and places:
            token = tokens[index]
            index += 1
            if token.outside is not None:
                around = _around(token.outside)
                places = {place for place in places if around.match(plain, place)}
                continue
            if token.sign == "|":
                return None
            if token.sign == "[":
                close = _close(tokens, index)
                for option in _options(tokens[index:close]):
                    ends = self._ends(option, plain, text, places)
                    if ends is None:
                        return None
                    places = places | ends
                index = close + 1
                continue
            places = places | {place + 1 for place in places if text.startswith(" ", place)}
            ends = self._after(token, text, places)
            if token.field in RANGED and any(self._joined(text, end) for end in ends):
                return None
            places = ends
        return places

    def _after(self, token: Token, text: str, places: set[int]) -> set[int]:
        """Return where a token can end that begins at one of the places."""
        if token.literal is not None:
            word = lower(token.literal)
            return {place + len(word) for place in places if text.startswith(word, place)}
        if token.text is not None:
            words, number = tuple(map(lower, token.text.split("|"))), False
        else:
            field = self._fields[token.field or ""]
            words, number = field.words, bool(field.digits)
        ends: set[int] = set()
        for place in places:
            starting = self._starting(words).get(text[place : place + 1], ())
            ends.update(place + len(word) for word in starting if text.startswith(word, place))
            if "" in words:
                ends.add(place)
            while number and text[place : place + 1] in self._digits:
                place += 1  # noqa: PLW2901 (the number may end behind each digit)
                ends.add(place)
        return ends

    def _starting(self, words: tuple[str, ...]) -> dict[str, list[str]]:
        """Return words by their first letters."""
        if words not in self._known:
            by_first = self._known[words] = {}
            for word in filter(None, words):
                by_first.setdefault(word[0], []).append(word)
        return self._known[words]

    def _joined(self, text: str, end: int) -> bool:
        """Tell whether a range may go on behind its first end."""
        return any(text.startswith(self._joins, end + gap) for gap in range(_REACH + 1))


@cache
def _around(outside: str) -> re.Pattern[str]:
    """Return the expression of what must stand around a figure, or one of anything.

    What refers to a group of its template cannot be compiled by itself.
    """
    return re.compile("" if _REFERS.search(outside) else outside)


def _close(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the bracket that closes the one before ``index``."""
    depth = 1
    while index < len(tokens):
        depth += {"[": 1, "]": -1}.get(tokens[index].sign or "", 0)
        if not depth:
            break
        index += 1
    return index


def _options(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return what ``|`` sets apart outside of brackets."""
    options: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += {"[": 1, "]": -1}.get(token.sign or "", 0)
        if token.sign == "|" and not depth:
            options.append([])
        else:
            options[-1].append(token)
    return [*options]
