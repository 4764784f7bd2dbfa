"""What a report tells before its articles, for an editor with ten minutes: all formats share it.

What changed since the run before; what was decided and does not hold as it was; links with
problems; questions to the author (`_asked`); open claims, ranked by how much they need a
person (`_ranking`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC
from heapq import nsmallest
from typing import TypeVar

from factcheck.formats._again import Decided, Spot, again
from factcheck.formats._asked import AMISS, Asked, asked
from factcheck.formats._facts import unchecked_reasons
from factcheck.formats._ranking import Class, Need, Source, needs
from factcheck.model.changes import Change
from factcheck.model.records import Evidence, Figure, Probe, Report
from factcheck.model.words import Verdict
from factcheck.nouns import dataclass
from factcheck.said import Tongue, Words
from factcheck.said import overview as say
from factcheck.said.grounds import grounds
from factcheck.said.listing import COUNTS

_SHOWN = 50
"""Entries of each part that are told; the rest is counted, and marked in the articles."""
_REASONS = {
    Class.CONVERTED: say.CONVERTED,
    Class.SUPERLATIVE: say.SUPERLATIVE,
    Class.MONEY: say.MONEY,
}
_SOURCES = {
    Source.NONE: say.NO_SOURCE,
    Source.BROKEN: say.BROKEN_SOURCE,
    Source.LISTED: say.LISTED,
}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Amiss:
    """A link that asks something of an editor."""

    url: str
    """The address as cited."""
    probe: Probe
    """What is known of it."""
    spots: tuple[Spot, ...]
    """Where it is cited."""
    advice: str | None
    """What to do, by the check that found it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open claim."""

    need: Need
    """Why it needs a person."""
    figure: Figure
    """Its neediest figure."""
    spot: Spot
    """The place of that figure."""

    @property
    def reasons(self) -> tuple[Words, ...]:
        """Why it stands where it does, shortest first."""
        found = (_REASONS.get(self.need.rank), _SOURCES.get(self.need.source))
        return tuple(reason for reason in found if reason is not None)

    def why(self, tongue: Tongue) -> str:
        """Return the reasons in one line; empty if there are none."""
        return COUNTS.to(tongue).join(reason.to(tongue) for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class News:
    """What changed since the run before."""

    since: str | None
    """When that was, to the minute; None if there was none."""
    turned: tuple[Change, ...]
    """What stands otherwise, and findings that are new."""
    lines: tuple[tuple[Words, dict[str, object]], ...]
    """What is told in sums: a sentence and its values."""
    more: int
    """How much of ``turned`` is left out."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The parts, in the order in which they are told."""

    news: News | None
    """What changed; None if that was not looked at."""
    again: tuple[Decided, ...]
    """What has to be decided again."""
    more_again: int
    """How much of it is left out."""
    amiss: tuple[Amiss, ...]
    """Links that do not lead to their pages, or only by a redirect that someone should mend."""
    more_amiss: int
    """How many are left out."""
    asked: tuple[Asked, ...]
    """Questions to the author."""
    more_asked: int
    """How many are left out."""
    waiting: tuple[Waiting, ...]
    """Open claims, the neediest first."""
    more_waiting: int
    """How many are left out."""


def overview(report: Report, shown: int = _SHOWN) -> Overview:
    """Return what is told before the articles, at most ``shown`` entries of each part."""
    decided = again(report)
    amiss, more_amiss = _amiss(report, shown)
    total = [0]
    waiting = nsmallest(shown, _counted(_waiting(report), total), key=lambda each: each[0])
    return Overview(
        _news(report, shown),
        tuple(decided[:shown]),
        max(0, len(decided) - shown),
        amiss,
        more_amiss,
        *asked(report, shown),
        tuple(each for _, each in waiting),
        total[0] - len(waiting),
    )


def evidence_of(probe: Probe, tongue: Tongue) -> str:
    """Return what a verdict rests on, and since when it was so: one line of plain words."""
    parts = grounds(probe.reason, probe.detail, tongue)
    if probe.since is not None:
        since = f"{probe.since.astimezone(UTC):%Y-%m-%d}"
        parts.append(say.SINCE_WHEN.to(tongue, since=since, count=probe.failures))
    return " · ".join(parts)


def none_amiss(report: Report, tongue: Tongue) -> str:
    """Say why no link is told, and no more than is known."""
    if not any(each.evidence.links for each in report.articles):
        return say.NO_LINKS.to(tongue)
    if not report.probes:
        return say.NOT_LOOKED.to(tongue)
    count = sum(number for _, number in unchecked_reasons(report))
    return (say.NONE_AMISS_SO_FAR if count else say.NONE_AMISS).to(tongue, count=count)


def _amiss(report: Report, shown: int) -> tuple[tuple[Amiss, ...], int]:
    spots: dict[str, list[Spot]] = {}
    urls: dict[str, str] = {}
    advice: dict[str, str] = {}
    for number, each in enumerate(report.articles, 1):
        article = each.evidence.article
        hints = {
            (finding.span, finding.subject): finding.hint
            for finding in each.findings
            if finding.hint and finding.check.endswith("-link")
        }
        for index, link in enumerate(each.evidence.links, 1):
            probe = report.probes.get(link.key)
            hint = hints.get((link.at, link.url))
            if probe is None or probe.verdict not in AMISS or _is_fine(probe, hint):
                continue
            line = article.offsets.place(link.at.start).line
            urls.setdefault(link.key, link.url)
            spots.setdefault(link.key, []).append(Spot(article, line, f"a{number}-l{index}"))
            if hint:
                advice.setdefault(link.key, hint)
    order = sorted(spots, key=lambda key: AMISS.index(report.probes[key].verdict))
    found = (
        Amiss(urls[key], report.probes[key], tuple(spots[key]), advice.get(key))
        for key in order[:shown]
    )
    return tuple(found), max(0, len(order) - shown)


def _is_fine(probe: Probe, hint: str | None) -> bool:
    # Redirects that nobody has to mend have no finding.
    return probe.verdict is Verdict.MOVED and hint is None


def _waiting(report: Report) -> Iterator[tuple[tuple[int, ...], Waiting]]:
    for number, each in enumerate(report.articles, 1):
        evidence: Evidence = each.evidence
        for need in needs(evidence):
            figure = evidence.figures[need.figure]
            start = evidence.article.offsets.to_source(figure.span).start
            line = evidence.article.offsets.place(start).line
            spot = Spot(evidence.article, line, f"a{number}-f{need.figure + 1}")
            yield (*need.order, number, need.claim.span.start), Waiting(need, figure, spot)


def _counted(items: Iterable[T], total: list[int]) -> Iterator[T]:
    for item in items:
        total[0] += 1
        yield item


def _news(report: Report, shown: int) -> News | None:
    changes = report.changes
    if changes is None:
        return None
    lines: list[tuple[Words, dict[str, object]]] = []
    if changes.since is not None:
        fresh = changes.new_articles
        lines += [(say.NEW_ARTICLE, {"source": source}) for source in fresh[:shown]]
        if len(fresh) > shown:
            lines.append((say.MORE, {"count": len(fresh) - shown}))
    turned = [each for each in changes.items if _is_told(each)]
    sums = Counter(
        (each.source, each.now is None, each.was if each.about == "finding" else None)
        for each in changes.items
        if not _is_told(each)
    )
    for (source, is_gone, check), count in sums.items():
        if check is not None:
            lines.append((say.GONE_FINDING, {"source": source, "check": check}))
        else:
            sentence = say.GONE_CLAIMS if is_gone else say.NEW_CLAIMS
            lines.append((sentence, {"source": source, "count": count}))
    since = f"{changes.since:%Y-%m-%d %H:%M %Z}".strip() if changes.since else None
    return News(since, tuple(turned[:shown]), tuple(lines), max(0, len(turned) - shown))


def _is_told(change: Change) -> bool:
    """Tell whether a change is worth a line of its own; new and gone claims are counted."""
    if change.about == "claim":
        return change.was is not None and change.now is not None
    return change.now is not None
