"""The figures of a page that may be one of the article's, by their values alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.comparing import (
    _chance,
    _days,
    _dollars,
    _each,
    _page_days,
    _readings,
    _scores,
    _stretches,
    _superlatives,
    _tables,
)
from factcheck.comparing._faces import Face, Relation
from factcheck.comparing._index import Index
from factcheck.comparing._units import counted_alike, is_known
from factcheck.comparing._values import are_felt_apart, relate, relate_times
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_OTHER_READING = 0.3
"""Doubt in reading a date as a stretch of time."""
_UNSCALED = 0.6
"""Doubt in giving a unit to a cell without any."""
_SHORT = 2
"""Digits up to which a cell whose header names no unit is no length, weight or time."""
_FROM_ANOTHER = re.compile(
    r"\b(?:next|following|previous) day\b|\bday (?:before|after)\b|翌日|前日"
)
"""Days that a page counts from another of its own: they are none of that one's slips."""
_BY_DAY = 0.3
"""Surprise of a day of some month."""
_DAY = Relation(PageVerdict.MATCH, "same", 0.4, sort="reread")
_YEAR = replace(_DAY, sort="short-year")
_YEAR_OFF = Relation(PageVerdict.NEAR, "off-by-one", 0.8, sort="short-year")
_WEEKDAY = Relation(PageVerdict.ROUNDED, "within", 0.4, sort="weekday")
_LINE = 60
"""Code points of a line that tells when a page was written."""
_AGES = 10_000
"""Years ago of which a slip is told: 15 million for 150 million."""
_FAR = 2
"""Years between two of which neither is a slip for the other."""
_LONE_DAY = replace(_DAY, sort="short-day")
_LONE_DAYS = replace(_DAY, sort="short-day", doubt=0.0)
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
    found = list(_as_stretch(mine, one, index))
    if mine.kind in {"date", "time"}:
        base = _chance.surprise(_chance.of_date(mine), index.many[mine.kind])
        dated = _page_days.in_year(index.days, mine, index.published)
        for place, figure in (*index.days, *dated):
            relation = relate_times(mine, figure)
            if relation is None and _is_line(index, place):
                late = _readings.is_weekday_of(mine, figure, index.published)
                relation = _WEEKDAY if late else None
            if relation and (relation.verdict in EQUAL or not _FROM_ANOTHER.search(figure.text)):
                found.append(Candidate(relation, place, figure, base - relation.doubt))
    elif one is not None:
        chance = _chance.of_quantity(one)
        many = _like(one, index)
        others = index.many.total()
        abroad = one.what.startswith("money") and one.what != "money USD"
        names = index.dollars if abroad else frozenset[str]()
        for place, stated in index.faces:
            money = one.what.startswith("money") and stated.what.startswith("money")
            other = _dollars.as_meant(stated, one, names) if money else stated
            relation = None if are_felt_apart(one, other) else relate(one, other)
            if relation:
                if index.page.passages[place].spot == "table":
                    relation = _by_header(relation, one, other, index, place)
                base = _chance.surprise(chance, many if one.what == other.what else others)
                found.append(Candidate(relation, place, other.figure, base - relation.doubt))
        found += _as_multiple(one, index) if one.figure.kind == "ratio" else ()
        told = (*_each.ones(one, index.page), *_superlatives.firsts(one, index.page))
        found += [Candidate(how, at, figure, 1.0 - how.doubt) for how, at, figure in told]
        found = _with_cells(found, one, index)
    if mine.kind == "ratio" and not equals(found):
        scores = _scores.results(mine, index.page)
        found += [Candidate(how, at, figure, 1.0 - how.doubt) for how, at, figure in scores]
    return sorted(found, key=_surest)[:MOST]


def _is_line(index: Index, place: int) -> bool:
    """Tell whether the day of a page is stated, or a passage hardly says more than a day."""
    return bool(index.page.imprint.dates) or len(index.page.passages[place].text) <= _LINE


def _by_header(relation: Relation, one: Face, other: Face, index: Index, place: int) -> Relation:
    """Return what a cell has to do with a figure, as its header tells its magnitude and unit."""
    start = index.starts[index.page.passages[place].block]
    if relation.power and _tables.explains(relation.power, index.page, place, start):
        return Relation(PageVerdict.MATCH, "same", 0.1, relation.formula)
    bare = one.figure.kind == "measure" and other.figure.kind == "number"
    named = _tables.unit_of(index.page, place, one.value.unit) if bare else None
    if named and named != one.value.unit:
        return Relation(PageVerdict.UNIT, "unit")
    if relation.sort == "ordinal" and _tables.is_rank(index.page, place):
        return replace(relation, sort="same", doubt=0.2)
    return relation


def _as_stretch(mine: Figure, one: Face | None, index: Index) -> Iterator[Candidate]:
    """Yield what is the same if a date is read as a stretch of time, on either side."""
    own = _readings.as_stretch(mine)
    left = own or one
    there = [both for both in index.faces if own and both[1].what == "stretch"]
    for place, right in (*there, *index.stretches) if left else ():
        relation = relate(left, right) if left else None
        if left is None or relation is None:
            continue
        long = relation.verdict is PageVerdict.NEAR
        aged = left.value.unit == "year" and left.number >= _AGES
        long = long and (len(left.digits) > 2 or aged)
        if relation.verdict in EQUAL or long:
            relation = replace(relation, doubt=relation.doubt + _OTHER_READING, sort="reread")
            base = _chance.surprise(_chance.of_quantity(left), index.many["stretch"])
            yield Candidate(relation, place, right.figure, base - relation.doubt)
    yield from _as_lone_days(mine, index)


def _as_lone_days(mine: Figure, index: Index) -> Iterator[Candidate]:
    """Yield years and days that a stretch of time may name: 23年, 6日, 22〜24日."""
    if year := _readings.as_year(mine):
        for place, figure in index.days:
            stated = _days.parts(figure)
            off = abs((stated.year or 0) - year) if stated and not stated.month else _FAR
            if off <= 1:
                yield Candidate(_YEAR_OFF if off else _YEAR, place, figure, _BY_DAY)
    if day := _readings.as_day(mine):
        for place, figure in index.days:
            stated = _days.parts(figure)
            if stated and stated.day == day:
                yield Candidate(_LONE_DAY, place, figure, _BY_DAY)
    if days := _readings.as_days(mine):
        for place, figure in index.days:
            if isinstance(figure.value, Period) and _stretches.ends(figure.value) == days:
                yield Candidate(_LONE_DAYS, place, figure, 2 * _BY_DAY)


def _as_multiple(one: Face, index: Index) -> Iterator[Candidate]:
    """Yield the numbers of the page that say how many times another something is."""
    for place, other in index.multiples:
        if relation := relate(one, replace(other, figure=replace(other.figure, kind="ratio"))):
            base = _chance.surprise(_chance.of_quantity(one), index.many["share"] + 1)
            relation = replace(relation, sort=relation.sort or "times")
            yield Candidate(relation, place, other.figure, base - relation.doubt)


def _with_cells(found: list[Candidate], one: Face, index: Index) -> list[Candidate]:
    """Add the bare cells of tables, read in the unit of a figure and the table's magnitude."""
    if one.anchor is None or one.figure.kind == "ratio":
        return found
    of_age = one.figure.kind == "age"
    in_unit = of_age or one.figure.kind in {"measure", "duration"}
    told = len(one.digits) > _SHORT or not in_unit
    if not (in_unit or one.what.startswith("money") or one.what in {"count", "share"}):
        return found
    known = {id(it.figure): it for it in found}  # one figure may be read in two ways
    chance = _chance.of_quantity(one)
    for place, other, power in _cells(one, index, in_unit=in_unit):
        if power is None and one.what == "count":
            continue
        if of_age and not _tables.is_age(index.page, place):
            continue
        named = of_age or _tables.unit_of(index.page, place, one.value.unit) == one.value.unit
        if not told and not named:
            continue
        relation = _of_cell(one, place, other, power, index)
        before = known.get(id(other.figure))
        if relation is None or (before and before.is_equal):
            continue
        if relation.verdict not in EQUAL and (before or power is None):
            continue
        relation = replace(
            relation, sort="unscaled" if power is None else f"cell-{relation.reason}"
        )
        base = _chance.surprise(chance, len(index.cells))
        doubt = relation.doubt + (_UNSCALED if power is None else 0.1)
        known[id(other.figure)] = Candidate(relation, place, other.figure, base - doubt)
    return list(known.values())


def _cells(one: Face, index: Index, *, in_unit: bool) -> list[tuple[int, Face, int | None]]:
    """Return the cells that may be read in the unit of a figure, with their powers of ten."""
    if one.figure.kind == "money":
        return [both for both in index.scaled if both[1].what in {"count", one.what}]
    if one.what == "share":
        return [(place, other, -2) for place, other in index.shares]
    if in_unit:  # the unit of a column stands in its header, if anywhere
        return [(place, other, power or 0) for place, other, power in index.cells]
    return index.cells


def _of_cell(
    one: Face, place: int, other: Face, power: int | None, index: Index
) -> Relation | None:
    """Compare with a cell in the unit of its header (Mt), else in that of the figure."""
    named = _tables.unit_of(index.page, place, one.value.unit)
    if named and named != one.value.unit:
        return relate(one, _readings.measured(other, named))
    found = relate(one, _readings.scaled(other, power or 0, one))
    if one.figure.kind != "money" or found is None or found.verdict not in EQUAL:
        return found
    start = index.starts[index.page.passages[place].block]
    other_money = _tables.is_of_another_money(index.page, place, start, one.value.unit or "")
    return Relation(PageVerdict.UNIT, "currency") if other_money else found


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
