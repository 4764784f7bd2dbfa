"""From answers to verdicts, without a network: whole probes."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from factcheck.model.records import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.network import verdict
from factcheck.network._judgement import Judgement
from factcheck.network.safety import Admitted, admit
from factcheck.network.transports import Failure, Outcome, Response
from factcheck.network.verdict import Ask
from factcheck.settings import NetworkSettings

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)
SETTINGS = NetworkSettings(retries=0, max_redirects=3)
HTML = ("content-type", "text/html; charset=utf-8")
STORY = "<title>The bridge</title><h1>The bridge</h1><p>" + "It was opened in the morning. " * 30


def page(html: str = STORY, status: int = 200, *headers: tuple[str, str]) -> Response:
    return Response(status, (HTML, *headers), html.encode())


def moved(status: int, location: str, *headers: tuple[str, str]) -> Response:
    return Response(status, (("location", location), *headers))


def run(url: str, *outcomes: Outcome) -> tuple[Probe, list[tuple[str, str]]]:
    """Return the probe after these outcomes, and what was asked: addresses with cookies."""
    admitted = admit(url)
    assert isinstance(admitted, Admitted)
    ask: Ask | Judgement = verdict.begin(admitted)
    asked = []
    for outcome in outcomes:
        assert isinstance(ask, Ask)
        asked.append((ask.way.asked.url, ask.way.cookie))
        ask = verdict.step(ask, outcome, SETTINGS, NOW)
    assert isinstance(ask, Judgement)
    return verdict.probe(url, admitted.fragment, ask, NOW, 0.5), asked


def test_a_page_is_alive_and_says_nothing_more() -> None:
    probe, _ = run("https://a.example/story", page("<p>Hello there."))
    assert probe == Probe(
        url="https://a.example/story",
        at=NOW,
        verdict=Verdict.ALIVE,
        reason="ok",
        status=200,
        took=0.5,
        digest="sha256:10e92f9dc77c73d1e2d0dc85e5a917a40c67841c4a618c1b79c363574731dbbc",
        evidence=(("content-type", "text/html; charset=utf-8"),),
        site="a.example",
    )


def test_moved_tells_the_new_address_with_the_fragment() -> None:
    probe, asked = run(
        "http://a.example/old#part",
        moved(301, "https://a.example/old"),
        moved(308, "/new"),
        page('<p id="part">' + STORY),
    )
    assert (probe.verdict, probe.reason) == (Verdict.MOVED, "http-301")
    assert probe.final_url == "https://a.example/new#part"
    assert probe.hops == (Hop(301, "https://a.example/old"), Hop(308, "https://a.example/new"))
    assert [url for url, _ in asked] == [
        "http://a.example/old",
        "https://a.example/old",
        "https://a.example/new",
    ]


def test_a_temporary_hop_makes_the_whole_way_temporary() -> None:
    probe, _ = run("http://a.example/x", moved(301, "/y"), moved(302, "/z"), page())
    assert (probe.verdict, probe.reason) == (Verdict.ALIVE, "redirected")
    assert probe.final_url == "http://a.example/z"


def test_another_site_is_a_note_no_verdict() -> None:
    probe, _ = run("http://www.a.co.jp/x", moved(301, "https://b.co.jp/x"), page())
    assert probe.verdict is Verdict.MOVED
    assert probe.detail == "The redirect leads to another site: b.co.jp."
    same, _ = run("http://www.a.co.jp/x", moved(301, "https://a.co.jp/x"), page())
    assert same.detail == "Only https and www. made the difference."


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, "dead"),
        (410, "dead"),
        *((status, "blocked") for status in (401, 402, 403, 407, 429, 451, 999)),
        *((status, "unreachable") for status in (400, 405, 408, 418, 421, 500, 503, 530, 600)),
        (304, "unreachable"),
        (101, "unreachable"),
    ],
)
def test_statuses(status: int, expected: str) -> None:
    probe, _ = run("https://a.example/x", page("<p>No.", status))
    assert (probe.verdict, probe.reason, probe.status) == (expected, f"http-{status}", status)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("dns-no-such-host", "dead"),
        ("private-address", "unchecked"),
        *(
            (reason, "unreachable")
            for reason in ("timeout", "refused", "reset", "tls-expired", "dns-no-answer")
        ),
    ],
)
def test_failures(reason: str, expected: str) -> None:
    probe, _ = run("https://a.example/x", Failure(reason))
    assert (probe.verdict, probe.reason, probe.status) == (expected, reason, None)


def test_blocked_is_never_dead_even_with_a_not_found_status() -> None:
    for status in (403, 404, 410, 503, 200):
        probe, _ = run("https://a.example/x", page("<p>No.", status, ("cf-mitigated", "challenge")))
        assert (probe.verdict, probe.reason) == (Verdict.BLOCKED, "bot-challenge")


def test_a_redirect_into_a_private_address_is_not_followed() -> None:
    probe, asked = run("https://a.example/x", moved(302, "http://169.254.169.254/latest"))
    assert (probe.verdict, probe.reason) == (Verdict.UNCHECKED, "private-address")
    assert [url for url, _ in asked] == ["https://a.example/x"]


def test_circles_end_but_a_new_cookie_is_no_circle() -> None:
    probe, _ = run("https://a.example/x", moved(302, "/y"), moved(302, "/x"))
    assert (probe.verdict, probe.reason) == (Verdict.UNREACHABLE, "redirect-loop")
    probe, asked = run(
        "https://a.example/x",
        moved(302, "/x", ("set-cookie", "seen=1; Path=/"), ("set-cookie", "b=2; Secure")),
        page(),
    )
    assert (probe.verdict, probe.reason) == (Verdict.ALIVE, "ok")
    assert asked[1] == ("https://a.example/x", "seen=1; b=2")
    over, back = moved(301, "/y", ("set-cookie", "seen=1; Path=/")), moved(301, "/x")
    probe, _ = run("https://a.example/x", over, back, page())
    assert (probe.verdict, probe.reason, len(probe.hops)) == (Verdict.ALIVE, "ok", 2)


def test_cookies_stay_with_their_host_and_their_scheme() -> None:
    cookies = (
        ("set-cookie", "host=1"),
        ("set-cookie", "site=2; Domain=.a.co.jp"),
        ("set-cookie", "secure=3; Domain=a.co.jp; Secure"),
        ("set-cookie", "suffix=4; Domain=co.jp"),
        ("set-cookie", "foreign=5; Domain=b.co.jp"),
        ("set-cookie", "gone=6; Max-Age=0"),
        ("set-cookie", "bad=7\x01"),
        ("set-cookie", "nothing"),
    )
    _, asked = run(
        "https://www.a.co.jp/1",
        moved(302, "http://img.a.co.jp/2", *cookies),
        moved(302, "https://www.a.co.jp/3"),
        moved(302, "https://b.co.jp/4"),
        page(),
    )
    assert [cookie for _, cookie in asked] == ["", "site=2", "host=1; site=2; secure=3", ""]


def test_too_many_redirects() -> None:
    probe, _ = run("https://a.example/0", *(moved(302, f"/{n}") for n in range(1, 5)))
    assert (probe.verdict, probe.reason) == (Verdict.UNREACHABLE, "too-many-redirects")
    assert len(probe.hops) == 3


@pytest.mark.parametrize("location", ["http://[::1", "http://a..b/", "itms://x", "http://x:99999/"])
def test_impossible_redirects(location: str) -> None:
    probe, _ = run("https://a.example/", moved(302, location))
    assert (probe.verdict, probe.reason) == (Verdict.UNREACHABLE, "bad-redirect")


def test_a_redirect_without_location_and_a_choice_without_one() -> None:
    probe, _ = run("https://a.example/", Response(302, ()))
    assert (probe.verdict, probe.reason) == (Verdict.UNREACHABLE, "redirect-without-location")
    probe, _ = run("https://a.example/", page(STORY, 300))
    assert probe.verdict is Verdict.ALIVE


def test_a_broken_body_counts_only_where_the_body_matters() -> None:
    broken = Response(200, (HTML,), b"<p>Ha", truncated=True, fault="short-body")
    probe, _ = run("https://a.example/", broken)
    assert (probe.verdict, probe.reason) == (Verdict.UNREACHABLE, "short-body")
    gone = Response(404, (HTML,), b"<p>Ha", truncated=True, fault="timeout")
    probe, _ = run("https://a.example/", gone)
    assert (probe.verdict, probe.reason) == (Verdict.DEAD, "http-404")


def test_nothing_read_is_not_nothing_there() -> None:
    probe, _ = run("https://a.example/", Response(200, (HTML,), b"", truncated=True))
    assert probe.verdict is Verdict.ALIVE
    probe, _ = run("https://a.example/", Response(204, ()))
    assert (probe.verdict, probe.reason) == (Verdict.SUSPECT, "empty-page")


def test_a_cut_page_says_nothing_about_fragments_and_emptiness() -> None:
    cut = Response(200, (HTML,), b"<p id=a>" + b" " * 100, truncated=True)
    probe, _ = run("https://a.example/#b", cut)
    assert (probe.verdict, probe.reason) == (Verdict.ALIVE, "ok")


@pytest.mark.parametrize(
    "fragment",
    ["", "top", "TOP", "!/a", "/route", "?q", "page=2", ":~:text=morning", ":~:unknown=x"],
)
def test_fragments_that_name_no_element(fragment: str) -> None:
    probe, _ = run(f"https://a.example/x#{fragment}", page())
    assert probe.verdict is Verdict.ALIVE


def test_a_place_far_down_a_long_page_is_found() -> None:
    told = page(STORY * 300 + "<p id=end>Last.")
    for fragment, reason in (("end", "ok"), (":~:text=Last", "ok"), ("ende", "missing-fragment")):
        assert run(f"https://a.example/x#{fragment}", told)[0].reason == reason


def test_a_missing_fragment_is_named() -> None:
    probe, _ = run("https://a.example/x#%E5%9B%B32", page())
    assert (probe.verdict, probe.reason) == (Verdict.SUSPECT, "missing-fragment")
    assert probe.detail == "The page has no place named 図2."


def test_fragments_of_pages_built_in_the_browser_say_nothing() -> None:
    probe, _ = run("https://a.example/x#part", page("<div id=app></div><script src=a.js></script>"))
    assert probe.verdict is Verdict.ALIVE
    probe, _ = run("https://github.com/a/b/blob/main/c.py#L10", page(STORY))
    assert probe.verdict is Verdict.ALIVE
    pdf = Response(200, (("content-type", "application/pdf"),), b"%PDF-1.7")
    probe, _ = run("https://a.example/x.pdf#page", pdf)
    assert probe.verdict is Verdict.ALIVE


@pytest.mark.parametrize(
    ("cited", "location", "reason"),
    [
        ("https://a.example/", "https://a.example/ja/", "redirected"),
        ("https://a.example/index.html", "/", "redirected"),
        ("https://a.example/news/1", "/news/archive/1", "redirected"),
        ("https://sho.rt/Ab3", "https://paper.example/", "redirected"),
        ("https://a.example/news/1", "/", "redirect-to-home"),
        ("https://a.example/news/1", "/en/index.html", "redirect-to-home"),
        ("https://old.example/news/1", "https://new.example/", "redirect-to-home"),
        ("https://a.example/news/1", "/login?next=%2Fnews%2F1", "redirect-to-login"),
        ("https://a.example/news/1", "https://login.a.example/x", "redirect-to-login"),
        ("https://a.example/news/1", "/users/sign_in", "redirect-to-login"),
        ("https://a.example/news/1", "/wp-login.php?redirect_to=x", "redirect-to-login"),
        ("https://a.example/news/1", "/account/user-login.aspx", "redirect-to-login"),
        ("https://a.example/news/1", "/login_form/", "redirect-to-login"),
        ("https://a.example/news/1", "/oauth2/authorize?x=1", "redirect-to-login"),
        ("https://a.example/news/1", "https://id.a.example/lounge/auth", "redirect-to-login"),
        ("https://www.a.example/wiki/X", "https://id.a.example/wiki/X", "redirected"),
        ("https://a.example/x/1", "https://id.ndl.go.jp/bib/1", "redirected"),
        ("https://a.example/?p=12", "/2020/google-login-bug/", "redirected"),
        ("https://a.example/?p=12", "/2020/what-is-sso/", "redirected"),
        ("https://a.example/login", "/login/", "redirected"),
        ("https://a.example/login", "/login?next=%2Flogin", "redirected"),
        ("https://a.example/login", "/signin?continue=%2Flogin%2Fdone", "redirected"),
        ("https://a.example/fix-sso", "/login?next=%2Ffix-sso", "redirect-to-login"),
        ("https://a.example/fix/sso", "/login?next=%2Ffix%2Fsso", "redirect-to-login"),
        ("https://a.example/blog/1", "/blog/catalogin/1", "redirected"),
    ],
)
def test_where_redirects_lead(cited: str, location: str, reason: str) -> None:
    probe, _ = run(cited, moved(302, location), page())
    assert probe.reason == reason
    assert probe.verdict is (Verdict.ALIVE if reason == "redirected" else Verdict.SUSPECT)


def test_times_are_utc() -> None:
    tokyo = NOW.astimezone(timezone(timedelta(hours=9)))
    found = Judgement(Verdict.ALIVE, "ok")
    assert (
        verdict.probe("https://a.example/", None, found, tokyo, 0.0).at.utcoffset() == timedelta()
    )


def test_what_was_not_sent_is_unchecked() -> None:
    probe, _ = run("https://a.example/", Failure("not-sent", "…"))
    assert (probe.verdict, probe.reason) == (Verdict.UNCHECKED, "not-sent")


def test_a_redirect_to_an_impossible_address_shows_no_password() -> None:
    probe, _ = run("https://a.example/", moved(302, "http://u:secret@a..b/"))
    assert probe.detail is not None
    assert "http://u:***@a..b/" in probe.detail
