"""Workflow commands of GitHub Actions: findings show on the changed lines of a pull request.

The syntax is that of "Workflow commands for GitHub Actions"; a step shows ten annotations of each
level, so the worst stand first, the tenth says how many more there are, and those follow in the
log as plain lines. What is known or suppressed is counted.
"""

from collections.abc import Iterator, Sequence

from factcheck.formats._alerts import alerts, extent, told, totals
from factcheck.formats._facts import places
from factcheck.formats._safe import one_line
from factcheck.model.records import Article, Finding, Report
from factcheck.model.words import Severity
from factcheck.plugins import Canvas, Format
from factcheck.said import ci as say
from factcheck.said.labels import label

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_SHOWN = 10
"""Annotations of each level that GitHub shows for a step."""
_OLD = "##["
"""What begins a command of the older syntax, which the runner obeys anywhere in a line."""


def _render(report: Report, _canvas: Canvas) -> str:
    found, articles = alerts(report), places(report)
    lines: list[str] = []
    rest: list[str] = []
    for severity, level in _LEVELS.items():
        notices = report.notices if severity is Severity.WARNING else ()
        commands = [_command(level, {"title": "factcheck"}, notice) for notice in notices]
        wanted = [each for each in found.counting if each.severity is severity]
        room = _SHOWN - len(commands)
        shown = wanted if len(wanted) <= room else wanted[: max(room - 1, 0)]
        commands += [_annotation(level, each, articles) for each in shown]
        left = wanted[len(shown) :]
        if left:
            more = say.MORE.to(report.tongue, count=len(left))
            commands.append(_command(level, {"title": "factcheck"}, more))
        lines += commands
        rest += _plain(left, articles, report)
    return "".join(line + "\n" for line in (*lines, *rest, totals(report, found)))


def _annotation(level: str, finding: Finding, articles: dict[str, Article]) -> str:
    found = extent(finding, articles)
    spot: dict[str, object] = {}
    if "://" not in finding.source:
        spot["file"] = finding.source
    if found and spot:
        start, end = found
        spot |= {"line": start.line, "endLine": end.line}
        if start.line == end.line:  # the runner refuses columns over several lines
            spot |= {"col": start.column, "endColumn": end.column}
    words = told(finding) if spot else f"{finding.source}: {told(finding)}"
    return _command(level, {**spot, "title": finding.check}, words)


def _command(level: str, properties: dict[str, object], message: str) -> str:
    said = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {said}::{_data(one_line(message))}"


def _data(words: str) -> str:
    escaped = words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace(_OLD, "# #[")


def _property(words: str) -> str:
    return _data(one_line(words)).replace(":", "%3A").replace(",", "%2C")


def _plain(
    findings: Sequence[Finding], articles: dict[str, Article], report: Report
) -> Iterator[str]:
    """Yield lines of the log; none of them begins like a command, whatever an article is named."""
    for finding in findings:
        found = extent(finding, articles)
        place = one_line(finding.source) + (f":{found[0].line}:{found[0].column}" if found else "")
        severity = label(finding.severity, report.tongue)
        line = f"- {place} {severity}: {told(finding)} [{finding.check}]"
        yield line.replace(_OLD, "# #[")


FORMAT = Format(".github.txt", _render)
"""The format."""
