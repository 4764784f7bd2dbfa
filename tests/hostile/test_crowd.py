"""Many answers at once: the time we take to read them is not held against the servers."""

import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.network import probe_all
from factcheck.network.transports import Outcome, Request, Response
from tests.hostile.acts import OK, PAGE, drip, raw
from tests.hostile.row import Row
from tests.hostile.server import Web
from tests.hostile.settings import HASTY, SETTINGS, TRANSPORTS, opened

CROWD = tuple(
    Row(
        f"waiting-{number}",
        "It is there.",
        "alive",
        "ok",
        raw(b"", OK + b"\r\n" + PAGE.encode(), pause=number * 0.03),
    )
    for number in range(14)
)


DRIPS = Row(
    "drips-everywhere",
    "Every page of it comes a few bytes a second.",
    "unreachable",
    "timeout",
    drip(OK + b"\r\n<html><title>Wait", b"."),
    everywhere=True,
)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_host_that_drips_is_given_up(transport: str) -> None:
    """Two hundred links there do not cost two hundred deadlines."""
    if transport == "curl":
        pytest.importorskip("pycurl", reason="the transport curl needs the extra fast")
    settings = replace(HASTY, transport=transport, per_host=3)
    with Web([DRIPS]) as web, opened(settings) as opened_transport:
        urls = [f"{web.url(DRIPS, named=True)}/{number}" for number in range(200)]
        found = list(probe_all(urls, settings, opened_transport, lambda: datetime.now(UTC)))
        assert sum(web.hits.values()) <= 9
    reasons = Counter((probe.verdict.value, probe.reason) for probe in found)
    asked = reasons.pop(("unreachable", "timeout"))
    assert asked <= 9
    assert reasons == {("unreachable", "host-given-up"): 200 - asked}


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_busy_reader_makes_nobody_late(transport: str) -> None:
    """Outcomes that are read slowly, one by one, for longer than a request may take, are good."""
    if transport == "curl":
        pytest.importorskip("pycurl", reason="the transport curl needs the extra fast")
    settings = replace(SETTINGS, transport=transport)
    outcomes: list[Outcome] = []
    with Web(CROWD) as web, opened(settings) as opened_transport:
        for ticket, row in enumerate(CROWD):
            url = web.url(row, named=True)
            opened_transport.start(ticket, Request(url, (), 0.9, 0.8, 300_000, 1_000))
        while len(outcomes) < len(CROWD):
            for _, outcome in opened_transport.wait(5.0):
                outcomes.append(outcome)
                time.sleep(0.18)
    assert [getattr(outcome, "reason", None) for outcome in outcomes] == [None] * len(CROWD)
    assert all(isinstance(outcome, Response) and not outcome.fault for outcome in outcomes)
