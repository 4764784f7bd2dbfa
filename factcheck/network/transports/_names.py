"""Names to addresses."""

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from queue import Empty, SimpleQueue

from factcheck.network.transports import Resolve
from factcheck.network.transports._faults import FaultError, of_lookup
from factcheck.nouns import dataclass

Name = tuple[str, int]
"""Host and port."""
Answer = Sequence[str] | FaultError
"""Addresses, or why there are none."""

_MOST_THREADS = 64  # lookups at once: name servers drop the questions of crowds
_REMEMBERED = 60.0  # seconds for which an answer is used again, as libcurl and browsers do
_MOST_REMEMBERED = 4_096  # answers


def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the operating system. Raises `socket.gaierror`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@lru_cache(maxsize=4096)  # many links are to few hosts
def literal(host: str) -> str | None:
    """Return the IP address that a host is (IPv6 without brackets), or None for a name."""
    if not (host[-1:].isdigit() or ":" in host):
        return None
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return None


def resolved(resolve: Resolve, name: Name) -> Answer:
    """Ask a resolver, for as long as it takes. Raises nothing."""
    try:
        return resolve(*name) or FaultError("dns-no-answer")
    except socket.gaierror as error:
        return of_lookup(error)
    except (OSError, UnicodeError):
        return FaultError("dns-no-answer")


def lookup(resolve: Resolve, host: str, port: int, seconds: float) -> Sequence[str]:
    """Resolve a name in at most ``seconds``. Raises `FaultError`.

    ``getaddrinfo`` cannot be interrupted, so it waits on a thread of its own; one that has been
    given up dies with its answer.
    """
    address = literal(host)
    if address:
        return [address]
    answer: list[Answer] = []
    asker = threading.Thread(
        target=lambda: answer.append(resolved(resolve, (host, port))), daemon=True
    )
    asker.start()
    asker.join(seconds)
    found = answer[0] if answer else FaultError("dns-no-answer")
    if isinstance(found, FaultError):
        raise found
    return found


@dataclass(slots=True)
class Lookup:
    """A question for a resolver."""

    name: Name
    """What is asked."""
    began: float | None = None
    """When a thread took it up, on the monotonic clock; None while it waits for one."""
    given_up: bool = False
    """Whether nobody waits for it any more."""


class Names:
    """Lookups on a few threads, for a caller who cannot wait. All calls come from one thread.

    An answer is remembered for a minute, so that links to one host share one lookup; a fault is
    not, so that it can be asked again.
    """

    def __init__(self, resolve: Resolve, wake: Callable[[], None]) -> None:
        """Take the resolver, and what to call (from any thread) when there is an answer."""
        self._resolve = resolve
        self._wake = wake
        self._known: dict[Name, tuple[float, Sequence[str]]] = {}
        self._open: dict[Name, Lookup] = {}
        self._todo: SimpleQueue[Lookup | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[Lookup, Answer]] = SimpleQueue()
        self._threads = 0
        self._asked = 0
        self._stuck = 0

    def known(self, name: Name) -> Sequence[str] | None:
        """Return the addresses of a literal or a remembered name, or None."""
        address = literal(name[0])
        if address:
            return (address,)
        until, addresses = self._known.get(name, (0.0, ()))
        return addresses if until > time.monotonic() else None

    def forget(self, name: Name) -> None:
        """Ask anew the next time: the addresses have proved useless."""
        self._known.pop(name, None)

    def ask(self, name: Name) -> Lookup:
        """Begin a lookup, or return the one that is under way."""
        if name in self._open:
            return self._open[name]
        self._open[name] = question = Lookup(name)
        self._asked += 1
        if self._threads < min(self._asked, _MOST_THREADS + self._stuck):
            self._threads += 1
            threading.Thread(target=self._work, daemon=True).start()
        self._todo.put(question)
        return question

    def give_up(self, question: Lookup) -> None:
        """Wait no longer for an answer. Its thread is stuck with it, so another may take over."""
        if self._open.get(question.name) is question:
            del self._open[question.name]
            question.given_up = True
            self._stuck += 1

    def answers(self) -> Iterator[tuple[Lookup, Answer]]:
        """Yield the answers that have come."""
        with suppress(Empty):
            while True:
                question, answer = self._done.get_nowait()
                self._asked -= 1
                if question.given_up:
                    self._stuck -= 1
                    continue
                del self._open[question.name]
                if not isinstance(answer, FaultError):
                    self._remember(question.name, answer)
                yield question, answer

    def close(self) -> None:
        """Send the threads home; one that waits for an answer ends with it."""
        for _ in range(self._threads):
            self._todo.put(None)

    def _remember(self, name: Name, addresses: Sequence[str]) -> None:
        self._known.pop(name, None)
        if len(self._known) >= _MOST_REMEMBERED:
            del self._known[next(iter(self._known))]
        self._known[name] = (time.monotonic() + _REMEMBERED, addresses)

    def _work(self) -> None:
        while (question := self._todo.get()) is not None:
            question.began = time.monotonic()
            try:
                answer = resolved(self._resolve, question.name)
            except Exception:  # noqa: BLE001 - an unanswered question would hang the run
                answer = FaultError("dns-no-answer")
            self._done.put((question, answer))
            self._wake()
