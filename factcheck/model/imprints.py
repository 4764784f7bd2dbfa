"""`Imprint`: what a page states of itself, each thing with the place where it stands."""

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a page states of itself."""

    words: str
    """The words; for a date ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    by: str
    """Where it stands: ``JSON-LD headline``, ``citation_title``, ``og:title``, ``<title>`` …"""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a page states of itself, and how its text begins."""

    titles: tuple[Statement, ...] = ()
    """Its titles, the most explicit first."""
    dates: tuple[Statement, ...] = ()
    """When it was published, the most explicit first; never guessed from its text."""
    days: frozenset[str] = frozenset()
    """Other days it names, ISO: when it was changed, those in its text. They excuse only."""
    names: tuple[str, ...] = ()
    """Names of its site, publisher and authors."""
    language: str = "en"
    """BCP 47 primary language."""
    lead: str = ""
    """How its text begins."""


NOTHING = Imprint()
"""That of a page that states nothing."""
