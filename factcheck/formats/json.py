"""The report for programs: one JSON object, described by ``report.schema.json``.

Everything in it is the same for the same input but ``run``, the one place where the clock, the
times of probes and the run's own numbers may show.
"""

from collections.abc import Iterator

from factcheck.formats._facts import places
from factcheck.formats._objects import claim, finding, links, summary
from factcheck.formats._rows import pieces
from factcheck.model.records import ArticleReport, Report
from factcheck.plugins import Canvas, Format

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes; new fields do not raise it."""


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    articles = places(report)
    document = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": report.run.version},
        "run": _run(report),
        "summary": summary(report),
        "articles": [_article(each) for each in report.articles],
        "links": links(report),
        "claims": (claim(each, one) for each in report.articles for one in each.evidence.claims),
        "findings": (finding(found, articles) for found in report.findings),
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


FORMAT = Format(".json", _render, _pieces)
"""The format."""
