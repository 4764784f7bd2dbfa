"""What is compared: sentences with their figures, of an article as of a page."""

from dataclasses import field
from typing import Literal

from factcheck.model.figures import Figure
from factcheck.model.imprints import NOTHING, Imprint
from factcheck.nouns import dataclass

Spot = Literal["main", "beside", "table", "stated"]
"""Where a passage stands: main text, around it, a table, or what the page states of itself."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a cell of a table, with its figures."""

    text: str
    """The words."""
    figures: tuple[Figure, ...] = ()
    """Its figures in text order; their spans are places in `text`."""
    about: str = ""
    """Words above it that belong to it: heading, row label, column header, lead of the list."""
    spot: Spot = "main"
    """Where it stands."""
    block: int = 0
    """Number of its paragraph or table; neighbors with the same one speak of the same thing."""
    label: str = ""
    """Label of its row, for a cell of a table."""
    above: tuple[Figure, ...] = ()
    """Dates in the header of its column and the label of its row, for a cell of a table."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was read."""

    passages: tuple[Passage, ...]
    """Its passages in reading order."""
    language: str = "en"
    """BCP 47 primary language."""
    title: str = ""
    """Its title."""
    labels: dict[int, frozenset[str]] = field(default_factory=dict)
    """Labels of all rows of its tables, by `Passage.block`, those without figures too."""
    imprint: Imprint = NOTHING
    """What it states of itself."""
