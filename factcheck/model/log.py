"""What people decided: the entries of a claim's or link's append-only log."""

from collections.abc import Sequence
from datetime import datetime

from factcheck.model.words import Status
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a claim's or link's append-only log: what a person decided."""

    at: datetime
    """When, with time zone."""
    by: str
    """Who."""
    status: Status
    """What was decided."""
    method: str | None = None
    """How it was checked."""
    source: str | None = None
    """Where: a URL or a name."""
    note: str | None = None
    """Anything else; required for ``unverifiable``."""
    figures: tuple[str, ...] = ()
    """The surfaces of the claim's figures when it was decided."""
    digest: str | None = None
    """Digest of the claim's words when it was decided (``model.ledger.digest``), if known."""
    values: tuple[str, ...] = ()
    """The values of ``figures``, one for one, in machine form (``model.ledger.machine``)."""
    quote: str | None = None
    """The claim's words when it was decided; stated where the article has others since."""
    counts: bool = True
    """Whether it counts; under the two-person rule (``model.standing``) not every one does."""


def deciding(log: Sequence[LogEntry]) -> LogEntry | None:
    """Return the last entry that counts: the one that the status comes from."""
    return next((entry for entry in reversed(log) if entry.counts), None)
