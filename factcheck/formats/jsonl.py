"""The report as JSON lines: one object a line, for programs that read as it comes.

Each line has a ``type``: ``link``, ``claim``, ``finding``, and last of all ``summary`` with the
exit code, so that who finds no summary knows that the report is not whole. The objects are those
of the JSON report.
"""

from collections.abc import Iterator

from factcheck.formats._facts import places
from factcheck.formats._objects import claim, finding, links, summary
from factcheck.formats._rows import dump
from factcheck.model.records import Report
from factcheck.plugins import Canvas, Format


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    return (dump(row) + "\n" for row in _objects(report))


def _objects(report: Report) -> Iterator[dict[str, object]]:
    yield from ({"type": "link", **link} for link in links(report))
    for each in report.articles:
        yield from ({"type": "claim", **claim(each, one)} for one in each.evidence.claims)
    articles = places(report)
    yield from ({"type": "finding", **finding(one, articles)} for one in report.findings)
    yield {"type": "summary", **summary(report), "exit_code": report.exit_code}


FORMAT = Format(".jsonl", _render, _pieces)
"""The format."""
