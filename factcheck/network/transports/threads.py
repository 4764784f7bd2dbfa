"""The transport everyone can read and mock: requests, one thread for each request under way.

Nothing is taken from the environment (``trust_env`` would send ``.netrc`` passwords), proxies
included: behind a proxy the address really connected to could not be checked.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, cast

import requests
import requests.adapters
import urllib3
from urllib3.util import Timeout

from factcheck.network.transports import Failure, Outcome, Request, Resolve, Response
from factcheck.network.transports._authorities import bundle
from factcheck.network.transports._bodies import Body, PackedError, cap_for
from factcheck.network.transports._causes import translate
from factcheck.network.transports._faults import not_sent
from factcheck.network.transports._files import most_connections
from factcheck.network.transports._heads import Headers, rest_of, target_of
from factcheck.network.transports._sockets import (
    TARGET,
    Gate,
    PlainConnection,
    SecureConnection,
    tls_context,
)
from factcheck.settings import NetworkSettings

_BLOCK = 16_384  # bytes taken from the wire at once: what is unpacked beyond the cap stays small
_HOSTS_KEPT = 1_024  # hosts whose idle connections are kept, if there may be so many files
CONCURRENCY = 32
"""Requests under way at once, unless the settings say otherwise."""


class ThreadsTransport:
    """A `Transport` on threads."""

    def __init__(
        self, settings: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool]
    ) -> None:
        """Take the resolver, and the rule that every IP address connected to must pass."""
        self.resolve: Resolve = resolve
        self._gate = Gate(resolve, allows)
        self._adapter = _Adapter(self._gate, settings)
        self.concurrency = settings.concurrency or CONCURRENCY
        self._todo: SimpleQueue[tuple[int, Request] | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[int, Outcome]] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._under_way = 0

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request; beyond ``concurrency`` it waits for a free thread."""
        self._under_way += 1
        if len(self._threads) < min(self.concurrency, self._under_way):
            worker = threading.Thread(target=self._work, daemon=True)
            self._threads.append(worker)
            worker.start()
        self._todo.put((ticket, request))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Return outcomes that have come, at least one unless ``timeout`` passes first."""
        if timeout is None and not self._under_way:
            return []
        found: list[tuple[int, Outcome]] = []
        with suppress(Empty):
            found.append(self._done.get(timeout=timeout))
            while True:
                found.append(self._done.get_nowait())
        self._under_way -= len(found)
        return found

    def close(self) -> None:
        """Break off what is under way; what still resolves a name ends by itself."""
        with suppress(Empty):
            while True:
                self._todo.get_nowait()
        for _ in self._threads:
            self._todo.put(None)
        self._gate.cut()
        ends = time.monotonic() + 1
        for worker in self._threads:
            worker.join(max(0.0, ends - time.monotonic()))
        self._adapter.close()

    def _work(self) -> None:
        while (task := self._todo.get()) is not None:
            ticket, request = task
            started = time.monotonic()
            try:
                outcome: Outcome = self._exchange(request, started)
            except Exception as error:  # noqa: BLE001 - an unanswered ticket would hang the run
                fault = translate(error)
                outcome = Failure(fault.reason, fault.detail, time.monotonic() - started)
            self._done.put((ticket, outcome))

    def _exchange(self, request: Request, started: float) -> Response:
        prepared = _prepared(request)
        deadline = max(request.deadline, 0.001)  # urllib3 refuses 0
        connect = min(max(request.connect_timeout, 0.001), deadline)
        limit = Timeout(total=deadline, connect=connect)
        answer = self._adapter.send(prepared, stream=True, timeout=limit)  # type: ignore[arg-type]
        try:
            headers = _headers(answer.raw.headers)
            first = dict(reversed(headers))
            cap = cap_for(first.get("content-type"), request.max_body, request.max_other)
            body, truncated, fault = _body(answer.raw, cap, first.get("content-encoding"))
            took = time.monotonic() - started
            return Response(answer.status_code, headers, body, truncated, fault, took)
        finally:
            answer.close()


def _prepared(request: Request) -> requests.PreparedRequest:
    """Return the request as sent. Raises `FaultError` for one that cannot be: our own fault."""
    prepared = requests.PreparedRequest()
    # The address is in ASCII already; preparing it again would cost a fifth of the whole.
    prepared.method, prepared.url = "GET" if request.body is None else "POST", request.url
    try:
        prepared.prepare_headers({name: value.encode() for name, value in request.headers})
    except ValueError as error:  # requests' own errors for headers are ones, too
        raise not_sent() from error
    prepared.headers[TARGET] = target_of(request.url)
    if request.body is not None:
        prepared.body = request.body
        prepared.headers["Content-Length"] = str(len(request.body))
    return prepared


class _Adapter(requests.adapters.HTTPAdapter):
    """Leaves out what a session needs and we do not: half of what a request would cost."""

    def __init__(self, gate: Gate, settings: NetworkSettings) -> None:
        self._most = max(1, settings.per_host)
        concurrency = settings.concurrency or CONCURRENCY
        # Of a host two connections or three are idle, seldom all that it may have.
        most = most_connections(concurrency + 3 * _HOSTS_KEPT)
        self._hosts = max(1, (most - concurrency) // 3)
        self._context = tls_context(bundle())
        self._plain = type("Pool", (urllib3.HTTPConnectionPool,), {"ConnectionCls": _bound(gate)})
        secure = {"ConnectionCls": _bound(gate, secure=True)}
        self._secure = type("SecurePool", (urllib3.HTTPSConnectionPool,), secure)
        self._pools: OrderedDict[str, urllib3.HTTPConnectionPool] = OrderedDict()
        self._lock = threading.Lock()
        super().__init__()

    def init_poolmanager(self, *_: Any, **__: Any) -> None:
        """Do nothing: requests' own pools would connect past the gate, and are not there."""

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, *_: Any, **__: Any
    ) -> urllib3.HTTPConnectionPool:
        """Return the connections to a host; those to the host asked longest ago are let go of."""
        url = str(request.url)
        place = url[: len(url) - len(rest_of(url))]
        with self._lock:
            pool = self._pools.pop(place, None) or self._pool(place)
            self._pools[place] = pool
            if len(self._pools) > self._hosts:
                self._pools.popitem(last=False)  # closes by itself when nobody uses it any more
        return pool

    def _pool(self, place: str) -> urllib3.HTTPConnectionPool:
        parts = urllib3.util.parse_url(place)
        if parts.host is None:
            raise not_sent()
        if parts.scheme == "https":
            made = self._secure(
                parts.host, parts.port, maxsize=self._most, ssl_context=self._context
            )
        else:
            made = self._plain(parts.host, parts.port, maxsize=self._most)
        return cast("urllib3.HTTPConnectionPool", made)

    def request_url(self, *_: Any, **__: Any) -> str:
        """Return anything: what is asked for is in the header `TARGET`."""
        return "/"

    def build_response(
        self, req: requests.PreparedRequest, resp: urllib3.BaseHTTPResponse
    ) -> requests.Response:
        """Return what is read of an answer here: status, headers and body as they come."""
        answer = requests.Response()
        answer.status_code, answer.raw, answer.request = resp.status, resp, req
        return answer

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Do nothing: the context verifies, and would load the authorities anew each time."""

    def close(self) -> None:
        """Let go of all connections."""
        while self._pools:
            self._pools.popitem()[1].close()


def _bound(gate: Gate, *, secure: bool = False) -> type:
    return type("Connection", (SecureConnection if secure else PlainConnection,), {"gate": gate})


def _headers(raw: Any) -> Headers:
    return tuple((name.lower(), value) for name, value in raw.items())


def _body(raw: Any, cap: int, encoding: str | None) -> tuple[bytes, bool, str | None]:
    """Return at most ``cap`` bytes, whether there are more, and what broke them off."""
    body = Body(cap, encoding)
    try:
        while block := raw.read1(_BLOCK, decode_content=False):
            if not body.add(block):
                return body.taken(), True, None
    except PackedError:
        return body.taken(), True, "bad-encoding"
    except Exception as error:  # noqa: BLE001 - a broken body must not hide the status
        word = translate(error).reason
        return body.taken(), True, "short-body" if word == "bad-response" else word
    return body.taken(), body.cut, "short-body" if body.cut else None
