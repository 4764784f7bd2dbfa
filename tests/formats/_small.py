"""Small reports for single questions."""

from dataclasses import replace
from datetime import UTC, datetime

from factcheck.model.records import Article, ArticleReport, Evidence, Figure, Probe, Report, Run
from factcheck.model.words import Verdict
from tests.formats._draft import Anchor, Draft

NOW = datetime(2025, 10, 7, 9, 30, tzinfo=UTC)


def empty() -> Report:
    return Report(Run(NOW, "0.1.0"), ())


def article(*words: str | Anchor, language: str = "en", title: str = "Quiet") -> Article:
    draft = Draft()
    draft.add("paragraph", *words)
    return draft.article("quiet.md", title, language, None)


def report(one: Article, figures: tuple[Figure, ...] = (), *probes: Probe) -> Report:
    known = {probe.url: probe for probe in probes}
    evidence = Evidence(one, figures, one.links, (), known)
    return Report(Run(NOW, "0.1.0"), (ArticleReport(evidence, ()),), known)


def offline(count: int = 3) -> Report:
    """A run without a network: every link is unchecked."""
    urls = [f"https://host{number}.example/" for number in range(count)]
    one = article(*(Anchor(url, f"words {number} ") for number, url in enumerate(urls)))
    probes = [Probe(url, NOW, Verdict.UNCHECKED, "offline") for url in urls]
    made = report(one, (), *probes)
    return replace(made, run=replace(made.run, offline=True), exit_code=3)
