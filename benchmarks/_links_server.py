"""The server of the link benchmark: HTTP/1.1 with keep-alive, lean enough not to be measured.

Usage: ``python benchmarks/_links_server.py LINKS HOSTS SEED [MOST]``; prints its port, and serves
until its standard input ends. ``GET /-/counts`` tells what was asked since the last time, as JSON.
"""

import json
import select
import socket
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from heapq import heappop, heappush

from _links_plan import MEDIAN, Plan, plan

_PAGE = (
    "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>"
    "<title>Report {n} of the harbor office - Town Gazette</title></head><body>"
    "<nav><a href='/'>Start</a> <a href='/town'>Town</a> <a href='/sea'>Sea</a></nav>"
    "<main><h1>Report {n} of the harbor office</h1>{text}</main>"
    "<footer>Town Gazette, 12 Quay Street</footer></body></html>\n"
)
_TEXT = (
    "<p>On that day {n} boats came in before noon, most of them with herring. The office counted "
    "crates, weighed a sample of each, and wrote the price of the morning on the board. Nobody "
    "had seen so calm a sea since spring, and the ferry left on time.</p>"
) * 6
_GONE = "<html><head><title>Not found</title></head><body><h1>Not found</h1></body></html>\n"
_COUNTS = b"/-/counts"


@dataclass(slots=True)
class Counts:
    """What was asked."""

    requests: int = 0
    most_at_once: int = 0
    most_at_one_host: int = 0
    connections: int = 0
    cpu: float = 0.0
    """Seconds of CPU of the server: as long as they are few, it holds nobody up."""
    under_way: int = field(default=0, repr=False)


class Server:
    """Serves one plan on one port of all loopback addresses."""

    def __init__(self, served: Plan) -> None:
        self._plan = served
        self._before, self._after = (part.encode() for part in _page_around())
        self._gone = _answer(404, _GONE.encode())
        self._clients: dict[int, socket.socket] = {}
        self._partial: dict[int, bytes] = {}
        self._due: list[tuple[float, int, socket.socket, bytes, str]] = []
        self._hosts: Counter[str] = Counter()
        self._counts = Counts()
        self._serial = 0
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # All of 127.0.0.0/8, which has no other name; whoever else comes is shown out.
        self._listener.bind(("", 0))
        self._listener.listen(4096)
        self._listener.setblocking(False)
        self.port: int = self._listener.getsockname()[1]

    def serve(self, until: int) -> None:
        """Serve until the file descriptor ``until`` can be read."""
        poll = select.epoll()
        own = self._listener.fileno()
        poll.register(own, select.EPOLLIN)
        poll.register(until, select.EPOLLIN)
        while True:
            due = self._due
            wait = max(0.0, due[0][0] - time.monotonic()) if due else -1
            for descriptor, _ in poll.poll(wait, 1024):
                if descriptor == own:
                    self._accept(poll)
                elif descriptor == until:
                    return
                else:
                    self._read(descriptor)
            now = time.monotonic()
            while due and due[0][0] <= now:
                _, _, client, answer, host = heappop(due)
                self._counts.under_way -= 1
                self._hosts[host] -= 1
                _send(client, answer)

    def _accept(self, poll: select.epoll) -> None:
        for _ in range(64):
            try:
                client, peer = self._listener.accept()
            except BlockingIOError:
                return
            if not peer[0].startswith("127."):
                client.close()
                continue
            client.setblocking(False)
            self._counts.connections += 1
            self._clients[client.fileno()] = client
            poll.register(client.fileno(), select.EPOLLIN)

    def _read(self, descriptor: int) -> None:
        client = self._clients[descriptor]
        try:
            data = client.recv(65536)
        except OSError:
            data = b""
        if not data:
            del self._clients[descriptor]
            self._partial.pop(descriptor, None)
            client.close()  # which takes it out of the poll
            return
        if descriptor in self._partial:
            data = self._partial.pop(descriptor) + data
        *heads, rest = data.split(b"\r\n\r\n")
        if rest:
            self._partial[descriptor] = rest
        for head in heads:
            self._take(client, head.split(b" ", 2)[1])

    def _take(self, client: socket.socket, path: bytes) -> None:
        counts = self._counts
        if path == _COUNTS:
            counts.cpu += time.process_time()
            _send(client, _answer(200, json.dumps(asdict(counts)).encode()))
            self._counts = Counts(cpu=-time.process_time(), under_way=counts.under_way)
            return
        counts.requests += 1
        counts.under_way += 1
        counts.most_at_once = max(counts.most_at_once, counts.under_way)
        host = client.getsockname()[0]
        self._hosts[host] += 1
        counts.most_at_one_host = max(counts.most_at_one_host, self._hosts[host])
        latency, answer = self._answered(path)
        self._serial += 1
        heappush(self._due, (time.monotonic() + latency, self._serial, client, answer, host))

    def _answered(self, path: bytes) -> tuple[float, bytes]:
        """Return how long an answer takes, and what it is."""
        name = path.rpartition(b"/")[2]
        if not name.isdigit() or int(name) >= len(self._plan.hosts):
            return MEDIAN, self._gone  # robots.txt, and what else is not there
        number = int(name)
        latency = self._plan.latencies[number]
        if number in self._plan.missing:
            return latency, self._gone
        # Numbers of one width, so that all pages are of one length.
        return latency, self._before + b"%07d" % number + self._after


def _page_around() -> tuple[str, str]:
    """Return an answer up to the number of its page, and the rest."""
    page = _PAGE.replace("{text}", _TEXT).replace("{n}", "\0", 1).replace("{n}", "some")
    head = _head(200, len(page.encode()) + 6)
    before, after = page.split("\0")
    return head + before, after


def _head(status: int, length: int) -> str:
    reason = {200: "OK", 404: "Not Found"}[status]
    return (
        f"HTTP/1.1 {status} {reason}\r\nServer: gazette\r\nCache-Control: max-age=60\r\n"
        f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"
    )


def _answer(status: int, body: bytes) -> bytes:
    return _head(status, len(body)).encode() + body


def _send(client: socket.socket, answer: bytes) -> None:
    try:
        sent = client.send(answer)
        if sent < len(answer):  # a client that does not read; pages fit into any socket's buffer
            client.close()
    except OSError:
        return  # gone in the meantime: its end is read where it is heard


def main() -> None:
    """Serve the plan of the command line."""
    links, hosts, seed = map(int, sys.argv[1:4])
    most = float(sys.argv[4]) if sys.argv[4:] else None
    server = Server(plan(links, hosts, most, seed))
    sys.stdout.write(f"{server.port}\n")
    sys.stdout.flush()
    server.serve(sys.stdin.fileno())


if __name__ == "__main__":
    main()
