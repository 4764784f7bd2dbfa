"""A hundred loopback hosts in one event loop, which count what is asked of them.

``/to/HOST:PORT/path`` leads to another of them; everything else is a page.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

PAGE = (
    "<!doctype html><html lang=en><title>A text</title><h1>A text</h1><p>{path}</p>"
    "<p>Some words of our own, enough of them to make a page that nobody takes for an empty one."
)


class Hosts:
    """What the hosts saw. ``addresses`` are ``host:port``, one a loopback address."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        self.addresses: list[str] = []
        self.requests: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self.at: dict[int, Callable[[], object]] = {}
        """What to do when so many requests have come."""
        self._now: Counter[str] = Counter()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer every request of one connection with a small page, after a while."""
        host = "{}:{}".format(*writer.get_extra_info("sockname"))
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split()[1].decode()
                self.requests[f"{host}{path}"] += 1
                self._now[host] += 1
                self.most_at_once[host] = max(self.most_at_once[host], self._now[host])
                self.at.get(self.requests.total(), int)()
                await asyncio.sleep(self.delay)
                self._now[host] -= 1
                if path.startswith("/to/"):
                    head = f"HTTP/1.1 302 Found\r\nLocation: http://{path[4:]}\r\n"
                    writer.write(f"{head}Content-Length: 0\r\n\r\n".encode())
                    await writer.drain()
                    continue
                body = PAGE.format(path=path).encode()
                head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                writer.write(head % len(body) + body)
                await writer.drain()
        except (asyncio.CancelledError, asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@contextmanager
def hosts(count: int, delay: float = 0.01) -> Iterator[Hosts]:
    """Serve on ``count`` loopback addresses until the block ends."""
    seen = Hosts(delay)
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def start() -> asyncio.Server:
        names = [f"127.0.1.{number}" for number in range(1, count + 1)]
        server = await asyncio.start_server(seen.serve, names, 0)
        seen.addresses = ["{}:{}".format(*one.getsockname()) for one in server.sockets]
        return server

    async def stop(server: asyncio.Server) -> None:
        server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    server = asyncio.run_coroutine_threadsafe(start(), loop).result()
    try:
        yield seen
    finally:
        asyncio.run_coroutine_threadsafe(stop(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
