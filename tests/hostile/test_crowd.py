"""Many answers at once: the time we take to read them is not held against the servers."""

import time
from dataclasses import replace

import pytest

from factcheck.network.transports import Outcome, Request, Response
from tests.hostile.acts import OK, PAGE, raw
from tests.hostile.row import Row
from tests.hostile.server import Web
from tests.hostile.settings import SETTINGS, TRANSPORTS, opened

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
