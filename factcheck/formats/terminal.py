"""The report for the person who ran the command: findings in reading order, then the counts.

Figures that wait for a person and claims without a source are counted, not listed: an article
has dozens of them, and a list of dozens hides the two links that are dead. Color only repeats
what the words say.
"""

from collections import Counter
from collections.abc import Mapping

from factcheck.formats._facts import (
    UNCITED,
    WAITING,
    Tally,
    places,
    stretch,
    tally,
    unchecked_sentences,
)
from factcheck.formats._safe import one_line
from factcheck.formats._width import width, wrap
from factcheck.formats._words import words
from factcheck.model.records import Article, ArticleReport, Finding, Report
from factcheck.model.words import Severity
from factcheck.plugins import Canvas, Format

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "33", Severity.NOTE: "36"}
_BOLD = "1"
_COUNTED = {
    WAITING: ("figure waits for a person", "figures wait for a person"),
    UNCITED: ("claim names no source", "claims name no source"),
}
"""Checks whose findings are counted for each article; what one says, and what many say."""
_LEAST = 40
"""Narrower than this nothing can be read, so lines may overflow instead."""


def _render(report: Report, canvas: Canvas) -> str:
    columns = max(canvas.width, _LEAST)
    counts = tally(report)
    known = places(report)
    parts = [_article(each, known, columns, color=canvas.color) for each in report.articles]
    parts.append(_counts(report, counts, columns, color=canvas.color))
    return "\n".join(part for part in parts if part)


def _article(each: ArticleReport, known: dict[str, Article], columns: int, *, color: bool) -> str:
    lines: list[str] = []
    for finding in each.findings:
        if finding.check not in _COUNTED:
            lines += _finding(finding, known, columns, color=color)
    counts = Counter(finding.check for finding in each.findings)
    said = [
        f"{counts[check]} {one if counts[check] == 1 else many}"
        for check, (one, many) in _COUNTED.items()
        if counts[check]
    ]
    if said:
        lines += _indented(f"{one_line(each.evidence.article.source)}: {'; '.join(said)}", columns)
    return "".join(line + "\n" for line in lines)


def _finding(
    finding: Finding, known: dict[str, Article], columns: int, *, color: bool
) -> list[str]:
    head = one_line(finding.source)
    article = known.get(finding.source)
    if article:
        start, _ = stretch(finding.span, article)
        head += f":{start.line}:{start.column}"
    severity = str(finding.severity)
    words = f"{one_line(finding.message)} [{finding.check}]"
    taken = width(head) + len(severity) + 4
    painted = f"{_paint(head, _BOLD, color=color)}  "
    painted += _paint(severity, _COLORS[finding.severity], color=color)
    if width(words) <= columns - taken:
        lines = [f"{painted}  {words}"]
    else:
        lines = [painted, *("    " + line for line in wrap(words, columns - 4))]
    if finding.hint:
        lines += ["    " + line for line in wrap(f"→ {one_line(finding.hint)}", columns - 4)]
    return lines


def _counts(report: Report, counts: Tally, columns: int, *, color: bool) -> str:
    lines: list[str] = []
    for notice in report.notices:
        lines += _indented(f"! {one_line(notice)}", columns)
    for sentence in unchecked_sentences(report, words("en")):
        lines += _indented(f"! {sentence}", columns)
    if lines:
        lines = [_paint(line, _COLORS[Severity.WARNING], color=color) for line in lines] + [""]
    for label, parts, total in (
        ("Articles", {}, counts.articles),
        ("Links", counts.links, sum(counts.links.values())),
        ("Figures", counts.figures, sum(counts.figures.values())),
        ("Claims", counts.claims, sum(counts.claims.values())),
        ("Findings", counts.findings, sum(counts.findings.values())),
    ):
        detail = _counted(parts)
        if label == "Claims" and any(counts.overlays.values()):
            detail += f"; of these {_counted(counts.overlays)}"
        head = f"{label:<9}{total:>5}"
        wrapped = wrap(detail, columns - len(head) - 2)
        lines.append(f"{head}  {wrapped[0]}" if wrapped else head)
        lines += [" " * (len(head) + 2) + line for line in wrapped[1:]]
    return "".join(line + "\n" for line in lines)


def _counted(parts: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {word}" for word, number in parts.items() if number)


def _indented(words: str, columns: int) -> list[str]:
    """Wrap with the second and later lines two columns in."""
    lines = wrap(words, columns - 2, first=columns)
    return lines[:1] + ["  " + line for line in lines[1:]]


def _paint(words: str, code: str, *, color: bool) -> str:
    return f"\x1b[{code}m{words}\x1b[0m" if color else words


FORMAT = Format(".txt", _render)
"""The format."""
