"""Where the page takes its articles from: what is open on the desk, and the shelf it came from."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Protocol

from factcheck.model.ledger import KnownClaim
from factcheck.model.records import ArticleReport, Claim, Probe
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with all that is known of it, at one state of the disk."""

    name: str
    """The name by which the catalogue knows it."""
    report: ArticleReport
    """The article, its claims (all with ids), links and findings."""
    probes: Mapping[str, Probe]
    """What the history knows of its links, by `Link.key`."""
    path: Path
    """The file of the catalogue."""
    before: str | None
    """The text of that file, None if there is none yet."""
    text: str
    """Its text as `factcheck catalog` would write it: with the ids of ``report``."""
    state: str
    """Digest of the article's and the file's bytes: a write states on what it rests."""
    known: Mapping[str, KnownClaim] = field(default_factory=dict)
    """The file's claims by id, as they stand there."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims in reading order, then the lost ones."""
        return self.report.evidence.claims


@dataclass(frozen=True, slots=True)
class Counts:
    """How far an article is."""

    total: int
    """Claims that count: all but those that a person has retired."""
    open: int
    """Those nobody has decided on."""
    stale: int
    """Those that have changed, or gone, since somebody did."""
    disputed: int
    """Those that somebody disputes or asks about."""


class Shelf(Protocol):
    """Gives articles; the page asks for nothing else of the disk."""

    def sources(self) -> tuple[str, ...]:
        """Return the sources of all articles, in their order."""

    def elsewhere(self) -> tuple[str, ...]:
        """Return the URLs of articles that the catalogue knows and that were not asked for."""

    def open(self, source: str) -> Opened:
        """Return an article as it is now.

        What was gathered from bytes seen before is not gathered again. Raises `FactcheckError`
        for an article that cannot be read and for a mistake in its catalogue.
        """
