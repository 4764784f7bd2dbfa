"""One page by its URL."""

from datetime import UTC, datetime

import pytest

from factcheck.errors import SourceError
from factcheck.network import Fetched, fetch, open_transport
from factcheck.settings import NetworkSettings
from tests.site import Site, acts

SETTINGS = NetworkSettings(allow_private=True, retries=1, retry_wait=0.01, deadline=1.0)


def get(site: Site, path: str, max_bytes: int = 1_000_000) -> Fetched:
    with open_transport(SETTINGS) as transport:
        return fetch(site.url(path), SETTINGS, transport, lambda: datetime.now(UTC), max_bytes)


def test_a_page_with_its_type_after_redirects_and_retries() -> None:
    with Site() as site:
        found = get(site, "/301-302#part")
        assert found == Fetched(
            url=site.url("/ok"),
            data=f"<!doctype html><title>The bridge over the bay</title>{acts.LONG}".encode(),
            media_type="text/html",
            charset="utf-8",
        )
        assert get(site, "/503-once").media_type == "text/html"
        assert get(site, "/sjis").charset is None


def test_what_is_not_html_is_read_whole_too() -> None:
    with Site({"/big": acts.status(200, "x" * 200_000, Content_Type="application/zip")}) as site:
        found = get(site, "/big")
        assert (len(found.data), found.media_type) == (200_000, "application/zip")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/404", r"\(http-404\)"),
        ("/403", r"\(http-403\)"),
        ("/short", r"\(short-body\)"),
        ("/reset", r"\(reset\)"),
        ("/loop", r"\(redirect-loop\)"),
        ("/challenge-200", r"\(bot-challenge\)"),
        ("/endless", "larger than 1000000 bytes"),
        ("http://a..b/", r"\(invalid-host\)"),
        ("http://127.0.0.1:1/", r"\(refused\)"),
    ],
)
def test_what_cannot_be_had_is_one_sentence(path: str, words: str) -> None:
    with Site() as site, pytest.raises(SourceError, match=words) as caught:
        get(site, path)
    assert "\n" not in str(caught.value)


def test_private_addresses_are_refused() -> None:
    strict = NetworkSettings()
    with Site() as site, open_transport(strict) as transport:
        with pytest.raises(SourceError, match="private-address"):
            fetch(site.url("/ok"), strict, transport, lambda: datetime.now(UTC), 1000)
        assert site.requests == 0


def test_no_password_is_shown() -> None:
    with open_transport(SETTINGS) as transport, pytest.raises(SourceError) as caught:
        fetch("http://u:secret@a..b/", SETTINGS, transport, lambda: datetime.now(UTC), 1000)
    assert str(caught.value).startswith("http://u:***@a..b/: could not be read")
