"""Connections to checked addresses only, on sockets whose time-out covers all that follows.

A name is resolved once for each connection; the address that was checked is the address that is
connected to, so a resolver that answers differently the second time gains nothing. TLS and the
Host header keep the name.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, cast
from weakref import WeakSet

import urllib3.connection

from factcheck.network.transports import Resolve
from factcheck.network.transports._answers import Answer
from factcheck.network.transports._causes import translate
from factcheck.network.transports._faults import FaultError, inside, of_certificate
from factcheck.network.transports._leaf import own_fault
from factcheck.network.transports._names import lookup

TARGET = ":path"
"""Name of what is asked for among the headers of a request; no header can be called so."""


class _Clocked:
    """Makes a socket's time-out one for everything until it is set again, not one for each read.

    `http.client` sets it once for headers and body, so a server that sends one byte a second is
    cut off in time.
    """

    _ends: float | None = None

    def settimeout(self, value: float | None) -> None:
        self._ends = None if value is None else time.monotonic() + value
        super().settimeout(value)  # type: ignore[misc]

    def recv_into(self, *args: Any, **options: Any) -> int:
        if self._ends is not None:
            left = self._ends - time.monotonic()
            if left <= 0:
                raise TimeoutError("timed out")
            super().settimeout(left)  # type: ignore[misc]
        return int(super().recv_into(*args, **options))  # type: ignore[misc]


class _Socket(_Clocked, socket.socket):
    pass


class _SecureSocket(_Clocked, ssl.SSLSocket):
    pass


def tls_context(bundle: str) -> ssl.SSLContext:
    """Return the TLS rules: the system's authorities and those of ``bundle``, all verified."""
    context = ssl.create_default_context()
    context.load_verify_locations(bundle)
    context.set_alpn_protocols(["http/1.1"])
    context.sslsocket_class = _SecureSocket
    return context


class Gate:
    """Opens connections, and can cut all of them."""

    def __init__(self, resolve: Resolve, allows: Callable[[str], bool]) -> None:
        self._resolve = resolve
        self._allows = allows
        self._open: WeakSet[socket.socket] = WeakSet()
        self._lock = threading.Lock()

    def connect(self, host: str, port: int, seconds: float) -> socket.socket:
        """Return a connected socket with the rest of ``seconds`` on its clock.

        Raises `FaultError`. Of several addresses all must be allowed: a name that points both
        ways is refused whole, so that the order of its addresses decides nothing.
        """
        ends = time.monotonic() + seconds
        addresses = lookup(self._resolve, host, port, seconds)
        if not all(self._allows(address) for address in addresses):
            raise inside(host)
        fault = FaultError("network-unreachable")
        for index, address in enumerate(addresses):
            # An address that swallows packets may not eat the time of those after it.
            share = (ends - time.monotonic()) / (len(addresses) - index)
            try:
                opened = _dial(address, port, max(share, 0.01))
            except OSError as error:
                # An address of a kind that this machine cannot reach says least of all.
                if fault.reason == "network-unreachable":
                    late = isinstance(error, TimeoutError)
                    fault = FaultError("connect-timeout") if late else translate(error)
            else:
                opened.settimeout(max(ends - time.monotonic(), 0.01))
                return opened
        raise fault

    def watch(self, opened: socket.socket) -> None:
        """Remember a connection for `cut`."""
        with self._lock:
            self._open.add(opened)

    def cut(self) -> None:
        """End all open connections, so that nobody goes on waiting for them."""
        with self._lock:
            for opened in list(self._open):
                try:
                    # Not SSLSocket.shutdown, which takes the TLS state from under its reader.
                    socket.socket.shutdown(opened, socket.SHUT_RDWR)
                except OSError:
                    continue  # already closed


def _dial(address: str, port: int, seconds: float) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    opened = _Socket(family, socket.SOCK_STREAM)
    try:
        opened.settimeout(seconds)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.connect((address, port))
    except BaseException:
        opened.close()
        raise
    return opened


class _AsWritten(urllib3.connection.HTTPConnection):
    """Asks for what the header `TARGET` says, and does not send that header.

    urllib3 writes anew what it is to ask for: escapes in capitals, and all of them escaped once
    more where one ``%`` is none (``/100%/%E3%81%82``).
    """

    def request(
        self, method: str, url: str, body: Any = None, headers: Any = None, **more: Any
    ) -> None:
        """Send a request."""
        own = dict(headers or {})
        super().request(method, own.pop(TARGET, url), body, own, **more)


class PlainConnection(_AsWritten):
    """http through a `Gate`."""

    gate: Gate
    response_class = Answer

    def _new_conn(self) -> socket.socket:
        host = self._dns_host.strip("[]")
        opened = self.gate.connect(host, int(self.port or 80), cast("float", self.timeout))
        self.gate.watch(opened)
        return opened


class SecureConnection(_AsWritten, urllib3.connection.HTTPSConnection):
    """https through a `Gate`."""

    gate: Gate
    response_class = Answer

    def _new_conn(self) -> socket.socket:
        host = self._dns_host.strip("[]")
        return self.gate.connect(host, int(self.port or 443), cast("float", self.timeout))

    def connect(self) -> None:
        """Connect and shake hands. Raises `FaultError` for what a certificate tells of itself."""
        try:
            super().connect()
        except ssl.SSLError as error:
            code = own_fault(error, self._dns_host.strip("[]"), self._new_conn)
            if code is not None:
                raise of_certificate(code) from error
            raise
        if isinstance(self.sock, socket.socket):
            self.gate.watch(self.sock)
