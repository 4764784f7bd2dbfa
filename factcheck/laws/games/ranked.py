"""Ranks in the text against the table, or the numbers of the same sentence, that show the order.

A table may be an excerpt, so that a true rank is lower than the place in it; it is never higher.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMERAL = r"[0-9]{1,2}|[二三四五六七八九十]"
_RANK = re.compile(
    rf"(?<![0-9.])(?P<n>[0-9]{{1,2}}|[一二三四五六七八九十])位(?![置以])|"
    rf"(?P<m>{_NUMERAL})番目に(?P<w>[一-龠]{{1,2}})[いくき]"
    r"|(?P<f>最多|最も(?P<v>[一-龠]{1,2})[いくかき]|トップ|首位|最大)"
    r"|\b(?:ranked|came|placed|finished|was|is) (?:only |in )?(?P<e>[a-z]{5,7})\b"
    r"(?! (?:of|time|to))"
    r"|\b(?P<g>second|third|fourth|fifth|sixth)-(?:largest|highest|most|biggest|lowest|fewest|smallest)"
    r"|\bthe (?P<h>largest|highest|most|biggest)\b",
    re.IGNORECASE,
)
_LOW = re.compile(
    r"率|タイム|時間|秒|打数|防御|失点|順|低|少|短|安|小|若|早|速|軽|薄|近|下から|ワースト|最下位|赤字|減|"
    r"\b(?:least|low|few|rate|time|small|short|cheap|young|fast)",
    re.IGNORECASE,
)
"""Words of orders in which the smallest number may be the first."""
_OTHER = re.compile(
    r"前[回月期]|昨季|かつて|以前|目標|目指|過去|より上|に次|次ぐ|次いで|続い|から[0-9一二三四五六七八九十]|"
    r"上昇|後退|浮上|転落|[一二三四五六七八九十0-9]年ぶり|今後|見込|"
    r"\b(?:target|aim|previous|from|to|after|behind|until|formerly|would|could|second only)\b",
    re.IGNORECASE,
)
"""Words of a rank of another time, or of another thing."""
_LAST_YEAR = re.compile("昨年|去年|前年|last year")
_OWN = (
    "本県",
    "当県",
    "本市",
    "当市",
    "本町",
    "本村",
    "本校",
    "当社",
    "自社",
    "本道",
    "本府",
    "県内",
)
_TOTAL = re.compile(r"計|平均|全国|全体|その他|total|average|other|all", re.IGNORECASE)
_PLACE = re.compile(r"順位|位|rank|place|pos\.?", re.IGNORECASE)
_NOUN = re.compile(r"[一-龠々ァ-ヴー]{2,}")
MOST = 60
"""Most rows of a table, and names or ranks of a text, that are looked at."""
BEFORE = 60
"""Characters before a rank in which its owner is named."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A rank that the numbers beside it contradict."""

    span: Span
    """Where the rank stands in the article's text."""
    name: str
    """Who is said to have it."""
    others: tuple[str, ...]
    """What comes before it."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table whose rows have names."""

    grid: Grid
    names: dict[str, int]
    values: dict[tuple[int, int], Fraction]
    last_year: str

    def name(self, row: int) -> str:
        return next((name for name, one in self.names.items() if one == row), "")


def ranked(evidence: Evidence, text: Plain) -> Iterator[Ranked]:
    """Yield the ranks that a table, or the order of one sentence, contradicts."""
    tables = [grid for grid in grids(evidence) if 3 <= len(grid.rows) <= MOST]
    if len(tables) != 1:
        return
    (grid,) = tables
    values = _values(evidence, grid)
    names = {grid.text(row, at): row for at in grid.columns[:2] for row in grid.rows}
    names = {name: row for name, row in names.items() if re.search(r"[^\W\d]", name)}
    published = evidence.article.published
    table = _Table(grid, names, values, str(published.year - 1) if published else "")
    cells = [block.span for block in evidence.article.blocks if block.cell is not None]
    for found in islice(text.matches(_RANK), MOST):
        if cells and cells[0].start <= found.start() < cells[-1].end:
            continue
        one = _placed(found, text, table)
        if one is not None:
            yield one


def _values(evidence: Evidence, grid: Grid) -> dict[tuple[int, int], Fraction]:
    """Return the amounts of a table's cells that hold one number and no other."""
    found: dict[tuple[int, int], Fraction] = {}
    starts = {one.span.start: amount(one) for one in evidence.figures}
    for place, span in grid.spans.items():
        bare, read = grid.number(*place), starts.get(span.start)
        if bare is not None or read is not None:
            found[place] = bare.value if bare is not None else read or Fraction(0)
    return found


def _placed(found: re.Match[str], text: Plain, table: _Table) -> Ranked | None:
    told, grid = _told(found), table.grid
    sentence = text.around(Span(*found.span()))
    if told is None or _OTHER.search(sentence):
        return None
    row = _owner(found, text, table.names)
    if row is None:
        return None
    rows = [row for row in grid.rows if not _TOTAL.search(grid.text(row, grid.columns[0]))]
    columns = [at for at in grid.columns if _is_amount(table, rows, at)]
    said = _NOUN.findall(text.before(found.start()) + found[0])
    named = [at for at in columns if any(noun in grid.text(0, at) for noun in said)]
    if not columns or row not in rows or (len(columns) > 1 and len(named) != 1):
        return None
    column = (named or columns)[0]
    head = grid.text(0, column)
    of_then = table.last_year and table.last_year in head
    if _LOW.search(sentence + head) or (_LAST_YEAR.search(sentence) and not of_then):
        return None
    mine = table.values[row, column]
    over = [one for one in rows if table.values[one, column] > mine]
    ahead = tuple(table.name(one) for one in over)
    return Ranked(Span(*found.span()), table.name(row), ahead[:5]) if len(over) >= told else None


def _is_amount(table: _Table, rows: list[int], column: int) -> bool:
    """Tell whether a column has an amount in each row, and no ranks."""
    is_rank = _PLACE.fullmatch(table.grid.text(0, column)) is not None
    return not is_rank and all((row, column) in table.values for row in rows)


def _told(found: re.Match[str]) -> int | None:
    """Return the rank that is told; None for what is none."""
    if found["n"] or found["m"]:
        return number(found["n"] or found["m"])
    if found["e"] or found["g"]:
        word = (found["e"] or found["g"]).lower()
        return _ORDINALS.index(word) + 1 if word in _ORDINALS else None
    return 1


def _owner(found: re.Match[str], text: Plain, names: dict[str, int]) -> int | None:
    """Return the row of the one name in the sentence; of none, that of the paper's own place."""
    before, after = text.before(found.start()), text.after(found.end())
    sentence = before + found[0] + after
    rows = {row for name, row in islice(names.items(), MOST) if _says(name, sentence)}
    if len(rows) == 1:
        return rows.pop()
    own = {row for name, row in names.items() if name in _OWN}
    return own.pop() if not rows and len(own) == 1 and "全国" in before[-BEFORE:] else None


def _says(name: str, sentence: str) -> bool:
    if name.isascii():
        return re.search(rf"\b{re.escape(name)}\b", sentence) is not None
    return len(name) > 1 and name in sentence
