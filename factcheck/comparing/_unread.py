"""Numbers of a page that stand in words or signs which no figure has.

"853+", "2020, New York" in a table, "until at least 2020", "0.80 per million flights", "the only
person to die", "a once-weekly dose", "phase 3", "at week 68", "a single-day fall", that something
halves, "over the next decade", "perhaps a third,", "additions of 8.76M", "Opening: 2029",
661万7千t, "en el minuto 29", 6.9から7.1に.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import chain, islice

from factcheck.model.figures import Figure
from factcheck.model.passages import Passage
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity
from factcheck.model.words import FigureKind

_OPEN = re.compile(r"(?<![\w.,+$£€¥])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\+(?![\w+])")
_YEAR = re.compile(
    r"(?:\A|(?<=[a-z)]: )|"
    r"\b(?:until|till|since|from|to|before|after|by|in) (?:at least |about |around )?)"
    r"((?:1[5-9]|20)[0-9]{2})(?=, [A-Z]|: |[.;)]|\Z|\s[a-z])",
)
_OVER = re.compile(
    r"\b(?:over|than|versus|against|on|above) ((?:19|20)[0-9]{2})(?= and\b|[,.;)](?!\d)|\Z)"
)
"""A year that another is compared with: up 2% over 2023."""
_BY = re.compile(r"\bby ([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+) to [0-9]")
"""What a number changed by, before what it came to: it rose by 59,460 to 10,121,300."""
_SHORT = re.compile(r"(?<![\w.,$£€¥])([0-9]{1,4}(?:\.[0-9]{1,3})?)(M|mn|mln|B|bn|K)\b(?![-/])")
"""A magnitude cut to letters, without anything that is counted: net additions of 8.76M."""
_LABELED = re.compile(
    r"\b(phase|stage|round|level|grade|minuto|(?:day|week|month|year)s?) "
    r"([0-9]{1,3})(?![\w%]|[.,][0-9])",
    re.IGNORECASE,
)
_TONNES = re.compile(
    r"(?<![0-9A-Za-z.,])((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,4})(?:\.[0-9]{1,3})?)"
    r"(億|万|千)?(?:([0-9]{1,4})(万|千)?)?(?:([0-9]{1,4})(千)?)?[tｔ](?![A-Za-z0-9./])"
)
"""Tonnes as Japanese tables of crops and ores tell them."""
_MOVED = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}\.[0-9]{1,2})から([0-9]{1,3}\.[0-9]{1,2})(?=[にへまと、])"
)
"""A bare number before and after a change: the magnitude went from 6.9 to 7.1."""
_MYRIADS = {"億": 8, "万": 4, "千": 3, None: 0}
_SINGLE = re.compile(
    r"\b(?:(?:a|one) single |(?:single|one)-)(day|week|month|year)\b|"
    r"\b(?:a|one) (day|week|month|year) (?:behind|late|later|ahead|early|earlier|after|longer)\b",
    re.IGNORECASE,
)
_TOP = re.compile(r"\b(?:top spot|first place|(?:came|ranked|finished) first|No\. 1|number one)\b")
_NAMES = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH = re.compile(
    rf"\b(?:([0-9]{{1,3}})(?:st|nd|rd|th)|({'|'.join(_NAMES)})) "
    r"(?:(?:consecutive|straight|successive) )?(year|quarter|month|week|day|minute)\b"
    r"(?! (?:of|since|to)\b)",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"([0-9]{1,6}(?:\.[0-9]{1,3})?)(?: [a-z]+)? (?:per|in every|for every) "
    r"([0-9]{1,3}(?:,[0-9]{3})+)(?: ([a-z]+))?",
)
"""A rate, of which Japanese tells both numbers: 10万人当たり2.5人."""
_PER = re.compile(
    r"\b(?:per|every|each) (hundred|thousand|million|billion)(?: ([a-z]{3,}))?", re.IGNORECASE
)
_LETTERS = {"M": 6, "mn": 6, "mln": 6, "B": 9, "bn": 9, "K": 3}
_POWERS = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_ONLY = re.compile(
    r"\b(?:the|their|its|his|her) (?:only|sole|single) (?:[a-z]+ )?([a-z]{3,})\b|"
    r"\ba (?:single|lone) ([a-z]{3,})\b|\b(?:just|only) one ([a-z]{3,})\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(once|twice)(?:[- ]?(?:daily|weekly|monthly|yearly)|"
    r" (?:a|an|every|each|per) (?:[a-z]+ )?(?:hour|day|week|month|quarter|year))\b",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"\b(?:next|past|last|previous|coming|preceding|first|a|per|this) (?:(half)-)?decade\b(?! ago)"
    r"|\bdecade-long\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:perhaps|about|around|roughly|nearly|almost|over|some|just over|more than|less than|"
    r"only|up to) (?:(?:a|one)[ -](half|third|quarter|fifth|tenth)|(two)[ -]thirds|"
    r"(three)[ -]quarters)\b(?! (?:of a |quarter|place|time|year))",
    re.IGNORECASE,
)
_PARTS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4),
    "fifth": Fraction(1, 5), "tenth": Fraction(1, 10), "two": Fraction(2, 3),
    "three": Fraction(3, 4),
}  # fmt: skip
_HALVES = re.compile(r"\bhalv(?:es|ing|e)\b", re.IGNORECASE)
Read = tuple[FigureKind, Quantity]
"""The kind of a number, and its value."""
_LONG = frozenset({"day", "week", "month", "year"})
_MOST = 12
"""Most such numbers of a passage: a list of more is data."""


def numbers(passage: Passage, taken: Sequence[Span]) -> Iterator[Figure]:
    """Yield the numbers of a passage that are told in such ways, where no figure is ``taken``."""
    for pattern, read in _FORMS:
        for found in islice(pattern.finditer(passage.text), _MOST):
            span = Span(*found.span())
            if not any(map(span.touches, taken)):
                kind, value = read(found)
                yield Figure(span, found[0], kind, value)
    for found in islice(_NTH.finditer(passage.text), _MOST):  # beside the rank that it is as well
        yield Figure(Span(*found.span()), found[0], "duration", _run(found))
    for found in islice(_BY.finditer(passage.text), _MOST):
        many = _exactly(int(found[1].replace(",", "")), None)
        yield Figure(Span(*found.span(1)), found[1], "number", many)
    yield from _rates(passage)
    yield from _moved(passage, taken)
    years = chain(_YEAR.finditer(passage.text), _OVER.finditer(passage.text))
    for found in islice(years, _MOST):
        span = Span(*found.span(1))
        listed = passage.spot == "table" or passage.text.startswith(":", found.end(1))
        if (found.start(1) or listed) and not any(map(span.touches, taken)):
            first, last = date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
            yield Figure(span, found[1], "date", Period(first, last, found[1]))


def _rates(passage: Passage) -> Iterator[Figure]:
    """Yield both numbers of the rates that are read as one ratio."""
    for figure in passage.figures:
        if figure.kind == "ratio" and (found := _RATE.match(figure.text)):
            start = figure.span.start
            many, step = Decimal(found[1]), Decimal(1).scaleb(-len(found[1].partition(".")[2]))
            one = Span(start + found.start(1), start + found.end(1))
            yield Figure(one, found[1], "number", Quantity(many, many, None, step))
            two = Span(start + found.start(2), start + found.end())
            base = _exactly(int(found[2].replace(",", "")), found[3])
            yield Figure(two, two.cut(passage.text), "count", base)


def _moved(passage: Passage, taken: Sequence[Span]) -> Iterator[Figure]:
    """Yield both numbers of a change that names no unit."""
    for found in islice(_MOVED.finditer(passage.text), _MOST):
        for group in (1, 2):
            span = Span(*found.span(group))
            if not any(map(span.touches, taken)):
                many, step = Decimal(found[group]), _step(found[group])
                yield Figure(span, found[group], "number", Quantity(many, many, None, step))


def _step(digits: str) -> Decimal:
    """Return what one of the last digit of a decimal number is."""
    return Decimal(1).scaleb(-len(digits.partition(".")[2]))


def _tonnes(found: re.Match[str]) -> Read:
    parts = [(found[at], _MYRIADS[found[at + 1]]) for at in (1, 3, 5) if found[at]]
    many = sum((Decimal(one.replace(",", "")).scaleb(by) for one, by in parts), Decimal(0))
    last, power = parts[-1]
    return "measure", Quantity(many, many, "t", _step(last).scaleb(power))


def _run(found: re.Match[str]) -> Quantity:
    """Return how long a run is that is told by its last part: for the 20th year running."""
    many = int(found[1]) if found[1] else _NAMES.index(found[2].lower()) + 2
    unit = found[3].lower()
    return _exactly(3 * many, "month") if unit == "quarter" else _exactly(many, unit)


def _exactly(number: int, noun: str | None) -> Quantity:
    many = Decimal(number)
    return Quantity(many, many, noun, Decimal(1))


def _at_least(found: re.Match[str]) -> Read:
    return "number", Quantity(Decimal(found[1].replace(",", "")), None, None, Decimal(1))


def _shortened(found: re.Match[str]) -> Read:
    power = _LETTERS[found[2]]
    many = Decimal(found[1]).scaleb(power)
    step = Decimal(1).scaleb(power - len(found[1].partition(".")[2]))
    return "number", Quantity(many, many, None, step)


def _per(found: re.Match[str]) -> Read:
    return "count", _exactly(_POWERS[found[1].lower()], found[2])


def _only(found: re.Match[str]) -> Read:
    return "count", _exactly(1, next(name for name in found.groups() if name).lower())


def _often(found: re.Match[str]) -> Read:
    return "count", _exactly(1 if found[1].lower() == "once" else 2, "times")


def _half(_found: re.Match[str]) -> Read:
    return "ratio", Quantity(Fraction(1, 2), Fraction(1, 2), None, None)


def _decade(found: re.Match[str]) -> Read:
    return "duration", _exactly(5 if found[1] else 10, "year")


def _part(found: re.Match[str]) -> Read:
    share = _PARTS[next(name for name in found.groups() if name).lower()]
    return "ratio", Quantity(share, share, None, None)


def _labeled(found: re.Match[str]) -> Read:
    label = found[1].lower().removesuffix("s")
    long = label in _LONG
    return "duration" if long else "rank", _exactly(int(found[2]), label if long else None)


def _single(found: re.Match[str]) -> Read:
    return "duration", _exactly(1, (found[1] or found[2]).lower())


def _first(_found: re.Match[str]) -> Read:
    return "rank", _exactly(1, None)


_FORMS = (
    (_OPEN, _at_least), (_SHORT, _shortened), (_PER, _per), (_ONLY, _only), (_ONCE, _often),
    (_HALVES, _half), (_DECADE, _decade), (_SHARE, _part), (_LABELED, _labeled),
    (_SINGLE, _single), (_TOP, _first),
    (_TONNES, _tonnes),
)  # fmt: skip
"""The forms, each with what reads it."""
