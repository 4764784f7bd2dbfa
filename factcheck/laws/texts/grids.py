"""Tables as grids of numbers, read from the cells themselves.

Cells often hold bare numbers, which are figures only where a header gives a unit; sums need none.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import Reach
from factcheck.laws.texts.plain import plain
from factcheck.model.folding import fold
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_NUMBER = re.compile(
    r"(?P<sign>[▲△+−-]?)[$¥€£]?(?P<digits>[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})"
    r"(?P<decimals>\.[0-9]{1,6})?[ ]?(?P<unit>[^0-9\s]{0,6})"
)
_MIXED = re.compile(
    r"(?P<sign>[▲△−-]?)(?:約)?(?:(?P<large>[0-9,]{1,9}(?:\.[0-9]{1,4})?)億)?"
    r"(?:(?P<small>[0-9,]{1,6})万)?(?P<unit>[^0-9\s]{0,4})"
)
"""A cell of a table that tells some of its amounts in 億 and 万, others in one of them."""
_COMPOUND = re.compile(r"[0-9]億[0-9,]{1,6}万")
_NOTHING = re.compile(r"[-–—―ー‐*…]{0,3}|n/?a|なし|該当なし", re.IGNORECASE)
LONGEST = 32
"""Most characters of a cell that holds a number and no more."""
LEAST = 3
"""Fewest pairs of a name and a number that make a line a table."""
_VALUE = (
    r"[$£€¥]?[0-9][0-9,]*(?<!,)(?:\.[0-9]+)?(?:[億万][0-9,]*)?[ ]?(?:%|[^\W0-9]{1,6}(?![^\W0-9]))?"
)
_PAIR = rf"(?:[^\W0-9][^0-9\n:=()$£€¥|/;,、。・·【】〈〉]{{0,24}}?)[ :=\u3000]{{0,3}}{_VALUE}"
_LINES = tuple(
    (re.compile(sign), re.compile(rf"{before}(?P<all>{_PAIR}(?:{sign}{_PAIR}){{2,}})"))
    for sign, before in (
        (r"[ ]?[|/·;][ ]?", ""), (r"(?:, |、|・)", r"(?:[:=][ ]?|[】〉》>][ ]?)"),
    )
)  # fmt: skip
"""What parts the pairs of a line, and the line; with commas it is one only behind a head."""
_LIKELY = re.compile(
    r"[0-9][^0-9\s]{0,6} ?[|/·;] ?[^\W0-9]|"
    r"[:=】〉》>] ?[^\W0-9][^0-9.。\n]{0,24}[0-9]"
)
"""In a block that may hold such a line."""
_SPLIT = re.compile(rf"[ *]*(?P<name>[^0-9\n:=()]{{1,24}}?)[ :=\u3000]*(?P<number>{_VALUE})[ .]*")
_BARRED = re.compile(r"\|(?:[^|\n]*[^|\s][^|\n]*\|){2,}(?=\s|\Z)")
_HEAD = re.compile(r"[^\s。.|:=【〈《<][^\n。.|:=【〈《<]{1,60}(?=[】〉》>:=]+ ?\Z)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a cell."""

    value: Fraction
    """What is printed."""
    step: Fraction
    """The unit of its last digit."""
    unit: str
    """What stands behind it, empty if nothing does."""
    span: Span
    """Its cell in the article's text."""
    text: str
    """Its cell as written."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    texts: dict[tuple[int, int], str]
    """The words of its cells by row and column; row 0 is the header."""
    spans: dict[tuple[int, int], Span]
    """Where they stand in the article's text."""

    rows: tuple[int, ...]
    """The rows below the header, in order."""
    columns: tuple[int, ...]
    """The columns, in order."""
    is_mixed: bool
    """Whether amounts are told in 億 and 万 at once (1億2,500万円), so that all are read in 万."""

    def text(self, row: int, column: int) -> str:
        """Return the words of a cell, folded; empty where there is none."""
        return self.texts.get((row, column), "")

    def number(self, row: int, column: int) -> Number | None:
        """Return the number of a cell that holds a number and no more."""
        words = self.text(row, column)
        mixed = _MIXED.fullmatch(words) if self.is_mixed and len(words) <= LONGEST else None
        if mixed is not None and (mixed["large"] or mixed["small"]):
            large, small = ((mixed[one] or "0").replace(",", "") for one in ("large", "small"))
            value = Fraction(large) * 10**4 + Fraction(small)
            value = -value if mixed["sign"] else value
            return Number(value, Fraction(1), "万" + mixed["unit"], self.spans[row, column], words)
        found = _NUMBER.fullmatch(words) if len(words) <= LONGEST else None
        if found is None:
            return None
        decimals = found["decimals"] or ""
        value = Fraction(found["digits"].replace(",", "") + decimals)
        if found["sign"] and found["sign"] != "+":
            value = -value
        step = Fraction(1, 10 ** max(0, len(decimals) - 1))
        return Number(value, step, found["unit"], self.spans[row, column], words)

    def is_empty(self, row: int, column: int) -> bool:
        """Tell whether a cell says that there is nothing to count."""
        return _NOTHING.fullmatch(self.text(row, column)) is not None


def grids(evidence: Evidence) -> Iterator[Grid]:
    """Yield the tables of an article in order."""
    texts: dict[int, dict[tuple[int, int], str]] = {}
    spans: dict[int, dict[tuple[int, int], Span]] = {}
    for block in evidence.article.blocks:
        if block.cell is not None:
            place = (block.cell.row, block.cell.column)
            words = fold(block.span.cut(evidence.article.text)).strip(" \u3000*")
            texts.setdefault(block.cell.table, {})[place] = words
            spans.setdefault(block.cell.table, {})[place] = block.span
    for table, cells in texts.items():
        rows = tuple(sorted({row for row, _ in cells if row > 0}))
        columns = tuple(sorted({column for _, column in cells}))
        is_mixed = any(_COMPOUND.search(one) for one in cells.values())
        yield Grid(cells, spans[table], rows, columns, is_mixed)


def lines(evidence: Evidence) -> Iterator[Grid]:
    """Yield the tables written as text: Seats: North 48 | South 34 | East 11, and as items."""
    text = plain(evidence).text
    items: list[_Cell] = []
    for block in (*evidence.article.blocks, None):
        words = block.span.cut(text) if block and not block.cell else ""
        own = _SPLIT.fullmatch(words) if block and block.kind == "item" else None
        if own is None:
            if len(items) >= LEAST:
                yield _grid("", items)
            items = []
        elif block:
            items.append(_cell(block.span.start, own))
        if block and words.startswith("|"):
            yield from _barred(words, block.span.start)
        if block is None or words.startswith("|") or not _LIKELY.search(words):
            continue
        for sign, line in _LINES:
            for found in line.finditer(words):
                start, cells = found.start("all"), []
                for part in sign.split(found["all"]):
                    pair = _SPLIT.fullmatch(part)
                    cells += [_cell(block.span.start + start, pair)] if pair else []
                    start = words.index(part, start) + len(part)
                    start += len(match[0]) if (match := sign.match(words, start)) else 0
                head = _HEAD.search(words[: found.start("all")])
                yield _grid(head[0] if head else "", cells)


def _barred(words: str, start: int) -> Iterator[Grid]:
    """Yield a table whose rows stand between bars, without the line below its head."""
    texts, spans = {}, {}
    rows = list(_BARRED.finditer(words))
    for row, found in enumerate(rows):
        at = found.start() + 1
        for column, cell in enumerate(found[0].strip()[1:-1].split("|")):
            texts[row, column] = cell.strip()
            end = at + len(cell.rstrip())
            spans[row, column] = Span(start + end - len(cell.strip()), start + end)
            at += len(cell) + 1
    if len({found[0].count("|") for found in rows}) == 1 and len(rows) > 1:
        columns = tuple(range(rows[0][0].count("|") - 1))
        yield Grid(texts, spans, tuple(range(1, len(rows))), columns, is_mixed=False)


_Cell = tuple[str, str, Span]
"""The name of a row, its number as written, and where that stands."""


def _cell(start: int, pair: re.Match[str]) -> _Cell:
    words = pair["number"].rstrip()
    at = start + pair.start("number")
    return pair["name"].strip(), words, Span(at, at + len(words))


def _grid(head: str, cells: list[_Cell]) -> Grid:
    texts, spans = {(0, 0): "", (0, 1): head}, {}
    for row, (name, number, span) in enumerate(cells, 1):
        texts |= {(row, 0): name, (row, 1): number}
        spans[row, 1] = span
    return Grid(texts, spans, tuple(range(1, len(cells) + 1)), (0, 1), is_mixed=False)


def added(numbers: list[Number], *, exact: bool) -> Reach:
    """Return what the sum of numbers may be if each was rounded or cut off; itself if exact."""
    whole = sum((one.value for one in numbers), Fraction(0))
    if exact:
        return Reach(whole, whole)
    slack = sum((one.step for one in numbers), Fraction(0))
    return Reach(whole - slack / 2, whole + slack)
