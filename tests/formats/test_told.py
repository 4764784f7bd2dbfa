"""What cited pages say stands beside a figure, with both values in one unit."""

import json
from dataclasses import replace
from decimal import Decimal

from factcheck.formats._told import Told, told
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.model.figures import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Canvas, Format, load
from tests.formats._sample import sample

URL = "https://example.com/p"
FOUND = Figure(Span(11, 24), "$97.4 billion", "money", point(Decimal(97_400_000_000), "USD"))


def test_a_slip_in_japanese() -> None:
    """The page's sentence, its value as a Japanese reader writes it, and the place."""
    one = PageEvidence(
        PageVerdict.NEAR, "power-of-ten", "It offered $97.4 billion.", FOUND, "× 10⁻¹",
        "https://example.com/p", "https://example.com/p#:~:text=It%20offered",
    )  # fmt: skip
    assert list(told([one], "ja")) == [
        Told(
            "near-miss", "bad", "ページの値と紛らわしい違い", "桁(10 の累乗)が違う · × 10⁻¹",
            "974億米ドル", "It offered $97.4 billion.", "https://example.com/p",
            "https://example.com/p#:~:text=It%20offered",
        )
    ]  # fmt: skip


def test_a_page_that_was_not_read() -> None:
    """A reason that has no words stands for itself; no address that may not be clicked."""
    one = PageEvidence(PageVerdict.UNREADABLE, "http-403", url="javascript:alert(1)")
    assert list(told([one], "en")) == [
        Told("unreadable", "open", "page not read", "http-403", "", "", "javascript:alert(1)", None)
    ]


def test_it_stands_in_the_reports() -> None:
    """HTML shows sentence, value and a link to the place; Markdown the verdict; JSON all of it."""
    report = sample()
    each = report.articles[0]
    figure = each.evidence.claims[0].figures[0]
    words = "It offered <b>$97.4 billion</b>."
    one = PageEvidence(
        PageVerdict.MATCH, "same", words, FOUND, None, URL, f"{URL}#:~:text=It%20offered"
    )
    evidence = replace(each.evidence, pages={figure.span: (one,)})
    made = replace(report, articles=(replace(each, evidence=evidence), *report.articles[1:]))
    html = load("factcheck.formats", "html", Format).render(made, Canvas())
    assert (
        '<p class="told good"><b>on the page</b> <b class="value" lang="en">= 97.4 billion USD</b> '
        "<q>It offered &lt;b&gt;$97.4 billion&lt;/b&gt;.</q> "
        f'<a class="url" href="{URL}#:~:text=It%20offered"'
    ) in html
    markdown = load("factcheck.formats", "markdown", Format).render(made, Canvas())
    assert "Cited page |" in markdown
    assert "| on the page 97" in markdown
    told_json = json.loads(load("factcheck.formats", "json", Format).render(made, Canvas()))
    figures = [one for claim in told_json["claims"] for one in claim["figures"]]
    assert [one["evidence"] for one in figures if one["evidence"]] == [
        [{
            "url": URL, "verdict": "match", "reason": "same", "page_text": words,
            "found": "$97.4 billion", "formula": None, "place": f"{URL}#:~:text=It%20offered",
            "cited": "sentence",
        }]
    ]  # fmt: skip
