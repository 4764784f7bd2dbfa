"""A percentage of growth or fall and two amounts near it, in any English words.

As in `_sum_frame` all signs are weighed together: the amounts of two times, how many others there
are, and whether one slip would mend it. Nothing is asked where any two amounts near make the
percentage in any way.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import log10

from factcheck.checks._atom import AMOUNTS, Atom
from factcheck.checks._bases import is_of_other_base
from factcheck.checks._near_amounts import alike, direction, is_change, is_unit, may_be_alike
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._rate_frame import Missed, rates
from factcheck.checks._rate_laws import change, explains, fraction, pair, percentage
from factcheck.checks._rate_signs import Reading, said, told_rate
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import HUNDRED, Reach
from factcheck.model.records import Evidence

ENOUGH = 1.8
"""Weight from which on a percentage is asked about."""
CROWD = 9
"""Most amounts near a percentage."""
FEW = 10
"""A spelled number up to it is counted, and no amount of which a share is told."""
LOOSELY = Fraction(6, 100)
"""Share of a percentage up to which it may be told less exactly than one can reckon."""
FARTHEST = 12
"""Times the right percentage up to which another one may be a slip of it: ten, and rounding."""
APART = 20
"""Times the one amount from which on the other is none of one thing."""
BACK = 2
"""Sentences before and behind a percentage in which the amounts are looked for."""
_Pair = tuple[Atom, Atom]


@once
def weighed_rates(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the percentages of an article that the amounts tied to them do not make.

    Those that `rates` finds are left out.
    """
    if evidence.article.language != "en":
        return ()
    known = {one.stated.span for one in rates(evidence)}
    every = (found for passage in paragraphs(evidence) for found in candidates(passage))
    return tuple(
        Missed(one.role, one.stated, one.first, one.second, one.right)
        for weight, one in every
        if weight >= ENOUGH and one.stated.span not in known
    )


def candidates(passage: Passage) -> Iterator[tuple[float, Reading]]:
    """Yield for each percentage the likeliest amounts that miss it, and how surely they do."""
    for one in passage.atoms:
        stated = _stated(one)
        if stated is None:
            continue
        near = [each for each in _beside(passage, one) if _is_compared(passage, each)]
        pairs = [two for two in combinations(near, 2) if alike(*two) or may_be_alike(*two)]
        way = direction(passage, one)
        if not way or len(near) > CROWD or _is_made(passage, one, pairs, stated, way):
            continue
        own = [two for two in pairs if not _is_taken(passage, one, two)]
        found = [each for two in own for each in _readings(passage, one, two, way) if _is_off(each)]
        told = [(said(passage, each) - log10(len(near) - 1) / 2, each) for each in found]
        yield from sorted(told, key=lambda each: -each[0])[:1]


def _stated(one: Atom) -> Reach | None:
    """Return what a share or growth may be in percent; None for what is none."""
    if one.unit == "%":
        return percentage(one.figure) if one.value else None
    rate = told_rate(one) if one.kind == "ratio" else Fraction(0)
    if not 0 < rate < HUNDRED:
        return None
    return percentage(one.figure) if one.value else fraction(rate / HUNDRED)


def _beside(passage: Passage, one: Atom) -> list[Atom]:
    return passage.within(one.sentence - BACK, one.sentence + BACK)


def _is_compared(passage: Passage, one: Atom) -> bool:
    if one.kind == "word":
        return one.value > FEW
    return one.kind in AMOUNTS and one.value > 1 and not is_unit(passage, one)


def _is_made(passage: Passage, one: Atom, pairs: Sequence[_Pair], stated: Reach, way: int) -> bool:
    """Tell whether any two amounts near a percentage make it, or any two other percentages."""
    others = [each for each in _beside(passage, one) if each.unit == "%" and each is not one]
    return any(
        explains(first.figure, second.figure, stated, way, levels=not way)
        for first, second in (*pairs, *combinations(others, 2))
    )


def _is_taken(passage: Passage, one: Atom, two: _Pair) -> bool:
    """Tell whether two amounts make another percentage near them."""
    for other in passage.within(two[0].sentence - 1, two[1].sentence + 1):
        stated = _stated(other) if other is not one else None
        for way in {0, direction(passage, other)} if stated is not None else ():
            if stated and explains(two[0].figure, two[1].figure, stated, way, levels=True):
                return True
    return False


def _readings(passage: Passage, one: Atom, two: _Pair, way: int) -> Iterator[Reading]:
    small, big = sorted(two, key=lambda each: each.value)
    ends = pair(small.figure, big.figure)
    if ends is None or small.value == big.value or big.value > small.value * APART:
        return
    first, second = (small, big) if way > 0 else (big, small)
    right = None if is_change(passage, small) else change(*(ends if way > 0 else ends[::-1]))
    if right is not None and not is_of_other_base(passage, one, first, second):
        yield Reading("change", one, first, second, right)


def _is_off(read: Reading) -> bool:
    """Tell whether a percentage is wrong, and not just told loosely or of other amounts."""
    told, right = read.told, read.middle
    return abs(told - right) > right * LOOSELY and right < told * FARTHEST < right * FARTHEST**2
