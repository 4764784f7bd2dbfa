"""The report for the person who ran the command: what changed, the findings, the counts.

Findings stand in the order of all reports: decisions, links, all else; of the first two what is
worst comes first; all else in reading order.

Figures that wait for a person and claims without a source are counted, not listed: an article
has dozens of them, and a list of dozens hides the two links that are dead. Color only repeats
what the words say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from factcheck.formats import _overview_terminal as first
from factcheck.formats._asked import DECISIONS, LINKS, once, questions
from factcheck.formats._facts import (
    UNCITED,
    WAITING,
    Tally,
    places,
    stretch,
    tally,
    unchecked_sentences,
)
from factcheck.formats._overview import overview
from factcheck.formats._safe import one_line
from factcheck.formats._words import words
from factcheck.model.records import Article, ArticleReport, Finding, Report
from factcheck.model.width import fit, width, wrap
from factcheck.model.words import Severity
from factcheck.plugins import Canvas, Format
from factcheck.said import Tongue, Words
from factcheck.said import listing as say
from factcheck.said import overview as begin
from factcheck.said.labels import label

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "33", Severity.NOTE: "36"}
_BOLD = "1"
_COUNTED = {
    WAITING: (say.ONE_WAITS, say.WAIT),
    UNCITED: (say.ONE_UNCITED, say.UNCITED),
}
"""Checks whose findings are counted for each article; what one says, and what many say."""
_LEAST = 40
"""Narrower than this nothing can be read, so lines may overflow instead."""
_PLACES = 5
"""Further places of a finding that are named; the rest is counted."""
_NAME = 9
"""Columns of the names of what is counted."""


def _render(report: Report, canvas: Canvas) -> str:
    columns, tongue = max(canvas.width, _LEAST), report.tongue
    known = places(report)
    parts = overview(report, first.SHOWN)

    def told(title: Words, wanted: Iterable[list[Finding]], more: Iterable[str] = ()) -> list[str]:
        lines = [
            line
            for same in wanted
            for line in _finding(same, known, columns, tongue, color=canvas.color)
        ]
        lines += more
        return _headed([title.to(tongue), *lines], color=canvas.color) if lines else []

    blocks = [
        _headed(list(first.news(parts, columns, tongue)), color=canvas.color),
        told(begin.AGAIN, _of(report, DECISIONS), first.unsettled(parts, columns, tongue)),
        told(begin.AMISS, _of(report, LINKS)),
        told(begin.ASKED, questions(report.findings)),
        [line for each in report.articles for line in _sums(each, columns, tongue)],
        _headed(list(first.waiting(parts, columns, tongue)), color=canvas.color),
        _counts(report, tally(report), columns, color=canvas.color).splitlines(),
    ]
    return "\n".join("".join(line + "\n" for line in block) for block in blocks if block)


def _of(report: Report, wanted: Sequence[str]) -> list[list[Finding]]:
    """Return the findings of some checks, check by check, what says the same together."""
    found = (finding for finding in report.findings if finding.check in wanted)
    return once(sorted(found, key=lambda finding: wanted.index(finding.check)))


def _headed(lines: list[str], *, color: bool) -> list[str]:
    return [_paint(lines[0], _BOLD, color=color), *lines[1:]] if lines else []


def _sums(each: ArticleReport, columns: int, tongue: Tongue) -> list[str]:
    """Return the line on what is counted for an article, if there is anything."""
    counts = Counter(finding.check for finding in each.findings)
    said = [
        (one if counts[check] == 1 else many).to(tongue, count=counts[check])
        for check, (one, many) in _COUNTED.items()
        if counts[check]
    ]
    if not said:
        return []
    told = say.PARTS.to(tongue).join(said)
    return _indented(f"{one_line(each.evidence.article.source)}: {told}", columns)


def _place(finding: Finding, known: dict[str, Article]) -> str:
    article = known.get(finding.source)
    if article is None:
        return one_line(finding.source)
    start, _ = stretch(finding.span, article)
    return f"{one_line(finding.source)}:{start.line}:{start.column}"


def _finding(
    same: Sequence[Finding], known: dict[str, Article], columns: int, tongue: Tongue, *, color: bool
) -> list[str]:
    finding = same[0]
    head = _place(finding, known)
    severity = label(finding.severity, tongue)
    if finding.state:
        severity = f"{severity} ({label(finding.state, tongue)})"
    words = f"{one_line(finding.message)} [{finding.check}]"
    taken = width(head) + width(severity) + 4
    painted = f"{_paint(head, _BOLD, color=color)}  "
    painted += _paint(severity, _COLORS[finding.severity], color=color)
    if width(words) <= columns - taken:
        lines = [f"{painted}  {words}"]
    else:
        lines = [painted, *("    " + line for line in wrap(words, columns - 4))]
    if finding.hint:
        lines += ["    " + line for line in wrap(f"→ {one_line(finding.hint)}", columns - 4)]
    others = [_place(other, known) for other in same[1 : _PLACES + 1]]
    if others:
        rest = len(same) - 1 - len(others)
        others += [begin.MORE.to(tongue, count=rest)] if rest else []
        also = begin.ALSO.to(tongue, places=", ".join(others))
        lines += ["    " + line for line in wrap(also, columns - 4)]
    return lines


def _counts(report: Report, counts: Tally, columns: int, *, color: bool) -> str:
    lines: list[str] = []
    for notice in report.notices:
        lines += _indented(f"! {one_line(notice)}", columns)
    for sentence in unchecked_sentences(report, words(report.tongue)):
        lines += _indented(f"! {sentence}", columns)
    if lines:
        lines = [_paint(line, _COLORS[Severity.WARNING], color=color) for line in lines] + [""]
    for name, parts, total in (
        ("articles", {}, counts.articles),
        ("links", counts.links, sum(counts.links.values())),
        ("figures", counts.figures, sum(counts.figures.values())),
        ("claims", counts.claims, sum(counts.claims.values())),
        ("findings", counts.findings, sum(counts.findings.values())),
    ):
        detail = _counted(parts, report.tongue)
        if name == "claims" and any(counts.overlays.values()):
            laid = _counted(counts.overlays, report.tongue)
            detail += say.OF_THESE.to(report.tongue, counts=laid)
        head = f"{fit(say.TOTALS[name].to(report.tongue), _NAME)}{total:>5}"
        wrapped = wrap(detail, columns - _NAME - 7)
        lines.append(f"{head}  {wrapped[0]}" if wrapped else head)
        lines += [" " * (_NAME + 7) + line for line in wrapped[1:]]
    return "".join(line + "\n" for line in lines)


def _counted(parts: Mapping[str, int], tongue: Tongue) -> str:
    return say.COUNTS.to(tongue).join(
        say.COUNT.to(tongue, count=number, word=_named(word, number, tongue))
        for word, number in parts.items()
        if number
    )


def _named(word: str, number: int, tongue: Tongue) -> str:
    """Return the name of what is counted; of findings there may be one or more."""
    if tongue != "en":
        return label(word, tongue)
    return f"{word}s" if word in _COLORS and number != 1 else word


def _indented(words: str, columns: int) -> list[str]:
    """Wrap with the second and later lines two columns in."""
    lines = wrap(words, columns - 2, first=columns)
    return lines[:1] + ["  " + line for line in lines[1:]]


def _paint(words: str, code: str, *, color: bool) -> str:
    return f"\x1b[{code}m{words}\x1b[0m" if color else words


FORMAT = Format(".txt", _render)
"""The format."""
