"""What all formats count and look up in a report: citations, verdicts, what was not checked."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.formats._words import Words
from factcheck.model.records import Article, Link, Probe, Report
from factcheck.model.text import Place, Span
from factcheck.model.words import FIGURE_KINDS, Overlay, Severity, Status, Verdict

WAITING = "unverified-figure"
"""The check whose notes say that a figure waits for a person: counted, not listed one by one."""

NOT_PROBED = "not-probed"
"""Reason shown for a link of which nothing is known: the run did not look at links."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of a report; every word of DESIGN section 4 has its place, zero included."""

    articles: int
    """Articles read."""
    figures: dict[str, int]
    """Figures by kind."""
    links: dict[str, int]
    """Distinct addresses by verdict: one cited nine times counts once."""
    claims: dict[str, int]
    """Claims by status."""
    overlays: dict[str, int]
    """Claims that are stale or lost."""
    findings: dict[str, int]
    """Findings by severity."""
    waiting: int
    """Notes of `WAITING`, which are among the findings too."""


def tally(report: Report) -> Tally:
    """Return the counts of ``report``."""
    evidence = [article.evidence for article in report.articles]
    claims = [claim for each in evidence for claim in each.claims]
    return Tally(
        articles=len(evidence),
        figures=_counts(
            FIGURE_KINDS, (figure.kind for each in evidence for figure in each.figures)
        ),
        links=_counts(Verdict, (verdict_of(report, url) for url in citations(report))),
        claims=_counts(Status, (claim.status for claim in claims)),
        overlays=_counts(Overlay, (claim.overlay for claim in claims if claim.overlay)),
        findings=_counts(Severity, (finding.severity for finding in report.findings)),
        waiting=sum(finding.check == WAITING for finding in report.findings),
    )


def citations(report: Report) -> dict[str, list[tuple[Article, Link]]]:
    """Return every address with the places that cite it, in order of first citation.

    Addresses that were probed but stand in none of the articles come last, without places.
    """
    cited: dict[str, list[tuple[Article, Link]]] = {}
    for article in report.articles:
        for link in article.evidence.links:
            cited.setdefault(link.url, []).append((article.evidence.article, link))
    for url in report.probes:
        cited.setdefault(url, [])
    return cited


def probe_of(report: Report, url: str) -> Probe | None:
    """Return what is known of ``url``, or None."""
    return report.probes.get(url)


def verdict_of(report: Report, url: str) -> Verdict:
    """Return the verdict on ``url``; what was not looked at is ``unchecked``, never fine."""
    probe = report.probes.get(url)
    return probe.verdict if probe else Verdict.UNCHECKED


def reason_of(report: Report, url: str) -> str:
    """Return the reason of the verdict on ``url``."""
    probe = report.probes.get(url)
    return probe.reason if probe else NOT_PROBED


def unchecked_reasons(report: Report) -> list[tuple[str, int]]:
    """Return why addresses were not checked, with their number, most frequent first."""
    reasons = Counter(
        reason_of(report, url)
        for url in citations(report)
        if verdict_of(report, url) is Verdict.UNCHECKED
    )
    return sorted(reasons.items(), key=lambda item: (-item[1], item[0]))


def unchecked_sentences(report: Report, said: Words) -> list[str]:
    """Return the sentence on what was not looked at, if there is any: it is not a pass."""
    counts = tally(report).links
    number, total = counts[Verdict.UNCHECKED], sum(counts.values())
    if not number:
        return []
    reasons = ", ".join(f"{reason} {times}" for reason, times in unchecked_reasons(report))
    sentence = said["unchecked_all"] if number == total else said["unchecked_some"]
    return [sentence.format(count=number, total=total, reasons=reasons)]


def places(report: Report) -> dict[str, Article]:
    """Return the articles by their source, to turn findings' spans into lines and columns."""
    return {each.evidence.article.source: each.evidence.article for each in report.articles}


def stretch(span: Span, article: Article) -> tuple[Place, Place]:
    """Return where a span of the source begins and where it ends (one past its last character)."""
    return article.offsets.place(span.start), article.offsets.place(span.end)


def _counts(words: Iterable[str], seen: Iterable[str]) -> dict[str, int]:
    counted = Counter(str(word) for word in seen)
    return {str(word): counted[str(word)] for word in words}
