"""A table's total that its rows, or columns, do not add up to.

What: rows and columns that are called 合計, 計, 小計, "total" or "subtotal": the cells before them
are added up. A subtotal counts from the one before it; a grand total may be the sum of all rows
or of the subtotals.

Why: a row was added or mended and the total forgotten.

A `warning` where another column (or row) of the same table does add up: then the total is what it
seems; a `note` where nothing else tells, and the difference is small.

Bad (ja):  | 東京 | 30 | / | 大阪 | 20 | / | 合計 | 60 |
Bad (en):  | Tokyo | 30 | / | Osaka | 20 | / | Total | 60 |
Good (ja): | 東京 | 30 | / | 大阪 | 20 | / | 合計 | 50 |
Good (en): | Tokyo | 30 | / | Osaka | 20 | / | Total | 50 |

Silent: within one unit of the last digit for each row (statements are rounded or cut off), unless
single things are counted (人, 件, 票); for columns of rates, averages, ranks, years and unit
prices; where cells hold words, or other units.

日本語

表の合計が、行や列の和と合いません。

何を: 合計、計、小計、total などと名づけられた行と列。その前のセルを足します。小計は前の小計の後
から、総計は全行の和でも小計の和でも構いません。

なぜ: 行を足したり直したりして、合計を直し忘れたものです。

同じ表の別の列(または行)では和が合う場合は「警告」。それが合計であることは確かだからです。ほかに
手掛かりがなく、差が小さい場合は「注記」です。

悪い例: | 東京 | 30 | / | 大阪 | 20 | / | 合計 | 60 |
良い例: | 東京 | 30 | / | 大阪 | 20 | / | 合計 | 50 |

対象外: 一行につき末位の1単位まで(財務諸表は四捨五入や切捨て)。ただし一つずつ数えるもの(人、件、
票)は正確に。率・平均・順位・年・単価の列。言葉や別の単位の混じるセル。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import Reach, number
from factcheck.laws.sums.columns_law import broken
from factcheck.laws.sums.table_lead import led
from factcheck.laws.texts.grids import Grid, Number, added, grids
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.nouns import dataclass
from factcheck.plugins import Check
from factcheck.said import Words

NEAR = Fraction(1, 5)
"""Share of the total up to which a difference is a slip, where no other column tells."""
LEAST, FEW = 3, 8
"""Cells of a small table, in which a wrong digit is likelier than a row left out."""
MOST = 30
"""Most rows of totals in a table whose rows are added up: each costs a look at all above it."""
_TOTAL = re.compile(
    r"(?:総|合)?合?計(?:\([^()]{0,12}\))?|総数|総額|小計|sum|"
    r"(?:grand |sub-?)?totals?(?: \([^()]{0,12}\))?",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"連結|全社|group|overall", re.IGNORECASE)
"""The label of a last row that holds the sum of a firm's."""
_SUB = re.compile(r"小計|sub-?total", re.IGNORECASE)
_DETAIL = re.compile(r"うち|\(?内|再掲|of which|\(")
_NO_SUM = re.compile(
    r"平均|率|単価|年$|年度|順位|比|倍|偏差|当たり|あたり|指数|価格|レート|rank|average|mean|rate|"
    r"ratio|price|year|index|per\b|median|change|score|version|増減|伸び",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"[人名件票社校台個本点戸棟]|people|votes|seats|cases|persons", re.IGNORECASE)
_ONES = re.compile(
    r"gold|silver|bronze|yes|no|for|against|men|women|boys|girls|wins?|losses|draws|[wdlt]|"
    r"[金銀銅]|男[性子]?|女[性子]?|賛成|反対|勝|敗|分",
    re.IGNORECASE,
)
"""Heads of columns in which single things are counted."""
_SCALED = re.compile(r"千|万|億|兆|million|billion|thousand|'000|mn|bn", re.IGNORECASE)
_SAYS = Words(
    "{label}: {parts} come to {sum}, but {total} is written. Is a cell missing, or wrong?",
    "{label}: {parts}を足すと{sum}ですが、{total}とあります。抜けや誤りはないでしょうか。",
)
_BROKEN = Words(
    "{label}: reckoned as in the other rows ({parts}) it is {right}, but {told} is written. "
    "Which is meant?",
    "{label}: ほかの行と同じに計算すると({parts}から){right}ですが、{told}とあります。"
    "どちらでしょうか。",
)
_MANY = Words("the {count} cells before it", "その前の{count}個のセル")


@dataclass(frozen=True, slots=True)
class _Sum:
    """A total, and the cells before it."""

    label: str
    whole: Number
    parts: list[Number]
    fits: bool


def _run(evidence: Evidence) -> Iterator[Finding]:
    for grid in grids(evidence):
        first = grid.columns[0]
        totals = [row for row in grid.rows[1:] if _TOTAL.fullmatch(grid.text(row, first))]
        if grid.rows and not totals and _WHOLE.fullmatch(grid.text(grid.rows[-1], first)):
            totals = [grid.rows[-1]]
        if len(totals) <= MOST:
            yield from _asked(evidence, [one for row in totals for one in _down(grid, row)])
        for column in grid.columns[2:]:
            if _TOTAL.fullmatch(grid.text(0, column)):
                yield from _asked(evidence, list(_across(grid, column)))
        for one in led(evidence, grid) if not totals else ():
            yield Question("table-total", Severity.WARNING, _SAYS).at(
                evidence,
                one.whole.span,
                label=grid.text(0, grid.columns[-1]) or "table",
                parts=" + ".join(part.text for part in one.parts),
                sum=number(one.total),
                total=one.whole.text,
            )
        for cell in broken(grid):
            parts = ", ".join(one.text for one in cell.others)
            yield Question("table-total", Severity.WARNING, _BROKEN).at(
                evidence,
                cell.told.span,
                label=cell.label,
                parts=parts,
                right=number(cell.right, 3),
                told=cell.told.text,
            )


def _down(grid: Grid, row: int) -> Iterator[_Sum]:
    """Yield the totals of a row of totals."""
    label = grid.text(row, grid.columns[0])
    above = [one for one in grid.rows if one < row]
    labels = {one: grid.text(one, grid.columns[0]) for one in above}
    for column in grid.columns[1:]:
        head = grid.text(0, column)
        whole = grid.number(row, column)
        if whole is None or (_NO_SUM.search(head) and whole.value != 100):
            continue
        cells = {one: grid.number(one, column) for one in above}
        bad = [one for one in above if cells[one] is None and not grid.is_empty(one, column)]
        numbers = {one: cell for one, cell in cells.items() if cell is not None}
        if bad or any(cell.unit != whole.unit for cell in numbers.values()):
            continue
        one = _judged(f"{label} / {head}" if head else label, whole, numbers, labels, head)
        if one:
            yield one


def _judged(
    label: str, whole: Number, numbers: dict[int, Number], labels: dict[int, str], head: str
) -> _Sum | None:
    """Return a total with its parts and whether any reading of them adds up to it."""
    plain = [row for row in numbers if not _TOTAL.fullmatch(labels[row])]
    subs = [row for row in numbers if _SUB.fullmatch(labels[row])]
    last = max((row for row in numbers if _TOTAL.fullmatch(labels[row])), default=-1)
    main = [row for row in plain if not _DETAIL.match(labels[row])]
    readings = [plain, main, subs, [row for row in main if row > last]]
    readings += [[*subs, *(row for row in main if row > last)]]
    exact = bool(_SINGLE.search(head + whole.unit)) and not _SCALED.search(head + whole.unit)
    stated = Reach(whole.value, whole.value)
    fits = any(
        added([numbers[row] for row in rows], exact=exact).meets(stated)
        for rows in readings
        if rows
    )
    parts = [numbers[row] for row in (readings[3] if last >= 0 and not subs else main)]
    return _Sum(label, whole, parts, fits) if len(parts) >= 2 else None


def _across(grid: Grid, column: int) -> Iterator[_Sum]:
    """Yield the totals of a column of totals, row by row."""
    columns = [one for one in grid.columns[1:] if one < column]
    if any(_NO_SUM.search(grid.text(0, one)) or _TOTAL.search(grid.text(0, one))
           for one in columns):  # fmt: skip
        return
    for row in grid.rows:
        whole = grid.number(row, column)
        cells = [grid.number(row, one) for one in columns]
        numbers = [cell for cell in cells if cell is not None]
        holes = [one for one in columns
                 if grid.number(row, one) is None and not grid.is_empty(row, one)]  # fmt: skip
        if whole is None or holes or len(numbers) < 2:
            continue
        if any(cell.unit != whole.unit for cell in numbers):
            continue
        label = f"{grid.text(row, grid.columns[0])} / {grid.text(0, column)}"
        exact = bool(_SINGLE.search(whole.unit)) and not _SCALED.search(whole.unit)
        exact = exact or all(_ONES.fullmatch(grid.text(0, one)) for one in columns)
        fits = added(numbers, exact=exact).meets(Reach(whole.value, whole.value))
        yield _Sum(label, whole, numbers, fits)


def _asked(evidence: Evidence, sums: list[_Sum]) -> Iterator[Finding]:
    """Ask about the totals that do not fit, seriously where most of the others do."""
    right = [one for one in sums if one.fits and any(part.value for part in one.parts)]
    wrong = [one for one in sums if not one.fits]
    for one in wrong:
        whole = sum((part.value for part in one.parts), Fraction(0))
        near = abs(whole - one.whole.value) <= abs(one.whole.value) * NEAR
        sure = len(right) >= len(wrong)
        if not (sure or (near and len(wrong) == 1)):
            continue
        severity = Severity.WARNING if sure or _is_slip(one) else Severity.NOTE
        parts: object = " + ".join(part.text for part in one.parts)
        if len(one.parts) > 6:
            parts = _MANY.of(count=len(one.parts))
        yield Question("table-total", severity, _SAYS).at(
            evidence,
            one.whole.span,
            label=one.label,
            parts=parts,
            sum=number(whole),
            total=one.whole.text,
        )


def _is_slip(one: _Sum) -> bool:
    """Tell whether one wrong digit in one of few cells, or in their total, is all that is amiss."""
    apart = one.whole.value - sum((part.value for part in one.parts), Fraction(0))
    if not one.whole.value or not LEAST <= len(one.parts) <= FEW or _NO_SUM.search(one.label):
        return False
    return any(is_slip(part.value, part.value + apart, least=1) for part in one.parts)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
