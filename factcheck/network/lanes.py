"""The scheduler: one lane a host, on a clock it is given. Events in, what to start now out.

Each event costs O(log n). Among lanes that may start, the one that could have started longest ago
goes first, so no lane starves; within a lane, what has been begun goes before what is new.
"""

import sys
from collections import deque
from dataclasses import dataclass, field
from heapq import heappop, heappush


@dataclass(slots=True)
class _Lane:
    limit: int
    spacing: float
    waiting: deque[int] = field(default_factory=deque)
    running: int = 0
    opens: float = 0.0
    """Time from which the next ticket may start."""
    listed: tuple[float, int] | None = None
    """Time and number of its valid entry in the heap of lanes, if it has one."""


class Lanes:
    """Tickets that wait for their turn. All times are seconds on the caller's clock."""

    def __init__(self, concurrency: int, per_host: int, spacing: float) -> None:
        self._free = max(1, concurrency)
        self._per_host = max(1, per_host)
        self._spacing = spacing
        self._lanes: dict[str, _Lane] = {}
        self._owner: dict[int, str] = {}
        self._ready: list[tuple[float, int, str]] = []
        self._later: list[tuple[float, int, int]] = []
        self._count = 0

    def add(self, lane: str, ticket: int) -> None:
        """Put a new ticket at the end of a lane."""
        self._put(lane, ticket, first=False)

    def again(self, lane: str, ticket: int, at: float) -> None:
        """Put a ticket that has been begun (next hop, retry) at the head of a lane, at ``at``."""
        self._owner[ticket] = lane
        heappush(self._later, (at, self._number(), ticket))

    def done(self, lane: str) -> None:
        """Note that a request at ``lane`` has ended."""
        self._free += 1
        self._lanes[lane].running -= 1
        self._list(lane)

    def hold(self, lane: str, until: float) -> None:
        """Start nothing at ``lane`` before ``until``."""
        held = self._lane(lane)
        held.opens = max(held.opens, until)
        self._list(lane)

    def slow(self, lane: str, spacing: float) -> None:
        """From now on let ``lane`` have half as many requests at a time, ``spacing`` apart."""
        slowed = self._lane(lane)
        slowed.limit = max(1, slowed.limit // 2)
        slowed.spacing = max(slowed.spacing, spacing)
        self._list(lane)

    def release(self, lane: str) -> None:
        """From now on start all of ``lane`` at once: nobody is asked there any more."""
        released = self._lane(lane)
        released.limit, released.spacing, released.opens = sys.maxsize, 0.0, float("-inf")
        self._list(lane)

    def start(self, now: float) -> list[int]:
        """Return the tickets to start now, in order; they count as running from here on."""
        while self._later and self._later[0][0] <= now:
            ticket = heappop(self._later)[2]
            self._put(self._owner[ticket], ticket, first=True)
        started: list[int] = []
        while self._free and self._ready and self._ready[0][0] <= now:
            opens, number, name = heappop(self._ready)
            lane = self._lanes[name]
            if lane.listed != (opens, number):
                continue  # an entry that a later event made void
            lane.listed = None
            ticket = lane.waiting.popleft()
            del self._owner[ticket]
            lane.running += 1
            lane.opens = now + lane.spacing
            self._free -= 1
            self._list(name)
            started.append(ticket)
        return started

    def next_time(self) -> float | None:
        """Return when something may start if nothing else happens, or None if never."""
        while self._ready and self._lanes[self._ready[0][2]].listed != self._ready[0][:2]:
            heappop(self._ready)
        times = [self._later[0][0]] if self._later else []
        if self._free and self._ready:
            times.append(self._ready[0][0])
        return min(times, default=None)

    def _put(self, lane: str, ticket: int, *, first: bool) -> None:
        waiting = self._lane(lane).waiting
        self._owner[ticket] = lane
        if first:
            waiting.appendleft(ticket)
        else:
            waiting.append(ticket)
        self._list(lane)

    def _list(self, name: str) -> None:
        """List a lane that can start, at the time it may; one that cannot is dropped."""
        lane = self._lanes[name]
        if not lane.waiting or lane.running >= lane.limit:
            lane.listed = None
        elif lane.listed is None or lane.listed[0] != lane.opens:
            lane.listed = (lane.opens, self._number())
            heappush(self._ready, (*lane.listed, name))

    def _lane(self, name: str) -> _Lane:
        if name not in self._lanes:
            self._lanes[name] = _Lane(self._per_host, self._spacing)
        return self._lanes[name]

    def _number(self) -> int:
        self._count += 1
        return self._count
