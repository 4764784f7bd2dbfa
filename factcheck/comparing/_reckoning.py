"""A value that follows from figures of the page, and how it is told."""

from factcheck.comparing import _digits
from factcheck.comparing._faces import Face, bent
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

_PART = 0.07
"""Share of itself to which a part of a whole is told: a quarter for 25.4 %."""

_PART_LOOSE = 0.06
"""The same besides, with a hedge: almost a half for 54 %."""


_MULTIPLE = 0.2
"""Share of itself by which a multiple may be passed: 1.5倍超 for 1.7."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The figures of a page, one to three, that give a value of the article."""

    sort: str
    """``sum``, ``joined``, ``difference``, ``growth``, ``change``, ``quotient``, ``each``, …"""
    formula: str
    """The reckoning, as shown."""
    pair: tuple[tuple[int, Figure], ...]
    """The figures of the page, each with the number of its passage."""


def gives(mine: Face, value: float) -> bool:
    """Tell whether a reckoned value, printed as finely as the article's, would be the same.

    Of a bound (4割超, 6割弱) it may be as far beyond as the last digit stated goes.
    """
    if value <= 0 or mine.anchor is None:
        return False
    if mine.is_bound:
        beyond = value - mine.anchor if mine.high is None else mine.anchor - value
        step = max(mine.step, _digits.round_step(mine.anchor)) or 0.1 * mine.anchor
        if mine.figure.kind == "ratio":
            step = max(step, _MULTIPLE * mine.anchor)
        return 0 <= beyond < min(step, 0.25 * mine.anchor)
    if mine.point is None:
        return False
    part = mine.figure.kind == "ratio" and mine.point < 1
    step = mine.step or mine.point * (_PART if part else 0.01)
    hedged = (_PART_LOOSE if part else 0.04) * mine.point if mine.loose else 0.0
    slack = min(step * 0.51 + hedged, 0.12 * mine.point)
    below, above = (part * mine.point for part in bent(mine))
    return -max(slack, below) <= value - mine.point <= max(slack, above)


def told(value: float, mine: Face) -> str:
    """Return a reckoned value in the unit in which the article states it."""
    factor = mine.anchor / mine.number if mine.anchor and mine.number and mine.stated else 1.0
    return f"{value / factor:,.12g}" if factor else f"{value:,.6g}"


def said(one: Face) -> str:
    """Return a figure of the page as it stands in a formula."""
    return one.figure.text.strip()
