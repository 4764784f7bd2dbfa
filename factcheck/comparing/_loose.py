"""Numbers of a page that nothing names: bare decimals (third in 59.83), "to triple capacity".

Whole numbers (total seats: 121) and ordinals (the fourth to land there) are others. They are no
figures of a page by themselves, as a decimal may be a version or a section; they only stand beside
a figure of the article that is the same number or one slip away.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from factcheck.comparing import _unread, _worded
from factcheck.comparing._units import is_known
from factcheck.model.figures import Figure
from factcheck.model.passages import Passage
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind

_DECIMAL = re.compile(
    r"(?<![A-Za-z0-9_.,:/\-–$£€¥])[0-9]{1,4}\.[0-9]{1,3}"
    r"(?![\w/%％]|[.,:\-–][0-9]|\s?(?:%|％|percent|per cent))"
)
_TIMES = re.compile(
    r"\b(?:(doubl)|(tripl|trebl)|(quadrupl)|(quintupl))(?:e|es|ed|ing)\b", re.IGNORECASE
)
_WHOLE = re.compile(
    r"(?<![\w.,:/\-–$£€¥#@&+'’])[0-9]{2,3}(?![\w/%％°]|[.,:\-–][0-9]|\s?(?:%|％|percent|per cent))"
)
_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = re.compile(
    rf"\b(?:the|its|his|her|their|a|and|finished|came|ranked|placed) ({'|'.join(_ORDINALS)})\b"
    rf"(?! (?:quarter|of|centur|street|avenue))|"
    rf"\b({'|'.join(_ORDINALS)}) (?=overall\b|in (?:the )?(?:[0-9]|two|three|four|five|six|ten)\b)",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"\s(?:fewer|more|less|extra|additional) (?:[a-z-]+ ){0,2}?"
    r"(year|month|week|day|hour|minute)s?\b",
    re.IGNORECASE,
)
"""What stands behind 7.9 where it is a stretch of time: fewer migraine days."""
_NAMED = re.compile(r"\b[A-Z][^\W\d_]+, \Z")
"""What stands before an age: Fosse, 64, has written plays."""
_NOUN = re.compile(r" ([a-z]{4,}s)\b")
_OF = re.compile(r"\b[Oo]f (?:the |its |their |these |those )?\Z")
_THEN = re.compile(r"[^.;,0-9]{0,60}, (?:only |about |some |at least )?")
"""What stands between a whole and a part of it: of the 37 vehicles on the bridge, 31."""
_SPREAD = re.compile(r"\s?(?:±|\+/-)\s?")
"""What stands between a value and its error, which has their unit."""
_TITLED = re.compile(
    r"\b(?!(?:Of|In|Some|About|Another|Only|The|All|Total|Top|At|On|By|For|From|With|And|Just|Over|"
    r"Nearly|Almost|Around|Than|To|Up|Under|Below|Above|Age|Aged)\b)[A-Z][a-z]+ \Z"
)
"""What makes a number part of a name: Local 417, Flight 2207."""
_IMPRINT = re.compile(
    r"\s?(?:(?:Copyright )?©|Copyright (?:\([cC]\) ?)?(?=(?:19|20)[0-9]{2}\b)|All rights reserved)"
)
"""How a line begins that says whose a page is, and since when."""
_LICENSE = re.compile(r"\bCC[ -][A-Z-]+ \Z|\b(?:version|licen[cs]e) \Z", re.IGNORECASE)
"""What stands before the number of a license: CC BY-SA 4.0."""
_BEFORE = 20
"""Code points before a number in which such a word stands."""
_MOST = 12
"""Most such numbers of a passage: a list of more is data."""


def figures(passage: Passage) -> Iterator[Figure]:
    """Yield all figures and numbers of a passage; none of a line that says whose a page is."""
    if not _IMPRINT.match(passage.text):
        yield from passage.figures
        yield from numbers(passage)


def numbers(passage: Passage) -> Iterator[Figure]:
    """Yield the numbers of a passage that are in none of its figures."""
    taken = [figure.span for figure in passage.figures]
    for found in islice(_DECIMAL.finditer(passage.text), _MOST):
        if _is_free(found.start(), found.end(), taken) and not _is_numbered(found, passage):
            yield _decimal(found, passage)
    for found in islice(_WHOLE.finditer(passage.text), _MOST):
        if not _is_name(passage.text, found.start()) and _is_free(*found.span(), taken):
            yield _whole(found, passage)
    for found in islice(_ORDINAL.finditer(passage.text), _MOST):
        if _is_free(found.start(), found.end(), taken):
            place = Decimal(_ORDINALS.index((found[1] or found[2]).lower()) + 3)
            yield _exactly(place, found, "rank")
    yield from _worded.numbers(passage, taken)
    yield from _unread.numbers(passage, taken)
    for found in islice(_TIMES.finditer(passage.text), _MOST):
        if found.lastindex and _is_free(found.start(), found.end(), taken):
            yield _exactly(Decimal(found.lastindex + 1), found, "ratio")


def _is_numbered(found: re.Match[str], passage: Passage) -> bool:
    """Tell whether a decimal is the number of a section, or of a license."""
    before = passage.text[max(0, found.start() - _BEFORE) : found.start()]
    return (not before and passage.spot != "table") or _LICENSE.search(before) is not None


def _is_name(text: str, start: int) -> bool:
    """Tell whether a number begins a text or is a part of a name: Local 417."""
    return not start or _TITLED.search(text[max(0, start - _BEFORE) : start]) is not None


def _exactly(number: Decimal, found: re.Match[str], kind: FigureKind) -> Figure:
    return Figure(Span(*found.span()), found[0], kind, Quantity(number, number, None, Decimal(1)))


def _whole(found: re.Match[str], passage: Passage) -> Figure:
    """Return a whole number, with the noun it counts: 148 works; of the 37 vehicles, 31 fell."""
    number = _exactly(Decimal(found[0]), found, "number")
    if _NAMED.search(
        passage.text[max(0, found.start() - 24) : found.start()]
    ) and passage.text.startswith(",", found.end()):
        aged = Quantity(Decimal(found[0]), Decimal(found[0]), "year", Decimal(1))
        return replace(number, kind="age", value=aged)
    noun = _NOUN.match(passage.text, found.end())
    unit = noun[1] if noun and is_known(noun[1]) else None
    before = [
        one for one in passage.figures if one.kind == "count" and one.span.end < found.start()
    ]
    if unit is None and before and isinstance(before[-1].value, Quantity):
        text, start, end = passage.text, before[-1].span.start, before[-1].span.end
        if _OF.search(text[max(0, start - 12) : start]) and _THEN.fullmatch(
            text[end : found.start()]
        ):
            unit = before[-1].value.unit
    if unit is None or not isinstance(number.value, Quantity):
        return number
    return replace(number, kind="count", value=replace(number.value, unit=unit))


def _decimal(found: re.Match[str], passage: Passage) -> Figure:
    """Return a decimal, in the unit of its error where one stands behind it."""
    number = Decimal(found[0])
    step = Decimal(1).scaleb(-len(found[0].partition(".")[2]))
    value = Quantity(number, number, None, step)
    if than := _THAN.match(passage.text, found.end()):
        value = replace(value, unit=than[1].lower())
        return Figure(Span(*found.span()), found[0], "duration", value)
    mine = Figure(Span(*found.span()), found[0], "number", value)
    spread = _SPREAD.match(passage.text, found.end())
    for figure in passage.figures if spread else ():
        if spread and figure.span.start == spread.end() and isinstance(figure.value, Quantity):
            unit = replace(value, unit=figure.value.unit)
            return replace(mine, kind=figure.kind, value=unit)
    return mine


def _is_free(start: int, end: int, taken: list[Span]) -> bool:
    return not any(span.start < end and start < span.end for span in taken)
