"""Numbers of both sides in floating point and base units, ready to be compared."""

import math
from dataclasses import replace
from decimal import Decimal

from factcheck.comparing import _digits
from factcheck.comparing._units import scale
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

_EQUAL = 1e-9
"""Relative difference below which two numbers are the same: conversions are binary."""
_ABSURD = 1000
"""How many times its lower end a stretch may reach: "founded in 2019 to $130 million" is none."""
_FINE, _TOO_FAR = 1000, 20
"""Number from which on it reaches less far: "rose by 41,600 to 9,203,400"."""


_HALF_TENTH = 0.05
"""How far 強 and 弱 reach from so many tenths: to the half of the next one."""
_ABOUT = "態勢", "体制", "規模"
"""Ends of figures that are told by their size: 2000人態勢."""


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
    sort: str = ""
    """A finer name than the reason, where that is worth more or less than others of the reason."""


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
    number: float
    """The number in its own unit, of a bound or stretch its first end."""
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
        return self.low if self.low == self.high else None


def face(figure: Figure) -> Face | None:
    """Return the quantity of a figure; None for dates, times and what has no number."""
    value = figure.value
    if not isinstance(value, Quantity) or (value.low is None and value.high is None):
        return None
    if figure.kind == "count" and value.unit == "quarters":  # 5四半期 is fifteen months
        value = _in_months(value)
        figure = replace(figure, kind="duration", value=value)
    what, factor, offset = scale(figure.kind, value)
    try:
        ends = [None if end is None else float(end) for end in (value.low, value.high)]
        step = float(value.resolution) * factor if value.resolution is not None else 0.0
    except OverflowError:
        return None
    if any(end is not None and not math.isfinite(end) for end in ends):
        return None
    first, last = ends
    far = _ABSURD if (first or 0.0) < _FINE else _TOO_FAR
    if first is not None and last is not None and 0 < first * far < last:
        ends = [last, last]
    if is_grade(figure) or (last is None and value.slack.up > value.slack.down):
        ends = [first, first]  # 70%台; 300人余り
    low, high = (None if end is None else _based(end, what, factor, offset) for end in ends)
    stated = ends[0] if ends[0] == ends[1] or ends[1] is None else ends[1]
    stated = None if None not in ends and ends[0] != ends[1] else stated
    loose = figure.hedge is not None or figure.text.endswith(_ABOUT)
    loose = loose or value.slack.down > 0 or value.slack.up > 0
    number = ends[0] if ends[0] is not None else ends[1]
    number = number or 0.0
    return Face(figure, value, what, low, high, step, loose, stated, number, _digits.of(number))


def _in_months(value: Quantity) -> Quantity:
    low, high = (None if end is None else 3 * end for end in (value.low, value.high))
    return replace(value, low=low, high=high, unit="month", resolution=Decimal(3))


def rounds_number(mine: Face, other: Face) -> bool:
    """Tell whether a stated number is another one rounded, whatever the units: 56,000 of 56,210."""
    if not mine.stated or not other.stated or not mine.anchor or len(mine.digits) < _ROUND_DIGITS:
        return False
    if mine.value.unit == other.value.unit or other.stated * mine.stated < 0:
        return False
    factor = abs(mine.stated / mine.anchor)
    step = max(mine.step * factor, _digits.round_step(mine.stated) if mine.loose else 0.0)
    return (
        0
        < abs(mine.stated - other.stated)
        <= min(step / 2 * 1.0000001, _ROUND_MOST * abs(mine.stated))
    )


_ROUND_DIGITS, _ROUND_MOST = 2, 0.02
"""Digits that a rounded number has at least, and the share by which it is rounded at most."""


def is_grade(figure: Figure) -> bool:
    """Tell whether a number names all from it to the next: 7割台 is 70 to 79 percent."""
    return (figure.hedge or "").startswith("台")


def _based(number: float, what: str, factor: float, offset: float) -> float:
    based = number * factor + offset
    signless = what in {"share", "point", "count"} or what.startswith("money")
    return abs(based) if signless else based


def bent(one: Face) -> tuple[float, float]:
    """Return by which share a value may lie below and above what is stated, where only one side is.

    半数近く is a bit below a half; what is hedged both ways (約3000) is none of these.
    """
    below, above = float(one.value.slack.down), float(one.value.slack.up)
    if one.point and "割" in one.figure.text:  # 3割強 goes up to a third, and beyond
        half = _HALF_TENTH / one.point
        below, above = (max(share, half) if share else share for share in (below, above))
    return (0.0, 0.0) if below and above else (below, above)


def close(one: float, other: float, share: float = _EQUAL) -> bool:
    """Tell whether two numbers differ by no more than a share of the larger."""
    return abs(one - other) <= share * max(abs(one), abs(other))


def plain(number: float) -> str:
    """Return a number as a formula shows it."""
    return f"{number:,.10g}"
