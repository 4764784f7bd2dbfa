"""`Elsewhere`: a sentence of another article that may tell the same as a claim."""

from datetime import date

from factcheck.model.figures import Figure
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A sentence with a figure, of another article of the run or of the catalogue."""

    article: str
    """The article: its source, or its name in the catalogue."""
    line: int
    """Line of its source where the sentence begins, from 1."""
    text: str
    """Its words."""
    figures: tuple[Figure, ...]
    """Its figures in reading order; their spans are places in `text`."""
    published: date | None = None
    """When that article was published, if known."""
