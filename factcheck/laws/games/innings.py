"""Line scores: the runs of each inning or quarter, in a table, against the score in the text."""

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.laws.texts.grids import grids
from factcheck.laws.texts.plain import Plain
from factcheck.model.folding import fold
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_SCORE = re.compile(
    r"(?<![0-9.])(?P<a>[0-9]{1,2}) ?[-‐−–—―ー] ?(?P<b>[0-9]{1,2})(?![0-9])"
    r"(?=で[^。\n0-9]{0,12}(?:破|下|勝|敗|制|逃げ切|競り))"
    r"|\b(?:beat|defeated|edged|downed|won|lost)\b[^.!?\n0-9]{0,40}?"
    r"(?P<c>[0-9]{1,2})[-–](?P<d>[0-9]{1,2})(?![0-9])"
)
_PART = re.compile(r"(?:Q|第)?[0-9]{1,2}(?:Q|回|st|nd|rd|th)?", re.IGNORECASE)
_TOTAL = re.compile(r"R|T|F|Total|Final|Pts|Runs|計|合計|得点|総得点|スコア", re.IGNORECASE)
_UNPLAYED = frozenset({"", "-", "–", "—"})
_LEAGUE = 4
"""Most rows of a box score."""
_TEAMS = 2
_WIDEST = 40
"""Most columns of a line score."""
_FEWEST = 3
"""Columns that are numbered 1, 2, 3 from which on a table is a line score."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A score in the text that is not the sum of the table's innings."""

    span: Span
    """Where the score stands in the article's text."""
    sums: tuple[int, int]
    """The sums of both rows, in the order of the table."""


def tallies(evidence: Evidence, text: Plain) -> Iterator[Tally]:
    """Yield the one score of an article where the one line score in it gives another.

    One of the two numbers must be right: else the score is that of another game.
    """
    lines = [sums for table in _tables(evidence) if (sums := _sums(table)) is not None]
    scores = list(text.matches(_SCORE))
    pairs = {tuple(sorted(_pair(found))) for found in scores}
    if len(lines) != 1 or len(pairs) != 1:
        return
    (sums,) = lines
    pair = _pair(scores[0])
    if sorted(pair) != sorted(sums) and set(pair) & set(sums):
        yield Tally(Span(*scores[0].span()), sums)


def _pair(found: re.Match[str]) -> tuple[int, int]:
    return int(found["a"] or found["c"]), int(found["b"] or found["d"])


def _tables(evidence: Evidence) -> Iterator[list[list[str]]]:
    """Yield the tables of an article, row by row."""
    tables: dict[int, dict[int, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    for block in evidence.article.blocks:
        if block.cell is not None:
            words = fold(block.span.cut(evidence.article.text)).strip()
            tables[block.cell.table][block.cell.row][block.cell.column] = words
    for rows in tables.values():
        wide = max(max(row) for row in rows.values()) + 1
        if wide <= _WIDEST:
            yield [
                [row.get(column, "") for column in range(wide)] for _, row in sorted(rows.items())
            ]


def _sums(rows: list[list[str]]) -> tuple[int, int] | None:
    """Return the sums of the numbered columns of a table of two teams; None if it is none."""
    if len(rows) != _TEAMS + 1:
        return None
    columns = [at for at, head in enumerate(rows[0]) if head.removesuffix("回").isdecimal()]
    heads = [int(rows[0][at].removesuffix("回")) for at in columns]
    if len(heads) < _FEWEST or heads != list(range(1, len(heads) + 1)):
        return None
    sums = []
    for row in rows[1:]:
        cells = [row[at].removesuffix("x").removesuffix("X").removesuffix("×") for at in columns]
        if not all(cell == "" or (cell.isdecimal() and len(cell) < _FEWEST) for cell in cells):
            return None
        sums.append(sum(int(cell) for cell in cells if cell))
    return sums[0], sums[1]


def boxes(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield the one total of a box score that its innings or quarters do not make."""
    for grid in grids(evidence):
        parts = [at for at in grid.columns if _PART.fullmatch(grid.text(0, at))]
        order = [int(re.sub("[^0-9]", "", grid.text(0, at))) for at in parts]
        if len(parts) < _FEWEST or order != list(range(1, len(parts) + 1)):
            continue
        last = next((at for at in grid.columns if at > parts[-1]), None)
        if last is None or not _TOTAL.fullmatch(grid.text(0, last)) or len(grid.rows) > _LEAGUE:
            continue
        wrong = []
        for row in grid.rows:
            cells = [grid.text(row, at).rstrip("xX×") for at in (*parts, last)]
            if not all(cell.isdecimal() or cell in _UNPLAYED for cell in cells) or not cells[-1]:
                break
            runs = [int(cell) for cell in cells if cell.isdecimal()]
            if sum(runs[:-1]) != runs[-1]:
                wrong.append((grid.spans[row, last], " + ".join(cells[:-1])))
        else:
            if len(wrong) == 1:
                yield wrong[0]
