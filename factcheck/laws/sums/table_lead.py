"""A table without a total, and the total that the paragraph right above it tells.

定数28 … 次の通り, and a column that comes to 30. Asked about where a word says that the table tells
all, one slip of the hand mends the sum, and no number above is the sum.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.grids import Grid, Number
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

LEAST, MOST = 3, 20
"""Rows of a table that tells all the parts of a whole."""
_ALL = re.compile(
    r"内訳|定数|(?:次|以下|下|表)の(?:通り|とおり|表)|\b(?:breakdown|as follows|broken down)\b",
    re.IGNORECASE,
)
"""Above a table: all is told there."""
_NO_PARTS = re.compile(r"合?計|総数|総額|平均|全体|うち|主な|上位|total|average|top", re.IGNORECASE)
"""In a table or above it: what is no part, or that some are left out."""
_ABSENT = re.compile(
    r"欠員|空席|空き|未定|不明|残る|残り|除く|\b(?:vacan\w*|undecided|unfilled|empty|remain\w*|exclud\w*"
    r"|omitted|not (?:shown|listed))\b",
    re.IGNORECASE,
)
"""Right above or below a table: what belongs to the whole and has no row."""
_NO_SUM = re.compile(
    r"年|率|比|順位|単価|価格|平均|点|year|rate|rank|price|score|date|増減", re.IGNORECASE
)
_MAGNITUDES = {"万": 10**4, "億": 10**8, "千": 1000, "百万": 10**6}


@dataclass(frozen=True, slots=True)
class Led:
    """A column that does not come to the whole above the table."""

    whole: Figure
    """The whole."""
    parts: tuple[Number, ...]
    """The cells."""
    total: Fraction
    """What they come to."""


def led(evidence: Evidence, grid: Grid) -> Iterator[Led]:
    """Yield the column of a table that misses the whole told above it by a slip."""
    start = min(span.start for span in grid.spans.values())
    blocks = evidence.article.blocks
    at = bisect_right([one.span.start for one in blocks], start - 1) - 1
    if at < 0 or blocks[at].cell is not None or not LEAST <= len(grid.rows) <= MOST:
        return
    above = fold(blocks[at].span.cut(evidence.article.text))
    labels = " ".join(grid.text(row, grid.columns[0]) for row in grid.rows)
    if not _ALL.search(above) or _NO_PARTS.search(labels) or re.search(r"主な|上位", above):
        return
    behind = (blocks[index] for index in range(at + 1, len(blocks)))
    below = next((one.span for one in behind if one.cell is None), Span(0, 0))
    if _ABSENT.search(f"{above}\n{fold(below.cut(evidence.article.text))}"):
        return
    figures = [one for one in evidence.figures if blocks[at].span.start <= one.span.start < start]
    for column in grid.columns[1:]:
        parts = [one for row in grid.rows if (one := grid.number(row, column)) is not None]
        if len(parts) == len(grid.rows) and not _NO_SUM.search(grid.text(0, column)):
            yield from _missed(parts, figures)


def _missed(parts: list[Number], figures: list[Figure]) -> Iterator[Led]:
    sizes = {_size(one.unit) for one in parts}
    if len(sizes) != 1:
        return
    total = sum((one.value for one in parts), Fraction(0)) * sizes.pop()
    like = [one for one in figures if amount(one) and _is_like(one, parts[0])]
    if any(amount(one) == total for one in like):
        return
    for whole in like:
        value = amount(whole) or Fraction(0)
        size = _size(parts[0].unit)
        off = total - value
        meant = [(value, total), *((one.value * size, one.value * size - off) for one in parts)]
        if max(one.value for one in parts) * size < value and any(
            right > 0 and is_slip(wrong, right, least=1 if wrong >= 10 else 0)
            for wrong, right in meant
        ):
            yield Led(whole, tuple(parts), total)
            return


def _size(words: str) -> int:
    return next((size for sign, size in _MAGNITUDES.items() if words.startswith(sign)), 1)


def _is_like(figure: Figure, cell: Number) -> bool:
    """Tell whether a figure may be the sum of cells, which often leave their unit unsaid."""
    if figure.kind not in {"count", "money", "measure", "number"} or figure.hedge:
        return False
    bare = cell.unit.lstrip("兆億万千百")
    own = unit(figure) or ""
    return {"円": "JPY"}.get(bare, bare) == own or (not bare and figure.kind in {"count", "number"})
