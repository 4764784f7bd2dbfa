"""`Statements`: what a page states of itself beside its text."""

from factcheck.model.imprints import NOTHING, Imprint
from factcheck.nouns import dataclass


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
