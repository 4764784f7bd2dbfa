"""All nouns but values and positions: frozen, each field with its sentence."""

from __future__ import annotations

from dataclasses import field
from importlib import import_module
from typing import TYPE_CHECKING

from factcheck.model.figures import Figure as Figure  # noqa: PLC0414 (a noun of this room, too)
from factcheck.model.log import LogEntry as LogEntry  # noqa: PLC0414 (a noun of this room, too)
from factcheck.model.log import deciding
from factcheck.model.words import (
    BlockKind,
    LinkKind,
    Overlay,
    Status,
    Why,
)  # fmt: skip
from factcheck.nouns import dataclass

if TYPE_CHECKING:  # most runs make none of these nouns: the modules are loaded by whoever does
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from factcheck.model.changes import Changes
    from factcheck.model.copies import Copy
    from factcheck.model.elsewhere import Elsewhere
    from factcheck.model.evidence import PageEvidence
    from factcheck.model.exchange import Rates
    from factcheck.model.findings import Excuse as Excuse  # noqa: PLC0414 (a noun of this room)
    from factcheck.model.findings import Finding as Finding  # noqa: PLC0414 (likewise)
    from factcheck.model.findings import Ignore as Ignore  # noqa: PLC0414 (likewise)
    from factcheck.model.findings import Related as Related  # noqa: PLC0414 (likewise)
    from factcheck.model.imprints import Imprint
    from factcheck.model.language import Language
    from factcheck.model.probes import Hop as Hop  # noqa: PLC0414 (a noun of this room, too)
    from factcheck.model.probes import Probe as Probe  # noqa: PLC0414 (likewise)
    from factcheck.model.quotations import Echo
    from factcheck.model.text import OffsetMap, Span
    from factcheck.model.works import Work
    from factcheck.said import Tongue

_ROOMS = {
    **dict.fromkeys(("Excuse", "Finding", "Ignore", "Related"), "factcheck.model.findings"),
    **dict.fromkeys(("Hop", "Probe"), "factcheck.model.probes"),
}
"""Modules of the nouns that are of this room, too, and loaded when they are asked for."""


def __getattr__(name: str) -> object:
    """Return a noun that has a module of its own (PEP 562)."""
    if name not in _ROOMS:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = noun = getattr(import_module(_ROOMS[name]), name)
    return noun


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a table cell; all numbers start at 0, row 0 is the header."""

    table: int
    """Number of the table in the article."""
    row: int
    """Row in the table."""
    column: int
    """Column in the row."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or table cell of an article."""

    span: Span
    """Its place in the article's text."""
    kind: BlockKind
    """What it is."""
    cell: Cell | None = None
    """Where it stands in its table, if it is a cell."""


@dataclass(frozen=True, slots=True)
class Link:
    """A reference link as it stands in an article; the same URL may be linked many times."""

    span: Span
    """The words it marks, in the article's text; a bare link marks itself."""
    at: Span
    """The address as written, in the source (the whole construct where it stands elsewhere)."""
    url: str
    """The address, entities and escapes of the markup resolved, percent-encoding kept."""
    text: str
    """The words it marks; for an image its alternative text; for a bare link the address."""
    kind: LinkKind
    """How it is written."""
    title: str | None = None
    """Title that the line of a reference list states for the page, if it does."""
    stated: str | None = None
    """Date that the line states for the page, as EDTF, if it does."""
    note: str | None = None
    """What a person should know of the boundary or the spelling, one sentence, or None."""
    alternative: str | None = None
    """The address as it reads if it ends elsewhere, where its end stays open; it is asked too."""
    target: str | None = None
    """The place among files that a relative address leads to from its article, if it is one."""

    @property
    def is_seen(self) -> bool:
        """Whether a reader of the page sees it: it marks words or is a picture."""
        return self.span.start < self.span.end or self.text != "" or self.kind == "image"

    @property
    def key(self) -> str:
        """The name under which its verdict is kept: the address, where that says it all.

        A relative address means another file in another folder, and an open one is believed
        where a closed one of the same spelling is not.
        """
        if self.target is not None:
            return self.target
        return f"{self.url} {self.alternative}" if self.alternative else self.url


@dataclass(frozen=True, slots=True)
class Article:
    """What was read from one source."""

    source: str
    """The path as given (``/`` as separator), the URL, or ``-``."""
    text: str
    """The prose: markup, code and comments are gone, blocks are apart by line breaks."""
    title: str | None
    """Title, if the article states one."""
    language: str
    """BCP 47 primary language, e.g. ``ja``."""
    published: date | None
    """Date of publication, if known."""
    dated_by: str | None
    """Source of the date: ``option``, ``front matter``, ``json-ld``, ``meta``, ``dateline``,
    or ``catalogue`` (given by option, or stated, in an earlier run)."""
    ids: frozenset[str]
    """Anchors a ``#fragment`` can name."""
    blocks: tuple[Block, ...]
    """Blocks in text order, without overlap."""
    links: tuple[Link, ...]
    """Links that the markup states; bare addresses in the text are recognized later."""
    offsets: OffsetMap
    """The way from the text back to the source."""
    digest: str
    """``sha256:`` and the hexadecimal digest of the bytes."""
    authors: tuple[str, ...] = ()
    """Names of its authors, as it states them."""
    ignores: tuple[Ignore, ...] = ()
    """The comments in it that speak to factcheck."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, list item or table cell that asserts at least one figure."""

    id: str | None
    """``fc-`` and eight base-32 characters; None until the catalogue knows it."""
    span: Span
    """Its place in the article's text; empty if it is in the article no more."""
    text: str
    """The words as written now (as last seen if ``lost``; empty if the catalogue keeps none)."""
    figures: tuple[Figure, ...]
    """Its figures in reading order."""
    links: tuple[Link, ...]
    """The links inside it."""
    log: tuple[LogEntry, ...] = ()
    """What people decided, oldest first."""
    statement: str | None = None
    """What it says in the words of the catalogue's keepers, if they wrote it."""
    overlay: Overlay | None = None
    """``stale`` or ``lost``, laid over by the machine."""
    heads: tuple[str, ...] = ()
    """The words without which its own do not say what they say, see ``model.heads``."""
    why: Why | None = None
    """Why it is ``stale``, if it is."""
    held: bool = False
    """Whether it only looks different from what was decided upon, see `ledger.KnownClaim`."""
    until: datetime | None = None
    """From when its verification holds no longer, if it ends (``recheck_after``)."""

    @property
    def is_gone(self) -> bool:
        """Whether it is in the article no more: ``lost``, or lost and then retired."""
        return self.overlay is Overlay.LOST or self.span.start == self.span.end

    @property
    def decision(self) -> LogEntry | None:
        """What was decided: the last entry that counts; None if nobody decided."""
        return deciding(self.log)

    @property
    def status(self) -> Status:
        """Status by the last entry that counts; ``open`` without one."""
        last = self.decision
        return last.status if last else Status.OPEN


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a check may know about one article."""

    article: Article
    """The article."""
    figures: tuple[Figure, ...]
    """Its figures in reading order."""
    links: tuple[Link, ...]
    """Its links in reading order, bare ones included."""
    claims: tuple[Claim, ...]
    """Its claims in reading order, then the lost ones."""
    probes: Mapping[str, Probe]
    """What is known of each URL, by the URL as cited."""
    tongue: Tongue = "en"
    """The language in which findings are told."""
    rates: Rates | None = None
    """What currencies were worth, day by day; None if nobody knows."""
    pages: Mapping[Span, tuple[PageEvidence, ...]] = field(default_factory=dict)
    """What cited pages say of figures, by their place in the text; the best first."""
    imprints: Mapping[str, Imprint] = field(default_factory=dict)
    """What linked pages state of themselves, by the address as cited, where they were read."""
    others: Mapping[Span, tuple[Elsewhere, ...]] = field(default_factory=dict)
    """Sentences of other articles that may tell the same as a claim, by the claim's place."""
    quotations: Mapping[Span, tuple[Echo, ...]] = field(default_factory=dict)
    """What cited pages say of quotations, by their place in the text; the nearest page first."""
    works: Mapping[str, Work] = field(default_factory=dict)
    """What registries say of works, by `Citation.key`."""
    copies: Mapping[str, Copy] = field(default_factory=dict)
    """Copies of broken pages in a web archive, by the address as cited."""
    language: Callable[[], Language] | None = None
    """Loads the language in which the article is read, for the laws that need its words."""


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """One article with all that was found in it."""

    evidence: Evidence
    """The article, its figures, links and claims."""
    findings: tuple[Finding, ...]
    """Findings in the order of their places."""


@dataclass(frozen=True, slots=True)
class Run:
    """The circumstances of a run: the only fields of a report where clock and host may show."""

    at: datetime
    """When the run began, with time zone."""
    version: str
    """Version of factcheck."""
    offline: bool = False
    """Whether links were left alone on request or for want of a network."""
    asked: int = 0
    """Links asked about in this run."""
    from_history: int = 0
    """Links whose verdict came from the history."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a format needs."""

    run: Run
    """The circumstances."""
    articles: tuple[ArticleReport, ...]
    """Articles in the order given."""
    probes: Mapping[str, Probe] = field(default_factory=dict)
    """What is known of each URL, by the URL as cited, in order of first citation."""
    notices: tuple[str, ...] = ()
    """Sentences about the run as a whole: what was not checked, and why."""
    exit_code: int = 0
    """The exit code of the run."""
    tongue: Tongue = "en"
    """The language of its findings and notices, and so of all that a format says around them."""
    changes: Changes | None = None
    """What is not as it was in the run before; None if that was not looked at."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in the order of articles and places."""
        return tuple(found for article in self.articles for found in article.findings)
