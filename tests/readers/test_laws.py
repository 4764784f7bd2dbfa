"""Laws of the readers: any input is read or refused, every place is exact, time is bounded."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import SourceError
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers._links import bare
from factcheck.recognizers._references import annotate
from tests.readers._show import article, blocks, check_offsets

NAMES = ("a.md", "a.html", "a.txt")
PIECES = [
    "<", ">", "<p>", "</p>", '<a href="http://a.jp/x">', "</a>", "<!--", "-->", "<script>", "\n",
    "</script>", "&amp;", "&copy", "&#10;", "\r\n", "\r", "  ", " ", "\u3000", "あ", "億", "3", "~",
    "~~", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "[a](b)", "![x](y)", "[r][]",
    "[r]: /u\n", "[^1]", "[^1]: f\n",
    "|", "|---|\n", "| a | b |\n", "- ", "1. ", "> ", "# ", "\\", "---\n",
    "+++\n", "title: x\n", "https://a.jp/", "を", "、", '"', "'", "=", "/", "<td>", "<tr>",
    "<table>", "<li>", "<br>", "<sup>", "</sup>", "<code>", "<pre>", "<base href=/q>",
    "<img src=i alt=k>",
    "[ ] ", "\t", "é", "🚩", "\u2028", "\x0c", "\x85", "<main>", "<nav>", "<div hidden>", "</div>",
    "<svg/>", "{#id}", "<https://b.jp/>", "<title>", "2025.10.06", "$",
    "http://a:b/", "http://[::1", "http://..", "\ufffd", "https://🍣.jp/", "❤️",
]  # fmt: skip
SOURCES = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text()
LAW = settings(max_examples=150, derandomize=True)


@pytest.mark.parametrize("name", NAMES)
@LAW
@given(source=SOURCES)
def test_any_text_is_read_with_exact_places(name: str, source: str) -> None:
    try:
        found = article(source, name)
    except SourceError:  # NUL and other control characters are no text
        assert any(ord(character) < 32 or ord(character) == 127 for character in source)
        return
    check_offsets(found, source.removeprefix("\ufeff"))
    for link in annotate(found, bare(found), tuple):
        assert link.url == link.span.cut(found.text)


@pytest.mark.parametrize("name", NAMES)
@LAW
@given(data=st.binary(max_size=200), charset=st.none() | st.text(max_size=12))
def test_any_bytes_are_read_or_refused(name: str, data: bytes, charset: str | None) -> None:
    with suppress(SourceError):
        found = read(Document(name, data, charset=charset))
        assert sum(piece.text_length for piece in found.offsets.pieces) == len(found.text)


UNITS = [
    "<", "<!--", "<a ", '<a href="', "</", "&", "&#", "<b>", "<p>", "<table>", "<td>", "<li>", "[",
    "](", "![", "*", "_", "`", ">", "- ", "|", "│\n", "~3", "https://", "https://a]", "https://a/あ",
    "(", "https://a.jp/(", " ", "\n", "<script>", "<img src=x>", "\\", "[a](b", "# a\n", "<ul><li>",
    "</b><b>", "<p hidden>", "2025", "{", "・", "https://a.jp/を", "<a><b>", '"', "---\n",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_no_unit_repeated_makes_a_reader_slow(name: str) -> None:
    """All of them together take seconds; one that took quadratic time would take hours."""
    for unit in UNITS:
        found = article(unit * (20_000 // len(unit)), name)
        annotate(found, bare(found), tuple)


@pytest.mark.parametrize("name", NAMES)
def test_five_megabytes_in_one_line(name: str) -> None:
    source = "予算は12億円。" * 600_000
    found = article(source, name)
    assert found.text == source
    assert len(found.offsets.pieces) == 1


@pytest.mark.parametrize(
    ("name", "source", "block"),
    [
        ("a.html", "<div>" * 5000 + "深い5" + "</div>" * 5000, ("paragraph", "深い5")),
        ("a.html", "<ul><li>" * 500 + "深い5", ("item", "深い5")),
        ("a.html", "<table><tr><td>" * 300 + "深い5", ("cell 0.0", "深い5")),
        ("a.md", "> " * 500 + "深い5", ("paragraph", "深い5")),
        ("a.md", "".join("  " * n + "- x\n" for n in range(60)) + "深い5", ("item", "x\n深い5")),
    ],
)
def test_deep_nesting(name: str, source: str, block: tuple[str, str]) -> None:
    assert blocks(article(source, name))[-1] == block


def test_an_article_is_read_alike_every_time() -> None:
    source = "# a {#x}\n\n[b](c) <a id=y></a> https://d.jp/\n"
    assert article(source) == article(source)
