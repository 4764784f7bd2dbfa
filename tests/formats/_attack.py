"""A report in which every word of a stranger tries to be something else."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from factcheck.model.records import (
    ArticleReport,
    Claim,
    Evidence,
    Figure,
    Finding,
    LogEntry,
    Probe,
    Report,
    Run,
)
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.model.words import Overlay, Severity, Status, Verdict
from tests.formats._draft import Anchor, Draft

NOW = datetime(2025, 10, 7, 9, 30, tzinfo=UTC)
EVIL = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}"
    "`|\u202egnp.exe\x00\x1b[2J\x9b2J\ud800 @everyone"
)
URLS = (
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://a.example/"onmouseover="alert(1)',
    "https://a.example/\u202egpj.exe",
    "//a.example/no-scheme",
    "https://fine.example/?a=1&copy;=2",
)


def attack() -> Report:
    """Return the report."""
    draft = Draft()
    draft.add("heading", EVIL)
    draft.add("paragraph", "Pays 5 dollars. ", EVIL, *(Anchor(url, EVIL) for url in URLS))
    draft.table((EVIL, EVIL), (EVIL, EVIL))
    article = draft.article(f"evil{EVIL}.md", EVIL, "en", None)
    start = article.text.index("5 dollars")
    span = Span(start, start + 9)
    figure = Figure(span, "5 dollars" + EVIL, "money", point(Decimal(5), EVIL), EVIL)
    log = (LogEntry(NOW, EVIL, Status.DISPUTED, EVIL, EVIL, EVIL),)
    claims = (
        Claim(EVIL, span, EVIL, (figure,), (), log, EVIL),
        Claim(EVIL, Span(0, 0), EVIL, (figure,), (), log, EVIL, Overlay.LOST),
    )
    links = tuple(replace(link, title=EVIL, stated=EVIL, note=EVIL) for link in article.links)
    probes = {
        url: Probe(url, NOW, Verdict.SUSPECT, EVIL, 200, "javascript:alert(2)", (), 0.1, None, EVIL)
        for url in URLS
    }
    finding = Finding("some-check", Severity.ERROR, EVIL, article.source, span, EVIL, (), EVIL)
    elsewhere = replace(finding, span=Span(0, 0))
    evidence = Evidence(article, (figure,), links, claims, probes)
    run = Run(NOW, EVIL)
    return Report(run, (ArticleReport(evidence, (elsewhere, finding)),), probes, (EVIL,), 1)
