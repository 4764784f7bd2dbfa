"""Which transport carries a run; it is loaded when the first request is made, and not before.

requests costs 60 ms to import and pycurl 10: a run all of whose links are fresh needs neither.
"""

import time
from collections.abc import Callable

from factcheck.errors import UsageError
from factcheck.network.transports import Outcome, Request, Resolve, Transport
from factcheck.said.reading import NEEDS_CURL
from factcheck.settings import NetworkSettings


class Late:
    """A `Transport` that opens the chosen one for the first request."""

    def __init__(
        self, settings: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool]
    ) -> None:
        """Take the resolver, and the rule that every IP address connected to must pass."""
        self.resolve: Resolve = resolve
        self._settings = settings
        self._allows = allows
        self._inner: Transport | None = None

    @property
    def concurrency(self) -> int:
        """Requests that the chosen transport carries at once."""
        return self._opened().concurrency

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request."""
        self._opened().start(ticket, request)

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Return outcomes that have come."""
        if self._inner is None:
            time.sleep(timeout or 0.0)
            return []
        return self._inner.wait(timeout)

    def close(self) -> None:
        """Close the transport, if it was opened."""
        if self._inner is not None:
            self._inner.close()

    def _opened(self) -> Transport:
        if self._inner is None:
            self._inner = chosen(self._settings, self.resolve, self._allows)
        return self._inner


def chosen(settings: NetworkSettings, resolve: Resolve, allows: Callable[[str], bool]) -> Transport:
    """Open the transport of the settings. Raises `UsageError` if it is curl and not installed."""
    if settings.transport != "requests":
        try:
            from factcheck.network.transports.curl import CurlTransport  # noqa: PLC0415
        except ImportError as error:
            if settings.transport == "curl":
                raise UsageError(NEEDS_CURL.of()) from error
        else:
            return CurlTransport(settings, resolve, allows)
    from factcheck.network.transports.threads import ThreadsTransport  # noqa: PLC0415

    return ThreadsTransport(settings, resolve, allows)
