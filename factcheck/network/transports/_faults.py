"""Library errors as fixed words; their texts stay behind, since they hold memory addresses."""

import errno
import socket
import ssl
from collections.abc import Iterator
from http.client import HTTPException, IncompleteRead

import requests
import urllib3.exceptions

# Codes of OpenSSL, x509_vfy.h.
_CERTIFICATE = {
    10: "tls-expired",
    18: "tls-self-signed",
    19: "tls-self-signed",
    62: "tls-wrong-host",
    64: "tls-wrong-host",
}
_NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}
_NO_SUCH_HOST = {socket.EAI_NONAME}


class FaultError(Exception):
    """What stopped a hop before anything was sent."""

    def __init__(self, reason: str, detail: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        """A fixed word."""
        self.detail = detail
        """One sentence for a person, or None."""


def translate(error: BaseException) -> FaultError:
    """Return the word for an error, by the most telling link of its chain of causes."""
    chain = list(_chain(error))
    for link in chain:
        if isinstance(link, FaultError):
            return link
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            reason = _CERTIFICATE.get(link.verify_code, "tls-untrusted")
            return FaultError(reason, f"The certificate was refused: {link.verify_message}.")
    for link in chain:
        word = _word(link)
        if word:
            return FaultError(word)
    return FaultError("bad-response", f"The answer could not be read ({type(error).__name__}).")


def of_lookup(error: socket.gaierror) -> FaultError:
    """Return the word for a name that could not be resolved.

    Only ``EAI_NONAME`` says that there is no such name; a server that is silent, refuses or has
    no address for an existing name says nothing of that kind.
    """
    return FaultError("dns-no-such-host" if error.errno in _NO_SUCH_HOST else "dns-no-answer")


def _word(error: BaseException) -> str | None:
    if isinstance(error, TimeoutError | requests.Timeout | urllib3.exceptions.TimeoutError):
        return "timeout"
    if isinstance(error, ssl.SSLError):
        return "tls-error"
    if isinstance(error, IncompleteRead | urllib3.exceptions.IncompleteRead):
        return "short-body"
    if isinstance(error, urllib3.exceptions.DecodeError):
        return "bad-encoding"
    if isinstance(error, OSError):
        return _os_word(error)
    return "bad-response" if isinstance(error, HTTPException) else None


def _os_word(error: OSError) -> str | None:
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    if isinstance(error, ConnectionError):
        return "reset"
    return "network-unreachable" if error.errno in _NO_NETWORK else None


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that it was made from, each once, outermost first."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        link = waiting.pop(0)
        if not isinstance(link, BaseException) or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        waiting += [getattr(link, "reason", None), link.__cause__, link.__context__, *link.args]
