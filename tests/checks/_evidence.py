"""Builds evidence by hand: short texts whose figures and links are marked in them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal

from factcheck.model.records import Article, Block, Claim, Evidence, Figure, Link, LogEntry, Probe
from factcheck.model.text import Span, TextBuilder
from factcheck.model.values import point
from factcheck.model.words import FigureKind, Overlay, Status, Verdict

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def article(text: str, blocks: tuple[Block, ...] = ()) -> Article:
    """Return an article whose text is its source; each line is a paragraph."""
    builder = TextBuilder(text)
    builder.copy(0, len(text))
    if not blocks:
        lines, start = [], 0
        for line in text.split("\n"):
            lines.append(Block(Span(start, start + len(line)), "paragraph"))
            start += len(line) + 1
        blocks = tuple(lines)
    return Article(
        source="a.md",
        text=text,
        title=None,
        language="ja",
        published=None,
        dated_by=None,
        ids=frozenset(),
        blocks=blocks,
        links=(),
        offsets=builder.offsets(),
        digest="sha256:0",
    )


def figure(text: str, words: str, kind: FigureKind = "money") -> Figure:
    """Return the figure that ``words`` are in ``text``."""
    start = text.index(words)
    return Figure(Span(start, start + len(words)), words, kind, point(Decimal(1)))


def link(text: str, url: str, title: str | None = None) -> Link:
    """Return the bare link to ``url`` in ``text``."""
    span = Span(text.index(url), text.index(url) + len(url))
    return Link(span, span, url, url, "bare", title=title)


def claim(
    text: str,
    figures: tuple[Figure, ...],
    *,
    status: Status | None = None,
    overlay: Overlay | None = None,
    links: tuple[Link, ...] = (),
) -> Claim:
    """Return a claim that is the whole line of its first figure."""
    start = text.rfind("\n", 0, figures[0].span.start) + 1
    end = text.find("\n", start)
    span = Span(start, len(text) if end < 0 else end)
    log = (LogEntry(NOON, "校閲", status),) if status else ()
    return Claim(None, span, span.cut(text), figures, links, log, overlay=overlay)


def probe(url: str, verdict: Verdict, reason: str, **rest: object) -> Probe:
    """Return a probe of ``url``."""
    return Probe(url, NOON, verdict, reason, **rest)  # type: ignore[arg-type]


def evidence(
    text: str,
    *,
    claims: tuple[Claim, ...] = (),
    links: tuple[Link, ...] = (),
    probes: Mapping[str, Probe] | None = None,
    blocks: tuple[Block, ...] = (),
) -> Evidence:
    """Return evidence about ``text``."""
    figures = tuple(found for one in claims for found in one.figures)
    return Evidence(article(text, blocks), figures, links, claims, probes or {})
