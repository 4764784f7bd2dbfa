"""A Code Quality report for GitLab: findings show in a merge request and on its lines.

Its fields are those of "Code Quality report format". GitLab itself compares the report with that
of the target branch, by fingerprint, so known findings are in it; suppressed ones are not.
"""

from collections import Counter

from factcheck.formats._alerts import alerts, extent, told
from factcheck.formats._facts import places
from factcheck.formats._rows import pieces
from factcheck.formats._safe import one_line
from factcheck.model.records import Report
from factcheck.model.words import Severity
from factcheck.plugins import Canvas, Format

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def _render(report: Report, _canvas: Canvas) -> str:
    found, articles = alerts(report), places(report)
    seen: Counter[str] = Counter()
    issues = []
    for finding in (*found.counting, *found.known):
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        start, end = extent(finding, articles) or (None, None)
        lines = {"begin": start.line if start else 1, "end": end.line if end else 1}
        issues.append(
            {
                "description": told(finding),
                "check_name": finding.check,
                # GitLab drops what has the fingerprint of another
                "fingerprint": f"{finding.fingerprint}-{again}"
                if again > 1
                else finding.fingerprint,
                "severity": _SEVERITIES[finding.severity],
                "location": {"path": one_line(finding.source), "lines": lines},
            }
        )
    return "".join(pieces(issues)) + "\n"


FORMAT = Format(".codequality.json", _render)
"""The format."""
