"""Gates: which templates can match at a place, told by a look at the words there.

A gate may let too much through, never too little: what it lets through is matched in full.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.recognizers._alternatives import anywhere
from factcheck.recognizers._fields import Field
from factcheck.recognizers._firsts import Firsts
from factcheck.recognizers._fits import Fits
from factcheck.recognizers._fold import is_letter, lower
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._tokens import Token, first_of, only_looks, outer

_LEAD = late(r"\\b(?:\(\?i:([^()\[\]\\?*+.^$]+)\)|([^()\[\]\\?*+.^$|]+)) ")
"""An expression that begins with plain words at the beginning of a word."""
_LOOKS = 40
"""Places looked at before a template is compiled: by then it costs no more to compile it."""


class Template:
    """A template; its regular expression is compiled when it is first needed."""

    def __init__(
        self, order: int, tokens: list[Token], expression: Callable[[list[Token]], str]
    ) -> None:
        """``expression`` writes tokens as a regular expression."""
        self.order = order
        """Which of its language's templates it is; of equal matches the first one's counts."""
        self.tokens = tokens
        """Its tokens."""
        self._expression = expression
        self._looks = 0

    def is_cold(self) -> bool:
        """Tell whether to look whether it fits before it is compiled and matched.

        That is so at the first places only: a look costs more than a match, less than compiling.
        """
        self._looks += 1
        return self._looks <= _LOOKS

    @cached_property
    def needed(self) -> str:
        """The longest word, in lower case, without which nothing matches; "" if there is none."""
        outside = list(outer(self.tokens))
        literals = () if any(token.sign == "|" for token in outside) else outside
        return max((lower(token.literal or "") for token in literals), key=len, default="")

    def __str__(self) -> str:
        """Return the order of words, without what must stand outside: ``{year}年{month}月``."""
        words = (f"{{{field}}}" if text is None else text for field, text, *_ in self.tokens)
        others = (token.sign or token.literal or "" for token in self.tokens)
        pairs = zip(self.tokens, words, others, strict=True)
        return "".join(word if token.field else other for token, word, other in pairs)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its regular expression."""
        return re.compile(self._expression(self.tokens))


_SMALL = frozenset({1, 2})
_SIZES = {
    "year": frozenset({4}), "decade": frozenset({4}), "short": frozenset({2}),
    "early": frozenset({3}), "tacit": frozenset({3}), "tens": frozenset({2}),
    "hhmm": frozenset({4}), "ordinal": frozenset({1, 2, 3, 4}),
}  # fmt: skip
"""How many ASCII digits the number has with which a template begins; else one or two."""
_MOST = 5
Found = tuple[int, re.Match[str]]
"""The order of a template, and a match of it."""


class _Present:
    """Tells of which templates a text holds the needed word; each word is looked for once."""

    def __init__(self, lowered: str) -> None:
        self._text = lowered
        self._known: dict[str, bool] = {}

    def __call__(self, template: Template) -> bool:
        needed = template.needed
        if needed not in self._known:
            self._known[needed] = needed in self._text
        return self._known[needed]


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
        for template in templates:
            words, rest = openers(template.tokens, firsts.fields)
            if not words:
                self._anywhere.append(template)
            follower = firsts.of(rest) if rest is not None else None
            self._rests[template] = rest or template.tokens[:1]
            self._opened.add(tuple(words), follower, template)
        self._opener = Growing(self._opened.words(), _either)

    def matches(self, text: str, lowered: str) -> Iterator[Found]:
        """Yield the matches in a text, which is also given in lower case.

        What can begin where a word stands, the two characters behind it tell: in a text that is
        looked up once for each such piece, since most of them can begin nothing.
        """
        ends: dict[Template, int] = {}
        present = _Present(lowered)
        begun: dict[str, list[tuple[Template, int]]] = {}
        for opener in _overlapping(self._opener.of(lowered), lowered):
            place, end = opener.span()
            piece = lowered[place : end + 2]
            templates = begun.get(piece)
            if templates is None:
                word = piece[: end - place]
                templates = begun[piece] = [
                    one for one in self._openers(piece, word) if present(one[0])
                ]
            if not templates or (place and _is_within(lowered, place)):
                continue
            for template, size in templates:
                if place < ends.get(template, 0):
                    continue
                if template.is_cold() and not (
                    self._fits.rest(self._rests[template], text, lowered, place + size)
                    and self._fits.lead(template.tokens, text, place)
                ):
                    continue
                match = template.pattern.match(text, place)
                if match is not None:
                    ends[template] = match.end()
                    yield template.order, match
        for template in filter(present, self._anywhere):
            for match in template.pattern.finditer(text):
                yield template.order, match

    def _openers(self, text: str, word: str) -> Iterator[tuple[Template, int]]:
        """Yield the templates that a text can begin with a word of, and that word's length."""
        for size, followers, templates in self._opened[word]:
            if followers is None or _follower(text, size) in followers:
                yield from ((template, size) for template in templates)


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
    return anywhere(dict.fromkeys(words, "") | alone, apart=True)


def _is_within(text: str, place: int) -> bool:
    """Tell whether a place is within a word or a numeral: nothing begins there."""
    before, here = text[place - 1], text[place]
    return (before.isdigit() and here.isdigit()) or (is_letter(before) and is_letter(here))


class ByFollower:
    """Templates that begin with a number, tried by its length and by what follows it."""

    def __init__(self, templates: Sequence[Template], firsts: Firsts, fits: Fits) -> None:
        """Take the templates and what tells how they go on."""
        self._fits = fits
        self._worded = [
            template for template in templates
            if firsts.fields[template.tokens[first_of(template.tokens)].field or ""].words
        ]  # fmt: skip
        self._rules = [_Rule.of(template, firsts) for template in templates]
        self._known: dict[tuple[str, str, int], list[Template]] = {}
        self._units = frozenset(rule.unit for rule in self._rules)
        signs = re.escape(firsts.signs)
        self._number = re.compile("[0-9]{1,6}+" + (f"|[{signs}]{{1,6}}+" if signs else ""))

    def matches(self, text: str, lowered: str, places: Iterable[int]) -> Iterator[Found]:
        """Yield the matches at places of a text, which is also given in lower case."""
        present = _Present(lowered)
        for place in places:
            for template in filter(present, self._at(text, place)):
                tokens = template.tokens
                if template.is_cold() and not (
                    self._fits.whole(tokens[first_of(tokens) :], text, lowered, place)
                    and self._fits.lead(tokens, text, place)
                ):
                    continue
                match = template.pattern.match(text, place)
                if match is not None:
                    yield template.order, match

    def _at(self, text: str, place: int) -> Sequence[Template]:
        number = self._number.match(text, place)
        if number is None:
            return self._worded  # a number that is a word
        end = number.end() + (text[number.end() : number.end() + 1] == " ")
        follower = text[end : end + 1]
        second = _follower(text, end + 1) if follower in self._units else ""
        size = min(number.end() - place, _MOST) if number[0].isascii() else 0
        key = follower, second, size
        if key not in self._known:
            self._known[key] = [rule.template for rule in self._rules if rule.allows(*key)]
        return self._known[key]


class _Rule(NamedTuple):
    """When a template that begins with a number can match."""

    template: Template
    """The template."""
    sizes: frozenset[int]
    """How many ASCII digits its number can have."""
    followers: frozenset[str] | None
    """The characters that can follow its number; None if any can."""
    unit: str
    """The one character that must follow if no range does, or ""."""
    seconds: frozenset[str] | None
    """The characters that can follow that one; None if any can."""

    @classmethod
    def of(cls, template: Template, firsts: Firsts) -> "_Rule":
        """Return the rule of a template."""
        first = first_of(template.tokens)
        number, *rest = template.tokens[first:]
        sizes = _SIZES.get(number.field or "", _SMALL)
        unit = (rest[0].literal or "") if rest else ""
        seconds = firsts.behind_unit(template.tokens[first:]) if len(unit) == 1 else None
        unit = unit if seconds is not None else ""
        return cls(template, sizes, firsts.behind_number(template.tokens), unit, seconds)

    def allows(self, follower: str, second: str, size: int) -> bool:
        """Tell whether the template can match a number of that size with that behind it."""
        if size and size not in self.sizes:
            return False
        if self.followers is not None and follower not in self.followers:
            return False
        return self.seconds is None or follower != self.unit or second in self.seconds


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


def _follower(text: str, place: int) -> str:
    """Return the character at a place, or behind the space there."""
    follower = text[place : place + 1]
    return text[place + 1 : place + 2] if follower == " " else follower
