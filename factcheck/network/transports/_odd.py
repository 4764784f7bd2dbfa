"""A second reader for answers that libcurl refuses to read, or cannot tell all of.

A header line without a colon and a Content-Length that is no number are errors for libcurl, and
no matter for browsers: the page is there. Of a certificate whose issuer nobody knows it does not
tell that it has expired. Few servers are so, so this is rarely loaded.
"""

from collections.abc import Callable
from dataclasses import replace

from factcheck.network.transports import Outcome, Request, Resolve, Transport
from factcheck.settings import NetworkSettings

_AT_ONCE = 4  # requests


class Odd:
    """Asks once more, through requests."""

    def __init__(
        self, settings: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool]
    ) -> None:
        self._settings = replace(settings, concurrency=_AT_ONCE)
        self._resolve, self._allows = resolve, allows
        self._transport: Transport | None = None
        self.busy = 0
        """Requests under way."""

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request."""
        if self._transport is None:
            from factcheck.network.transports.threads import ThreadsTransport  # noqa: PLC0415

            self._transport = ThreadsTransport(self._settings, self._resolve, self._allows)
        self._transport.start(ticket, request)
        self.busy += 1

    def outcomes(self) -> list[tuple[int, Outcome]]:
        """Return what has come."""
        found = self._transport.wait(0.0) if self._transport else []
        self.busy -= len(found)
        return found

    def close(self) -> None:
        """Break off what is under way."""
        if self._transport:
            self._transport.close()
