"""Figures and links for spreadsheets in one table, in reading order: a list to tick off.

`figures-csv` and `links-csv` hold the two apart, with more columns.
"""

from collections.abc import Iterator

from factcheck.formats._sheets import Row, figure_rows, link_rows, sheet
from factcheck.model.records import Report
from factcheck.plugins import Canvas, Format

_COLUMNS = (
    "path", "line", "column", "what", "text", "kind", "value", "status", "url", "verdict", "reason",
    "claim",
)  # fmt: skip


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    return sheet(_COLUMNS, _rows(report), report.tongue)


def _rows(report: Report) -> Iterator[Row]:
    for each in report.articles:
        found = [*figure_rows(each, report.tongue), *link_rows(each, report)]
        yield from (row for _, row in sorted(found, key=lambda one: one[0]))


FORMAT = Format(".csv", _render, _pieces)
"""The format."""
