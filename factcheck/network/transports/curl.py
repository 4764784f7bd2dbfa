"""The fast transport: libcurl's multi interface, driven in the caller's own thread.

Only lookups of names run beside it. Nothing is taken from the environment: no proxy, no
``.netrc``, no cookies.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import pycurl

from factcheck.network.transports import Outcome, Request, Resolve
from factcheck.network.transports._exchange import Exchange, failed
from factcheck.network.transports._faults import FaultError
from factcheck.network.transports._files import most_connections
from factcheck.network.transports._multi import Multi
from factcheck.network.transports._names import Answer, Lookup, Name, Names
from factcheck.network.transports._odd import Odd
from factcheck.settings import NetworkSettings

if TYPE_CHECKING:
    from factcheck.network.transports._authorities import Authorities

CONCURRENCY = 1_024
"""Requests under way at once, unless the settings say otherwise. Manners hold for each host; many
hosts may be asked at once, and to wait for one costs a socket."""
_KEPT = 2
"""Connections kept for each request that may be under way: where all are, libcurl would close an
idle one for each new one, and the next link to its host would need another."""
_KEPT_AT_LEAST = 1_024
"""Connections kept, however few requests may be under way: lanes take turns, so that many hosts are
met again after hundreds of others."""
_AWAY = 0.05  # seconds for which nobody should look after the connections
_BRIEF = 0.005  # seconds that do them no harm
_SWEEP = 0.05  # seconds between two looks for lookups that take too long


class CurlTransport:
    """A `Transport` on libcurl. Requests go forward while `wait` runs."""

    def __init__(
        self, settings: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool]
    ) -> None:
        """Take the resolver, and the rule that every IP address connected to must pass."""
        self.resolve: Resolve = resolve
        wanted = settings.concurrency or CONCURRENCY
        most = most_connections(max(_KEPT * wanted, _KEPT_AT_LEAST))
        self.concurrency = min(wanted, most)
        self._allows = allows
        self._multi = Multi(min(most, max(_KEPT * self.concurrency, _KEPT_AT_LEAST)))
        self._names = Names(resolve, self._multi.ring)
        self._authorities: Authorities | None = None
        self._odd = Odd(settings, resolve, allows)
        self._queue: deque[tuple[int, Request]] = deque()
        self._idle: list[Exchange] = []
        self._busy: dict[pycurl.Curl, Exchange] = {}
        self._asking: dict[Name, tuple[Lookup, list[Exchange]]] = {}
        self._swept = 0.0
        self._done: list[tuple[int, Outcome]] = []
        self._most = 64  # outcomes told at once
        self._told, self._told_at = 0, 0.0

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request; beyond ``concurrency`` it waits for one to end."""
        if len(self._busy) < self.concurrency:
            self._begin(ticket, request)
        else:
            self._queue.append((ticket, request))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Return outcomes that have come, at least one unless ``timeout`` passes first."""
        ends = None if timeout is None else time.monotonic() + timeout
        self._refill()
        self._catch_up()
        while not self._done and (self._busy or self._odd.busy or ends is not None):
            self._turn(ends)
            self._refill()
            if ends is not None and time.monotonic() >= ends:
                break
        told = self._done[: self._most]
        del self._done[: self._most]
        self._told, self._told_at = len(told), time.monotonic()
        return told

    def close(self) -> None:
        """Break off what is under way; what still resolves a name ends by itself."""
        asking = {exchange.easy for _, waiting in self._asking.values() for exchange in waiting}
        for easy in self._busy:
            if easy not in asking:
                self._multi.drop(easy)
        self._multi.close()
        for exchange in (*self._busy.values(), *self._idle):
            exchange.easy.close()
        self._names.close()
        self._odd.close()
        if self._authorities is not None:
            self._authorities.close()

    def _vouching(self) -> str:
        """Return the path of a file with those who may vouch for a certificate."""
        if self._authorities is None:
            # 5 ms before the first request, which may not be a secure one
            from factcheck.network.transports._authorities import Authorities  # noqa: PLC0415

            self._authorities = Authorities()
        return self._authorities.path()

    def _catch_up(self) -> None:
        """Take in what came while outcomes were read, lest the clock call it late.

        At most for as long as that took; and a slow reader is told less at once.
        """
        now = time.monotonic()
        away = now - self._told_at
        if not self._told or away < _BRIEF:
            return
        self._most = max(1, int(_AWAY * self._told / away))
        self._turn(0.0)
        while not self._multi.quiet and time.monotonic() < now + away:
            self._turn(0.0)

    def _turn(self, ends: float | None) -> None:
        """Let everything go one step forward."""
        until = ends
        if self._asking or self._odd.busy:
            sweep = time.monotonic() + _SWEEP
            until = sweep if until is None else min(until, sweep)
        for easy, code, message in self._multi.turn(until):
            exchange = self._busy[easy]
            if code and exchange.again(code):
                self._multi.add(easy)
            else:
                if exchange.unreached:
                    self._names.forget(exchange.name)
                odd = exchange.odd(code)
                if odd:
                    self._odd.start(exchange.ticket, exchange.rest())
                self._finish(exchange, None if odd else exchange.outcome(code, message))
        if self._asking:
            self._hear()
        if self._odd.busy:
            self._done += self._odd.outcomes()

    def _begin(self, ticket: int, request: Request) -> None:
        exchange = self._idle.pop() if self._idle else Exchange(self._allows)
        self._busy[exchange.easy] = exchange
        try:
            exchange.load(ticket, request)
            if exchange.secure:
                exchange.trust(self._vouching())
        except FaultError as fault:
            self._finish(exchange, failed(fault, 0.0))
            return
        addresses = self._names.known(exchange.name)
        if addresses is None:
            question = self._names.ask(exchange.name)
            self._asking.setdefault(exchange.name, (question, []))[1].append(exchange)
        else:
            self._aim(exchange, addresses, 0.0)

    def _aim(self, exchange: Exchange, answer: Answer, spent: float) -> None:
        try:
            if isinstance(answer, FaultError):
                raise answer
            exchange.aim(answer, spent)
        except FaultError as fault:
            self._finish(exchange, failed(fault, spent))
        else:
            self._multi.add(exchange.easy)

    def _hear(self) -> None:
        """Take the answers of lookups, and give those up that take too long."""
        now = time.monotonic()
        for question, answer in self._names.answers():
            spent = now - (question.began or now)
            for exchange in self._asking.pop(question.name)[1]:
                self._aim(exchange, answer, min(spent, exchange.patience))
        if now < self._swept + _SWEEP:
            return
        self._swept = now
        for name, (question, waiting) in list(self._asking.items()):
            spent = now - (question.began or now)
            late = [exchange for exchange in waiting if spent >= exchange.patience]
            waiting[:] = [exchange for exchange in waiting if exchange not in late]
            if not waiting:
                del self._asking[name]
                self._names.give_up(question)
            for exchange in late:
                self._aim(exchange, FaultError("dns-no-answer"), spent)

    def _finish(self, exchange: Exchange, outcome: Outcome | None) -> None:
        if outcome is not None:
            self._done.append((exchange.ticket, outcome))
        del self._busy[exchange.easy]
        self._idle.append(exchange)

    def _refill(self) -> None:
        while self._queue and len(self._busy) < self.concurrency:
            self._begin(*self._queue.popleft())
