"""Paragraphs with their figures: what stands before, behind and between them, for frames.

A frame is a law over figures whose roles are told by loose signs: the kind of each figure, cue
words beside it, nearness. Who looks for roles asks a passage for the words around a figure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks._plain import plain
from factcheck.checks._skeleton import of_blocks
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span

MOST = 12
"""Most figures of a passage whose roles are sought: what has more is a list or an account."""
_STOP = re.compile(r"[。!?\n]|(?<=[a-z0-9)\]\"'”])\. +(?=[A-Z\"'“(])|(?<=[ap]\.m)\. +(?=[A-Z\"“])")
_CLAUSE = re.compile(r"[、,;:。\n()]| [–—-] ")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading or item and its figures."""

    text: str
    """The folded text of the whole article."""
    span: Span
    """Where the passage stands in it."""
    figures: tuple[Figure, ...]
    """Its figures in reading order."""
    heading: bool
    """Whether it is a heading."""

    @property
    def words(self) -> str:
        """The words of the passage."""
        return self.text[self.span.start : self.span.end]

    def before(self, figure: Figure, reach: int = 40) -> str:
        """Return what of the passage stands before a figure, as far as one looks."""
        return self.text[max(self.span.start, figure.span.start - reach) : figure.span.start]

    def behind(self, figure: Figure, reach: int = 40) -> str:
        """Return what of the passage stands behind a figure, as far as one looks."""
        return self.text[figure.span.end : min(self.span.end, figure.span.end + reach)]

    def clause(self, figure: Figure, reach: int = 60) -> str:
        """Return the clause of a figure: up to the commas, brackets and stops around it."""
        before = _CLAUSE.split(self.before(figure, reach))[-1]
        return (
            before
            + self.text[figure.span.start : figure.span.end]
            + _CLAUSE.split(self.behind(figure, reach))[0]
        )

    def sentence(self, figure: Figure) -> Span:
        """Return where the sentence of a figure stands."""
        start, end = self.span.start, self.span.end
        for stop in _STOP.finditer(self.text, self.span.start, self.span.end):
            if stop.end() <= figure.span.start:
                start = stop.end()
            elif stop.start() >= figure.span.end:
                end = stop.start()
                break
        return Span(start, end)

    def between(self, one: Figure, other: Figure) -> str:
        """Return what stands between two figures, whichever is first."""
        first, last = sorted((one.span, other.span))
        return self.text[first.end : last.start]


def passages(evidence: Evidence) -> Iterator[Passage]:
    """Yield the passages of an article that hold figures (`MOST` at most), cells left out."""
    text = plain(evidence).text
    headings = {block.span.start for block in evidence.article.blocks if block.kind == "heading"}
    for skeleton in of_blocks(evidence):
        figures = tuple(skeleton.figures.values())
        if len(figures) <= MOST:
            yield Passage(text, skeleton.span, figures, skeleton.span.start in headings)
