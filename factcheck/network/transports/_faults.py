"""What stops a hop, as fixed words, whatever library tells it."""

import errno
import socket

_SELF_SIGNED = ("tls-self-signed", "The certificate is signed by nobody but its owner.")
_WRONG_HOST = ("tls-wrong-host", "The certificate is for another host.")
# On the wire an unknown authority and a chain without its middle look the same.
_NO_ISSUER = (
    "tls-incomplete-chain",
    "The server leaves out part of the chain, or the certificate's authority is unknown.",
)
# Codes of OpenSSL, x509_vfy.h.
NO_ISSUER = frozenset({20, 21})
"""Nobody knows who has signed a certificate, or the way to them."""
OWN = frozenset({9, 10, 62, 64})
"""What a certificate itself tells: its days, and its hosts."""
_CERTIFICATE = {
    9: ("tls-untrusted", "The certificate is not valid yet."),
    10: ("tls-expired", "The certificate has expired."),
    18: _SELF_SIGNED,
    19: _SELF_SIGNED,
    20: _NO_ISSUER,
    21: _NO_ISSUER,
    62: _WRONG_HOST,
    64: _WRONG_HOST,
}
_NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}
_HUNG_UP = {errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE, errno.ESHUTDOWN}
_NO_SUCH_HOST = {socket.EAI_NONAME}


class FaultError(Exception):
    """What stopped a hop before there was an answer."""

    def __init__(self, reason: str, detail: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        """A fixed word."""
        self.detail = detail
        """One sentence for a person, or None."""


def not_sent() -> FaultError:
    """Return the fault for a request that cannot be put into words of HTTP: our own."""
    return FaultError("not-sent", "The request cannot be sent: see contact in the settings.")


def inside(host: str) -> FaultError:
    """Return the fault for a name that leads to an address that is not to be asked."""
    return FaultError("private-address", f"{host} is a private address.")


def of_lookup(error: socket.gaierror) -> FaultError:
    """Return the word for a name that could not be resolved.

    Only ``EAI_NONAME`` says that there is no such name; a server that is silent, refuses or has
    no address for an existing name says nothing of that kind.
    """
    return FaultError("dns-no-such-host" if error.errno in _NO_SUCH_HOST else "dns-no-answer")


def of_certificate(code: int) -> FaultError:
    """Return the word for a certificate that OpenSSL has refused, by its code."""
    other = ("tls-untrusted", f"The certificate was refused (OpenSSL's code {code}).")
    return FaultError(*_CERTIFICATE.get(code, other))


def of_errno(number: int | None) -> str | None:
    """Return the word for an error number of the operating system, or None if it tells nothing."""
    if number == errno.ECONNREFUSED:
        return "refused"
    if number in _HUNG_UP:
        return "reset"
    if number == errno.ETIMEDOUT:
        return "timeout"
    return "network-unreachable" if number in _NO_NETWORK else None
