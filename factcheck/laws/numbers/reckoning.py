"""Reckoning with printed numbers: each stands for an interval, and so does what follows from it.

Differences that rounding, cutting off (切捨て) or a hedge can explain are none: see
`Quantity.reach`. A count of single things (30人) is exact.
"""

from dataclasses import replace
from fractions import Fraction

from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass
from factcheck.said import Words

EXACT = frozenset({"count", "number"})
"""Kinds whose whole numbers, told to the last digit, are not rounded."""
LARGEST_EXACT = 10_000
"""From here on a whole number with zeros at its end may be a rounded one."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The ends that a true amount may have."""

    low: Fraction
    """The least."""
    high: Fraction
    """The greatest."""

    def __add__(self, other: "Reach") -> "Reach":
        """Return what the sum of the two may be."""
        return Reach(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Reach") -> "Reach":
        """Return what the difference of the two may be."""
        return Reach(self.low - other.high, self.high - other.low)

    def __mul__(self, other: "Reach") -> "Reach":
        """Return what the product of the two may be."""
        ends = [one * two for one in (self.low, self.high) for two in (other.low, other.high)]
        return Reach(min(ends), max(ends))

    def over(self, other: "Reach") -> "Reach | None":
        """Return what the quotient of the two may be; None if the divisor may be 0."""
        if other.low <= 0 <= other.high:
            return None
        return self * Reach(1 / other.high, 1 / other.low)

    def times(self, factor: Fraction | int) -> "Reach":
        """Return the amount so many times."""
        return self * Reach(Fraction(factor), Fraction(factor))

    def meets(self, other: "Reach") -> bool:
        """Tell whether both may be the same amount."""
        return self.low <= other.high and other.low <= self.high

    def wider(self, share: Fraction) -> "Reach":
        """Return the interval with both ends moved apart by a share of themselves."""
        return Reach(self.low - abs(self.low) * share, self.high + abs(self.high) * share)


ONE = Reach(Fraction(1), Fraction(1))
HUNDRED = Fraction(100)


def reach(figure: Figure) -> Reach | None:
    """Return what a figure's amount may be; None for an open end, or what is no quantity."""
    value = figure.value
    if not isinstance(value, Quantity):
        return None
    if is_exact(figure):
        middle = Fraction(value.low)  # type: ignore[arg-type]
        return Reach(middle, middle)
    low, high = value.reach()
    return None if low is None or high is None else Reach(low, high)


def printed(figure: Figure, *, cut_off: bool = False) -> Reach | None:
    """Return what the digits alone allow: half a unit of the last one, up a whole one if cut off.

    For conversions: there a hedge says no more than that the amount was rounded.
    """
    value = figure.value
    if not isinstance(value, Quantity) or value.low is None or value.high is None:
        return None
    step = Fraction(value.resolution) if value.resolution is not None else Fraction(0)
    return Reach(
        Fraction(value.low) - step / 2, Fraction(value.high) + (step if cut_off else step / 2)
    )


def closed(figure: Figure) -> Figure:
    """Return an amount with one open end as that end told alone: 最大10マイル as ten miles."""
    value = figure.value
    if not isinstance(value, Quantity) or (value.low is None) is (value.high is None):
        return figure
    end = value.high if value.low is None else value.low
    return replace(figure, value=replace(value, low=end, high=end))


def closely(figure: Figure) -> Reach | None:
    """Return the reach of an amount; of one written in three digits or more, at most 1 % of it.

    1200億円 may have been rounded to 100億円, but who writes four digits mostly means them.
    """
    ends, exact = reach(figure), amount(figure)
    if ends is None or exact is None or figure.hedge is not None:
        return ends
    if sum(sign.isdigit() for sign in figure.text) < 3:
        return ends
    most = abs(exact) / 100
    return Reach(max(ends.low, exact - most), min(ends.high, exact + most))


def rounded(figure: Figure) -> Reach | None:
    """Return what an amount may be where nobody cuts off: half a unit of the last digit around it.

    Cutting off (切捨て) is a custom of Japanese accounts; English reports round.
    """
    return reach(figure) if figure.hedge or is_exact(figure) else printed(figure)


def is_exact(figure: Figure) -> bool:
    """Tell whether a figure is a count of single things, told to the last digit."""
    value = figure.value
    return (
        isinstance(value, Quantity)
        and figure.kind in EXACT
        and value.low is not None
        and value.low == value.high
        and value.resolution in {None, 1}
        and figure.hedge is None
        and not (value.slack.down or value.slack.up)
        and (value.low < LARGEST_EXACT or Fraction(value.low) % 10 != 0)
    )


def amount(figure: Figure) -> Fraction | None:
    """Return the number that is printed; None for a range, an open end or no quantity."""
    value = figure.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high:
        return None
    return Fraction(value.low)


def unit(figure: Figure) -> str | None:
    """Return the unit of a quantity; None for what has none, or is no quantity."""
    return figure.value.unit if isinstance(figure.value, Quantity) else None


def alike(first: Figure, second: Figure) -> bool:
    """Tell whether two figures are amounts of one kind, in one unit."""
    return first.kind == second.kind and unit(first) == unit(second)


def counts_alike(first: Figure, second: Figure) -> bool:
    """Tell whether two figures are alike, or one of two counts leaves its thing unsaid.

    "1.5 million passengers … from 1.25 million" tells it once.
    """
    if {first.kind, second.kind} <= EXACT and None in {unit(first), unit(second)}:
        return True
    return alike(first, second)


def number(value: Fraction, digits: int = 4) -> Words:
    """Return a number for people, to so many digits; whole numbers below a million in full."""
    if value.denominator == 1 and abs(value) < 10**6:
        plain = f"{int(value):,}"
        return Words(plain, plain)
    rounded = Fraction(f"{float(value):.{digits}g}") if abs(value) < 10**300 else value
    return Words(_said(rounded, _ENGLISH), _said(rounded, _JAPANESE))


def span_of(low: Fraction, high: Fraction, digits: int = 3) -> Words:
    """Return ``142–150``, or one number where both ends read alike."""
    one, two = number(low, digits), number(high, digits)
    return one if one == two else Words(f"{one.en}–{two.en}", f"{one.ja}〜{two.ja}")


_ENGLISH = ((10**12, " trillion"), (10**9, " billion"), (10**6, " million"))
_JAPANESE = ((10**12, "兆"), (10**8, "億"), (10**4, "万"))


def _said(value: Fraction, magnitudes: tuple[tuple[int, str], ...]) -> str:
    for size, word in magnitudes:
        if size <= abs(value) < size * 10**6:
            return f"{_plain(value / size)}{word}"
    return _plain(value)


def _plain(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{int(value):,}"
    text = f"{float(value):,.6f}".rstrip("0")
    return text.rstrip(".") if text.strip("-0.") else f"{float(value):.3g}"
