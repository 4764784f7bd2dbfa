"""Services that answer programs: paced, bounded, every answer a value; forms are sent once."""

from itertools import pairwise

import pytest

from factcheck.network import Answer, ask_all, open_transport, post
from factcheck.network.transports import Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import Web, failing
from tests.network.transports._ask import BOTH
from tests.site import Site, acts

SETTINGS = NetworkSettings(retries=1, retry_wait=1.0)
URLS = [f"https://example.com/{name}" for name in "abc"]
JSON = (("content-type", "application/json"),)


def asked(web: Web, spacing: float = 2.0) -> list[Answer]:
    return list(ask_all(URLS, SETTINGS, web, web.now, spacing, web.monotonic))


def test_one_question_in_two_seconds() -> None:
    """Never two at once, whatever the settings allow for pages."""
    web = Web(lambda _request, _time: Response(200, JSON, b"{}", took=0.1))
    assert asked(web) == [Answer(url, 200, b"{}", "") for url in URLS]
    starts = [at for at, _ in web.asked]
    assert all(later - earlier >= 2.0 for earlier, later in pairwise(starts))
    assert web.most["example.com"] == 1


def test_a_429_is_waited_for() -> None:
    """As long as it asks for; then the answer counts."""

    def answer(_request: Request, time: int) -> Outcome:
        return (
            Response(200, JSON, b"1") if time > 1 else Response(429, (("retry-after", "30"),), b"")
        )

    web = Web(answer)
    assert [one.reason for one in asked(web)] == ["", "", ""]
    assert web.asked[1][0] - web.asked[0][0] >= 30.0


@pytest.mark.parametrize(
    ("outcome", "answer"),
    [
        (Response(404, JSON, b'{"responseCode":100}'), (404, b'{"responseCode":100}', "")),
        (Response(429, JSON, b"x"), (429, b"", "http-429")),
        (Response(503, JSON, b"x"), (503, b"", "http-503")),
        (Response(200, JSON, b"x", truncated=True), (200, b"", "too-large")),
        (Response(200, JSON, b"x", truncated=True, fault="timeout"), (200, b"", "timeout")),
    ],
)
def test_every_answer_is_a_value(outcome: Response, answer: tuple[int, bytes, str]) -> None:
    web = Web(lambda _request, _time: outcome)
    assert {(one.status, one.data, one.reason) for one in asked(web, 0.0)} == {answer}


def test_what_could_not_be_asked() -> None:
    assert {one.reason for one in asked(Web(failing("timeout")), 0.0)} <= {
        "timeout",
        "host-given-up",
    }
    web = Web(failing("refused"))
    (answer,) = ask_all(["http://127.0.0.1/"], SETTINGS, web, web.now, 0.0, web.monotonic)
    assert (answer.status, answer.reason, web.asked) == (None, "private-address", [])


@pytest.mark.parametrize("settings", BOTH, ids=lambda settings: settings.transport)
def test_a_form_is_sent_once_and_nowhere_else(settings: NetworkSettings) -> None:
    """A redirect is not followed, so the header with the key stays with the service."""
    routes = {"/save": acts.status(200, '{"job_id":"j"}'), "/away": acts.redirect(302, "/save")}
    with Site(routes) as site, open_transport(settings) as transport:
        key = (("Authorization", "LOW a:b"),)
        told = post(site.url("/save"), b"url=x", key, settings, transport)
        assert (told.status, told.data, told.reason) == (200, b'{"job_id":"j"}', "")
        assert site.sent[0]["authorization"] == "LOW a:b"
        assert site.sent[0]["content-length"] == "5"
        assert post(site.url("/away"), b"url=x", key, settings, transport).status == 302
        assert post(site.url("/save"), b"", key, settings, transport).status == 200
        assert "content-length" not in site.sent[2]
        assert dict(site.hits) == {"/save": 2, "/away": 1}
        assert post("ftp://x", b"", key, settings, transport).status is None
