"""Values that follow from two figures of the page: sum, difference, ratio, growth.

Any two of a hundred numbers give nearly any third, so much is asked: both stand in one sentence,
in two neighboring ones or in one row or column of a table; the article's own words name the
reckoning (合計, 増, 倍); and the page's sentence speaks of the same.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.comparing import _days
from factcheck.comparing._faces import Face
from factcheck.comparing._index import Index
from factcheck.model.records import Figure

_FEW = 7
"""Most figures in a place that are combined."""
_SUM = re.compile(
    r"合計|総額|総数|合わせ|あわせ|計|total|combined|altogether|in all|sum|together", re.IGNORECASE
)
_DIFFERENCE = re.compile(
    r"差|増|減|値上|値下|幅|上が|下が|開き|縮|上回|下回|より|多|少な|高|低|縮|伸び|上昇|下落|差し引|残|more|less|fewer|differen|"
    r"increase|decrease|rose|fell|gap|higher|lower|up|down|gain|los",
    re.IGNORECASE,
)
_GROWTH = re.compile(
    r"増|減|伸び|上昇|下落|成長|高|低|引き上げ|引き下げ|値上|値下|縮|落ち|拡大|up|down|rose|fell|"
    r"grow|grew|increase|decrease|drop|jump|surge|gain|declin|cut|plung|slump|rise|higher|lower",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"割合|占め|のうち|比率|相当|あたり|当たり|分の|シェア|倍|達成|率|share|proportion|of all|"
    r"account|percent|times|half|third|quarter|per|fold|doubl|tripl|%",
    re.IGNORECASE,
)
_SPAN = re.compile(r"年|間|ぶり|後|前|かけて|years?|months?|days?|after|since|for|ago|later")


Placed = tuple[int, Figure]
"""A figure with the number of its passage."""


def derived(mine: Face, words: str, index: Index) -> Iterator[tuple[Placed, Placed, str]]:
    """Yield two figures, each with its passage, and the formula that gives the article's value.

    ``words`` are those around the article's figure, which must name the reckoning.
    """
    seen: set[tuple[int, int]] = set()
    for faces in _groups(index):
        for (place, one), (its, other) in combinations(faces, 2):
            if (id(one), id(other)) in seen:
                continue
            seen.add((id(one), id(other)))
            formula = _formula(mine, one, other, words)
            if formula:
                yield (place, one.figure), (its, other.figure), formula


def spans(mine: Face, words: str, index: Index) -> Iterator[tuple[Placed, Placed, str]]:
    """Yield two dates, each with its passage, and the formula, for a stretch of years between."""
    if mine.what != "stretch" or mine.value.low is None or not _SPAN.search(words):
        return
    if mine.value.unit != "year":
        return
    wanted = float(mine.value.low)
    days: dict[int, list[Placed]] = {}
    for place, figure in index.days:
        days.setdefault(place, []).append((place, figure))
    for place, figures in days.items():
        near = [*figures, *days.get(place + 1, ())]
        for one, other in combinations(near[:_FEW], 2):
            first, last = _days.year_of(one[1]), _days.year_of(other[1])
            if first is None or last is None or first == last:
                continue
            if abs(abs(last - first) - wanted) < 0.01:
                yield one, other, f"{max(first, last)} - {min(first, last)} = {wanted:g}"


def _groups(index: Index) -> Iterator[list[tuple[int, Face]]]:
    """Yield the figures that may be reckoned with one another, each with its passage."""
    by_place: dict[int, list[tuple[int, Face]]] = {}
    for place, one in index.faces:
        by_place.setdefault(place, []).append((place, one))
    lines: dict[tuple[int, str], list[tuple[int, Face]]] = {}
    for place, faces in by_place.items():
        passage = index.page.passages[place]
        if passage.spot == "table":
            for line in {passage.label, passage.about.partition(" | ")[0]}:
                lines.setdefault((passage.block, line), []).extend(faces)
            continue
        after = by_place.get(place + 1, [])
        same = bool(after) and index.page.passages[place + 1].spot == passage.spot
        if len(faces) <= _FEW:
            yield [*faces, *after] if same and len(faces) + len(after) <= _FEW else faces
    for faces in lines.values():
        if len(faces) <= _FEW:
            yield faces


def _formula(mine: Face, one: Face, other: Face, words: str) -> str | None:
    a, b = one.point, other.point
    if one.what != other.what or not a or not b or mine.point is None or a <= 0 or b <= 0:
        return None
    units = {one.value.unit, other.value.unit}
    if one.what in {"rank", "temperature"} or (len(units) > 1 and None not in units):
        return None
    if mine.what == "share":
        return (
            None
            if one.what in {"share", "point"} or one.figure.kind == "age"
            else _rate(mine, one, other, words)
        )
    if mine.what == one.what and _SUM.search(words) and _is(mine, a + b):
        return f"{_said(one)} + {_said(other)} = {a + b:,.6g}"
    return _minus(mine, one, other, words)


def _minus(mine: Face, one: Face, other: Face, words: str) -> str | None:
    a, b = one.point or 0.0, other.point or 0.0
    times = 100 if mine.what == "point" and one.what == "share" else 1
    if a == b or (times == 1 and mine.what != one.what) or not _DIFFERENCE.search(words):
        return None
    big, small = (one, other) if a > b else (other, one)
    difference = abs(a - b) * times
    return f"{_said(big)} - {_said(small)} = {difference:,.6g}" if _is(mine, difference) else None


def _rate(mine: Face, one: Face, other: Face, words: str) -> str | None:
    a, b = one.point or 1.0, other.point or 1.0
    for (x, left), (y, right) in (((a, _said(one)), (b, _said(other))),
                                  ((b, _said(other)), (a, _said(one)))):  # fmt: skip
        growth = abs(x - y) / y
        if mine.figure.kind == "percent" and _GROWTH.search(words) and _is(mine, growth):
            return f"({left} - {right}) / {right} = {growth * 100:.3g} %"
        if _SHARE.search(words) and _is(mine, x / y) and x != y:
            return f"{left} / {right} = {x / y:.3g}"
    return None


def _is(mine: Face, value: float) -> bool:
    """Tell whether a reckoned value, printed as finely as the article's, would be the same."""
    if mine.point is None or value <= 0:
        return False
    step = mine.step or mine.point * 0.01
    slack = step * 0.51 + (0.04 * mine.point if mine.loose else 0.0)
    return abs(value - mine.point) <= min(slack, 0.12 * mine.point)


def _said(one: Face) -> str:
    return one.figure.text.strip()
