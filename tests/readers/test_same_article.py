"""The same article as Markdown, as a saved page and as a Word file says the same."""

from datetime import date

import pytest

from factcheck.claims import find
from factcheck.model.records import Claim
from factcheck.pipeline import gather
from factcheck.plugins import Document
from tests.readers._same import DOCX, HTML, MARKDOWN

PUBLISHED = date(2025, 10, 6)
FILES = {"a.md": MARKDOWN.encode(), "a.html": HTML.encode(), "a.docx": DOCX}
Shown = tuple[str, list[tuple[str, str]], list[tuple[str, str]]]
Said = tuple[str | None, str, list[Shown], list[tuple[str, str]]]


def _shown(claim: Claim) -> Shown:
    return (
        claim.text,
        [(figure.kind, figure.text) for figure in claim.figures],
        [(link.text, link.url) for link in claim.links],
    )


def _said(name: str, language: str | None = None) -> Said:
    found = gather(Document(name, FILES[name], published=PUBLISHED, language=language))
    claims = find(found.article, found.figures, found.links)
    links = [(link.text, link.url) for link in found.links]
    return found.article.title, found.article.language, [_shown(one) for one in claims], links


def test_the_claims_and_links_of_the_article() -> None:
    title, language, claims, links = _said("a.md")
    assert (title, language) == ("市の予算、過去最大に", "ja")
    assert [(words, [text for _, text in figures]) for words, figures, _ in claims] == [
        ("2025年度の一般会計は974億円で、前年度より3.2%増えた。", ["2025年度", "974億円", "3.2%"]),
        ("人件費は約210億円", ["約210億円"]),
        ("扶助費は1万2800人に計88億円", ["1万2800人", "88億円"]),
        ("2024", ["2024"]),
        ("943億円", ["943億円"]),
        ("1.1%", ["1.1%"]),
        ("2025", ["2025"]),
        ("１，０００億円", ["１，０００億円"]),
        ("3.2%", ["3.2%"]),
        (
            "The budget rose to $1.2 billion, up 3.2% from a year earlier.",
            ["$1.2 billion", "3.2%"],
        ),
        ("The plant covers 3.5 km².", ["3.5 km²"]),
        ("前年度は943億円。", ["943億円"]),
        ("Some 1,500 people were asked; see https://poll.example.com/q?a=1.", ["1,500"]),
    ]
    assert links == [
        ("市の資料", "https://city.example.jp/budget?y=2025&p=1"),
        ("https://city.example.jp/staff", "https://city.example.jp/staff"),
        ("1万2800人", "https://city.example.jp/aid"),
        ("3.2%", "https://stat.example.jp/t#r2"),
        ("the annual report", "https://report.example.com/2025.pdf"),
        ("決算", "https://city.example.jp/2024"),
        ("https://poll.example.com/q?a=1", "https://poll.example.com/q?a=1"),
    ]


@pytest.mark.parametrize("language", [None, "en"])
@pytest.mark.parametrize("name", ["a.html", "a.docx"])
def test_the_same_article_says_the_same(name: str, language: str | None) -> None:
    assert _said(name, language) == _said("a.md", language)
