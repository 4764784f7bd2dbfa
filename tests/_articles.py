"""Small articles for tests, with figures found by a pattern: no reader or recognizer is needed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.model.records import Article, Block, Cell, Figure, Link
from factcheck.model.text import Span, TextBuilder
from factcheck.model.values import Period, Value, point
from factcheck.model.words import BlockKind, FigureKind

FIGURE = re.compile(r"(\d{4})年|(\d[\d,]*)(万(\d{1,4})?|億)?(ドル|円|人|社|%)")
URL = re.compile(r"https?://[!-~]+")
KINDS: dict[str, FigureKind] = {"ドル": "money", "円": "money", "%": "percent"}
UNITS = {"ドル": "USD", "円": "JPY"}


def article(*blocks: str | tuple[BlockKind, str], source: str = "offer.md") -> Article:
    """Return an article of these blocks; words alone are a paragraph."""
    parts = [("paragraph", block) if isinstance(block, str) else block for block in blocks]
    text = "\n".join(words for _, words in parts)
    builder = TextBuilder(text)
    builder.copy(0, len(text))
    found, position = [], 0
    for kind, words in parts:
        found.append(Block(Span(position, position + len(words)), kind))  # type: ignore[arg-type]
        position += len(words) + 1
    return Article(
        source=source,
        text=text,
        title="買収提案",
        language="ja",
        published=date(2025, 2, 12),
        dated_by="front matter",
        ids=frozenset(),
        blocks=tuple(found),
        links=(),
        offsets=builder.offsets(),
        digest="sha256:0",
    )


def table(*rows: Sequence[str], before: Sequence[str] = ()) -> Article:
    """Return an article of paragraphs and one table; the first row is the header."""
    cells = [
        (words, Cell(0, number, column))
        for number, row in enumerate(rows)
        for column, words in enumerate(row)
    ]
    one = article(*before, *(("cell", words) for words, _ in cells))
    blocks = [
        replace(block, cell=cell)
        for block, (_, cell) in zip(one.blocks[len(before) :], cells, strict=True)
    ]
    return replace(one, blocks=(*one.blocks[: len(before)], *blocks))


def figures(one: Article) -> tuple[Figure, ...]:
    """Return years, amounts, shares and counts of people and firms."""
    return tuple(_figure(found) for found in FIGURE.finditer(one.text))


def links(one: Article, title: str | None = None, stated: str | None = None) -> tuple[Link, ...]:
    """Return the bare addresses, all with the same title and date."""
    return tuple(
        Link(Span(*found.span()), Span(*found.span()), found[0], found[0], "bare", title, stated)
        for found in URL.finditer(one.text)
    )


def marked(one: Article, words: str, url: str = "https://example.org/") -> Link:
    """Return a link that marks these words."""
    start = one.text.index(words)
    span = Span(start, start + len(words))
    return Link(span, span, url, words, "inline")


def surfaces(found: Sequence[Figure]) -> list[str]:
    """Return the words of figures."""
    return [figure.text for figure in found]


def _figure(found: re.Match[str]) -> Figure:
    span = Span(*found.span())
    if found[1]:
        year = int(found[1]) or 1
        value: Value = Period(date(year, 1, 1), date(year, 12, 31), found[1])
        return Figure(span, found[0], "date", value)
    number = Decimal(found[2].replace(",", ""))
    if found[3]:
        number = number * (10**8 if found[3] == "億" else 10**4) + int(found[4] or 0)
    unit = found[5]
    return Figure(span, found[0], KINDS.get(unit, "count"), point(number, UNITS.get(unit, unit)))
