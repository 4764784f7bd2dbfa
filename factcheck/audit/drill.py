"""The drill: what the checks find of slips that were planted in copies of articles."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from factcheck import audit, checks, claims, drilling, pipeline, rates
from factcheck.audit import checking
from factcheck.drilling import Slip
from factcheck.errors import SourceError
from factcheck.model.exchange import Rates
from factcheck.model.records import Finding
from factcheck.model.text import Place
from factcheck.model.words import Severity
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.said import drill as say
from factcheck.settings import Settings

_HOUSEKEEPING = frozenset({"unverified-figure", "uncited-figure", "superlative-without-source"})
"""Checks that speak of figures as they are, slips or not."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A slip that was planted, and what came of it."""

    source: str
    """The article."""
    place: Place
    """Where it was planted."""
    slip: Slip
    """The slip."""
    was: str
    """The words whose place it took."""
    by: tuple[str, ...]
    """The checks that asked about it, sorted; none if it was missed."""


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill comes to."""

    tried: tuple[Tried, ...]
    """Every slip, article by article."""
    before: tuple[Finding, ...]
    """What is at warning or above before anything was planted: false alarms, or real slips."""
    refusals: tuple[str, ...]
    """A sentence for each article that could not be read."""

    @property
    def caught(self) -> int:
        """How many slips were asked about."""
        return sum(bool(one.by) for one in self.tried)


_Judge = Callable[[Document], tuple[Gathered, tuple[Finding, ...]]]


def drill(wishes: audit.Wishes, settings: Settings) -> Drill:
    """Plant every slip that there is place for, one at a time, and judge each copy.

    Nothing is written and nobody is asked, but for articles that are URLs. Raises `SourceError` or
    `UsageError` as `audit.gather`.
    """
    worth = rates.load(settings.root)

    def judge(document: Document) -> tuple[Gathered, tuple[Finding, ...]]:
        return _judged(document, settings, worth)

    tried: list[Tried] = []
    before: list[Finding] = []
    refusals: list[str] = []
    for source in audit.wanted(wishes, settings):
        try:
            document = audit.load(source, wishes, settings)
            clean, findings = judge(document)
            tried += _tried(document, _text(document), clean, findings, judge)
        except SourceError as error:
            refusals.append(error.to(settings.tongue))
            continue
        before += (one for one in findings if one.severity is not Severity.NOTE)
    return Drill(tuple(tried), tuple(before), tuple(refusals))


def _text(document: Document) -> str:
    try:
        return document.data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError(say.NO_TEXT.of(source=document.source)) from error


def _tried(
    document: Document,
    text: str,
    clean: Gathered,
    findings: tuple[Finding, ...],
    judge: _Judge,
) -> Iterator[Tried]:
    known = set(map(_sense, findings))
    article = clean.article
    for slip in drilling.slips(article, clean.figures):
        span = article.offsets.to_source(slip.span)
        was = slip.span.cut(article.text)
        if span.cut(text) != was:
            continue  # an entity or markup stands there
        copy = text[: span.start] + slip.words + text[span.end :]
        _, asked = judge(replace(document, data=copy.encode()))
        by = sorted({one.check for one in asked if _sense(one) not in known})
        place = article.offsets.place(span.start)
        yield Tried(document.source, place, slip, was, tuple(by))


def _judged(
    document: Document, settings: Settings, worth: Rates
) -> tuple[Gathered, tuple[Finding, ...]]:
    gathered = audit.gather_one(document, settings)
    found = claims.find(gathered.article, gathered.figures, gathered.links)
    only = frozenset(checks.ids()) - checking.LINK_CHECKS - _HOUSEKEEPING
    report = pipeline.judge(gathered, found, {}, only, settings.tongue, rates=worth)
    return gathered, report.findings


def _sense(finding: Finding) -> tuple[str, str]:
    """Return what a finding says wherever it stands: planting moves what comes behind."""
    return finding.check, finding.message
