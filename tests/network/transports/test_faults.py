"""Library errors as fixed words."""

import errno
import http.client
import socket
import ssl

import pytest
import requests
import urllib3.exceptions

from factcheck.network.transports._causes import translate
from factcheck.network.transports._faults import FaultError, of_lookup


def certificate(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    error.verify_message = "words of the library"
    return error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (certificate(10), "tls-expired"),
        (certificate(18), "tls-self-signed"),
        (certificate(19), "tls-self-signed"),
        (certificate(20), "tls-incomplete-chain"),
        (certificate(62), "tls-wrong-host"),
        (certificate(64), "tls-wrong-host"),
        (ssl.SSLError(1, "wrong version number"), "tls-error"),
        (ssl.SSLEOFError(8, "EOF"), "tls-error"),
        (TimeoutError("timed out"), "timeout"),
        (requests.ReadTimeout(), "timeout"),
        (ConnectionRefusedError(), "refused"),
        (ConnectionResetError(), "reset"),
        (BrokenPipeError(), "reset"),
        (http.client.RemoteDisconnected("closed"), "reset"),
        (http.client.BadStatusLine("x"), "bad-response"),
        (http.client.LineTooLong("header line"), "bad-response"),
        (http.client.IncompleteRead(b""), "short-body"),
        (urllib3.exceptions.DecodeError(), "bad-encoding"),
        (OSError(errno.ENETUNREACH, "x"), "network-unreachable"),
        (OSError(errno.EHOSTUNREACH, "x"), "network-unreachable"),
        (FaultError("private-address"), "private-address"),
        (RuntimeError("0x7f00"), "bad-response"),
    ],
)
def test_translate(error: Exception, reason: str) -> None:
    assert translate(error).reason == reason
    wrapped = requests.ConnectionError(
        urllib3.exceptions.ProtocolError("Connection aborted.", error)
    )
    found = translate(wrapped)
    assert found.reason == reason
    assert "0x" not in (found.detail or "")


def test_the_cause_counts_and_circles_end() -> None:
    error = ValueError("outer")
    error.__cause__ = ConnectionResetError()
    error.__cause__.__context__ = error
    assert translate(error).reason == "reset"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (socket.EAI_NONAME, "dns-no-such-host"),
        (socket.EAI_AGAIN, "dns-no-answer"),
        (socket.EAI_FAIL, "dns-no-answer"),
        (socket.EAI_FAMILY, "dns-no-answer"),
    ],
)
def test_only_no_such_name_says_so(code: int, reason: str) -> None:
    assert of_lookup(socket.gaierror(code, "words")).reason == reason
