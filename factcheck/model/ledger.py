"""What the catalogue knows: its records, and the forms in which words and values are compared."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Literal

from factcheck.model.records import Figure, LogEntry
from factcheck.model.text import Span
from factcheck.model.values import (
    Number,
    Period,
    Quantity,
    TimeOfDay,
    Value,
    clock_text,
    number_text,
)
from factcheck.model.words import FigureKind

Mode = Literal["full", "figures"]
CONTEXT = 32
"""Code points of prefix and suffix, as in Hypothesis' text quote selectors."""
SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class KnownFigure:
    """A figure as the catalogue keeps it."""

    text: str
    """The words as written."""
    kind: FigureKind
    """What is measured."""
    value: str
    """The value in machine form, see `machine`."""
    hedge: str | None = None
    """The hedging word as written (約, about), or None."""


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim as the catalogue keeps it."""

    id: str
    """``fc-`` and eight base-32 characters."""
    quote: str | None
    """The words of the article; None if the catalogue keeps figures only."""
    digest: str
    """`digest` of the quote: how a claim is found again without its words."""
    prefix: str | None
    """Up to 32 code points before the quote; None as for ``quote``."""
    suffix: str | None
    """Up to 32 code points after the quote; None as for ``quote``."""
    line: int
    """Line of the source where it begins, from 1; 0 if it was not in the article when built."""
    statement: str | None
    """What it says in the words of the catalogue's keepers."""
    figures: tuple[KnownFigure, ...]
    """Its figures in reading order."""
    sources: tuple[str, ...]
    """Addresses that speak for it: the links inside it, and what people added."""
    log: tuple[LogEntry, ...] = ()
    """What people decided, oldest first."""


@dataclass(frozen=True, slots=True)
class KnownLink:
    """A link as the catalogue keeps it."""

    url: str
    """The address as cited."""
    text: str | None
    """The words it marks; None if the catalogue keeps figures only."""
    line: int
    """Line of the source where it stands, from 1; 0 if it has left the article."""
    title: str | None = None
    """Title that the article states for the page."""
    stated: str | None = None
    """Date that the article states for the page, as EDTF."""
    log: tuple[LogEntry, ...] = ()
    """What people decided, oldest first."""


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """One file of the catalogue."""

    article: str
    """Path or URL of the article, free of the machine's own folders."""
    title: str | None
    """Title, if the article states one; None if the catalogue keeps figures only."""
    language: str
    """BCP 47 primary language."""
    published: date | None
    """Date of publication, if known."""
    text: Mode
    """``full``: quotes are kept; ``figures``: no sentence of the article is."""
    claims: tuple[KnownClaim, ...]
    """Claims in reading order, then those that are lost."""
    links: tuple[KnownLink, ...]
    """Links in reading order, then those that have left the article."""


def fold(text: str) -> str:
    """Return ``text`` without what typesetting alone changes: width, case and white space.

    Meant for comparing only: NFKC changes lengths, so no position survives.
    """
    return SPACES.sub("", unicodedata.normalize("NFKC", text)).casefold()


def digest(text: str) -> str:
    """Return the first 32 hexadecimal digits of the SHA-256 of the folded text."""
    return sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def known_figures(figures: Iterable[Figure]) -> tuple[KnownFigure, ...]:
    """Return figures in the form in which the catalogue keeps them."""
    return tuple(
        KnownFigure(item.text, item.kind, machine(item.value), item.hedge) for item in figures
    )


def sense(text: str, figures: Iterable[KnownFigure]) -> str:
    """Return ``text`` in a form that restyling leaves alone.

    The surface of each figure, in reading order, gives way to its value and hedge, so 12,800 and
    1万2800 are alike, but 約15兆円 and 15兆円 are not; punctuation falls, except for ``?`` and
    ``!``, which turn a statement into something else.
    """
    parts, position = [], 0
    for figure in figures:
        found = text.find(figure.text, position)
        if found >= 0:
            parts += [_bare(text[position:found]), f"\0{figure.value} {figure.hedge or ''}\0"]
            position = found + len(figure.text)
    parts.append(_bare(text[position:]))
    return "".join(parts)


def surroundings(text: str, span: Span) -> tuple[str, str]:
    """Return what stands before and after ``span``, white space collapsed, for finding it again."""
    before = text[max(0, span.start - 2 * CONTEXT) : span.start]
    after = text[span.end : span.end + 2 * CONTEXT]
    prefix = SPACES.sub(" ", before).strip()[-CONTEXT:].strip()
    return prefix, SPACES.sub(" ", after).strip()[:CONTEXT].strip()


def machine(value: Value) -> str:
    """Return the machine form of a value, the same for all spellings of the same value.

    ``97400000000 USD``, ranges ``2000000000..9000000000 JPY``, open ends ``100.. 人``; days in
    EDTF (ISO 8601-2:2019) in the shortest form, ``2025-02``, ``1975/1982``, ``2025-02-10/..``;
    days that nothing resolves as stated, ``XXXX-10-02`` or ``-P3Y``; times ``09:00..17:00``.
    Hedges are told apart elsewhere.
    """
    if isinstance(value, Quantity):
        ends = _range(_number(value.low), _number(value.high))
        return ends if value.unit is None else f"{ends} {value.unit}"
    if isinstance(value, TimeOfDay):
        return _range(
            *("" if end is None else clock_text(end) for end in (value.first, value.last))
        )
    return _days(value)


def _bare(text: str) -> str:
    return "".join(
        character
        for character in fold(text)
        if character in "?!" or unicodedata.category(character)[0] != "P"
    )


def _number(number: Number | None) -> str:
    return "" if number is None else number_text(number)


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low}..{high}"


def _days(period: Period) -> str:
    first, last = period.first, period.last
    if first is None and last is None:
        return period.edtf or period.relative or ".."
    if first is None or last is None:
        ends = [".." if end is None else end.isoformat() for end in (first, last)]
        return "/".join(ends)
    if first.day == 1 and _ends_month(last):
        if first.month == 1 and last.month == 12:
            return _interval(first.isoformat()[:4], last.isoformat()[:4])
        return _interval(first.isoformat()[:7], last.isoformat()[:7])
    return _interval(first.isoformat(), last.isoformat())


def _interval(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"


def _ends_month(day: date) -> bool:
    return day == date.max or (day + timedelta(1)).day == 1
