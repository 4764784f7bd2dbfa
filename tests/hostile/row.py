"""One behavior of the hostile web and what must be said of it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.hostile.server import Call

Act = Callable[["Call"], Awaitable[None]]
"""A way to answer."""


@dataclass(frozen=True, slots=True)
class Row:
    """A behavior. The verdict holds with the settings of `tests.hostile.settings`."""

    name: str
    """Its name: letters, digits and hyphens, since it becomes a host name."""
    truth: str
    """What is really the case, in one sentence."""
    verdict: str
    """The verdict it must get."""
    reason: str
    """The reason it must get."""
    act: Act | None = None
    """What the server does when `path` is asked for; None if nobody is there."""
    path: str = "/page"
    """What is cited, with query and fragment."""
    also: Mapping[str, Act] = field(default_factory=dict)
    """What the server does at other paths; everything else is an honest 404."""
    everywhere: bool = False
    """Whether the server does the same at every path."""
    early: bool = False
    """Whether it does so without waiting for a request."""
    tls: str | None = None
    """Name of the certificate if TLS is spoken (see `certificates`)."""
    scheme: str = "http"
    """Scheme that is cited."""
    url: str | None = None
    """The whole cited address, if it is not on the server."""
    host: str | None = None
    """The host name cited, if not ``<name>.hostile.example``."""
    named: bool = False
    """Whether it needs host names and forbidden private addresses."""
    listens: bool | None = True
    """Whether somebody listens at the port; None: so many wait there that nobody is let in."""
    title: str | None = None
    """The title that must be remembered of the page, if there is one to find."""
    with_curl: tuple[str, str] | None = None
    """Verdict and reason with curl, where both are right and libcurl cannot say the same."""
    megabytes: int = 16
    """Bound on the peak of memory, server included."""
    seconds: float = 8.0
    """Bound on the time from the first question to the verdict."""

    def wanted(self, transport: str) -> tuple[str, str]:
        """Return verdict and reason over a transport."""
        return (transport == "curl" and self.with_curl) or (self.verdict, self.reason)
