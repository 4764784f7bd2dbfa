"""What is asked again, and when."""

from datetime import UTC, datetime

import pytest

from factcheck.network.lanes import Pace
from factcheck.network.manners import (
    Manners,
    crowded,
    manners_for,
    request,
    retry_after,
    retry_wait,
)
from factcheck.network.transports import Failure, Outcome, Response
from factcheck.settings import AuditSettings, HostSettings, NetworkSettings

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
        Response(500, ()),
        Response(503, ()),
        Response(522, ()),
        Response(200, (), fault="short-body"),
        Failure("reset"),
        Failure("dns-no-answer"),
    ],
)
def test_asked_again_with_growing_waits(outcome: Outcome) -> None:
    waits = [retry_wait(outcome, retried, SETTINGS, NOW) for retried in range(3)]
    assert waits == [1.0, 3.0, None]


@pytest.mark.parametrize("outcome", [Response(429, ()), Response(503, (("retry-after", "soon"),))])
def test_who_says_that_it_is_crowded_is_asked_three_times_again(outcome: Outcome) -> None:
    waits = [retry_wait(outcome, retried, SETTINGS, NOW) for retried in range(4)]
    assert waits == [1.0, 3.0, 9.0, None]
    assert crowded(outcome)
    assert retry_wait(outcome, 0, NetworkSettings(retries=0), NOW) is None


@pytest.mark.parametrize(
    "outcome",
    [Response(503, ()), Response(500, (("retry-after", "9"),)), Failure("refused")],
)
def test_what_is_broken_is_not_crowded(outcome: Outcome) -> None:
    assert not crowded(outcome)


def test_the_manners_of_a_check_and_of_an_audit() -> None:
    settings = NetworkSettings()
    assert manners_for("check", settings) == Manners(Pace(6, 0.05), {}, crawl_delay=False)
    assert manners_for("audit", settings) == Manners(Pace(1, 1.0), {}, crawl_delay=True)
    with pytest.raises(ValueError, match="polite"):
        manners_for("polite", settings)


def test_a_host_of_the_settings_has_its_own_pace_on_all_ports() -> None:
    settings = NetworkSettings(
        audit=AuditSettings(per_host=2, spacing=3.0),
        hosts=(
            HostSettings("Mine.example", per_host=9),
            HostSettings("日本語.example", spacing=7.0),
            HostSettings("a.invalid", spacing=7.0),
        ),
    )
    check, audit = manners_for("check", settings), manners_for("audit", settings)
    assert check.at("mine.example") == check.at("mine.example:8080") == Pace(9, 0.05)
    assert audit.at("mine.example") == Pace(9, 3.0)
    assert check.at("xn--wgv71a119e.example") == Pace(6, 7.0)
    for other in ("www.mine.example", "[::1]", "[::1]:80", "a.invalid"):
        assert audit.at(other) == Pace(2, 3.0)


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
