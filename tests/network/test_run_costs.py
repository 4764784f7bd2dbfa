"""What a run costs for each link, counted: calls and bytes, not seconds."""

import gc
import tracemalloc
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from factcheck.model.words import Verdict
from factcheck.network import jobs, manners_for, probe_all
from factcheck.network.lanes import Lanes
from factcheck.network.transports import Outcome, Request, Response
from factcheck.settings import NetworkSettings

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)
PICTURE = Response(200, (("content-type", "image/png"),), b"\x89PNG", took=0.2)
LINKS, HOSTS = 6_000, 800


class Loom:
    """A transport that answers everything after 0.2 seconds of its own clock."""

    concurrency = 100

    def __init__(self) -> None:
        self.seconds = 0.0
        self.calls: Counter[str] = Counter()
        self.most = 0
        self._under_way: list[tuple[float, int]] = []

    def monotonic(self) -> float:
        self.calls["clock"] += 1
        return self.seconds

    def resolve(self, host: str, port: int) -> list[str]:
        raise AssertionError("nobody asks")

    def start(self, ticket: int, request: Request) -> None:
        self.calls["start"] += 1
        self._under_way.append((self.seconds + 0.2, ticket))
        self.most = max(self.most, len(self._under_way))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        self.calls["wait"] += 1
        limit = float("inf") if timeout is None else self.seconds + timeout
        if not self._under_way or self._under_way[0][0] > limit:
            self.seconds = limit
            return []
        self.seconds = self._under_way[0][0]
        ended = [ticket for at, ticket in self._under_way if at <= self.seconds]
        del self._under_way[: len(ended)]
        return [(ticket, PICTURE) for ticket in ended]

    def close(self) -> None:
        self._under_way.clear()


def addresses() -> list[str]:
    """Return links, a fifth of them to four hosts."""
    names = [n % 4 if n % 5 == 0 else n % HOSTS for n in range(LINKS)]
    return [f"https://host-{name}.example/news/{n}.html" for n, name in enumerate(names)]


def counted(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, calls: Counter[str]) -> None:
    real = getattr(owner, name)

    def count(*args: Any, **options: Any) -> Any:
        calls[name] += 1
        return real(*args, **options)

    monkeypatch.setattr(owner, name, count)


def test_each_link_is_parsed_once_and_asked_once_and_nobody_polls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loom = Loom()
    counted(monkeypatch, jobs, "admit", loom.calls)
    counted(monkeypatch, Lanes, "add", loom.calls)
    counted(monkeypatch, Lanes, "next_time", loom.calls)
    settings = NetworkSettings(spacing=0.05)
    found = list(probe_all(addresses(), settings, loom, lambda: NOW, loom.monotonic))
    assert Counter(probe.verdict for probe in found) == {Verdict.ALIVE: LINKS}
    assert loom.most == 100
    assert [loom.calls[name] for name in ("admit", "add", "start")] == [LINKS] * 3
    # What ends together is one round, and a round is one question to the scheduler at the most.
    assert loom.calls["next_time"] <= loom.calls["wait"] < LINKS / 2
    assert loom.calls["clock"] < 2 * LINKS + 3 * loom.calls["wait"]


@pytest.mark.parametrize("name", ["check", "audit"])
def test_a_waiting_link_is_small(name: str) -> None:
    """150,000 links on 20,000 hosts wait in less than 70 MB beside their own addresses."""
    loom = Loom()
    urls = addresses()
    settings = NetworkSettings()
    how = manners_for(name, settings)
    # What is remembered of hosts is of no run, but of the process: all of them are met before.
    list(probe_all(urls[: 2 * HOSTS], settings, loom, lambda: NOW, loom.monotonic, how=how))
    tracemalloc.start()
    run = probe_all(urls, settings, loom, lambda: NOW, loom.monotonic, how=how)
    next(run)
    peak = tracemalloc.get_traced_memory()[1]
    for _ in run:
        pass
    gc.collect()  # a run is a circle: its scheduler asks it for the pace of a lane
    left = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert peak / LINKS < 450
    assert left < 100_000  # nothing of the run outlives it
