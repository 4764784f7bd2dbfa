"""Diagnostics for reviewdog, which comments on pull requests of many services (``-f=rdjson``).

The message is ``DiagnosticResult`` of reviewdog's Diagnostic Format. Its columns count bytes of
UTF-8, which a report cannot know (it holds no source), so whole lines are named: with columns left
out reviewdog takes both lines in. Findings that do not count are left out.
"""

from factcheck.formats._alerts import alerts, extent, told
from factcheck.formats._facts import places
from factcheck.formats._rows import pieces
from factcheck.formats._safe import one_line
from factcheck.model.records import Article, Finding, Report
from factcheck.model.words import Severity
from factcheck.plugins import Canvas, Format

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def _render(report: Report, _canvas: Canvas) -> str:
    articles = places(report)
    document = {
        "source": {"name": "factcheck"},
        "diagnostics": [_diagnostic(each, articles) for each in alerts(report).counting],
    }
    return "".join(pieces(document)) + "\n"


def _diagnostic(finding: Finding, articles: dict[str, Article]) -> dict[str, object]:
    found = extent(finding, articles)
    location: dict[str, object] = {"path": one_line(finding.source)}
    if found:
        start, end = found
        location["range"] = {"start": {"line": start.line}, "end": {"line": end.line}}
    return {
        "message": told(finding),
        "location": location,
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.check},
    }


FORMAT = Format(".rdjson", _render)
"""The format."""
