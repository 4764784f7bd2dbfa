"""Settings of the services that are asked about works and pages."""

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class RegistrySettings:
    """``[registries]``: who is asked about works that articles cite by DOI or arXiv number."""

    ask: bool = True
    """Whether ``check`` asks doi.org, Crossref and arXiv."""
    mailto: str = ""
    """Your address for Crossref's polite pool, which is served better; empty: the public pool."""
    fresh_for: float = 2_592_000.0
    """How long an answer is believed without asking again, in seconds."""
