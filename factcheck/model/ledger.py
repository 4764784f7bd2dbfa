"""What the catalogue knows: its records, and the forms in which words and values are compared."""

import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256
from typing import Literal

from factcheck.model.late import late
from factcheck.model.records import Figure, LogEntry
from factcheck.model.text import CONTEXT, Span
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
from factcheck.nouns import dataclass

Mode = Literal["full", "figures"]
SPACES = late(r"\s+")
BETWEEN_DIGITS = late(
    r"(?<=[\d〇一二三四五六七八九十百千万億兆])\s+(?=[\d〇一二三四五六七八九十百千万億兆])"
)
WIDE = late("[\uff01-\uffee\u3000]+")
"""Full-width and half-width forms (Unicode block FF00-FFEF) and the ideographic space."""
PART, MARK = "\1", "\0"
"""What stands for white space between two digits, and for a figure: neither occurs in prose."""
DASHES = str.maketrans(dict.fromkeys("−‐‑‒–", "-"))
"""Minus, hyphens and the en dash: signs of one meaning beside a number."""
SAYING = frozenset("?!%‰#&@")
"""Punctuation (by its Unicode category) that is never styling alone."""


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
    """`digest` of quote and heads: how a claim is found again without its words."""
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
    heads: tuple[str, ...] = ()
    """The words it stands under, see `records.Claim.heads`; if no words are kept, their digests."""
    sense: str | None = None
    """`sense_digest` of its words, where the words themselves are not kept, if it is known."""
    held: bool = False
    """Whether its words are those that were decided upon and only look different, so that its
    record must stay as it was then: else the next run could not tell."""
    recheck_after: date | int | None = None
    """When people want it looked at again: a day, or a number of days after it was verified."""


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
    authors: tuple[str, ...] = ()
    """Names of its authors as people wrote them into the file."""


def fold(text: str) -> str:
    """Return ``text`` without what typesetting alone changes: width, case and white space.

    Meant for comparing only: no position survives. Only full-width and half-width forms are
    folded, for NFKC would also turn ①5人 into 15人. White space between two digits leaves a mark:
    5 10億円 is not 510億円.
    """
    return _closed(_plain(text))


def digest(text: str, heads: Iterable[str] = ()) -> str:
    """Return the first 32 hexadecimal digits of the SHA-256 of the folded text.

    ``heads`` (see `records.Claim.heads`) are part of it: under another head the same words say
    something else.
    """
    words = MARK.join(fold(part) for part in (text, *heads))
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def known_figures(figures: Iterable[Figure]) -> tuple[KnownFigure, ...]:
    """Return figures in the form in which the catalogue keeps them."""
    return tuple(
        KnownFigure(item.text, item.kind, machine(item.value), item.hedge) for item in figures
    )


def sense(text: str, figures: Iterable[KnownFigure], heads: Iterable[str] = ()) -> str:
    """Return ``text`` under its ``heads`` in a form that restyling leaves alone.

    The surface of each figure, in reading order, gives way to its kind, value, unit and hedge,
    so 12,800 and 1万2800 are alike, but neither 約15兆円 and 15兆円 nor 20年 and 20歳. Punctuation
    falls, except for ``?`` and ``!``, which turn a statement into something else, and for signs
    that touch a digit or a figure (-5, 24/7, 2.1), which may belong to the number.
    """
    tokens = (f"{MARK}{item.kind} {item.value} {item.hedge or ''}{MARK}" for item in figures)
    return _replaced(text, figures, tokens) + "".join(MARK + _bare(head) for head in heads)


def sense_digest(text: str, figures: Iterable[KnownFigure] = ()) -> str:
    """Return the `digest` of the `sense` of ``text`` alone: known without any words being kept."""
    return digest(sense(text, figures))


def template(text: str, figures: Iterable[KnownFigure]) -> str:
    """Return the `sense` of ``text`` with nothing but the kind left of each figure."""
    return _replaced(text, figures, (f"{MARK}{item.kind}{MARK}" for item in figures))


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


def _replaced(text: str, figures: Iterable[KnownFigure], tokens: Iterable[str]) -> str:
    """Return the bare words with a token for each figure that is found in them."""
    parts: list[str] = []
    found_tokens = []
    words, position = text.replace(MARK, " "), 0
    for figure, token in zip(figures, tokens, strict=True):
        found = words.find(figure.text, position)
        if found >= 0:
            parts += [words[position:found], MARK]
            found_tokens.append(token)
            position = found + len(figure.text)
    pieces = _bare("".join([*parts, words[position:]])).split(MARK)
    result = [pieces[0]]
    for token, piece in zip(found_tokens, pieces[1:], strict=True):
        result += [token, piece]
    return "".join(result)


def _plain(text: str) -> str:
    """Return ``text`` without width and case; NFC joins letters and their marks."""
    narrow = WIDE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return unicodedata.normalize("NFC", narrow).casefold()


def _closed(text: str) -> str:
    return SPACES.sub("", BETWEEN_DIGITS.sub(PART, text))


def _bare(text: str) -> str:
    """Return ``text`` folded and without punctuation that says nothing; `MARK` is a figure."""
    plain = _plain(text).translate(DASHES)
    padded = f" {plain} "
    return _closed(
        "".join(
            character
            for index, character in enumerate(plain)
            if unicodedata.category(character)[0] != "P"
            or _says(character, padded[index], padded[index + 2])
        )
    )


def _says(sign: str, before: str, after: str) -> bool:
    """Tell whether a punctuation mark between two characters may belong to what is said."""
    if sign in SAYING:
        return True
    if sign in ".(":
        return _is_numeric(after)
    if sign == ")":
        return _is_numeric(before)
    if sign in ",:":  # a colon before an amount is mere style
        return _is_numeric(before) and _is_numeric(after)
    return sign in "-/〜" and (_is_numeric(before) or _is_numeric(after))


def _is_numeric(character: str) -> bool:
    return character == MARK or character.isdecimal()


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
