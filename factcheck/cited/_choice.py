"""Which parts of a long page are worth recognizing: those whose digits the article has, too.

Recognizing a million characters takes seconds, finding digits in them a hundredth of that. The
beginning of a page is always read.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.model.records import Article, Block
from factcheck.model.text import Span

WHOLE = 30_000
"""Code points up to which a page is recognized whole: a seventh of a second."""
_LEAD = 5_000
"""Code points at the beginning that are always read."""
_BUDGET = 22_000
"""Code points beside them."""
_AROUND = 220
"""Code points on either side of digits that are read with them."""
_TOKEN = re.compile(r"\d[\d,.]{0,30}")
_CELLS = 60
"""Cells of a table's head that are read with any of its rows."""
_MOST = 20_000
"""Runs of digits that are looked at; more stand in lists of data."""


def chosen(article: Article, digits: Iterable[str]) -> Article:
    """Return the article, cut down to what may hold one of the digits if it is long.

    ``digits`` are the significant digits of the article's figures.
    """
    if len(article.text) <= WHOLE:
        return article
    spans = [Span(0, _LEAD)]
    room = _BUDGET
    for start, end in _hits(article.text, frozenset(digits)):
        span = Span(max(start - _AROUND, 0), min(end + _AROUND, len(article.text)))
        if span.start < spans[-1].end and span.start >= spans[-1].start:
            room -= max(0, span.end - spans[-1].end)
            spans[-1] = Span(spans[-1].start, max(span.end, spans[-1].end))
        elif span.start >= spans[-1].end:
            room -= span.end - span.start
            spans.append(span)
        if room <= 0:
            break
    return _cut(article, spans)


def _hits(text: str, digits: frozenset[str]) -> list[tuple[int, int]]:
    """Return the places of numbers that may be one of those wanted, the surest in text order."""
    sure: dict[str, list[tuple[int, int]]] = {}
    maybe: list[tuple[int, int]] = []
    heads = {wanted[:2] for wanted in digits if len(wanted) > 1}
    sets = {"".join(sorted(wanted)) for wanted in digits if len(wanted) > 2}
    for seen, match in enumerate(_TOKEN.finditer(text)):
        if seen > _MOST:
            break
        own = match[0].replace(",", "").replace(".", "").strip("0")
        if own in digits and len(own) > 1:
            sure.setdefault(own, []).append(match.span())
        elif "".join(sorted(own)) in sets or (len(own) > 2 and own[:2] in heads) or own in digits:
            maybe.append(match.span())
    half = _BUDGET // (2 * _AROUND)
    rarest = [place for places in sorted(sure.values(), key=len) for place in places][:half]
    return sorted([*rarest, *maybe[: half - len(rarest)]])


def _cut(article: Article, spans: list[Span]) -> Article:
    """Return an article of nothing but some stretches of the text, blocks kept apart."""
    text: list[str] = []
    blocks: list[Block] = []
    length = 0
    for block, piece in _pieces(article, spans):
        words = piece.cut(article.text).strip("\n")
        blocks.append(replace(block, span=Span(length, length + len(words))))
        text.append(words)
        length += len(words) + 1
    return replace(article, text="\n".join(text), blocks=tuple(blocks), links=())


def _pieces(article: Article, spans: list[Span]) -> Iterator[tuple[Block, Span]]:
    """Yield the blocks that the spans touch, long ones only as far as they do, cells with heads."""
    starts = [block.span.start for block in article.blocks]
    heads: dict[int, int] = {}
    done: set[int] = set()
    for span in spans:
        for number in range(max(bisect_right(starts, span.start) - 1, 0), len(article.blocks)):
            block = article.blocks[number]
            if block.span.start >= span.end:
                break
            fresh = _head(article, number, heads, done) if number not in done else []
            yield from ((article.blocks[head], article.blocks[head].span) for head in fresh)
            if number in done:
                continue
            piece = Span(max(block.span.start, span.start), min(block.span.end, span.end))
            if block.span.end - block.span.start <= 4 * _AROUND:
                piece = block.span
                done.add(number)
            if piece.end > piece.start:
                yield block, piece


def _head(article: Article, number: int, heads: dict[int, int], done: set[int]) -> list[int]:
    """Return the cells that say what a cell is: those of row 0, and those left of it."""
    cell = article.blocks[number].cell
    if cell is None:
        return []
    if cell.table not in heads:
        first = number
        while first > 0:
            before = article.blocks[first - 1].cell
            if before is None or before.table != cell.table or number - first > 5_000:
                break
            first -= 1
        heads[cell.table] = first
    found = []
    for place in range(heads[cell.table], min(heads[cell.table] + _CELLS, len(article.blocks))):
        its = article.blocks[place].cell
        if its is None or its.table != cell.table or its.row > 0:
            break
        found.append(place)
    left = number
    while left > 0 and number - left < _CELLS:
        before = article.blocks[left - 1].cell
        if before is None or before.table != cell.table or before.row != cell.row:
            break
        left -= 1
        found.append(left)
    fresh = sorted(place for place in found if place not in done)
    done.update(fresh)
    return fresh
