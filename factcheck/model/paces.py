"""Settings of how fast hosts are asked."""

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """``[network.audit]``: how fast ``audit`` goes, while nobody waits for it."""

    per_host: int = 1
    """Requests under way at once to one host."""
    spacing: float = 1.0
    """Least time between two starts at one host; a ``Crawl-delay`` that asks for more is kept."""


@dataclass(frozen=True, slots=True)
class HostSettings:
    """``[network.hosts."example.com"]``: how fast that host is asked, in checks and audits."""

    name: str = ""
    """The host, without port; in the file it is the name of the table."""
    per_host: int | None = None
    """Requests under way at once, or None for what holds elsewhere."""
    spacing: float | None = None
    """Least time between two starts, or None for what holds elsewhere."""
