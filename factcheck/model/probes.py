"""What is known of a link: a probe, the redirects on its way, and what came before it."""

from datetime import datetime

from factcheck.model.words import Verdict
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect on the way of a probe."""

    status: int
    """HTTP status of the redirect; 200 for a page that sends its reader on (meta refresh)."""
    url: str
    """Where it led, absolute."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A fact about a URL: what a probe found. A URL cited nine times is probed once."""

    url: str
    """The address that was asked for, as cited."""
    at: datetime
    """When the probe ended, in UTC."""
    verdict: Verdict
    """The verdict."""
    reason: str
    """Why, as a fixed word such as ``http-404``, ``soft-404``, ``ok``."""
    status: int | None = None
    """Status of the last HTTP response, if there was one."""
    final_url: str | None = None
    """Address of the last response, if it is another one than asked for."""
    hops: tuple[Hop, ...] = ()
    """Redirects on the way."""
    took: float = 0.0
    """Seconds from the first request to the last byte, waits between retries left out."""
    digest: str | None = None
    """``sha256:`` digest of the body that was read, if any."""
    detail: str | None = None
    """Evidence in one sentence for a person, if the reason alone does not say it."""
    evidence: tuple[tuple[str, str], ...] = ()
    """What else the verdict rests on, as names and values: headers, what was compared."""
    site: str | None = None
    """Registrable domain of the page that was shown, if one was (identity)."""
    title: str | None = None
    """Its title, if it has one (identity)."""
    language: str | None = None
    """Its language, BCP 47 (``und-Latn`` if only the script is known), or None (identity)."""
    etag: str | None = None
    """``ETag`` of a page that was read whole, for the next question."""
    modified: str | None = None
    """``Last-Modified`` of a page that was read whole, for the next question."""
    private: bool = False
    """Whether private addresses might be asked then: without that it is not believed later."""
    vantage: str = ""
    """From where it was asked (``ci``, ``office``), as the settings say; empty: not said."""
    failures: int = 0
    """How many probes in a row were neither ``alive`` nor ``moved``, as the history knows it."""
    since: datetime | None = None
    """When the first of these was, if there were several; not kept but told by the history."""

    @property
    def host(self) -> str:
        """Host and port as the address writes them, without a user's name; may be empty."""
        rest = self.url.partition("//")[2]
        return min((rest.partition(sign)[0] for sign in "/?#"), key=len).rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Past:
    """What the history tells of a URL, as far as a later verdict rests on it."""

    first: Probe | None = None
    """The first good probe with an identity."""
    failing: tuple[Probe, ...] = ()
    """Probes since the last good one, oldest first."""
