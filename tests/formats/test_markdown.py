"""The report to paste: whatever an article or a page holds, it stays words in a table."""

import pyromark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats._escape import escaped, linked
from tests.formats._attack import URLS, attack
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import article, empty, offline, report

GITHUB = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TASKLISTS
)


def events(text: str) -> list[object]:
    return list(pyromark.events(text, options=GITHUB))


def payloads(text: str, name: str) -> list[object]:
    """Return what comes with each event, or each start of an element, of that name."""
    starts = [event.get("Start", event) for event in events(text) if isinstance(event, dict)]
    return [found[name] for found in starts if isinstance(found, dict) and name in found]


def words(text: str) -> str:
    return "".join(str(word) for word in payloads(text, "Text"))


@pytest.mark.parametrize("make", [sample, attack])
def test_only_our_own_markup(make: object) -> None:
    text = rendered("markdown", make())  # type: ignore[operator]
    html = [str(found) for found in payloads(text, "Html")]
    assert all(line.startswith(("<details><summary>", "</details>")) for line in html)
    assert payloads(text, "InlineHtml") == []
    assert payloads(text, "Image") == []
    assert payloads(text, "InlineMath") == []
    assert set(map(str, payloads(text, "Code"))) <= {
        "dead", "moved", "blocked", "unreachable", "suspect", "invalid", "unchecked",
    }  # fmt: skip


def test_only_web_addresses_are_links() -> None:
    text = rendered("markdown", attack())
    links = payloads(text, "Link")
    assert {link["dest_url"] for link in links if isinstance(link, dict)} == {URLS[-1]}
    assert "javascript:alert(1)" in words(text)


def test_every_row_has_the_cells_of_its_head() -> None:
    """No pipe, line break or backslash of an article makes a cell or a row."""
    text = rendered("markdown", attack())
    tables = [block.split("\n") for block in text.split("\n\n") if block.startswith("| ")]
    for lines in tables:
        bars = [line.replace("\\\\", "").replace("\\|", "").count("|") for line in lines]
        assert len(set(bars)) == 1


@pytest.mark.parametrize(
    ("plain", "safe"),
    [
        ("974億円(約15兆円)、3.5%", "974億円(約15兆円)、3.5%"),
        ("a|b", "a\\|b"),
        ("*a* _b_ `c` [d] <e>", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<e\\>"),
        ("one\r\n\r\ntwo\u2028three", "one two three"),
        ("- a", "\\- a"),
        ("12. a", "12\\. a"),
        ("8.1%", "8.1%"),
        ("@desk #12", "@&#8203;desk #&#8203;12"),
        ("see https://a.example", "see https&#58;//a.example"),
        ("www.a.example", "www&#46;a.example"),
        ("&amp; $1", "\\&amp; \\$1"),
    ],
)
def test_escapes(plain: str, safe: str) -> None:
    assert escaped(plain) == safe


def test_an_address_is_shown_whole_and_leads_where_it_says() -> None:
    assert linked("https://例え.jp/資料?a=1&b=2#c") == (
        "[https&#58;//例え.jp/資料?a=1\\&b=2#c](<https://例え.jp/資料?a=1&b=2#c>)"
    )
    assert linked("mailto:desk@a.example") == "mailto:desk@&#8203;a.example"


@given(st.text(alphabet="ab1 \\`*_[]<>()|~&$#@!-+=.:/\n\t;wh tp", max_size=30))
@settings(max_examples=300, derandomize=True)
def test_escaped_words_read_back(text: str) -> None:
    """Escaped words come out of a Markdown reader as the same words, and as nothing else."""
    kinds = {
        key
        for event in events(f"| {escaped(text)} |\n| --- |")
        for key in ([event] if isinstance(event, str) else event)
    }
    assert kinds <= {"Start", "End", "Text"}
    line = " ".join(text.split())
    assert words(f"x {escaped(text)}").replace("\u200b", "") == f"x {line}".rstrip()


def test_unchecked_links_are_prominent() -> None:
    """The first thing after the title is that nothing was checked."""
    text = rendered("markdown", offline())
    sentence = "> **!** No link was checked (offline 3). Unchecked is not fine."
    assert text.split("\n\n")[2] == sentence
    assert "alive" not in text


def test_empty_report() -> None:
    text = rendered("markdown", empty())
    assert text.startswith("# factcheck report\n")
    assert text.endswith("| Claims | 0 |  |\n\nNo article was read.\n")


def test_article_without_figures_or_links() -> None:
    text = rendered("markdown", report(article("Nothing to check here.")))
    assert text.endswith(
        "## Quiet\n\nquiet.md · no date of publication\n\nno links\n\nno figures\n"
    )
