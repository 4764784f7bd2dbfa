"""Values that follow from two figures of the page: sum, difference, ratio, growth, time between.

Any two of a hundred numbers give nearly any third, so much is asked: the two stand in one sentence,
in neighboring ones, in one row or column of a table, or the article states both itself; and the
article's own words name the reckoning (合計, 増, 倍).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from factcheck.comparing import (
    _alone,
    _founded,
    _operands,
    _products,
    _readings,
    _roles,
    _sums,
    _times,
)
from factcheck.comparing._faces import Face
from factcheck.comparing._named_data import NAMES
from factcheck.comparing._operands import amount
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.comparing._reckoning import Reckoning, gives, said, told
from factcheck.comparing._units import counted_alike
from factcheck.model.records import Figure

_PAIRS = 20_000
"""Most pairs of figures that are tried, those that the article states itself first."""
_MOST = 24
"""Most reckonings of one figure that are weighed."""
_POINTS = frozenset({"point", "points", "ポイント"})
"""What a difference of percentages is counted in."""
_TELLING = 100
"""Number from which on its reckoning from two figures of one sentence needs no name."""
_NEARBY = 3
"""Passages between two figures of which the article states one; twice as many if both."""
_UNSAID = frozenset({"sum", "difference"})
"""Sorts of reckonings that need none there."""
_FROM_NIL = re.compile(r"糖度|偏差|平年差|anomal|above (?:average|normal)", re.IGNORECASE)
"""Words of degrees that have a ratio."""
_NOT_RECKONED = frozenset({"rank", "temperature"})
_REACH = 40
"""Code points on either side of a figure in which Japanese names its reckoning; twice as many of
English."""
POINTS = "points"
"""The sort of a reckoning that is no match: points of percentages, told as percent."""
SLIPS = frozenset({POINTS, _times.OFF})
"""The sorts of reckonings that are no match."""
_LITTLE = 0.001
"""Share of the larger of two numbers from which on the smaller one matters."""
_ROUGH = 3
"""Digits up to which a result may be that of the larger number alone."""
_FINE = 2
"""Digits that a difference and its finer number need together."""
_APART = "前", "後", "ago", "earlier", "later"
"""Ends of what is told by how far it lies from something else."""
_ADDED = frozenset({"sum", "swing"})
_WAYS = frozenset({"up", "down"})
"""Which way something has changed, where the article's words tell it."""


def derived(paragraph: Paragraph, mine: Told) -> list[Reckoning]:
    """Return the reckonings on the page that give a figure of the article, if its words name one.

    Each formula comes once; what is weighed is bounded.
    """
    one = mine.face or _ago(mine.figure)
    if one is None:
        return list(_times.later(paragraph, mine.figure))
    if not one.anchor or one.anchor <= 0:
        return []
    if one.what == "count" and one.value.unit in _POINTS:
        one = replace(one, what="point")
    span, text = mine.figure.span, paragraph.context.text
    reach = _REACH if paragraph.context.language in {"ja", "zh", "ko"} else 2 * _REACH
    words = text[max(0, span.start - reach) : span.end + reach]
    named = frozenset(sort for sort, pattern in NAMES.items() if pattern.search(words))
    named |= {_roles.part(mine.figure, text, paragraph.context.language)} & _WAYS
    if one.what == "share" and ("growth" not in named or text[: span.start].endswith("の")):
        named |= {"quotient"}  # 下院の6割を超える411議席: whatever stands beside it
    found = _of_two(paragraph, one, named)
    for reckoning in (
        *_sums.of_three(paragraph, one, is_named="sum" in named),
        *_sums.joined(paragraph, one),
        *(_sums.of_run(paragraph, one) if "sum" in named else ()),
        *_products.parts(paragraph, one),
        *(_sums.wholes(paragraph, one) if "quotient" in named else ()),
        *(_times.spans(paragraph, mine.figure, one) if "span" in named else ()),
        *_founded.since(paragraph, mine.figure, one),
        *_alone.reckoned(paragraph, one, words),
    ):
        found.setdefault(reckoning.formula, reckoning)
    return list(found.values())[:_MOST]


def _of_two(paragraph: Paragraph, one: Face, named: frozenset[str]) -> dict[str, Reckoning]:
    """Return the reckonings with two figures by their formulas.

    A sum or difference that no word names must tell enough, and its figures stand together.
    """
    found: dict[str, Reckoning] = {}
    fine = one.number >= _TELLING and one.step * _TELLING <= (one.anchor or 0.0)
    tells = len(one.digits) > 1 or fine
    wanted = bool(named) or one.what == "share"
    pairs = chain(_operands.exact(paragraph, one) if named else (), _operands.pairs(paragraph))
    for pair in islice(pairs if wanted or tells else (), _PAIRS):
        beside = tells and _are_beside(paragraph, pair)
        if not (wanted or beside):
            continue
        first, second = _operands.alike(pair, one, paragraph)
        sums_up = one.what == "share" and _has_nil(paragraph, pair[0])
        told_by = named | _UNSAID if beside else named
        formulas = list(_formulas(one, first, second, told_by, sums_up=sums_up))
        if formulas and any(_is_part(paragraph, both) for both in pair):
            formulas = list(_formulas(one, first, second, told_by - _ADDED, sums_up=sums_up))
        for sort, formula in formulas:
            placed = tuple((place, it.figure) for place, it in pair)
            found.setdefault(formula, Reckoning(sort, formula, placed))
        if len(found) >= _MOST:
            break
    return found


def _is_part(paragraph: Paragraph, both: _operands.Placed) -> bool:
    """Tell whether a number is told as a part of another: 96 workers, 16 of them of heat."""
    text = paragraph.index.page.passages[both[0]].text
    return _sums.PART.match(text, both[1].figure.span.end) is not None


def _has_nil(paragraph: Paragraph, both: _operands.Placed) -> bool:
    """Tell whether degrees are counted from nothing: of sugar, or from the usual."""
    place, one = both
    passage = paragraph.index.page.passages[place]
    return one.what == "temperature" and bool(_FROM_NIL.search(f"{passage.about} {passage.text}"))


def _are_beside(paragraph: Paragraph, pair: tuple[_operands.Placed, _operands.Placed]) -> bool:
    """Tell whether two figures stand in one sentence, or the article states both or one nearby."""
    (place, one), (at, other) = pair
    claims = paragraph.claims
    stated = (id(one.figure) in claims) + (id(other.figure) in claims)
    return abs(place - at) <= stated * _NEARBY


def _ago(figure: Figure) -> Face | None:
    """Return 10年前 as ten years."""
    return _readings.as_stretch(figure) if figure.text.endswith(_APART) else None


def _formulas(
    mine: Face, one: Face, other: Face, named: frozenset[str], *, sums_up: bool = False
) -> Iterator[tuple[str, str]]:
    a, b = amount(one), amount(other)
    if a < 0 and b < 0 and one.what == other.what == mine.what:  # 5.1 fewer, and 2.5 fewer
        yield from _minus(mine, _upward(one), _upward(other), named)
    if a <= 0 or b <= 0 or (one.what in _NOT_RECKONED and not sums_up):
        return
    if one.what != other.what:
        yield from _each(mine, one, other, named)
        return
    units = {one.value.unit, other.value.unit}
    alike = one.what == "stretch" or counted_alike(one.value.unit, other.value.unit)
    if len(units) > 1 and None not in units and not _go_together(mine, one, named, alike=alike):
        return
    if mine.what == one.what and _is_idle(mine, one, a, b):
        return
    if mine.what == "share":
        yield from _rates(mine, one, other, named)
        percents = mine.figure.kind == one.figure.kind == other.figure.kind == "percent"
        if percents and "sum" in named and a + b <= 1.02 and gives(mine, a + b):
            yield "sum", f"{said(one)} + {said(other)} = {(a + b) * 100:.3g} %"
    elif mine.what == one.what and named & _ADDED and gives(mine, a + b):
        yield "sum", f"{said(one)} + {said(other)} = {a + b:,.6g}"
    if one.figure.kind != "ratio" and mine.figure.kind != "ratio":
        yield from _minus(mine, one, other, named)


def _is_idle(mine: Face, one: Face, a: float, b: float) -> bool:
    """Tell whether one of two numbers changes nothing, or shops are reckoned with for counties."""
    rough = len(mine.digits) <= _ROUGH and min(a, b) < _LITTLE * max(a, b)
    little = gives(mine, max(a, b)) or rough
    return little or counted_alike(mine.value.unit, one.value.unit) is False


def _upward(one: Face) -> Face:
    """Return a number below zero without its sign."""
    low, high = (None if end is None else -end for end in (one.low, one.high))
    return replace(one, low=low, high=high)


def _go_together(mine: Face, one: Face, named: frozenset[str], *, alike: bool | None) -> bool:
    """Tell whether numbers of two units are reckoned with: deaths of cases for a share."""
    if one.what == "count" and mine.what == "share":
        return alike is not False or "contest" in named
    return one.what in {"stretch", "count"} and alike is not False


def _minus(mine: Face, one: Face, other: Face, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    a, b = amount(one), amount(other)
    times = 100 if mine.what == "point" and one.what == "share" else 1
    rates = mine.what == "point" and one.what == "count" and one.figure.kind == "number"
    alike = times > 1 or mine.what == one.what or (rates and bool(mine.number % 1))
    if a == b or not alike or "difference" not in named:
        return
    if one.what == "share" and times == 1:  # a difference of percentages is one of points
        off = abs(a - b) if mine.figure.kind == "percent" and mine.point else 0.0
        if off and gives(mine, off) and len(mine.digits) + len(_finest(one, other)) > _FINE:
            yield POINTS, f"{said(one)} – {said(other)} = {off * 100:.3g} points"
        return
    big, small = (one, other) if a > b else (other, one)
    difference = abs(a - b) * times
    if gives(mine, difference) and not _is_rough(mine, difference):
        yield "difference", f"{said(big)} - {said(small)} = {told(difference, mine)}"


def _is_rough(mine: Face, difference: float) -> bool:
    """Tell whether a number of one digit is a finer difference rounded: 3期 for 2.7."""
    if len(mine.digits) > 1 or mine.loose or mine.what not in {"count", "point"} or not mine.step:
        return False
    return abs(difference - (mine.anchor or 0.0)) > _SLACK * mine.step


_SLACK = 0.06
"""Share of its last digit by which a number of one digit may differ without a hedge."""


def _finest(one: Face, other: Face) -> str:
    """Return the digits of the number that has more of them."""
    return max(one.digits, other.digits, key=len)


def _rates(mine: Face, one: Face, other: Face, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    if one.what == "point" or one.figure.kind == "age":
        return
    if one.what == "share" and mine.figure.kind != "ratio":
        return
    for x, y in ((one, other), (other, one)):
        a, b = amount(x), amount(y)
        if a == b:
            continue
        growth = abs(a - b) / b
        upset = ("down" if a > b else "up") in named
        upset = upset or (mine.figure.kind == "ratio" and growth > 1)  # 12 times as much: 1,100 %
        if "growth" in named and not upset and growth < 20 and gives(mine, growth):
            yield "growth", f"({said(x)} - {said(y)}) / {said(y)} = {growth * 100:.3g} %"
        if "quotient" in named and gives(mine, a / b):
            yield "quotient", f"{said(x)} / {said(y)} = {a / b:.3g}"


def _each(mine: Face, one: Face, other: Face, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield how much of one falls on each of the other: dollars per head."""
    if "each" not in named or "age" in {one.figure.kind, other.figure.kind}:
        return
    for x, y in ((one, other), (other, one)):
        if y.what in _NOT_RECKONED or y.what in {"share", "stretch"} or y.what.startswith("money"):
            continue
        a, b = amount(x), amount(y) if y.what == "count" else abs(y.stated or 0.0)
        if b and x.what == mine.what and x.what != "share" and gives(mine, a / b):
            yield "each", f"{said(x)} / {said(y)} = {told(a / b, mine)}"
