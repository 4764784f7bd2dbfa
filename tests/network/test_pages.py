"""What a page looks like that is not the one cited, and pages that only look like it."""

import time
from collections.abc import Mapping

import pytest

from factcheck.network import _pages, _signs, _walls
from factcheck.network._pages import decode, is_html, page_of
from factcheck.network._soft404_data import HEADINGS
from factcheck.network.transports import Response

SENTENCE = "港の新しい橋は朝に開通し、両岸の小学生が最初に渡った。"


def answer(body: bytes, kind: str = "text/html", **options: object) -> Response:
    return Response(200, (("content-type", kind),), body, **options)  # type: ignore[arg-type]


def html(text: str) -> Response:
    return answer(text.encode(), "text/html; charset=utf-8")


def test_a_page_is_read_in_one_pass() -> None:
    page = page_of(
        html(
            "<html><head><title> The\n bridge </title><style>p{}</style></head><body>"
            "<nav id=menu>Home News</nav><h1>The <i>bridge</i></h1><p>It opened.</p>"
            "<a name=old>x</a><img src=a><script>var a='<p id=no>'</script>"
            "<svg><title>icon</title></svg><input type=PASSWORD><noscript>Turn on</noscript>"
        )
    )
    assert page.title == "The bridge"
    assert page.headings == ("The bridge",)
    assert page.text == "It opened. x"
    assert page.ids == {"menu", "old"}
    assert (page.scripts, page.media, page.refresh) == (True, True, False)


def test_words_with_character_references_and_comments_are_whole() -> None:
    """The parser tells each part for itself; frameworks write can&#x27;t and a<!-- -->b."""
    page = page_of(
        html(
            "<title>R&amp;D in &#39;24</title><h1>What we can&#x27;t<br>find</h1><h2>4&#48;4</h2>"
            "<p>Bread&nbsp;&amp;&nbsp;butter, 1,2<!-- -->00 m<sup>2</sup><p>&lt;end&gt;"
        )
    )
    assert page.title == "R&D in '24"
    assert page.headings == ("What we can't find", "404")
    assert page.text == "Bread & butter, 1,200 m 2 <end>"


@pytest.mark.parametrize(
    ("codec", "kind", "head"),
    [
        ("utf-8", "text/html; charset=UTF-8", ""),
        ("utf-8", "text/html", ""),
        ("utf-8-sig", "text/html; charset=Shift_JIS", ""),
        ("utf-16", "text/html", ""),
        ("cp932", 'text/html; charset="Shift_JIS"', ""),
        ("cp932", "text/html", "<meta charset=shift_jis>"),
        ("cp932", "text/html", ""),
        (
            "euc_jp",
            "text/html",
            '<meta http-equiv=content-type content="text/html; charset=EUC-JP">',
        ),
        ("iso2022_jp", "text/html; charset=iso-2022-jp", ""),
        ("cp932", "text/html; charset=ISO-8859-1", "<meta charset=shift_jis>"),
        ("cp932", "text/html; charset=ISO-8859-1", ""),
        ("utf-8", "text/html; charset=punycode", ""),
        ("utf-8", "text/html; charset=hex", ""),
    ],
)
def test_encodings(codec: str, kind: str, head: str) -> None:
    found = decode(answer((head + SENTENCE).encode(codec), kind))
    assert found.endswith(SENTENCE)


def test_latin_letters_are_what_a_header_says() -> None:
    text = "<p>“Prix” à Orléans, où l’été a été"
    assert decode(answer(text.encode("cp1252"), "text/html; charset=ISO-8859-1")) == text


def test_a_body_cut_inside_a_character_keeps_its_encoding() -> None:
    assert decode(answer(SENTENCE.encode()[:-1], truncated=True)) == SENTENCE[:-1]


def test_what_is_html() -> None:
    assert is_html(html("x"))
    assert is_html(Response(200, (), b"  <!doctype html>"))
    assert not is_html(Response(200, (), b"%PDF"))
    assert not is_html(answer(b"<x/>", "image/svg+xml"))


NOT_FOUND = [
    (
        "お探しのページは見つかりませんでした - 市政だより",
        "<p>URLが変更されたか、ページは削除された可能性があります。",
    ),
    ("市政だより", "<h1>404 Not Found</h1><p>指定されたページは移動または削除されました。</p>"),
    ("エラー", "<h2>ページが存在しません</h2><p>お手数ですがトップページからお探しください。</p>"),
    ("この記事は掲載を終了しました", "<p>掲載期間が終了したため、表示できません。</p>"),
    ("404", "<p>Oops."),
    ("Page Not Found | The Harbor Post", "<p>We couldn't find what you asked for."),
    ("The Harbor Post", "<h1>404</h1><p>The page you requested has sailed."),
    ("Harbor", "<h1>The page can&#x27;t<!-- --> be found</h1><p>This page doesn&rsquo;t exist."),
    ("Hafenpost", "<h1>Seite nicht gefunden</h1><p>Die gesuchte Seite gibt es nicht."),
    ("Le Port", "<h1>Page introuvable</h1><p>La page que vous recherchez a disparu."),
    ("El Puerto", "<h1>Página no encontrada</h1><p>La página que buscas no existe."),
    ("港口报", "<h1>页面不存在</h1><p>您访问的页面不存在或已删除。"),
    ("항구신문", "<h1>페이지를 찾을 수 없습니다</h1><p>요청하신 페이지가 없습니다."),
]


def found_signs(html_text: str, reached: str = "/x") -> _signs.Signs | None:
    page = page_of(html(html_text))
    asked = "https://a.example/news/2025/10/06"
    return _signs.signs(page, asked, f"https://a.example{reached}", redirected=reached != "/x")


def test_every_notice_is_one_where_it_is_all_that_a_page_says() -> None:
    for notice in HEADINGS:
        signs = found_signs(f"<title>{notice}</title><h1>{notice}</h1>")
        assert signs is not None, notice
        assert signs.enough, notice


@pytest.mark.parametrize(("title", "body"), NOT_FOUND)
def test_pages_that_say_they_are_not_there(title: str, body: str) -> None:
    links = "<nav>" + "<a href=x>Another of our many fine pages</a>" * 200 + "</nav>"
    signs = found_signs(f"<title>{title}</title>{links}{body}")
    assert signs is not None
    assert signs.worded
    assert signs.enough is (title != "404")  # a code and a sigh are for the neighbor to settle


LONG = "<p>" + "The search went on for nine days along both shores of the bay. " * 60
THERE = [
    ("The bridge opens", "<h1>The bridge opens</h1>" + LONG),
    ("404 Not Found", "<h1>404 Not Found</h1>" + LONG),
    ("ページが見つかりません、という表示の歴史", "<p>" + SENTENCE * 30),
    ("A short history of the page not found", "<p>" + "The error is as old as the web. " * 30),
    ("不明の小型船、見つかりませんでした 捜索9日目", "<p>" + SENTENCE * 30),
    ("Room 404 opens at the harbor hotel", "<p>It has a view."),
    ("Text 404", "<h1>Text 404</h1><p>One of two thousand numbered texts."),
    ("Archive 1404", "<h1>Archive 1404</h1><p>A few words."),
    ("Peugeot 404", "<p>A car built from 1960 to 1975 in many lands and in many colors. " * 8),
    ("Harbor Post", "<p>We could not find a ferry, so we rowed. " + "It took hours. " * 40),
    ("港町新聞", "<p>台風で「お探しのページは」の表示が続いた。" + SENTENCE * 30),
    ("", ""),
]


@pytest.mark.parametrize(("title", "body"), THERE)
def test_pages_that_are_there(title: str, body: str) -> None:
    signs = found_signs(f"<title>{title}</title>{body}")
    assert signs is None or not signs.enough


def test_an_error_path_is_a_sign_but_never_the_only_one() -> None:
    there = found_signs("<title>The bridge</title>" + LONG[:300], "/error/404.html")
    assert there is not None
    assert not there.enough
    lost = found_signs("<title>Not found</title>" + LONG[:300], "/error/404.html")
    assert lost is not None
    assert lost.enough


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", True),
        ("<title>A title alone</title>", True),
        ("<p> &nbsp; </p>", True),
        ("<!-- nothing -->", True),
        ("<p>x", False),
        ("<nav>x</nav>", False),
        ("<img src=a>", False),
        ("<form><input name=q></form>", False),
        ("<script src=a></script>", False),
        ("<iframe src=a></iframe>", False),
        ("<frameset><frame src=a></frameset>", False),
        ('<meta http-equiv="Refresh" content="0;url=/new">', False),
    ],
)
def test_empty(body: str, *, expected: bool) -> None:
    assert _signs.empty(page_of(html(body))) is expected


def test_parked() -> None:
    ads = '<script src="//www.parkingcrew.net/x.js"></script><p>Related searches: bridge, ferry'
    assert _walls.parked(page_of(html(ads)), "a.example")
    assert _walls.parked(
        page_of(html("<h1>harbor-post.example</h1>This domain may be for sale.")), "a.example"
    )
    assert not _walls.parked(page_of(html("<h1>Why sedoparking.com?</h1>" + LONG)), "a.example")
    assert not _walls.parked(page_of(html("<h1>Houses for sale</h1><p>Ask us.")), "a.example")


def test_challenges() -> None:
    wall = html(
        "<title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/x'></script>"
    )
    assert _walls.challenge(wall, page_of(wall))
    # Cloudflare puts the same script into good pages.
    good = html("<title>News</title><p>Short.<script src='/cdn-cgi/challenge-platform/x'></script>")
    assert not _walls.challenge(good, page_of(good))
    said = html("<title>Just a moment in the harbor</title><p>A poem.")
    assert not _walls.challenge(said, page_of(said))


@pytest.mark.parametrize(
    "body",
    [
        b"<" * 1_000_000,
        b"&" * 1_000_000,
        b"<div id=a>" * 100_000,
        b"<b>" * 300_000,
        b"<!--" * 250_000,
        b"<h1>" * 250_000,
        b"<title>" * 140_000,
        b"charset=" * 125_000,
        b"\x00" * 1_000_000,
        b"\xff" * 1_000_000,
        "ー".encode() * 300_000,
        b"<p>" + b"404 " * 250_000,
    ],
    ids=lambda body: repr(body[:12]),
)
def test_a_megabyte_of_one_thing_is_read_in_linear_time(body: bytes) -> None:
    started = time.thread_time()
    page = page_of(answer(body))
    _signs.signs(page, "https://a.example/x", "https://a.example/x", redirected=False)
    _walls.parked(page, "a.example")
    assert time.thread_time() - started < 5


@pytest.mark.parametrize(
    "body",
    [
        "<b>" * 80_000 + "</i>" * 80_000,
        "<b></i>" * 100_000,
        "<i><div>" + "<b>" * 80_000 + "</i>" * 80_000,
    ],
)
def test_a_page_that_never_closes_anything_is_read_down_to_a_bounded_depth(body: str) -> None:
    """Each end tag that fits nothing costs the parser a look at all elements open above it."""
    deepest = 0

    class Sink(_pages.Sink):
        def start(self, tag: str, attributes: Mapping[str, str]) -> None:
            nonlocal deepest
            super().start(tag, attributes)
            deepest = max(deepest, self.depth)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_pages, "Sink", Sink)
        page = page_of(html(f"<title>T</title><p id=a>Words.{body}"))
    assert deepest <= _pages.DEEPEST + _pages.PIECE
    assert (page.title, page.text) == ("T", "Words.")
    assert page.ids is None  # what stands deeper was not read


def test_a_page_in_many_pieces_is_read_whole() -> None:
    page = page_of(html("".join(f"<p id=p{n}>橋{n}</p>" for n in range(9000))))
    assert page.ids == {f"p{n}" for n in range(9000)}


def test_a_page_with_much_to_say_is_read_until_that_is_known() -> None:
    told = html("".join(f"<p id=p{n}>{SENTENCE}</p>" for n in range(2000)))
    page = page_of(told, enough=4000)
    assert page.more
    assert page.ids is None  # those of the rest are not known
    assert page.text == page_of(told).text[: len(page.text)]
    assert len(page.text) > 4000


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"<p id=p{n}>x</p>" for n in range(1000)),  # few words, however many places
        "<p>" + " " * 50_000 + "x",  # blanks say nothing
        f"<nav>{SENTENCE * 2000}</nav><p id=end>x",  # nor does what stands beside
        f"<p>{SENTENCE * 200}",  # much, but all of it has been read
    ],
    ids=["places", "blanks", "beside", "one piece"],
)
def test_a_page_with_little_to_say_is_read_to_its_end(text: str) -> None:
    assert page_of(html(text), enough=4000) == page_of(html(text))
