"""Templates that begin with words: looked for where one of those words stands in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping

from factcheck.model.late import late
from factcheck.recognizers._alternatives import DIGITS, LETTERS, anywhere
from factcheck.recognizers._fields import Field
from factcheck.recognizers._firsts import Firsts
from factcheck.recognizers._fits import Fits
from factcheck.recognizers._fold import is_letter, lower
from factcheck.recognizers._gates import Found, Present, Template, follower
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._tokens import Token, first_of, only_looks, outer

_LEAD = late(r"\\b(?:\(\?i:([^()\[\]\\?*+.^$]+)\)|([^()\[\]\\?*+.^$|]+)) ")
"""An expression that begins with plain words at the beginning of a word."""


class _Opened(dict[str, list[tuple[int, frozenset[str] | None, list[Template]]]]):
    """What can begin where a word stands: how long its word is, what may follow, the templates.

    Of hundreds of words a page holds a few, so it is told of a word when it is first asked for.
    """

    def __init__(self) -> None:
        self._lists: dict[tuple[str, ...], dict[frozenset[str] | None, list[Template]]] = {}
        self._sets: list[tuple[frozenset[str], dict[frozenset[str] | None, list[Template]]]] = []

    def add(self, words: tuple[str, ...], follower: frozenset[str] | None, made: Template) -> None:
        """Add a template that begins with one of some words."""
        opened = self._lists.get(words)
        if opened is None:
            opened = self._lists[words] = {}
            self._sets.append((frozenset(words), opened))
        opened.setdefault(follower, []).append(made)

    def words(self) -> dict[str, None]:
        """Return all words, each once."""
        return dict.fromkeys(word for words in self._lists for word in words)

    def __missing__(self, word: str) -> list[tuple[int, frozenset[str] | None, list[Template]]]:
        self[word] = found = [
            (size, follower, listed)
            for size in range(1, len(word) + 1)
            for words, opened in self._sets
            if word[:size] in words
            for follower, listed in opened.items()
        ]
        return found


class ByOpener:
    """Templates that begin with words, tried where such a word stands and the rest can follow."""

    def __init__(self, templates: Iterable[Template], firsts: Firsts, fits: Fits) -> None:
        """Templates that begin with no list of words are tried anywhere."""
        self._fits = fits
        self._rests: dict[Template, list[Token]] = {}
        self._opened = _Opened()
        self._anywhere: list[Template] = []
        signs: set[str] = set()
        for template in templates:
            words, rest = openers(template.tokens, firsts.fields)
            if not words:
                self._anywhere.append(template)
            followers = firsts.of(rest) if rest is not None else None
            signs.update(followers or ())
            self._rests[template] = rest or template.tokens[:1]
            self._opened.add(tuple(words), followers, template)
        self._opener = Growing(self._opened.words(), _either)
        self._signs = frozenset(signs)
        self._known: dict[tuple[str, str], list[tuple[Template, int]]] = {}

    def matches(self, text: str, lowered: str) -> Iterator[Found]:
        """Yield the matches in a text, which is also given in lower case."""
        ends: dict[Template, int] = {}
        present = Present(lowered)
        for opener in _overlapping(self._opener.of(lowered), lowered):
            place, end = opener.span()
            templates = self._begun(opener[0], lowered[end : end + 2])
            if not templates or (place and _is_within(lowered, place)):
                continue
            for template, size in templates:
                if place < ends.get(template, 0) or not present(template):
                    continue
                if template.looks:
                    template.looks -= 1
                    if not (
                        self._fits.rest(self._rests[template], text, lowered, place + size)
                        and self._fits.lead(template.tokens, text, place)
                    ):
                        continue
                match = template.pattern.match(text, place)
                if match is not None:
                    ends[template] = match.end()
                    yield template.order, match
        for template in filter(present, self._anywhere):
            yield from ((template.order, match) for match in template.pattern.finditer(text))

    def _begun(self, word: str, behind: str) -> list[tuple[Template, int]]:
        """Return the templates that can begin with words that a word begins with.

        ``behind`` are two characters; also returned are the lengths of those words. Most can begin
        nothing, which is told once for each character that matters.
        """
        sign = behind[:2] if behind[:1] == " " else behind[:1]
        key = word, sign if sign[-1:] in self._signs else ""
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = [
                (template, size)
                for size, followers, templates in self._opened[word]
                if followers is None or follower("".join(key), size) in followers
                for template in templates
            ]
        return known


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression, those that begin within another one, too."""
    match = pattern.search(text)
    while match is not None:
        yield match
        match = pattern.search(text, match.start() + 1)


def _either(words: list[str]) -> str:
    """Return the expression of words; a letter by itself is one only if no letter follows.

    It passes over what is within a word or a number, as far as that is soon told.
    """
    alone = {word: "(?![a-z])" for word in words if len(word) == 1 and word.isascii()}
    return anywhere(dict.fromkeys(words, "") | alone, (DIGITS, LETTERS))


def _is_within(text: str, place: int) -> bool:
    """Tell whether a place is within a word or a numeral: nothing begins there."""
    before, here = text[place - 1], text[place]
    return (before.isdigit() and here.isdigit()) or (is_letter(before) and is_letter(here))


def openers(
    tokens: list[Token], fields: Mapping[str, Field]
) -> tuple[list[str], list[Token] | None]:
    """Return the words in lower case with which a template can begin, none if they are unknown.

    Also returned are its tokens from those words on; None if more must follow them outside.
    """
    first = first_of(tokens)
    if first == len(tokens) or any(token.sign == "|" for token in outer(tokens)):
        return [], None
    token = tokens[first]
    if token.outside is not None:
        lead = _LEAD.match(token.outside)
        if lead is None:
            return [], None
        words = [f"{word} " for word in lower(lead[1] or lead[2]).split("|")]
        return words, tokens[first:] if only_looks(token.outside[lead.end() :]) else None
    if token.field is not None and token.text is None:
        field = fields[token.field]
        return [*field.words, *field.digits], tokens[first:] if not field.digits else None
    written = token.literal if token.text is None else token.text
    return lower(written or "").split("|"), tokens[first:]
