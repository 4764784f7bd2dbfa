"""Sentences that assert become claims; what was found is merged with what is known. All pure."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from factcheck.model.heads import Heads
from factcheck.model.ledger import (
    KnownArticle,
    KnownClaim,
    digest,
    known_figures,
    sense,
)
from factcheck.model.matching import found_faces, known_faces, match
from factcheck.model.records import Article, Claim, Figure, Link, LogEntry
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.words import BlockKind, Overlay, Status

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
    those in the line of a reference list, which speak of the cited page (see `_asserts`).
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


def merge(
    found: Sequence[Claim], known: KnownArticle | None, article: Article
) -> tuple[Claim, ...]:
    """Return the claims found, with id, log and statement of those the catalogue knows.

    A known claim is found again by its words, told apart by its heads and surroundings; else by
    its place and likeness (see `matching.match`); else it is ``lost``: it comes after all others
    with an empty span at the end of the text, and once a person has retired it, that is settled
    and no overlay lies over it. A decided claim is ``stale`` if its sense, its heads or the value
    of one of its figures has changed.
    """
    if known is None or not known.claims:
        return tuple(found)
    pairs = match(found_faces(found, article, known.text), known_faces(known))
    merged = list(found)
    for index, position in pairs.items():
        merged[position] = _joined(found[position], known.claims[index])
    end = Span(len(article.text), len(article.text))
    merged += [
        _gone(record, end) for index, record in enumerate(known.claims) if index not in pairs
    ]
    return tuple(merged)


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


def _joined(claim: Claim, record: KnownClaim) -> Claim:
    decided = bool(record.log) and record.log[-1].status is not Status.OPEN
    overlay = Overlay.STALE if decided and _has_changed(claim, record) else None
    return replace(
        claim, id=record.id, log=_pinned(record), statement=record.statement, overlay=overlay
    )


def _gone(record: KnownClaim, end: Span) -> Claim:
    log = _pinned(record)
    is_settled = bool(log) and log[-1].status is Status.RETIRED
    overlay = None if is_settled else Overlay.LOST
    words = record.quote or ""
    return Claim(record.id, end, words, (), (), log, record.statement, overlay, record.heads)


def _has_changed(claim: Claim, record: KnownClaim) -> bool:
    """Tell whether the claim says something else than when it was last decided upon.

    The log remembers digest and values of then; the record moves on only when the sense does, so
    while its digest is the log's it still holds the words decided upon.
    """
    last = _pinned(record)[-1]
    if digest(claim.text, claim.heads) == last.digest:
        return _has_other_values(claim, last)
    if record.quote is None or record.digest != last.digest:
        return True
    now = sense(claim.text, known_figures(claim.figures), claim.heads)
    return sense(record.quote, record.figures, record.heads) != now


def _has_other_values(claim: Claim, last: LogEntry) -> bool:
    """Tell whether a figure of the same words states another value than was decided upon.

    A year-less date does when the article's date changes. A figure that is recognized now and
    was not then, or the other way round, is no change: the person saw the same words.
    """
    if len(last.figures) != len(last.values):
        return False
    then = Counter(zip(last.figures, last.values, strict=True))
    surfaces = Counter(last.figures)
    now = Counter((figure.text, figure.value) for figure in known_figures(claim.figures))
    return any(
        count > then[surface, value]
        for (surface, value), count in now.items()
        if surfaces[surface] == sum(many for (words, _), many in now.items() if words == surface)
    )


def _pinned(record: KnownClaim) -> tuple[LogEntry, ...]:
    """Return the log; what a person wrote by hand gets what the record beside it says.

    That is the digest of the words, and the values of the figures of the same words.
    """
    if not record.log:
        return ()
    last = record.log[-1]
    last = replace(last, digest=last.digest or record.digest)
    surfaces = tuple(figure.text for figure in record.figures)
    if last.digest == record.digest and not last.values and last.figures in {(), surfaces}:
        values = tuple(figure.value for figure in record.figures)
        last = replace(last, figures=surfaces, values=values)
    return (*record.log[:-1], last)
