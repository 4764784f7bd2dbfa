"""Every behavior of the test site gets its verdict, over real sockets."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from factcheck.model.records import Probe
from factcheck.network import open_transport, probe_all
from factcheck.settings import NetworkSettings
from tests.site import ROWS, Row, Site

SETTINGS = NetworkSettings(
    allow_private=True,
    concurrency=32,
    per_host=32,
    spacing=0,
    deadline=1.5,
    connect_timeout=1,
    retries=1,
    retry_wait=0.01,
    retry_after_cap=1,
    max_body=300_000,
)
NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def probes() -> Iterator[dict[str, Probe]]:
    with Site() as site, open_transport(SETTINGS) as transport:
        urls = [site.url(row.path) for row in ROWS]
        found = {probe.url: probe for probe in probe_all(urls, SETTINGS, transport, lambda: NOW)}
        yield {row.path: found[site.url(row.path)] for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.path)
def test_verdict_and_reason(row: Row, probes: dict[str, Probe]) -> None:
    probe = probes[row.path]
    assert (probe.verdict.value, probe.reason) == (row.verdict, row.reason), probe
