"""Links for spreadsheets (``reports/links.csv``): the verdict on each, place by place."""

from collections.abc import Iterator

from factcheck.formats._sheets import Row, link_rows, sheet
from factcheck.model.records import Report
from factcheck.plugins import Canvas, Format

_COLUMNS = (
    "path", "line", "column", "text", "url", "verdict", "reason", "final_url",
)  # fmt: skip


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    return sheet(_COLUMNS, _rows(report), report.tongue)


def _rows(report: Report) -> Iterator[Row]:
    for each in report.articles:
        yield from (row for _, row in link_rows(each, report))


FORMAT = Format(".csv", _render, _pieces, stem="links")
"""The format."""
