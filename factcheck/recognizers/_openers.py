"""Templates that begin with words: looked for where one of those words stands in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.model.folding import is_letter, lower
from factcheck.recognizers._alternatives import DIGITS, LETTERS, anywhere
from factcheck.recognizers._endings import LISTED
from factcheck.recognizers._fields import RANGED, Field
from factcheck.recognizers._firsts import Firsts
from factcheck.recognizers._fits import Fits
from factcheck.recognizers._gates import Found, Present, Template, follower
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._pieces import PIECE, folded
from factcheck.recognizers._tokens import Token, first_of, outer

MOST = 64
"""Most words with which a template is looked for."""


class _Group(NamedTuple):
    """What a group of an expression can be."""

    words: set[str] | None
    """All of it; None if that is not known."""


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
        """Take templates, and what can begin and follow fields of theirs."""
        self._fits = fits
        self._rests: dict[Template, list[Token]] = {}
        self._opened = _Opened()
        self.anywhere: list[Template] = []
        """Those that begin with no words that are known: they are tried at each character."""
        self._seconds: dict[Template, frozenset[str] | None] = {}
        signs: set[str] = set()
        pairs: set[str] = set()
        for template in templates:
            words, rest = openers(template.tokens, firsts.fields)
            if not words:
                self.anywhere.append(template)
            followers = firsts.of(rest) if rest is not None else None
            self._seconds[template] = seconds = _seconds(rest, firsts.fields)
            signs.update(followers or ())
            pairs.update(seconds or ())
            self._rests[template] = rest or template.tokens[:1]
            self._opened.add(tuple(words), followers, template)
        every = self._opened.words()
        letters = [one for one in every if len(one) == 1 and one.isascii() and one.isalpha()]
        longer = [one for one in every if one not in letters]
        self._opener, self._unlettered = Growing(every, _either), Growing(longer, _either)
        self._letter = self._of_letters(letters, firsts.fields.values())
        self._signs, self._pairs = frozenset(signs), frozenset(pairs)
        self._known: dict[tuple[str, str], list[tuple[Template, int]]] = {}

    def _of_letters(self, letters: list[str], fields: Iterable[Field]) -> re.Pattern[str] | None:
        """Return the expression of letters (of eras: H30) with what can follow; None if unknown.

        Letters are everywhere in words of English: most texts need no expression with them.
        """
        cased = {word for one in fields if not one.anycase for word in one.listed if len(word) == 1}
        capitals = "".join(sorted(cased & set(map(str.upper, letters))))
        sets = [followers for letter in letters for _, followers, _ in self._opened[letter]]
        known = [followers for followers in sets if followers]
        if len(capitals) != len(letters) or cased & set(letters) or len(known) < len(sets):
            return None
        signs = re.escape("".join(sorted(frozenset[str]().union(*known))))
        return re.compile(f"[{capitals}](?<![A-Za-z][{capitals}]) ?[{signs}]") if sets else None

    def _opener_of(self, text: str, lowered: str) -> re.Pattern[str]:
        """Return the expression for a text, without single letters where none can open anything."""
        if self._letter is not None and self._letter.search(text) is None:
            return self._unlettered.of(lowered)
        return self._opener.of(lowered)

    def matches(self, text: str, lowered: str) -> Iterator[Found]:
        """Yield the matches in a text, which is also given in lower case."""
        ends: dict[Template, int] = {}
        present = Present(lowered)
        for opener in _overlapping(self._opener_of(text, lowered), lowered):
            place, end = opener.span()
            templates = self._begun(opener[0], lowered[end : end + 3])
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
        for template in filter(present, self.anywhere):
            yield from ((template.order, match) for match in template.pattern.finditer(text))

    def _begun(self, word: str, behind: str) -> list[tuple[Template, int]]:
        """Return the templates that can begin with words that a word begins with.

        ``behind`` are three characters; also returned are the lengths of those words. Most can
        begin nothing, which is told once for what matters of the characters.
        """
        gap = behind[:1] == " "
        one, two = behind[gap : gap + 1], behind[gap : gap + 2]
        sign = two if two in self._pairs else one if one in self._signs else ""
        key = word, " " * gap + sign
        known = self._known.get(key)
        if known is None:
            piece = "".join(key)
            known = self._known[key] = [
                (template, size)
                for size, followers, templates in self._opened[word]
                if followers is None or follower(piece, size) in followers
                for template in templates
                if size < len(word) or self._goes_on(template, sign)
            ]
        return known

    def _goes_on(self, template: Template, sign: str) -> bool:
        """Tell whether a template can go on behind its first words with two characters."""
        pairs = self._seconds[template]
        return pairs is None or sign in pairs


def _seconds(rest: list[Token] | None, fields: Mapping[str, Field]) -> frozenset[str] | None:
    """Return the two characters with which what follows the first of some tokens can begin.

    One space before them is left out; None if that is not known.
    """
    if rest is None or rest[0].field in RANGED or len(rest) == 1:
        return None
    words: Iterable[str] = ()
    for token in rest[1:]:
        if token.literal == " ":
            continue
        if token.literal is not None:
            words = [lower(token.literal)]
        elif token.text is not None:
            words = lower(token.text).split("|")
        elif token.field is not None and not fields[token.field].digits:
            words = fields[token.field].words
        break
    pairs = frozenset(word.removeprefix(" ")[:2] for word in words)
    return pairs if pairs and all(len(pair) > 1 for pair in pairs) else None


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
        words = _leads(token.outside)
        apart = token.outside.startswith("\\b") or not any(is_letter(word[0]) for word in words)
        return (words, tokens[first:]) if words and apart else ([], None)
    if token.field is not None and token.text is None:
        field = fields[token.field]
        return [*field.words, *field.digits], tokens[first:] if not field.digits else None
    written = token.literal if token.text is None else token.text
    return lower(written or "").split("|"), tokens[first:]


@cache
def _leads(outside: str) -> list[str]:
    """Return all that an expression before a template can be, in lower case.

    Nothing is returned where that is not known, or where it takes no room.
    """
    pieces = PIECE.findall(outside)
    whole = "".join(pieces) == outside
    found = folded(iter(pieces), _add, _joined).words if whole else None
    return sorted(found) if found and "" not in found else []


def _add(items: list[set[str] | None], piece: str, inner: _Group | None) -> None:
    """Add to a row all that a piece can be; None if that is not known."""
    if inner is not None:
        items.append({""} if piece.startswith(("(?=", "(?!", "(?<")) else inner.words)
    elif piece == "?" and items and items[-1] is not None:
        items[-1] = items[-1] | {""}
    elif piece[0] in "{*+?":
        items.append(None)
    else:
        items.append(_ways(piece))


def _joined(branches: list[list[set[str] | None]]) -> _Group:
    """Return all that a group of such rows can be."""
    found: set[str] = set()
    for items in branches:
        words = {""}
        for ways in items:
            if ways is None or len(words) * len(ways) > MOST:
                return _Group(None)
            words = {word + way for word in words for way in ways}
        found |= words
    return _Group(found if len(found) <= MOST else None)


def _ways(piece: str) -> set[str] | None:
    """Return what a piece that is no group can be."""
    if piece in {r"\b", "$", "^", r"\A", r"\Z"}:
        return {""}
    letters = LISTED.fullmatch(piece)
    if letters is not None:
        return {letter.lower() for letter in letters[1]}
    if piece[0] == "\\" and not piece[1].isalnum():
        return {piece[1]}
    return {piece.lower()} if piece[0] not in "\\[." else None
