"""What people decided and what does not hold as it was: to be decided on again, or waiting."""

from collections.abc import Iterator

from factcheck.formats._difference import Difference, difference
from factcheck.model.ledger import known_figures
from factcheck.model.records import Article, Claim, LogEntry, Report
from factcheck.model.words import Overlay, Status, Why
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an article."""

    article: Article
    """The article."""
    line: int | None
    """Line of the source, from 1; None for what has left the article."""
    key: str | None
    """Name of the mark there, if it has one."""

    @property
    def name(self) -> str:
        """The place as people write it: ``articles/a.md:12``."""
        return self.article.source + ("" if self.line is None else f":{self.line}")


@dataclass(frozen=True, slots=True)
class Decided:
    """A claim on which someone decided and which has to be decided on again, or waits."""

    claim: Claim
    """The claim."""
    spot: Spot
    """Its place."""
    state: str
    """``stale``, ``lost`` or its status."""
    entry: LogEntry
    """What was decided."""
    words: Difference | None
    """The words decided upon and those of now, where they differ and both are known."""
    figures: tuple[str, str] | None
    """Its figures then and now, where the words of then are not known or not other."""

    @property
    def kind(self) -> str:
        """The kind of its first figure, by which it is filtered."""
        return self.claim.figures[0].kind if self.claim.figures else ""

    @property
    def is_expired(self) -> bool:
        """Whether nothing changed but the time."""
        return self.claim.why is Why.EXPIRED

    @property
    def needs_second(self) -> bool:
        """Whether it was verified by someone whose word does not count."""
        return not self.entry.counts


def again(report: Report) -> list[Decided]:
    """Return the claims to decide on again, in the order in which they are told.

    What changed since, what is disputed, what has expired, what needs a second person, what was
    asked, what has left its article; each in reading order.
    """
    return sorted(_decided(report), key=_urgency)


def _spot(article: Article, number: int, claim: Claim, marks: dict[object, int]) -> Spot:
    """Return the place of a claim; it is marked where its first figure is."""
    if claim.is_gone:
        return Spot(article, None, None)
    place = marks.get(claim.figures[0].span) if claim.figures else None
    key = None if place is None else f"a{number}-f{place}"
    start = article.offsets.to_source(claim.span).start
    return Spot(article, article.offsets.place(start).line, key)


def _decided(report: Report) -> Iterator[Decided]:
    for number, each in enumerate(report.articles, 1):
        article = each.evidence.article
        marks: dict[object, int] = {
            figure.span: index for index, figure in enumerate(each.evidence.figures, 1)
        }
        for claim in each.evidence.claims:
            entry = _entry(claim)
            if entry is None:
                continue
            words, figures = _compared(claim, entry)
            spot = _spot(article, number, claim, marks)
            yield Decided(claim, spot, str(claim.overlay or claim.status), entry, words, figures)


def _entry(claim: Claim) -> LogEntry | None:
    """Return what was decided, if that has to be done again or waits for someone."""
    decision = claim.decision
    if claim.overlay is Overlay.STALE:
        return decision
    if claim.overlay is Overlay.LOST:
        return None if claim.status in {Status.OPEN, Status.RETIRED} else decision
    last = claim.log[-1] if claim.log else None
    if last is not None and not last.counts and not claim.is_gone:
        return last
    return decision if claim.status in {Status.DISPUTED, Status.ASKED} else None


def _compared(claim: Claim, entry: LogEntry) -> tuple[Difference | None, tuple[str, str] | None]:
    if claim.overlay is not Overlay.STALE or claim.why is Why.EXPIRED:
        return None, None
    if entry.quote and claim.text and entry.quote != claim.text:
        return difference(entry.quote, claim.text), None
    figures = known_figures(claim.figures)
    then, now = entry.figures, tuple(figure.text for figure in figures)
    if then == now:
        then, now = entry.values, tuple(figure.value for figure in figures)
    return None, (", ".join(then), ", ".join(now)) if then and then != now else None


def _urgency(each: Decided) -> int:
    """Return what tells the order of parts: what changed, what is wrong, what waits, what left."""
    if each.claim.overlay is Overlay.STALE:
        return 2 if each.is_expired else 0
    if each.claim.overlay is Overlay.LOST:
        return 5
    if each.needs_second:
        return 3
    return 1 if each.claim.status is Status.DISPUTED else 4
