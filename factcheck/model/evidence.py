"""What a cited page says of a figure: one verdict, with the page's own words."""

from enum import StrEnum
from typing import Literal

from factcheck.model.figures import Figure
from factcheck.nouns import dataclass

Cited = Literal["sentence", "note", "list"]
"""How a claim cites a page: in its sentence, by a footnote, or in the article's list."""


class PageVerdict(StrEnum):
    """Whether a page says what a figure says; the better one first."""

    MATCH = "match"
    """The page states the same value of the same thing."""
    ROUNDED = "match-rounded"
    """It states one that is the same once rounded, cut off or converted."""
    DERIVED = "match-derived"
    """It follows from two figures of the page; the formula is shown."""
    NEAR = "near-miss"
    """The page states a value that differs by a well-known slip."""
    UNIT = "unit-mismatch"
    """The page states the same number of something else."""
    ABSENT = "absent"
    """Nothing like it was found; that says little."""
    UNREADABLE = "unreadable"
    """The page could not be read, so nothing is known."""


MATCHES = frozenset({PageVerdict.MATCH, PageVerdict.ROUNDED, PageVerdict.DERIVED})
"""Verdicts that say that the page bears the figure out."""


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """What one page says of one figure."""

    verdict: PageVerdict
    """The verdict."""
    reason: str = ""
    """Why, as a fixed word: ``same``, ``rounded``, ``power-of-ten``, ``script-shell`` …"""
    page_text: str | None = None
    """The sentence of the page, or the row of its table, if one was found."""
    found: Figure | None = None
    """The figure there; its span is a place in `page_text`."""
    formula: str | None = None
    """How the value follows, e.g. ``120 - 100 = 20`` or ``10 [mi_i] = 16.09 km``."""
    url: str = ""
    """The address of the page, as cited."""
    place: str | None = None
    """The address that leads to the sentence (``#:~:text=``), if there is one."""
    cited: Cited = "sentence"
    """How the claim cites the page."""
