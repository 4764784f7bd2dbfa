"""Which reader reads what, and what none of them reads."""

import pytest

from factcheck.errors import SourceError
from factcheck.plugins import Document
from factcheck.readers import read, suffixes
from tests.readers._show import article, blocks

HTML = "<!-- saved -->\n<!DOCTYPE html><p>*5*億円"


def test_suffixes_are_those_of_the_family() -> None:
    assert {".md", ".markdown", ".html", ".htm", ".txt"} <= suffixes()


@pytest.mark.parametrize(
    ("name", "media_type", "source", "kind"),
    [
        ("a.md", None, "# x", "heading"),
        ("A.MD", None, "# x", "heading"),
        ("a.txt", None, "# x", "paragraph"),
        ("-", None, "# x", "heading"),
        ("README", None, "# x", "heading"),
        ("https://a.jp/", None, "# x", "heading"),
        ("https://a.jp/x.txt?y=z.md#q.md", None, "# x", "paragraph"),
        ("https://a.jp/x.md", "text/plain; charset=utf-8", "# x", "heading"),
        ("https://a.jp/x", "text/plain", "# x", "paragraph"),
        ("https://a.jp/x.md", "text/html", "# x", "paragraph"),
        ("https://a.jp/x", "TEXT/MARKDOWN", "# x", "heading"),
        ("https://[a/x", None, "# x", "heading"),
    ],
)
def test_declared_type_then_suffix_then_markdown(
    name: str, media_type: str | None, source: str, kind: str
) -> None:
    assert [found for found, _ in blocks(article(source, name, media_type=media_type))] == [kind]


@pytest.mark.parametrize("name", ["-", "page", "https://a.jp/", "https://a.jp/x.php"])
def test_what_starts_like_a_page_is_html(name: str) -> None:
    assert blocks(article(HTML, name)) == [("paragraph", "*5*億円")]


def test_a_page_in_utf_16_is_html_too() -> None:
    found = read(Document("-", HTML.encode("utf-16")))
    assert found.text == "*5*億円"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "a ZIP archive"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\x00", "an image \\(PNG\\)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "an image \\(JPEG\\)"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"\x00\x00\x00\x20ftypisom", "a film"),
        (b"words\x00and more", "binary data: it holds NUL bytes"),
        (b"\x01\x02\x03\x04words", "binary data: it holds many control characters"),
    ],
)
@pytest.mark.parametrize("name", ["x.bin", "x.md", "x.html", "x.txt"])
def test_binary_data_is_refused_in_one_sentence(name: str, data: bytes, kind: str) -> None:
    with pytest.raises(SourceError, match=kind) as caught:
        read(Document(name, data))
    assert str(caught.value).startswith(f"{name}: not text (it looks like ")
    assert str(caught.value).endswith("); give Markdown, HTML or plain text.")


def test_words_that_begin_like_a_magic_number_are_words() -> None:
    assert article("MZ世代は5割", "a.txt").text == "MZ世代は5割"
    assert article("ID3 tags are 3 letters", "a.txt").text == "ID3 tags are 3 letters"


def test_what_is_served_as_an_image_is_refused() -> None:
    with pytest.raises(SourceError, match=r"x: not text \(it is served as image/png\)"):
        read(Document("x", b"words", media_type="image/png"))


def test_nothing_is_an_article_without_words() -> None:
    for name in ("a.md", "a.html", "a.txt"):
        found = article("", name)
        assert (found.text, found.blocks, found.links, found.language) == ("", (), (), "en")


def test_the_digest_is_of_the_bytes() -> None:
    digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert article("").digest == digest
