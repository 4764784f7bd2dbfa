"""Another place in the own clauses of two figures: 7% in Japan, 7% in France."""

from collections.abc import Iterator

from factcheck.comparing import _clauses
from factcheck.comparing._context import Context
from factcheck.comparing._paragraph import Paragraph
from factcheck.model.figures import Figure
from factcheck.model.text import Span


def signs(
    paragraph: Paragraph, mine: Figure, place: int, other: Figure
) -> Iterator[tuple[str, float]]:
    """Yield whether the clauses of two figures name different places."""
    index = paragraph.index
    there, passage = index.context(place), index.page.passages[place]
    own = _clauses.own(paragraph.context, mine)
    theirs = _clauses.own(there, other)
    here = _places(paragraph.context, own)
    away = _places(there, theirs)
    if passage.spot == "table":
        away |= index.about(passage.label).of_kind("p")
    if mine.kind != "rank" and here and away and not here & away:
        rivals = [one for one in passage.figures if one is not other and one.kind == other.kind]
        told = any(here & _places(there, _clauses.own(there, one)) for one in rivals)
        if told or not here & there.of_kind("p"):
            yield "place-unmet", 1.0


def _places(context: Context, part: Span) -> frozenset[str]:
    return frozenset(
        idea.name for idea in context.ideas if idea.kind == "p" and part.covers(idea.span)
    )
