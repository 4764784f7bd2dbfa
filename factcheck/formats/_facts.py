"""What all formats count and look up in a report: citations, verdicts, what was not checked."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from factcheck.formats._words import Words
from factcheck.model.records import Article, Link, Probe, Report
from factcheck.model.text import Place, Span
from factcheck.model.words import FIGURE_KINDS, Overlay, Severity, Status, Verdict
from factcheck.nouns import dataclass

WAITING = "unverified-figure"
"""The check whose notes say that a figure waits for a person: counted, not listed one by one."""

UNCITED = "uncited-figure"
"""The check whose notes say that a claim names no source: counted on the terminal as well."""

NOT_PROBED = "not-probed"
"""Reason shown for a link of which nothing is known: the run did not look at links."""

_NEVER_ASKED = frozenset({"relative", "excluded"})
"""Reasons, beside ``scheme-*``, of links that no run of these settings could check."""

_SAID = "offline)"
"""What the notices of a run without a network, or with ``--offline``, have in common."""


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
        links=_counts(Verdict, (verdict_of(report, url) for url in addresses(report))),
        claims=_counts(Status, (claim.status for claim in claims)),
        overlays=_counts(Overlay, (claim.overlay for claim in claims if claim.overlay)),
        findings=_counts(Severity, (finding.severity for finding in report.findings)),
        waiting=sum(finding.check == WAITING for finding in report.findings),
    )


def citations(report: Report) -> dict[str, list[tuple[Article, Link]]]:
    """Return every address with the places that cite it, in order of first citation.

    The names are those of `Link.key`: a relative address is one for each file that it means.
    Addresses that were probed but stand in none of the articles come last, without places.
    """
    cited: dict[str, list[tuple[Article, Link]]] = {}
    for article in report.articles:
        for link in article.evidence.links:
            cited.setdefault(link.key, []).append((article.evidence.article, link))
    for url in report.probes:
        cited.setdefault(url, [])
    return cited


def addresses(report: Report) -> Iterable[str]:
    """Return the names of `citations` alone, in the same order."""
    cited = (link.key for article in report.articles for link in article.evidence.links)
    return dict.fromkeys(chain(cited, report.probes))


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


def missed(report: Report, url: str) -> bool:
    """Tell whether ``url`` could have been checked and was not: that is no pass.

    A mail address or a path could not; and a run for figures only (no probe at all) looks at
    no link, which needs no excuse.
    """
    if not report.probes or verdict_of(report, url) is not Verdict.UNCHECKED:
        return False
    reason = reason_of(report, url)
    return reason not in _NEVER_ASKED and not reason.startswith("scheme-")


def unchecked_reasons(report: Report) -> list[tuple[str, int]]:
    """Return why addresses were missed, with their number, most frequent first."""
    reasons = Counter(reason_of(report, url) for url in addresses(report) if missed(report, url))
    return sorted(reasons.items(), key=lambda item: (-item[1], item[0]))


def unchecked_sentences(report: Report, said: Words) -> list[str]:
    """Return the sentence on what could have been looked at and was not, if there is any.

    What a notice of the run has already said of links without a network is not said again.
    """
    told = any(_SAID in notice for notice in report.notices)
    counted = [each for each in unchecked_reasons(report) if not (told and each[0] == "offline")]
    number = sum(times for _, times in counted)
    if not number:
        return []
    total = sum(
        verdict_of(report, url) is not Verdict.UNCHECKED or missed(report, url)
        for url in addresses(report)
    )
    reasons = ", ".join(f"{reason} {times}" for reason, times in counted)
    sentence = said["unchecked_all"] if number == total else said["unchecked_some"]
    return [sentence.format(count=number, total=total, reasons=reasons)]


def places(report: Report) -> dict[str, Article]:
    """Return the articles by their source, to turn findings' spans into lines and columns."""
    return {each.evidence.article.source: each.evidence.article for each in report.articles}


def stretch(span: Span, article: Article) -> tuple[Place, Place]:
    """Return where a span of the source begins and where it ends (one past its last character)."""
    return article.offsets.place(span.start), article.offsets.place(span.end)


def _counts(words: Iterable[str], seen: Iterable[str]) -> dict[str, int]:
    counted = Counter(seen)
    return {str(word): counted[word] for word in words}
