"""libcurl's multi interface on an event loop of one thread.

libcurl says which sockets to watch and when to look again; `Multi.turn` waits for that, hands
libcurl what has happened, and returns what has ended. The cost of an event does not depend on
how many transfers are under way (``select`` and ``curl_multi_perform`` look at all of them).
"""

import socket
import time
from contextlib import suppress

import pycurl

from factcheck.network.transports._polling import READ, WRITE, poll

_EVENTS = {pycurl.POLL_IN: READ, pycurl.POLL_OUT: WRITE, pycurl.POLL_INOUT: READ | WRITE}
_HAPPENED = {
    READ: pycurl.CSELECT_IN,
    WRITE: pycurl.CSELECT_OUT,
    READ | WRITE: pycurl.CSELECT_IN | pycurl.CSELECT_OUT,
}

Ended = tuple[pycurl.Curl, int, str]
"""A handle, libcurl's code (0: well) and its message."""


class Multi:
    """Transfers under way."""

    def __init__(self, most_connections: int) -> None:
        """Keep at most so many connections, those in use included."""
        self._poll = poll()
        self._ear, self._bell = socket.socketpair()
        self._ear.setblocking(False)
        self._bell.setblocking(False)
        self._poll.watch(self._ear.fileno(), READ)
        self._timer: float | None = None
        self.quiet = True
        """Whether nothing had happened at any socket in the last `turn`."""
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_SOCKETFUNCTION, self._watch)
        self._multi.setopt(pycurl.M_TIMERFUNCTION, self._set_timer)
        self._multi.setopt(pycurl.M_MAXCONNECTS, most_connections)

    def add(self, easy: pycurl.Curl) -> None:
        """Begin a transfer."""
        self._multi.add_handle(easy)

    def ring(self) -> None:
        """End the wait of a `turn`; from any thread."""
        # A full pipe rings already, and a closed one has nobody to wake.
        with suppress(OSError):
            self._bell.send(b"\0")

    def turn(self, until: float | None) -> list[Ended]:
        """Wait until something happens, at most until ``until`` on the monotonic clock.

        Returns the transfers that have ended, their handles free for others.
        """
        if self._timer is not None and (until is None or self._timer < until):
            until = self._timer
        wait = None if until is None else max(0.0, until - time.monotonic())
        events = self._poll.wait(wait)
        self.quiet = not events
        ear, act = self._ear.fileno(), self._multi.socket_action
        for descriptor, happened in events:
            if descriptor == ear:
                with suppress(BlockingIOError):
                    self._ear.recv(4096)
            elif happened:
                act(descriptor, _HAPPENED[happened])
        if self._timer is not None and self._timer <= time.monotonic():
            self._timer = None
            self._multi.socket_action(pycurl.SOCKET_TIMEOUT, 0)
        return self._ended()

    def drop(self, easy: pycurl.Curl) -> None:
        """Break a transfer off, if it has not ended (an interrupt leaves what has ended)."""
        with suppress(pycurl.error):
            self._multi.remove_handle(easy)

    def close(self) -> None:
        """Let go of all connections; nothing may be under way."""
        self._multi.close()
        self._poll.close()
        self._ear.close()
        self._bell.close()

    def _ended(self) -> list[Ended]:
        left, ended = 1, list[Ended]()
        while left:
            left, well, ill = self._multi.info_read()
            ended += [(easy, 0, "") for easy in well]
            ended += ill
        for easy, _, _ in ended:
            self._multi.remove_handle(easy)
        return ended

    def _set_timer(self, milliseconds: int) -> None:
        self._timer = None if milliseconds < 0 else time.monotonic() + milliseconds / 1000

    def _watch(self, what: int, descriptor: int, _multi: object, _known: object) -> None:
        if what == pycurl.POLL_REMOVE:
            self._poll.forget(descriptor)
        else:
            self._poll.watch(descriptor, _EVENTS[what])
