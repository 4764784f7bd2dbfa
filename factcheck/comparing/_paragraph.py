"""The article's side of a comparison: a sentence, those around it, and what may state them."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from factcheck.comparing import _elided, _readings
from factcheck.comparing._candidates import Candidate, candidates, equals
from factcheck.comparing._context import NEARBY, Context, Mark
from factcheck.comparing._faces import Face, face
from factcheck.comparing._index import Index
from factcheck.comparing._taxes import taxed
from factcheck.model.passages import Passage
from factcheck.model.records import Figure

T = TypeVar("T")
_FAR = 0.5
"""Worth of a mark that stands far from the figure."""


@dataclass(frozen=True)
class Told:
    """A figure of the article with what may state it."""

    figure: Figure
    """The figure; its span is a place in its sentence."""
    face: Face | None
    """Its quantity; None for dates and times."""
    found: list[Candidate]
    """The figures of the page that may be it."""


@dataclass(frozen=True)
class Belief:
    """How likely a figure of the article is to stand in one place of the page."""

    place: int
    """The number of the passage."""
    figure: Figure
    """The figure of the page."""
    chance: float
    """How likely it is, from 0 to 1."""


class Paragraph:
    """A sentence of the article with those around it that cite the same page."""

    def __init__(
        self, sentence: Passage, language: str, index: Index, around: Sequence[Passage]
    ) -> None:
        self.index = index
        if language == "en":
            sentence = _elided.named(sentence)
        self.sentence, self.sentences = sentence, around
        self.context = Context(sentence.text, language, sentence.figures)
        """The sentence."""
        self.above = Context(sentence.about, language)
        """Headings, and the title of the article."""
        self.around = tuple(Context(one.text, language, one.figures) for one in around)
        """The sentences before and after."""
        self.told = _told(sentence, index)
        """Its figures, in their order."""
        self.others = [told for one in around for told in _told(one, index)]
        """Those of the sentences around."""
        self._known: dict[object, object] = {}
        self.believed: dict[int, list[Belief]] = {}
        """Where figures are likely to stand, by the `id` of what is told; empty at first."""

    def once(self, key: object, make: Callable[[], T]) -> T:
        """Return what is made, made once: each figure is judged twice, by the same words."""
        if key not in self._known:
            self._known[key] = make()
        return cast("T", self._known[key])

    def neighbors(self) -> list["Paragraph"]:
        """Return the sentences around, each with this one and the others around it."""
        group = [self.sentence, *self.sentences]
        return [
            Paragraph(one, self.context.language, self.index, [it for it in group if it is not one])
            for one in self.sentences
        ]

    @cached_property
    def claims(self) -> dict[int, list[tuple[Told, Candidate]]]:
        """The figures of the page by `id`, with the article's figures of the same value."""
        found: defaultdict[int, list[tuple[Told, Candidate]]] = defaultdict(list)
        for told in (*self.told, *self.others):
            for one in equals(told.found):
                found[id(one.figure)].append((told, one))
        return found

    def marks(self, figure: Figure) -> list[tuple[Mark, float]]:
        """Return the marks of the sentence that the page can hold, with their worth."""
        return marks_of(self.context, figure, self.index.page.language)


def _told(sentence: Passage, index: Index) -> list[Told]:
    """Return the figures of a sentence with what may state them, made once for a page."""
    key = (sentence.text, sentence.figures)
    if key not in index.told:
        index.told[key] = [_one_told(figure, sentence, index) for figure in sentence.figures]
    found: list[Told] = index.told[key]
    return found


def _one_told(figure: Figure, sentence: Passage, index: Index) -> Told:
    one = face(figure)
    found = candidates(figure, one, index)
    if (heavy := _readings.as_weight(figure)) and not equals(found):
        weights = candidates(figure, heavy, index)
        lengths = any(it.what == "length" for _, it in index.faces)
        if equals(weights) or (weights and not lengths):
            one, found = heavy, weights
    if one is not None and one.what.startswith("money"):
        found = taxed(found, figure, sentence.text, index)
    return Told(figure, one, found)


def marks_of(context: Context, figure: Figure, language: str) -> list[tuple[Mark, float]]:
    """Return the marks of a sentence that a page in a language can hold, with their worth."""
    wide = language in {"ja", "zh"}
    found = []
    for mark in context.marks:
        if not wide and all(key.startswith("h:") for key in mark.keys):
            continue
        worth = 1.0 if is_near(mark, figure, context.language) else _FAR
        found.append((mark, mark.weight * worth))
    return found


def is_near(mark: Mark, figure: Figure, language: str) -> bool:
    """Tell whether a mark stands so near to a figure that it speaks of it."""
    reach = reach_of(language)
    return figure.span.start - reach <= mark.at <= figure.span.end + reach


def reach_of(language: str) -> int:
    """Return the code points within which a word of a language speaks of a figure."""
    return NEARBY if language in {"ja", "zh", "ko"} else 2 * NEARBY


def meets(mark: Mark, keys: frozenset[str] | set[str]) -> bool:
    """Tell whether a text with such keys has a mark."""
    return not mark.keys.isdisjoint(keys)
