"""Judging articles by all that a run has found: as they are, and as they were at a revision."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from factcheck import pipeline, rates, scale
from factcheck.audit.copies import Copies
from factcheck.audit.gathering import processes
from factcheck.audit.others import Others
from factcheck.audit.pages import Pages
from factcheck.audit.works import Works
from factcheck.model.beside import Beside
from factcheck.model.exchange import Rates
from factcheck.model.records import ArticleReport, Claim, Evidence, Finding, Probe
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.said import Said
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
    works: Works
    """What registries say of cited works."""
    copies: Copies
    """What a web archive has of broken pages."""

    def notices(self) -> Iterator[Said]:
        """Yield what must be said of services that did not tell all."""
        yield from self.works.notices()
        yield from self.copies.notices()

    def judged(
        self, one: Gathered, claims: tuple[Claim, ...], *, then: bool = False
    ) -> ArticleReport:
        """Return what the checks find in an article of the run, or in what it was ``then``."""
        return pipeline.checked(self._evidence(one, claims, then=then), self.only)

    def all_judged(
        self, articles: Sequence[Gathered], claims: Iterable[tuple[Claim, ...]], jobs: int | None
    ) -> Iterator[ArticleReport]:
        """Yield what the checks find in each article of the run, given with its claims.

        ``jobs`` is as in `processes`. Raises `WorkersError`.
        """
        crew = processes([one.article.source for one in articles], jobs)
        known = (self._evidence(*each) for each in zip(articles, claims, strict=True))
        if crew < 2:
            yield from (pipeline.checked(each, self.only) for each in known)
            return
        # What is known of an article goes there, only the findings come back.
        sent: deque[Evidence] = deque()
        ready = partial(_checking, self.settings, tuple(self.only))
        for findings in scale.spread(ready, _noted(known, sent), crew):
            yield ArticleReport(sent.popleft(), findings)

    def _evidence(
        self, one: Gathered, claims: tuple[Claim, ...], *, then: bool = False
    ) -> Evidence:
        told = self.pages.judged_then if then else self.pages.judged
        beside = Beside(
            told(one, claims, self.probes),
            self.pages.imprints(one, self.probes),
            self.others.of(one, claims),
            self.pages.heard(one, self.probes),
            self.works.of(one.article),
            self.copies.of(one.article),
        )
        tongue = self.settings.tongue
        return pipeline.evidence(one, claims, self.probes, tongue, rates=self.rates, beside=beside)


def _noted(known: Iterable[Evidence], sent: deque[Evidence]) -> Iterator[Evidence]:
    """Yield what is to be sent, and note it as it was.

    Of the probes those of the article's links are sent, which is all that checks look at; the
    rates are read where they are needed.
    """
    for each in known:
        sent.append(each)
        keys = dict.fromkeys(link.key for link in each.links)
        its = {key: each.probes[key] for key in keys if key in each.probes}
        yield replace(each, probes=its, rates=None)


def _checking(
    settings: Settings, only: Collection[str]
) -> Callable[[Evidence], tuple[Finding, ...]]:
    """Return what runs the checks over an article, for a process of its own."""
    worth = rates.load(settings.root)
    return lambda known: pipeline.checked(replace(known, rates=worth), only).findings
