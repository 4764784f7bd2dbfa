"""The figures of a page that may be reckoned with one another.

They stand in one sentence or neighboring ones, in one row or column of a table; or the article
states one of them itself, and the other stands near to it, or both.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from factcheck.comparing import _dollars, _readings, _tables
from factcheck.comparing._faces import Face
from factcheck.comparing._paragraph import Paragraph, meets

FEW = 7
"""Most figures in a place that are combined."""
_FAR = 24
"""Passages within which another figure is reckoned with one that the article states itself."""
_NAMING = re.compile(r"\A[0-9]+-[a-z]+|\b(?:consecutive|straight)\b|\A第")
"""Numbers that name a thing or its place in a row: 4-room flats, the third consecutive month."""
_TELLING = 3
"""Digits from which on a number is the difference of two of a page by no chance."""
_FEW_PAIRS = 4
"""Most pairs of a page that are one told difference apart by no chance."""
_LONG = 200
"""Figures of a page beyond which those beside the words of a sentence are not looked for."""
_COLUMN = 120
"""Cells of a table on either side of one that are looked through for those of its column."""
_STATED = 10
"""Most figures of the page stated by the article that are reckoned with others around them."""

_UPPER = re.compile(r"上限|最高額|高値|\b(?:high|upper|top)\b", re.IGNORECASE)
_LOWER = re.compile(r"下限|最低額|安値|\b(?:low|lower|bottom)\b", re.IGNORECASE)
"""Words of the ends of what was expected."""
_ENDS = re.compile(r" (?:to|and) |[–—〜～-]|から")

Placed = tuple[int, Face]
"""A quantity with the number of its passage."""


def pairs(paragraph: Paragraph) -> Iterator[tuple[Placed, Placed]]:
    """Yield the figures of the page that may be reckoned with one another, each pair once."""
    seen: set[tuple[int, int]] = set()
    index = paragraph.index
    stated = [both for both in index.faces if id(both[1].figure) in paragraph.claims]
    groups = [stated[: 2 * FEW]] if len(stated) > 1 else []
    for group in (*groups, *index.groups):
        for first, second in combinations(group, 2):
            pair = id(first[1]), id(second[1])
            if pair not in seen:
                seen.add(pair)
                yield first, second
    for first, second in combinations(_named(paragraph), 2):
        pair = id(first[1]), id(second[1])
        if pair not in seen and pair[::-1] not in seen:
            seen.add(pair)
            yield first, second
    for first in stated[:_STATED]:
        for place in _around(first[0], paragraph):
            for second in index.by_place.get(place, ())[:FEW]:
                pair = id(first[1]), id(second[1])
                if first[1] is not second[1] and pair not in seen and pair[::-1] not in seen:
                    seen.add(pair)
                    yield first, second


def _named(paragraph: Paragraph) -> list[Placed]:
    """Return the figures that stand beside most words of the sentence: wages, and turnover."""
    index = paragraph.index
    if len(index.faces) > _LONG:
        return []
    marks = [both for both in paragraph.context.marks if both.weight >= 1]

    def make() -> list[Placed]:
        beside = [
            (sum(meets(mark, index.window(place, one.figure)) for mark in marks), -at, (place, one))
            for at, (place, one) in enumerate(index.faces)
        ]
        best = sorted((it for it in beside if it[0]), key=lambda it: it[:2], reverse=True)
        return [placed for _, _, placed in best[:FEW]]

    return paragraph.once("named", make)


def exact(paragraph: Paragraph, mine: Face) -> Iterator[tuple[Placed, Placed]]:
    """Yield the figures, wherever they stand, of which a number of three digits is told exactly.

    A margin of 1,109 votes lies between the results of two candidates.
    """
    least = _TELLING - (mine.value.unit == "second")  # races are told to the second
    if len(mine.digits) < least or mine.loose or not mine.anchor:
        return
    by_amount = paragraph.index.told.setdefault("amounts", {})
    if not by_amount:
        for both in paragraph.index.faces:
            by_amount.setdefault((both[1].what, round(amount(both[1]), 6)), both)
    found = []
    for first in paragraph.index.faces:
        if first[1].what == mine.what:
            less = amount(first[1]) - mine.anchor
            second = by_amount.get((mine.what, round(abs(less), 6)))
            if second and second[1] is not first[1]:
                found.append((first, second))
    yield from found if len(found) <= _FEW_PAIRS else ()  # many are chance


def _around(place: int, paragraph: Paragraph) -> Iterator[int]:
    """Yield the passages around one, and the cells of its column."""
    yield from range(place - _FAR, place + _FAR + 1)
    page = paragraph.index.page
    here = page.passages[place]
    column = here.about.removesuffix(here.label)
    for at in range(place - _COLUMN, place + _COLUMN + 1) if here.spot == "table" else ():
        if 0 <= at < len(page.passages) and abs(at - place) > _FAR:
            cell = page.passages[at]
            if cell.block == here.block and cell.about.removesuffix(cell.label) == column:
                yield at


def like(both: Placed, mine: Face, paragraph: Paragraph) -> Face:
    """Return a number as it is reckoned with: a cell in its unit, a count with no guessed noun."""
    place, one = both
    unit = one.value.unit
    one = _end_named(one, paragraph)
    if mine.what.startswith("money") and one.what.startswith("money"):
        return _dollars.as_meant(one, mine, paragraph.index.dollars)
    if one.figure.kind == "count" and unit and unit not in one.figure.text.lower():
        return replace(one, value=replace(one.value, unit=None))
    if one.what != "count" or one.figure.kind != "number":
        return one
    named = _tables.unit_of(paragraph.index.page, place, mine.value.unit)
    if named and named != mine.value.unit:
        return _readings.measured(one, named)
    found = _as_cell(both, mine, paragraph)
    return _readings.scaled(one, *found) if found else one


def _as_cell(both: Placed, mine: Face, paragraph: Paragraph) -> tuple[int, Face] | None:
    """Return the power of ten that a bare number stands for, and like what it is read."""
    place, one = both
    power = paragraph.index.powers.get(id(one))
    large = mine.what == "count" and power and (mine.anchor or 0.0) >= 10.0**power
    fine = bool(mine.number % 1) or mine.value.unit == "second"
    if mine.what in {"share", "point"} and id(one) in paragraph.index.percents:
        return -2, replace(mine, what="share")
    if power is not None and (large or mine.what.startswith("money")):
        return power, mine
    if mine.what.startswith("money") and _is_headed(place, mine, paragraph):
        return 0, mine
    if mine.figure.kind == "measure" and paragraph.index.has_unit(place, mine.value.unit or ""):
        return power or 0, mine
    if mine.figure.kind in {"duration", "measure"} and fine and one.number % 1:
        return 0, mine
    return None


def _end_named(one: Face, paragraph: Paragraph) -> Face:
    """Return the end of a stretch that the sentence names: 予想価格の上限を3割上回った."""
    if one.low is None or one.high is None or one.low == one.high:
        return one
    text, ends = paragraph.context.text, _ENDS.split(one.figure.text)
    if _UPPER.search(text):
        figure = replace(one.figure, text=ends[-1])
        return replace(one, figure=figure, low=one.high, number=float(one.value.high or 0))
    if _LOWER.search(text):
        return replace(one, figure=replace(one.figure, text=ends[0]), high=one.low)
    return one


def alike(both: tuple[Placed, Placed], mine: Face, paragraph: Paragraph) -> tuple[Face, Face]:
    """Return two numbers as they are reckoned with; a bare one beside the other has its unit.

    "137 kilometers per hour where the limit is 80" speaks of two speeds.
    """
    first, second = (like(one, mine, paragraph) for one in both)
    if both[0][0] == both[1][0] and mine.figure.kind == "measure":
        if first.what == mine.what and _is_plain(second):
            return first, _readings.scaled(second, 0, first)
        if second.what == mine.what and _is_plain(first):
            return _readings.scaled(first, 0, second), second
    return first, second


def _is_plain(one: Face) -> bool:
    """Tell whether a number has no unit at all."""
    return one.what == "count" and one.figure.kind == "number"


def _is_headed(place: int, mine: Face, paragraph: Paragraph) -> bool:
    """Tell whether the header of a cell names the money of a figure: 現行（税抜・円）."""
    cell = paragraph.index.page.passages[place]
    return cell.spot == "table" and _tables.names_money(cell.about, mine.value.unit or "")


def amount(one: Face) -> float:
    """Return the number to reckon with: of a bound (over 12,000) the bound; 0 for none."""
    return 0.0 if _NAMING.search(one.figure.text) else one.anchor or 0.0
