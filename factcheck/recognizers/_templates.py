"""Date and time templates: a language's orders of words, compiled to regular expressions.

Fields: ``year`` (four digits), ``short`` (two), ``era`` and ``ordinal``, ``tacit`` (an ordinal
without its era), ``decade`` (1970), ``tens`` (70, seventies), ``century``, ``named`` (a century's
name), ``month``, ``name``, ``day``, ``dom`` (a day in ASCII digits), ``dayname``, ``weekday``,
``part``, ``season``, ``relative``, ``turn`` (before a season), ``past`` and ``next`` (before a
month's name), ``quarter``, ``half`` (of the day), ``hour``, ``minute``, ``second``, ``to`` (minutes
before the hour), ``roman`` (a month). A field of
numbers, a decade and a month's name may be a range, whose other end ``day2`` or ``year2`` may also
be written out. ``{flag:text}`` is text that sets a flag. ``[…]`` is optional, ``|`` an
alternative; ``<…>`` is a regular expression that must stand there outside the figure.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.model.language import Language
from factcheck.recognizers._alternatives import alternatives
from factcheck.recognizers._fold import is_letter, lower

_TOKEN = re.compile(r"\{(\w+)(?::([^{}]*))?\}|<((?:\?<[=!]|[^<>])*)>|([\[\]|])|([^{}<>\[\]|]+)")
_NUMBERS = frozenset(
    {"year", "short", "tacit", "decade", "tens", "century", "month", "day", "dom", "hour"}
    | {"quarter"}
)
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
"""How a template begins that first looks around: what it looks for takes no room before it."""
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""Months in Roman numerals (3-III-2025)."""
_RANGED = frozenset({"year", "decade", "month", "day", "dom", "name"})


class Template(NamedTuple):
    """A compiled template."""

    pattern: re.Pattern[str]
    """Its regular expression."""
    numeric: bool
    """Whether it begins with a number, so that it need only be tried at numerals."""


def compile_all(language: Language, templates: Iterable[str]) -> tuple[Template, ...]:
    """Return the compiled templates of a language."""
    fields = _fields(language)
    joins = _either(language.dates.joins)
    written = (variant for template in templates for variant in _variants(template))
    spaces = language.dates.gaps
    return tuple(_compile(template, fields, joins, spaces=spaces) for template in written)


def _variants(template: str) -> Iterator[str]:
    """Yield a template that begins with something optional twice, with it and without."""
    if not template.startswith("["):
        yield template
        return
    depth = 0
    for place, sign in enumerate(template):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if depth == 0:
            yield template[1:place] + template[place + 1 :]
            yield template[place + 1 :]
            return


def _compile(template: str, fields: dict[str, str], joins: str, *, spaces: bool) -> Template:
    written: list[str] = []
    numeric: bool | None = None
    gap, apart = False, " ?" if spaces else ""
    for token in _TOKEN.finditer(template):
        field, text, outside, sign, literal = token.groups()
        if gap and (field is not None or (literal is not None and _is_unit(literal[0]))):
            written.append(apart)
        unit = field is not None or (literal is not None and _is_unit(literal[-1]))
        gap = spaces and (unit or (sign is not None and gap))
        if field is not None:
            body = fields[field] if text is None else _either(text.split("|"))
            written.append(f"(?P<{field}>{body})")
            if field in _RANGED and f"{{{field}2}}" not in template:
                written.append(_range(field, body, joins, apart, template[token.end() :]))
        elif outside is not None:
            written.append(f"(?={outside})" if written else f"(?P<outside>{outside})")
        elif sign is not None:
            written.append({"[": "(?:", "]": ")?", "|": "|"}[sign])
        else:
            written.append(re.escape(literal))
        # what only looks around leaves the number where it is
        if numeric is None and not (outside or "").startswith(_AROUND):
            numeric = field in _NUMBERS
    return Template(re.compile("".join(written)), bool(numeric))


def _range(field: str, body: str, joins: str, apart: str, rest: str) -> str:
    """Return the expression of the other end of a range: 3〜5日, 3日〜5日, 2020〜24年."""
    end = rf"{body}|(?<![a-zà-ÿ] )[0-9]{{2}}(?![0-9]|[./-][0-9])" if field == "year" else body
    unit = rest[0] if rest and _is_unit(rest[0]) else ""
    repeated = f"(?:{apart}{re.escape(unit)})?" if unit else ""
    return f"(?:{repeated} ?{joins} ?(?P<{field}2>{end}))?"


def _is_unit(sign: str) -> bool:
    """Tell whether a sign is a word by itself, as in Chinese and Japanese."""
    return sign.isalpha() and not is_letter(sign)


def _fields(language: Language) -> dict[str, str]:
    dates = language.dates
    digits = "".join(language.numbers.digits) + "".join(
        word for word, value in language.numbers.multipliers.items() if value == 10
    )
    small = rf"[0-9]{{1,2}}+|[{digits}]{{1,4}}+" if digits else "[0-9]{1,2}+"
    clock = f"{small}|{_either(dates.clock_words)}" if dates.clock_words else small
    signs = "".join(language.numbers.digits)
    hundreds = "".join(word for word, n in language.numbers.multipliers.items() if n == 100)
    ordinal = rf"{small}(?![{hundreds}])|[{digits}{hundreds}]{{1,6}}+" if digits else small
    year = "[12][0-9]{3}(?![0-9])" + (f"|[{signs}]{{4}}" if signs else "")
    return {
        "year": year,
        "short": "[0-9]{2}(?![0-9])",
        "era": _either(dates.eras),
        "tacit": "1[0-9]{2}(?![0-9])",
        "ordinal": "|".join((*map(re.escape, dates.first_year), "[0-9]{3}(?![0-9])", ordinal)),
        "decade": "[12][0-9]{2}0",
        "tens": "[1-9]0" + (f"|{_either(dates.decades, 'i')}" if dates.decades else ""),
        "named": _either(dates.centuries),
        "dayname": _either(dates.day_names, "i"),
        "day2": small,
        "year2": year,
        "short2": "[0-9]{2}(?![0-9])",
        "roman": "|".join(sorted(ROMAN, key=len, reverse=True)),
        "quarter": "[1-4]|[一二三四]",
        "name": _either(dates.months),
        "weekday": _either(dates.weekdays),
        "part": _either(dates.parts, "i"),
        "season": _either(dates.seasons, "i"),
        "relative": _either(dates.relatives, "i"),
        "turn": _either(language.phrases.season_turns, "i"),
        "past": _either(dates.past_months, "i"),
        "next": _either(dates.next_months, "i"),
        "half": _either(dates.day_halves, "i"),
        "dom": "[0-9]{1,2}+",
        "hour": clock,
        "minute": clock,
        "second": small,
        "to": clock,
    } | dict.fromkeys(("century", "month", "day"), small)


def _either(words: Iterable[str], flags: str = "") -> str:
    written = map(lower, words) if flags else words
    return f"(?{flags}:{alternatives(dict.fromkeys(written, ''))})"


def matches(
    templates: Iterable[Template], text: str, numerals: Iterable[int]
) -> Iterator[re.Match[str]]:
    """Yield every template's matches: at the numerals given, or anywhere for words."""
    places = list(numerals)
    for template in templates:
        if template.numeric:
            found = (template.pattern.match(text, place) for place in places)
            yield from (match for match in found if match is not None)
        else:
            yield from template.pattern.finditer(text)


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
