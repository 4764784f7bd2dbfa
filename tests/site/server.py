"""A threaded server on raw sockets, since a proper one could not break the rules."""

import socket
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType

Act = Callable[["Call"], None]


@dataclass(slots=True)
class Call:
    """One request, and the means to answer it in any way."""

    site: "Site"
    connection: socket.socket
    method: str
    path: str
    headers: dict[str, str]
    hit: int
    """How often this path has been asked, this time included."""
    keep: bool = False
    """Whether the connection may carry another request."""
    _counted: bool = field(default=True)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are. The call no longer counts as under way."""
        self.finish()
        self.connection.sendall(data)

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Send a proper answer; ``Content_Type`` stands for ``Content-Type``."""
        fields = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = f"HTTP/1.1 {status} Words\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
        self.keep = True
        self.raw(head.encode("latin-1", "replace") + b"\r\n" + body)

    def pause(self, seconds: float) -> bool:
        """Wait; tell whether the site is still open."""
        return not self.site.closing.wait(seconds)

    def finish(self) -> None:
        """Count the call as over: before the last byte, since its reader may ask again at once."""
        if self._counted:
            self._counted = False
            self.site.leave(self.headers.get("host", ""))


class Site:
    """A running site; a context manager."""

    def __init__(self, routes: Mapping[str, Act] | None = None) -> None:
        from tests.site.rows import ROUTES  # noqa: PLC0415 - rows need the types of this file

        self.routes = dict(ROUTES if routes is None else routes)
        self.closing = threading.Event()
        self.hits: Counter[str] = Counter()
        """Requests by path."""
        self.most: Counter[str] = Counter()
        """Highest number of requests at once, by Host header."""
        self.cookies: list[str] = []
        """Cookie headers received, in order."""
        self.sent: list[dict[str, str]] = []
        """Headers of all requests, in order."""
        self._now: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()

    def __enter__(self) -> "Site":
        self._run(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        """Return the address of a path; an absolute address stays as it is."""
        return path if ":" in path.partition("/")[0] else f"http://{host}:{self.port}{path}"

    @property
    def requests(self) -> int:
        """Requests so far."""
        return sum(self.hits.values())

    def leave(self, host: str) -> None:
        """Count one request at ``host`` less."""
        with self._lock:
            self._now[host] -= 1

    def _run(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._open.add(connection)
            self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while call := self._read(connection):
                try:
                    self.routes.get(call.path.partition("?")[0], _not_there)(call)
                finally:
                    call.finish()
                if not call.keep:
                    break
        with self._lock:
            self._open.discard(connection)

    def _read(self, connection: socket.socket) -> Call | None:
        data = b""
        while b"\r\n\r\n" not in data:
            block = connection.recv(65_536)
            if not block:
                return None
            data += block
        first, *lines = data.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        pairs = (line.partition(":") for line in lines if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        host = headers.get("host", "")
        with self._lock:
            self.hits[path] += 1
            self._now[host] += 1
            self.most[host] = max(self.most[host], self._now[host])
            self.sent.append(headers)
            if "cookie" in headers:
                self.cookies.append(headers["cookie"])
            return Call(self, connection, method, path, headers, self.hits[path])


def _not_there(call: Call) -> None:
    call.answer(404, b"<title>Nothing</title><p>Nothing here.")
