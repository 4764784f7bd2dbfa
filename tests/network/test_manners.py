"""What is asked again, and when."""

from datetime import UTC, datetime

import pytest

from factcheck.network.manners import request, retry_after, retry_wait
from factcheck.network.transports import Failure, Outcome, Response
from factcheck.settings import NetworkSettings

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)
SETTINGS = NetworkSettings(retries=2, retry_wait=1.0, retry_after_cap=60.0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        (" 120 ", 120.0),
        ("-5", 0.0),
        ("inf", None),
        ("nan", None),
        ("1e3", None),
        ("1.5", None),
        ("soon", None),
        ("٣", None),
        ("9" * 4000, float("inf")),
        ("9" * 100_000, None),
        ("Mon, 06 Oct 2025 09:31:00 GMT", 60.0),
        ("Mon, 06 Oct 2025 09:29:00 GMT", 0.0),
        ("Monday, 06-Oct-25 09:31:00 GMT", 60.0),
        ("Mon, 06 Oct 2025 18:31:00 +0900", 60.0),
        ("Mon, 06 Oct 2025 09:31:00 -0000", 60.0),
        ("Mon, 99 Oct 2025 09:31:00 GMT", None),
        ("2025-10-06T09:31:00Z", None),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert retry_after(text, NOW) == seconds


@pytest.mark.parametrize(
    "outcome",
    [
        Response(200, ()),
        Response(301, ()),
        Response(403, ()),
        Response(404, (), fault="timeout"),
        Response(200, (), fault="bad-encoding"),
        Response(501, ()),
        Response(999, ()),
        Failure("refused"),
        Failure("dns-no-such-host"),
        Failure("tls-expired"),
        Failure("bad-response"),
        Failure("private-address"),
    ],
)
def test_let_stand(outcome: Outcome) -> None:
    assert retry_wait(outcome, 0, SETTINGS, NOW) is None


@pytest.mark.parametrize(
    "outcome",
    [
        Response(429, ()),
        Response(500, ()),
        Response(503, (("retry-after", "soon"),)),
        Response(522, ()),
        Response(200, (), fault="short-body"),
        Failure("reset"),
        Failure("dns-no-answer"),
    ],
)
def test_asked_again_with_growing_waits(outcome: Outcome) -> None:
    waits = [retry_wait(outcome, retried, SETTINGS, NOW) for retried in range(3)]
    assert waits == [1.0, 3.0, None]


@pytest.mark.parametrize(
    "outcome",
    [Response(200, (), fault="timeout"), Failure("timeout"), Failure("connect-timeout")],
)
def test_a_time_out_is_asked_again_once_since_each_costs_the_whole_deadline(
    outcome: Outcome,
) -> None:
    assert [retry_wait(outcome, retried, SETTINGS, NOW) for retried in range(2)] == [1.0, None]
    assert retry_wait(outcome, 0, NetworkSettings(retries=0), NOW) is None


def test_retry_after_is_obeyed_up_to_the_cap() -> None:
    def wait(text: str) -> float | None:
        return retry_wait(Response(429, (("retry-after", text),)), 0, SETTINGS, NOW)

    assert [wait(text) for text in ("0", "30", "60", "61", "21600")] == [
        1.0,
        30.0,
        60.0,
        None,
        None,
    ]


def test_a_request_is_honest_and_carries_nothing_of_ours() -> None:
    plain = request("https://a.example/", "", NetworkSettings(contact="desk@paper.example"))
    names = [name for name, _ in plain.headers]
    assert names == ["User-Agent", "Accept", "Accept-Encoding", "Accept-Language"]
    agent = dict(plain.headers)["User-Agent"]
    assert "factcheck" in agent
    assert "desk@paper.example" in agent
    assert "link" not in agent.lower()
    with_cookie = request("https://a.example/", "a=b", NetworkSettings())
    assert ("Cookie", "a=b") in with_cookie.headers
