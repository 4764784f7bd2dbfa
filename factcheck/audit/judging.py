"""Judging articles by all that a run has found: as they are, and as they were at a revision."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from factcheck import pipeline
from factcheck.audit.others import Others
from factcheck.audit.pages import Pages
from factcheck.model.beside import Beside
from factcheck.model.exchange import Rates
from factcheck.model.records import ArticleReport, Claim, Probe
from factcheck.pipeline import Gathered
from factcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Bench:
    """All that a run has found."""

    settings: Settings
    """The settings."""
    rates: Rates | None
    """What currencies were worth."""
    only: Collection[str]
    """Ids of the checks to run."""
    probes: Mapping[str, Probe]
    """What is known of each link, by `Link.key`."""
    pages: Pages
    """The cited pages."""
    others: Others
    """The sentences of other articles."""

    def judged(
        self, one: Gathered, claims: tuple[Claim, ...], *, then: bool = False
    ) -> ArticleReport:
        """Return what the checks find in an article of the run, or in what it was ``then``."""
        told = self.pages.judged_then if then else self.pages.judged
        beside = Beside(
            told(one, claims, self.probes),
            self.pages.imprints(one, self.probes),
            self.others.of(one, claims),
        )
        tongue = self.settings.tongue
        return pipeline.judge(
            one, claims, self.probes, self.only, tongue, rates=self.rates, beside=beside
        )
