"""Tables as grids of numbers, read from the cells themselves.

Cells often hold bare numbers, which are figures only where a header gives a unit; sums need none.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import Reach
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


def added(numbers: list[Number], *, exact: bool) -> Reach:
    """Return what the sum of numbers may be if each was rounded or cut off; itself if exact."""
    whole = sum((one.value for one in numbers), Fraction(0))
    if exact:
        return Reach(whole, whole)
    slack = sum((one.step for one in numbers), Fraction(0))
    return Reach(whole - slack / 2, whole + slack)
