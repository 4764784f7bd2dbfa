"""A table without a total, and the total that the paragraph right above it tells.

定数28 … 次の通り, and a column that comes to 30; 総額112億円, and a column in 億円 that ends with
その他. Asked about where a word, a last row of the rest or the number of rows says that the table
tells all, or where one slip mends the sum of a budget, and where no number near is the sum.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import Reach, amount, rounded, unit
from factcheck.laws.sums.words import SUMMED
from factcheck.laws.texts.grids import Grid, Number, added
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

LEAST, MOST = 3, 20
"""Rows of a table that tells all the parts of a whole."""
NEAR = Fraction(1, 10)
"""Share of the whole up to which the rows of a table that tells all miss it by a slip."""
_ALL = re.compile(
    r"内訳|定数|(?:次|以下|下|表)の(?:通り|とおり|表)|\b(?:breakdown|as follows|broken down)\b",
    re.IGNORECASE,
)
"""Above a table: all is told there."""
_REST = re.compile(
    r"その他.{0,6}|ほか|雑.{1,4}|(?:all )?others?(?: [a-z]+)?|the rest|miscellaneous", re.I
)
"""The label of a last row that leaves nothing out."""
_NO_PARTS = re.compile(r"合?計|総数|平均|全体|うち|主な|上位|total|average|top", re.IGNORECASE)
"""In a table or above it: what is no part, or that some are left out."""
_ABSENT = re.compile(
    r"欠員|空席|空き|未定|不明|残る|残り|除く|\b(?:vacan\w*|undecided|unfilled|empty|remain\w*|exclud\w*"
    r"|omitted|not (?:shown|listed))\b",
    re.IGNORECASE,
)
"""Right above or below a table: what belongs to the whole and has no row."""
_NO_SUM = re.compile(
    r"年(?!度?予算)|率|比|順位|単価|価格|平均|点|year|rate|rank|price|score|date|増減",
    re.IGNORECASE,
)
_MAGNITUDES = (
    (re.compile("億"), 10**8), (re.compile("百万|million|(?<=[$£€])m", re.I), 10**6),
    (re.compile(r"billion|(?<=[$£€])bn", re.I), 10**9), (re.compile("万"), 10**4),
    (re.compile("千|thousand|'000", re.I), 1000),
)  # fmt: skip
_MONEY = {"円": "JPY", "$": "USD", "£": "GBP", "€": "EUR"}
_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Led:
    """A column that does not come to the whole above the table."""

    whole: Figure
    """The whole."""
    parts: tuple[Number, ...]
    """The cells."""
    total: Fraction
    """What they come to, in the unit of the whole."""


def led(evidence: Evidence, grid: Grid) -> Iterator[Led]:
    """Yield the column of a table that misses the whole told above it by a slip."""
    start = min(span.start for span in grid.spans.values())
    blocks = evidence.article.blocks
    at = bisect_right([one.span.start for one in blocks], start - 1) - 1
    if at < 0 or blocks[at].cell is not None or not LEAST <= len(grid.rows) <= MOST:
        return
    above = fold(blocks[at].span.cut(evidence.article.text))
    labels = [grid.text(row, grid.columns[0]) for row in grid.rows]
    if _NO_PARTS.search(" ".join(labels)) or re.search(r"主な|上位", above):
        return
    behind = (blocks[index] for index in range(at + 1, len(blocks)))
    below = next((one.span for one in behind if one.cell is None), Span(0, 0))
    if _ABSENT.search(f"{above}\n{fold(below.cut(evidence.article.text))}"):
        return
    is_all = bool(_ALL.search(above) or _REST.fullmatch(labels[-1]) or _is_counted(above, labels))
    figures = [one for one in evidence.figures if blocks[at].span.start <= one.span.start < start]
    for column in grid.columns[1:]:
        parts = [one for row in grid.rows if (one := grid.number(row, column)) is not None]
        head = grid.text(0, column)
        if len(parts) == len(grid.rows) and not _NO_SUM.search(head):
            yield from _missed(evidence, parts, head, figures, is_all=is_all)


def _is_counted(above: str, labels: Sequence[str]) -> bool:
    """Tell whether as many things are announced as there are rows: from three sources."""
    many = len(labels)
    word = _WORDS[many - 2] if many - 2 < len(_WORDS) else str(many)
    return (
        re.search(rf"\b(?:{many}|{word}) [a-z]+s\b|{many}(?:つ|分野|部門|区分|項目)", above)
        is not None
    )


def _missed(
    evidence: Evidence, parts: list[Number], head: str, figures: list[Figure], *, is_all: bool
) -> Iterator[Led]:
    sizes = {_size(f"{head} {one.unit}") for one in parts}
    if len(sizes) != 1:
        return
    size = sizes.pop()
    sum_ = added(parts, exact=all(one.step == 1 for one in parts) and size == 1).times(size)
    total = sum((one.value for one in parts), Fraction(0)) * size
    like = [one for one in figures if amount(one) and _is_like(one, head, parts[0])]
    every = [one for one in evidence.figures if amount(one) and _is_like(one, head, parts[0])]
    if any(_meets(one, sum_) for one in every):
        return
    for whole in like:
        value = amount(whole) or Fraction(0)
        off = total - value
        meant = [(value, total), *((one.value * size, one.value * size - off) for one in parts)]
        slipped = any(
            right > 0 and is_slip(wrong, right, least=1 if wrong >= 10 else 0)
            for wrong, right in meant
        )
        start = whole.span.start
        beside = evidence.article.text[max(0, start - 24) : whole.span.end + 24].lower()
        is_told = is_all or (SUMMED.search(beside) and slipped)
        is_near = slipped or abs(off) <= value * NEAR
        if max(one.value for one in parts) * size < value and is_told and is_near:
            yield Led(whole, tuple(parts), total)
            return


def _meets(whole: Figure, sum_: Reach) -> bool:
    ends = rounded(whole)
    return ends is not None and ends.meets(sum_)


def _size(words: str) -> int:
    return next((size for sign, size in _MAGNITUDES if sign.search(words)), 1)


def _is_like(figure: Figure, head: str, cell: Number) -> bool:
    """Tell whether a figure may be the sum of cells, which often leave their unit unsaid."""
    if figure.kind not in {"count", "money", "measure", "number"} or figure.hedge:
        return False
    bare, own = cell.unit.lstrip("兆億万千百"), unit(figure) or ""
    if figure.kind == "money":
        return any(sign in head + cell.text and own == code for sign, code in _MONEY.items())
    return bare == own or (not bare and figure.kind in {"count", "number"})
