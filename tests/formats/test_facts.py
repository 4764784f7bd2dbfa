"""What is counted, what is said of links that were not checked, and what needs a look."""

from dataclasses import replace

import pytest

from factcheck.formats._facts import unchecked_sentences
from factcheck.formats._page import pages
from factcheck.formats._words import words
from factcheck.model.records import ArticleReport, Finding, Probe, Report
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from factcheck.plugins import Canvas
from factcheck.said import TONGUES
from tests.formats._draft import Anchor
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import NOW, article, offline, report

SAID = words("en")


def unchecked(*reasons: str) -> Report:
    """Return a report with one live link, and one for each reason it was not checked for."""
    urls = [f"u{number}" for number in range(len(reasons))]
    one = article(*(Anchor(url, f"words {url} ") for url in ("https://a.example/", *urls)))
    probes = [
        Probe(url, NOW, Verdict.UNCHECKED, reason)
        for url, reason in zip(urls, reasons, strict=True)
    ]
    return report(one, (), Probe("https://a.example/", NOW, Verdict.ALIVE, "ok"), *probes)


def found(severity: Severity, check: str = "odd", end: int = 1) -> Finding:
    return Finding(check, severity, "Words.", "quiet.md", Span(0, end), "x")


def with_findings(made: Report, *findings: Finding) -> Report:
    return replace(made, articles=(ArticleReport(made.articles[0].evidence, findings),))


@pytest.mark.parametrize("reason", ["relative", "excluded", "scheme-mailto", "scheme-ftp"])
def test_a_link_that_no_run_could_check_raises_no_banner(reason: str) -> None:
    """It stays in the counts, and nobody has to look at it."""
    made = unchecked(reason)
    assert unchecked_sentences(made, SAID) == []
    (page,) = pages(made)
    assert page.problems == 0
    assert "Every link that can be checked is alive." in rendered("markdown", made)
    assert "1 unchecked" in rendered("terminal", made)


def test_a_link_that_could_have_been_checked_does() -> None:
    made = unchecked("not-sent", "scheme-mailto", "relative", "not-sent")
    assert unchecked_sentences(made, SAID) == [
        "Links not checked: 2 of 3 (not-sent 2). Unchecked is not fine."
    ]
    (page,) = pages(made)
    assert page.problems == 2


def test_a_run_for_figures_only_says_nothing_of_links() -> None:
    """No link was asked for, so none is missing: they are counted, without a banner."""
    made = replace(unchecked(), probes={})
    assert unchecked_sentences(made, SAID) == []
    assert [page.problems for page in pages(made)] == [0]
    text = rendered("markdown", made)
    assert SAID["not_looked"] in text
    assert SAID["all_alive"] not in text


@pytest.mark.parametrize(
    "notice",
    [
        "No network: no link could be checked; they are unchecked (offline), not dead.",
        "Links left unchecked, as asked (--offline): 3.",
    ],
)
def test_what_a_notice_says_is_not_said_again(notice: str) -> None:
    made = offline()
    assert unchecked_sentences(made, SAID) == [
        "No link was checked (offline 3). Unchecked is not fine."
    ]
    assert unchecked_sentences(replace(made, notices=(notice,)), SAID) == []
    assert [page.problems for page in pages(made)] == [3]


def test_notes_ask_for_no_look() -> None:
    """The badge counts what an editor has to look at, wherever it is in the article."""
    made = unchecked()
    assert [page.problems for page in pages(with_findings(made, found(Severity.NOTE)))] == [0]
    for severity in (Severity.WARNING, Severity.ERROR):
        assert [page.problems for page in pages(with_findings(made, found(severity)))] == [1]


def test_a_link_that_has_moved_is_listed_without_asking_for_a_look() -> None:
    new = "https://b.example/"
    url = "https://a.example/"
    made = unchecked()
    made = replace(made, probes={url: Probe(url, NOW, Verdict.MOVED, "http-301", 200, new)})
    assert [page.problems for page in pages(made)] == [0]
    assert new in rendered("markdown", made)


def test_claims_without_a_source_are_counted_on_the_terminal() -> None:
    made = with_findings(
        unchecked(),
        found(Severity.NOTE, "uncited-figure"),
        found(Severity.NOTE, "uncited-figure", 2),
        found(Severity.NOTE, "unverified-figure", 2),
    )
    assert rendered("terminal", made).splitlines()[0] == (
        "quiet.md: 1 figure waits for a person; 2 claims name no source"
    )


def test_changed_and_lost_claims_are_among_those_counted() -> None:
    made = sample()
    assert "; of these 1 stale, 1 lost" in rendered("terminal", made, Canvas(width=200))
    assert "; of these ⟳ changed since 1, ∅ lost 1 |" in rendered("markdown", made)
    told = sample("ja")
    assert "(うち 確認後に変更 1、本文から消失 1)" in rendered("terminal", told, Canvas(width=200))
    assert "; うち ⟳ 確認後に変更 1, ∅ 本文から消失 1 |" in rendered("markdown", told)


def test_every_claim_in_the_catalogue_shows_its_id() -> None:
    """So that ``factcheck decide`` can be typed."""
    made = sample()
    html, markdown = rendered("html", made), rendered("markdown", made)
    ids = [c.id for each in made.articles for c in each.evidence.claims if c.id and c.figures]
    assert len(ids) == 11
    for name in ids:
        assert f'<code class="id">{name}</code>' in html
        assert name in markdown


def test_values_are_written_in_the_language_of_the_report() -> None:
    """Whoever reads it checks articles in other languages, too."""
    values = {
        (tongue, note.figure.text): note.value
        for tongue in TONGUES
        for page in pages(sample(tongue))
        for note in page.notes
        if note.group == "figure"
    }
    assert values["ja", "3年ほど"] == "≈ 3年間"
    assert values["en", "3年ほど"] == "≈ 3 years"
    assert values["en", "about $97.4 million"] == "≈ 97.4 million USD"
    assert values["ja", "about $97.4 million"] == "≈ 9740万米ドル"
