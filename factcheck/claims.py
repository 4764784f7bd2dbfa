"""Sentences that assert become claims; what was found is merged with what is known. All pure."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from factcheck.model.heads import Heads
from factcheck.model.merging import merge as merge  # noqa: PLC0414 (a function of this room)
from factcheck.model.records import Article, Claim, Figure, Link
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.words import BlockKind
from factcheck.nouns import dataclass

Placed = TypeVar("Placed", Figure, Link)
NO_WORDS = re.compile(
    r"[\W_]|閲覧日?|参照|確認|公開日?|更新日?|掲載日?|付け?|日本語|英語|"
    r"\b(?:accessed|retrieved|published|updated|viewed|on|as of)\b",
    re.IGNORECASE,
)
"""What may stand beside link and date in the line of a reference list without saying anything."""
SENTENCE_END = re.compile(r"[。．.！？!?](?=\s|$)")


def find(article: Article, figures: Sequence[Figure], links: Sequence[Link]) -> tuple[Claim, ...]:
    """Return the sentences, list items, headings and table cells that assert a figure.

    They come in reading order, ``id`` None. Each figure belongs to exactly one claim, except for
    those in the line of a reference list, which speak of the cited page (see `_asserted`).
    ``figures`` and ``links`` are in text order; links that no reader sees belong to none.
    """
    claims: list[Claim] = []
    heads = Heads(article, figures)
    seen = [link for link in links if link.is_seen]
    position = 0
    for room, kind in _rooms(article):
        first = position
        while position < len(figures) and figures[position].span.start < room.end:
            position += 1
        if first < position:
            inside = figures[first:position]
            block = _Block(article.text, room, kind, inside, _within(room, seen))
            for claim in _claims(block):
                above = heads.of(room, kind, claim.span, claim.figures)
                claims.append(replace(claim, heads=above))
    return tuple(claims)


def fill_ids(claims: Sequence[Claim], new_id: Callable[[], str]) -> tuple[Claim, ...]:
    """Return the claims with a new id for each that has none.

    ``new_id`` is asked again while it gives an id that is taken.
    """
    taken = {claim.id for claim in claims}
    filled = []
    for claim in claims:
        name = claim.id or next(made for made in iter(new_id, None) if made not in taken)
        taken.add(name)
        filled.append(replace(claim, id=name))
    return tuple(filled)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of the article with what stands in it."""

    text: str
    span: Span
    kind: BlockKind
    figures: Sequence[Figure]
    links: Sequence[Link]


def _rooms(article: Article) -> Iterator[tuple[Span, BlockKind]]:
    """Yield the blocks, and what lies between them as paragraphs, so that no figure falls out."""
    position = 0
    for block in article.blocks:
        if position < block.span.start:
            yield Span(position, block.span.start), "paragraph"
        yield block.span, block.kind
        position = block.span.end
    if position < len(article.text):
        yield Span(position, len(article.text)), "paragraph"


def _claims(block: _Block) -> Iterator[Claim]:
    asserted = list(_asserted(block))
    if not asserted:
        return
    position = 0
    for span in _spans(block):
        first = position
        while position < len(asserted) and asserted[position].span.start < span.end:
            position += 1
        if first < position:
            links = tuple(link for link in _within(span, block.links) if span.covers(link.span))
            figures = tuple(asserted[first:position])
            yield Claim(None, span, span.cut(block.text), figures, links)


def _spans(block: _Block) -> Iterator[Span]:
    """Yield the sentences of a block; a table cell is one, whatever it holds."""
    if block.kind == "cell":
        words = block.span.cut(block.text)
        start = block.span.start + len(words) - len(words.lstrip())
        yield Span(start, start + len(words.strip()))
        return
    figures, links = block.figures, block.links
    whole = sorted([*(figure.span for figure in figures), *(link.span for link in links)])
    yield from sentences(block.text, block.span, whole)


def _asserted(block: _Block) -> Iterator[Figure]:
    """Yield the figures that the article itself asserts, not the title of a page it cites.

    Of the line of a reference list only what speaks of the cited page is left out:

    - a line of nothing but links and dates: all figures (those inside a link are its title's);
    - a line that ends in a bare address, with words before it that `Link.stated` or `Link.title`
      tells to be its title and that are no full sentence: dates, and with a stated date all.

    In doubt a figure makes a claim: one too many is seen at once, one too few never.
    """
    if not block.links or block.kind in {"heading", "cell"}:
        yield from block.figures
        return
    position = block.span.start
    for words in block.span.cut(block.text).split("\n"):
        line = Span(position, position + len(words))
        position = line.end + 1
        figures = _within(line, block.figures)
        links = _within(line, block.links)
        yield from _asserted_in(block.text, line, figures, links) if links else figures


def _asserted_in(
    text: str, line: Span, figures: Sequence[Figure], links: Sequence[Link]
) -> Sequence[Figure]:
    if not figures or _is_bare_reference(text, line, figures, links):
        return []
    last = links[-1]
    cited = last.kind in {"bare", "autolink"} and (last.title or last.stated) is not None
    ended = NO_WORDS.sub("", text[last.span.end : line.end]) == ""
    if not (cited and ended) or SENTENCE_END.search(text, line.start, last.span.start):
        return figures
    if last.stated is not None:
        return []
    return [figure for figure in figures if figure.kind != "date"]


def _within(span: Span, items: Sequence[Placed]) -> Sequence[Placed]:
    """Return the items that begin inside ``span``; they stand in text order."""
    first = bisect_left(items, span.start, key=_start)
    return items[first : bisect_left(items, span.end, key=_start)]


def _start(item: Figure | Link) -> int:
    return item.span.start


def _is_bare_reference(
    text: str, line: Span, figures: Sequence[Figure], links: Sequence[Link]
) -> bool:
    """Tell whether a line holds nothing but links and dates."""
    dates = [figure.span for figure in figures if figure.kind == "date"]
    position, rest = line.start, ""
    for span in sorted([*dates, *(link.span for link in links)]):
        rest += text[position : span.start]
        position = max(position, span.end)
    return NO_WORDS.sub("", rest + text[position : line.end]) == ""
