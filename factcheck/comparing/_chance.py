"""How likely it is that a page states a value by chance."""

import math

from factcheck.comparing import _days
from factcheck.comparing._faces import Face
from factcheck.model.records import Figure

_DIGITS = {0: 0.2, 1: 0.13, 2: 0.03, 3: 0.004}
"""Chance that two numbers of one kind agree, by the digits that they state. One digit in eight
agrees, as first digits are not spread evenly (Benford's law)."""
_USUAL_RATIOS = frozenset({1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2.0, 3.0, 10.0})
_LONG = 40
"""Months, days and hours beyond which a stretch is seldom told, and by few."""
_MORE = 0.0004
_MOST, _LEAST = 3.0, -2.0


def surprise(chance: float, many: int) -> float:
    """Return how surprising an agreement is, in powers of ten, among that many figures.

    Below 0 it is how often chance alone brings one.
    """
    return max(_LEAST, min(_MOST, -math.log10(chance * max(many, 1))))


def of_quantity(one: Face) -> float:
    """Return the chance that another number of its kind is the same."""
    chance = _DIGITS.get(len(one.digits), _MORE)
    magnitudes = 0.6 if one.what.startswith("money") or one.figure.kind == "measure" else 1.0
    if one.what == "share" and one.figure.kind == "ratio":
        return max(chance, 0.12 if one.point in _USUAL_RATIOS else 0.03)
    if one.what == "stretch" and one.number > _LONG:
        return 0.02 if one.number <= 10 * _LONG else 0.005  # 5年8カ月, 374日: to the unit
    if one.what in {"rank", "stretch"}:
        return max(chance, 0.06)
    if one.what == "count" and one.stated is not None and one.stated <= 31:
        return max(chance, 0.06)
    return chance * magnitudes


def of_date(figure: Figure) -> float:
    """Return the chance that another date is the same."""
    if figure.kind == "time":
        return 0.02
    day = _days.parts(figure)
    if day is None:
        return 0.03
    if day.day:
        return 0.002 if day.year else 0.006
    if day.month:
        return 0.02 if day.year else 0.09
    return 0.12
