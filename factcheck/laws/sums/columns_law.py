"""Columns that are reckoned from others: growth, differences, shares, prices by units, points.

What a column is shows in its head and in its rows: a law that all rows keep but one was meant in
that one too, if two keep it, or one, and the other misses it by a slip of the hand.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.grids import Grid, Number
from factcheck.nouns import dataclass

MOST_ROWS, MOST_COLUMNS = 40, 8
"""Most rows and columns of a table whose columns are held to each other."""
_TOTAL = re.compile(r"(?:grand )?total|sum|all|合?計|総計|全体|平均|average", re.IGNORECASE)
_CHANGE = re.compile(r"change|chg|growth|increase|%|増減|前年|伸び|成長|変化", re.IGNORECASE)
_APART = re.compile(r"change|chg|diff|gap|net|\+/|±|増減|差|変化", re.IGNORECASE)
_SHARE = re.compile(r"share|%|percent|pct|構成|割合|シェア|比率|占有", re.IGNORECASE)
_TIMES = re.compile(
    r"sales|revenue|amount|cost|value|subtotal|total|takings|金額|売上|小計|計\Z|代金", re.I
)
_PER = re.compile(r"per\b|average|avg|mean|each|yield|当たり|あたり|平均|単価|単収", re.IGNORECASE)
_RATE = re.compile(r"rate|turnout|%|pct|percent|率", re.IGNORECASE)
_POINTS = re.compile(r"pts|points|勝ち?点", re.IGNORECASE)
_WON = re.compile(r"w|won|wins|勝ち?|勝利?", re.IGNORECASE)
_DRAWN = re.compile(r"d|drawn|draws|t|ties|分け?|引き分け", re.IGNORECASE)
HUNDRED = Fraction(100)
Law = Callable[[Fraction, Fraction], Fraction | None]


def _over(one: Fraction, other: Fraction) -> Fraction | None:
    return one / other if other else None


_LAWS: tuple[tuple[re.Pattern[str], Law, bool], ...] = (
    (_CHANGE, lambda a, b: (b - a) / a * HUNDRED if a > 0 else None, True),
    (_CHANGE, lambda a, b: b / a * HUNDRED if a > 0 else None, True),
    (_APART, lambda a, b: b - a, False),
    (_TIMES, lambda a, b: a * b if a * b >= HUNDRED else None, False),
    (_PER, _over, False),
    (_RATE, lambda a, b: a / b * HUNDRED if b else None, True),
)
"""Heads, what a cell is of two others of its row, and whether it is a percentage."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that breaks the law of its column."""

    told: Number
    """The cell."""
    label: str
    """Its row and column."""
    others: tuple[Number, ...]
    """What it is reckoned from."""
    right: Fraction
    """What it would be."""
    law: Law | None = None
    """How it is reckoned from two others."""


def broken(grid: Grid) -> Iterator[Cell]:
    """Yield the cells of a table that alone break the law of their column."""
    rows = [row for row in grid.rows if not _TOTAL.fullmatch(grid.text(row, grid.columns[0]))]
    if not 2 <= len(rows) <= MOST_ROWS or len(grid.columns) > MOST_COLUMNS:
        return
    for column in grid.columns[1:]:
        readings = [*_of_rows(grid, rows, column), _shares(grid, rows, column),
                    _steps(grid, rows, column), _points(grid, rows, column)]  # fmt: skip
        found = [one for one in map(_judged, readings) if one is not None]
        if found and all(found):
            yield next(one for one in found if one)[0]


def _judged(cells: Sequence[Cell]) -> list[Cell] | None:
    """Return the one cell that breaks a law, an empty list if none does, None for no law."""
    wrong = [one for one in cells if not _holds(one)]
    right = len(cells) - len(wrong)
    if len(cells) >= 2 and not wrong:
        return []
    if len(wrong) != 1 or right < 1 or len(cells) < 2:
        return None
    sure = right >= 2 or is_slip(abs(wrong[0].told.value), abs(wrong[0].right), least=2)
    turned = wrong[0].told.value == -wrong[0].right
    return wrong if sure or turned or _is_mended(wrong[0]) else None


def _is_mended(cell: Cell) -> bool:
    """Tell whether two digits exchanged, or one changed, in what a cell is reckoned from do it."""
    for at, one in enumerate(cell.others if cell.law else ()):
        digits = str(abs(one.value.numerator)) if one.value.denominator == 1 else ""
        for other in _slips(digits):
            values = [each.value for each in cell.others]
            values[at] = Fraction(other)
            right = cell.law(*values) if cell.law else None
            if right is not None and abs(right - cell.told.value) <= cell.told.step:
                return True
    return False


def _slips(digits: str) -> Iterator[str]:
    """Yield what some digits may have been before one slip of the hand."""
    for at in range(len(digits)):
        yield from (digits[:at] + one + digits[at + 1 :] for one in "0123456789")
        yield digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]


def _holds(one: Cell) -> bool:
    step = one.told.step if one.told.step < 1 or "." in one.told.text else Fraction(1)
    digits = len(one.told.text) - len(one.told.text.rstrip("0"))
    wide = step * (10 ** min(digits, 2) if one.right >= HUNDRED * HUNDRED else 1)
    return abs(one.right - one.told.value) <= wide


def _of_rows(grid: Grid, rows: Sequence[int], column: int) -> Iterator[list[Cell]]:
    """Yield what a column would be of each two others."""
    head = grid.text(0, column)
    others = [one for one in grid.columns[1:] if one != column]
    for pattern, law, is_percent in _LAWS:
        if not pattern.search(head):
            continue
        for a, b in permutations(others, 2):
            cells = []
            for row in rows:
                told, one, other = (grid.number(row, at) for at in (column, a, b))
                if told is None or one is None or other is None:
                    continue
                if ("%" in told.unit or "%" in head) is not is_percent:
                    continue
                right = law(one.value, other.value)
                if right is not None:
                    cells.append(Cell(told, _label(grid, row, column), (one, other), right, law))
            yield cells


def _label(grid: Grid, row: int, column: int) -> str:
    return f"{grid.text(row, grid.columns[0])} / {grid.text(0, column)}"


def _shares(grid: Grid, rows: Sequence[int], column: int) -> list[Cell]:
    """Return what a column would be of the share of the one before it in its sum."""
    before = [one for one in grid.columns[1:] if one < column]
    if not before or not _SHARE.search(grid.text(0, column)):
        return []
    parts = [grid.number(row, before[-1]) for row in rows]
    told = [grid.number(row, column) for row in rows]
    whole = sum((one.value for one in parts if one is not None), Fraction(0))
    if any(one is None for one in parts) or whole <= 0:
        return []
    return [
        Cell(one, _label(grid, row, column), (part,), part.value / whole * HUNDRED)
        for row, part, one in zip(rows, parts, told, strict=True)
        if part is not None and one is not None
    ]


def _steps(grid: Grid, rows: Sequence[int], column: int) -> list[Cell]:
    """Return what a column would be of the difference of each row from the one above it."""
    before = [one for one in grid.columns[1:] if one < column]
    if len(before) != 1 or not _APART.search(grid.text(0, column)):
        return []
    cells = []
    for above, row in pairwise(rows):
        one, other = grid.number(above, before[0]), grid.number(row, before[0])
        told = grid.number(row, column)
        if one is not None and other is not None and told is not None and "%" not in told.unit:
            label = _label(grid, row, column)
            cells.append(Cell(told, label, (one, other), other.value - one.value))
    return cells


def _points(grid: Grid, rows: Sequence[int], column: int) -> list[Cell]:
    """Return the points of three for a win and one for a draw."""
    heads = {at: grid.text(0, at) for at in grid.columns}
    won = [at for at, head in heads.items() if _WON.fullmatch(head)]
    drawn = [at for at, head in heads.items() if _DRAWN.fullmatch(head)]
    if len(won) != 1 or len(drawn) != 1 or not _POINTS.fullmatch(heads[column]):
        return []
    cells = []
    for row in rows:
        told, wins, draws = (grid.number(row, at) for at in (column, won[0], drawn[0]))
        if told is not None and wins is not None and draws is not None:
            right = wins.value * 3 + draws.value
            cells.append(Cell(told, _label(grid, row, column), (wins, draws), right))
    return cells
