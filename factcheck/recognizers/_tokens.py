"""Tokens of date and time templates."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.recognizers._fields import NUMBERS

_TOKEN = late(r"\{(\w+)(?::([^{}]*))?\}|<((?:\?<[=!]|[^<>])*)>|([\[\]|])|([^{}<>\[\]|]+)")
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
"""How a template begins that first looks around: what it looks for takes no room before it."""


class Token(NamedTuple):
    """One piece of a template; one of its fields is set."""

    field: str | None
    """Name of a field, or of a flag."""
    text: str | None
    """Words of a flag, apart by ``|``; None for a field of the language."""
    outside: str | None
    """A regular expression that must stand there outside the figure."""
    sign: str | None
    """``[``, ``]`` or ``|``."""
    literal: str | None
    """Words that stand there."""


def tokens_of(template: str) -> list[Token]:
    """Return the tokens of a template."""
    return [Token(*token.groups()) for token in _TOKEN.finditer(template)]


def variants(template: str) -> Iterator[str]:
    """Yield a template that begins with something optional with it and without."""
    if not template.startswith("["):
        yield template
        return
    depth = 0
    for place, sign in enumerate(template):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if depth == 0:
            yield from variants(template[1:place] + template[place + 1 :])
            yield from variants(template[place + 1 :])
            return


def first_of(tokens: Sequence[Token]) -> int:
    """Return the index of the first token that takes room; the others only look around."""
    for index, token in enumerate(tokens):
        if not (token.outside or "").startswith(_AROUND):
            return index
    return len(tokens)


def is_numeric(tokens: list[Token]) -> bool:
    """Tell whether a template begins with a number, so that it need only be tried at numerals."""
    first = first_of(tokens)
    return first < len(tokens) and tokens[first].field in NUMBERS


def outer(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens of a template that are not optional."""
    depth = 0
    for token in tokens:
        depth += {"[": 1, "]": -1}.get(token.sign or "", 0)
        if not depth:
            yield token
