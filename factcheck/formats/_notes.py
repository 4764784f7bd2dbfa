"""The notes beside an article's text: what is known of each figure and link, ready to be shown."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC

from factcheck.formats._facts import WAITING, missed, probe_of, reason_of, verdict_of
from factcheck.formats._told import Told, told
from factcheck.formats._values import value_text
from factcheck.formats._words import Words
from factcheck.model.records import (
    Article,
    ArticleReport,
    Claim,
    Figure,
    Finding,
    Link,
    LogEntry,
    Probe,
    Report,
)
from factcheck.model.text import Place, Span
from factcheck.model.words import Overlay, Severity, Status, Verdict
from factcheck.nouns import dataclass
from factcheck.said.details import detail_of
from factcheck.said.grounds import grounds

_FINE = frozenset({Verdict.ALIVE, Verdict.MOVED, Verdict.UNCHECKED})
"""Verdicts that ask nothing of an editor by themselves."""
_UNSETTLED = frozenset({Status.DISPUTED, Status.ASKED})
"""Statuses that an editor has to come back to."""


@dataclass(frozen=True, slots=True)
class FigureNote:
    """What is known of a figure."""

    key: str
    """Name of the note and of its mark, unique in the report."""
    label: str
    """The number by which text and note know each other."""
    span: Span
    """Its place in the article's text."""
    place: Place
    """Its place in the source."""
    figure: Figure
    """The figure."""
    value: str
    """Its value for a human reader."""
    claim: Claim | None
    """The claim it belongs to, if any."""
    remarks: tuple[Finding, ...]
    """Findings about it, those left out that only say that it waits."""
    told: tuple[Told, ...] = ()
    """What cited pages say of it, the best first."""

    group = "figure"

    @property
    def status(self) -> Status | None:
        """Status of its claim; None for a date in a reference list, which is no claim."""
        return self.claim.status if self.claim else None

    @property
    def overlay(self) -> Overlay | None:
        """What the machine laid over its claim."""
        return self.claim.overlay if self.claim else None

    @property
    def leads(self) -> bool:
        """Whether it is the first figure of its claim: what is known of that is said there."""
        return self.claim is not None and self.claim.figures[0] == self.figure

    @property
    def last(self) -> LogEntry | None:
        """What was decided last on its claim, if the figure leads it."""
        return self.claim.log[-1] if self.claim and self.claim.log and self.leads else None

    @property
    def problem(self) -> bool:
        """Whether an editor has to look at it, beyond verifying it; mere notes do not count."""
        return weighs(self.remarks) or self.overlay is not None or self.status in _UNSETTLED


@dataclass(frozen=True, slots=True)
class LinkNote:
    """What is known of a link."""

    key: str
    """Name of the note and of its mark, unique in the report."""
    label: str
    """``L`` and the number by which text and note know each other."""
    span: Span
    """Place of the words it marks in the article's text."""
    place: Place
    """Place of the address in the source."""
    link: Link
    """The link."""
    verdict: Verdict
    """The verdict on its address."""
    reason: str
    """Why."""
    probe: Probe | None
    """The probe, if there was one."""
    remarks: tuple[Finding, ...]
    """Findings about it."""
    missed: bool
    """Whether it could have been checked and was not."""
    why: str
    """What the reason means (of a page that is there nobody asks), and the evidence."""
    remark: str
    """What should be known of its boundary or spelling; may be empty."""

    group = "link"

    @property
    def final(self) -> str | None:
        """Where a link leads that has moved or ends elsewhere."""
        return self.probe.final_url if self.probe else None

    def failing(self, said: Words) -> str | None:
        """Return since when and how often in a row it was not good, if more than once."""
        if self.probe is None or self.probe.since is None:
            return None
        since = f"{self.probe.since.astimezone(UTC):%Y-%m-%d}"
        return said["failing"].format(since=since, count=self.probe.failures)

    @property
    def problem(self) -> bool:
        """Whether an editor has to look at it: it is in doubt, or could have been checked."""
        return (
            self.missed
            or self.verdict not in _FINE
            or (self.remarks != () and weighs(self.remarks))
        )


Note = FigureNote | LinkNote


def weighs(findings: Iterable[Finding]) -> bool:
    """Tell whether any of the findings is more than a note."""
    return any(finding.severity is not Severity.NOTE for finding in findings)


def notes(report: Report, each: ArticleReport, number: int) -> tuple[list[Note], list[Finding]]:
    """Return the notes of an article in reading order, and the findings that belong to none.

    ``number`` is that of the article in the report, from 1. Where a link and a figure begin
    together, the longer comes first.
    """
    evidence, article = each.evidence, each.evidence.article
    sources = [article.offsets.to_source(figure.span) for figure in evidence.figures]
    remarks, others = _sorted_out(each, sources)
    claims = {
        figure.span: claim
        for claim in evidence.claims
        if claim.overlay is not Overlay.LOST
        for figure in claim.figures
    }
    found: list[Note] = [
        FigureNote(
            f"a{number}-f{index}",
            str(index),
            figure.span,
            article.offsets.place(source.start),
            figure,
            value_text(figure, report.tongue),
            claims.get(figure.span),
            tuple(remarks.get(("figure", index - 1), ())),
            tuple(told(evidence.pages.get(figure.span, ()), report.tongue)),
        )
        for index, (figure, source) in enumerate(zip(evidence.figures, sources, strict=True), 1)
    ]
    found += _link_notes(report, evidence.links, article, number, remarks)
    found.sort(key=lambda note: (note.span.start, -note.span.end, note.group == "figure"))
    return found, others


_Owner = tuple[str, int]


def _link_notes(
    report: Report,
    links: Iterable[Link],
    article: Article,
    number: int,
    remarks: dict[_Owner, list[Finding]],
) -> Iterator[Note]:
    place = article.offsets.place
    for index, link in enumerate(links, 1):
        key = link.key
        probe = probe_of(report, key)
        plain = probe is not None and probe.verdict is Verdict.ALIVE and not probe.detail
        yield LinkNote(
            f"a{number}-l{index}",
            f"L{index}",
            link.span,
            place(link.at.start),
            link,
            verdict_of(report, key),
            reason_of(report, key),
            probe,
            tuple(remarks.get(("link", index - 1), ())),
            not plain and missed(report, key),
            "" if plain else _why(report, key),  # as of most
            detail_of(link.note, report.tongue) if link.note else "",
        )


def _why(report: Report, key: str) -> str:
    """Say what a reason means and what it rests on, in the language of the report."""
    probe = probe_of(report, key)
    alive = verdict_of(report, key) is Verdict.ALIVE
    reason = "" if alive else reason_of(report, key)
    return " · ".join(grounds(reason, probe.detail if probe else None, report.tongue))


def _sorted_out(
    each: ArticleReport, sources: Sequence[Span]
) -> tuple[dict[_Owner, list[Finding]], list[Finding]]:
    """Give each finding to the link or figure at its place; return also what is left over."""
    links = {(link.at, link.url): index for index, link in enumerate(each.evidence.links)}
    spots = {span: index for index, span in enumerate(sources)}
    starts = [span.start for span in sources]
    taken: dict[_Owner, list[Finding]] = {}
    others: list[Finding] = []
    for finding in each.findings:
        if finding.check == WAITING:
            continue
        owner: _Owner | None = None
        first = bisect_left(starts, finding.span.start)
        if (finding.span, finding.subject) in links:
            owner = ("link", links[finding.span, finding.subject])
        elif finding.span in spots:
            owner = ("figure", spots[finding.span])
        elif first < len(starts) and starts[first] < finding.span.end:
            owner = ("figure", first)  # a finding on a whole sentence
        if owner:
            taken.setdefault(owner, []).append(finding)
        else:
            others.append(finding)
    return taken, others
