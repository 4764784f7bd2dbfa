"""What two values have to do with each other, whatever the sentences around them say."""

import math
from dataclasses import dataclass

from factcheck.comparing import _days, _digits
from factcheck.comparing._units import counted_alike, scale
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period, Quantity, TimeOfDay

_EQUAL = 1e-9
"""Relative difference below which two numbers are the same: conversions are binary."""
_COARSE_ROUNDING = 0.34
"""Largest share of itself that a printed number may have been rounded by (1.4 % as 1 %)."""
_CUT = 0.08
"""Largest share by which a number may have been cut off (切捨て) rather than rounded."""
_ROUND = 0.01
"""Share by which a round number without a hedge may differ: 3000 for 2,987."""
_HEDGED = 0.1
"""The same with a hedge: 約3000 for 2,800."""
_LOOSE = 0.05
"""Share by which any number with a hedge may differ."""
_PAGE_COARSE = 0.025
"""Share by which the page's own rounded number may differ from the article's finer one."""
_BOUND = 1.25
"""How far beyond its bound (100人以上) the page's number may lie."""
_PLAIN_MONEY = 100_000
"""From here on a number without a unit may be money ("a loss of 28 million, against 41")."""
_PRICE = 10_000_000
"""Yen below which an amount may be a price, with tax or without."""
_FINE = 0.005
"""Share to which a price must be stated, for a tax on it to be told from chance."""
_TAX = {1.1: "10 %", 1.08: "8 %"}
"""Japan's consumption tax since October 2019, with its reduced rate."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How a value of the page relates to one of the article."""

    verdict: PageVerdict
    """The verdict, should the sentences speak of the same thing."""
    reason: str
    """Why, as a fixed word."""
    doubt: float = 0.0
    """How many powers of ten more chance there is in it than in the same value."""
    formula: str | None = None
    """The reckoning, if the values are not plainly the same."""
    power: int = 0
    """How many times ten times as much the article's value is, for a slip of that sort."""


@dataclass(frozen=True, slots=True)
class Face:
    """A quantity in floating point and base units, made once for many comparisons."""

    figure: Figure
    """The figure."""
    value: Quantity
    """Its value."""
    what: str
    """What it measures, see `_units.scale`."""
    low: float | None
    """Lower end in base units, without its sign where it is a change."""
    high: float | None
    """Upper end, likewise."""
    step: float
    """Unit of its last stated digit, in base units; 0 if exact."""
    loose: bool
    """Whether a hedge stands with it."""
    stated: float | None
    """The number as stated, magnitudes included; None for a stretch or a bound."""
    digits: str
    """Its digits without zeros at either end."""

    @property
    def point(self) -> float | None:
        """The one value, None for a stretch or a bound."""
        return self.low if self.low == self.high else None

    @property
    def is_bound(self) -> bool:
        """Whether one end is open."""
        return (self.low is None) != (self.high is None)

    @property
    def anchor(self) -> float | None:
        """The one value, or the one end of a bound."""
        if self.low is None or self.high is None:
            return self.low if self.high is None else self.high
        return self.point


def face(figure: Figure) -> Face | None:
    """Return the quantity of a figure; None for dates, times and what has no number."""
    value = figure.value
    if not isinstance(value, Quantity) or (value.low is None and value.high is None):
        return None
    what, factor, offset = scale(figure.kind, value)
    try:
        ends = [None if end is None else float(end) for end in (value.low, value.high)]
        step = float(value.resolution) * factor if value.resolution is not None else 0.0
    except OverflowError:
        return None
    if any(end is not None and not math.isfinite(end) for end in ends):
        return None
    low, high = (None if end is None else _based(end, what, factor, offset) for end in ends)
    stated = ends[0] if ends[0] == ends[1] or ends[1] is None else ends[1]
    stated = None if None not in ends and ends[0] != ends[1] else stated
    loose = figure.hedge is not None or value.slack.down > 0 or value.slack.up > 0
    number = ends[0] if ends[0] is not None else ends[1]
    return Face(figure, value, what, low, high, step, loose, stated, _digits.of(number or 0.0))


def _based(number: float, what: str, factor: float, offset: float) -> float:
    based = number * factor + offset
    return abs(based) if what in {"share", "point"} or what.startswith("money") else based


def relate(mine: Face, other: Face) -> Relation | None:
    """Return what a number of the page has to do with one of the article, if anything."""
    if mine.what != other.what:
        return _of_another_kind(mine, other)
    alike = counted_alike(mine.value.unit, other.value.unit) if mine.what == "count" else None
    found = _same(mine, other) or _rounded(mine, other)
    if found and alike is False:
        return Relation(PageVerdict.UNIT, "unit", 0.4) if found.reason == "same" else None
    if found:
        return found
    if _swapped_units(mine, other):
        return Relation(PageVerdict.UNIT, "unit")
    return _slip(mine, other) if alike is not False else None


def relate_times(mine: Figure, other: Figure) -> Relation | None:
    """Return what a date or time of the page has to do with one of the article."""
    if isinstance(mine.value, Period) and isinstance(other.value, Period):
        found = _days.relate(mine, other)
        return Relation(*found) if found else None
    if isinstance(mine.value, TimeOfDay) and mine.value.same(other.value):
        return Relation(PageVerdict.MATCH, "same")
    return None


def close(one: float, other: float, share: float = _EQUAL) -> bool:
    """Tell whether two numbers differ by no more than a share of the larger."""
    return abs(one - other) <= share * max(abs(one), abs(other))


def _same(mine: Face, other: Face) -> Relation | None:
    pairs = ((mine.low, other.low), (mine.high, other.high))
    if not all(a is b or (a is not None and b is not None and close(a, b)) for a, b in pairs):
        return None
    converted = mine.value.unit != other.value.unit and mine.what not in {"share", "count"}
    formula = _conversion(mine, other) if converted else None
    return Relation(PageVerdict.MATCH, "same", formula=formula)


def _rounded(mine: Face, other: Face) -> Relation | None:
    a, b = mine.anchor, other.anchor
    if a is None or b is None or mine.is_bound != other.is_bound:
        found = _bounded(mine, other)
        if found or a is None or b is None or not other.is_bound:
            return found
    if a == 0 or b == 0:
        return None
    formula = _conversion(mine, other) if mine.value.unit != other.value.unit else None
    reason, doubt = _rounding(mine, other, a, b, converted=formula is not None)
    return Relation(PageVerdict.ROUNDED, reason, doubt, formula) if reason else None


def _rounding(mine: Face, other: Face, a: float, b: float, *, converted: bool) -> tuple[str, float]:
    """Return how the page's number ``b`` was rounded to ``a``, and the doubt, or no word."""
    off, share = abs(a - b), abs(a - b) / abs(a)
    zeros = max(_digits.round_step(mine.stated or 0.0) * _factor(mine), mine.step)
    theirs = max(_digits.round_step(other.stated or 0.0) * _factor(other), other.step)
    fine = other.step < mine.step or converted or mine.what == "share"
    round_number = mine.loose or not mine.step or zeros > mine.step
    rules = (
        (fine and off <= mine.step / 2 * 1.0000001 and share <= _COARSE_ROUNDING, "rounded", 0.1),
        (fine and b > a and off < mine.step and share <= _CUT, "cut-off", 0.3),
        (
            round_number and off <= zeros and share <= (_HEDGED if mine.loose else _ROUND),
            "rounded",
            0.3 + 3 * share,
        ),
        (mine.loose and share <= _LOOSE, "rounded", 0.4 + 3 * share),
        (converted and share <= _ROUND, "converted", 0.2),
        (theirs > mine.step and off <= theirs / 2 and share <= _PAGE_COARSE, "page-rounded", 0.6),
    )
    return next(((reason, doubt) for holds, reason, doubt in rules if holds), ("", 0.0))


def _bounded(mine: Face, other: Face) -> Relation | None:
    """Compare where a side is a stretch or a bound (100人以上, more than 100)."""
    rough = Relation(PageVerdict.ROUNDED, "bound", 0.5)
    a = mine.low if mine.low is not None else mine.high
    b = other.low if other.low is not None else other.high
    if a is None or b is None or a <= 0 or b <= 0:
        return None
    if mine.point is None and other.point is not None:
        if mine.high is None:
            return rough if a <= b <= a * _BOUND else None
        if mine.low is None:
            return rough if a / _BOUND <= b <= a else None
        return rough if mine.low <= b <= mine.high and mine.high <= 10 * mine.low else None
    if mine.point is not None:
        open_end = other.low is None or other.high is None
        return rough if open_end and close(a, b) else None
    same_way = (mine.low is None, mine.high is None) == (other.low is None, other.high is None)
    both = all(
        x is None or y is None or close(x, y, 0.02)
        for x, y in ((mine.low, other.low), (mine.high, other.high))
    )
    return rough if same_way and both else None


def _slip(mine: Face, other: Face) -> Relation | None:
    """Return the well-known slip that leads from the page's number to the article's, if any."""
    a, b = mine.anchor, other.anchor
    if not a or not b or a < 0 or b < 0 or mine.what in {"rank", "stretch", "temperature"}:
        return None
    if (mine.figure.kind == "ratio") != (other.figure.kind == "ratio"):
        return None
    power = round(math.log10(a / b))
    if 0 < abs(power) <= 8:
        share = max(mine.step, other.step * 10.0**power) / 2 / a
        if close(a, b * 10.0**power, min(share, 0.02) + _EQUAL):
            return Relation(PageVerdict.NEAR, "power-of-ten", 0.6, _ratio(power), power)
    if _digits.swapped(a, b):
        return Relation(PageVerdict.NEAR, "transposed", 0.4)
    if mine.what == "money JPY" and max(a, b) < _PRICE:
        for rate, name in _TAX.items():
            for one, two in ((a, b), (b, a)):
                step = max(mine.step, other.step)
                if abs(one * rate - two) <= min(step * 0.51, two * _FINE):
                    sides = f"{_plain(one)} × {rate} = {_plain(two)}"
                    return Relation(PageVerdict.NEAR, "tax", 0.5, f"{sides} ({name})")
    return None


def _of_another_kind(mine: Face, other: Face) -> Relation | None:
    """Compare numbers of different things: the same number in another unit is worth a word."""
    if mine.stated is None or other.stated is None:
        return None
    if not close(abs(mine.stated), abs(other.stated)):
        return None
    whats = {mine.what, other.what}
    kinds = {mine.figure.kind, other.figure.kind}
    found = None
    if whats == {"share", "point"} and "ratio" not in kinds:
        found = Relation(PageVerdict.NEAR, "points")
    elif kinds == {"age", "number"}:
        found = Relation(PageVerdict.MATCH, "same", 0.3)
    elif kinds == {"money", "number"} and abs(mine.stated) >= _PLAIN_MONEY:
        found = Relation(PageVerdict.MATCH, "same", 0.5)
    elif kinds == {"money"}:
        found = Relation(PageVerdict.UNIT, "currency")
    elif kinds == {"measure"}:
        found = Relation(PageVerdict.UNIT, "unit")
    return found


def _swapped_units(mine: Face, other: Face) -> bool:
    """Tell whether both state the same number in different units of the same thing."""
    if mine.what in {"share", "count", "rank"} or mine.value.unit == other.value.unit:
        return False
    return mine.stated is not None and mine.stated == other.stated


def _factor(one: Face) -> float:
    return abs(one.anchor / one.stated) if one.anchor and one.stated else 1.0


def _conversion(mine: Face, other: Face) -> str | None:
    if mine.what in {"share", "count"} or mine.stated is None or other.stated is None:
        return None
    _, factor, offset = scale(mine.figure.kind, mine.value)
    there = ((other.anchor or 0.0) - offset) / factor
    return f"{_plain(other.stated)} {other.value.unit} = {there:.4g} {mine.value.unit}"


def _ratio(power: int) -> str:
    return f"× 10{'⁻' if power < 0 else ''}{str(abs(power)).translate(_RAISED)}"


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _plain(number: float) -> str:
    return f"{number:,.10g}"
