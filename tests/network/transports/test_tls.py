"""TLS faults, each with its word: certificates of authorities made for the test."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from socket import SHUT_RDWR, create_server

import certifi
import pytest
import trustme

from factcheck.network import open_transport
from factcheck.network.transports import Failure, Response
from factcheck.settings import NetworkSettings
from tests.network.transports._ask import BOTH, ask, one

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2090, 1, 1, tzinfo=UTC)
HOST = "secure.example"


@pytest.fixture(params=BOTH, ids=lambda settings: settings.transport)
def local(request: pytest.FixtureRequest) -> NetworkSettings:
    assert isinstance(request.param, NetworkSettings)
    return request.param


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@contextmanager
def served(context: ssl.SSLContext) -> Iterator[int]:
    """Answer TLS connections one by one."""
    listener = create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with suppress(OSError), connection:
                    connection.settimeout(5)
                    with context.wrap_socket(connection, server_side=True) as secured:
                        secured.recv(1000)
                        secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(SHUT_RDWR)
        thread.join(5)
        listener.close()


def context_of(authority: trustme.CA, case: str, folder: Path) -> ssl.SSLContext:
    """Return a server's context with the fault that ``case`` names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if case == "incomplete":
        leaf = authority.create_child_ca().issue_cert(HOST)
        leaf.cert_chain_pems[0].write_to_path(folder / "leaf.pem")
        leaf.private_key_pem.write_to_path(folder / "key.pem")
        context.load_cert_chain(folder / "leaf.pem", folder / "key.pem")
        return context
    certificates = {
        "good": lambda: authority.issue_cert(HOST),
        "intermediate": lambda: authority.create_child_ca().issue_cert(HOST),
        "expired": lambda: authority.issue_cert(HOST, not_after=LONG_AGO),
        "early": lambda: authority.issue_cert(
            HOST, not_before=FAR_AHEAD, not_after=FAR_AHEAD.replace(year=2095)
        ),
        "other host": lambda: authority.issue_cert("other.example"),
        "unknown": lambda: trustme.CA().issue_cert(HOST),
        "unknown, expired": lambda: trustme.CA().issue_cert(HOST, not_after=LONG_AGO),
        "unknown, other host": lambda: trustme.CA().issue_cert("other.example"),
    }
    certificates[case]().configure_cert(context)
    return context


@pytest.mark.parametrize(
    ("case", "reason", "detail"),
    [
        ("good", None, None),
        ("intermediate", None, None),
        ("expired", "tls-expired", "The certificate has expired."),
        ("early", "tls-untrusted", "The certificate is not valid yet."),
        ("other host", "tls-wrong-host", "The certificate is for another host."),
        ("unknown, expired", "tls-expired", "The certificate has expired."),
        ("unknown, other host", "tls-wrong-host", "The certificate is for another host."),
        (
            "unknown",
            "tls-incomplete-chain",
            "The server leaves out part of the chain, or the certificate's authority is unknown.",
        ),
        (
            "incomplete",
            "tls-incomplete-chain",
            "The server leaves out part of the chain, or the certificate's authority is unknown.",
        ),
    ],
)
def test_each_fault_has_its_word(  # noqa: PLR0917
    local: NetworkSettings,
    authority: trustme.CA,
    case: str,
    reason: str | None,
    detail: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    monkeypatch.setattr(certifi, "where", lambda: str(bundle))
    with (
        served(context_of(authority, case, tmp_path)) as port,
        open_transport(local, lambda host, port: ["127.0.0.1"]) as transport,
    ):
        outcome = one(transport, ask(f"https://{HOST}:{port}/"))
    if reason is None:
        assert isinstance(outcome, Response), outcome
        assert outcome.body == b"hi"
    else:
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.detail) == (reason, detail)


def test_the_authorities_of_the_system_count_too(
    local: NetworkSettings,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A newsroom's proxy or intranet is trusted as the system's administrator has set it."""
    system = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(system)
    monkeypatch.setenv("SSL_CERT_FILE", str(system))
    with (
        served(context_of(authority, "good", tmp_path)) as port,
        open_transport(local, lambda host, port: ["127.0.0.1"]) as transport,
    ):
        outcome = one(transport, ask(f"https://{HOST}:{port}/"))
    assert isinstance(outcome, Response), outcome
