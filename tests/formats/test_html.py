"""The page for editors: self-contained, escaped, sound, and complete without its script."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats._safe import visible
from factcheck.model.records import Report
from factcheck.said import TONGUES
from tests.formats._attack import URLS, attack
from tests.formats._draft import Anchor
from tests.formats._golden import body_only, rendered
from tests.formats._sample import NOW, sample
from tests.formats._small import article, empty, offline, report

HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
VOID = {"meta", "input", "br"}
REPORTS = [sample, attack, empty, offline]
LOADING = ["img", "link", "iframe", "object", "embed", "video", "audio", "source", "base", "svg"]
TAKES_ADDRESSES = ["src", "srcset", "action", "formaction", "poster", "data", "background", "ping"]


def page(made: Report) -> str:
    return rendered("html", made)


def soup(made: Report) -> BeautifulSoup:
    return BeautifulSoup(page(made), "lxml")


class Balance(HTMLParser):
    """Sees that every element that is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag


@pytest.mark.parametrize("make", REPORTS)
def test_elements_are_balanced(make: object) -> None:
    parser = Balance()
    parser.feed(page(make()))  # type: ignore[operator]
    parser.close()
    assert parser.stack == []


@pytest.mark.parametrize("make", REPORTS)
def test_ids_are_unique_and_jumps_arrive(make: object) -> None:
    made = soup(make())  # type: ignore[operator]
    ids = Counter(str(tag["id"]) for tag in made.find_all(id=True))
    assert [name for name, count in ids.items() if count > 1] == []
    jumps = [str(tag["href"]) for tag in made.find_all(href=re.compile("^#"))]
    assert [jump for jump in jumps if jump[1:] not in ids] == []


@pytest.mark.parametrize("make", REPORTS)
def test_asks_nothing_of_any_network(make: object) -> None:
    """No element loads anything, no style imports anything, and the policy forbids it all."""
    text = page(make())  # type: ignore[operator]
    made = BeautifulSoup(text, "lxml")
    loading = [
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "source",
        "base",
        "svg",
    ]
    assert made.find_all(loading) == []
    assert [tag for name in TAKES_ADDRESSES for tag in made.find_all(attrs={name: True})] == []
    style = made.find("style")
    assert isinstance(style, Tag)
    assert not re.search(r"url\(|@import|expression", style.text)
    assert made.find_all(attrs={"style": True}) == []
    policy = made.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert isinstance(policy, Tag)
    assert re.fullmatch(
        "default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; "
        "base-uri 'none'; form-action 'none'",
        str(policy["content"]),
    )


def test_strangers_words_stay_words() -> None:
    """One script, ours; no handler; no control, override or surrogate reaches the page."""
    text = page(attack())
    made = BeautifulSoup(text, "lxml")
    assert len(made.find_all("script")) == 1
    assert [key for tag in made.find_all(True) for key in tag.attrs if key.startswith("on")] == []
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text
    )
    assert "<script>alert" not in text
    assert "49" not in made.text  # no template is run on what the template shows
    assert "[U+202E]gnp.exe␀␛[2J" in made.text


def test_only_web_addresses_can_be_clicked() -> None:
    made = soup(attack())
    hrefs = {str(tag["href"]) for tag in made.find_all("a", href=True)}
    assert {href for href in hrefs if not href.startswith("#")} == {URLS[-1]}
    outward = made.find_all("a", target=True)
    assert outward
    assert all({"noopener", "noreferrer"} <= set(tag["rel"]) for tag in outward)
    shown = {tag.text for tag in made.select("span.url")}
    assert "javascript:alert(1)" in shown


def test_the_whole_text_is_there_without_the_script() -> None:
    """Numbers apart, the marked text is the article's text, block by block and to the letter."""
    made = soup(sample())
    for number, each in enumerate(sample().articles, 1):
        section = made.find(id=f"a{number}")
        assert isinstance(section, Tag)
        for badge in section.select(".t .no"):
            badge.decompose()
        shown = [tag.get_text() for tag in section.select(".t")]
        read = each.evidence.article
        assert shown == [block.span.cut(read.text) for block in read.blocks]


def test_every_figure_and_link_has_its_mark_and_its_note() -> None:
    made = soup(sample())
    for number, each in enumerate(sample().articles, 1):
        for group, count in (("f", len(each.evidence.figures)), ("l", len(each.evidence.links))):
            for index in range(1, count + 1):
                key = f"a{number}-{group}{index}"
                mark, note = made.find(id=key), made.find(id=f"{key}-n")
                assert isinstance(mark, Tag)
                assert isinstance(note, Tag)
                assert mark["data-n"] == key
                assert made.find("a", href=f"#{key}-n")
                assert note.find("a", href=f"#{key}")


def test_the_script_only_adds_comfort() -> None:
    """Without it the filter, which would do nothing, is not there, and nothing else is hidden."""
    made = soup(sample())
    assert [tag.get("id") or tag["class"] for tag in made.find_all(hidden=True)] == [
        "filter",
        *[["none"]] * 6,
    ]


def test_nothing_is_said_by_color_alone() -> None:
    """Every colored chip has its word, every mark in color its number, and a sign if it matters."""
    made = soup(sample())
    assert all(re.search(r"\w", chip.text) for chip in made.select(".chip"))
    dead = made.select_one(".m.link.c-dead .no")
    assert dead is not None
    assert dead.text == "L3✕"
    assert dead["aria-label"] == "link L3, dead"


def test_overlapping_link_and_figure() -> None:
    """A figure inside a link is marked inside it."""
    made = soup(sample())
    inner = made.select_one("#a1-l2 #a1-f10")
    assert inner is not None
    assert inner.find(string=True) == "2024年度"


def test_table_cells_stand_in_a_table() -> None:
    made = soup(sample())
    table = made.find("table")
    assert isinstance(table, Tag)
    for badge in table.select(".no"):
        badge.decompose()
    rows = [[cell.text for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")]
    assert rows == [
        ["年度", "発電量", "県内の割合"],
        ["2023年度", "48 GWh", "8.1%"],
        ["2024年度", "72 GWh", "11.9%"],
    ]
    assert len(table.find_all("th", scope="col")) == 3


def test_languages_are_declared() -> None:
    """The page is in the language of its reader, each article in its own."""
    for tongue in TONGUES:
        made = soup(sample(tongue))
        html = made.find("html")
        assert isinstance(html, Tag)
        assert html["lang"] == tongue
        assert [tag["lang"] for tag in made.select("article h2")] == ["ja", "en"]


def test_empty_report() -> None:
    made = soup(empty())
    assert made.select_one(".nothing") is not None
    assert made.select("article") == []
    assert made.select(".notices") == []


def test_article_without_figures_or_links() -> None:
    made = soup(report(article("Nothing to check here.")))
    assert [tag.text for tag in made.select(".t")] == ["Nothing to check here."]
    assert made.select(".note") == []


def test_unchecked_links_are_prominent() -> None:
    """A run without a network says so on top and shows no link as fine."""
    made = soup(offline())
    notices = made.select_one(".notices")
    assert notices is not None
    assert "No link was checked (offline 3). Unchecked is not fine." in notices.text
    assert made.select(".c-alive") == []
    assert len(made.select(".note[data-problem]")) == 3


def test_image_without_words_still_has_its_mark() -> None:
    one = article(Anchor("https://a.example/x.png", ""), "Words.")
    made = soup(report(one))
    mark = made.find(id="a1-l1")
    assert isinstance(mark, Tag)
    assert mark.text == "L1–"
    assert mark.find_parent(class_="t") is not None


@given(st.text(max_size=40))
@settings(max_examples=25, derandomize=True)
def test_any_words_read_back(words: str) -> None:
    """Whatever the words, the page shows just them, controls as symbols."""
    shown = soup(report(article(words, "."))).select_one(".t")
    assert shown is not None
    assert " ".join(shown.text.split()) == " ".join(f"{visible(words)}.".split())


def test_clock_shows_in_the_head_alone() -> None:
    text = body_only(page(sample()))
    main = text[text.index("<main") :]
    assert f"{NOW:%Y-%m-%d}" not in main
    assert f"{NOW:%H:%M}" not in main
