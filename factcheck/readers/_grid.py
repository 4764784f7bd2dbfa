"""`Grid`: which row and column of a table a cell stands in, spans counted."""

from factcheck.model.records import Cell

_WIDEST = 100
"""Largest colspan that counts; the HTML Standard allows 1000, real tables use a dozen."""
_HIGHEST = 1000
"""Largest rowspan that counts."""


class Grid:
    """One table being read, row by row."""

    def __init__(self, table: int) -> None:
        self.table = table
        """Number of the table in the article."""
        self._row = -1
        self._column = 0
        self._taken: dict[int, int] = {}  # column → first row below a cell that spans rows

    def row(self) -> None:
        """Start the next row."""
        self._row += 1
        self._column = 0

    def cell(self, columns: int = 1, rows: int = 1) -> Cell:
        """Return the place of the row's next cell, which spans so many columns and rows."""
        if self._row < 0:
            self.row()
        while self._taken.get(self._column, 0) > self._row:
            self._column += 1
        place = Cell(self.table, self._row, self._column)
        width = max(1, min(columns, _WIDEST))
        if rows > 1:
            below = self._row + min(rows, _HIGHEST)
            self._taken.update(dict.fromkeys(range(place.column, place.column + width), below))
        self._column += width
        return place
