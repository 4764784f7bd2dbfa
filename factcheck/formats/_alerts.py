"""What the formats for CI list: findings that a change can mend, worst first.

Figures that wait for a person and claims without a source are counted, not listed, as on the
terminal: an article has dozens of them, and a change that adds one has done nothing wrong.
"""

from collections.abc import Iterable

from factcheck.formats._facts import UNCITED, WAITING, stretch
from factcheck.formats._safe import one_line
from factcheck.model.records import Article, Finding, Report
from factcheck.model.text import Place
from factcheck.model.words import Severity
from factcheck.nouns import dataclass
from factcheck.said import ci as say

_WORST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class Alerts:
    """The findings of a report, sorted by whether they count."""

    counting: tuple[Finding, ...]
    """Those that can decide the exit code, worst first."""
    known: tuple[Finding, ...]
    """Those that were there before, worst first."""
    suppressed: tuple[Finding, ...]
    """Those that someone suppressed, worst first."""
    waiting: int
    """How many are counted only."""

    @property
    def all(self) -> tuple[Finding, ...]:
        """All that are listed; those that count stand first."""
        return self.counting + self.known + self.suppressed


def alerts(report: Report) -> Alerts:
    """Return what is listed of a report, and how much is only counted."""
    listed = [found for found in report.findings if found.check not in {WAITING, UNCITED}]
    return Alerts(
        _worst_first(found for found in listed if found.counts),
        _worst_first(found for found in listed if found.is_known and found.excuse is None),
        _worst_first(found for found in listed if found.excuse is not None),
        len(report.findings) - len(listed),
    )


def totals(report: Report, found: Alerts) -> str:
    """Say in one sentence how much there is of each severity, and how much does not count."""
    counts = {
        f"{severity}s": sum(each.severity is severity for each in found.counting)
        for severity in _WORST
    }
    return say.TOTALS.to(
        report.tongue,
        **counts,
        waiting=found.waiting,
        known=len(found.known),
        suppressed=len(found.suppressed),
    )


def told(finding: Finding) -> str:
    """Return the message with the hint, on one line."""
    hint = f" {finding.hint}" if finding.hint else ""
    return one_line(finding.message + hint)


def extent(finding: Finding, articles: dict[str, Article]) -> tuple[Place, Place] | None:
    """Return where a finding begins and ends (one past); None if its article is not there."""
    article = articles.get(finding.source)
    return stretch(finding.span, article) if article else None


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda found: _WORST.index(found.severity)))
