"""Bytes of a cited page → passages with figures, or why it cannot be read. Never raises."""

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from itertools import islice

from factcheck import readers, recognizers
from factcheck.cited import _choice
from factcheck.cited._passages import labels, passages
from factcheck.errors import SourceError
from factcheck.model.imprints import Imprint
from factcheck.model.passages import Page, Passage
from factcheck.model.quotations import Echo
from factcheck.model.records import Article
from factcheck.model.values import Period
from factcheck.nouns import dataclass
from factcheck.plugins import Document
from factcheck.quoting import PageText
from factcheck.readers import Statements

LARGEST = 4_000_000
"""Bytes of a page that is read; what is larger is data."""
LARGEST_PDF = 20_000_000
_LITTLE = 250
"""Code points of text below which a page with scripts is their shell."""
_LEAD = 1_500
"""Code points of a page's beginning that tell what it is about."""
_DAYS = 200
"""Days that are known of a page's text."""
_WALLED = 2_500
"""Code points of text below which a page that is not free shows its beginning only."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one page."""

    page: Page = field(default_factory=lambda: Page(()))
    """Its passages; none if it could not be read."""
    reason: str = ""
    """Why it is unreadable, as a fixed word; empty if it was read."""
    partial: str = ""
    """Why what is not found says nothing: ``paywall`` or ``script-shell``, ``cut``; or empty."""
    echoes: tuple[Echo, ...] = ()
    """What it says of the quotations that were looked for."""


def read(
    document: Document,
    digits: Iterable[str] = (),
    *,
    cut: bool = False,
    quotes: Sequence[tuple[str, str]] = (),
) -> Reading:
    """Return the passages of a page.

    ``digits`` are significant digits of the figures that are looked for (`comparing.digits`): of a
    long page only what may hold them is recognized. ``cut`` tells that the bytes end too early.
    ``quotes`` are quoted words that are looked for, with the languages of their articles.
    """
    data = document.data
    pdf = b"%PDF-" in data[:1024]
    if not data.strip():
        return Reading(reason="empty")
    if len(data) > (LARGEST_PDF if pdf else LARGEST) or (pdf and cut):
        return Reading(reason="too-large")
    digits = frozenset(digits)
    try:
        article, stated = readers.read_cited(document, digits)
    except SourceError as error:
        return Reading(reason=str(error) if pdf else "not-text")
    found = _of(article, stated, digits, cut=cut, pdf=pdf)
    if not quotes or found.reason:
        return found
    words = readers.words_of(document, article)
    page = PageText("\n".join((words, stated.body)), article.language, is_whole=not found.partial)
    return replace(found, echoes=tuple(page.echo(*quote) for quote in quotes))


def _of(
    article: Article, stated: Statements, digits: Iterable[str], *, cut: bool, pdf: bool
) -> Reading:
    part = _choice.chosen(article, digits)
    found = passages(part, recognizers.figures(part))
    shell = stated.scripts and len(article.text) < _LITTLE
    shell = shell and not any(passage.figures for passage in found)
    if not article.text.strip() and not (stated.body or stated.lines):
        return Reading(reason="script-shell" if stated.scripts else "no-text" if pdf else "empty")
    extra = "\n".join((stated.body, *stated.lines) if shell else stated.lines)
    if extra.strip():
        found += _stated(extra, article.language)
    partial = "script-shell" if shell and not stated.body else "cut" if cut else ""
    if not stated.free and len(article.text) < _WALLED and not stated.body:
        partial = "paywall"
    title = " | ".join(filter(None, dict.fromkeys((article.title, *stated.titles[:2]))))
    imprint = _imprint(article, stated.imprint, found)
    page = Page(tuple(found), article.language, title, labels(part), imprint)
    return Reading(page, partial=partial)


def _imprint(article: Article, stated: Imprint, found: Iterable[Passage]) -> Imprint:
    """Return what a page states of itself, with its language, its beginning and its days."""
    values = (figure.value for passage in found for figure in passage.figures)
    days = (
        value.first.isoformat()
        for value in values
        if isinstance(value, Period) and value.first and value.first == value.last
    )
    lead = " ".join(article.text[:_LEAD].split())
    every = stated.days.union(islice(days, _DAYS))
    return replace(stated, language=article.language, lead=lead, days=every)


def _stated(words: str, language: str) -> list[Passage]:
    document = Document("stated.txt", words.encode("utf-8", "replace"), language=language)
    article = readers.read(document)
    part = _choice.chosen(article, ())
    return passages(part, recognizers.figures(part), "stated")
