"""What a page states of itself, in the order in which it counts, and where it stands."""

import json

import pytest

from factcheck.model.imprints import NOTHING, Imprint, Statement
from factcheck.plugins import Document
from factcheck.readers import _statements

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "橋が開通",
    "datePublished": "2024-05-13T09:00:00+09:00",
    "dateModified": "2024-05-20",
    "author": [{"name": "山田 花子"}, "佐藤"],
    "publisher": {"name": "港町新聞"},
}


def imprint(head: str, body: str = "") -> Imprint:
    """Return what a page with this head states of itself."""
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return _statements.statements(Document("a.html", page.encode(), "text/html")).imprint


def linked(*data: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def meta(name: str, words: str) -> str:
    return f"<meta name='{name}' content='{words}'>"


def test_all_that_is_stated_stands_in_its_order() -> None:
    """JSON-LD, citation tags, Open Graph, time, title; the same words count once."""
    head = (
        "<title>橋 | 港町新聞</title>"
        + meta("og:title", "橋が開通")
        + meta("og:site_name", "港町新聞 電子版")
        + meta("article:published_time", "2024-05-13T00:00:00Z")
        + meta("citation_title", "The bridge")
        + meta("citation_date", "2024/5")
        + meta("og:updated_time", "2024-05-21")
        + linked(ARTICLE)
    )
    assert imprint(head, "<time datetime='2024-05-12'>12日</time>") == Imprint(
        titles=(
            Statement("橋が開通", "JSON-LD headline"),
            Statement("The bridge", "citation_title"),
            Statement("橋 | 港町新聞", "<title>"),
        ),
        dates=(
            Statement("2024-05-13", "JSON-LD datePublished"),
            Statement("2024-05", "citation_date"),
            Statement("2024-05-13", "article:published_time"),
            Statement("2024-05-12", "<time>"),
        ),
        days=frozenset({"2024-05-13", "2024-05-20", "2024-05-21"}),
        names=("港町新聞", "山田 花子", "佐藤", "港町新聞 電子版"),
    )


def test_several_articles_are_of_no_day() -> None:
    """Nothing says which of them is the page; their days excuse."""
    other = {**ARTICLE, "datePublished": "2023-01-02", "dateModified": None}
    found = imprint(linked(ARTICLE, other))
    assert (found.dates, found.days) == ((), {"2024-05-13", "2024-05-20", "2023-01-02"})


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<script type='application/ld+json'>{not json</script>",
        linked({"headline": 5, "datePublished": [1], "author": {"name": {}}, "publisher": None}),
        linked({"headline": " ", "datePublished": "0000-00-00"}),
        meta("citation_date", "99999") + meta("article:published_time", "2024-13-45"),
    ],
)
def test_what_states_nothing(head: str) -> None:
    """Broken, empty and impossible statements are none."""
    found = imprint(head)
    assert found == NOTHING


def test_no_page_no_imprint() -> None:
    """What is no text states nothing."""
    document = Document("a.html", b"\x00\xff\xfe\x00" * 50, "text/html")
    assert _statements.statements(document).imprint == NOTHING


def test_a_page_of_many_statements_is_cut() -> None:
    """At most forty of a kind, each of at most 400 code points, so that memory stays small."""
    found = imprint(linked(*({"headline": f"{n}" + "a" * 900} for n in range(100))))
    assert len(found.titles) == 40
    assert max(len(title.words) for title in found.titles) == 400
