"""What a claim stands under: the words without which its own do not say what they say."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from factcheck.model.late import late
from factcheck.model.ledger import SPACES, sense_digest
from factcheck.model.numerals import plain_numerals
from factcheck.model.records import Article, Block, Claim, Figure
from factcheck.model.sentences import sentences
from factcheck.model.text import CONTEXT, Span
from factcheck.model.words import BlockKind

WIDE_WEIGHT = 6
"""Weight of a Chinese character or kana; a letter weighs 1, as a kanji stands for a word."""
BARE = 12
"""Least weight (two kanji, a dozen letters) of words that need nothing before them: 社員は5人。
does, 5人だった。 and "It rose 5%." do not. Chosen by hand over the sample articles."""
SHORT = 36
"""Least weight (six kanji) of a sentence that needs neither the heading nor the sentence before:
前年比5%増。 is about whatever they name. Chosen likewise."""
HIRAGANA = late("[ぁ-ゟ]")
"""Particles and endings: they name nothing."""
PIECES = late(r"\n|[。｡！？]|[.!?](?=\s|$)")
REACH = 8 * CONTEXT
"""Code points in which a sentence's last words are looked for: its figures, however long they are
written, count for one each."""
ELLIPSIS = "…"
"""Stands for a figure in a head: when a neighbor's figure changes, its neighbors stand."""


def names(heads: Iterable[str]) -> tuple[str, ...]:
    """Return the digests by which heads are known without their words.

    Restyling changes none: under 利用者は12,800人増 and under 利用者は1万2800人増 an item is one.
    """
    return tuple(map(_name, heads))


def _name(head: str) -> str:
    return sense_digest(plain_numerals(head))


class Heads:
    """Finds the heads of the claims of one article."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        self._article = article
        self._text = article.text
        self._figures = [figure.span for figure in figures]
        self._cells = _cell_heads(article, figures)
        blocks = article.blocks
        self._headings = [
            block.span for block in blocks[1:] if block.kind == "heading"
        ]  # the first is the title, which says the same of all
        self._others = [block.span for block in blocks if block.kind in {"heading", "paragraph"}]

    def of(
        self, block: Span, kind: BlockKind, span: Span, figures: Sequence[Figure]
    ) -> tuple[str, ...]:
        """Return the heads of the claim at ``span`` in ``block``, outermost first.

        - A table cell stands under the label of its row (the first cell, and those behind it
          that hold no figure but dates) and the header of its column (row 0).
        - A short sentence or list item (`SHORT`) stands under the heading above it and behind the
          sentence before it in its paragraph.
        - One that says little but its figures (`BARE`) also stands behind what comes before its
          paragraph; a list item that says anything, behind the last sentence before the list.
        - Headings, and all sentences that name their subject, stand by themselves.
        """
        if kind == "cell":
            return self._cells.get(block.start, ())
        weight = _weight(self._text, span, figures)
        if kind == "heading" or weight >= SHORT:
            return ()
        found = [self._heading(span.start)]
        first, end = block.start, span.start
        if weight < BARE:
            first = 0
            end = self._list_start(block.start) if kind == "item" and weight else end
        found.append(self._piece(first, end, keeps_figures=weight == 0))
        return tuple(dict.fromkeys(head for head in found if head))

    def stand(self, then: Collection[str], claim: Claim) -> bool:
        """Tell whether a claim may still be about what it stood under, though its heads differ.

        ``then`` are the `names` of the heads it had. What moves, or finds a new sentence before
        it, still says the same as long as the words it stood under are in the article. A sentence
        that says little but its figures (`BARE`) must still come behind them, under the same
        heading; the place of a table cell is all that it has.
        """
        start = claim.span.start
        index = bisect_right(self._starts, start) - 1
        kind = self._article.blocks[index].kind if index >= 0 else "paragraph"
        if kind == "cell":
            return False
        missing = set(then).difference(names(claim.heads))
        weight = _weight(self._text, claim.span, claim.figures)
        if weight >= BARE or (weight and kind == "item"):
            return all(name in self._places or name in self._named for name in missing)
        heading = self._heading(start)
        if heading and _name(heading) not in then:
            return False
        return all(self._places.get(name, start + 1) <= start for name in missing)

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset(names(_one_line(span.cut(self._text)) for span in self._headings))

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self._article.blocks]

    @cached_property
    def _places(self) -> dict[str, int]:
        """The digests of all that `_piece` can return, with the first place where each ends."""
        places: dict[str, int] = {}
        for block in self._article.blocks:
            starts = (one.start for one in sentences(self._text, block.span, self._figures))
            for end in (*starts, block.span.end):
                for keeps in (False, True):
                    piece = self._piece(block.span.start, end, keeps_figures=keeps)
                    places.setdefault(_name(piece), end)
        return places

    def _piece(self, first: int, end: int, *, keeps_figures: bool) -> str:
        """Return the last sentence or line before ``end``, up to 32 code points of it."""
        first = max(first, end - REACH)
        words, position = "", first
        index = bisect_left(self._figures, first, key=lambda span: span.start)
        while not keeps_figures and index < len(self._figures) and self._figures[index].start < end:
            words += self._text[position : self._figures[index].start] + ELLIPSIS
            position = min(self._figures[index].end, end)
            index += 1
        pieces = PIECES.split((words + self._text[position:end]).rstrip())
        said = [piece for piece in pieces if piece.strip()]
        return _one_line(said[-1])[-CONTEXT:].strip() if said else ""

    def _heading(self, position: int) -> str:
        index = bisect_left(self._headings, position, key=lambda span: span.start)
        return _one_line(self._headings[index - 1].cut(self._text)) if index else ""

    def _list_start(self, position: int) -> int:
        index = bisect_left(self._others, position, key=lambda span: span.start)
        return self._others[index - 1].end if index else 0


def _cell_heads(article: Article, figures: Sequence[Figure]) -> dict[int, tuple[str, ...]]:
    """Return the heads of each table cell, by the place where it begins."""
    starts = [figure.span.start for figure in figures]
    headers: dict[tuple[int, int], str] = {}
    labels: dict[tuple[int, int], list[str]] = {}
    closed: set[tuple[int, int]] = set()
    heads: dict[int, tuple[str, ...]] = {}
    for block in article.blocks:
        if block.cell is None:
            continue
        words = _one_line(block.span.cut(article.text))
        row = (block.cell.table, block.cell.row)
        header = headers.get((block.cell.table, block.cell.column), "")
        if block.cell.row == 0:
            headers.setdefault((block.cell.table, block.cell.column), words)
        found = (" ".join(labels.get(row, [])), header)
        heads[block.span.start] = tuple(head for head in found if head)
        inside = figures[slice(*_reach(starts, block))]
        if block.cell.column and any(figure.kind != "date" for figure in inside):
            closed.add(row)
        if words and row not in closed:
            labels.setdefault(row, []).append(words)
    return heads


def _reach(starts: Sequence[int], block: Block) -> tuple[int, int]:
    return bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)


def _weight(text: str, span: Span, figures: Iterable[Figure]) -> int:
    """Return how much the words outside the figures say; stop counting at `SHORT`."""
    weight, position = 0, span.start
    for room in (*(figure.span for figure in figures), Span(span.end, span.end)):
        for character in text[position : max(position, room.start)]:
            if character.isalnum() and not HIRAGANA.match(character):
                wide = unicodedata.east_asian_width(character) in "WF"
                weight += WIDE_WEIGHT if wide else 1
            if weight >= SHORT:
                return weight
        position = max(position, room.end)
    return weight


def _one_line(words: str) -> str:
    return SPACES.sub(" ", words).strip()
