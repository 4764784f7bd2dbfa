"""Lengths in a column of a table whose rows tell both ends: closed 22:00, reopens 04:30, 8h 30m.

The law: the length is the later time or day less the earlier, over midnight too. A row that alone
breaks what every other keeps was meant to keep it.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.reading import of_cells
from factcheck.laws.times.clock_times import Clocked
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Period, TimeOfDay
from factcheck.nouns import dataclass

_DAY = 24 * 60
_MINUTES = {"hour": 60, "minute": 1}
_DAYS = {"day": 1, "week": 7, "nights": 1}


@dataclass(frozen=True, slots=True)
class Row:
    """A row whose length is not that between its ends."""

    clock: Clocked
    """The length, in minutes for times of day, else in days."""
    is_clock: bool
    """Whether its ends are times of day."""


def rows(evidence: Evidence) -> Iterator[Row]:
    """Yield the one row of a table whose length is not that between its two ends."""
    cells = {block.span.start: block.cell for block in evidence.article.blocks if block.cell}
    tables: dict[int, dict[int, list[Figure]]] = {}
    for skeleton in of_cells(evidence):
        cell = cells.get(skeleton.span.start)
        if cell is not None and cell.row:
            found = tables.setdefault(cell.table, {}).setdefault(cell.row, [])
            found += skeleton.figures.values()
    for table in tables.values():
        for is_clock in (True, False):
            held = [one for figures in table.values() if (one := _row(figures, is_clock))]
            broken = [one for one, holds in held if not holds]
            if len(broken) == 1 and len(held) >= 3:
                yield Row(broken[0], is_clock)


def _row(figures: list[Figure], is_clock: bool) -> tuple[Clocked, bool] | None:
    """Return the length of a row beside its only two ends, and whether it is right."""
    ends = [
        (one, at) for one in figures if (at := _clock(one) if is_clock else _day(one)) is not None
    ]
    lengths = [(one, many) for one in figures if (many := _length(one, is_clock)) is not None]
    if len(ends) != 2 or len(lengths) != 1:
        return None
    (first, start), (last, end) = ends
    figure, told = lengths[0]
    right = (end - start) % _DAY if is_clock else end - start
    if right <= 0:
        return None
    weeks = not is_clock and unit(figure) == "week"
    slack = 0 if is_clock else 3 if weeks else 1
    return Clocked(figure.span, told, right, first.text, last.text), abs(told - right) <= slack


def _clock(figure: Figure) -> int | None:
    value = figure.value
    return value.first if isinstance(value, TimeOfDay) and value.first == value.last else None


def _day(figure: Figure) -> int | None:
    value = figure.value
    if figure.kind != "date" or not isinstance(value, Period) or value.edtf is None:
        return None
    edtf = value.edtf.replace("XXXX", "2023")
    try:
        return date.fromisoformat(edtf).toordinal()
    except ValueError:
        return None


def _minutes(figure: Figure) -> int | None:
    """Return the minutes of a length of half an hour to a day; None for other figures."""
    size, value = _MINUTES.get(unit(figure) or ""), amount(figure)
    if figure.kind != "duration" or size is None or value is None:
        return None
    told: Fraction = value * size
    return int(told) if told.denominator == 1 and 30 <= told < _DAY else None


def _length(figure: Figure, is_clock: bool) -> int | None:
    if is_clock:
        return _minutes(figure)
    size, value = _DAYS.get(unit(figure) or ""), amount(figure)
    if size is None or value is None or figure.hedge:
        return None
    many: Fraction = value * size
    return int(many) if many.denominator == 1 else None
