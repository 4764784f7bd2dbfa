"""An article as rows of a page: a block of its text, marked, with the notes that belong to it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Generic, Protocol, TypeVar

from factcheck.formats._facts import WAITING
from factcheck.formats._marks import Mark, Token, nest
from factcheck.formats._notes import Note, notes, weighs
from factcheck.model.records import Article, ArticleReport, Block, Claim, Finding, Report
from factcheck.model.text import Place, Span
from factcheck.model.words import Overlay
from factcheck.nouns import dataclass
from factcheck.said.listing import DATED_BY

Marked = tuple[Token, ...]


class Placed(Protocol):
    """Anything that can be marked in the text."""

    @property
    def key(self) -> str:
        """Its name, unique on the page."""

    @property
    def span(self) -> Span:
        """Its place in the article's text."""


N = TypeVar("N", bound=Placed)

_MOST_KEPT = 20_000
"""Links and figures of a report beyond which its pages are made anew for each format."""
_MOST_EMPTY = 20
"""Cells that may stand empty for each that is filled; beyond that, a table is shown as lines."""


@dataclass(frozen=True, slots=True)
class Row(Generic[N]):
    """A block of the text, or a whole table, with its notes."""

    kind: str
    """``heading``, ``paragraph``, ``item`` or ``table``."""
    words: Marked
    """The marked text; empty for a table."""
    grid: tuple[tuple[Marked, ...], ...]
    """Rows of marked cells; empty for all but tables."""
    notes: tuple[N, ...]
    """Notes on what begins here, in reading order."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article on a page."""

    number: int
    """Its number in the report, from 1."""
    article: Article
    """The article."""
    notes: tuple[Note, ...]
    """All notes in reading order."""
    by_key: Mapping[str, Note]
    """The same by name."""
    lost: tuple[Claim, ...]
    """Claims that are gone from the text."""
    others: tuple[tuple[Place, Finding], ...]
    """Findings that belong to no figure or link, with their places."""
    waiting: int
    """Figures that wait for a person."""
    dated_by: str
    """Where its date of publication was found, in the language of the report."""

    @property
    def rows(self) -> Iterator[Row[Note]]:
        """Its text, made anew each time: of many links it is much larger than their notes."""
        return rows(self.article, self.notes)

    @property
    def problems(self) -> int:
        """How many things an editor has to look at; mere notes do not count."""
        others = sum(weighs([finding]) for _, finding in self.others)
        return sum(note.problem for note in self.notes) + len(self.lost) + others


def pages(report: Report) -> Iterator[Page]:
    """Yield the articles of ``report`` as pages, in order.

    Those of a small report are kept for the next format; of a large one there is room for one.
    """
    marked = sum(len(each.evidence.links) + len(each.evidence.figures) for each in report.articles)
    yield from _kept(_Same(report)) if marked <= _MOST_KEPT else _made(report)


class _Same:
    """A report by its identity: to compare two takes as long as to make the pages."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.report is other.report

    def __hash__(self) -> int:
        return id(self.report)


@lru_cache(maxsize=1)
def _kept(same: _Same) -> tuple[Page, ...]:
    return tuple(_made(same.report))


def _made(report: Report) -> Iterator[Page]:
    for number, each in enumerate(report.articles, 1):
        yield _page(report, each, number)


def _page(report: Report, each: ArticleReport, number: int) -> Page:
    found, others = notes(report, each, number)
    article, claims = each.evidence.article, each.evidence.claims
    return Page(
        number,
        article,
        tuple(found),
        {note.key: note for note in found},
        tuple(claim for claim in claims if claim.overlay is Overlay.LOST),
        tuple((article.offsets.place(finding.span.start), finding) for finding in others),
        sum(finding.check == WAITING for finding in each.findings),
        DATED_BY[article.dated_by].to(report.tongue) if article.dated_by in DATED_BY else "",
    )


def rows(article: Article, found: Sequence[N]) -> Iterator[Row[N]]:
    """Yield the text of an article as rows, with what is to be marked in it.

    ``found`` is sorted by place, the longer first where two begin together.
    """
    shown = _dealt(_areas(article, has_notes=bool(found)), found, article.text)

    def table(entry: tuple[Block, Marked, tuple[N, ...]]) -> tuple[str, int]:
        block = entry[0]
        return (block.kind, block.cell.table if block.cell else -1)

    for (kind, number), group in groupby(shown, key=table):
        entries = list(group)
        grid = _grid(entries) if kind == "cell" and number >= 0 else ()
        if grid:
            yield Row("table", (), grid, tuple(note for entry in entries for note in entry[2]))
            continue
        for _, words, own in entries:
            yield Row("paragraph" if kind == "cell" else kind, words, (), own)


def _grid(
    entries: Sequence[tuple[Block, Marked, tuple[N, ...]]],
) -> tuple[tuple[Marked, ...], ...]:
    """Return the cells in rows and columns, or nothing if they are no simple table."""
    rows: list[list[Marked]] = []
    last = -1
    for block, words, _ in entries:
        cell = block.cell
        if cell is None or cell.row < last:
            return ()
        if cell.row > last:
            rows.append([])
            last = cell.row
        if cell.column < len(rows[-1]) or cell.column > len(rows[-1]) + _MOST_EMPTY:
            return ()
        rows[-1] += [()] * (cell.column - len(rows[-1]))
        rows[-1].append(words)
    columns = max(len(row) for row in rows)
    if columns * len(rows) > _MOST_EMPTY * len(entries):
        return ()
    return tuple(tuple(row + [()] * (columns - len(row))) for row in rows)


def _areas(article: Article, *, has_notes: bool) -> Iterator[Block]:
    """Yield the blocks, and as paragraphs any words that stand in none: nothing may be missing."""
    at = 0
    any_yet = False
    for block in article.blocks:
        if article.text[at : block.span.start].strip():
            yield Block(Span(at, block.span.start), "paragraph")
        yield block
        any_yet = True
        at = max(at, block.span.end)
    if article.text[at:].strip() or (has_notes and not any_yet):
        yield Block(Span(at, len(article.text)), "paragraph")


def _dealt(
    areas: Iterator[Block], found: Sequence[N], text: str
) -> Iterator[tuple[Block, Marked, tuple[N, ...]]]:
    """Deal the notes out to the blocks in which they begin; marks may reach into later ones."""
    blocks = list(areas)
    waiting = list(reversed(found))
    reaching: list[N] = []
    for index, block in enumerate(blocks):
        area = block.span
        own: list[N] = []
        while waiting and (_begins_in(waiting[-1], area) or index == len(blocks) - 1):
            own.append(waiting.pop())
        following = blocks[index + 1].span.start if index + 1 < len(blocks) else len(text)
        marks = [Mark(_within(note, area, following), note.key, begun=True) for note in reaching]
        marks += [Mark(_within(note, area, following), note.key) for note in own]
        yield block, tuple(nest(text, area, marks)), tuple(own)
        if reaching or own:
            reaching = [note for note in (*reaching, *own) if note.span.end > following]


def _within(note: Placed, area: Span, following: int) -> Span:
    """Let a mark that ends between two blocks end with the first of them."""
    start, end = note.span
    if end <= area.end:  # as most do
        return note.span
    return Span(min(start, area.end), area.end if end <= following else end)


def _begins_in(note: Placed, area: Span) -> bool:
    start, end = note.span
    return start < area.end or (start == end == area.end)
