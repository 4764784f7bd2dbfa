"""At which sockets something has happened: by epoll where there is one, else as Python finds out.

libcurl changes its mind about every socket twice a request, and each time `selectors` puts four
calls and two objects of Python around the one of epoll.
"""

import select
import selectors
from typing import Any, Protocol

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE


class Poll(Protocol):
    """Sockets that are watched."""

    def watch(self, descriptor: int, events: int) -> None:
        """Watch a descriptor for `READ`, `WRITE` or both, whatever it was watched for before."""

    def forget(self, descriptor: int) -> None:
        """Watch a descriptor no more, if it was watched; it may be closed already."""

    def wait(self, seconds: float | None) -> list[tuple[int, int]]:
        """Return descriptors with what has happened there, after ``seconds`` at most."""

    def close(self) -> None:
        """Let go of all."""


def poll() -> Poll:
    """Return what suits the system."""
    return _Polled() if hasattr(select, "epoll") else Selected()


class Selected:
    """A `Poll` for every system."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()

    def watch(self, descriptor: int, events: int) -> None:
        if descriptor in self._selector.get_map():
            self._selector.modify(descriptor, events)
        else:
            self._selector.register(descriptor, events)

    def forget(self, descriptor: int) -> None:
        if descriptor in self._selector.get_map():
            self._selector.unregister(descriptor)

    def wait(self, seconds: float | None) -> list[tuple[int, int]]:
        return [(key.fd, happened) for key, happened in self._selector.select(seconds)]

    def close(self) -> None:
        self._selector.close()


class _Polled:
    """A `Poll` on Linux."""

    def __init__(self) -> None:
        self._epoll: Any = select.epoll()
        self._bits = {READ: select.EPOLLIN, WRITE: select.EPOLLOUT}
        self._bits[READ | WRITE] = select.EPOLLIN | select.EPOLLOUT
        self._watched: dict[int, int] = {}

    def watch(self, descriptor: int, events: int) -> None:
        change = self._epoll.modify if descriptor in self._watched else self._epoll.register
        change(descriptor, self._bits[events])
        self._watched[descriptor] = events

    def forget(self, descriptor: int) -> None:
        if self._watched.pop(descriptor, 0):
            try:
                self._epoll.unregister(descriptor)
            except OSError:
                return  # closed: the kernel has let go of it

    def wait(self, seconds: float | None) -> list[tuple[int, int]]:
        # epoll counts in milliseconds, and may not wake before the time.
        wait = None if seconds is None else (seconds + 0.000_999 if seconds > 0 else 0)
        watched = self._watched
        found = []
        for descriptor, bits in self._epoll.poll(wait, len(watched) + 1):
            # Errors and hang-ups are read, or written to, by whoever waits for that.
            read = READ if bits & ~select.EPOLLOUT else 0
            write = WRITE if bits & ~select.EPOLLIN else 0
            found.append((descriptor, (read | write) & watched.get(descriptor, 0)))
        return found

    def close(self) -> None:
        self._epoll.close()
