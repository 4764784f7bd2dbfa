"""The objects of the reports for programs: links, claims, findings, counts."""

from collections.abc import Iterator, Mapping

from factcheck.formats._facts import (
    citations,
    probe_of,
    reason_of,
    stretch,
    tally,
    verdict_of,
)
from factcheck.formats._rows import figure_fields, figure_row, link_row
from factcheck.model.evidence import PageEvidence
from factcheck.model.records import (
    Article,
    ArticleReport,
    Claim,
    Evidence,
    Figure,
    Finding,
    Related,
    Report,
)

_NOWHERE = dict.fromkeys(("line", "column", "start", "end"))
"""The place of what stands in the article no more."""


def summary(report: Report) -> dict[str, object]:
    """Return the counts of a report."""
    counts = tally(report)
    return {
        "articles": counts.articles,
        "figures": counts.figures,
        "links": counts.links,
        "claims": counts.claims,
        "overlays": counts.overlays,
        "findings": counts.findings,
    }


def links(report: Report) -> Iterator[dict[str, object]]:
    """Yield each address with its verdict and the places that cite it."""
    for key, cited in citations(report).items():
        probe = probe_of(report, key)
        yield {
            "url": cited[0][1].url if cited else key,
            "verdict": verdict_of(report, key),
            "reason": reason_of(report, key),
            "status": probe.status if probe else None,
            "final_url": probe.final_url if probe else None,
            "failures": probe.failures if probe else 0,
            "since": probe.since.isoformat() if probe and probe.since else None,
            "places": [_unnamed(link_row(article, link)) for article, link in cited],
        }


def _unnamed(row: dict[str, object]) -> dict[str, object]:
    del row["url"]
    return row


def claim(each: ArticleReport, claim: Claim) -> dict[str, object]:
    """Return a claim with its figures and what was decided."""
    article = each.evidence.article
    lost = claim.is_gone
    start = article.offsets.to_source(claim.span).start
    return {
        "id": claim.id,
        "path": article.source,
        "line": None if lost else article.offsets.place(start).line,
        "quote": claim.text or None,
        "status": claim.status,
        "overlay": claim.overlay,
        "why": claim.why,
        "decided": _decided(claim),
        "figures": [_figure(each.evidence, figure, lost=lost) for figure in claim.figures],
        "links": [link.url for link in claim.links],
    }


def _decided(claim: Claim) -> dict[str, object] | None:
    entry = claim.decision
    if entry is None:
        return None
    return {
        "status": entry.status,
        "by": entry.by,
        "at": entry.at.isoformat(),
        "quote": entry.quote,
        "figures": list(entry.figures),
    }


def _figure(evidence: Evidence, figure: Figure, *, lost: bool) -> dict[str, object]:
    article = evidence.article
    row = figure_row(article, figure)
    if lost:
        row = {"path": article.source, **_NOWHERE, **figure_fields(figure)}
        return {**row, "evidence": []}
    return {**row, "evidence": [_told(one) for one in evidence.pages.get(figure.span, ())]}


def _told(one: PageEvidence) -> dict[str, object]:
    return {
        "url": one.url,
        "verdict": one.verdict,
        "reason": one.reason,
        "page_text": one.page_text,
        "found": one.found.text if one.found else None,
        "formula": one.formula,
        "place": one.place,
        "cited": one.cited,
    }


def finding(finding: Finding, articles: Mapping[str, Article]) -> dict[str, object]:
    """Return a finding; ``articles`` are those of the report by their source."""
    return {
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "path": finding.source,
        **_stretch(finding, articles),
        "fingerprint": finding.fingerprint,
        "known": finding.is_known,
        "suppressed": finding.excuse.reason if finding.excuse else None,
        "related": [
            {"path": other.source, **_stretch(other, articles), "message": other.message}
            for other in finding.related
        ],
    }


def _stretch(thing: Finding | Related, articles: Mapping[str, Article]) -> dict[str, object]:
    """Return first and last place; nulls for an article that is not in this report."""
    article = articles.get(thing.source)
    if article is None:
        return dict.fromkeys(("line", "column", "end_line", "end_column"))
    start, end = stretch(thing.span, article)
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }
