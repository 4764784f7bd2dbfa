"""One page by its URL, for those who want to read it: the same safety, another ending."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from factcheck.errors import SourceError
from factcheck.model.secrets import masked
from factcheck.network._decoding import charset_of
from factcheck.network.jobs import Job
from factcheck.network.running import Run
from factcheck.network.safety import Refused, admit
from factcheck.network.transports import Request, Transport
from factcheck.nouns import dataclass
from factcheck.said import reading as say
from factcheck.said.details import words_of
from factcheck.settings import NetworkSettings


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page that was read."""

    url: str
    """Where it was found, after redirects."""
    data: bytes
    """Its body, decompressed."""
    media_type: str | None
    """Media type of the Content-Type header, lower case, without parameters, or None."""
    charset: str | None
    """Charset of the Content-Type header, lower case, or None."""


def fetch(
    url: str,
    settings: NetworkSettings,
    transport: Transport,
    now: Callable[[], datetime],
    max_bytes: int,
) -> Fetched:
    """Read one page, following redirects under the rules of `probe_all`.

    ``now`` gives the time of day with zone, ``max_bytes`` the largest body that is wanted.
    Raises `SourceError` with one sentence if it cannot be had whole within ``max_bytes``.
    """
    admitted = admit(url, allow_private=settings.allow_private)
    if isinstance(admitted, Refused):
        raise _refusal(url, admitted.reason, admitted.detail)

    def whole(request: Request) -> Request:
        return replace(request, max_body=max_bytes, max_other=max_bytes)

    run = Run(settings, transport, now, time.monotonic, shape=whole)
    done = next(run.fetch([Job(admitted, (url,))]))
    found, answer = done.found, done.found.answer
    if answer is None or answer.status not in range(200, 300) or found.way is None:
        raise _refusal(url, found.reason, found.detail)
    if answer.fault or found.reason == "bot-challenge":
        raise _refusal(url, found.reason, found.detail)
    if answer.truncated:
        raise SourceError(say.PAGE_TOO_LARGE.of(url=masked(url), most=max_bytes))
    kind = (answer.header("content-type") or "").partition(";")[0].strip().lower()
    return Fetched(found.way.asked.url, answer.body, kind or None, charset_of(answer))


def _refusal(url: str, reason: str, detail: str | None) -> SourceError:
    more = say.MORE.of(detail=words_of(detail)) if detail else ""
    return SourceError(say.NOT_HAD.of(url=masked(url), reason=reason, detail=more))
