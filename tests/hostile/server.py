"""One event loop that serves every row at a port of its own, on raw streams."""

import asyncio
import socket
import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Thread
from types import TracebackType

from tests.hostile.certificates import server_context
from tests.hostile.row import Act, Row

PUBLIC = "127.0.0.1"
"""Where the server stands: in runs with host names this is the public internet."""
PRIVATE = "127.0.0.66"
"""Where a server stands that nobody may ask in runs with host names."""


@dataclass(slots=True)
class Call:
    """One request, and the means to answer it in any way."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    trap: int
    """Port at `PRIVATE` where nobody may ask."""
    method: str = ""
    path: str = ""
    headers: Mapping[str, str] | None = None
    hit: int = 1
    """How often this path has been asked for, this time included."""

    @property
    def host(self) -> str:
        """The ``Host`` header."""
        return (self.headers or {}).get("host", "")

    @property
    def cookie(self) -> str:
        """The ``Cookie`` header."""
        return (self.headers or {}).get("cookie", "")

    async def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.writer.write(data)
        await self.writer.drain()

    async def gone(self) -> None:
        """Wait until the other side gives up."""
        while await self.reader.read(65_536):
            pass

    def reset(self) -> None:
        """Hang up with a reset."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


class Web:
    """The running rows; a context manager. Counters are kept for one life."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.hits: Counter[tuple[str, str]] = Counter()
        """Requests by row and path."""
        self.trapped = 0
        """Connections to where nobody may ask."""
        self._ports: dict[str, int] = {}
        self._trap = 0
        self._servers: list[asyncio.Server] = []
        self._sockets: list[socket.socket] = []
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda loop, context: None)
        self._thread = Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> "Web":
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(20)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(20)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def url(self, row: Row, *, named: bool) -> str:
        """Return the address that cites a row: by its host name, or by its IP address."""
        if row.url is not None:
            return row.url.replace("{trap}", str(self._trap))
        host = (row.host or f"{row.name}.hostile.example") if named else PUBLIC
        return f"{row.scheme}://{host}:{self._ports[row.name]}{row.path}"

    async def _open(self) -> None:
        for row in self.rows:
            if row.url is not None:
                continue
            if row.listens:
                serve = partial(self._serve, row)
                secure = server_context(row.tls) if row.tls else None
                server = await asyncio.start_server(serve, PUBLIC, 0, ssl=secure)
                self._servers.append(server)
                self._ports[row.name] = server.sockets[0].getsockname()[1]
            else:
                self._ports[row.name] = self._deaf(full=row.listens is None)
        trap = await asyncio.start_server(self._caught, PRIVATE, 0)
        self._servers.append(trap)
        self._trap = trap.sockets[0].getsockname()[1]

    def _deaf(self, *, full: bool) -> int:
        """Return a port where nobody answers: closed, or with a full queue (Linux: no answer)."""
        bound = socket.socket()
        bound.bind((PUBLIC, 0))
        self._sockets.append(bound)
        if full:
            bound.listen(0)
            for _ in range(4):
                waits = socket.socket()
                waits.setblocking(False)
                waits.connect_ex(bound.getsockname())
                self._sockets.append(waits)
        return int(bound.getsockname()[1])

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        for bound in self._sockets:
            bound.close()
        for _ in range(3):  # who has just been let in has no task yet
            await asyncio.sleep(0.01)
            tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _caught(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.trapped += 1
        writer.close()

    async def _serve(
        self, row: Row, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        call = Call(reader, writer, self._trap)
        # A client that has enough hangs up; that is no news.
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                if not row.early:
                    await _read(call)
                path = call.path.partition("?")[0]
                self.hits[row.name, path] += 1
                call.hit = self.hits[row.name, path]
                await _act(row, path)(call)
                await writer.drain()
            writer.close()
        except asyncio.CancelledError:
            writer.transport.abort()


async def _read(call: Call) -> None:
    head = (await call.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    call.method, call.path, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines if line)
    call.headers = {name.lower(): value.strip() for name, _, value in pairs}


def _act(row: Row, path: str) -> Act:
    own = row.path.partition("#")[0].partition("?")[0]
    if row.act is not None and (row.everywhere or row.early or path == own):
        return row.act
    return row.also.get(path, _not_there)


async def _not_there(call: Call) -> None:
    body = b"<title>404</title><h1>404</h1><p>Nothing is kept at this address."
    head = f"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n"
    await call.send(head.encode() + b"Connection: close\r\n\r\n" + body)
