"""Values that follow from two figures of the page: sum, difference, ratio, growth, time between.

Any two of a hundred numbers give nearly any third, so much is asked: the two stand in one sentence,
in neighboring ones, in one row or column of a table, or the article states both itself; and the
article's own words name the reckoning (合計, 増, 倍).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice

from factcheck.comparing import _days, _operands, _readings
from factcheck.comparing._faces import Face
from factcheck.comparing._operands import FEW, amount
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.comparing._units import counted_alike
from factcheck.model.records import Figure

_PAIRS = 20_000
"""Most pairs of figures that are tried, those that the article states itself first."""
_MOST = 24
"""Most reckonings of one figure that are weighed."""
_NOT_RECKONED = frozenset({"rank", "temperature"})
_REACH = 40
"""Code points on either side of a figure in which words name its reckoning."""
_SUM = re.compile(
    r"合計|総額|総数|合わせ|あわせ|計|延べ|往復|"
    r"round[- ]trip|total|combined|altogether|in all|sum|together",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"差|増|減|値上|値下|幅|上が|下が|開き|縮|上回|下回|超え|超過|更新|短縮|より|多|少な|高|低|伸び|上昇|下落|残|余|浮上|後退|"
    r"more|less|fewer|differen|increase|decrease|rose|fell|fall|gap|higher|lower|up|down|gain|los|"
    r"margin|ahead|behind|outnumber|exceed|"
    r"faster|slower|remain|rest|surplus|short|cut|beat|lead|grew|drop",
    re.IGNORECASE,
)
_GROWTH = re.compile(
    r"増|減|伸び|上昇|下落|成長|高|低|引き上げ|引き下げ|値上|値下|縮|落ち|拡大|多|少な|上回|下回|急騰|急落|"
    r"プラス|マイナス|up|down|rose|fell|fall|grow|grew|increas|decreas|reduc|drop|jump|surge|gain|declin|"
    r"cut|plung|slump|ris|higher|lower|more|less|fewer|shr[aiu]nk|climb|slid|expand",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"割合|占め|のうち|うち|比率|相当|あたり|当たり|分の|シェア|倍|達成|率|半|当た|人に1人|"
    r"share|proportion|of |account|percent|times|half|third|quarter|per|fold|doubl|tripl|%",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"あたり|当たり|平均|ごと|毎|\bper\b|\beach\b|average|daily|monthly|"
    r"\ba (?:day|month|year|head)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"年|月|日|間|ぶり|後|前|かけて|years?|months?|days?|after|since|for|ago|later|old"
)
_NAMES = {
    "sum": _SUM, "difference": _DIFFERENCE, "growth": _GROWTH, "quotient": _SHARE, "each": _EACH,
    "span": _SPAN,
}  # fmt: skip
"""The words that name each sort of reckoning."""
_PARTS = (
    (re.compile(r"1日|一日|日量|日平均|day|daily"), (28.0, 29.0, 30.0, 31.0, 365.0, 366.0), "days"),
    (re.compile(r"1[カか]月|ひと月|月平均|月あたり|month"), (12.0, 6.0, 3.0), "months"),
)
"""What a number of a stretch is divided by, to say how much of it falls on a day or a month."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Two figures of a page that give a value of the article."""

    sort: str
    """``sum``, ``difference``, ``growth``, ``quotient``, ``each``, ``rest`` or ``span``."""
    formula: str
    """The reckoning, as shown."""
    pair: tuple[tuple[int, Figure], ...]
    """The figures of the page, each with the number of its passage."""


def derived(paragraph: Paragraph, mine: Told) -> list[Reckoning]:
    """Return the reckonings on the page that give a figure of the article, if its words name one.

    Each formula comes once; what is weighed is bounded.
    """
    one = mine.face or _ago(mine.figure)
    if one is None or not one.anchor or one.anchor <= 0:
        return []
    span, text = mine.figure.span, paragraph.context.text
    words = text[max(0, span.start - _REACH) : span.end + _REACH]
    named = frozenset(sort for sort, pattern in _NAMES.items() if pattern.search(words))
    if not named and one.what != "share":
        return []
    found: dict[str, Reckoning] = {}
    for pair in islice(_operands.pairs(paragraph), _PAIRS):
        first, second = (_operands.like(both, one, paragraph) for both in pair)
        for sort, formula in _formulas(one, first, second, named):
            placed = tuple((place, it.figure) for place, it in pair)
            found.setdefault(formula, Reckoning(sort, formula, placed))
        if len(found) >= _MOST:
            break
    for reckoning in (
        *_spans(paragraph, one, named),
        *_parts(paragraph, one, words),
        *_rest(paragraph, one),
    ):
        found.setdefault(reckoning.formula, reckoning)
    return list(found.values())[:_MOST]


def _ago(figure: Figure) -> Face | None:
    """Return 10年前 as ten years."""
    return _readings.as_stretch(figure) if figure.text.endswith(("前", "ago", "earlier")) else None


def _formulas(
    mine: Face, one: Face, other: Face, named: frozenset[str]
) -> Iterator[tuple[str, str]]:
    a, b = amount(one), amount(other)
    if a <= 0 or b <= 0 or one.what in _NOT_RECKONED:
        return
    if one.what != other.what:
        yield from _each(mine, one, other, named)
        return
    units = {one.value.unit, other.value.unit}
    alike = one.what == "stretch" or counted_alike(one.value.unit, other.value.unit)
    if len(units) > 1 and None not in units and not (one.what in {"stretch", "count"} and alike):
        return
    if mine.what == one.what and _is(mine, max(a, b)):
        return  # the smaller one changes nothing
    if mine.what == "share":
        yield from _rates(mine, one, other, named)
    elif mine.what == one.what and "sum" in named and _is(mine, a + b):
        yield "sum", f"{_said(one)} + {_said(other)} = {a + b:,.6g}"
    if one.figure.kind != "ratio" and mine.figure.kind != "ratio":
        yield from _minus(mine, one, other, named)


def _minus(mine: Face, one: Face, other: Face, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    a, b = amount(one), amount(other)
    times = 100 if mine.what == "point" and one.what == "share" else 1
    if a == b or (times == 1 and mine.what != one.what) or "difference" not in named:
        return
    if one.what == "share" and times == 1:
        return  # a difference of percentages is one of points
    big, small = (one, other) if a > b else (other, one)
    difference = abs(a - b) * times
    if _is(mine, difference):
        yield "difference", f"{_said(big)} - {_said(small)} = {_told(difference, mine)}"


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
        if "growth" in named and growth < 20 and _is(mine, growth):
            yield "growth", f"({_said(x)} - {_said(y)}) / {_said(y)} = {growth * 100:.3g} %"
        if "quotient" in named and _is(mine, a / b):
            yield "quotient", f"{_said(x)} / {_said(y)} = {a / b:.3g}"


def _each(mine: Face, one: Face, other: Face, named: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield how much of one falls on each of the other: dollars per head."""
    if "each" not in named:
        return
    for x, y in ((one, other), (other, one)):
        if y.what in _NOT_RECKONED or y.what in {"share", "stretch"} or y.what.startswith("money"):
            continue
        a, b = amount(x), amount(y) if y.what == "count" else abs(y.stated or 0.0)
        if b and x.what == mine.what and x.what != "share" and _is(mine, a / b):
            yield "each", f"{_said(x)} / {_said(y)} = {_told(a / b, mine)}"


def _parts(paragraph: Paragraph, mine: Face, words: str) -> Iterator[Reckoning]:
    """Yield how much of what the article states itself falls on a day or month."""
    if not _EACH.search(words):
        return
    for pattern, numbers, name in _PARTS:
        if not pattern.search(words):
            continue
        for place, one in paragraph.index.faces:
            if id(one.figure) not in paragraph.claims or one.what != mine.what or not one.point:
                continue
            for number in numbers:
                if _is(mine, one.point / number):
                    told = f"{_said(one)} / {number:g} {name} = {_told(one.point / number, mine)}"
                    yield Reckoning("each", told, ((place, one.figure),))


def _rest(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield what a share leaves of all: six in ten are adults where 40 % are children."""
    if mine.what != "share" or mine.figure.kind != "percent" or not mine.point:
        return
    for place, one in paragraph.index.faces:
        if one.what != "share" or one.figure.kind != "percent":
            continue
        rest = 1 - (one.point or 0.0)
        if 0.1 <= rest <= 0.9 and id(one.figure) not in paragraph.claims and _is(mine, rest):
            formula = f"100 % - {_said(one)} = {_told(rest, mine)} %"
            yield Reckoning("rest", formula, ((place, one.figure),))


def _spans(paragraph: Paragraph, mine: Face, named: frozenset[str]) -> Iterator[Reckoning]:
    """Yield two dates of one passage or neighbors for the time between them."""
    unit = mine.value.unit
    if mine.what != "stretch" or mine.value.low is None or "span" not in named:
        return
    wanted = float(mine.value.low)
    days: dict[int, list[tuple[int, Figure]]] = {}
    for place, figure in paragraph.index.days:
        days.setdefault(place, []).append((place, figure))
    for place, figures in days.items():
        for one in figures[:FEW]:
            years = _days.length_in_years(one[1]) if unit == "year" else None
            if years is not None and abs(years - wanted) < 0.01:
                yield Reckoning("span", f"{one[1].text.strip()} = {wanted:g} {unit}", (one,))
        near = [*figures[:FEW], *days.get(place + 1, ())[:FEW]]
        near += [it for off in (2, 3) for it in days.get(place + off, ())[:2]]
        for one, other in combinations(near, 2):
            between = _days.between(one[1], other[1], unit or "")
            if between is not None and abs(between - wanted) < 0.01:
                told = f"{one[1].text.strip()} – {other[1].text.strip()} = {wanted:g} {unit}"
                yield Reckoning("span", told, (one, other))


def _is(mine: Face, value: float) -> bool:
    """Tell whether a reckoned value, printed as finely as the article's, would be the same.

    Of a bound (4割超, 6割弱) it may be as far beyond as the last digit stated goes.
    """
    if value <= 0 or mine.anchor is None:
        return False
    if mine.is_bound:
        beyond = value - mine.anchor if mine.high is None else mine.anchor - value
        return 0 <= beyond < min(mine.step or 0.1 * mine.anchor, 0.25 * mine.anchor)
    if mine.point is None:
        return False
    step = mine.step or mine.point * 0.01
    slack = step * 0.51 + (0.04 * mine.point if mine.loose else 0.0)
    return abs(value - mine.point) <= min(slack, 0.12 * mine.point)


def _told(value: float, mine: Face) -> str:
    """Return a reckoned value in the unit in which the article states it."""
    factor = mine.anchor / mine.number if mine.anchor and mine.number and mine.stated else 1.0
    return f"{value / factor:,.12g}" if factor else f"{value:,.6g}"


def _said(one: Face) -> str:
    return one.figure.text.strip()
