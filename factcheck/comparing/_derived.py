"""Values that follow from two figures of the page: sum, difference, ratio, growth, time between.

Any two of a hundred numbers give nearly any third, so much is asked: the two stand in one sentence,
in neighboring ones, in one row or column of a table, or the article states both itself; and the
article's own words name the reckoning (合計, 増, 倍).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from factcheck.comparing import _alone, _founded, _operands, _readings, _sums, _times
from factcheck.comparing._faces import Face, face
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
_NOT_RECKONED = frozenset({"rank", "temperature"})
_REACH = 40
"""Code points on either side of a figure in which words name its reckoning."""
_SUM = re.compile(
    r"合計|総額|総数|合わせ|あわせ|計|延べ|往復|含め|加え|全部で|累計|通算|トータル|日間で|両日|上位|"
    r"round[- ]trip|total|combined|altogether|in all|sum|together|includ|overall|"
    r"\btop (?:two|three|[23])\b",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"差|増|減|値上|値下|幅|上が|下が|上げ|下げ|安く|開き|縮|上回|下回|超え|超過|更新|短縮|より|多|少な|高|低|伸び|延び|縮|上昇|下落|残|余|浮上|後退|"
    r"改善|悪化|拡大|引き上げ|引き下げ|追加|"
    r"more|less|fewer|differen|increase|decrease|rose|fell|fall|gap|higher|lower|up|down|gain|los|"
    r"margin|ahead|behind|outnumber|exceed|"
    r"faster|slower|remain|rest|surplus|short|cut|beat|lead|leav|grew|drop|lift|rais|hike|wid|narrow|extend|improv|worsen|fewer|\badd",
    re.IGNORECASE,
)
_GROWTH = re.compile(
    r"増|減|伸び|上昇|下落|成長|高|低|引き上げ|引き下げ|値上|値下|縮|落ち|拡大|多|少な|上回|下回|急騰|急落|"
    r"プラス|マイナス|up|down|rose|fell|fall|grow|grew|increas|decreas|reduc|drop|jump|surge|gain|declin|"
    r"cut|plung|slump|ris|higher|lower|more|less|fewer|shr[aiu]nk|climb|slid|expand",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"割合|占め|のうち|うち|比率|相当|あたり|あたる|当たり|分の|シェア|倍|達成|率|半|当た|人に1人|"
    r"share|proportion|of |account|percent|times|half|third|quarter|per|fold|doubl|tripl|%",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"あたり|当たり|平均|ごと|毎|単価|一人|[1１一][人台隻本個枚機棟室戸席株社店校件回冊]|apiece|\bper\b|\beach\b|average|daily|monthly|"
    r"\ba (?:day|month|year|head)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"年|月|日|間|ぶり|後|前|歳|かけて|years?|months?|days?|after|since|for|ago|later|old"
)
POINTS = "points"
"""The sort of a reckoning that is no match: points of percentages, told as percent."""
SLIPS = frozenset({POINTS, _times.OFF})
"""The sorts of reckonings that are no match."""
_FINE = 2
"""Digits that a difference and its finer number need together."""
_CONTEST = re.compile(
    r"倍率|競争率|定員|募集|応募|applicants?|applications|oversubscribed|places|capacity"
)
"""Words of more applicants than places, which are counted alike."""
_SWING = re.compile(r"赤字|黒字|損失|\bloss(?:es)?\b|deficit|swing|swung", re.IGNORECASE)
"""Words of a result below zero, from which one above it is as far as both together."""
_APART = "前", "後", "ago", "earlier", "later"
"""Ends of what is told by how far it lies from something else."""
_ADDED = frozenset({"sum", "swing"})
_NAMES = {
    "sum": _SUM, "difference": _DIFFERENCE, "growth": _GROWTH, "quotient": _SHARE, "each": _EACH,
    "span": _SPAN, "swing": _SWING, "contest": _CONTEST,
}  # fmt: skip
"""The words that name each sort of reckoning."""


def derived(paragraph: Paragraph, mine: Told) -> list[Reckoning]:
    """Return the reckonings on the page that give a figure of the article, if its words name one.

    Each formula comes once; what is weighed is bounded.
    """
    one = mine.face or _ago(mine.figure)
    if one is None:
        return list(_times.later(paragraph, mine.figure))
    if not one.anchor or one.anchor <= 0:
        return []
    if one.what == "length" and one.figure.text.endswith("キロ"):
        one = _weighed(one, paragraph)
    if one.what == "count" and one.value.unit in _POINTS:
        one = replace(one, what="point")
    span, text = mine.figure.span, paragraph.context.text
    words = text[max(0, span.start - _REACH) : span.end + _REACH]
    named = frozenset(sort for sort, pattern in _NAMES.items() if pattern.search(words))
    if one.what == "share" and ("growth" not in named or text[: span.start].endswith("の")):
        named |= {"quotient"}  # 下院の6割を超える411議席: whatever stands beside it
    found = _of_two(paragraph, one, named)
    for reckoning in (
        *_sums.of_three(paragraph, one, is_named="sum" in named),
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
    for pair in islice(_operands.pairs(paragraph) if wanted or tells else (), _PAIRS):
        beside = tells and _are_beside(paragraph, pair)
        if not (wanted or beside):
            continue
        first, second = (_operands.like(both, one, paragraph) for both in pair)
        for sort, formula in _formulas(one, first, second, named | _UNSAID if beside else named):
            placed = tuple((place, it.figure) for place, it in pair)
            is_named = sort not in _UNSAID or sort in named
            found.setdefault(formula, Reckoning(sort, formula, placed, is_named))
        if len(found) >= _MOST:
            break
    return found


def _are_beside(paragraph: Paragraph, pair: tuple[_operands.Placed, _operands.Placed]) -> bool:
    """Tell whether two figures stand in one sentence, or the article states both or one nearby."""
    (place, one), (at, other) = pair
    stated = sum(id(it.figure) in paragraph.claims for it in (one, other))
    return abs(place - at) <= stated * _NEARBY


def _weighed(one: Face, paragraph: Paragraph) -> Face:
    """Return so many キロ as kilograms where another キロ of the article is one of the page."""
    weighed = any(
        told.figure.text.endswith("キロ") and paragraph.index.what(it.figure) == "mass"
        for told in (*paragraph.told, *paragraph.others)
        for it in told.found
        if it.is_equal
    )
    heavy = replace(one.figure, value=replace(one.value, unit="kg"))
    return (face(heavy) if weighed else None) or one


def _ago(figure: Figure) -> Face | None:
    """Return 10年前 as ten years."""
    return _readings.as_stretch(figure) if figure.text.endswith(_APART) else None


def _formulas(
    mine: Face, one: Face, other: Face, named: frozenset[str]
) -> Iterator[tuple[str, str]]:
    a, b = amount(one), amount(other)
    if a < 0 and b < 0 and one.what == other.what == mine.what:  # 5.1 fewer, and 2.5 fewer
        yield from _minus(mine, _upward(one), _upward(other), named)
    if a <= 0 or b <= 0 or one.what in _NOT_RECKONED:
        return
    if one.what != other.what:
        yield from _each(mine, one, other, named)
        return
    units = {one.value.unit, other.value.unit}
    alike = one.what == "stretch" or counted_alike(one.value.unit, other.value.unit)
    if len(units) > 1 and None not in units and not _go_together(mine, one, named, alike=alike):
        return
    if mine.what == one.what and gives(mine, max(a, b)):
        return  # the smaller one changes nothing
    if mine.what == "share":
        yield from _rates(mine, one, other, named)
        percents = mine.figure.kind == one.figure.kind == other.figure.kind == "percent"
        if percents and "sum" in named and a + b <= 1.02 and gives(mine, a + b):
            yield "sum", f"{said(one)} + {said(other)} = {(a + b) * 100:.3g} %"
    elif mine.what == one.what and named & _ADDED and gives(mine, a + b):
        yield "sum", f"{said(one)} + {said(other)} = {a + b:,.6g}"
    if one.figure.kind != "ratio" and mine.figure.kind != "ratio":
        yield from _minus(mine, one, other, named)


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
    if gives(mine, difference):
        yield "difference", f"{said(big)} - {said(small)} = {told(difference, mine)}"


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
        if "growth" in named and growth < 20 and gives(mine, growth):
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
