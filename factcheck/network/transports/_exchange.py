"""One request and its answer in libcurl's hands; the handle is used again for the next."""

import os
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pycurl

from factcheck.model.late import late
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.network.transports._bodies import Body, PackedError, cap_for
from factcheck.network.transports._curl_codes import connected, of_curl
from factcheck.network.transports._faults import NO_ISSUER, FaultError, inside, not_sent
from factcheck.network.transports._heads import (
    BLANK,
    Headers,
    final,
    parsed,
    put_off,
    too_large,
    unreadable,
)
from factcheck.network.transports._names import Name

_UNSAYABLE = ("\r", "\n", "\0")
_WEIRD = 8  # CURLE_WEIRD_SERVER_REPLY
_ODD = {_WEIRD, pycurl.E_BAD_CONTENT_ENCODING}
_NO_ANSWER = {pycurl.E_UNSUPPORTED_PROTOCOL, _WEIRD}
_AUTHORITY = late(r"(https?)://(?:\[([0-9a-f:.]+)\]|([^/?#@:\[\]]+))(?::(\d{1,5}))?(?=[/?]|$)")
_PORTS = {"http": 80, "https": 443}


def name_of(url: str) -> tuple[Name, str]:
    """Return host (IPv6 without brackets) and port of an address, and the rest of it.

    Raises ValueError.
    """
    found = _AUTHORITY.match(url)
    if found is None:
        raise ValueError(url)
    scheme, literal, name, port = found.groups()
    return (literal or name, int(port) if port else _PORTS[scheme]), url[found.end() :]


class Exchange:
    """A handle, and what it carries now."""

    ticket: int
    """The number its outcome goes by."""
    request: Request
    """What it asks."""
    name: Name
    """Host and port of it."""
    secure: bool
    """Whether it is https."""

    def __init__(self, allows: Callable[[str], bool]) -> None:
        """Take the rule that every address connected to must pass."""
        self._allows = allows
        self.easy = pycurl.Curl()
        self._addresses: Sequence[str] = ()
        self._turn = 0
        self._fault: FaultError | None = None
        self._began = self._ends = self._connect_ends = 0.0
        self._lines: list[bytes] = []
        self._headers: Headers = ()
        self._body: Body | None = None
        self._broken: str | None = None
        self._cut = self._refused = self._posted = False
        self._trusted = self._aimed = ""
        self._limits = (0, 0)
        self._said: tuple[tuple[str, str], ...] | None = None
        self._prepare()

    def _prepare(self) -> None:
        """Set what holds for all requests."""
        set_option = self.easy.setopt
        set_option(pycurl.PROTOCOLS, pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS)
        set_option(pycurl.NOSIGNAL, 1)
        # It is given numbers only, and would look through all it remembers for each.
        set_option(pycurl.DNS_CACHE_TIMEOUT, 0)
        # Behind a proxy the address really connected to could not be checked.
        set_option(pycurl.PROXY, "")
        set_option(pycurl.NETRC, pycurl.NETRC_IGNORED)
        set_option(pycurl.FOLLOWLOCATION, 0)
        set_option(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_2TLS)
        set_option(pycurl.HTTP_CONTENT_DECODING, 0)  # `Body` unpacks, and knows when to stop
        set_option(pycurl.OPENSOCKETFUNCTION, self._open)
        # Called for each line of each answer. libcurl itself stops at 300 KiB.
        set_option(pycurl.HEADERFUNCTION, self._line)
        set_option(pycurl.WRITEFUNCTION, self._block)

    @property
    def patience(self) -> float:
        """Seconds that its request leaves for a lookup."""
        return min(self.request.connect_timeout, self.request.deadline)

    @property
    def unreached(self) -> bool:
        """Whether none of the addresses could be connected to."""
        return self._fault is not None

    def trust(self, path: str) -> None:
        """Verify certificates against the authorities in a file."""
        if path != self._trusted:
            self.easy.setopt(pycurl.CAINFO, path)
            self._trusted = path

    def load(self, ticket: int, request: Request) -> None:
        """Take a request. Raises `FaultError` for one that cannot be sent: our own fault."""
        self.ticket, self.request = ticket, request
        self._fault = None
        self._turn = 0
        self._began = time.monotonic()
        try:
            self.name, target = name_of(request.url)
            self.easy.setopt(pycurl.URL, request.url)
            # As written: libcurl would put the escapes into capitals.
            self.easy.setopt(pycurl.REQUEST_TARGET, target if target[:1] == "/" else f"/{target}")
            if request.headers != self._said:
                self.easy.setopt(pycurl.HTTPHEADER, _header_lines(request.headers))
                self._said = request.headers
            if request.body is not None:
                self.easy.setopt(pycurl.POSTFIELDS, request.body)
                self._posted = True
            elif self._posted:
                self.easy.setopt(pycurl.HTTPGET, 1)
                self._posted = False
        except (ValueError, KeyError, pycurl.error) as error:
            raise not_sent() from error
        self.secure = request.url.startswith("https:")

    def aim(self, addresses: Sequence[str], spent: float) -> None:
        """Take the addresses of the host, ``spent`` seconds after the request began.

        Raises `FaultError` unless all of them are allowed: a name that points both ways is
        refused whole, so that the order of its addresses decides nothing.
        """
        if not all(map(self._allows, addresses)):
            raise inside(self.name[0])
        now = time.monotonic()
        self._began = now - spent
        self._addresses = addresses
        self._ends = self._began + self.request.deadline
        self._connect_ends = min(self._ends, self._began + self.request.connect_timeout)
        self._arm(now)

    def _arm(self, now: float) -> None:
        """Get ready for the address whose turn it is."""
        self._lines.clear()
        self._headers, self._body, self._broken = (), None, None
        self._cut = self._refused = False
        address = self._addresses[self._turn]
        host = f"[{address}]" if ":" in address else address
        # An address that swallows packets may not eat the time of those after it.
        share = (self._connect_ends - now) / (len(self._addresses) - self._turn)
        limits = max(1, round(share * 1000)), max(1, round((self._ends - now) * 1000))
        set_option = self.easy.setopt
        if host != self._aimed:
            set_option(pycurl.CONNECT_TO, [f"::{host}:"])
            self._aimed = host
        if limits != self._limits:
            set_option(pycurl.CONNECTTIMEOUT_MS, limits[0])
            set_option(pycurl.TIMEOUT_MS, limits[1])
            self._limits = limits

    def again(self, code: int) -> bool:
        """Tell whether the next address is to be tried after an error, and get ready for it."""
        late = code == pycurl.E_OPERATION_TIMEDOUT and not connected(self.easy)
        if self._refused or not (late or code == pycurl.E_COULDNT_CONNECT):
            return False
        now = time.monotonic()
        self._note(of_curl(self.easy, code, ""))
        if self._turn + 1 == len(self._addresses) or now >= self._connect_ends:
            return False
        self._turn += 1
        self._arm(now)
        return True

    def odd(self, code: int) -> bool:
        """Tell whether a second reader may say more: of a head, or of a certificate."""
        if code == pycurl.E_PEER_FAILED_VERIFICATION:
            return self.easy.getinfo(pycurl.SSL_VERIFYRESULT) in NO_ISSUER
        return code in _ODD and final(self._lines) is None and not unreadable(self._lines)

    def rest(self) -> Request:
        """Return the request for another try in the time that is left."""
        left = max(self._ends - time.monotonic(), 0.001)
        return replace(self.request, deadline=left)

    def _note(self, fault: FaultError) -> None:
        # An address of a kind that this machine cannot reach says least of all.
        if self._fault is None or self._fault.reason == "network-unreachable":
            self._fault = fault

    def outcome(self, code: int, message: str) -> Outcome:
        """Return what came of it: ``code`` and ``message`` are libcurl's."""
        took = time.monotonic() - self._began
        if self._refused:
            return failed(inside(self.name[0]), took)
        fault = None
        if code and not self._cut:
            fault = self._fault or of_curl(self.easy, code, message)
        head = self._body is not None or self._read_head()
        if not head and unreadable(self._lines):
            fault = of_curl(self.easy, pycurl.E_WRITE_ERROR, message)
        if not head or code in _NO_ANSWER:
            return failed(fault or FaultError("reset"), took)
        body = self._body.taken() if self._body else b""
        status = self.easy.getinfo(pycurl.RESPONSE_CODE)
        word = self._broken or (fault.reason if fault else None)
        if word == "bad-response" or (word is None and self._body and self._body.cut):
            word = "short-body"
        truncated = word is not None or (self._body is not None and self._body.full)
        return Response(status, self._headers, body, truncated, word, took)

    def _open(self, _purpose: int, address: Any) -> "_Lent | int":
        """Open the socket for an address that libcurl is about to connect to, if it may be."""
        if not self._allows(str(address.addr[0])):
            self._refused = True
            return int(pycurl.SOCKET_BAD)
        try:
            opened = socket.socket(address.family, address.socktype, address.protocol)
        except OSError:  # the machine has no addresses of this kind
            return int(pycurl.SOCKET_BAD)
        return _Lent(opened.detach())

    def _line(self, line: bytes) -> int | None:
        """Take a line of a head; -1 breaks off."""
        self._lines.append(line)
        return -1 if line in BLANK and put_off(self._lines) else None

    def _block(self, block: bytes) -> int | None:
        """Take a part of the body; -1 breaks off."""
        try:
            if self._body is None:
                if not self._read_head() and unreadable(self._lines):
                    return -1
                self._body = self._new_body()
            if self._body.add(block):
                return None
        except PackedError:
            self._broken = "bad-encoding"
        self._cut = True
        return -1

    def _new_body(self) -> Body:
        kind = encoding = None
        for name, value in reversed(self._headers):  # the first of several counts
            if name == "content-type":
                kind = value
            elif name == "content-encoding":
                encoding = value
        return Body(cap_for(kind, self.request.max_body, self.request.max_other), encoding)

    def _read_head(self) -> bool:
        head = final(self._lines)
        if head is None or too_large(len(self._lines), sum(map(len, self._lines))):
            return False
        self._headers = parsed(head[1:])
        return True


class _Lent:
    """A socket that libcurl takes a duplicate of; ours closes without a word right after that."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._descriptor

    def __del__(self) -> None:
        os.close(self._descriptor)


def failed(fault: FaultError, took: float) -> Failure:
    """Return the outcome for a fault."""
    return Failure(fault.reason, fault.detail, took)


def _header_lines(headers: tuple[tuple[str, str], ...]) -> list[bytes]:
    """Return headers as libcurl wants them; an Accept of its own is not asked for."""
    lines = []
    for name, value in headers:
        if any(sign in name or sign in value for sign in _UNSAYABLE):
            raise ValueError(name)
        lines.append(f"{name}: {value}".encode() if value else f"{name};".encode())
    if not any(name.lower() == "accept" for name, _ in headers):
        lines.append(b"Accept:")
    return lines
