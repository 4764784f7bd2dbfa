"""Which open claims need a person most: what is wrong most often, and costs most where it is.

The order, each rule only where the ones before leave it open:

1. Amounts of money, superlatives and converted amounts come first: the desk's own list of what
   goes wrong most (a slipped magnitude, a stale rate, a "largest ever" nobody looked up).
2. What names no source in its passage, and has no reference list below it, comes before what is
   cited by a page that is broken, then what only a reference list may hold, then what links one.
3. Converted amounts before superlatives before other money; then percentages, ratios, counts,
   measures, ranks and bare numbers; then ages and durations; then dates and times of day.
4. Reading order.

A claim is ranked by the figure in it that needs most, since it is decided on as a whole.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from factcheck.model.late import late
from factcheck.model.records import Article, Claim, Evidence, Figure, Link, Probe
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import Status, Verdict
from factcheck.nouns import dataclass

_BROKEN = frozenset({Verdict.DEAD, Verdict.INVALID, Verdict.SUSPECT, Verdict.UNREACHABLE})
_KINDS = ("money", "percent", "ratio", "count", "measure", "rank", "number", "age", "duration")
"""Kinds in the order of need, all others after them."""
_BETWEEN = late("\\s?[(\uff08\\[=\uff1d]\\s?")
"""What stands between an amount and the same amount in another unit: ``97億ドル(約1兆円)``."""


class Source(IntEnum):
    """What is known of a claim's source, the worst first."""

    NONE = 0
    """No link in its passage, and no reference list in the article."""
    BROKEN = 1
    """Links, none of which leads to its page any more."""
    LISTED = 2
    """None in its passage, but the article has a reference list."""
    LINKED = 3
    """A link in its sentence, paragraph, list item or row."""


class Class(IntEnum):
    """What a figure is to the desk, the neediest first."""

    CONVERTED = 0
    """An amount that follows the same in another unit, in brackets or after an equals sign."""
    SUPERLATIVE = 1
    """A rank without a number: the largest ever."""
    MONEY = 2
    """Any other amount of money."""
    OTHER = 3
    """All else."""


@dataclass(frozen=True, slots=True)
class Need:
    """An open claim, and why it needs a person."""

    claim: Claim
    """The claim."""
    figure: int
    """The number of its neediest figure among the article's, from 0."""
    rank: Class
    """What that figure is."""
    source: Source
    """What is known of its source."""

    kind: int
    """The place of its kind in the order of need."""

    @property
    def order(self) -> tuple[int, int, int, int]:
        """What sorts needs, the greatest first; reading order comes after it."""
        return (int(self.rank is Class.OTHER), self.source, self.rank, self.kind)


def needs(evidence: Evidence) -> Iterator[Need]:
    """Yield the claims of an article on which nobody decided, in reading order."""
    numbers = {figure.span: index for index, figure in enumerate(evidence.figures)}
    sources = _Sources(evidence)
    for claim in evidence.claims:
        if claim.status is not Status.OPEN or claim.overlay is not None or claim.is_gone:
            continue
        if claim.log and not claim.log[-1].counts:
            continue  # it needs a second person, which is told before
        ranked = sorted(
            (_class(evidence.article, claim, place), _order(figure), numbers[figure.span])
            for place, figure in enumerate(claim.figures)
            if figure.span in numbers
        )
        if ranked:
            rank, kind, number = ranked[0]
            yield Need(claim, number, rank, sources.of(claim), kind)


def _order(figure: Figure) -> int:
    return _KINDS.index(figure.kind) if figure.kind in _KINDS else len(_KINDS)


def _class(article: Article, claim: Claim, place: int) -> Class:
    figure = claim.figures[place]
    value = figure.value
    if place and isinstance(value, Quantity) and figure.kind in {"money", "measure"}:
        before = claim.figures[place - 1]
        between = article.text[before.span.end : figure.span.start]
        other = before.value if before.kind == figure.kind else None
        differs = isinstance(other, Quantity) and other.unit != value.unit
        if differs and _BETWEEN.fullmatch(between):
            return Class.CONVERTED
    if isinstance(value, Quantity) and value.low is None and value.high is None:
        return Class.SUPERLATIVE
    return Class.MONEY if figure.kind == "money" else Class.OTHER


class _Sources:
    """Looks up what is known of the sources of an article's claims."""

    def __init__(self, evidence: Evidence) -> None:
        self._probes: Mapping[str, Probe] = evidence.probes
        self._links = sorted(
            (link for link in evidence.links if link.is_seen), key=lambda link: link.span.start
        )
        self._starts = [link.span.start for link in self._links]
        items = [block.span for block in evidence.article.blocks if block.kind == "item"]
        self._listed = any(link.title or link.stated for link in evidence.links) or any(
            self._within(item) for item in items
        )
        self._passages = _passages(evidence.article)

    def of(self, claim: Claim) -> Source:
        found = bisect_right(self._passages, claim.span.start, key=lambda span: span.start)
        passage = self._passages[found - 1] if found else claim.span
        links = claim.links or self._within(passage)
        if not links:
            return Source.LISTED if self._listed else Source.NONE
        probes = [self._probes.get(link.key) for link in links]
        broken = all(probe is not None and probe.verdict in _BROKEN for probe in probes)
        return Source.BROKEN if broken else Source.LINKED

    def _within(self, span: Span) -> Sequence[Link]:
        first = bisect_right(self._starts, span.start - 1)
        return self._links[first : bisect_right(self._starts, span.end - 1)]


def _passages(article: Article) -> list[Span]:
    """Return the blocks, of tables whole rows, in text order."""
    rows: dict[tuple[int, int], Span] = {}
    spans = []
    for block in article.blocks:
        if block.cell is None:
            spans.append(block.span)
            continue
        row = (block.cell.table, block.cell.row)
        rows[row] = Span(rows[row].start if row in rows else block.span.start, block.span.end)
    return sorted([*spans, *rows.values()])
