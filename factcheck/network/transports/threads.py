"""The transport everyone can read and mock: requests, one thread for each request under way.

Nothing is taken from the environment (``trust_env`` would send ``.netrc`` passwords), proxies
included: behind a proxy the address really connected to could not be checked.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

import requests
import requests.adapters
import urllib3
from urllib3.util import Timeout

from factcheck.network.transports import Failure, Outcome, Request, Resolve, Response
from factcheck.network.transports._authorities import bundle
from factcheck.network.transports._bodies import Body, PackedError, cap_for
from factcheck.network.transports._causes import translate
from factcheck.network.transports._faults import not_sent
from factcheck.network.transports._heads import Headers, target_of
from factcheck.network.transports._sockets import (
    TARGET,
    Gate,
    PlainConnection,
    SecureConnection,
    tls_context,
)
from factcheck.settings import NetworkSettings

_BLOCK = 16_384  # bytes taken from the wire at once: what is unpacked beyond the cap stays small
_HOSTS_KEPT = 256  # hosts whose idle connections are kept
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
        self._adapter = _Adapter(self._gate, settings.per_host)
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
    def __init__(self, gate: Gate, per_host: int) -> None:
        self._gate = gate
        super().__init__(pool_connections=_HOSTS_KEPT, pool_maxsize=max(1, per_host))

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **_options: Any
    ) -> None:
        context = tls_context(bundle())
        manager = urllib3.PoolManager(
            connections, maxsize=maxsize, block=block, ssl_context=context
        )
        manager.pool_classes_by_scheme = {
            "http": type(
                "Pool", (urllib3.HTTPConnectionPool,), {"ConnectionCls": _bound(self._gate)}
            ),
            "https": type(
                "SecurePool",
                (urllib3.HTTPSConnectionPool,),
                {"ConnectionCls": _bound(self._gate, secure=True)},
            ),
        }
        self.poolmanager = manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Do nothing: the context verifies, and would load the authorities anew each time."""


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
