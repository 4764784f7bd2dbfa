"""What a page states of itself: `Imprint`, each thing with its place, and `Statements` besides."""

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


@dataclass(frozen=True, slots=True)
class Statements:
    """What a page states beside its text."""

    titles: tuple[str, ...] = ()
    """Its titles by JSON-LD, ``<meta>`` and ``<title>``, in that order, each once."""
    lines: tuple[str, ...] = ()
    """Its description, and values of JSON-LD with their names: ``founding Date 1998-05-01``."""
    body: str = ""
    """The article that JSON-LD holds whole, or nothing."""
    free: bool = True
    """False if the page says that only subscribers can read it (``isAccessibleForFree``)."""
    scripts: bool = False
    """Whether it has scripts, which may show what the page itself does not hold."""
    imprint: Imprint = NOTHING
    """What it states of itself, with the place where each thing stands."""
