"""Gates: which templates can match at a place, told by a look at the words there.

A gate may let too much through, never too little: what it lets through is matched in full.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.model.folding import lower
from factcheck.recognizers._firsts import Firsts
from factcheck.recognizers._fits import Fits
from factcheck.recognizers._tokens import Token, first_of, outer

LOOKS = 40
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
        self.looks = LOOKS
        """How often to look whether it fits before it is compiled and matched.

        That is so at the first places only: a look costs more than a match, less than compiling.
        """

    @cached_property
    def needed(self) -> str:
        """The longest word, in lower case, without which nothing matches; "" if there is none."""
        tokens = list(outer(self.tokens))
        literals = [] if any(token.sign == "|" for token in tokens) else tokens
        written = max((lower(token.literal or "") for token in literals), key=len, default="")
        outside = (literals[0].outside or "") if literals else ""
        signed = outside[:1] == "\\" and not outside[1].isalnum()
        return outside[1] if signed and not written else written  # (Japan, 1968)

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
_Key = tuple[str, str, int]
"""What stands behind a number, what behind that, and how many ASCII digits it has."""
Found = tuple[int, re.Match[str]]
"""The order of a template, and a match of it."""


class Present:
    """Tells of which templates a text holds the needed word; each word is looked for once."""

    def __init__(self, lowered: str) -> None:
        self._text = lowered
        self._known: dict[str, bool] = {}

    def __call__(self, template: Template) -> bool:
        needed = template.needed
        if needed not in self._known:
            self._known[needed] = needed in self._text
        return self._known[needed]


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
        self._known: dict[_Key, list[Template]] = {}
        self._units = frozenset(rule.unit for rule in self._rules)
        signs = re.escape(firsts.signs)
        number = "[0-9]{1,6}+" + (f"|[{signs}]{{1,6}}+" if signs else "")
        self._number = re.compile(number)
        self._hopeless = _hopeless(number, self._rules)

    def matches(self, text: str, lowered: str, places: Iterable[int]) -> Iterator[Found]:
        """Yield the matches at places of a text, which is also given in lower case."""
        present = Present(lowered)
        tried: dict[_Key | None, list[Template]] = {}
        hopeless = self._hopeless.match
        for place in places:
            if hopeless(text, place):
                continue
            key = self._key(text, place)
            templates = tried.get(key)
            if templates is None:
                templates = tried[key] = list(filter(present, self._at(key)))
            for template in templates:
                if template.looks:
                    template.looks -= 1
                    rest = template.tokens[first_of(template.tokens) :]
                    if not self._fits.whole(rest, text, lowered, place):
                        continue
                    if not self._fits.lead(template.tokens, text, place):
                        continue
                match = template.pattern.match(text, place)
                if match is not None:
                    yield template.order, match

    def _key(self, text: str, place: int) -> _Key | None:
        """Return what stands behind the number at a place, and its size; None if it is a word."""
        number = self._number.match(text, place)
        if number is None:
            return None
        end = number.end()
        behind = text[end : end + 1]
        if behind == " ":
            end += 1
            behind = text[end : end + 1]
        second = follower(text, end + 1) if behind in self._units else ""
        size = min(number.end() - place, _MOST) if text[place] < "\x80" else 0
        return behind, second, size

    def _at(self, key: _Key | None) -> Sequence[Template]:
        """Return the templates that can begin with such a number."""
        if key is None:
            return self._worded
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


def _hopeless(number: str, rules: Sequence[_Rule]) -> re.Pattern[str]:
    """Return the expression of a number behind which no template goes on.

    It matches nothing where that cannot be told by one character.
    """
    behind = [rule.followers for rule in rules]
    known = frozenset[str]().union(*filter(None, behind))
    if None in behind or "" in known or not known:
        return re.compile("(?!)")
    return re.compile(rf"(?:{number}) ?+(?![{re.escape(''.join(sorted(known)))}])")


def follower(text: str, place: int) -> str:
    """Return the character at a place, or behind the space there."""
    follower = text[place : place + 1]
    return text[place + 1 : place + 2] if follower == " " else follower
