"""The seam between what to ask and how it is asked: one `Request`, one hop, one `Outcome`.

A transport follows no redirect, retries nothing and raises nothing for what a server does: errors
become values here, so that everything above stays pure.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from factcheck.nouns import dataclass

Resolve = Callable[[str, int], Sequence[str]]
"""Host and port to IP addresses as text; raises `socket.gaierror` as ``getaddrinfo`` does."""


@dataclass(frozen=True, slots=True)
class Request:
    """One GET, or a POST, without redirects; HEAD lies too often to be worth asking."""

    url: str
    """Absolute http or https address in ASCII, without fragment and credentials."""
    headers: tuple[tuple[str, str], ...]
    """All headers to send but Host."""
    deadline: float
    """Seconds from the start to the last byte, whatever the server does."""
    connect_timeout: float
    """Seconds for name, connection and TLS handshake together."""
    max_body: int
    """Most bytes kept of a body that is text, counted after decompression."""
    max_other: int
    """Most bytes kept of any other body: pictures and films need not be read to be there."""
    body: bytes | None = None
    """What a POST sends; None for a GET."""


@dataclass(frozen=True, slots=True)
class Response:
    """A server answered, at least with a status and headers."""

    status: int
    """HTTP status, 100 to 999."""
    headers: tuple[tuple[str, str], ...]
    """Headers as they came, names in lower case, repeated ones repeated."""
    body: bytes = b""
    """The body, decompressed, as far as it was read."""
    truncated: bool = False
    """Whether the body is longer than what was read."""
    fault: str | None = None
    """What broke the body off (``timeout``, ``short-body``, ``bad-encoding`` …), if anything."""
    took: float = 0.0
    """Seconds from start to end."""

    def header(self, name: str) -> str | None:
        """Return the first value of a header (name in lower case), or None."""
        for key, value in self.headers:  # asked many times a link
            if key == name:
                return value
        return None

    def every(self, name: str) -> tuple[str, ...]:
        """Return all values of a header (name in lower case) in order."""
        return tuple(value for key, value in self.headers if key == name)


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer."""

    reason: str
    """A fixed word, e.g. ``dns-no-such-host``, ``refused``, ``tls-expired``."""
    detail: str | None = None
    """One sentence for a person, if the word does not say it all."""
    took: float = 0.0
    """Seconds from start to end."""


Outcome = Response | Failure


class Transport(Protocol):
    """Carries requests out, many at once. Serves one run at a time."""

    resolve: Resolve
    """How names become addresses; a run asks it whether there is a network at all."""

    @property
    def concurrency(self) -> int:
        """Requests it carries at once: those of the settings, or what suits it best."""

    def start(self, ticket: int, request: Request) -> None:
        """Begin a request; its outcome comes back from `wait` under ``ticket``."""

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        """Return outcomes that have come, at least one unless ``timeout`` seconds pass first.

        Requests need go forward only while somebody waits. With None and nothing under way it
        returns an empty list at once.
        """

    def close(self) -> None:
        """Break off what is under way and let go of all connections."""
