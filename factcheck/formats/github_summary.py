"""The Markdown summary of a job on GitHub Actions (``$GITHUB_STEP_SUMMARY``).

A step may write 1 MiB ("Adding a job summary"); what would pass that is counted instead.
"""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.formats._alerts import alerts, extent, told, totals
from factcheck.formats._escape import escaped
from factcheck.formats._facts import places, unchecked_sentences
from factcheck.formats._words import SIGNS, labels, words
from factcheck.model.records import Article, Finding, Report
from factcheck.plugins import Canvas, Format
from factcheck.said import ci as say

_LIMIT = 1_000_000
"""Bytes of UTF-8 that the summary may have; GitHub takes 1,048,576 of all steps' words."""
_NOTICES = 50
"""Sentences about the run that are told: a folder may hold thousands of unreadable files."""


def _render(report: Report, _canvas: Canvas) -> str:
    said, found = words(report.tongue), alerts(report)
    parts = [f"## {said['report']}\n\n{escaped(totals(report, found))}\n"]
    sentences = (*report.notices, *unchecked_sentences(report, said))
    parts += [f"\n> **!** {escaped(sentence)}\n" for sentence in sentences[:_NOTICES]]
    left = _LIMIT - _size(parts) - 1000
    if found.counting:
        parts += _within("\n", _rows(report, found.counting), len(found.counting), left, report)
    else:
        parts.append(f"\n{say.NOTHING.to(report.tongue)}\n")
    left = _LIMIT - _size(parts) - 1000
    if found.known:
        head = say.KNOWN_HEAD.to(report.tongue, count=len(found.known))
        head = f"\n<details><summary>{head}</summary>\n\n"
        parts += _within(head, _rows(report, found.known), len(found.known), left, report)
        parts.append("\n</details>\n")
    return "".join(parts)


def _within(head: str, rows: Iterable[str], total: int, room: int, report: Report) -> Iterator[str]:
    """Yield a table of ``total`` rows, as many of them as have room, and how many had not."""
    said = words(report.tongue)
    yield f"{head}| | {say.PLACE.to(report.tongue)} | {said['message']} |\n| --- | --- | --- |\n"
    for number, row in enumerate(rows):
        room -= _size([row])
        if room < 0:
            yield f"\n{say.MORE.to(report.tongue, count=total - number)}\n"
            return
        yield row


def _rows(report: Report, findings: Sequence[Finding]) -> Iterator[str]:
    named, articles = labels(report.tongue), places(report)
    for finding in findings:
        label = escaped(f"{SIGNS[finding.severity]} {named[finding.severity]}")
        message = escaped(f"{told(finding)} [{finding.check}]")
        yield f"| {label} | {_place(finding, articles)} | {message} |\n"


def _place(finding: Finding, articles: dict[str, Article]) -> str:
    found = extent(finding, articles)
    return escaped(finding.source + (f":{found[0].line}" if found else ""))


def _size(parts: Sequence[str]) -> int:
    return sum(len(part.encode("utf-8", "replace")) for part in parts)


FORMAT = Format(".summary.md", _render)
"""The format."""
