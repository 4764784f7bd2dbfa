"""What the other figures of a paragraph say of a pair: a page tells one story in one place.

Each figure of a page explains one of the article at most; where the others of the paragraph are
found, this one is likely to be; and where they are found beside another value, it is likely not.
"""

from collections.abc import Iterator, Mapping, Sequence

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
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Quantity

_FEW = 3
"""Figures of the very value that are looked at, the surest first."""
_TWICE = 2
_LEAST = 0.3
"""What the very value says at least against another one."""
_NEAR = 2
"""Passages that lie around one."""


def signs(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[Sign]:
    """Yield what other figures of the article and of the page say of a pair."""
    yield from support(paragraph, mine, one.place, one.figure)
    yield from _claims(paragraph, mine, one)
    yield from _choice(paragraph, mine, one)


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
    worth = min(max((0.0, *(one.surprise for one in same))), 2.0) / 2
    return {one.place: worth for one in same}


def _claims(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[Sign]:
    """Yield whether the page's figure is what another figure of the article speaks of."""
    others = [
        (told, other)
        for told, other in paragraph.claims.get(id(one.figure), ())
        if told is not mine and told.figure.text != mine.figure.text
    ]
    if not others:
        return
    exact = any(other.relation.verdict is PageVerdict.MATCH for _, other in others)
    if one.figure.kind == "date" and exact and one.relation.verdict is PageVerdict.NEAR:
        yield "claimed", 1.0  # 8月 and 7月 beside August: the page names that often
        return
    worth = max(_held(paragraph, told, one.figure) for told, _ in others)
    if one.relation.verdict is PageVerdict.MATCH or not exact:
        yield "shared", worth
    else:  # what the page says twice may be meant once, and be mistaken once
        homes = min(
            len(told.values) for told, _ in paragraph.claims[id(one.figure)] if told is not mine
        )
        yield "claimed", worth if homes < _TWICE else worth / 2


def _held(paragraph: Paragraph, told: Told, figure: Figure) -> float:
    """Return how likely another figure of the article is to be stated by one of the page."""
    if id(told) not in paragraph.believed:
        return 1.0
    return sum(one.chance for one in paragraph.believed[id(told)] if one.figure is figure)


def _choice(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[Sign]:
    """Yield what other figures of the page say the same, and how it is counted."""
    same = equals(mine.found)
    yield "lone", float(_is_lone(paragraph, one))
    if not one.is_equal and same:
        yield "equal-elsewhere", _outdone(paragraph, mine, one, same)
    if one.relation.verdict is PageVerdict.NEAR:
        yield "contested", _contest(paragraph, mine, one)
    counted = _counted(mine, one)
    if counted:
        known = counted != "counts-unlisted"
        yield counted, 1.0 if known else damped(one)


def _outdone(paragraph: Paragraph, mine: Told, one: Candidate, same: Sequence[Candidate]) -> float:
    """Return how much the very value says against another: less if that stands nearer in words."""
    own = closeness(paragraph, mine.figure, one.place, one.figure)
    best = max(closeness(paragraph, mine.figure, it.place, it.figure) for it in same[:_FEW])
    return max(1.0 - max(own - best, 0.0), _LEAST)


def _contest(paragraph: Paragraph, mine: Told, one: Candidate) -> float:
    """Return how much nearer another figure of the sentence stands to a slip of the page."""
    others = [
        told.figure
        for told in paragraph.told
        if told is not mine and any(other.figure is one.figure for other in told.found)
    ]
    if not others:
        return 0.0
    own = closeness(paragraph, mine.figure, one.place, one.figure)
    best = max(closeness(paragraph, other, one.place, one.figure) for other in others)
    return min(max(best - own, 0.0), 1.5)


def _is_lone(paragraph: Paragraph, one: Candidate) -> bool:
    """Tell whether no other figure of the kind is left in the passage for something else."""
    index = paragraph.index
    return not any(
        other is not one.figure
        and other.kind == one.figure.kind
        and index.what(other) == index.what(one.figure)
        and id(other) not in paragraph.claims
        for other in index.page.passages[one.place].figures
    )


def damped(one: Candidate) -> float:
    """Return how much words that hardly fit count where chance would hardly bring the number."""
    return 1 - min(max(one.surprise, 0.0), 2.0) / 3 if one.is_equal else 1.0


def _counted(mine: Told, one: Candidate) -> str:
    """Return whether both count the same, as far as is known."""
    value, theirs = mine.figure.value, one.figure.value
    if mine.figure.kind != "count" or not isinstance(value, Quantity):
        return ""
    if not isinstance(theirs, Quantity) or theirs.unit is None:
        return "counts-nothing"
    return _alike(value.unit, theirs.unit)


def _alike(mine: str | None, theirs: str) -> str:
    """Return how two counters go together."""
    alike = counted_alike(mine, theirs)
    if alike is not None:
        same = "counts-persons" if are_persons(mine, theirs) else "counts-same"
        return same if alike else "counts-other"
    if is_known(mine) and is_known(theirs):
        return "counts-near"
    if not is_known(mine) or (is_known(theirs) and mine not in ANYTHING):
        return ""
    listed = theirs not in ANYTHING and not is_open(mine)
    return "counts-unlisted" if listed else "counts-unknown"
