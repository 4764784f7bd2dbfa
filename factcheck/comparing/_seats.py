"""A majority of the seats of a house, and how far a party is from it."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.comparing._faces import Face
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives, said, told
from factcheck.comparing._units import counted_alike

_MAJORITY = re.compile(r"過半数|\bmajority\b", re.IGNORECASE)
_MOST = 40
"""Numbers of seats of a page that are tried."""


def majority(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield one more than half of the seats, and what it is more or less than other seats."""
    if mine.what != "count" or not _MAJORITY.search(paragraph.context.text):
        return
    seats = [
        both
        for both in paragraph.index.faces
        if both[1].what == "count" and both[1].point and counted_alike(both[1].value.unit, "seats")
    ]
    if not seats:
        return
    place, house = max(seats, key=_number)
    needed = float((house.point or 0.0) // 2 + 1)
    formula = f"{said(house)}: {needed:g}"
    if gives(mine, needed):
        yield Reckoning("majority", formula, ((place, house.figure),))
    for where, other in islice(seats, _MOST):
        off = abs(needed - (other.point or 0.0))
        if other is not house and gives(mine, off):
            sides = f"{formula} - {said(other)} = {told(off, mine)}"
            yield Reckoning("majority", sides, ((place, house.figure), (where, other.figure)))


def _number(both: tuple[int, Face]) -> float:
    return both[1].point or 0.0
