"""How a run ends: its exit code, and the sentences about what it could not do."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from factcheck.model.records import Probe, Report, Run
from factcheck.model.rolling import Group
from factcheck.model.words import Severity, Verdict
from factcheck.said import Tongue
from factcheck.said.audit import ASKED_OFFLINE, OFFLINE, PARTLY

if TYPE_CHECKING:
    from factcheck.audit.nightly import Outcome

WEIGHT = {Severity.NOTE: 1, Severity.WARNING: 2, Severity.ERROR: 3}
NEVER = 4
"""Above every severity."""
NOT_LOOKED_AT = frozenset({Verdict.UNCHECKED, Verdict.INVALID})


def exit_code(report: Report, fail_on: str, *, refused: bool, outworn: bool = False) -> int:
    """Return 0, 1, 2 or 3 as DESIGN section 4 says: a check that did not run is not a pass.

    A source that was refused weighs most, then a run in which no link could be checked for want
    of a network, then findings that count and suppressions that are ``outworn``, then links for
    which there was no network.
    """
    lost = 0 if report.run.offline else _lost(report.probes)
    if refused:
        return 2
    if lost and not _looked_at(report.probes):
        return 3
    limit = NEVER if fail_on == "never" else WEIGHT[Severity(fail_on)]
    if outworn and fail_on != "never":
        return 1
    if any(WEIGHT[found.severity] >= limit for found in report.findings if found.counts):
        return 1
    return 3 if lost else 0


def audit_code(outcome: "Outcome", fail_on: str, *, only_new: bool) -> int:
    """Return 0, 1 or 3 for an audit, as `exit_code` does for a check.

    What is `Group.BROKEN` is an error, all else that is not good a warning. With ``only_new``
    only what was not told before counts.
    """
    tally, news, groups = outcome.tally, outcome.news, outcome.report.counts.groups
    if tally.offline and not tally.asked:
        return 3
    bad = news.new if only_new else sum(groups.values())
    if fail_on == Severity.ERROR:
        bad = news.broken if only_new else groups.get(Group.BROKEN, 0)
    if bad and fail_on != "never":
        return 1
    return 3 if tally.offline or outcome.is_cut_off else 0


def notices(run: Run, probes: Mapping[str, Probe], tongue: Tongue) -> Iterator[str]:
    """Yield what must be said about links that were left alone for want of a network."""
    lost = _lost(probes)
    if not lost:
        return
    if run.offline:
        yield ASKED_OFFLINE.to(tongue, count=lost)
    elif _looked_at(probes):
        yield PARTLY.to(tongue, count=lost, total=len(probes))
    else:
        yield OFFLINE.to(tongue)


def _lost(probes: Mapping[str, Probe]) -> int:
    return sum(probe.reason == "offline" for probe in probes.values())


def _looked_at(probes: Mapping[str, Probe]) -> bool:
    return any(probe.verdict not in NOT_LOOKED_AT for probe in probes.values())
