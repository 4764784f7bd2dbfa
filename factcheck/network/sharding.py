"""Links that are probed apart from others: by whole hosts, so that each host's limits hold.

Two shards never ask the same host: neither of the links that are cited, nor of those to which
redirects lead. A link that leads out of its shard is left, and goes with the host it led to in a
later round. Pure but for `Fence`, which is a transport.
"""

from collections import deque
from collections.abc import Callable, Iterable

from factcheck.model.probes import Probe
from factcheck.network._sites import site_of
from factcheck.network.safety import Admitted, admit
from factcheck.network.transports import Failure, Outcome, Request, Resolve, Transport
from factcheck.nouns import dataclass

ELSEWHERE = "elsewhere"
"""The reason of a probe that led out of its shard: no verdict, and never shown."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Links for one process."""

    urls: tuple[str, ...]
    """The addresses."""
    lanes: frozenset[str]
    """The hosts that this shard alone may ask."""


class Hosts:
    """Which hosts must be asked by one process, as far as it is known where links lead."""

    def __init__(self) -> None:
        self._with: dict[str, str] = {}

    def learn(self, probe: Probe) -> None:
        """Take in where a link has led."""
        hops = (hop.url for hop in probe.hops)
        lanes = [lane for url in (probe.url, *hops, probe.final_url) if (lane := lane_of(url))]
        for lane in lanes[1:]:
            self._join(lanes[0], lane)

    def shards(self, urls: Iterable[str], most: int) -> list[Shard]:
        """Return at most so many shards, of about as many links each as their hosts allow.

        The longest lanes are handed out first, one to each shard. Addresses that nobody is asked
        about go with the first.
        """
        lanes: dict[str, list[str]] = {}
        for url in urls:
            lanes.setdefault(lane_of(url) or "", []).append(url)
        for lane in lanes:
            # Sites send their readers from one of their hosts to another more often than away.
            self._join(lane, site_of(lane.partition(":")[0]))
        groups: dict[str, list[str]] = {}
        for lane in lanes:
            groups.setdefault(self._head(lane), []).append(lane)
        known: dict[str, set[str]] = {}
        for lane in self._with:
            known.setdefault(self._head(lane), set()).add(lane)
        bins: list[tuple[list[str], set[str]]] = [([], set()) for _ in range(max(1, most))]
        for head in sorted(
            groups, key=lambda head: -sum(len(lanes[each]) for each in groups[head])
        ):
            links, own = min(bins, key=lambda each: len(each[0]))
            links.extend(url for lane in groups[head] for url in lanes[lane])
            own.update(known[head])
        return [Shard(tuple(links), frozenset(own)) for links, own in bins if links]

    def _head(self, lane: str) -> str:
        path = []
        while (above := self._with.setdefault(lane, lane)) != lane:
            path.append(lane)
            lane = above
        for each in path:  # so that the way is short the next time
            self._with[each] = lane
        return lane

    def _join(self, one: str, other: str) -> None:
        self._with[self._head(one)] = self._head(other)


def lane_of(url: str | None) -> str | None:
    """Return the lane of an address, None for one that nobody is asked about."""
    admitted = admit(url, allow_private=True) if url else None
    return admitted.lane if isinstance(admitted, Admitted) else None


class Fence:
    """A transport that carries requests to some hosts and lets no other be asked."""

    def __init__(
        self,
        inner: Transport,
        may_ask: Callable[[str], bool],
        ended: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Take the transport, and what tells of a lane, before each request, if it may be asked.

        ``ended`` is told of the lane after each request that was carried.
        """
        self.resolve: Resolve = inner.resolve
        self._inner = inner
        self._may_ask = may_ask
        self._ended = ended
        self._lanes: dict[int, str] = {}  # of what is under way
        self._stopped: deque[int] = deque()

    @property
    def concurrency(self) -> int:
        """Requests that the transport carries at once."""
        return self._inner.concurrency

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request, or fail it if it leads elsewhere."""
        lane = lane_of(request.url)
        if lane is not None and self._may_ask(lane):
            self._lanes[ticket] = lane
            self._inner.start(ticket, request)
        else:
            self._stopped.append(ticket)

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Return outcomes that have come."""
        stopped: list[tuple[int, Outcome]] = [(each, Failure(ELSEWHERE)) for each in self._stopped]
        self._stopped.clear()
        carried = self._inner.wait(0.0 if stopped else timeout)
        for ticket, _ in carried:
            self._ended(self._lanes.pop(ticket))
        return stopped + carried

    def close(self) -> None:
        """Close the transport."""
        self._inner.close()
