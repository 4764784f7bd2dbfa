"""The scheduler: one lane a host, on a clock it is given. Events in, what to start now out.

When places are scarce, the lane that needs longest for what it has left goes first: then all
places are busy to the end, and a run ends near the lower bound max(longest lane, total work /
concurrency) (R. L. Graham, Bounds on multiprocessing timing anomalies, 1969: longest first). Every
fourth start goes to the lane that has been able to start for longest, so no lane starves: with m
lanes able before it, it starts after at most 4 (m + 1) starts. Within a lane, what has been begun
goes before what is new. What a lane needs is told by its spacing and by how long its requests have
taken so far. An event costs O(log n) in the lanes that wait for a time, and O(1) in all others; a
waiting ticket takes four bytes.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable
from heapq import heappop, heappush
from math import log2

from factcheck.nouns import dataclass

_OLDEST_EVERY = 4
"""Each start of this number goes to the lane that has been able to start for longest."""
_STEPS = 8
"""Steps of need to each doubling: the lanes of one step, less than 10 % apart, take turns."""
_GUESS = 0.5
"""Seconds that a request is thought to take while nothing has ended yet."""
_NONE = -1
"""No ticket."""
_UNLISTED, _ABLE = 0, -1
"""Marks of lanes that cannot start, and of lanes that may start now."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a lane may go."""

    limit: int
    """Most requests under way at once, at least 1."""
    spacing: float
    """Least seconds between two starts."""


@dataclass(slots=True, eq=False)
class _Lane:
    limit: int
    spacing: float
    first: int = _NONE
    """The ticket to start next; each ticket knows the one behind it."""
    last: int = _NONE
    left: int = 0
    running: int = 0
    opens: float = float("-inf")
    """Time from which the next ticket may start."""
    takes: float = 0.0
    """Seconds that a request takes here, by those that have ended; 0: not known yet."""
    mark: int = _UNLISTED
    """Where it is listed: `_ABLE`, or the number of its entry among the clocks."""


class Lanes:
    """Tickets that wait for their turn. All times are seconds on the caller's clock.

    Tickets are whole numbers from 0, best without gaps; one waits in one lane at a time. They
    may be added at any time: all at once, or as a stream yields them.
    """

    def __init__(self, concurrency: int, pace: Callable[[str], Pace]) -> None:
        """Take the places that all lanes share, and what says how fast a lane may go."""
        self._places = self._free = max(1, concurrency)
        self._pace = pace
        self._lanes: dict[str, _Lane] = {}
        self._behind = array("i")
        """By ticket: the one that follows it in its lane."""
        self._clocks: list[tuple[float, int, _Lane, int]] = []
        """Heap of times at which a lane opens, or (with a ticket) a ticket comes back to it."""
        self._able = _Able()
        self._takes = _GUESS
        """Seconds that a request takes anywhere, of late."""
        self._now = float("-inf")
        self._count = 0

    def add(self, lane: str, ticket: int) -> None:
        """Put a new ticket at the end of a lane."""
        to = self._lanes.get(lane) or self._new(lane)
        behind = self._behind
        if ticket == len(behind):
            behind.append(_NONE)
        else:
            self._make_room(ticket)
            behind[ticket] = _NONE
        if to.left:
            behind[to.last] = ticket
        else:
            to.first = ticket
        to.last = ticket
        to.left += 1
        if to.mark == _UNLISTED and to.running < to.limit:
            # By way of the clocks, so that all that is added before the next start counts.
            self._set_clock(to)

    def again(self, lane: str, ticket: int, at: float) -> None:
        """Put a ticket that has been begun (next hop, retry) at the head of a lane, at ``at``."""
        self._make_room(ticket)
        self._count += 1
        heappush(self._clocks, (at, self._count, self._lane(lane), ticket))

    def done(self, lane: str, now: float, took: float = 0.0) -> None:
        """Note that a request at ``lane`` has ended, ``took`` seconds after its start."""
        self._now = now
        if self._clocks and self._clocks[0][0] <= now:
            self._advance()
        ended = self._lanes[lane]
        self._free += 1
        ended.running -= 1
        ended.takes += (took - ended.takes) / 8 if ended.takes else took
        self._takes += (took - self._takes) / 64
        if ended.left and ended.mark == _UNLISTED:
            self._list(ended)

    def hold(self, lane: str, until: float) -> None:
        """Start nothing at ``lane`` before ``until``."""
        held = self._lane(lane)
        self._unlist(held)
        held.opens = max(held.opens, until)
        self._list(held)

    def slow(self, lane: str, least: float, most: float) -> None:
        """From now on let ``lane`` have half as many requests at a time, twice as far apart.

        The spacing becomes at least ``least``, and it does not grow beyond ``most``.
        """
        slowed = self._lane(lane)
        spacing = max(slowed.spacing, min(most, max(least, 2 * slowed.spacing)))
        self.repace(lane, Pace(slowed.limit // 2, spacing))

    def repace(self, lane: str, pace: Pace) -> None:
        """Let ``lane`` go at another pace, in spacing from its next start on."""
        changed = self._lane(lane)
        self._unlist(changed)
        changed.limit, changed.spacing = max(1, pace.limit), pace.spacing
        self._list(changed)

    def drain(self, lane: str) -> list[int]:
        """Take out all tickets that wait in ``lane`` now, and return them in order."""
        drained = self._lane(lane)
        self._unlist(drained)
        tickets = []
        while drained.left:
            tickets.append(drained.first)
            drained.first = self._behind[drained.first]
            drained.left -= 1
        return tickets

    def start(self, now: float) -> list[int]:
        """Return the tickets to start now, in order; they count as running from here on."""
        self._now = now
        if self._clocks and self._clocks[0][0] <= now:
            self._advance()
        started: list[int] = []
        while self._free and self._able:
            lane = self._able.take()
            started.append(lane.first)
            lane.first = self._behind[lane.first]
            lane.left -= 1
            lane.running += 1
            lane.opens = now + lane.spacing
            lane.mark = _UNLISTED
            self._free -= 1
            if lane.left:
                self._list(lane)
        return started

    def next_time(self) -> float | None:
        """Return when something may start if nothing else happens, or None if never."""
        if not self._free:
            return None
        if self._able:
            return self._now
        clocks = self._clocks
        while clocks and clocks[0][3] == _NONE and clocks[0][2].mark != clocks[0][1]:
            heappop(clocks)  # made void by a later event
        return clocks[0][0] if clocks else None

    @property
    def idle(self) -> bool:
        """Whether nothing is under way, nor to be started."""
        return self._free == self._places and not self._able

    @property
    def at_rest(self) -> bool:
        """Whether a place is free and nothing will start in it, unless something else happens."""
        return self._free > 0 and self.next_time() is None

    def _advance(self) -> None:
        """Let everything come whose time has come."""
        clocks, now = self._clocks, self._now
        while clocks and clocks[0][0] <= now:
            _, number, lane, ticket = heappop(clocks)
            if ticket != _NONE:
                self._put_first(lane, ticket)
            elif lane.mark == number:
                self._enable(lane)

    def _put_first(self, lane: _Lane, ticket: int) -> None:
        if lane.left:
            self._behind[ticket] = lane.first
        else:
            self._behind[ticket] = _NONE
            lane.last = ticket
        lane.first = ticket
        lane.left += 1
        if lane.mark == _UNLISTED:
            self._list(lane)

    def _list(self, lane: _Lane) -> None:
        """List an unlisted lane where it belongs now, if it can start."""
        if not lane.left or lane.running >= lane.limit:
            return
        if lane.opens <= self._now:
            self._enable(lane)
        else:
            self._set_clock(lane)

    def _enable(self, lane: _Lane) -> None:
        """List a lane among those that may start now, by what it needs for all it has left."""
        takes = (lane.takes or self._takes) / lane.limit
        need = lane.left * (takes if takes > lane.spacing else lane.spacing)
        lane.mark = _ABLE
        self._able.add(lane, int(_STEPS * log2(1 + 1000 * need)))

    def _unlist(self, lane: _Lane) -> None:
        if lane.mark == _ABLE:
            self._able.remove(lane)
        lane.mark = _UNLISTED  # which makes an entry among the clocks void

    def _set_clock(self, lane: _Lane) -> None:
        self._count += 1
        lane.mark = self._count
        heappush(self._clocks, (lane.opens, lane.mark, lane, _NONE))

    def _make_room(self, ticket: int) -> None:
        missing = ticket + 1 - len(self._behind)
        if missing > 0:
            self._behind.extend([_NONE] * missing)

    def _lane(self, name: str) -> _Lane:
        return self._lanes.get(name) or self._new(name)

    def _new(self, name: str) -> _Lane:
        pace = self._pace(name)
        lane = self._lanes[name] = _Lane(max(1, pace.limit), pace.spacing)
        return lane


class _Able:
    """The lanes that may start now, in both orders: since when they may, and what they need."""

    def __init__(self) -> None:
        self._since: OrderedDict[_Lane, int] = OrderedDict()
        """All of them, the one that could for longest first, each with its step of need."""
        self._steps: dict[int, OrderedDict[_Lane, None]] = {}
        """The same by need, which is told on a logarithmic scale."""
        self._filled = 0
        """Bit by step: whether there is a lane on it."""
        self._taken = 0

    def __bool__(self) -> bool:
        return bool(self._since)

    def add(self, lane: _Lane, step: int) -> None:
        """Put a lane that is not there behind all others, on its step of need."""
        self._since[lane] = step
        lanes = self._steps.get(step)
        if lanes is None:
            lanes = self._steps[step] = OrderedDict()
        lanes[lane] = None
        self._filled |= 1 << step

    def take(self) -> _Lane:
        """Take out the lane whose turn it is."""
        self._taken += 1
        if self._taken % _OLDEST_EVERY == 0:
            lane = next(iter(self._since))
        else:
            lane = next(iter(self._steps[self._filled.bit_length() - 1]))
        self.remove(lane)
        return lane

    def remove(self, lane: _Lane) -> None:
        """Take out a lane that is there."""
        step = self._since.pop(lane)
        lanes = self._steps[step]
        del lanes[lane]
        if not lanes:
            self._filled ^= 1 << step
