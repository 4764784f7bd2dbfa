"""Box scores: the runs of each inning or quarter in a table, held to its total and to the text."""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import TO
from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_SCORE = re.compile(
    rf"(?<![0-9.])(?P<a>[0-9]{{1,2}}){TO}(?P<b>[0-9]{{1,2}})(?![0-9])"
    r"(?=で[^。\n0-9]{0,12}(?:破|下|勝|敗|制|逃げ切|競り))"
    r"|\b(?:beat|defeated|edged|downed|won|lost)\b[^.!?\n0-9]{0,40}?"
    r"(?P<c>[0-9]{1,2})[-–](?P<d>[0-9]{1,2})(?![0-9])"
)
_PART = re.compile(r"(?:Q|第)?(?P<n>[0-9]{1,2})(?:Q|回|st|nd|rd|th)?", re.IGNORECASE)
_TOTAL = re.compile(r"R|T|F|Total|Final|Pts|Runs|計|合計|得点|総得点|スコア", re.IGNORECASE)
_UNPLAYED = frozenset({"", "-", "–", "—"})
_LEAGUE = 4
"""Most rows of a box score."""
_TEAMS = 2
_FEWEST = 3
"""Columns that are numbered 1, 2, 3 from which on a table is a box score."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A score in the text that is not the sum of the table's innings."""

    span: Span
    """Where the score stands in the article's text."""
    sums: tuple[int, int]
    """The sums of both rows, in the order of the table."""


def tallies(evidence: Evidence, text: Plain) -> Iterator[Tally]:
    """Yield the one score of an article where the one box score of two in it gives another.

    One of the two numbers must be right: else the score is that of another game.
    """
    every = [runs for grid in grids(evidence) if (runs := _runs(grid)) and len(runs) == _TEAMS]
    found = list(text.matches(_SCORE))
    pairs = {tuple(sorted(_pair(one))) for one in found}
    if len(every) == len(pairs) == 1:
        first, last = map(sum, every[0])
        told = _pair(found[0])
        if sorted(told) != sorted((first, last)) and set(told) & {first, last}:
            yield Tally(Span(*found[0].span()), (first, last))


def _pair(found: re.Match[str]) -> tuple[int, int]:
    return int(found["a"] or found["c"]), int(found["b"] or found["d"])


def boxes(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield the one total of a box score that its innings or quarters do not make."""
    for grid in grids(evidence):
        last = next((at for at in grid.columns if _TOTAL.fullmatch(grid.text(0, at))), None)
        every = _runs(grid)
        totals = [grid.text(row, last) for row in grid.rows] if last is not None else []
        if every and totals and len(totals) <= _LEAGUE and all(map(str.isdecimal, totals)):
            wrong = [at for at, runs in enumerate(every) if sum(runs) != int(totals[at])]
            if len(wrong) == 1 and last is not None:
                parts = " + ".join(map(str, every[wrong[0]]))
                yield grid.spans[grid.rows[wrong[0]], last], parts


def _runs(grid: Grid) -> list[list[int]]:
    """Return the runs of each row of a box score, those not played left out; none of others."""
    heads = {at: _PART.fullmatch(grid.text(0, at)) for at in grid.columns}
    parts = [at for at, found in heads.items() if found]
    order = [int(found["n"]) for found in heads.values() if found]
    if len(order) < _FEWEST or order != list(range(1, len(order) + 1)):
        return []
    rows = [[grid.text(row, at).rstrip("xX×") for at in parts] for row in grid.rows]
    if not all(cell.isdecimal() or cell in _UNPLAYED for row in rows for cell in row):
        return []
    return [[int(cell) for cell in row if cell.isdecimal()] for row in rows]
