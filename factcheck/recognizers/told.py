"""Figures that only what stands around a number makes figures: the No. 4 carmaker, a 10:1 ratio.

So it is with ordinals that are words ("her third novel"), ages without a unit ("she turned 40")
and counts without a noun ("all five died"), and with Roman numerals (XXV Congreso). The language
says, by regular expressions, where.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from factcheck.model.language import Language, Unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._halves import HALF
from factcheck.recognizers._numbered import likely, matches
from factcheck.recognizers._phrases import whole_ordinal
from factcheck.recognizers._reading import Reading, digits_start
from factcheck.recognizers._templates import number as whole_number

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_UNITS: dict[FigureKind, str] = {"age": "year", "duration": "month", "percent": "point"}
_TIMED: frozenset[FigureKind] = frozenset({"age", "duration", "measure", "money", "percent"})

_REACHED = ("up to ", "down to ")
"""What before a rank tells a move to it, and bounds none: moved up to fifth."""
_SHORT = {" s": Unit("second"), "s": Unit("second"), "c": Unit("USD", Decimal("0.01"))}
"""Units too short for a list of words, and what they mean."""
_GRADES = {"lower": (0, 3), "middle": (4, 6), "upper": (7, 9)}
"""Groups that tell a part of ten, and where it begins and ends: the mid-70s are 74..76."""


def told(reading: Reading) -> tuple[Figure, ...]:
    """Return the figures that the words around their numbers tell; ask by `Reading.once`."""
    return tuple(_told(reading))


def _find(reading: Reading) -> Iterator[Figure]:
    yield from reading.once(told)


def _told(reading: Reading) -> Iterator[Figure]:
    kinds, expressions = _expressions(reading.language)
    for at in likely(reading, expressions):
        kind, written = kinds[at], expressions[at]
        for match in matches(reading, written):
            groups = match.groupdict()
            if groups.get("vague"):
                unit, _ = _unit(groups.get("unit"), kind, reading.language)
                value = _vague(reading, match.start("vague"), unit)
            else:
                value = _value(groups, kind, reading.language)
            if value is not None:
                own = next(key for key in ("figure", "number", "part", "vague") if groups.get(key))
                if kind == "rank":
                    yield from _rank(reading, match, own, value)
                    continue
                bound = bool(groups.get("least") or groups.get("most"))
                span = Span(*match.span(own))
                if kind == "ratio" and span.start in reading.once(_minuses):
                    span, value = Span(reading.once(_minuses)[span.start], span.end), _less(value)
                yield figure(reading, kind, span, value, dressed=not bound)


def _minuses(reading: Reading) -> dict[int, int]:
    """Return where the minus signs of numbers stand, by where their digits begin."""
    below = (one for one in reading.numerals if one.signed and one.low < 0)
    return {digits_start(reading.plain, one): one.span.start for one in below}


def _less(value: Quantity) -> Quantity:
    """Return a ratio with a minus sign: −1.14/1,000."""
    low, high = (None if end is None else -end for end in (value.low, value.high))
    return replace(value, low=high, high=low)


@cache
def _expressions(language: Language) -> tuple[tuple[FigureKind, ...], tuple[str, ...]]:
    """Return the expressions of a language, and the kinds of their figures beside them."""
    told = language.phrases.told
    kinds = tuple(kind for kind, each in told.items() for _ in each)
    return kinds, tuple(one for each in told.values() for one in each)


def _rank(reading: Reading, match: re.Match[str], own: str, value: Quantity) -> Iterator[Figure]:
    """Yield a rank, with the hundreds before an ordinal that is a word."""
    start, end = match.span(own)
    written = match.groupdict().get("number") or ""
    word = written[:1].isalpha() and reading.language.spaced
    if not word or value.low is None:
        plain = own == "number"  # a win over No. 10 is none over a tenth
        yield figure(reading, "rank", Span(start, end), value, dressed=plain)
        return
    place = match.start("number")
    whole = whole_ordinal(reading, place, int(value.low))
    if whole is not None:
        first, number = whole
        told = point(Decimal(number), value.unit, Decimal(1)) if first < place else value
        reached = reading.lower.endswith(_REACHED, 0, min(start, first))
        yield figure(reading, "rank", Span(min(start, first), end), told, dressed=not reached)


def _value(groups: dict[str, str | None], kind: FigureKind, language: Language) -> Quantity | None:
    part = _number(groups.get("part"), language)
    whole = _number(groups.get("whole"), language)
    if part is not None and whole == 0:
        return Quantity(None, None)  # a score of 2:0
    number = _plain(groups, language)
    if number is not None and groups.get("half"):
        number += HALF
    share = _named_share(groups, number, kind, language)
    if share is not None:
        return share
    if part is not None and whole is not None:
        least = Fraction(part) / Fraction(whole) + Fraction(number or 0)
        until = _number(groups.get("until"), language)
        most = least if until is None else Fraction(part) / Fraction(until)  # 3、4人に1人
        return Quantity(least, most, _unit(groups.get("unit"), kind, language)[0])
    if groups.get("one"):
        number = Decimal(1) + (HALF if groups.get("half") else 0)  # a year, a mile and a half
    if number is None and groups.get("half"):
        unit = _unit(groups.get("unit"), kind, language)[0] if kind in _TIMED else None
        half = HALF if unit else Fraction(1, 2)  # half a point; about half, 過半数
        return Quantity(half, None if groups.get("least") else half, unit)
    if number is None:
        return None
    if scale := groups.get("scale"):  # 350+ million, 2.1m
        numbers, scale = language.numbers, scale.lower()
        number *= numbers.magnitudes.get(scale) or numbers.short_magnitudes[scale]
    grade = next((grade for grade in _GRADES if groups.get(grade)), None)
    first, last = _GRADES.get(grade or "", (0, 0))  # in the mid-70s
    number += 12 * (_number(groups.get("years"), language) or 0)
    unit, factor = _unit(groups.get("unit"), kind, language)
    low = None if groups.get("most") else (number + first) * factor
    until = _number(groups.get("until"), language)
    high = None if groups.get("least") else (until or number + last) * factor
    spread = _number(groups.get("spread"), language)
    if spread is not None:  # 11,980 ± 40
        low, high = (number - spread) * factor, (number + spread) * factor
    exponent = number.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return Quantity(low, high, unit, step * factor)


def _plain(groups: dict[str, str | None], language: Language) -> Decimal | None:
    """Return the number of an expression, none of it being 0, and of 10の9乗 the power."""
    number = Decimal(0) if groups.get("none") else _number(groups.get("number"), language)
    if number is not None and groups.get("loss"):
        number = -number  # down (35)%
    power = groups.get("power")
    return (number or 1) * Decimal(10) ** int(power) if power else number


def _named_share(
    groups: dict[str, str | None], number: Decimal | None, kind: FigureKind, language: Language
) -> Quantity | None:
    """Return what names of shares tell: by a third, a quarter to a third."""
    shares = {**language.amounts.ordinals, **language.amounts.fractions}
    nth, other = (shares.get(groups.get(name) or "") for name in ("nth", "other"))
    if not nth:
        return None
    share = Fraction(number or 1) / nth  # two-tenths of a point
    most = Fraction(1) / other if other else share
    unit, _ = _unit(groups.get("unit"), kind, language)
    return Quantity(min(share, most), max(share, most), unit)


def _vague(reading: Reading, start: int, unit: str | None) -> Quantity | None:
    """Return the interval that a number such as 数百, which begins at ``start``, means."""
    numeral = next((one for one in reading.numerals if one.span.start == start), None)
    if numeral is None or numeral.broken:
        return None
    return Quantity(numeral.low, numeral.high, unit, numeral.step)


def _unit(written: str | None, kind: FigureKind, language: Language) -> tuple[str | None, Decimal]:
    """Return the unit that a word means, and how many of it the word is: a decade, a fiver."""
    amounts = language.amounts
    if written in _SHORT:
        return _SHORT[written].code, _SHORT[written].factor
    named = {
        "measure": amounts.measures, "percent": amounts.percents, "money": amounts.scaled_currencies
    }.get(kind, amounts.durations)  # fmt: skip
    known = written if not written or written in named else written.lower()
    meant = named.get(known or "") if kind in _TIMED else None
    if kind == "measure":
        meant = meant or amounts.measures_before.get(written or "")
    if meant:
        return meant.code, meant.factor
    if kind == "money" and written and (currency := amounts.currencies_after.get(written)):
        return currency, Decimal(1)
    return written or _UNITS.get(kind), Decimal(1)


def _number(written: str | None, language: Language) -> Decimal | None:
    if not written:
        return None
    if written[0] in "-.0123456789":
        points = (*language.numbers.points, language.numbers.decimal_mark)
        marks = language.numbers.group_marks
        whole, mark, part = written.rpartition(",")
        if mark and mark in marks and len(part) == 1:  # 19,5%, by another language's marks
            written = f"{whole}.{part}"
        signs = ("." if sign in points else sign for sign in written if sign not in marks)
        return Decimal("".join(signs))
    if written.isupper() and not set(written) - _ROMAN.keys():
        return Decimal(_roman(written))
    word = written.lower()
    head, mark, tail = word.partition("点")
    digits = language.numbers.digits
    if mark and head in digits and tail and set(tail) <= digits.keys():  # 四点八三
        return Decimal(f"{digits[head]}." + "".join(str(digits[sign]) for sign in tail))
    named = language.dates.day_names.get(word, language.numbers.words.get(word))
    known = language.amounts.ordinals.get(word, named)
    if known is None and language.numbers.digits:
        known = whole_number(written, language)
    return Decimal(known) if known is not None else None


def _roman(written: str) -> int:
    """Return a Roman numeral's number: a sign before a larger one is taken away (XXIV)."""
    signs = [_ROMAN[sign] for sign in written]
    return sum(-sign if sign < max(signs[place:]) else sign for place, sign in enumerate(signs))


TOLD = Recognizer(
    kinds=(
        "rank",
        "ratio",
        "age",
        "count",
        "number",
        "duration",
        "percent",
        "measure",
        "money",
    ),
    find=_find,
)
