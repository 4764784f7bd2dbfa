"""Redirects to pages that are named for errors, and those that only look so."""

import pytest

from tests.network.test_verdict import STORY, moved, page, run

SHORT = page("<title>Harbor Post</title><p>Please go on from the menu.")
LONG = page(f"<title>Harbor Post</title>{STORY * 20}")


@pytest.mark.parametrize(
    ("cited", "location"),
    [
        ("https://a.example/help/error", "/help/error/"),
        ("https://a.example/guide/404", "/guide/404-not-found.html"),
        ("https://a.example/old?about=errors", "/about/errors"),
        ("https://a.example/rooms/next", "/rooms/404"),
        ("https://a.example/p/12.html", "/404"),
        ("https://a.example/songs/next", "/music/sorry"),
        ("https://a.example/ferries/last", "/ferries/500"),
        ("https://a.example/outages", "/outage/"),
        ("https://a.example/x", "/maintenance-of-winches"),
        ("https://bit.ly/Ab3", "https://b.example/wiki/error"),
        ("https://a.example/x", "/terror"),
        ("https://a.example/x", "/error/of/judgement"),
        ("https://a.example/x", "/errors-of-the-pilot.html"),
        ("https://a.example/x?aspxerrorpath=/y", "/z?aspxerrorpath=/y"),
    ],
)
def test_pages_that_are_there(cited: str, location: str) -> None:
    probe, _ = run(cited, moved(302, location), SHORT)
    assert (probe.verdict, probe.reason) == ("alive", "redirected")


@pytest.mark.parametrize("location", ["/essays/error", "/404", "/wiki/not_found.html"])
def test_what_has_much_to_say_is_about_errors(location: str) -> None:
    probe, _ = run("https://a.example/x/one", moved(302, location), LONG)
    assert (probe.verdict, probe.reason) == ("alive", "redirected")


@pytest.mark.parametrize(
    "location",
    [
        "/Error.aspx?aspxerrorpath=/x/one.aspx",
        "/sorry.aspx?id=1&aspxErrorPath=/x/one.aspx",
        "/error",
        "/ErrorPage.html",
        "/common/errors/",
        "/error/index.php",
        "/notfound",
        "/not-found/",
        "/page_not_found.jsp",
        "/404",
        "/common/404.html",
        "/404/index.html",
        "https://b.example/error404.htm",
    ],
)
@pytest.mark.parametrize("status", [301, 302])
def test_pages_for_errors(status: int, location: str) -> None:
    probe, asked = run("https://a.example/x/one.aspx", moved(status, location), SHORT)
    assert (probe.verdict, probe.reason) == ("suspect", "soft-404")
    assert probe.detail == f"The redirect leads to a page for errors: {asked[-1][0]}"


def test_the_address_that_failed_is_told_whatever_is_shown() -> None:
    error = "/System/Trouble.aspx?aspxerrorpath=/x/one.aspx"
    probe, _ = run("https://a.example/x/one.aspx", moved(302, error), LONG)
    assert (probe.verdict, probe.reason) == ("suspect", "soft-404")


@pytest.mark.parametrize(
    "location", ["/maintenance.html", "/busy/index.html", "/500.html", "/unavailable", "/mainte/"]
)
def test_pages_for_outages(location: str) -> None:
    probe, asked = run("https://a.example/x/one", moved(302, location), SHORT)
    assert (probe.verdict, probe.reason) == ("unreachable", "site-down")
    assert probe.detail == f"The redirect leads to a page for outages: {asked[-1][0]}"
    probe, _ = run("https://a.example/x/one", moved(302, location), LONG)
    assert probe.verdict == "alive"
