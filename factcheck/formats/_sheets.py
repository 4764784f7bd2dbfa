"""Figures and links as tables for spreadsheets."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from factcheck.formats._facts import probe_of, reason_of, verdict_of
from factcheck.formats._rows import figure_row, link_row
from factcheck.formats._safe import one_line
from factcheck.formats._values import value_text
from factcheck.model.late import late
from factcheck.model.records import ArticleReport, Claim, Report
from factcheck.said import Tongue
from factcheck.said.ci import COLUMNS, FIGURE, LINK
from factcheck.said.labels import label

_MARK = "\ufeff"
"""Byte order mark: without it spreadsheets read UTF-8 as the code page of their system."""
_FORMULA = tuple("=+-@\t\r＝＋－＠")
"""What begins a formula in some spreadsheet (OWASP, "CSV Injection"), full-width forms included."""
_NUMBER = late(r"-?[0-9]+(?:[./][0-9]+)?")

Row = dict[str, object]


def sheet(columns: Sequence[str], rows: Iterator[Row], tongue: Tongue) -> Iterator[str]:
    """Yield the lines of a table (RFC 4180) with the columns named, heads first."""
    yield _MARK + _line([COLUMNS[name].to(tongue) for name in columns])
    for row in rows:
        yield _line([_cell(row.get(name)) for name in columns])


def figure_rows(each: ArticleReport, tongue: Tongue) -> Iterator[tuple[int, Row]]:
    """Yield the figures of an article with their places in the source."""
    article = each.evidence.article
    claims = {
        figure.span: claim
        for claim in each.evidence.claims
        if not claim.is_gone
        for figure in claim.figures
    }
    for figure in each.evidence.figures:
        row = figure_row(article, figure)
        claim = claims.get(figure.span)
        told = {
            "what": FIGURE.to(tongue),
            "kind": label(figure.kind, tongue),
            "value": value_text(figure, tongue),
            "status": _status(claim, tongue) if claim else None,
            "claim": claim.text if claim else None,
            "id": claim.id if claim else None,
        }
        yield article.offsets.to_source(figure.span).start, {**row, **told}


def link_rows(each: ArticleReport, report: Report) -> Iterator[tuple[int, Row]]:
    """Yield the links of an article with their places in the source."""
    tongue = report.tongue
    for link in each.evidence.links:
        probe = probe_of(report, link.key)
        told = {
            "what": LINK.to(tongue),
            "verdict": label(verdict_of(report, link.key), tongue),
            "reason": reason_of(report, link.key),
            "final_url": probe.final_url if probe else None,
        }
        yield link.at.start, {**link_row(each.evidence.article, link), **told}


def _status(claim: Claim, tongue: Tongue) -> str:
    words = [claim.status, *([claim.overlay] if claim.overlay else [])]
    return ", ".join(label(word, tongue) for word in words)


def _cell(value: object) -> str:
    """Return a cell on one line that no spreadsheet takes for a formula."""
    text = "" if value is None else one_line(str(value))
    if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _line(cells: Sequence[str]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
