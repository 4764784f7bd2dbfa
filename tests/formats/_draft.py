"""Builds an `Article` by hand, block by block, with exact offsets into its Markdown source."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from factcheck.model.records import Article, Block, Cell, Figure, Link
from factcheck.model.text import Span, TextBuilder
from factcheck.model.values import Value
from factcheck.model.words import BlockKind, FigureKind


@dataclass(frozen=True)
class Anchor:
    """A Markdown link, or a bare one if it has no words of its own."""

    url: str
    words: str | None = None
    title: str | None = None
    stated: str | None = None
    note: str | None = None


Part = str | Anchor


class Draft:
    """Blocks are added in reading order; `article` reads them as a Markdown reader would."""

    def __init__(self) -> None:
        self._blocks: list[tuple[str, BlockKind, Cell | None, tuple[Part, ...]]] = []
        self._tables = 0

    def add(self, kind: BlockKind, *parts: Part) -> None:
        mark = {"heading": "## ", "item": "- "}.get(kind, "")
        self._blocks.append((mark, kind, None, parts))

    def table(self, *rows: tuple[Part, ...]) -> None:
        for row, cells in enumerate(rows):
            for column, part in enumerate(cells):
                cell = Cell(self._tables, row, column)
                self._blocks.append(("| " if column == 0 else " | ", "cell", cell, (part,)))
        self._tables += 1

    def article(self, source: str, title: str, language: str, published: date | None) -> Article:
        head = f"---\ntitle: {title}\n---\n\n"
        raw = head + "".join(self._written(index) for index in range(len(self._blocks)))
        builder = TextBuilder(raw)
        at = len(head)
        blocks: list[Block] = []
        links: list[Link] = []
        for index, (mark, kind, cell, parts) in enumerate(self._blocks):
            if builder.length:
                builder.put("\n", at, at)
            at += len(mark)
            begin = builder.length
            for part in parts:
                at = _take(builder, part, at, links)
            blocks.append(Block(Span(begin, builder.length), kind, cell))
            at += len(self._written(index)) - len(mark) - sum(len(_raw(part)) for part in parts)
        return Article(
            source=source,
            text=builder.text(),
            title=title,
            language=language,
            published=published,
            dated_by="front matter" if published else None,
            ids=frozenset(),
            blocks=tuple(blocks),
            links=tuple(links),
            offsets=builder.offsets(),
            digest="sha256:" + sha256(raw.encode("utf-8", "surrogatepass")).hexdigest(),
        )

    def _written(self, index: int) -> str:
        mark, _, cell, parts = self._blocks[index]
        following = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
        in_row = cell and following and following[2] and following[2].column > 0
        ending = "" if in_row else "\n" if cell else "\n\n"
        return mark + "".join(map(_raw, parts)) + ending


def _raw(part: Part) -> str:
    if isinstance(part, str):
        return part
    return part.url if part.words is None else f"[{part.words}]({part.url})"


def _take(builder: TextBuilder, part: Part, at: int, links: list[Link]) -> int:
    end = at + len(_raw(part))
    begin = builder.length
    if isinstance(part, str):
        builder.copy(at, end)
        return end
    if part.words is None:
        builder.copy(at, end)
        where, words = Span(at, end), part.url
    else:
        builder.copy(at + 1, at + 1 + len(part.words))
        where, words = Span(end - 1 - len(part.url), end - 1), part.words
    kind = "bare" if part.words is None else "inline"
    span = Span(begin, builder.length)
    links.append(Link(span, where, part.url, words, kind, part.title, part.stated, part.note))
    return end


class Reading:
    """Finds figures and sentences in an article by their words, from left to right."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._at = 0

    def figure(
        self, words: str, kind: FigureKind, value: Value, hedge: str | None = None
    ) -> Figure:
        start = self.article.text.index(words, self._at)
        self._at = start + len(words)
        return Figure(Span(start, self._at), words, kind, value, hedge)

    def span(self, begins: str, ends: str) -> Span:
        start = self.article.text.index(begins)
        return Span(start, self.article.text.index(ends, start) + len(ends))
