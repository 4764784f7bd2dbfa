"""The article's side of a comparison, and which of its marks a page can hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.comparing._context import NEARBY, Context, Mark
from factcheck.comparing._faces import Face
from factcheck.model.records import Figure

_FAR = 0.5
"""Worth of a mark that stands far from the figure."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The article's side of a comparison."""

    context: Context
    """The sentence."""
    above: Context
    """Headings, and the title of the article."""
    faces: tuple[Face | None, ...]
    """The quantities of its figures, in their order."""
    places: tuple[frozenset[int], ...]
    """The passages of the page that state each of its figures."""
    around: tuple[Context, ...] = ()
    """The sentences before and after."""
    anchors: Mapping[int, float] = field(default_factory=dict)
    """Worth of standing in passages of the page which those sentences speak of, or beside them."""


def marks_of(context: Context, figure: Figure, language: str) -> list[tuple[Mark, float]]:
    """Return the marks of a sentence that a page in a language can hold, with their worth."""
    wide = language in {"ja", "zh"}
    reach = NEARBY if context.language in {"ja", "zh", "ko"} else 2 * NEARBY
    found = []
    for mark in context.marks:
        if not wide and all(key.startswith("h:") for key in mark.keys):
            continue
        near = figure.span.start - reach <= mark.at <= figure.span.end + reach
        found.append((mark, mark.weight * (1.0 if near else _FAR)))
    return found


def meets(mark: Mark, keys: frozenset[str] | set[str]) -> bool:
    """Tell whether a text with such keys has a mark."""
    return not mark.keys.isdisjoint(keys)
