"""Whatever the format: a password in an address of an article is not in its report."""

from dataclasses import replace

import pytest

from factcheck import plugins
from factcheck.formats import json_lines, link_row, links_table
from factcheck.model.records import ArticleReport, Evidence, Finding, Hop, Probe, Report, Run
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from factcheck.plugins import Canvas
from tests.formats._draft import Anchor
from tests.formats._golden import rendered
from tests.formats._small import NOW, article

URL = "http://user:secret@a.example/x"
BARE = Anchor(URL, URL)


def leaky() -> Report:
    one = replace(article("See ", BARE, "."), title=f"On {URL}")
    (link,) = one.links
    probe = Probe(
        URL, NOW, Verdict.DEAD, "http-404", 404, URL, (Hop(301, URL),), detail=f"It led to {URL}"
    )
    finding = Finding(
        "dead-link", Severity.ERROR, f"{URL} is dead.", "quiet.md", link.at, URL, hint=f"Ask {URL}"
    )
    other = replace(finding, check="odd", span=Span(0, 1), subject="x")
    evidence = Evidence(one, (), one.links, (), {URL: probe})
    return Report(
        Run(NOW, "0.1.0"),
        (ArticleReport(evidence, (finding, other)),),
        {URL: probe},
        (f"{URL}: could not be read.",),
    )


@pytest.mark.parametrize("name", plugins.names("factcheck.formats"))
def test_no_report_shows_a_password(name: str) -> None:
    text = rendered(name, leaky())
    assert "secret" not in text
    assert "a.example/x" in text or name in {"figures-csv", "statistics"}


def test_no_list_shows_a_password() -> None:
    one = leaky().articles[0].evidence.article
    lists = (
        json_lines(link_row(one, link) for link in one.links),
        links_table([(one, one.links)], Canvas()),
    )
    for text in lists:
        assert "secret" not in text
        assert "http://user:***@a.example/x" in text
