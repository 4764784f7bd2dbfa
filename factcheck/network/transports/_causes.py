"""Errors of requests as fixed words; their texts stay behind, since they hold memory addresses."""

import ssl
from collections.abc import Iterator
from http.client import HTTPException, IncompleteRead

import requests
import urllib3.exceptions

from factcheck.network.transports._faults import FaultError, of_certificate, of_errno

_Kinds = tuple[type[BaseException], ...]
# The first that fits counts: an SSLError is an OSError, an IncompleteRead an HTTPException.
_WORDS: tuple[tuple[_Kinds, str], ...] = (
    ((TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError), "timeout"),
    ((ssl.SSLError,), "tls-error"),
    ((IncompleteRead, urllib3.exceptions.IncompleteRead), "short-body"),
    ((urllib3.exceptions.DecodeError,), "bad-encoding"),
    ((ConnectionRefusedError,), "refused"),
    ((ConnectionError,), "reset"),
    ((HTTPException,), "bad-response"),
)


def translate(error: BaseException) -> FaultError:
    """Return the word for an error, by the most telling link of its chain of causes."""
    chain = list(_chain(error))
    for link in chain:
        if isinstance(link, FaultError):
            return link
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            return of_certificate(link.verify_code)
    for link in chain:
        word = _word(link)
        if word:
            return FaultError(word)
    return FaultError("bad-response", f"The answer could not be read ({type(error).__name__}).")


def _word(error: BaseException) -> str | None:
    for kinds, word in _WORDS:
        if isinstance(error, kinds):
            return word
    return of_errno(error.errno) if isinstance(error, OSError) else None


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
