"""How long something took, as the times of day tell it: 午前10時20分に出て、午後0時5分に着く.

For the speed that is told of it.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.values import Quantity, TimeOfDay

MOST = 4
"""Most times of day of a paragraph that tells of one way."""
HALF_DAY = 12 * 60
"""Minutes from which on nobody tells a way by its two times."""


def clocked(passage: Passage) -> Iterator[Atom]:
    """Yield the lengths between the times of a passage that stand side by side, in minutes."""
    told = [one for one in passage.atoms if isinstance(one.figure.value, TimeOfDay)]
    for one, other in pairwise(told) if len(told) <= MOST else ():
        first, last = one.figure.value, other.figure.value
        if not isinstance(first, TimeOfDay) or not isinstance(last, TimeOfDay):
            continue
        minutes = (last.first or 0) - (first.first or 0)
        if 0 < minutes < HALF_DAY and first.first == first.last and last.first == last.last:
            yield _length(other, minutes)


def _length(one: Atom, minutes: int) -> Atom:
    """Return a length that is told by the time at its end."""
    hours, rest = divmod(minutes, 60)
    parts = ((hours, "時間", " h"), (rest, "分", " min"))
    words = [f"{many}{latin if one.is_latin else own}" for many, own, latin in parts if many]
    text = (" " if one.is_latin else "").join(words)
    value = Quantity(Decimal(minutes), Decimal(minutes), "minute", Decimal(1))
    figure = replace(one.figure, kind="duration", text=text, value=value)
    return replace(one, figure=figure, kind="duration", value=Fraction(minutes))
