"""Answers that bend and break the rules of HTTP, byte by byte: both transports read the same."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from factcheck.network import open_transport
from factcheck.network.transports import Failure, Response
from factcheck.network.transports._heads import MOST_INTERIM
from factcheck.settings import NetworkSettings
from tests.network.transports._ask import BOTH, ask, one

OK = b"HTTP/1.1 200 OK\r\n"
TWO = b"Content-Length: 2\r\n\r\nhi"


@contextmanager
def wire(answer: bytes) -> Iterator[int]:
    """Answer each connection with the same bytes, and hang up."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, suppress(OSError):
                    connection.recv(65_536)
                    connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        listener.close()


READ = {
    "no header": (OK + b"\r\nhi", 200, b"hi"),
    "bare line feeds": (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, b"hi"),
    "HTTP/1.0": (b"HTTP/1.0 404 Not Found\r\n\r\nhi", 404, b"hi"),
    "no reason": (b"HTTP/1.1 200\r\n" + TWO, 200, b"hi"),
    "lower case": (b"http/1.1 200 ok\r\n" + TWO, 200, b"hi"),
    "999": (b"HTTP/1.1 999 Request denied\r\n" + TWO, 999, b"hi"),
    "continue": (b"HTTP/1.1 100 Continue\r\n\r\n" + OK + TWO, 200, b"hi"),
    "as many as are waited for": (b"HTTP/1.1 102 P\r\n\r\n" * MOST_INTERIM + OK + TWO, 200, b"hi"),
    "early hints": (b"HTTP/1.1 103 E\r\nLink: <a>\r\n\r\n" + OK + TWO, 200, b"hi"),
    "500 headers": (OK + b"X: a\r\n" * 500 + TWO, 200, b"hi"),
    "a line of 90 kB": (OK + b"X: " + b"a" * 90_000 + b"\r\n" + TWO, 200, b"hi"),
    "folded": (OK + b"X: a\r\n  b\r\n" + TWO, 200, b"hi"),
    "folded first": (OK + b"  b\r\n" + TWO, 200, b"hi"),
    "blank before colon": (OK + b"X : a\r\n" + TWO, 200, b"hi"),
    "no colon": (OK + b"nothing\r\n" + TWO, 200, b"hi"),
    "no name": (OK + b": a\r\n" + TWO, 200, b"hi"),
    "length twice": (OK + b"Content-Length: 2\r\n" + TWO, 200, b"hi"),
    "length empty": (OK + b"Content-Length:\r\n\r\nhi", 200, b"hi"),
    "length in words": (OK + b"Content-Length: two\r\n\r\nhi", 200, b"hi"),
    "length below zero": (OK + b"Content-Length: -2\r\n\r\nhi", 200, b"hi"),
    "length beyond all": (OK + b"Content-Length: 99999999999999999999\r\n\r\nhi", 200, b"hi"),
    "length too short": (OK + TWO + b"hi", 200, b"hi"),
    "chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\n\r\n", 200, b"hi"),
    "a trailer": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX: a\r\n\r\n",
        200,
        b"hi",
    ),
    "chunks and length": (
        OK + b"Transfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        200,
        b"hi",
    ),
    "other transfer encoding": (OK + b"Transfer-Encoding: bogus\r\n\r\nhi", 200, b"hi"),
    "unknown encoding": (OK + b"Content-Encoding: utf-8\r\n" + TWO, 200, b"hi"),
    "204 with a body": (b"HTTP/1.1 204 No Content\r\n" + TWO, 204, b""),
}

BROKEN_OFF = {
    "length too long": (OK + b"Content-Length: 9\r\n\r\nhi", b"hi"),
    "chunk cut": (OK + b"Transfer-Encoding: chunked\r\n\r\n9\r\nhi", b"hi"),
    "no chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n0\r\n\r\n", b""),
}

NO_ANSWER = {
    "nothing": (b"", "reset"),
    "half a status": (b"HTTP/1.1 2", "reset"),
    "half a head": (OK + b"Content-Len", "reset"),
    "a head without end": (OK + b"A: b\r\n", "reset"),
    "HTTP/0.9": (b"<html>hi</html>", "bad-response"),
    "mail": (b"220 mail.example ESMTP\r\n", "bad-response"),
    "ICY": (b"ICY 200 OK\r\n" + TWO, "bad-response"),
    "HTTP/2 in words": (b"HTTP/2 200 OK\r\n" + TWO, "bad-response"),
    "status of two digits": (b"HTTP/1.1 99 X\r\n" + TWO, "bad-response"),
    "status of four digits": (b"HTTP/1.1 1000 X\r\n" + TWO, "bad-response"),
    "status in words": (b"HTTP/1.1 fine\r\n" + TWO, "bad-response"),
    "status 000": (b"HTTP/1.1 000 X\r\n" + TWO, "bad-response"),
    "two lengths": (OK + b"Content-Length: 3\r\n" + TWO, "bad-response"),
    "NUL": (OK + b"X: a\0b\r\n" + TWO, "bad-response"),
    "10,000 headers": (OK + b"X: a\r\n" * 10_000 + TWO, "bad-response"),
    "1 MB of headers": (OK + (b"X: " + b"a" * 5_000 + b"\r\n") * 200 + TWO, "bad-response"),
    "1 MB in a header": (OK + b"X: " + b"a" * 1_000_000 + b"\r\n" + TWO, "bad-response"),
    "one interim answer too many": (
        b"HTTP/1.1 102 P\r\n\r\n" * (MOST_INTERIM + 1) + OK + TWO,
        "bad-response",
    ),
    "endless interim answers": (b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000, "bad-response"),
}


@pytest.fixture(params=BOTH, ids=lambda settings: settings.transport)
def local(request: pytest.FixtureRequest) -> NetworkSettings:
    assert isinstance(request.param, NetworkSettings)
    return request.param


@pytest.mark.parametrize("name", READ)
def test_what_browsers_read_is_read(name: str, local: NetworkSettings) -> None:
    answer, status, body = READ[name]
    with wire(answer) as port, open_transport(local) as transport:
        outcome = one(transport, ask(f"http://127.0.0.1:{port}/"))
    assert isinstance(outcome, Response), outcome
    assert (outcome.status, outcome.body) == (status, body)
    assert (outcome.truncated, outcome.fault) == (False, None)


@pytest.mark.parametrize("name", BROKEN_OFF)
def test_a_body_that_breaks_off_keeps_its_head(name: str, local: NetworkSettings) -> None:
    answer, body = BROKEN_OFF[name]
    with wire(answer) as port, open_transport(local) as transport:
        outcome = one(transport, ask(f"http://127.0.0.1:{port}/"))
    assert isinstance(outcome, Response), outcome
    assert (outcome.status, outcome.body) == (200, body)
    assert (outcome.truncated, outcome.fault) == (True, "short-body")


@pytest.mark.parametrize("name", NO_ANSWER)
def test_what_is_no_answer_is_named(name: str, local: NetworkSettings) -> None:
    answer, reason = NO_ANSWER[name]
    with wire(answer) as port, open_transport(local) as transport:
        outcome = one(transport, ask(f"http://127.0.0.1:{port}/"))
    assert isinstance(outcome, Failure), outcome
    assert outcome.reason == reason


def test_headers_come_in_one_form(local: NetworkSettings) -> None:
    head = "X-Place: 港\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n".encode() + b"X-Old: caf\xe9\r\n"
    with wire(OK + head + TWO) as port, open_transport(local) as transport:
        outcome = one(transport, ask(f"http://127.0.0.1:{port}/"))
    assert isinstance(outcome, Response)
    assert outcome.headers == (
        ("x-place", "港"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("x-old", "café"),
        ("content-length", "2"),
    )
