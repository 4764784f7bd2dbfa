"""Figures for spreadsheets (``reports/figures.csv``): value, status and claim of each."""

from collections.abc import Iterator

from factcheck.formats._sheets import Row, figure_rows, sheet
from factcheck.model.records import Report
from factcheck.plugins import Canvas, Format

_COLUMNS = (
    "path", "line", "column", "text", "kind", "value", "low", "high", "unit", "first", "last",
    "status", "id", "claim",
)  # fmt: skip


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    return sheet(_COLUMNS, _rows(report), report.tongue)


def _rows(report: Report) -> Iterator[Row]:
    for each in report.articles:
        yield from (row for _, row in figure_rows(each, report.tongue))


FORMAT = Format(".csv", _render, _pieces, stem="figures")
"""The format."""
