"""A page that says it is not there, and what the address made up beside it makes of that."""

from collections import Counter
from dataclasses import replace

import pytest

from factcheck.model.probes import Probe
from factcheck.network import probe_all
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import Web

SETTINGS = NetworkSettings(concurrency=50, per_host=6, spacing=0.0, retries=0)
HTML = (("content-type", "text/html; charset=utf-8"),)
WORDS = "The bridge over the bay was opened on a windy morning by the children of both shores. "
STORY = f"<title>The bridge opens</title><h1>The bridge opens</h1><p>{WORDS * 9}"
OTHER = "<title>Tides</title><h1>Tides</h1><p>" + "High water comes twice a day to the quay. " * 9
LOST_JA = (
    "<title>ページが見つかりません|港町新聞</title><h1>エラー</h1>"
    "<p>お探しのページは見つかりませんでした。トップページからお探しください。"
)
BARE_404 = "<title>404</title><p>Oops."


def page(html: str, status: int = 200) -> Response:
    return Response(status, HTML, html.encode(), took=0.1)


class Site(Web):
    """Known paths with their pages; everything else gets one answer."""

    def __init__(self, pages: dict[str, Outcome], other: Outcome) -> None:
        self.pages = {f"https://a.example{path}": found for path, found in pages.items()}
        self.other = other
        super().__init__(self._page)

    def _page(self, request: Request, time: int) -> Outcome:
        return self.pages.get(request.url, self.other)

    def found(self, *paths: str, seed: str = "") -> dict[str, Probe]:
        urls = [f"https://a.example{path}" for path in paths]
        probes = probe_all(urls, SETTINGS, self, self.now, self.monotonic, seed=seed)
        return {probe.url.removeprefix("https://a.example"): probe for probe in probes}

    def verdict(self, path: str) -> tuple[str, str]:
        probe = self.found(path)[path]
        return probe.verdict.value, probe.reason

    @property
    def beside(self) -> list[str]:
        """Addresses asked for that are none of the known ones."""
        return [url for _, url in self.asked if url not in self.pages]


GONE = page("<title>404</title>Nothing.", 404)


@pytest.mark.parametrize(
    "html",
    [
        STORY,
        "<title>T</title><p>Words.",
        "<p>ok",
        "<title>Sold out</title><h1>Harbor mug</h1><p>This mug is sold out.",
        "<title>Search: bridge</title><h1>Results</h1><p>Nothing matched “bridge”. Try others.",
        "<title>検索結果</title><h1>検索結果</h1><p>「橋」に一致する記事はありませんでした。",
        "<title>App</title><div id=root></div><script src=a.js></script>",
    ],
)
def test_an_ordinary_page_costs_no_further_question(html: str) -> None:
    site = Site({"/news/1": page(html)}, GONE)
    assert site.verdict("/news/1") == ("alive", "ok")
    assert site.beside == []


@pytest.mark.parametrize("other", [GONE, page(LOST_JA), Failure("timeout"), page("", 503)])
def test_two_signs_and_little_else_are_enough_whatever_the_neighbor_says(other: Outcome) -> None:
    site = Site({"/news/1": page(LOST_JA)}, other)
    probe = site.found("/news/1")["/news/1"]
    assert (probe.verdict, probe.reason) == ("suspect", "soft-404")
    assert len(site.beside) == 1


@pytest.mark.parametrize(
    "html",
    [
        "<title>港町新聞</title><h1>お探しのページは見つかりませんでした</h1><p>トップページへ",
        "<title>港町新聞</title><p>お探しのページは見つかりませんでした。",
        "<title>お探しのページは存在しません | 港町新聞</title><p>申し訳ございません。",
        "<title>Harbor Post</title><h1>Sorry</h1><p>The page you requested could not be found.",
        "<title>항구신문</title><p>요청하신 페이지를 찾을 수 없습니다.",
        "<title>Hafenpost</title><p>Die gesuchte Seite existiert nicht mehr.",
        "<title>港口报</title><p>抱歉，您访问的页面不存在。",
        "<title>Harbor Post</title><h1>Page not found</h1><p>Try the search.",
        "<title>De Haven</title><h1>Pagina niet gevonden</h1><p>Ga naar de startpagina.",
        "<title>Sidan finns inte – Hamnen</title><p>Till startsidan",
    ],
)
def test_a_page_that_is_nothing_but_one_sentence_about_a_page(html: str) -> None:
    assert Site({"/news/1": page(html)}, GONE).verdict("/news/1") == ("suspect", "soft-404")


@pytest.mark.parametrize(
    "html",
    [
        "<title>Search</title><p>We couldn't find anything for “bridge”.",
        "<title>Mug</title><h1>Harbor mug</h1><p>This mug is no longer available.",
        "<title>橋</title><h1>橋</h1><p>この橋は二〇二一年に公開を終了しました。",
        "<title>Sorry</title><h1>Sorry</h1><p>A song for two voices, sung on the quay.",
        "<title>Errors | Manual</title><h1>Errors</h1><p>What the winch may report.",
        f"<title>Harbor Post</title><h1>Page not found</h1><p>{WORDS * 5}",
    ],
)
def test_one_sentence_about_something_else_is_no_notice(html: str) -> None:
    assert Site({"/news/1": page(html)}, GONE).verdict("/news/1") == ("alive", "ok")


def test_a_word_alone_is_settled_by_the_neighbor() -> None:
    """The same page at an address that names nothing: nobody is there. An honest 404: it is."""
    assert Site({"/news/1": page(BARE_404)}, page(BARE_404)).verdict("/news/1")[1] == "soft-404"
    assert Site({"/news/1": page(BARE_404)}, GONE).verdict("/news/1") == ("alive", "ok")
    assert Site({"/news/1": page(BARE_404)}, page(OTHER)).verdict("/news/1") == ("alive", "ok")
    assert Site({"/news/1": page(BARE_404)}, Failure("reset")).verdict("/news/1")[0] == "alive"


ABOUT = [
    ("不明の小型船、見つかりませんでした", "港の小型船は九日間の捜索でも見つからなかった。" * 40),
    ("404 Not Found", WORDS * 12),
    ("Page not found: a history", WORDS * 5),
    ("404 Not Foundとは", "「お探しのページは見つかりませんでした」と表示される。" * 4),
    ("What “Page not found” means", "A server says “the page you requested was not found”. " * 4),
    ("ページが見つかりません", "この表示は一九九〇年代の初めに生まれ、港町でもよく見られた。" * 20),
]


@pytest.mark.parametrize(("title", "text"), ABOUT)
@pytest.mark.parametrize("other", [GONE, page(LOST_JA), page(OTHER), Failure("timeout")])
def test_an_article_about_what_is_not_found_is_there(title: str, text: str, other: Outcome) -> None:
    html = f"<title>{title}|港町新聞</title><h1>{title}</h1><p>{text}"
    assert Site({"/news/1": page(html)}, other).verdict("/news/1") == ("alive", "ok")


def test_a_page_about_the_code_is_taken_at_its_word_only_beside_its_like() -> None:
    html = "<title>404 Not Found | Statuses</title><h1>404 Not Found</h1><p>The page is not there."
    assert Site({"/status/404": page(html)}, GONE).verdict("/status/404")[0] == "alive"
    assert Site({"/status/404": page(html)}, page(html)).verdict("/status/404")[1] == "soft-404"


def test_one_question_for_each_directory_however_many_doubt() -> None:
    """All that wait for the same neighbor hear of it, and those that come later, too."""
    paths = [f"/news/{n}" for n in range(20)] + [f"/blog/{n}" for n in range(20)] + ["/"]
    site = Site({path: page(LOST_JA) for path in paths}, page(LOST_JA))
    found = site.found(*paths)
    assert Counter(probe.reason for probe in found.values()) == {"soft-404": 40, "ok": 1}
    assert Counter(url.rpartition("/")[0] for url in site.beside) == {
        "https://a.example/news": 1,
        "https://a.example/blog": 1,
    }


def test_the_made_up_address_is_the_same_each_time_and_another_for_each_seed() -> None:
    def asked(seed: str) -> list[str]:
        site = Site({"/news/1": page(LOST_JA)}, GONE)
        site.found("/news/1", seed=seed)
        return site.beside

    (one,), (same,), (other,) = asked(""), asked(""), asked("x")
    assert one == same != other
    name = one.removeprefix("https://a.example/news/")
    assert name.isalpha()
    assert len(name) == 16


@pytest.mark.parametrize(
    ("path", "end"),
    [
        ("/news/1.aspx", ".aspx"),
        ("/news/one.PHP", ".PHP"),
        ("/news/plan.v2.html", ".html"),
        ("/news/1.5", ""),
        ("/news/.well", ".well"),
        ("/news/1.overlong", ""),
    ],
)
def test_the_made_up_address_ends_as_the_cited_one(path: str, end: str) -> None:
    """What one program of a server answers for, it may answer in its own way."""
    site = Site({path: page(LOST_JA)}, GONE)
    site.found(path)
    (asked,) = site.beside
    name = asked.removeprefix("https://a.example/news/")
    assert (name[:16].isalpha(), name[16:]) == (True, end)


def test_the_neighbors_own_redirects_and_retries_belong_to_the_question() -> None:
    """Both end at the same notice: whatever it says, it knows nothing of the address."""
    lost = Response(302, (("location", "/sorry"),), took=0.1)
    notice = page("<title>Not found</title><h1>The harbor</h1><p>" + WORDS * 3)
    site = Site({"/news/1": lost, "/sorry": notice}, lost)
    assert site.verdict("/news/1") == ("suspect", "soft-404")
    elsewhere = Site({"/news/1": notice, "/sorry": page(OTHER)}, lost)
    assert elsewhere.verdict("/news/1") == ("alive", "ok")


def test_numbers_and_the_address_itself_make_no_difference() -> None:
    def notice(request: Request, time: int) -> Outcome:
        path = request.url.removeprefix("https://a.example")
        return page(f"<title>Nothing found</title><p>{path}: nobody knows, incident {time}{WORDS}")

    web = Web(notice)
    (probe,) = probe_all(["https://a.example/n/1234"], SETTINGS, web, web.now, web.monotonic)
    assert (probe.verdict, probe.reason) == ("suspect", "soft-404")
    assert dict(probe.evidence)["compared with"].endswith("(made up): 200, 100 % alike")


def test_the_shell_of_an_application_says_nothing_without_words() -> None:
    shell = page("<title>Harbor</title><script src=a.js></script><p>Loading…")
    assert Site({"/x/1": shell}, shell).verdict("/x/1") == ("alive", "ok")
    said = page("<title>Page not found</title><script src=a.js></script><p>Loading…")
    assert Site({"/x/1": said}, said).verdict("/x/1") == ("suspect", "soft-404")


def test_a_page_with_no_name_but_the_sites_is_asked_about() -> None:
    home = (
        '<title>Harbor Post</title><meta property="og:site_name" content="Harbor Post">'
        f"<h1>Today</h1><p>{WORDS * 6}"
    )
    same = Site({"/news/1": page(home)}, page(home))
    assert same.verdict("/news/1") == ("suspect", "soft-404")
    assert Site({"/news/1": page(home)}, GONE).verdict("/news/1") == ("alive", "ok")
    assert Site({"/": page(home)}, page(home)).verdict("/") == ("alive", "ok")


def test_what_a_page_declares_to_crawlers_is_a_sign() -> None:
    html = '<meta name="prerender-status-code" content="404"><title>404</title><p>' + WORDS * 9
    assert Site({"/n/1": page(html)}, GONE).verdict("/n/1") == ("suspect", "soft-404")


def test_a_neighbor_that_cannot_be_asked_hides_nothing() -> None:
    """The host swallows connections from then on: what was read is judged all the same."""
    pages = {f"/news/{n}": page(LOST_JA) for n in range(5)}
    site = Site(dict(pages), replace(Failure("connect-timeout"), took=10.0))
    found = site.found(*pages)
    assert {probe.reason for probe in found.values()} == {"soft-404"}


def test_a_moved_page_in_doubt_stays_moved_if_it_is_there() -> None:
    to = Response(301, (("location", "/new/1"),), took=0.1)
    site = Site({"/old/1": to, "/new/1": page(BARE_404)}, GONE)
    assert site.verdict("/old/1") == ("moved", "http-301")
