"""Cited pages are read into passages, whatever a server sends, and never raise."""

import random

import pytest

from factcheck.cited.reading import read
from factcheck.plugins import Document
from factcheck.readers import _slim

URL = "https://example.org/page"


def html(body: str, head: str = "") -> Document:
    return Document(URL, f"<html lang='en'><head>{head}</head><body>{body}</body></html>".encode())


def test_sentences_stand_with_their_heading_and_figures() -> None:
    """A passage is a sentence; what stands above it is known."""
    page = read(html("<h2>Results</h2><p>It made $3 million. It has 40 employees.</p>")).page
    told = [(one.text, one.about, [figure.text for figure in one.figures]) for one in page.passages]
    assert told == [
        ("Results", "", []),
        ("It made $3 million.", "Results", ["$3 million"]),
        ("It has 40 employees.", "Results", ["40 employees"]),
    ]


def test_cells_know_row_and_column() -> None:
    """A cell of a table is a passage with the words of its row and column."""
    table = "<table><tr><th>Country</th><th>2023</th></tr><tr><td>Japan</td><td>12.5%</td></tr>"
    passage = read(html(f"{table}</table>")).page.passages[-1]
    assert (passage.text, passage.about, passage.label) == ("12.5%", "2023 | Japan", "Japan")
    assert [figure.text for figure in passage.above] == ["2023"]


def test_list_of_names_and_values_has_no_header() -> None:
    """A first row that is a value says nothing of the rows below; one that is a year does."""
    rows = "<tr><th>Length</th><td>412 m</td></tr><tr><th>Lanes</th><td>4</td></tr>"
    assert read(html(f"<table>{rows}</table>")).page.passages[-1].about == "Lanes"
    rows = "<tr><th>Line</th><th>2023</th></tr><tr><td>North</td><td>4</td></tr>"
    assert read(html(f"<table>{rows}</table>")).page.passages[-1].about == "2023 | North"


def test_rows_are_labeled_by_names_not_by_ranks() -> None:
    """Where the first column holds numbers, the second names the row, for the first as well."""
    rows = "<tr><th>Rank</th><th>City</th><th>Trams</th></tr><tr><td>4</td><td>Vilm</td><td>31</td>"
    page = read(html(f"<table>{rows}</tr></table>")).page
    assert [one.label for one in page.passages[-3:]] == ["Vilm", "Vilm", "Vilm"]
    assert page.labels == {-1: frozenset({"Vilm"})}
    years = "<tr><th>Year</th><th>Trams</th></tr><tr><td>2019</td><td>31</td></tr>"
    assert read(html(f"<table>{years}</table>")).page.passages[-1].label == "2019"


def test_main_text_comes_before_what_stands_around_it() -> None:
    """Navigation, side notes and footers are no evidence."""
    page = read(
        html("<nav>5 stories</nav><main><p>It has 40 employees.</p></main><footer>© 2020</footer>")
    ).page
    assert [one.text for one in page.passages] == ["It has 40 employees."]


def test_statements_are_evidence_too() -> None:
    """What a page states in JSON-LD and its description is read, marked as stated."""
    data = '{"@type": "Organization", "name": "Harlow", "foundingDate": "1998-05-01"}'
    head = (
        f"<script type='application/ld+json'>{data}</script>"
        "<meta name='description' content='Harlow employs 40 people.'>"
    )
    page = read(html("<p>Welcome to our company. We build robots.</p>", head)).page
    stated = [one.text for one in page.passages if one.spot == "stated"]
    assert stated == ["Harlow employs 40 people.", "name Harlow", "founding Date 1998-05-01"]


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        pytest.param(b"", "text/html", "empty", id="nothing"),
        pytest.param(b" \n", "text/html", "empty", id="blanks"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "image/png", "not-text", id="picture"),
        pytest.param(random.Random(1).randbytes(100_000), "text/html", "not-text", id="binary"),
        pytest.param(b"<p>x 1 " * 8_000_000, "text/html", "too-large", id="50 MB"),
        pytest.param(
            b"<html><script>render()</script><div id=app></div>", "text/html", "script-shell",
            id="shell of scripts",
        ),
        pytest.param(b"%PDF-1.7 and no more", "application/pdf", "pdf-damaged", id="broken pdf"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_has_a_reason(data: bytes, kind: str, reason: str) -> None:
    """Nothing raises; the reason is a fixed word."""
    pytest.importorskip("pypdf")
    assert read(Document(URL, data, kind)).reason == reason


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<table><tr><td>" * 500 + b"12 people", id="500 nested tables"),
        pytest.param(
            b"<html><script type='application/ld+json'>{{{ not json</script><p>12 people</p>",
            id="JSON-LD that is not JSON",
        ),
        pytest.param(
            b"<script type='application/ld+json'>" + b"[" * 50_000 + b"</script><p>12 people</p>",
            id="JSON-LD of brackets",
        ),
        pytest.param(
            b"<time datetime='0000-01-01'></time><time datetime='99999-01-01'></time>"
            b"<p>0000-00-00, January 0, 99999: 12 people</p>",
            id="years 0 and 99999",
        ),
    ],
)
def test_odd_pages_are_read(data: bytes) -> None:
    """What is odd on a page does not hide what it says."""
    found = read(Document(URL, data, "text/html"))
    texts = [figure.text for passage in found.page.passages for figure in passage.figures]
    assert "12 people" in texts


def test_of_a_long_page_only_what_may_matter_is_recognized() -> None:
    """Of 100,000 numbers those are looked at whose digits are wanted, however far down."""
    numbers = " ".join(f"<p>Lot {number} was sold.</p>" for number in range(100_000, 200_000))
    page = html(f"{numbers}<p>The robot maker made $97.4 billion last year.</p>")
    found = read(page, ["974"])
    texts = [figure.text for passage in found.page.passages for figure in passage.figures]
    assert "$97.4 billion" in texts
    assert sum(len(passage.text) for passage in found.page.passages) < 40_000


def test_slimming_keeps_the_words() -> None:
    """A page without its scripts, styles and attributes says what it said."""
    line = "<p class='c{0}' id='line-{0}'>Part <b>{0}</b> of the 40,000 robots of the plant.</p>"
    words = "".join(line.format(number) for number in range(2_000))
    source = f"<html lang='en'><head><title>T</title><style>p{{}}</style></head><body>{words}"
    slim = _slim.slim(source + "<script>x()</script>" * 500, ["4"])
    assert "<p>Part 1999 of the 40,000 robots of the plant.</p>" in slim
    assert "script" not in slim
    assert slim.startswith("<html lang='en'><head><title>T</title></head>")


def test_a_wall_is_told() -> None:
    """A page that says that it is for subscribers is not said to lack what it hides."""
    data = '{"@type": "NewsArticle", "isAccessibleForFree": "False"}'
    head = f"<script type='application/ld+json'>{data}</script>"
    assert read(html("<p>The beginning of a long story.</p>", head)).partial == "paywall"


def test_what_is_rare_is_kept_of_a_page_of_numbers() -> None:
    """Of a page cut down, the places of the rarest digits stay, however far down they stand."""
    rows = "".join(
        f"<div class='c'><b>Lot 45</b> was <i>sold</i> on day {n}.</div>" for n in range(8_000)
    )
    found = read(html(f"{rows}<p>The robot maker made $97.4 billion last year.</p>"), ["45", "974"])
    texts = [figure.text for passage in found.page.passages for figure in passage.figures]
    assert "$97.4 billion" in texts
