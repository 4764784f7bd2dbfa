"""How often each check spoke, each verdict came and each kind of figure stands, most first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from factcheck.formats._facts import tally
from factcheck.formats._safe import one_line
from factcheck.model.records import Report
from factcheck.model.width import fit, width
from factcheck.plugins import Canvas, Format
from factcheck.said import statistics as say
from factcheck.said.labels import label

_SLOWEST = 10
"""Hosts that are named."""
_GAP = "  "


def _render(report: Report, _: Canvas) -> str:
    tongue = report.tongue
    findings = ((each.check, label(each.severity, tongue)) for each in report.findings)
    links = ((label(one.verdict, tongue), one.reason) for one in report.probes.values())
    figures = tally(report).figures.items()
    blocks = [
        _block(say.FINDINGS.to(tongue), _ranked(findings)),
        _block(say.LINKS.to(tongue), _ranked(links)),
        _block(
            say.FIGURES.to(tongue),
            _ranked((label(kind, tongue),) for kind, many in figures for _ in range(many)),
        ),
        _block(say.HOSTS.to(tongue), _hosts(report)),
    ]
    return "\n".join(block for block in blocks if block)


def _ranked(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield each row once, behind how often it came: most first."""
    for row, many in sorted(Counter(rows).items(), key=lambda each: (-each[1], each[0])):
        yield (f"{many}", *row)


def _hosts(report: Report) -> Iterator[tuple[str, ...]]:
    """Yield the hosts that took longest: seconds together, links, and the name."""
    took: defaultdict[str, list[float]] = defaultdict(list)
    for probe in report.probes.values():
        if probe.took:
            took[probe.host].append(probe.took)
    slowest = sorted(took.items(), key=lambda each: (-sum(each[1]), each[0]))
    for host, times in slowest[:_SLOWEST]:
        yield f"{sum(times):.1f}", f"{len(times)}", host


def _block(title: str, rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows under a title in columns; numbers end where those above them end."""
    table = [[one_line(cell) for cell in row] for row in rows]
    if not table:
        return ""
    sizes = [max(width(row[at]) for row in table) for at in range(len(table[0]))]
    lines = [title]
    for row in table:
        cells = [
            cell.rjust(size) if cell.replace(".", "").isdigit() else fit(cell, size)
            for cell, size in zip(row, sizes, strict=True)
        ]
        lines.append((_GAP + _GAP.join(cells)).rstrip())
    return "".join(line + "\n" for line in lines)


FORMAT = Format(".statistics.txt", _render)
"""The format."""
