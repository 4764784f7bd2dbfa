"""Both transports on real sockets: promise 4, and what they leave alone."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import certifi
import pytest

from factcheck.network import open_transport
from factcheck.network.safety import is_public
from factcheck.network.transports import Failure, Resolve, Response, Transport
from factcheck.network.transports.choice import chosen
from factcheck.settings import NetworkSettings
from tests.network.transports._ask import BOTH, ask, one
from tests.network.transports._tls import CERTIFICATE, KEY
from tests.site import Site


@pytest.fixture(params=BOTH, ids=lambda settings: settings.transport)
def local(request: pytest.FixtureRequest) -> NetworkSettings:
    """Settings that may ask loopback, once for each transport."""
    assert isinstance(request.param, NetworkSettings)
    return request.param


@pytest.mark.parametrize("agent", ["a\nb", "a\r\nX-Other: b", "a\x00b\n"])
def test_a_header_that_cannot_be_sent_is_our_own_fault(local: NetworkSettings, agent: str) -> None:
    """The site was not asked, so nothing is said of it."""
    with Site() as site, open_transport(local) as transport:
        outcome = one(transport, ask(site.url("/ok"), headers=(("User-Agent", agent),)))
        assert isinstance(outcome, Failure)
        assert (outcome.reason, site.requests) == ("not-sent", 0)
        assert outcome.detail == "The request cannot be sent: see contact in the settings."


def test_a_header_in_any_letters_is_sent(local: NetworkSettings) -> None:
    with Site() as site, open_transport(local) as transport:
        outcome = one(transport, ask(site.url("/ok"), headers=(("User-Agent", "校閲部 é"),)))
        assert isinstance(outcome, Response)
        assert outcome.status == 200


@contextmanager
def strict(
    local: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool] = is_public
) -> Iterator[Transport]:
    transport = chosen(local, resolve, allows)
    try:
        yield transport
    finally:
        transport.close()


def answers(*addresses: str) -> Resolve:
    return lambda host, port: addresses


def test_nothing_under_way_returns_at_once(local: NetworkSettings) -> None:
    with open_transport(local) as transport:
        assert transport.wait(None) == []
        assert transport.wait(0.0) == []


def test_one_hop_comes_back_whole(local: NetworkSettings) -> None:
    with Site() as site, open_transport(local) as transport:
        outcome = one(transport, ask(site.url("/301")))
        assert isinstance(outcome, Response)
        assert (outcome.status, outcome.header("location")) == (301, "/ok")
        assert outcome.body == b"<a href='/ok'>here</a>"
        assert (outcome.truncated, outcome.fault) == (False, None)
        assert 0 < outcome.took < 2
        assert site.hits == {"/301": 1}


def test_what_is_sent_is_what_was_said_and_no_password_of_ours(
    local: NetworkSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1/")
    with Site() as site, open_transport(local) as transport:
        assert isinstance(one(transport, ask(site.url("/ok"))), Response)
        assert site.sent == [
            {"host": f"127.0.0.1:{site.port}", "user-agent": "test", "accept-encoding": "gzip"}
        ]


@pytest.mark.parametrize("path", ["/%e3%81%82", "/100%/%E3%81%82?%", "/a//b?[]|", "/?a"])
def test_an_address_is_asked_for_as_written(local: NetworkSettings, path: str) -> None:
    """Escaped once more, as urllib3 would where one ``%`` is none, it would be another page."""
    with Site() as site, open_transport(local) as transport:
        assert isinstance(one(transport, ask(site.url(path))), Response)
        assert site.hits == {path: 1}


def test_cookies_of_one_answer_do_not_reach_another_request(local: NetworkSettings) -> None:
    with Site() as site, open_transport(local) as transport:
        first = one(transport, ask(site.url("/cookie")))
        assert isinstance(first, Response)
        assert first.every("set-cookie") == ("seen=yes; Path=/; HttpOnly",)
        one(transport, ask(site.url("/ok")))
        assert site.cookies == []


def test_a_connection_is_used_again(local: NetworkSettings) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with Site() as site, open_transport(local, resolve) as transport:
        for _ in range(5):
            assert isinstance(one(transport, ask(site.url("/ok", "paper.example"))), Response)
    assert asked == ["paper.example"]


@pytest.mark.parametrize(
    ("path", "length", "truncated", "fault"),
    [
        ("/endless", 5000, True, None),
        ("/bomb", 5000, True, None),
        ("/gzip", 500, False, None),
        ("/short", 5, True, "short-body"),
        ("/false-gzip", 0, True, "bad-encoding"),
        ("/film", 1000, True, None),
    ],
)
def test_bodies_are_capped_after_unpacking(
    local: NetworkSettings, path: str, length: int, *, truncated: bool, fault: str | None
) -> None:
    with Site() as site, open_transport(local) as transport:
        request = ask(site.url(path), max_body=5000, max_other=1000, deadline=20.0)
        outcome = one(transport, request)
        assert isinstance(outcome, Response)
        assert (outcome.truncated, outcome.fault) == (truncated, fault)
        assert abs(len(outcome.body) - length) < 100


@pytest.mark.parametrize("path", ["/drip-body", "/drip-headers", "/silent"])
def test_the_deadline_covers_head_and_body(local: NetworkSettings, path: str) -> None:
    with Site() as site, open_transport(local) as transport:
        started = time.monotonic()
        outcome = one(transport, ask(site.url(path), deadline=0.3))
        assert time.monotonic() - started < 1.9
        word = outcome.fault if isinstance(outcome, Response) else outcome.reason
        assert word == "timeout"


def test_a_resolver_that_never_answers_is_given_up(local: NetworkSettings) -> None:
    gone = threading.Event()

    def resolve(host: str, port: int) -> Sequence[str]:
        gone.wait(5)
        return ["127.0.0.1"]

    with open_transport(local, resolve) as transport:
        outcome = one(transport, ask("http://paper.example/", connect_timeout=0.1))
        gone.set()
    assert isinstance(outcome, Failure)
    assert outcome.reason == "dns-no-answer"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "dns-no-such-host"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "dns-no-answer"),
        (UnicodeError("label too long"), "dns-no-answer"),
    ],
)
def test_names_that_do_not_resolve(local: NetworkSettings, error: Exception, reason: str) -> None:
    def resolve(host: str, port: int) -> Sequence[str]:
        raise error

    with open_transport(local, resolve) as transport:
        outcome = one(transport, ask("http://paper.example/"))
    assert isinstance(outcome, Failure)
    assert outcome.reason == reason


@pytest.mark.parametrize(
    "addresses",
    [
        ("127.0.0.1",),
        ("10.0.0.1",),
        ("169.254.169.254",),
        ("::1",),
        ("::ffff:127.0.0.1",),
        ("fe80::1%eth0",),
        ("64:ff9b::7f00:1",),
        ("8.8.8.8", "127.0.0.1"),
    ],
)
def test_a_name_that_points_inside_is_refused_before_a_byte_is_sent(
    local: NetworkSettings,
    addresses: tuple[str, ...],
) -> None:
    with Site() as site, strict(local, answers(*addresses)) as transport:
        outcome = one(transport, ask(site.url("/ok", "paper.example")))
        assert isinstance(outcome, Failure)
        assert outcome.reason == "private-address"
        assert site.requests == 0


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "[::1]"]
)
def test_the_real_resolver_cannot_be_talked_into_loopback(
    local: NetworkSettings, host: str
) -> None:
    with Site() as site, open_transport(replace(local, allow_private=False)) as transport:
        outcome = one(transport, ask(site.url("/ok", host)))
        assert isinstance(outcome, Failure)
        assert outcome.reason != "refused"
        assert site.requests == 0


def test_a_resolver_that_changes_its_mind_gains_nothing(local: NetworkSettings) -> None:
    turns = iter([["127.0.0.1"], ["127.0.0.2"]])

    def allows(address: str) -> bool:
        return address == "127.0.0.1"  # the public internet of this test

    with Site() as site, strict(local, lambda host, port: next(turns), allows) as transport:
        # The first connection was checked and is closed by the server after its answer.
        first = one(transport, ask(site.url("/short", "paper.example")))
        assert isinstance(first, Response)
        second = one(transport, ask(site.url("/ok", "paper.example")))
        # Asked anew and refused, or believed as it was checked: only the site is at 127.0.0.1.
        if isinstance(second, Response):
            assert site.hits == {"/short": 1, "/ok": 1}
        else:
            assert second.reason == "private-address"
            assert site.hits == {"/short": 1}


def test_the_checked_address_is_the_one_connected_to_and_the_name_stays(
    local: NetworkSettings,
) -> None:
    with Site() as site, strict(local, answers("127.0.0.1"), lambda _: True) as transport:
        outcome = one(transport, ask(site.url("/ok", "paper.example")))
        assert isinstance(outcome, Response)
        assert site.sent[0]["host"] == f"paper.example:{site.port}"


@pytest.mark.parametrize(
    ("addresses", "reason"),
    [
        (("127.0.0.1",), "refused"),
        (("127.0.0.1", "255.255.255.255"), "refused"),
        (("255.255.255.255", "127.0.0.1"), "refused"),
        ((), "dns-no-answer"),
    ],
)
def test_the_most_telling_of_several_faults_is_told(
    local: NetworkSettings, addresses: tuple[str, ...], reason: str
) -> None:
    with strict(local, answers(*addresses), lambda _: True) as transport:
        outcome = one(transport, ask("http://paper.example:1/"))
    assert isinstance(outcome, Failure)
    assert outcome.reason == reason


def test_the_second_address_is_tried(local: NetworkSettings) -> None:
    with (
        Site() as site,
        strict(local, answers("127.0.0.9", "127.0.0.1"), lambda _: True) as transport,
    ):
        assert isinstance(one(transport, ask(site.url("/ok", "paper.example"))), Response)


@contextmanager
def secure_site(serve: Callable[[ssl.SSLSocket], None], folder: Path) -> Iterator[int]:
    """Serve one TLS connection with a certificate of nobody."""
    (folder / "key.pem").write_text(KEY)
    (folder / "certificate.pem").write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            connection, _ = listener.accept()
            with connection:
                try:
                    with context.wrap_socket(connection, server_side=True) as secured:
                        serve(secured)
                except OSError:
                    return

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(5)


def hello(secured: ssl.SSLSocket) -> None:
    secured.recv(1000)
    secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")


def drip(secured: ssl.SSLSocket) -> None:
    secured.recv(1000)
    secured.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        secured.sendall(b"x")
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("host", "trusted", "reason"),
    [
        ("secure.example", True, None),
        ("secure.example", False, "tls-self-signed"),
        ("other.example", True, "tls-wrong-host"),
    ],
)
def test_certificates_are_checked_against_the_name(
    local: NetworkSettings,
    host: str,
    reason: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    trusted: bool,
) -> None:
    with secure_site(hello, tmp_path) as port:
        if trusted:
            bundle = str(tmp_path / "certificate.pem")
            monkeypatch.setattr(certifi, "where", lambda: bundle)
        with open_transport(local, answers("127.0.0.1")) as transport:
            outcome = one(transport, ask(f"https://{host}:{port}/"))
    if reason is None:
        assert isinstance(outcome, Response)
        assert outcome.body == b"hi"
    else:
        assert isinstance(outcome, Failure)
        assert outcome.reason == reason


def test_the_deadline_holds_inside_tls(
    local: NetworkSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secure_site(drip, tmp_path) as port:
        bundle = str(tmp_path / "certificate.pem")
        monkeypatch.setattr(certifi, "where", lambda: bundle)
        with open_transport(local, answers("127.0.0.1")) as transport:
            started = time.monotonic()
            outcome = one(transport, ask(f"https://secure.example:{port}/", deadline=0.3))
            assert time.monotonic() - started < 1.9
    assert isinstance(outcome, Failure)
    assert outcome.reason == "timeout"


def test_a_plain_server_on_a_tls_port(local: NetworkSettings) -> None:
    with Site() as site, open_transport(local) as transport:
        outcome = one(transport, ask(site.url("/ok").replace("http:", "https:"), deadline=1.0))
    assert isinstance(outcome, Failure)
    assert outcome.reason in {"tls-error", "timeout", "reset"}


def test_closing_breaks_off_what_is_under_way(local: NetworkSettings) -> None:
    with Site() as site:
        started = time.monotonic()
        with open_transport(local) as transport:
            for ticket in range(4):
                transport.start(ticket, ask(site.url("/drip-headers"), deadline=30.0))
            while site.requests < 4:
                assert transport.wait(0.005) == []
        assert time.monotonic() - started < 3


def test_more_requests_than_threads_wait_their_turn(local: NetworkSettings) -> None:
    with Site() as site, open_transport(replace(local, concurrency=2)) as transport:
        for ticket in range(6):
            transport.start(ticket, ask(site.url("/slow")))
        found: list[int] = []
        while len(found) < 6:
            found += [ticket for ticket, _ in transport.wait(5.0)]
        assert sorted(found) == list(range(6))
        assert max(site.most.values()) <= 2
