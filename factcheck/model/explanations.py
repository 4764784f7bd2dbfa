"""`Explanation`: which rule, and which words, made a figure what it is."""

from factcheck.model.records import Figure
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Clue:
    """A word of a figure, and what the language says of it."""

    text: str
    """The word as written."""
    listed: str
    """The list in which the language holds it, e.g. ``currencies after``; or ``digits``."""
    means: str
    """What it stands for there, e.g. ``USD`` or ``100000000``; empty if nothing but itself."""


@dataclass(frozen=True, slots=True)
class Rival:
    """Another reading of the same words, which gave way."""

    figure: Figure
    """The figure it would have been."""
    rule: str
    """The rule that made it."""
    reason: str
    """Why it gave way."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a figure is what it is."""

    figure: Figure
    """The figure."""
    rules: tuple[str, ...]
    """Names of the recognizers that found it so: their files in ``recognizers``."""
    clues: tuple[Clue, ...]
    """The orders of words by which it was read, then its words in text order."""
    rivals: tuple[Rival, ...]
    """Other readings, the longest first."""
