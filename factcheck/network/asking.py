"""Services that answer programs (registries, archives): the same safety, every answer a value."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from factcheck.network.jobs import jobs_for
from factcheck.network.lanes import Pace
from factcheck.network.manners import Manners
from factcheck.network.running import Run
from factcheck.network.safety import Refused, admit
from factcheck.network.transports import Failure, Request, Response, Transport
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

MOST_BYTES = 1_000_000
"""Largest answer that is read: those of one work or one page are a hundredth of it."""
_TOO_MANY, _BROKEN = 429, 500
_SLOW = 90.0
"""Seconds for what a service may take a while to answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service said."""

    url: str
    """The address that was asked."""
    status: int | None
    """HTTP status, None if there was no answer."""
    data: bytes
    """The body, whole, decompressed; empty if it was not had whole."""
    reason: str
    """Why there is no whole answer, as a fixed word: ``http-429``, ``too-large``, ``offline``,
    ``timeout`` …; empty if there is one, whatever its status but 429 and 5xx."""


def ask_all(  # noqa: PLR0913, PLR0917 (what, under which rules, by whom, when, how fast)
    urls: Iterable[str],
    settings: NetworkSettings,
    transport: Transport,
    now: Callable[[], datetime],
    spacing: float,
    monotonic: Callable[[], float] = time.monotonic,
) -> Iterator[Answer]:
    """Ask services and yield one answer for each address, as they come.

    Each host is asked one thing at a time, ``spacing`` seconds apart, and waits as long as a 429
    asks for, within the settings. Nothing that a server does raises. ``now`` and ``monotonic``
    are as in `probe_all`.
    """
    refused, jobs = jobs_for(urls, settings, now)
    for probe in refused:
        yield Answer(probe.url, None, b"", probe.reason)
    if not jobs:
        return

    def whole(request: Request) -> Request:
        return replace(request, max_body=MOST_BYTES, max_other=MOST_BYTES)

    how = Manners(Pace(1, spacing), {})
    run = Run(settings, transport, now, monotonic, shape=whole, how=how)
    for done in run.fetch(jobs):
        found = done.found
        for url in done.cited:
            yield _answer(url, found.reason, found.answer)


def post(
    url: str,
    form: bytes,
    headers: tuple[tuple[str, str], ...],
    settings: NetworkSettings,
    transport: Transport,
) -> Answer:
    """Send a form to a service, once: no redirect is followed, so ``headers`` go nowhere else.

    ``form`` is ``application/x-www-form-urlencoded``; without one the address is asked by GET.
    """
    admitted = admit(url, allow_private=settings.allow_private)
    if isinstance(admitted, Refused):
        return Answer(url, None, b"", admitted.reason)
    own = (
        ("User-Agent", settings.user_agent),
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        *headers,
    )
    if form:
        own = (*own, ("Content-Type", "application/x-www-form-urlencoded"))
    request = Request(
        admitted.url, own, _SLOW, settings.connect_timeout, MOST_BYTES, MOST_BYTES, form or None
    )
    transport.start(0, request)
    ((_, outcome),) = transport.wait(None)
    if isinstance(outcome, Failure):
        return Answer(url, None, b"", outcome.reason)
    return _answer(url, "", outcome)


def _answer(url: str, reason: str, answer: Response | None) -> Answer:
    if answer is None:
        return Answer(url, None, b"", reason)
    if answer.status == _TOO_MANY or answer.status >= _BROKEN:
        return Answer(url, answer.status, b"", f"http-{answer.status}")
    if answer.fault:
        return Answer(url, answer.status, b"", answer.fault)
    if answer.truncated:
        return Answer(url, answer.status, b"", "too-large")
    return Answer(url, answer.status, answer.body, "")
