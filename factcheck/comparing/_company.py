"""What the other figures of a paragraph say of a pair: a page tells one story in one place.

Where the others of the paragraph are found, this one is likely to be.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.comparing._candidates import Candidate, equals
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.comparing._units import (
    are_persons,
    counted_alike,
    is_known,
    is_open,
)
from factcheck.comparing._units_data import ANYTHING
from factcheck.comparing._words import Sign, closeness
from factcheck.model.records import Figure
from factcheck.model.values import Quantity

_FEW = 3
"""Figures of the very value that are looked at, the surest first."""
_LEAST = 0.3
"""What the very value says at least against another one."""
_MAYBE = 0.5
"""Chance that a figure of the page is the one of the article that has its value."""
_NEAR = 2
"""Passages that lie around one."""


def signs(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[Sign]:
    """Yield what other figures of the article and of the page say of a pair."""
    yield from support(paragraph, mine, one.place, one.figure)
    yield from _choice(paragraph, mine, one)


def reported(paragraph: Paragraph, mine: Told) -> float:
    """Return how much of the rest of the paragraph the page states: whether it tells of the page.

    It is the number of its other figures that stand there, one that chance would bring as less.
    """
    others = [
        told
        for told in (*paragraph.told, *paragraph.others)
        if told is not mine and told.figure.text != mine.figure.text
    ]
    return sum(_worth(equals(told.found)) for told in others)


def _worth(same: Sequence[Candidate]) -> float:
    """Return how little chance would bring one of the candidates, from 0 to 1."""
    return min(max((0.0, *(one.surprise for one in same))), 2.0) / 2


def support(paragraph: Paragraph, mine: Told, place: int, figure: Figure) -> Iterator[Sign]:
    """Yield how many of the paragraph's other figures stand here, and nearby."""
    here = near = 0.0
    for told in (*paragraph.told, *paragraph.others):
        if told is mine or told.figure.text == mine.figure.text:
            continue
        places = _standing(paragraph, told, figure)
        here += places.pop(place, 0.0)
        near += _nearby(paragraph, place, places)
    yield "company-here", min(here, 2.0)
    yield "company-near", min(near, 2.0)


def stated(paragraph: Paragraph, mine: Told, figures: Iterable[Figure]) -> Iterator[Sign]:
    """Yield how many figures of a reckoning the article states itself, in its sentence and around.

    "Up 7 percent to 1,043": who tells a growth tells the number that has grown.
    """
    sides = list(figures)
    for name, group in (("stated", paragraph.told), ("stated-near", paragraph.others)):
        others = [told for told in group if told is not mine]
        yield (
            name,
            sum(max((_is(paragraph, told, one) for told in others), default=0.0) for one in sides),
        )


def _is(paragraph: Paragraph, told: Told, figure: Figure) -> float:
    """Return how likely a figure of the article is one of the page."""
    if id(told) not in paragraph.believed:
        return _MAYBE * any(one.figure is figure for one in equals(told.found))
    return sum(one.chance for one in paragraph.believed[id(told)] if one.figure is figure)


def _nearby(paragraph: Paragraph, place: int, places: Mapping[int, float]) -> float:
    """Return how likely a figure is to stand near a passage, a bit further off half as much."""
    beside = paragraph.index.beside(place)
    return max(
        (
            chance if at in beside else chance / 2
            for at, chance in places.items()
            if abs(at - place) <= _NEAR
        ),
        default=0.0,
    )


def _standing(paragraph: Paragraph, told: Told, but: Figure) -> dict[int, float]:
    """Return where another figure of the article is likely to stand, and how likely that is."""
    if id(told) not in paragraph.believed:
        return _at_first(told, but)
    found: dict[int, float] = {}
    for one in paragraph.believed[id(told)]:
        if one.figure is not but:
            found[one.place] = found.get(one.place, 0.0) + one.chance
    return found


def _at_first(told: Told, but: Figure) -> dict[int, float]:
    """Return the places of the same value, by how soon chance brings it."""
    same = [one for one in equals(told.found) if one.figure is not but]
    return dict.fromkeys((one.place for one in same), _worth(same))


def _choice(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[Sign]:
    """Yield what other figures of the page say the same, and how it is counted."""
    same = equals(mine.found)
    if not one.is_equal and same:
        yield "equal-elsewhere", _outdone(paragraph, mine, one, same)
    if counted := _counted(mine, one):
        yield counted, damped(one) if counted == "counts-unlisted" else 1.0


def _outdone(paragraph: Paragraph, mine: Told, one: Candidate, same: Sequence[Candidate]) -> float:
    """Return how much the very value says against another: less if that stands nearer in words."""
    own = closeness(paragraph, mine.figure, one.place, one.figure)
    best = max(closeness(paragraph, mine.figure, it.place, it.figure) for it in same[:_FEW])
    return max(1.0 - max(own - best, 0.0), _LEAST)


def damped(one: Candidate) -> float:
    """Return how much words that hardly fit count where chance would hardly bring the number."""
    return 1 - min(max(one.surprise, 0.0), 2.0) / 3 if one.is_equal else 1.0


def _counted(mine: Told, one: Candidate) -> str:
    """Return whether both count the same, as far as is known."""
    value, theirs = mine.figure.value, one.figure.value
    if mine.figure.kind != "count" or not isinstance(value, Quantity):
        return ""
    if not isinstance(theirs, Quantity) or theirs.unit is None:
        return ""
    if counted_alike(value.unit, theirs.unit):
        return "counts-persons" if are_persons(value.unit, theirs.unit) else ""
    if not is_known(value.unit) or is_known(theirs.unit):
        return ""
    listed = theirs.unit not in ANYTHING and not is_open(value.unit or "")
    return "counts-unlisted" if listed else ""
