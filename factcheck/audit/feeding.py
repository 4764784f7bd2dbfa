"""Which links an audit asks about next: those of a few hosts at a time, the riskiest first.

A host is leased before its links are looked up and taken: so that of two audits with one memory
each link is asked about by one of them, and no host by both at a time.
"""

import sys
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta

from factcheck.audit.standing import Memory
from factcheck.model.probes import Probe
from factcheck.storage.history import GoneError, History
from factcheck.storage.night import Night

HOSTS = 1024
"""Hosts that are asked at a time: at a request a second, more than suffice for all places of a
transport, and few enough that another audit finds some to ask."""
AT_ONCE = 8
"""Links of a host that are taken at a time."""
LEASE = 600.0
"""Seconds for which a host is leased: longer than the longest silence of one host, which is three
tries of two deadlines each and the waits between them."""
RENEWED = timedelta(seconds=60)
"""Time after which leases are renewed."""


class Feed:
    """Gives the links that are due, host by host, while none of them is in other hands."""

    def __init__(  # noqa: PLR0913 (all that tells of links, and when)
        self,
        night: Night,
        history: History,
        memory: Memory,
        holder: str,
        clock: Callable[[], datetime],
        *,
        all_at_once: bool = False,
    ) -> None:
        """Take what tells of links; ``all_at_once`` gives all of them to begin with."""
        self._is_cluster = all_at_once
        self._has_tried_again = False
        self._hosts, self._at_once = (sys.maxsize,) * 2 if all_at_once else (HOSTS, AT_ONCE)
        self._night = night
        self._history = history
        self._memory = memory
        self._holder = holder
        self._clock = clock
        self._waiting: deque[str] = deque()
        self._open: set[str] = set()
        self._finished: list[str] = []
        self._guests: dict[str, bool] = {}
        """Hosts to which redirects led, and whether that was since leases were last renewed."""
        self._refused: set[str] = set()
        """Those of them that were in the hands of another audit then."""
        self._under_way: Counter[str] = Counter()
        """Requests at each host, those to which redirects led among them."""
        self._deferred: list[str] = []
        """Links that led to them."""
        self._shut: set[str] = set()
        """Lanes that are not to be asked on in this run."""
        self._renewed = clock()
        self._is_over = False
        self.others: set[str] = set()
        """Lanes in the hands of another audit."""
        self.is_cut_off = False
        """Whether the history went away."""
        self.known: dict[str, Probe] = {}
        """What the history knows of the links that are with the network now."""

    def first(self) -> list[str]:
        """Return the links to begin with."""
        self._waiting.extend(self._night.lanes())
        urls: list[str] = []
        while self._waiting and len(self._open) < self._hosts:
            urls += self._next(self._hosts - len(self._open))
        return urls

    def more(self, lane: str, is_open: bool) -> list[str]:
        """Return further links after all of a lane have ended; see `network.jobs.Further`."""
        if self._is_over:
            return []
        try:
            return self._further(lane, is_open)
        except GoneError:
            return self._cut_off()

    def _further(self, lane: str, is_open: bool) -> list[str]:
        if not is_open:
            self._shut.add(lane)
        if lane in self._open:
            urls = self._of(lane) if is_open else []
            if urls:
                return urls
            self._open.discard(lane)
            self._finished.append(lane)
        while self._waiting or self._wait_again():
            if urls := self._next(1):
                return urls
        return []

    def _wait_again(self) -> bool:
        """At the end try once more what led to hosts that another audit had then."""
        if self._open or self._has_tried_again or not self._deferred:
            return False
        deferred, self._deferred = self._deferred, []
        self._has_tried_again = True
        self._refused.clear()
        self._waiting.extend(lane for lane in self._night.again(deferred) if lane not in self._shut)
        return bool(self._waiting)

    def may_ask(self, lane: str) -> bool:
        """Tell whether a host may be asked now; one to which a redirect leads is leased for that.

        It is given back when no link has led there for a while, so that nobody asks it at once,
        and never before `ended` has been told of all that was asked there.
        """
        may = lane in self._open or lane in self.hold((lane,))
        if may:
            self._under_way[lane] += 1
        return may

    def ended(self, lane: str) -> None:
        """Take note that a request has ended for which `may_ask` was true."""
        self._under_way[lane] -= 1
        if not self._under_way[lane]:
            del self._under_way[lane]

    def hold(self, lanes: Collection[str]) -> Collection[str]:
        """Return those of some hosts that this run may ask, leased if they were free."""
        new = {lane for lane in lanes if lane not in self._open and lane not in self._guests}
        new -= self._refused
        try:
            got = self._lease(new) if new and not self.is_cut_off else frozenset[str]()
        except GoneError:
            got = frozenset(self._cut_off())
        self._refused |= new - got
        self.others = (self.others | new) - got
        mine = {lane for lane in lanes if lane in self._open or lane in self._guests or lane in got}
        self._guests.update(dict.fromkeys(mine - self._open, True))
        return mine

    def defer(self, url: str) -> None:
        """Leave a link that led to a host in other hands until the end."""
        self._deferred.append(url)

    def end(self) -> None:
        """Give nothing any more: there is no network."""
        self._is_over = True

    def _cut_off(self) -> list[str]:
        """Give nothing any more: there is no history, so a host may be in other hands by now."""
        self._is_over = self.is_cut_off = True
        return []

    def forget(self, url: str) -> None:
        """Let go of what is known of a link that has ended without anything to write down."""
        self.known.pop(url, None)

    def written(self, urls: Iterable[str]) -> None:
        """Take note that what was found at links is in the history."""
        for url in urls:
            self.known.pop(url, None)
        finished = [lane for lane in self._finished if not self._under_way[lane]]
        self._finished = [lane for lane in self._finished if self._under_way[lane]]
        finished = [
            lane for lane in finished if lane not in self._guests and lane not in self._open
        ]
        if finished:  # not before: who leases a host next looks its links up
            self._history.release(self._holder, finished)
        now = self._clock()
        if now - self._renewed >= RENEWED:
            self._renewed = now
            try:
                self._renew()
            except GoneError:
                self._cut_off()

    def _renew(self) -> None:
        used = self._guests.keys() if self._is_cluster else self._under_way.keys()
        left = [lane for lane, is_used in self._guests.items() if not is_used and lane not in used]
        self._guests = dict.fromkeys(self._guests.keys() - set(left), False)
        self._refused.clear()
        mine = self._lease({*self._open, *self._guests})
        self._open &= mine
        self._guests = {lane: False for lane in self._guests if lane in mine}
        self._history.release(self._holder, [lane for lane in left if lane not in self._open])

    def _next(self, most: int) -> list[str]:
        """Open the next lanes, ``most`` of them at most, and return their first links."""
        some = [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
        got = self._lease(some)
        self.others = (self.others | set(some)) - got
        urls: list[str] = []
        for lane in (lane for lane in some if lane in got):
            found = self._of(lane)
            urls += found
            if found:
                self._open.add(lane)
            else:
                self._finished.append(lane)
        return urls

    def _of(self, lane: str) -> list[str]:
        """Take links of a lane that are due still: meanwhile others may have asked about them."""
        while urls := self._night.take(lane, self._at_once):
            now = self._clock()
            stands = self._memory.standings(urls, now)
            fresh = [url for url in urls if not stands[url].is_due]
            self._night.stand(self._memory.seen(url, stands[url]) for url in fresh)
            self._night.done(fresh)
            if due := [url for url in urls if stands[url].is_due]:
                told = ((url, stands[url].told) for url in due)
                self.known.update((url, probe) for url, probe in told if probe is not None)
                return due
        return []

    def _lease(self, lanes: Collection[str]) -> frozenset[str]:
        return self._history.lease(lanes, self._holder, self._clock(), LEASE)
