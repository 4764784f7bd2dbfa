"""Figures that only what stands around a number makes figures: the No. 4 carmaker, a 10:1 ratio.

So it is with ordinals that are words ("her third novel"), ages without a unit ("she turned 40")
and counts without a noun ("all five died"), and with Roman numerals (XXV Congreso). The language
says, by regular expressions, where.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache

from factcheck.model.language import Language
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._alternatives import compounds
from factcheck.recognizers._dress import figure
from factcheck.recognizers._endings import endings
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._halves import HALF
from factcheck.recognizers._needed import holds, may_match, needed
from factcheck.recognizers._ordinals import whole_ordinal
from factcheck.recognizers._phrases import ordinal_starts
from factcheck.recognizers._reading import Reading, digit_starts
from factcheck.recognizers._templates import number as whole_number

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
LONGEST_CELL = 60
"""Code points of a text that is looked at whole, such as the cell of a table."""
_NEEDS = ("{cardinal}", "0-9", ">one)", "[Oo]ne)")
"""What in an expression tells that it matches nothing without a number."""
_FIRSTS = "(?P<number>first)"
"""What in an expression tells that its number stands where ordinals that are words do."""
_FIRST = late(r"(?:\(\?P<figure>)?\(\?P<(?:number|part|years)>")
"""Where in an expression the number begins."""
_ESCAPED = late(r"\\.|\[[^\]]*\]")
"""What in an expression holds brackets that are no groups."""
_SOME_WORD = r"[^\W\d_][^\d_\n]{0,30}?"
_ZERO_WIDTH = late(r"(?:\\b|\(\?<[=!][^()]*\))*")
"""What before a number is looked at from where the number stands."""
_UNITS: dict[FigureKind, str] = {"age": "year", "duration": "month", "percent": "point"}
_TIMED: frozenset[FigureKind] = frozenset({"age", "duration", "measure", "percent"})


@cache
def _growing(written: str, language: Language) -> Growing:
    """Return an expression of a language with the words of its fields."""
    fields = {"{ordinal}": language.amounts.ordinals, "{cardinal}": _cardinals(language)}
    held = {field: words for field, words in fields.items() if field in written}

    def expression(known: list[str]) -> str:
        some = set(known)
        whole = written
        for field, words in held.items():
            whole = whole.replace(field, compounds(word for word in words if word in some))
        return whole

    return Growing(dict.fromkeys(word for words in held.values() for word in words), expression)


def _compiled(reading: Reading, written: str) -> re.Pattern[str]:
    return _growing(written, reading.language).of(reading.lower)


def _matches(reading: Reading, written: str) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression, which is compiled if they need be looked for.

    Expressions of many words before a number are slow to look for. So each line is looked at only
    where a number and what stands behind it fit, as most numbers do not.
    """
    clauses = needed(written)
    if not may_match(reading, written):
        return
    ordinal = "{ordinal}" in written or _FIRSTS in written
    if not ordinal and not any(need in written for need in _NEEDS):
        yield from _compiled(reading, written).finditer(reading.plain)
        return
    places = reading.once(ordinal_starts if ordinal else digit_starts)
    led = endings(written)
    if led:
        before = reading.lower.endswith
        places = [place for place in places if before(led, 0, place)]
    lead, tail = _split(written)
    if tail and places:
        fits = _loosely(tail).match
        places = [place for place in places if fits(reading.plain, place)]
    if not places:
        return
    if _ZERO_WIDTH.fullmatch(lead):
        pattern = _compiled(reading, written)
        yield from filter(None, (pattern.match(reading.plain, place) for place in places))
        return
    for line in _lines(reading, places):
        if holds(line.cut(reading.lower), clauses):
            pattern = _compiled(reading, written)
            yield from pattern.finditer(reading.plain, *line)


@cache
def _loosely(tail: str) -> re.Pattern[str]:
    """Return an expression for what a number and what stands behind it look like.

    It takes any words for numbers that are words: so it is soon compiled.
    """
    return re.compile(tail.replace("{cardinal}", _SOME_WORD).replace("{ordinal}", _SOME_WORD))


@cache
def _split(written: str) -> tuple[str, str]:
    """Return what stands before the number in an expression, and the rest from the number on.

    Where the number is not its first group, or does not stand outside brackets, nothing is the
    rest.
    """
    group = written.find("(?P<")
    first = _FIRST.match(written, group) if group >= 0 else None
    lead = written[: max(0, group)]
    bare = _ESCAPED.sub("", lead)
    if first is None or bare.count("(") != bare.count(")"):
        return "?", ""
    return lead, written[group:]


def _cardinals(language: Language) -> dict[str, int]:
    """Return the words of whole numbers from 2 to 99."""
    words = language.numbers.words
    return {word: int(n) for word, n in words.items() if 2 <= n < 100 and n % 1 == 0}


def told(reading: Reading) -> tuple[Figure, ...]:
    """Return the figures that the words around their numbers tell; ask by `Reading.once`."""
    return tuple(_told(reading))


def _find(reading: Reading) -> Iterator[Figure]:
    yield from reading.once(told)


def _told(reading: Reading) -> Iterator[Figure]:
    written_as = reading.language.phrases.told
    for kind, written in ((kind, one) for kind, each in written_as.items() for one in each):
        for match in _matches(reading, written):
            groups = match.groupdict()
            value = _value(groups, kind, reading.language)
            if value is not None:
                own = next(key for key in ("figure", "number", "part") if groups.get(key))
                if kind == "rank":
                    yield from _rank(reading, match, own, value)
                    continue
                bound = bool(groups.get("least") or groups.get("most"))
                yield figure(reading, kind, Span(*match.span(own)), value, dressed=not bound)


def _rank(reading: Reading, match: re.Match[str], own: str, value: Quantity) -> Iterator[Figure]:
    """Yield a rank, with the hundreds before an ordinal that is a word."""
    start, end = match.span(own)
    written = match["number"]
    if not written or not written[0].isalpha() or value.low is None:
        plain = own == "number"  # a win over No. 10 is none over a tenth
        yield figure(reading, "rank", Span(start, end), value, dressed=plain)
        return
    place = match.start("number")
    whole = whole_ordinal(reading, place, int(value.low))
    if whole is not None:
        first, number = whole
        told = point(Decimal(number), value.unit, Decimal(1)) if first < place else value
        yield figure(reading, "rank", Span(min(start, first), end), told)


def _lines(reading: Reading, places: Iterable[int]) -> list[Span]:
    """Return the lines of places in text order; all of a text that is no longer than a cell."""
    text = reading.plain
    if len(text) <= LONGEST_CELL:
        return [Span(0, len(text))]
    lines: list[Span] = []
    for place in places:
        if not lines or place >= lines[-1].end:
            end = text.find("\n", place)
            lines.append(Span(text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end))
    return lines


def _value(groups: dict[str, str | None], kind: FigureKind, language: Language) -> Quantity | None:
    part = _number(groups.get("part"), language)
    whole = _number(groups.get("whole"), language)
    if part is not None and whole == 0:
        return Quantity(None, None)  # a score of 2:0
    number = _number(groups.get("number"), language)
    if number is not None and groups.get("half"):
        number += HALF
    nth = language.amounts.fractions.get(groups.get("nth") or "")
    if nth:  # by a third
        return Quantity(Fraction(1, nth), Fraction(1, nth), _UNITS.get(kind))
    if part is not None and whole is not None:
        share = Fraction(part) / Fraction(whole) + Fraction(number or 0)
        until = _number(groups.get("until"), language)
        most = share if until is None else Fraction(part) / Fraction(until)  # 3、4人に1人
        return Quantity(share, most, groups.get("unit"))
    if groups.get("one"):
        number = Decimal(1) + (HALF if groups.get("half") else 0)  # a year, a mile and a half
    if number is None and groups.get("half"):
        return Quantity(Fraction(1, 2), Fraction(1, 2))  # about half
    if number is None:
        return None
    number += 12 * (_number(groups.get("years"), language) or 0)
    low = None if groups.get("most") else number
    high = None if groups.get("least") else _number(groups.get("until"), language) or number
    exponent = number.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return Quantity(low, high, _unit(groups.get("unit"), kind, language), step)


def _unit(written: str | None, kind: FigureKind, language: Language) -> str | None:
    amounts = language.amounts
    named = {"measure": amounts.measures, "percent": amounts.percents}.get(kind, amounts.durations)
    meant = named.get(written or "") if kind in _TIMED else None
    return meant.code if meant else written or _UNITS.get(kind)


def _number(written: str | None, language: Language) -> Decimal | None:
    if not written:
        return None
    if written[0] in "-.0123456789":
        points = (*language.numbers.points, language.numbers.decimal_mark)
        marks = language.numbers.group_marks
        signs = ("." if sign in points else sign for sign in written if sign not in marks)
        return Decimal("".join(signs))
    if written.isupper() and not set(written) - _ROMAN.keys():
        return Decimal(_roman(written))
    word = written.lower()
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
    kinds=("rank", "ratio", "age", "count", "number", "duration", "percent", "measure"), find=_find
)
