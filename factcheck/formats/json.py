"""The report for programs: one JSON object, described by ``report.schema.json``.

Everything in it is the same for the same input but ``run``, the one place where the clock, the
times of probes and the run's own numbers may show.
"""

from collections.abc import Iterator, Mapping

from factcheck.formats._facts import (
    citations,
    places,
    probe_of,
    reason_of,
    stretch,
    tally,
    verdict_of,
)
from factcheck.formats._rows import figure_fields, figure_row, link_row, pieces
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
from factcheck.plugins import Canvas, Format

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes; new fields do not raise it."""

_NOWHERE = dict.fromkeys(("line", "column", "start", "end"))
"""The place of what stands in the article no more."""


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    articles = places(report)
    document = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": report.run.version},
        "run": _run(report),
        "summary": _summary(report),
        "articles": [_article(each) for each in report.articles],
        "links": _links(report),
        "claims": (
            _claim(each, claim) for each in report.articles for claim in each.evidence.claims
        ),
        "findings": (_finding(found, articles) for found in report.findings),
        "exit_code": report.exit_code,
    }
    yield from pieces(document)
    yield "\n"


def _run(report: Report) -> dict[str, object]:
    run = report.run
    return {
        "at": run.at.isoformat(),
        "offline": run.offline,
        "asked": run.asked,
        "from_history": run.from_history,
        "ui_lang": report.tongue,
        "notices": list(report.notices),
        "probed": {probe.url: probe.at.isoformat() for probe in report.probes.values()},
        "changes": _changes(report),
    }


def _changes(report: Report) -> dict[str, object] | None:
    changes = report.changes
    if changes is None:
        return None
    return {
        "since": changes.since.isoformat() if changes.since else None,
        "new_articles": list(changes.new_articles),
        "items": [
            {
                "about": change.about,
                "path": change.source,
                "line": change.line,
                "text": change.words or None,
                "was": change.was,
                "now": change.now,
                "id": change.id,
                "by": change.by,
            }
            for change in changes.items
        ],
    }


def _summary(report: Report) -> dict[str, object]:
    counts = tally(report)
    return {
        "articles": counts.articles,
        "figures": counts.figures,
        "links": counts.links,
        "claims": counts.claims,
        "overlays": counts.overlays,
        "findings": counts.findings,
    }


def _article(each: ArticleReport) -> dict[str, object]:
    article = each.evidence.article
    return {
        "path": article.source,
        "title": article.title,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "dated_by": article.dated_by,
        "digest": article.digest,
        "figures": len(each.evidence.figures),
        "links": len(each.evidence.links),
        "claims": len(each.evidence.claims),
        "findings": len(each.findings),
    }


def _links(report: Report) -> Iterator[dict[str, object]]:
    for key, cited in citations(report).items():
        probe = probe_of(report, key)
        cited_at = [link_row(article, link) for article, link in cited]
        yield {
            "url": cited[0][1].url if cited else key,
            "verdict": verdict_of(report, key),
            "reason": reason_of(report, key),
            "status": probe.status if probe else None,
            "final_url": probe.final_url if probe else None,
            "failures": probe.failures if probe else 0,
            "since": probe.since.isoformat() if probe and probe.since else None,
            "places": [
                {name: value for name, value in row.items() if name != "url"} for row in cited_at
            ],
        }


def _claim(each: ArticleReport, claim: Claim) -> dict[str, object]:
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


def _finding(finding: Finding, articles: Mapping[str, Article]) -> dict[str, object]:
    return {
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message,
        "path": finding.source,
        **_stretch(finding, articles),
        "fingerprint": finding.fingerprint,
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


FORMAT = Format(".json", _render, _pieces)
"""The format."""
