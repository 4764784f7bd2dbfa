"""`reference-mismatch`: silent for titles that can be the page's, a question for others."""

import json
from collections.abc import Sequence

import pytest

from factcheck.checks import findings
from factcheck.cited import reading
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from factcheck.pipeline import gather
from factcheck.plugins import Document
from factcheck.said import Tongue
from tests.checks._evidence import probe

CHECK = "reference-mismatch"
URL = "https://www.example.com/news/4711"
SALAD = "春の料理には、菜の花やたけのこを使う。ゆでた菜の花に、からしとしょうゆを合わせる。" * 8
SALADS = (
    "Spring is the season of tender leaves. Wash them, dry them, and add a simple dressing of oil. "
    * 4
)
KITCHEN = "<meta property='og:site_name' content='台所の友'>"


def html(title: str, words: str, head: str = "", language: str = "ja") -> str:
    """Return a page with a title, a text and what else its head holds."""
    return (
        f"<html lang={language}><head><title>{title}</title>{head}</head>"
        f"<main><p>{words}</p></main></html>"
    )


COOKING = html("春の料理20選 | 台所の友", SALAD, KITCHEN)
SPRING = html("Twenty spring salads", SALADS, language="en")


def found(
    text: str,
    page: str,
    *,
    url: str = URL,
    verdict: Verdict = Verdict.ALIVE,
    final: str | None = None,
    language: str = "ja",
    tongue: Tongue = "en",
) -> Sequence[Finding]:
    """Return what the check finds in Markdown whose ``{url}`` is a page."""
    one = gather(Document("a.md", text.replace("{url}", url).encode(), language=language))
    read = reading.read(Document(url, page.encode(), "text/html"))
    probes = {url: probe(url, verdict, "ok", final_url=final)}
    imprints = {} if read.reason else {url: read.page.imprint}
    evidence = Evidence(one.article, one.figures, one.links, (), probes, tongue, imprints=imprints)
    return findings(evidence, {CHECK})


def told(text: str, page: str, **rest: str) -> list[tuple[str, str]]:
    return [(str(one.severity), one.message) for one in found(text, page, **rest)]  # type: ignore[arg-type]


CHIPS = "- 半導体の国内生産、10年ぶりに増加 {url}\n"
ENGLISH = "- Chip makers expand domestic output again {url}\n"

QUIET = [
    pytest.param(CHIPS, html("国内の半導体、生産回復続く", SALAD), id="a pair of kanji"),
    pytest.param(CHIPS, html("台所の友", SALAD), id="the site's name only"),
    pytest.param(CHIPS, html("春の料理20選", f"半導体の国内生産が増加した。{SALAD}"), id="lead"),
    pytest.param("- BBC News: Nimbus shares slide {url}\n",
                 html("Stock of robot maker tumbles", f"Nimbus fell. {SALADS}", language="en"),
                 id="other words for it, one name in the lead"),
    pytest.param(CHIPS, html("春の料理20選", "短い。"), id="the page says too little"),
    pytest.param("- 会社案内 {url}\n", COOKING, id="a label"),
    pytest.param("- 台所の友 編集部だより {url}\n", COOKING, id="the site's name is cut"),
    pytest.param(ENGLISH, html("Chipmakers: output up", SALADS, language="en"), id="stems"),
    pytest.param("- Press release, annual report {url}\n", SPRING, id="an English label"),
    pytest.param(CHIPS, SPRING, id="translated, nothing to compare"),
    pytest.param("- HarlowとNimbusが提携 {url}\n",
                 html("Robot makers join forces", f"Harlow said. {SALADS}", language="en"),
                 id="translated, a name is there"),
    pytest.param(ENGLISH, COOKING, id="translated the other way"),
    pytest.param("市場は[半導体の国内生産、10年ぶりに増加]({url})した。\n", COOKING, id="prose"),
    pytest.param("## 関連\n\n- [半導体の国内生産、10年ぶりに増加]({url})\n", COOKING,
                 id="no reference list"),
    pytest.param("- 春の料理(2024年5月13日) {url}\n", COOKING, id="no date on the page"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "page"), QUIET)
def test_quiet(text: str, page: str) -> None:
    """Titles that share something, labels, other languages, prose."""
    assert told(text, page) == []


@pytest.mark.parametrize(
    "rest",
    [
        {"verdict": Verdict.SUSPECT},
        {"verdict": Verdict.MOVED},
        {"final": "https://www.example.com/news/"},
        {"url": "https://www.example.com/"},
        {"url": f"{URL}#part"},
    ],
)
def test_quiet_where_other_checks_look(rest: dict[str, str]) -> None:
    """Pages that are not surely the one that is linked."""
    assert told(CHIPS, COOKING, **rest) == []


def test_quiet_where_the_address_has_the_title() -> None:
    """The page may have been written anew since."""
    assert told(ENGLISH, SPRING, url="https://example.com/chip-makers-expand-output") == []
    assert told(ENGLISH, SPRING, url="https://example.com/17") != []


def test_quiet_for_what_was_not_read() -> None:
    """Offline, and where scripts build the page."""
    assert told(CHIPS, "") == []
    assert told(CHIPS, "<html><title>x</title><script>go()</script></html>") == []


def test_asks_about_an_invented_title() -> None:
    """The whole finding, and its Japanese words."""
    text = CHIPS.replace("{url}", URL)
    (finding,) = found(text, COOKING)
    start = text.index(URL)
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="“半導体の国内生産、10年ぶりに増加” is stated for "
        "https://www.example.com/news/4711, but the page there is "
        "“春の料理20選 | 台所の友” (<title>). Is it the page that is meant?",
        source="a.md",
        span=Span(start, start + len(URL)),
        subject=URL,
        hint="Open the page. If it says nothing of this, look for the source anew.",
    )
    (finding,) = found(text, COOKING, tongue="ja")
    assert finding.message == (
        "「半導体の国内生産、10年ぶりに増加」とありますが、https://www.example.com/news/4711 の"
        "ページは「春の料理20選 | 台所の友」です(<title>)。このページでよいでしょうか。"
    )
    assert finding.hint == "ページを開き、書かれていなければ出典を探し直してください。"


HEADLINE = "<meta property='og:title' content='og'><script type='application/ld+json'>{}</script>"
DOI = "https://doi.org/10.1000/182"


@pytest.mark.parametrize(
    ("text", "page", "rest", "expected"),
    [
        (ENGLISH, SPRING, {}, ("warning", "(<title>)")),
        ("## 参考文献\n\n1. [半導体の国内生産、10年ぶりに増加]({url}) 某紙\n", COOKING, {},
         ("warning", "(<title>)")),
        ("- HarlowとNimbusが提携 {url}\n", SPRING, {}, ("note", "(<title>)")),
        (CHIPS, html("x", SALAD, HEADLINE.replace("{}", '{"headline": "春の料理20選"}')), {},
         ("warning", "(JSON-LD headline)")),
        (ENGLISH, html("x", SALADS, "<meta name=citation_title content='Spring salads'>", "en"),
         {"url": DOI, "final": "https://publisher.example/article/5"},
         ("warning", "(citation_title)")),
    ],
)  # fmt: skip
def test_asks(text: str, page: str, rest: dict[str, str], expected: tuple[str, str]) -> None:
    """In one language a warning, by names alone a note; the most explicit statement is shown."""
    ((severity, message),) = told(text, page, **rest)
    assert (severity, expected[1] in message) == (expected[0], True)


def dated(published: str, more: str = "", words: str = SALAD) -> str:
    """Return a page that states its date in JSON-LD."""
    data = json.dumps({"@type": "NewsArticle", "datePublished": published})
    return html("春の料理", words, f"<script type='application/ld+json'>{data}</script>{more}")


META = "<meta property='article:published_time' content='{}'>"
CHANGED = "<meta property='article:modified_time' content='2024-06-20'>"
STATED = "- 春の料理(2024年5月13日) {url}\n"


@pytest.mark.parametrize(
    ("text", "page", "url"),
    [
        (STATED, dated("2024-05-13T09:00:00+09:00"), URL),
        (STATED, dated("2024-05-12T23:30:00Z"), URL),  # the day before, in another time zone
        (STATED, dated("2024-04-02", CHANGED), URL),  # it may mean the page as it was changed
        (STATED, dated("2024-06-20", META.replace("{}", "2024-05-13")), URL),
        (STATED, dated("2024-06-20", words=f"2024年5月13日。{SALAD}"), URL),  # moved to a new site
        (STATED, dated("2024-06-20"), "https://www.example.com/2024/05/13/spring"),
        ("- 春の料理(2024年5月) {url}\n", dated("2024-06-20"), URL),  # an issue of May
        ("- 春の料理(2024年) {url}\n", dated("2023-12-20"), URL),
        (STATED, dated("昨日"), URL),
        (STATED, dated("0000-00-00"), URL),
        (STATED, dated("99999-01-01"), URL),
        (STATED, html("春の料理", f"2023年1月5日。{SALAD}"), URL),  # guessed from the text
        ("- 春の料理 {url} (2024年5月13日閲覧)\n", dated("2024-01-01"), URL),
    ],
)
def test_quiet_dates(text: str, page: str, url: str) -> None:
    """Time zones, changes, months that may meet, dates that nobody states."""
    assert told(text, page, url=url) == []


def test_asks_about_another_date() -> None:
    """A note; a warning where two statements agree that the page is younger than stated."""
    says = "2024-05-13 is stated for {}, but the page says that it is of {} ({}). Which is right?"
    by = "JSON-LD datePublished"
    assert told(STATED, dated("2024-06-20")) == [("note", says.format(URL, "2024-06-20", by))]
    assert told(STATED, dated("2024-04-20")) == [("note", says.format(URL, "2024-04-20", by))]
    assert told(STATED, dated("2024-06-20", META.replace("{}", "2024-06-20"))) == [
        ("warning", says.format(URL, "2024-06-20", by))
    ]


def test_one_question_a_reference() -> None:
    """A page that is another one altogether is of another date, too."""
    text = "- 半導体の国内生産、10年ぶりに増加(2024年5月13日) {url}\n"
    page = dated("2024-06-20").replace("<title>春の料理", "<title>春の料理20選")
    assert [severity for severity, _ in told(text, page)] == ["warning"]
