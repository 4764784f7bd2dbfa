"""Cells of a table whose column says what they are: 単位:億円, ($ million), (%), 年, Year.

A unit or magnitude in the header of a column, in the label of a row, or in the words right above
the table counts for the cells that hold nothing but a number: of these the nearest wins. A bare
year in a column of years, in the header or before an otherwise unlabeled row is a date. What a
unit means is not decided here: "1" is written before it, and the other recognizers read that.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model.late import late
from factcheck.model.records import Cell, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers import date
from factcheck.recognizers._dress import figure
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._tables import Table, only, tables

_MARK = late(r"\s?(?:[FfEePp]|\([FfEePp]\)|予想?|見込み?|推計|計画)\Z")
"""What tells a forecast from a year that is over, in headers: 2025f, 2026E, 2026予."""


def _find(reading: Reading) -> Iterator[Figure]:
    known = reading.once(tables)
    starts = [numeral.span.start for numeral in reading.numerals] if known else []
    for block in reading.blocks:
        if block.cell is None:
            continue
        place = bisect_left(starts, block.span.start)
        if place == len(starts) or starts[place] >= block.span.end:
            continue
        found = _read(reading, known[block.cell.table], block.cell, reading.numerals[place])
        if found is None:
            continue
        words = block.span.cut(reading.text)
        if found.kind == "date" and _MARK.sub("", words.strip()) == found.text:
            first = block.span.start + len(words) - len(words.lstrip())
            span = Span(first, first + len(words.strip()))
            yield replace(found, span=span, text=words.strip())
        elif found.text == words.strip():
            yield found


def _read(reading: Reading, table: Table, cell: Cell, numeral: Numeral) -> Figure | None:
    """Return what the first number of a cell says, given the words of its table."""
    if numeral.broken or numeral.style != "digits":
        return None
    template = table.years.get(cell.column)
    if template is None and (cell.row == 0 or (cell.column == 0 and not table.labeled)):
        template = next(iter(reading.language.phrases.year_columns.values()), None)
    if template is not None and _may_be_year(numeral):
        return _year(reading, numeral, template)
    unit = table.unit(cell) if cell.row else None
    if unit is None or not isinstance(unit.value, Quantity):
        return None
    one = unit.value.low if numeral.scale == 1 else None
    factor = one if isinstance(one, Decimal) else Decimal(1)
    low, high, step = (end * factor for end in (numeral.low, numeral.high, numeral.step))
    return figure(reading, unit.kind, numeral.span, Quantity(low, high, unit.value.unit, step))


def _may_be_year(numeral: Numeral) -> bool:
    """Tell whether four digits may be a year."""
    return numeral.plain is not None and len(numeral.plain) == 4 and 1000 <= numeral.low < 2200


def _year(reading: Reading, numeral: Numeral, template: str) -> Figure | None:
    """Return the date that a number is by the words of its column (``in {}``), or None."""
    found = only(template.format(numeral.plain), reading, (date.DATE,))
    span: Span = numeral.span
    return replace(found, span=span, text=span.cut(reading.text)) if found is not None else None


COLUMN = Recognizer(
    kinds=("money", "percent", "measure", "duration", "count", "number", "date"), find=_find
)
