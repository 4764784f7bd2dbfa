"""Which pages an article's claims cite, and what is to be looked for on them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model.evidence import Cited
from factcheck.model.records import Article, Claim, Link
from factcheck.model.text import Span
from factcheck.nouns import dataclass

WEB = re.compile(r"https?://", re.IGNORECASE)
_MOST = 12
"""Pages of a reference list that each claim is compared with."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A claim with the pages that it cites."""

    claim: Claim
    """The claim."""
    links: tuple[tuple[str, Cited], ...]
    """Addresses as cited, each once, the nearest first, and how each is cited."""


def cites(article: Article, claims: Iterable[Claim], links: Sequence[Link]) -> Iterator[Cite]:
    """Yield the claims with a figure that is in the article now, with the pages that they cite.

    A link in the sentence (or the row of a table) is the claim's own. One in the same paragraph
    comes next; the lines of a reference list stand for all claims that have none of their own.
    """
    listed = listed_pages(article, links)
    around = Around(article, links)
    for claim in claims:
        if claim.is_gone or not claim.figures:
            continue
        found: dict[str, Cited] = {}
        for link in claim.links:
            found.setdefault(link.url, "sentence")
        for link, how in around.of(claim.span):
            found.setdefault(link.url, how)
        if not found:
            found = dict.fromkeys(listed, "list")
        web = tuple((url, how) for url, how in found.items() if WEB.match(url))
        if web:
            yield Cite(claim, web)


def looked_for(found: Iterable[Cite]) -> dict[str, frozenset[str]]:
    """Return for each address the significant digits of the figures that it is to bear out."""
    wanted: dict[str, set[str]] = {}
    cites = list(found)
    if cites:
        from factcheck.comparing import digits  # noqa: PLC0415 (50 ms that no page needs)
    for cite in cites:
        own = {number for figure in cite.claim.figures for number in digits(figure)}
        for url, _ in cite.links:
            wanted.setdefault(url, set()).update(own)
    return {url: frozenset(numbers) for url, numbers in wanted.items()}


class Around:
    """The links of the paragraph or row around a claim or a quotation."""

    def __init__(self, article: Article, links: Sequence[Link]) -> None:
        """Take an article and its links, in text order."""
        self._links = [link for link in links if link.is_seen and link.target is None]
        self._starts = [link.span.start for link in self._links]
        self._blocks = article.blocks
        self._begins = [block.span.start for block in article.blocks]

    def of(self, span: Span) -> Iterator[tuple[Link, Cited]]:
        """Yield the links beside a place."""
        number = bisect_left(self._begins, span.end) - 1
        if number < 0:
            return
        block = self._blocks[number]
        if block.cell is None:
            if block.kind != "heading":
                yield from ((link, "note") for link in self._within(block.span))
            return
        first = last = number
        while first > 0 and self._row(first - 1) == self._row(number):
            first -= 1
        while last + 1 < len(self._blocks) and self._row(last + 1) == self._row(number):
            last += 1
        row = Span(self._blocks[first].span.start, self._blocks[last].span.end)
        yield from ((link, "sentence") for link in self._within(row))

    def _row(self, number: int) -> tuple[int, int] | None:
        cell = self._blocks[number].cell
        return (cell.table, cell.row) if cell else None

    def _within(self, span: Span) -> Sequence[Link]:
        first = bisect_left(self._starts, span.start)
        return self._links[first : bisect_left(self._starts, span.end)]


def listed_pages(article: Article, links: Sequence[Link]) -> tuple[str, ...]:
    """Return the addresses of the article's reference list: lines with a title or date, items."""
    items = [block.span for block in article.blocks if block.kind == "item"]
    starts = [item.start for item in items]
    found = []
    for link in links:
        if not link.is_seen or link.kind == "image":
            continue
        place = bisect_left(starts, link.span.start + 1) - 1
        inside = place >= 0 and items[place].covers(link.span)
        if link.title or link.stated or inside:
            found.append(link.url)
    return tuple(dict.fromkeys(found))[:_MOST]
