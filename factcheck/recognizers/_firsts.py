"""`Firsts`: the characters with which the rest of a template can begin."""

from collections.abc import Iterable, Mapping, Sequence

from factcheck.recognizers._fields import RANGED, Field
from factcheck.recognizers._followers import firsts
from factcheck.recognizers._tokens import Token, first_of


class Firsts:
    """Tells with which characters the rest of a template can begin, one space left out."""

    def __init__(self, fields: Mapping[str, Field], joins: Iterable[str], signs: str) -> None:
        """Take what stands between the ends of ranges, and the digits other than 0-9."""
        self.fields = fields
        self.signs = signs
        self._joins = initials(joins)

    def behind_number(self, tokens: list[Token]) -> frozenset[str] | None:
        """Return the characters that can follow a template's first number; None if any can."""
        found = self.of(tokens[first_of(tokens) :])
        return None if found is None or found & {*"0123456789", *self.signs} else found

    def behind_unit(self, tokens: Sequence[Token]) -> frozenset[str] | None:
        """Return the characters that can follow a number and its unit; None if any can."""
        found = self.of(tokens[1:])
        ranged = tokens[0].field in RANGED
        return found | self._joins if found is not None and ranged else found

    def of(self, tokens: Sequence[Token]) -> frozenset[str] | None:
        """Return the characters that can follow the first of these tokens; None if any can."""
        found, closed = self._of(tokens[1:])
        if not closed or found is None:
            return None
        return frozenset(found | self._joins if tokens[0].field in RANGED else found)

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
            if token.outside is not None and not depth:
                ahead = firsts(token.outside)
                if ahead is not None and " " not in ahead:
                    return found | initials(ahead), True
            if token.outside is not None or token.text == "" or (depth and not optional_starts):
                continue  # a flag of no words takes no room
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
            return initials([token.literal])
        if token.text is not None:
            field = Field(listed=tuple(token.text.split("|")))
        else:
            field = self.fields[token.field or ""]
        found = initials(field.words) | frozenset(field.digits)
        return found if found and "" not in field.words else None


def initials(words: Iterable[str]) -> frozenset[str]:
    """Return the first characters of words, in both cases; the first space does not count."""
    bare = {word.removeprefix(" ")[:1] for word in words}
    return frozenset(sign for one in bare for sign in (one.lower(), one.upper()) if sign)
