"""The transport on libcurl: what it alone can do, and what it must not."""

import resource
import socket
import ssl
import threading
from dataclasses import replace
from pathlib import Path

import certifi
import pytest
import trustme

from factcheck.network.transports import Failure, Response
from factcheck.network.transports._exchange import name_of
from factcheck.network.transports._files import most_connections
from factcheck.network.transports.curl import CurlTransport
from factcheck.settings import NetworkSettings
from tests.network.transports._ask import ask, one
from tests.site import Site

LOCAL = NetworkSettings(allow_private=True, transport="curl")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://paper.example", ("paper.example", 80)),
        ("https://paper.example/a:1/", ("paper.example", 443)),
        ("https://paper.example?a=http://b:1/", ("paper.example", 443)),
        ("http://127.0.0.1:8000/", ("127.0.0.1", 8000)),
        ("http://[::1]:8000/", ("::1", 8000)),
    ],
)
def test_the_name_of_an_address(url: str, name: tuple[str, int]) -> None:
    assert name_of(url)[0] == name


@pytest.mark.parametrize("url", ["ftp://a.example/", "http://", "http://a@b/", "http://[::1/", "x"])
def test_what_is_no_address_is_not_sent(url: str) -> None:
    transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], lambda _: True)
    outcome = one(transport, ask(url))
    transport.close()
    assert isinstance(outcome, Failure)
    assert outcome.reason == "not-sent"


def test_the_address_is_checked_again_when_the_socket_is_opened() -> None:
    """Were the check of the name ever to be passed by, the socket would still not be opened."""
    turns = iter([True, False])
    with Site() as site:
        transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], lambda _: next(turns))
        outcome = one(transport, ask(site.url("/ok", "paper.example")))
        transport.close()
        assert site.requests == 0
    assert isinstance(outcome, Failure)
    assert outcome.reason == "private-address"


def test_handles_and_connections_are_used_again() -> None:
    with Site() as site:
        opened: list[str] = []

        def allows(address: str) -> bool:
            opened.append(address)
            return True

        transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], allows)
        for _ in range(5):
            assert isinstance(one(transport, ask(site.url("/ok"))), Response)
        transport.close()
    # Once for each request, and once for the one socket.
    assert len(opened) == 6


def test_idle_connections_outlive_requests_to_other_hosts() -> None:
    """Six times as many hosts as requests at once, each asked twice: one connection a host."""
    sockets: list[str] = []
    settings = replace(LOCAL, concurrency=2)
    with Site() as site:
        transport = CurlTransport(
            settings, lambda host, port: ["127.0.0.1"], lambda address: not sockets.append(address)
        )
        for name in "abcdefghijkl" * 2:
            assert isinstance(one(transport, ask(site.url("/ok", f"{name}.example"))), Response)
        transport.close()
    assert len(sockets) == 24 + 12  # once for each request, and once for each socket


def test_many_at_once() -> None:
    with Site() as site:
        transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], lambda _: True)
        for ticket in range(100):
            transport.start(ticket, ask(site.url("/slow"), deadline=20.0))
        found: dict[int, object] = {}
        while len(found) < 100:
            found |= dict(transport.wait(20.0))
        transport.close()
    assert all(isinstance(outcome, Response) for outcome in found.values())


def test_no_more_connections_than_the_system_has_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, 256))
    transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], lambda _: True)
    transport.close()
    assert transport.concurrency == 192


@pytest.mark.parametrize(
    ("limits", "raised", "most"),
    [
        ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), [], 500),
        ((564, 564), [], 500),
        ((256, 256), [], 192),
        ((256, 4_096), [(564, 4_096)], 500),
        ((256, 300), [(300, 300)], 236),
        ((256, resource.RLIM_INFINITY), [(564, resource.RLIM_INFINITY)], 500),
    ],
)
def test_the_limit_on_files_is_raised_as_far_as_it_may(
    monkeypatch: pytest.MonkeyPatch,
    limits: tuple[int, int],
    raised: list[tuple[int, int]],
    most: int,
) -> None:
    said: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits)
    monkeypatch.setattr(resource, "setrlimit", lambda _, wished: said.append(wished))
    assert most_connections(500) == most
    assert said == raised


def test_where_the_limit_on_files_may_not_be_raised_it_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(_: int, wished: tuple[int, int]) -> None:
        raise ValueError("not allowed to raise maximum limit")

    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, resource.RLIM_INFINITY))
    monkeypatch.setattr(resource, "setrlimit", refused)
    assert most_connections(500) == 192


def test_an_interrupt_ends_the_wait_and_leaves_nothing_open() -> None:
    def interrupted(address: str) -> bool:
        if calls:
            raise KeyboardInterrupt
        calls.append(address)
        return True

    calls: list[str] = []
    with Site() as site:
        transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], interrupted)
        transport.start(1, ask(site.url("/ok")))
        with pytest.raises(KeyboardInterrupt):
            transport.wait(5.0)
        transport.close()


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    """Return a frame of HTTP/2 (RFC 9113, 4.1)."""
    head = len(payload).to_bytes(3, "big") + bytes((kind, flags)) + stream.to_bytes(4, "big")
    return head + payload


def test_http_2_where_it_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that speaks nothing else, made of four frames."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setattr(certifi, "where", lambda: str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2"])
    authority.issue_cert("secure.example").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))
    said: list[bytes] = []

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, context.wrap_socket(connection, server_side=True) as secured:
            said.append(secured.recv(24))
            # Indexed field 8 of the static table is ":status: 200", 0x0f 0x10 the content type.
            head = b"\x88\x0f\x10\x09text/html"
            secured.sendall(frame(4, 0, 0) + frame(4, 1, 0) + frame(1, 4, 1, head))
            secured.sendall(frame(0, 1, 1, b"<p>hi"))
            while secured.recv(1000):
                pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    transport = CurlTransport(LOCAL, lambda host, port: ["127.0.0.1"], lambda _: True)
    outcome = one(transport, ask(f"https://secure.example:{listener.getsockname()[1]}/"))
    transport.close()
    thread.join(5)
    listener.close()
    assert said == [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"]
    assert isinstance(outcome, Response), outcome
    assert (outcome.status, outcome.headers) == (200, (("content-type", "text/html"),))
    assert (outcome.body, outcome.fault) == (b"<p>hi", None)
