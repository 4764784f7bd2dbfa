"""A web in memory on a clock of its own: a transport whose waits take no time."""

import socket
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush

from factcheck.network.transports import Failure, Outcome, Request, Response

Answer = Callable[[Request, int], Outcome]
PAGE = Response(200, (("content-type", "text/html"),), b"<title>T</title><p>Words.", took=0.1)
START = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)


class Web:
    """Answers from a function of the request and of how often its address was asked."""

    concurrency = 32

    def __init__(self, answer: Answer, known: Sequence[str] = ("example.com",)) -> None:
        self.answer = answer
        self.known = known
        self.seconds = 0.0
        self.asked: list[tuple[float, str]] = []
        """Starts: time and address."""
        self.looked_up: list[str] = []
        self.most: Counter[str] = Counter()
        """Highest number at once, by host."""
        self._now: Counter[str] = Counter()
        self._times: Counter[str] = Counter()
        self._under_way: list[tuple[float, int, str, Outcome]] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def resolve(self, host: str, port: int) -> Sequence[str]:
        self.looked_up.append(host)
        if host in self.known:
            return ["93.184.216.34"]
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    def start(self, ticket: int, request: Request) -> None:
        host = request.url.split("/")[2]
        self.asked.append((self.seconds, request.url))
        self._times[request.url] += 1
        self._now[host] += 1
        self.most[host] = max(self.most[host], self._now[host])
        outcome = self.answer(request, self._times[request.url])
        heappush(self._under_way, (self.seconds + outcome.took, ticket, host, outcome))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        limit = float("inf") if timeout is None else self.seconds + timeout
        if not self._under_way or self._under_way[0][0] > limit:
            assert limit < float("inf"), "waits for nothing"
            self.seconds = limit
            return []
        at, ticket, host, outcome = heappop(self._under_way)
        self.seconds = at
        self._now[host] -= 1
        return [(ticket, outcome)]

    def close(self) -> None:
        self._under_way.clear()


def failing(reason: str) -> Answer:
    return lambda request, time: Failure(reason, took=0.1)
