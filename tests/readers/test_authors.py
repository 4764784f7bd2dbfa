"""Who wrote an article, as it states it: front matter, JSON-LD, ``<meta>``."""

import pytest

from factcheck import readers
from factcheck.plugins import Document

PAGE = "<html><head>{}</head><body><p>本文。</p></body></html>"
JSON_LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("title: 題", ()),
        ("author: 山田 太郎", ("山田 太郎",)),
        ("author:", ()),
        ("authors: [A B, 'C']", ("A B", "C")),
        ('authors:\n  - name: 山田\n  - "佐藤"\ntags:\n- x', ("山田", "佐藤")),
        ("byline: A", ("A",)),
    ],
)
def test_front_matter(head: str, authors: tuple[str, ...]) -> None:
    source = f"---\n{head}\n---\n\n本文。\n"
    assert readers.read(Document("a.md", source.encode())).authors == authors


def test_front_matter_in_toml() -> None:
    source = "+++\nauthors = ['A', 'B']\n+++\n\n本文。\n"
    assert readers.read(Document("a.md", source.encode())).authors == ("A", "B")


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("", ()),
        ('<meta name="author" content=" 山田 ">', ("山田",)),
        (JSON_LD.format('{"author": "A"}'), ("A",)),
        (JSON_LD.format('{"author": [{"name": "A"}, "B", 5, {"name": ["C"]}]}'), ("A", "B")),
        (JSON_LD.format('{"author": {"name": "A"}}') + '<meta name="author" content="A">', ("A",)),
    ],
)  # fmt: skip
def test_pages(head: str, authors: tuple[str, ...]) -> None:
    assert readers.read(Document("a.html", PAGE.format(head).encode())).authors == authors
