"""Every behavior alone, over both transports: its verdict, and what it costs us."""

import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from factcheck.model.records import Probe
from factcheck.network import Transport, probe_all
from tests.hostile.certificates import trusted
from tests.hostile.row import Row
from tests.hostile.rows import ROWS
from tests.hostile.server import Web
from tests.hostile.settings import HASTY, SETTINGS, TRANSPORTS, opened


@dataclass(frozen=True, slots=True)
class World:
    """The web, and a transport to it."""

    web: Web
    kind: str
    transport: Transport


@pytest.fixture(scope="module", params=TRANSPORTS)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """One web and one transport for all rows: what one does must not spoil the next."""
    if request.param == "curl":
        pytest.importorskip("pycurl", reason="the transport curl needs the extra fast")
    with ExitStack() as stack:
        stack.enter_context(trusted())
        web = stack.enter_context(Web(ROWS))
        settings = replace(SETTINGS, transport=request.param)
        yield World(web, request.param, stack.enter_context(opened(settings)))
        assert web.trapped == 0, "somebody has asked a private address"


def asked(world: World, row: Row) -> Probe:
    """Probe one row; what can only cost time gets little of it, and is not asked twice."""
    slow = row.reason in {"timeout", "connect-timeout"} or row.name == "dns-silent"
    settings = replace(HASTY if slow else SETTINGS, transport=world.kind)
    url = world.web.url(row, named=True)
    found = list(probe_all([url], settings, world.transport, lambda: datetime.now(UTC)))
    assert [probe.url for probe in found] == [url]
    return found[0]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row(row: Row, world: World) -> None:
    """The verdict is the one of the table, for a bounded time and a bounded memory."""
    tracemalloc.start()
    try:
        started = time.monotonic()
        probe = asked(world, row)
        seconds = time.monotonic() - started
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    wanted = row.wanted(world.kind)
    assert (probe.verdict, probe.reason) == wanted, row.truth
    if row.title is not None:
        assert probe.title == row.title
    assert peak < row.megabytes * 1_000_000
    assert seconds < row.seconds


def test_the_table() -> None:
    """There are enough rows, each with a name of its own, and every verdict is among them."""
    assert len(ROWS) >= 70
    assert [name for name, count in Counter(row.name for row in ROWS).items() if count > 1] == []
    assert len({row.verdict for row in ROWS}) == 8
    assert all(row.truth.endswith(".") for row in ROWS)
    assert all(row.url is not None or row.act is not None or not row.listens for row in ROWS)


def test_the_web_starts_at_once() -> None:
    """A start costs well under a second of work."""
    started = time.process_time()
    with trusted(), Web(ROWS):
        assert time.process_time() - started < 1
