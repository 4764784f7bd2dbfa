"""A paragraph as the checks see it: its sentences, its numbers and the words beside each.

A law asks a passage which numbers there are near one and which words stand beside it; a template
is matched against its skeletons. `reading` tells how an article is read into passages.
"""

import re
from bisect import bisect_left

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.words import BlockKind
from factcheck.nouns import dataclass

THEN = "\uf000"
"""The sign of a date that is earlier than another beside it."""
_CLAUSE = re.compile(r"[、,;:()（）「」]| [-–—] |—|–")
_PLAIN_CLAUSE = re.compile(r"[、,;:。\n()]| [–—-] ")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading or item with its numbers."""

    article: str
    """The folded text of the whole article."""
    span: Span
    """Where the passage stands in it, the heading above left out."""
    kind: BlockKind
    """What it is."""
    skeleton: Skeleton
    """Its words with signs for the figures, the heading above left out."""
    text: str
    """The same with the heading's before it, `THEN` in the place of earlier dates."""
    is_headed: bool
    """Whether its first sentence is that heading."""
    sentences: tuple[Span, ...]
    """Where its sentences stand in the article, the heading's first."""
    stops: tuple[int, ...]
    """Where they end in ``text``."""
    words: tuple[str, ...]
    """The sentences themselves, folded, in lower case."""
    atoms: tuple[Atom, ...]
    """Its numbers in reading order, the heading's first."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its own figures, those of the heading above left out."""
        return tuple(self.skeleton.figures.values())

    @property
    def plain(self) -> str:
        """Its own words, folded."""
        return self.article[self.span.start : self.span.end]

    def before(self, one: Atom, most: int = 40) -> str:
        """Return the signed words of its sentence before a number, as far as one looks."""
        start = self.stops[one.sentence - 1] if one.sentence else 0
        return self.text[max(start, one.at - most) : one.at]

    def behind(self, one: Atom, most: int = 40) -> str:
        """Return the signed words of its sentence behind a number, as far as one looks."""
        return self.text[one.end : min(self.stops[one.sentence], one.end + most)]

    def beside(self, one: Atom, before: int = 24, behind: int = 24) -> tuple[str, str]:
        """Return the signed words of its clause before and behind a number."""
        ahead = _CLAUSE.split(self.before(one, before))[-1]
        return ahead, _CLAUSE.split(self.behind(one, behind))[0]

    def between(self, one: Atom, other: Atom) -> str:
        """Return the signed words between two numbers."""
        first, last = sorted((one, other), key=lambda each: each.at)
        return self.text[first.end : last.at]

    def is_japanese(self, sentence: int) -> bool:
        """Tell whether a sentence, by its number, is Japanese."""
        return is_japanese(self.words[sentence])

    def sentence(self, number: int) -> str:
        """Return a signed sentence; empty for one that there is not."""
        if not 0 <= number < len(self.stops):
            return ""
        return self.text[self.stops[number - 1] if number else 0 : self.stops[number]]

    def within(self, first: int, last: int) -> list[Atom]:
        """Return the numbers of sentences, both ends included."""
        return [one for one in self.atoms if first <= one.sentence <= last]

    def plain_before(self, figure: Figure, most: int = 40) -> str:
        """Return what of the passage stands before a figure, as written."""
        return self.article[max(self.span.start, figure.span.start - most) : figure.span.start]

    def plain_behind(self, figure: Figure, most: int = 40) -> str:
        """Return what of the passage stands behind a figure, as written."""
        return self.article[figure.span.end : min(self.span.end, figure.span.end + most)]

    def plain_clause(self, figure: Figure, most: int = 60) -> str:
        """Return the clause of a figure: up to the commas, brackets and stops around it."""
        before = _PLAIN_CLAUSE.split(self.plain_before(figure, most))[-1]
        middle = self.article[figure.span.start : figure.span.end]
        return before + middle + _PLAIN_CLAUSE.split(self.plain_behind(figure, most))[0]

    def plain_sentence(self, figure: Figure) -> str:
        """Return the sentence of a figure, as written."""
        place = bisect_left([span.end for span in self.sentences], figure.span.end)
        return self.sentences[min(place, len(self.sentences) - 1)].cut(self.article)
