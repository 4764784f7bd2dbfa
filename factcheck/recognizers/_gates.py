"""Gates: which templates can match at a place, told by a look at the words there.

A gate may let too much through, never too little: what it lets through is matched in full.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from factcheck.recognizers._alternatives import alternatives
from factcheck.recognizers._fields import RANGED, Field
from factcheck.recognizers._fold import is_letter, lower
from factcheck.recognizers._tokens import Token, first_of

_LEAD = re.compile(r"\\b(?:\(\?i:([^()\[\]\\?*+.^$]+)\)|([^()\[\]\\?*+.^$|]+)) ")
"""An expression that begins with plain words at the beginning of a word."""


class Template:
    """A template; its regular expression is compiled when it is first needed."""

    def __init__(self, order: int, tokens: list[Token], written: str) -> None:
        self.order = order
        """Which of its language's templates it is; of equal matches the first one's counts."""
        self.tokens = tokens
        """Its tokens."""
        self._written = written

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its regular expression."""
        return re.compile(self._written)


Found = tuple[int, re.Match[str]]
"""The order of a template, and a match of it."""


class ByOpener:
    """Templates that begin with words, tried where such a word stands."""

    def __init__(self, templates: Iterable[Template], fields: Mapping[str, Field]) -> None:
        """Templates that begin with no list of words are tried anywhere."""
        opened: dict[str, list[Template]] = {}
        self._anywhere: list[Template] = []
        for template in templates:
            words = openers(template.tokens, fields)
            if not words:
                self._anywhere.append(template)
            for word in words:
                opened.setdefault(word, []).append(template)
        self._opened = {
            word: [one for end in range(len(word)) for one in opened.get(word[: end + 1], ())]
            for word in opened
        }
        self._opener = re.compile(alternatives(dict.fromkeys(opened, "")))

    def matches(self, text: str, lowered: str) -> Iterator[Found]:
        """Yield the matches in a text, which is also given in lower case."""
        ends: dict[Template, int] = {}
        opener = self._opener.search(lowered)
        while opener is not None:
            place = opener.start()
            if not (place and is_letter(lowered[place - 1]) and is_letter(lowered[place])):
                for template in self._opened[opener[0]]:
                    if place < ends.get(template, 0):
                        continue
                    match = template.pattern.match(text, place)
                    if match is not None:
                        ends[template] = match.end()
                        yield template.order, match
            opener = self._opener.search(lowered, place + 1)
        for template in self._anywhere:
            for match in template.pattern.finditer(text):
                yield template.order, match


class ByFollower:
    """Templates that begin with a number, tried by the character behind that number."""

    def __init__(
        self, templates: Sequence[Template], fields: Mapping[str, Field], joins: Iterable[str],
        signs: str,
    ) -> None:  # fmt: skip
        """Take what stands between the ends of ranges, and the digits other than 0-9."""
        self._all = templates
        firsts = _Firsts(fields, joins, "0123456789" + signs)
        followers = [firsts.behind_number(template.tokens) for template in templates]
        known = {sign for each in followers if each is not None for sign in each}
        self._by_follower = {
            sign: [
                template for template, each in zip(templates, followers, strict=True)
                if each is None or sign in each
            ]
            for sign in known
        }  # fmt: skip
        self._always = [
            template for template, each in zip(templates, followers, strict=True) if each is None
        ]
        self._number = re.compile(f"[0-9]++|[{re.escape(signs)}]++" if signs else "[0-9]++")

    def matches(self, text: str, places: Iterable[int]) -> Iterator[Found]:
        """Yield the matches at places of a text."""
        for place in places:
            for template in self._at(text, place):
                match = template.pattern.match(text, place)
                if match is not None:
                    yield template.order, match

    def _at(self, text: str, place: int) -> Sequence[Template]:
        number = self._number.match(text, place)
        if number is None:
            return self._all
        end = number.end()
        follower = text[end : end + 1]
        if follower == " ":
            follower = text[end + 1 : end + 2]
        return self._by_follower.get(follower, self._always)


class _Firsts:
    """Tells with which characters the rest of a template can begin, one space left out."""

    def __init__(self, fields: Mapping[str, Field], joins: Iterable[str], digits: str) -> None:
        self._fields = fields
        self._joins = _initials(joins)
        self._digits = frozenset(digits)

    def behind_number(self, tokens: list[Token]) -> frozenset[str] | None:
        """Return the characters that can follow a template's first number; None if any can."""
        first = first_of(tokens)
        found, closed = self._of(tokens[first + 1 :])
        if not closed or found is None or found & self._digits:
            return None
        return frozenset(found | self._joins if tokens[first].field in RANGED else found)

    def _of(self, tokens: Sequence[Token]) -> tuple[set[str] | None, bool]:
        """Return the characters, and whether something must stand there."""
        found: set[str] = set()
        depth = 0
        optional_starts = False
        for token in tokens:
            if token.sign is not None:
                if token.sign == "|" and not depth:
                    return None, False
                depth += {"[": 1, "]": -1, "|": 0}[token.sign]
                optional_starts = True
                continue
            if token.outside is not None or (depth and not optional_starts):
                continue
            words = self._initials_of(token)
            if words is None:
                return None, False
            if not words:
                continue  # a space
            found |= words
            optional_starts = False
            if not depth:
                return found, True
        return found, False

    def _initials_of(self, token: Token) -> frozenset[str] | None:
        if token.literal is not None:
            return _initials([token.literal])
        words = (
            self._fields[token.field or ""].words if token.text is None else token.text.split("|")
        )
        return _initials(words) if words and "" not in words else None


def openers(tokens: list[Token], fields: Mapping[str, Field]) -> list[str]:
    """Return the words in lower case with which a template can begin, none if they are unknown."""
    first = first_of(tokens)
    if first == len(tokens) or any(token.sign == "|" for token in _outer(tokens)):
        return []
    token = tokens[first]
    if token.literal is not None:
        return [lower(token.literal)]
    if token.text is not None:
        return [lower(word) for word in token.text.split("|")]
    if token.outside is not None:
        lead = _LEAD.match(token.outside)
        return [f"{word} " for word in lower(lead[1] or lead[2]).split("|")] if lead else []
    return list(fields[token.field].words) if token.field is not None else []


def _outer(tokens: Iterable[Token]) -> Iterator[Token]:
    depth = 0
    for token in tokens:
        depth += {"[": 1, "]": -1}.get(token.sign or "", 0)
        if not depth:
            yield token


def _initials(words: Iterable[str]) -> frozenset[str]:
    """Return the first characters of words, in both cases; the first space does not count."""
    bare = {word.removeprefix(" ")[:1] for word in words}
    return frozenset(sign for one in bare for sign in (one.lower(), one.upper()) if sign)
