"""A finding that is left as it is until a day, with the reason: an entry of the file."""

from datetime import date

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Suppression:
    """An entry of ``factcheck-suppressions.toml``."""

    check: str
    """Id of the check."""
    fingerprint: str
    """The finding's."""
    reason: str
    """Why it is left as it is."""
    until: date
    """The last day on which it is."""
    path: str
    """Source of the article."""
    about: str = ""
    """What the finding is about: the address, or the words; for people, and to know its link."""
