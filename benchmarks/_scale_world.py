"""A world without sockets for the benchmark of scale, on a clock of its own.

Waiting costs nothing there, so what is measured is what is ours: catalogue, schedule, probing,
reading, writing down.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from heapq import heappop, heappush

from factcheck.model.probes import Probe
from factcheck.network import probe_all
from factcheck.network.transports import Outcome, Request, Response
from factcheck.settings import NetworkSettings

START = datetime(2026, 1, 1, tzinfo=UTC)
PLACES = 1_024
"""Requests under way at once, as curl has them."""
MISSING = 14
"""One page of so many is not there."""
_HTML = ("content-type", "text/html; charset=utf-8")
_PAGE = (
    "<!doctype html><html lang=en><title>Report {n} of the harbor office</title><h1>Report {n}</h1>"
    "<p>On that day {n} boats came in before noon, most of them with herring. The office counted "
    "crates, weighed a sample of each, and wrote the price of the morning on the board.</p></html>"
)


class World:
    """Time that passes only when somebody waits, and servers that answer in it."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.asked = 0
        self.concurrency = PLACES
        self._due: list[tuple[float, int, str]] = []

    def now(self) -> datetime:
        """Return the time of day."""
        return START + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        """Return the seconds since the start."""
        return self.seconds

    @contextmanager
    def open(self, _: NetworkSettings) -> Iterator["World"]:
        """Stand for the network."""
        yield self

    def resolve(self, _host: str, _port: int) -> Sequence[str]:
        """Find every name: there is a network."""
        return ["192.0.2.1"]

    def start(self, ticket: int, request: Request) -> None:
        """Answer after 50 to 306 ms, by the address."""
        self.asked += 1
        took = 0.05 + sha256(request.url.encode()).digest()[0] / 1000
        heappush(self._due, (self.seconds + took, ticket, request.url))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Let time pass until an answer comes, or ``timeout`` is over."""
        until = float("inf") if timeout is None else self.seconds + timeout
        if not self._due or self._due[0][0] > until:
            self.seconds = self.seconds if timeout is None else until
            return []
        self.seconds = max(self.seconds, self._due[0][0])
        come: list[tuple[int, Outcome]] = []
        while self._due and self._due[0][0] <= self.seconds:
            _, ticket, url = heappop(self._due)
            come.append((ticket, _answer(url)))
        return come

    def close(self) -> None:
        """Break off what is under way."""
        self._due.clear()


def _answer(url: str) -> Response:
    number = url.rpartition("/")[2]
    if not number.isdigit() or int(number) % MISSING == 0:
        return Response(404, (_HTML,), b"<title>Not found</title>", took=0.1)
    return Response(
        200, (_HTML, ("etag", f'"{number}"')), _PAGE.format(n=number).encode(), took=0.1
    )


def addresses(count: int, hosts: int) -> Iterable[str]:
    """Yield so many addresses; by Zipf's law (exponent 0.5) few hosts have many of them."""
    for number in range(count):
        # A host's share falls with the root of its rank, so its rank grows with the square.
        spot = (number * 0.6180339887498949) % 1.0
        yield f"https://h{int(spot * spot * hosts)}.example.net/archive/{number}"


def probed(_rule: int, urls: list[str]) -> Iterator[Probe]:
    """Probe a shard in a world of its own: on a worker."""
    world = World()
    yield from probe_all(urls, NetworkSettings(), world, world.now, world.monotonic)


def url_of(probe: Probe) -> str:
    """Return which thing of a shard a result belongs to."""
    return probe.url
