"""Date and time templates: a language's orders of words, compiled to regular expressions.

Fields: ``year`` (four digits), ``early`` (three), ``short`` (two), ``era`` and ``ordinal``,
``tacit`` (an ordinal without its era), ``decade`` (1970), ``tens`` (70, seventies), ``century``,
``named`` (a century's name), ``yearname`` (a year in words), ``month``, ``upto`` (from January to
it), ``name``, ``day``, ``dom`` (a day in ASCII digits), ``dayname`` (``dayname2`` the last of two),
``weekday``, ``part``, ``season``, ``relative``, ``turn`` (before a season), ``past`` and ``next``
(before a month's name), ``quarter``, ``half`` (of the day), ``hour``, ``minute``, ``second``,
``to`` (minutes before the hour), ``hhmm`` (0730), ``compact`` (20240303), ``roman`` (a month),
``feast`` (a named day), ``dayofweek`` (a date by itself), ``moment`` (noon), ``other`` and
``other2`` (month and day of another calendar, which say nothing here). A field of numbers, a decade
and a month's name may be a range, whose other end ``day2``, ``year2``, ``ordinal2`` or ``tens2``
may also be written out. ``{flag:text}`` is text that sets a flag. ``[…]`` is optional, ``|`` an
alternative; ``<…>`` is a regular expression that must stand there outside the figure.
"""

import re
from collections.abc import Iterable, Mapping

from factcheck.model.folding import is_letter
from factcheck.model.language import Language
from factcheck.recognizers._fields import RANGED, Field, either, fields_of, number_signs
from factcheck.recognizers._firsts import Firsts
from factcheck.recognizers._fits import Fits
from factcheck.recognizers._gates import ByFollower, Template
from factcheck.recognizers._openers import ByOpener
from factcheck.recognizers._tokens import Token, is_numeric, outer, tokens_of, variants

_DAYS = frozenset({"day", "dom", "dayname"})
_MONTHS = frozenset({"month", "name"})
_FINER: dict[str, frozenset[str]] = {"year": _MONTHS, "month": _DAYS, "name": _DAYS}
"""Fields beside which another one is no range: 2020年〜2024年3月 is two dates."""


class Templates:
    """A language's templates, each tried only where it can match."""

    def __init__(self, language: Language, written: Iterable[str]) -> None:
        """``written`` are the templates as the language has them."""
        fields, joins = fields_of(language), language.dates.joins
        write = _Writer(fields, either(joins), spaces=language.dates.gaps)
        made = [
            Template(order, tokens, write.expression)
            for order, tokens in enumerate(
                tokens_of(variant) for template in written for variant in variants(template)
            )
        ]
        self.made = tuple(made)
        """The templates, those that begin with something optional once with it, once without."""
        firsts = Firsts(fields, joins, number_signs(language))
        multipliers = "".join(language.numbers.multipliers)
        fits = Fits(fields, joins, firsts.signs + multipliers)
        self._numeric = ByFollower([one for one in made if is_numeric(one.tokens)], firsts, fits)
        self._worded = ByOpener([one for one in made if not is_numeric(one.tokens)], firsts, fits)
        self.anywhere = tuple(self._worded.anywhere)
        """Those of them that are tried at each character of a text."""

    def matches(self, text: str, lowered: str, places: Iterable[int]) -> list[re.Match[str]]:
        """Return every template's matches in a text, which is also given in lower case.

        Templates that begin with a number are tried at ``places``. Of templates that match
        alike, the first comes first.
        """
        found = [
            *self._numeric.matches(text, lowered, places),
            *self._worded.matches(text, lowered),
        ]
        return [match for _, match in sorted(found, key=lambda one: one[0])]

    def written(self, match: re.Match[str]) -> str:
        """Return the template of which this is a match."""
        return str(next(one for one in self.made if one.pattern is match.re))


class _Writer:
    """Writes templates as regular expressions."""

    def __init__(self, fields: Mapping[str, Field], joins: str, *, spaces: bool) -> None:
        """Take the expression of ``joins``, and whether a space may stand before a unit."""
        self._fields = fields
        self._joins = joins
        self._spaces = spaces
        self._apart = " ?" if spaces else ""

    def expression(self, tokens: list[Token]) -> str:
        """Return the expression of a template."""
        written: list[str] = []
        given = {token.field for token in tokens}
        stated = {token.field for token in outer(tokens)}
        gap = False
        for index, (field, text, outside, sign, literal) in enumerate(tokens):
            if gap and (field is not None or (literal is not None and _is_unit(literal[0]))):
                written.append(self._apart)
            unit = field is not None or (literal is not None and _is_unit(literal[-1]))
            gap = self._spaces and (unit or (sign is not None and gap))
            if field is not None:
                body = self._fields[field].body if text is None else either(text.split("|"))
                written.append(f"(?P<{field}>{body})")
                finer = _FINER.get(field, frozenset()) & stated
                if field in RANGED and f"{field}2" not in given and not finer:
                    written.append(self._range(field, body, tokens[index + 1 : index + 2]))
            elif outside is not None:
                written.append(f"(?={outside})" if written else f"(?P<outside>{outside})")
            elif sign is not None:
                written.append({"[": "(?:", "]": ")?", "|": "|"}[sign])
            else:
                written.append(re.escape(literal or ""))
        return "".join(written)

    def _range(self, field: str, body: str, rest: list[Token]) -> str:
        """Return the expression of the other end of a range: 3〜5日, 3日〜5日, 2020〜24年."""
        years = r"(?<![a-zà-ÿ] )[0-9]{2}(?![0-9]|[./-][0-9])"
        end = rf"{body}|{years}" if field == "year" else body
        literal = (rest[0].literal or "") if rest else ""
        unit = literal[:1] if literal and _is_unit(literal[0]) else ""
        repeated = f"(?:{self._apart}{re.escape(unit)})?" if unit else ""
        return f"(?:{repeated} ?{self._joins} ?(?P<{field}2>{end})(?![0-9]))?"


def _is_unit(sign: str) -> bool:
    """Tell whether a sign is a word by itself, as in Chinese and Japanese."""
    return sign.isalpha() and not is_letter(sign)


def number(written: str, language: Language) -> int | None:
    """Return the whole number written in ASCII digits or a language's digits, or None."""
    if written.isascii():
        return int(written) if written.isdigit() else None
    digits, large = language.numbers.digits, 0
    for size in (100, 10):
        for word, value in language.numbers.multipliers.items():
            if value == size and word in written:
                head, _, written = written.partition(word)
                large += size * (digits.get(head, 0) if head else 1)
                if head and head not in digits:
                    return None
    value = 0
    for sign in written:
        if sign not in digits:
            return None
        value = value * 10 + digits[sign]
    return large + value
