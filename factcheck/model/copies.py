"""`Copy`: how a page stood in a web archive on some day."""

from datetime import date

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a page in a web archive."""

    url: str
    """The address of the page, as cited."""
    day: date
    """When it was copied (UTC)."""
    address: str
    """The address of the copy."""
