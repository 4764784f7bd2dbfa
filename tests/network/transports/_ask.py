"""One request, and settings for each transport."""

from dataclasses import replace

from factcheck.network.transports import Outcome, Request, Transport
from factcheck.settings import NetworkSettings

BOTH = [
    NetworkSettings(allow_private=True, concurrency=8, transport=name)
    for name in ("requests", "curl")
]


def ask(url: str, **changes: object) -> Request:
    """Return a request with small limits."""
    plain = Request(
        url=url,
        headers=(("User-Agent", "test"), ("Accept-Encoding", "gzip")),
        deadline=2.0,
        connect_timeout=1.0,
        max_body=100_000,
        max_other=10_000,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def one(transport: Transport, request: Request) -> Outcome:
    """Return what comes of one request."""
    transport.start(7, request)
    ((ticket, outcome),) = transport.wait(30.0)
    assert ticket == 7
    return outcome
