"""Where redirects lead, and what is told of it; meta refresh is a redirect, canonical is none."""

import pytest

from factcheck.model.probes import Hop
from factcheck.network._sites import same_site, site_of
from tests.network.test_verdict import HTML, STORY, moved, page, run


@pytest.mark.parametrize(
    ("cited", "reached", "words"),
    [
        ("http://a.example/x", "https://a.example/x", "https"),
        ("http://a.example:80/x", "https://a.example/x", "https"),
        ("https://a.example/x", "https://a.example/x/", "slash"),
        ("https://a.example/x/", "https://a.example/x", "slash"),
        ("https://a.example/x", "https://www.a.example/x", "www"),
        ("http://www.a.example/x", "https://a.example/x/", "https www slash"),
        ("https://a.example/x", "https://a.example/ja/x", "locale"),
        ("https://a.example/en-US/x", "https://a.example/ja-JP/x", "locale"),
        ("https://a.example/x/index.html", "https://a.example/x/", "index"),
        ("https://a.example/x?a=1", "https://a.example/x?a=2", "page"),
        ("https://a.example/x", "https://a.example/y", "page"),
        ("https://a.example/x", "http://a.example/x", "http"),
        ("https://a.example/x", "https://b.example/x", "other-site"),
        ("https://a.example/x", "http://b.example/x", "other-site http"),
        ("https://one.github.io/x", "https://two.github.io/x", "other-site"),
        ("https://a.example/x", "https://news.a.example/x", "page"),
        ("https://bit.ly/Ab3", "https://b.example/x", "short"),
        ("https://doi.org/10.1000/182", "https://b.example/x", "persistent"),
        ("https://a.example:8443/x", "https://a.example/x", "page"),
    ],
)
def test_what_a_redirect_did_is_kept(cited: str, reached: str, words: str) -> None:
    probe, _ = run(cited, moved(301, reached), page())
    assert dict(probe.evidence)["redirect"] == words
    named = words in {"short", "persistent"}
    assert (probe.verdict, probe.reason) == (
        ("alive", "redirected") if named else ("moved", "http-301")
    )


@pytest.mark.parametrize(
    ("cited", "reached", "detail"),
    [
        ("http://a.example/x", "https://a.example/x", "Only https made the difference."),
        (
            "http://a.example/x",
            "https://a.example/ja/x",
            "Only https and a language or country in the path made the difference.",
        ),
        ("https://a.example/x", "/y", None),
        ("https://bit.ly/x", "https://b.example/y", "A short address; it leads to https://b.example/y"),
        ("https://doi.org/10.1/x", "https://b.example/y", None),
        (
            "https://a.example/x",
            "http://b.example/",
            (
                "The redirect leads to another site: b.example. "
                "The redirect leads from https down to http."
            ),
        ),
    ],
)  # fmt: skip
def test_what_a_redirect_did_is_told(cited: str, reached: str, detail: str | None) -> None:
    probe, _ = run(cited, moved(307, reached), page())
    assert (probe.verdict, probe.reason, probe.detail) == ("alive", "redirected", detail)


def sends(content: str, *, before: str = "", after: str = "") -> str:
    meta = f'<meta http-equiv="Refresh" content="{content}">'
    return f"<title>Old</title>{before}{meta}{after}<p>We have moved."


@pytest.mark.parametrize(
    "content",
    [
        "0;url=/new",
        "0; URL='/new'",
        "5 url=/new",
        "3,/new",
        "0.5; url = &quot;/new&quot;",
        "10;/new",
    ],
)
def test_a_page_that_soon_sends_its_reader_on_is_a_hop(content: str) -> None:
    probe, asked = run("https://a.example/old", page(sends(content)), page())
    assert (probe.verdict, probe.reason) == ("alive", "redirected")
    assert probe.hops == (Hop(200, "https://a.example/new"),)
    assert [url for url, _ in asked][1:] == ["https://a.example/new"]


@pytest.mark.parametrize(
    "html",
    [
        sends("300;url=/new"),
        sends("5"),
        sends("5;url=/old"),
        sends("0;url=#part"),
        sends("soon;url=/new"),
        sends("0;url=javascript:go()"),
        sends("0;url=/new", before="<noscript>", after="</noscript>"),
        sends("0;url=/new", before="<template>", after="</template>"),
        '<link rel=canonical href="/new"><p>Words.',
        '<p>&lt;meta http-equiv="refresh" content="0;url=/new"&gt;',
    ],
)
def test_what_sends_nobody_away(html: str) -> None:
    probe, asked = run("https://a.example/old", page(html))
    assert (probe.verdict, probe.reason, probe.hops) == ("alive", "ok", ())
    assert len(asked) == 1


def test_the_header_that_browsers_obey_is_obeyed() -> None:
    probe, _ = run("https://a.example/old", page(STORY, 200, ("refresh", "0; url=/new")), page())
    assert probe.final_url == "https://a.example/new"


def test_two_pages_that_send_the_reader_to_and_fro_are_a_circle() -> None:
    probe, _ = run("https://a.example/old", page(sends("0;url=/new")), page(sends("0;url=/old")))
    assert (probe.verdict, probe.reason) == ("unreachable", "redirect-loop")


def test_pages_that_take_turns_can_be_read_meanwhile() -> None:
    """A slide show is no circle; neither is a page that names itself anew each time."""
    one, other = page(STORY + sends("5;url=/new")), page(STORY + sends("5;url=/old"))
    probe, asked = run("https://a.example/old", one, other)
    assert (probe.verdict, probe.reason) == ("alive", "redirected")
    assert len(asked) == 2
    anew = [page(STORY + sends(f"5;url=/old?at={number}")) for number in range(4)]
    probe, _ = run("https://a.example/old", *anew)
    assert (probe.verdict, probe.reason) == ("alive", "redirected")


@pytest.mark.parametrize(
    ("location", "reached"),
    [
        ("\\new", "https://a.example/new"),
        ("new\\one?a\\b", "https://a.example/dir/new/one?a%5Cb"),
        ("http:\\\\b.example\\x#a\\b", "http://b.example/x#a\\b"),
        ("/\\b.example/x", "https://b.example/x"),
    ],
)
def test_backslashes_are_read_as_browsers_read_them(location: str, reached: str) -> None:
    probe, _ = run("https://a.example/dir/old", moved(302, location), page())
    assert probe.final_url == reached


def test_a_backslash_leads_nobody_inside() -> None:
    probe, _ = run("https://a.example/x", moved(302, "\\\\127.0.0.1\\x"))
    assert (probe.verdict, probe.reason) == ("unchecked", "private-address")


def test_the_home_page_at_the_end_of_a_refresh_is_seen() -> None:
    probe, _ = run("https://a.example/n/1", page(sends("5;url=/")), page())
    assert (probe.verdict, probe.reason) == ("suspect", "redirect-to-home")


def test_a_short_address_may_lead_home() -> None:
    probe, _ = run("https://bit.ly/Ab3", moved(301, "https://b.example/"), page())
    assert (probe.verdict, probe.reason) == ("alive", "redirected")


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("www.a.co.jp", "a.co.jp"),
        ("a.b.city.kyoto.jp", "city.kyoto.jp"),
        ("x.github.io", "x.github.io"),
        ("co.jp", "co.jp"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "[::1]"),
        ("www.a.example.", "a.example"),
    ],
)
def test_sites(host: str, site: str) -> None:
    assert site_of(host) == site
    assert same_site(host, site)


def test_evidence_of_what_is_not_good_names_who_answered() -> None:
    headers = (("server", "shield  1"), ("retry-after", "30"), ("x-other", "no"))
    probe, _ = run("https://a.example/x", page("<p>No.", 503, *headers))
    assert probe.evidence == (
        HTML,
        ("server", "shield 1"),
        ("retry-after", "30"),
        ("read", "6 bytes"),
    )
