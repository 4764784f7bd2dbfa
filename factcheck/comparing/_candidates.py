"""The figures of a page that may be one of the article's, by their values alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.comparing import _chance, _tables
from factcheck.comparing._faces import Face, Relation
from factcheck.comparing._index import Index
from factcheck.comparing._units import counted_alike, is_known
from factcheck.comparing._values import relate, relate_times
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure

MOST = 24
"""Most candidates of one figure whose sentences are compared; the surest by their values alone."""
EQUAL = frozenset({PageVerdict.MATCH, PageVerdict.ROUNDED})
"""Verdicts of a candidate that states the same value."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of the page that may be the one of the article."""

    relation: Relation
    """What the values have to do with each other."""
    place: int
    """The number of its passage."""
    figure: Figure
    """The figure of the page."""
    surprise: float
    """How little chance would bring it, in powers of ten, by the values alone."""

    @property
    def is_equal(self) -> bool:
        """Whether it states the same value, rounded or not."""
        return self.relation.verdict in EQUAL


def candidates(mine: Figure, one: Face | None, index: Index) -> list[Candidate]:
    """Return the figures of a page that have to do with one of the article, by value alone.

    ``one`` is the quantity of ``mine``, None for dates and times. The surest come first.
    """
    found: list[Candidate] = []
    if mine.kind in {"date", "time"}:
        base = _chance.surprise(_chance.of_date(mine), index.many[mine.kind])
        for place, figure in index.days:
            if relation := relate_times(mine, figure):
                found.append(Candidate(relation, place, figure, base - relation.doubt))
    elif one is not None:
        chance = _chance.of_quantity(one)
        many = _like(one, index)
        others = index.many.total()
        for place, other in index.faces:
            if relation := relate(one, other):
                if relation.power and _tables.explains(relation.power, index, place):
                    relation = Relation(PageVerdict.MATCH, "same", 0.1, relation.formula)
                base = _chance.surprise(chance, many if one.what == other.what else others)
                found.append(Candidate(relation, place, other.figure, base - relation.doubt))
    return sorted(found, key=_surest)[:MOST]


def _surest(one: Candidate) -> tuple[bool, float, int]:
    return not one.is_equal, -one.surprise, one.place


def _like(one: Face, index: Index) -> int:
    """Return how many figures of the page count what one counts, as far as is known."""
    if one.what != "count" or not is_known(one.value.unit):
        return index.many[one.what]
    unit = one.value.unit
    return sum(
        many
        for counter, many in index.counters.items()
        if counted_alike(unit, counter) is not False
    )


def equals(found: Sequence[Candidate]) -> list[Candidate]:
    """Return those that state the same value."""
    return [one for one in found if one.is_equal]
