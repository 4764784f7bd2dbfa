"""What a percentage may be of two amounts, rounding and hedges allowed for; and near misses.

Whoever prints 8万4千人 and 7万人 side by side means 7万0千人: of two amounts the finer digit
holds for both.
"""

from fractions import Fraction

from factcheck.laws.numbers.reckoning import HUNDRED, ONE, Reach, amount, is_exact, reach
from factcheck.model.figures import Figure
from factcheck.model.values import Quantity

CUT = Fraction(98, 100)
"""Share of its last digit by which a number that was cut off may be higher."""


CLOSE = Fraction(1, 100)
"""Share of an amount in three digits or more by which it may be rounded at most."""


DOWN, UP = Fraction(35, 100), Fraction(60, 100)
"""Units of the last digit by which rounding, and cutting off, move two amounts at once."""


LOOSE = Fraction(1, 5)
"""Share by which what "doubled" may have grown more or less."""


def pair(first: Figure, second: Figure) -> tuple[Reach, Reach] | None:
    """Return what two amounts may be that are told side by side; None for open ends."""
    steps = [
        Fraction(one.value.resolution)
        for one in (first, second)
        if isinstance(one.value, Quantity) and one.value.resolution is not None
    ]
    ends = []
    for one in (first, second):
        exact, wide = amount(one), reach(one)
        if wide is None:
            return None
        if exact is None or one.hedge is not None or len(steps) < 2 or is_exact(one):
            ends.append(wide)
        elif one.kind == "money" and min(steps) <= 1:
            ends.append(Reach(exact, exact))
        else:
            step = min(*steps, 2 * abs(exact) * CLOSE) if _digits(one) > 2 else min(steps)
            is_cut = wide.high > exact + step / 2 and not _is_english(one)
            ends.append(Reach(exact - step * DOWN, exact + step * (UP if is_cut else DOWN)))
    return ends[0], ends[1]


def _digits(figure: Figure) -> int:
    return sum(sign.isdigit() for sign in figure.text)


def percentage(stated: Figure) -> Reach | None:
    """Return what a percentage may be, its sign left out; None for an open end.

    Cut off, it lies below the next one: 30 % are never told as 2割.
    """
    exact, wide = amount(stated), reach(stated)
    value = stated.value
    if stated.kind == "ratio":
        return fraction(exact) if exact is not None and exact < 1 else wide
    if exact is None or stated.hedge is not None or not isinstance(value, Quantity):
        return wide if wide is None or wide.low + wide.high >= 0 else wide.times(-1)
    step = Fraction(value.resolution or 0)
    above = step / 2 if _is_english(stated) else step * CUT
    return Reach(abs(exact) - step / 2, abs(exact) + above)


def fraction(exact: Fraction) -> Reach:
    """Return the percentages that are told as a fraction: a third is what is nearer to it."""
    many, half = exact.denominator, Fraction(1, 2)
    if exact.numerator == 1:
        return Reach(HUNDRED / (many + half), HUNDRED / (many - half))
    return Reach((exact - half / 2 / many) * HUNDRED, (exact + half / 2 / many) * HUNDRED)


def step_of(figure: Figure) -> Fraction:
    """Return the unit of a figure's last digit; 1 for what has none."""
    value = figure.value
    step = value.resolution if isinstance(value, Quantity) else None
    return Fraction(step or 1)


def is_plausible(one: Fraction, other: Fraction, times: int = 4) -> bool:
    """Tell whether two numbers are near enough for one to be written in place of the other."""
    return one > 0 and other > 0 and one < other * times and other < one * times


def _is_english(figure: Figure) -> bool:
    """Tell whether nobody cuts off here: cutting off (切捨て) is a custom of Japanese accounts."""
    return max(figure.text, default="") < "\u3000" and figure.text[-1:].isalpha()


def share(part: Reach, whole: Reach) -> Reach | None:
    """Return the percentage that a part is of its whole."""
    return part.times(HUNDRED).over(whole) if whole.low > 0 else None


def change(first: Reach, now: Reach) -> Reach | None:
    """Return the growth from one amount to another in percent, negative for a fall."""
    grown = now.over(first) if first.low > 0 else None
    return None if grown is None else (grown - ONE).times(HUNDRED)
