"""What the words of a table say of its cells: units, magnitudes and years.

What a unit means is not decided here: "1" is written before it, and the recognizers read that.
"""

import re
from dataclasses import field
from decimal import Decimal

from factcheck.model.folding import fold, lower
from factcheck.model.late import compiled, late
from factcheck.model.records import Block, Cell, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass
from factcheck.plugins import Recognizer
from factcheck.recognizers import count, duration, measure, money, number, percent
from factcheck.recognizers._reading import Reading, of_text
from factcheck.recognizers._resolve import resolve

LONGEST_NOTE = 24
"""Most code points of a unit note."""
LONGEST_HEADER = 200
"""Most code points of a header, or of the words above a table, that are looked at."""
_BRACKETS = late(r"[(\[【]([^()\[\]【】]{1,40}+)[)\]】]")
_READERS = (
    money.MONEY, percent.PERCENT, measure.MEASURE, duration.DURATION, count.COUNT, number.NUMBER,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """A unit note of a table."""

    span: Span
    """Its place; what stands there is no figure."""
    unit: Figure
    """The figure that one of the unit is."""


@dataclass(slots=True)
class Table:
    """What the words of a table say of its cells."""

    whole: Note | None = None
    """The unit of all cells."""
    columns: dict[int, Note] = field(default_factory=dict)
    """Units of columns."""
    rows: dict[int, Note] = field(default_factory=dict)
    """Units of rows."""
    years: dict[int, str] = field(default_factory=dict)
    """How years of a column of years are written in a text."""
    labeled: bool = False
    """Whether a word stands above the column of row labels."""

    def unit(self, cell: Cell) -> Figure | None:
        """Return the unit of a cell, or None."""
        note = self.columns.get(cell.column) or self.rows.get(cell.row) or self.whole
        return note.unit if note else None

    def notes(self) -> list[Span]:
        """Return the places of the notes."""
        found = [*self.columns.values(), *self.rows.values(), *filter(None, [self.whole])]
        return [note.span for note in found]


def tables(reading: Reading) -> dict[int, Table]:
    """Return what is known of each table, by its number in the article."""
    found: dict[int, Table] = {}
    above: Block | None = None
    for block in reading.blocks:
        if block.cell is None:
            above = block
            continue
        if block.cell.table not in found:
            found[block.cell.table] = Table(_above(reading, above))
        if block.cell.row == 0 or block.cell.column == 0:
            _learn(reading, found[block.cell.table], block, block.cell)
    return found


def _learn(reading: Reading, table: Table, block: Block, cell: Cell) -> None:
    """Note what a header says of its column, or a label of its row."""
    if block.span.end - block.span.start > LONGEST_HEADER:
        return
    words = lower(fold(block.span.cut(reading.plain)))
    note = _note(reading, words, block.span.start)
    if cell.row:
        if note is not None:
            table.rows[cell.row] = note
        return
    table.labeled = table.labeled or (cell.column == 0 and bool(words.strip()))
    bare = _BRACKETS.sub("", words).strip()
    template = reading.language.phrases.year_columns.get(bare)
    if template is not None:
        table.years[cell.column] = template
    elif note is not None and not bare and cell.column == 0:
        table.whole = note
    if note is not None:
        table.columns[cell.column] = note


def _above(reading: Reading, block: Block | None) -> Note | None:
    """Return the unit that the words right above a table state for all of it."""
    if block is None:
        return None
    start = max(block.span.start, block.span.end - LONGEST_HEADER)
    words = lower(fold(reading.plain[start : block.span.end]))
    pattern = reading.language.phrases.unit_notes
    named = bool(pattern) and compiled(pattern).search(words) is not None
    return (
        _note(reading, words, start) if named or words.rstrip().endswith((")", "]", "】")) else None
    )


def _note(reading: Reading, words: str, start: int) -> Note | None:
    """Return the last unit that words name in brackets, after "unit:" or as a sign at their end."""
    pattern = reading.language.phrases.unit_notes
    spans = [match.span(1) for match in _BRACKETS.finditer(words)]
    named = compiled(pattern).search(words) if pattern else None
    if named is not None:
        spans.append(named.span("note"))
    if words.endswith("%"):
        spans.append((len(words) - 1, len(words)))
    for first, last in reversed(spans):
        note = words[first:last]
        inner = compiled(pattern).search(note) if pattern else None
        unit = _amount_of_one(reading, inner["note"] if inner else note)
        if unit is not None:
            return Note(Span(start + first, start + last), unit)
    return None


def _amount_of_one(reading: Reading, note: str) -> Figure | None:
    note = note.strip(" :;,、。")
    for written, meant in reading.language.phrases.unit_spellings.items():
        note = re.sub(rf"(?<![a-z]){re.escape(written)}(?![a-z])", meant, note).strip()
    if not note or len(note) > LONGEST_NOTE or any(map(str.isdecimal, note)):
        return None
    sign = reading.words.currencies_before.at(note, 0)
    rest = note[sign.end :].strip() if sign is not None else note
    gap = " " if reading.language.spaced and (sign is None or len(rest) > 2) else ""
    one = only(f"{note[: len(note) - len(rest)].strip()}1{gap}{rest}", reading, _READERS)
    if one is None or one.span.start or not isinstance(one.value, Quantity):
        return None
    whole = len(one.text) >= len(note) or one.kind == "percent"
    return one if whole and isinstance(one.value.low, Decimal) else None


def only(written: str, reading: Reading, readers: tuple[Recognizer, ...]) -> Figure | None:
    """Return the one figure of a short text, or None."""
    made = of_text(written, reading.language, reading.anchor)
    found = resolve((one for reader in readers for one in reader.find(made)), [])
    return found[0] if len(found) == 1 else None
