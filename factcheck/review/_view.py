"""An article on the page: its marked text, and what is known of each claim."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256

from factcheck.formats._facts import WAITING
from factcheck.formats._page import Row, rows
from factcheck.formats._safe import web_address
from factcheck.formats._values import value_text
from factcheck.model.ledger import KnownClaim
from factcheck.model.records import Article, Claim, Figure, Finding, Link, Probe
from factcheck.model.text import Place, Span
from factcheck.model.words import Overlay, Status, Verdict, Why
from factcheck.nouns import dataclass
from factcheck.review.shelf import Counts, Opened

DOUBTED = frozenset({Status.DISPUTED, Status.ASKED})
"""Statuses that somebody has to come back to."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link with what is known of it; marks itself in the text."""

    key: str
    """Name of its mark, unique on the page."""
    span: Span
    """The words it marks."""
    number: int
    """Its number in the article, from 1."""
    line: int
    """Line of the source."""
    link: Link
    """The link."""
    probe: Probe
    """What the history knows."""

    group = "link"

    @property
    def word(self) -> Verdict:
        """The verdict."""
        return self.probe.verdict

    @property
    def href(self) -> str | None:
        """The address if it may be clicked."""
        return web_address(self.link.url)

    @property
    def is_known(self) -> bool:
        """Whether somebody has looked at it."""
        return self.probe.verdict is not Verdict.UNCHECKED


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure with its value; marks itself in the text."""

    key: str
    """Name of its mark, unique on the page."""
    span: Span
    """Its words."""
    figure: Figure
    """The figure."""
    value: str
    """Its value for a person, in the language of the article."""

    group = "figure"


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with all that a decision on it rests on; marks itself in the text."""

    key: str
    """Its id, which is the name of its mark."""
    span: Span
    """Its words; empty if it is gone."""
    number: int
    """Its number on the page and on the printed sheet, from 1."""
    line: int
    """Line of the source, 0 if it is gone."""
    claim: Claim
    """The claim."""
    figures: tuple[FigureView, ...]
    """Its figures."""
    links: tuple[LinkView, ...]
    """The links inside it."""
    findings: tuple[Finding, ...]
    """What the checks found in it, but for that it waits."""
    known: KnownClaim | None
    """Its record in the file as it stands, None if it is new."""

    group = "claim"

    @property
    def word(self) -> str:
        """What is said of it in one word: the overlay, if there is one, else its status."""
        return str(self.claim.overlay or self.claim.status)

    @property
    def said(self) -> str:
        """The name of what is shown for that word: ``due`` if nothing has changed but the day."""
        return "due" if self.expired else self.word

    @property
    def is_open(self) -> bool:
        """Whether a person has to decide: nobody has, or it has changed or gone since."""
        return self.claim.overlay is not None or self.claim.status is Status.OPEN

    @property
    def states(self) -> str:
        """The filters that show it, parted by blanks."""
        found = ["open" if self.claim.status is Status.OPEN else "done"]
        found += ["stale"] if self.claim.overlay else []
        found += ["disputed"] if self.claim.status in DOUBTED else []
        return " ".join(found)

    @property
    def kinds(self) -> str:
        """The kinds of its figures, parted by blanks."""
        known = self.known.figures if self.known and not self.figures else ()
        kinds = [view.figure.kind for view in self.figures] + [item.kind for item in known]
        return " ".join(sorted(set(kinds)))

    @property
    def was(self) -> str | None:
        """The words that were decided upon, if they are others and still known."""
        last = self.claim.decision
        if self.claim.overlay is not Overlay.STALE or last is None:
            return None
        if last.quote or self.known is None:
            return last.quote
        return self.known.quote if self.known.digest == last.digest else None

    @property
    def expired(self) -> bool:
        """Whether it is stale for its age alone."""
        return self.claim.why is Why.EXPIRED

    @property
    def sources(self) -> tuple[str, ...]:
        """Addresses that people added in the catalogue."""
        inside = {view.link.url for view in self.links}
        found = self.known.sources if self.known else ()
        return tuple(url for url in found if url not in inside)

    @property
    def seen(self) -> str:
        """Digest of what a person sees of it: a decision rests on that."""
        claim = self.claim
        words = repr((claim.text, claim.heads, claim.figures, claim.log, claim.overlay))
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


View = ClaimView | FigureView | LinkView


class ArticleView:
    """An article on the page."""

    def __init__(self, opened: Opened) -> None:
        """Give everything a number, in reading order."""
        self.opened = opened
        evidence = opened.report.evidence
        self.article: Article = evidence.article
        self.links = tuple(self._links(evidence.links))
        self.claims = tuple(self._claims(evidence.claims))
        self.by_key: dict[str, View] = {view.key: view for view in self._marks()}
        self.owners = _owners(self.claims)
        taken = {id(finding) for view in self.claims for finding in view.findings}
        self.others: tuple[tuple[Place, Finding], ...] = tuple(
            (self.article.offsets.place(finding.span.start), finding)
            for finding in opened.report.findings
            if id(finding) not in taken and finding.check != WAITING
        )

    @cached_property
    def rows(self) -> tuple[Row[View], ...]:
        """The text, with the claims that begin in each row."""
        return tuple(rows(self.article, self._marks()))

    @property
    def lost(self) -> tuple[ClaimView, ...]:
        """The claims that are gone from the text."""
        return tuple(view for view in self.claims if view.claim.is_gone)

    @property
    def counts(self) -> Counts:
        """How far it is."""
        return counts(self.opened)

    @property
    def is_behind(self) -> bool:
        """Whether the first decision will bring the catalogue up to date as well."""
        return self.opened.before != self.opened.text

    @property
    def kinds(self) -> list[str]:
        """The kinds of figure that occur."""
        return sorted({kind for view in self.claims for kind in view.kinds.split()})

    def _marks(self) -> list[View]:
        marks: list[View] = [view for view in self.claims if not view.claim.is_gone]
        marks += [view for claim in self.claims for view in claim.figures]
        marks += [
            FigureView(f"f-{figure.span.start}", figure.span, figure, self._value(figure))
            for figure in self._unclaimed()
        ]
        marks += self.links
        groups = ("claim", "link", "figure")
        return sorted(
            marks, key=lambda view: (view.span.start, -view.span.end, groups.index(view.group))
        )

    def _unclaimed(self) -> Iterator[Figure]:
        claimed = {view.span for claim in self.claims for view in claim.figures}
        for figure in self.opened.report.evidence.figures:
            if figure.span not in claimed:
                yield figure

    def _links(self, links: Iterable[Link]) -> Iterator[LinkView]:
        for number, link in enumerate(links, 1):
            probe = self.opened.probes[link.key]
            line = self.article.offsets.place(link.at.start).line
            yield LinkView(f"l-{number}", link.span, number, line, link, probe)

    def _claims(self, claims: Iterable[Claim]) -> Iterator[ClaimView]:
        views = {(view.link.at, view.link.url): view for view in self.links}
        findings = sorted(
            (each for each in self.opened.report.findings if each.check != WAITING),
            key=lambda each: each.span.start,
        )
        for number, claim in enumerate(claims, 1):
            source = self.article.offsets.to_source(claim.span)
            yield ClaimView(
                key=str(claim.id),
                span=claim.span,
                number=number,
                line=0 if claim.is_gone else self.article.offsets.place(source.start).line,
                claim=claim,
                figures=() if claim.is_gone else tuple(self._figures(claim.figures)),
                links=tuple(
                    views[link.at, link.url] for link in claim.links if (link.at, link.url) in views
                ),
                findings=tuple(_findings(claim, source, findings)),
                known=self.opened.known.get(str(claim.id)),
            )

    def _figures(self, figures: Sequence[Figure]) -> Iterator[FigureView]:
        for figure in figures:
            yield FigureView(f"f-{figure.span.start}", figure.span, figure, self._value(figure))

    def _value(self, figure: Figure) -> str:
        return value_text(figure, self.opened.report.evidence.tongue)


def counts(opened: Opened) -> Counts:
    """Return how far an article is."""
    standing = [claim for claim in opened.claims if claim.status is not Status.RETIRED]
    return Counts(
        total=len(standing),
        open=sum(claim.status is Status.OPEN and claim.overlay is None for claim in standing),
        stale=sum(claim.overlay is not None for claim in standing),
        disputed=sum(claim.status in DOUBTED and claim.overlay is None for claim in standing),
    )


def _owners(claims: Sequence[ClaimView]) -> Mapping[str, ClaimView]:
    """Return the claim of each mark inside one."""
    figures = {view.key: claim for claim in claims for view in claim.figures}
    return figures | {view.key: claim for claim in claims for view in claim.links}


def _findings(claim: Claim, source: Span, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings whose place touches the claim, or that are about one of its links.

    Of a claim that is gone, those that name it: they stand at no place of the text.
    """
    links = {(link.at, link.url) for link in claim.links}
    if claim.is_gone:
        yield from (each for each in findings if claim.id and claim.id == each.subject)
        return
    first = bisect_left(findings, source.start, key=lambda each: each.span.start)
    last = bisect_right(findings, source.end, key=lambda each: each.span.start)
    for index, each in enumerate(findings):
        inside = first <= index < last and each.span.start < source.end
        around = index < first and each.span.end > source.start
        if inside or around or (each.span, each.subject) in links:
            yield each
