"""What is taken from an amount of money, or added to it, by a percentage: tax, commission, rebate.

The percentage of the one amount is the other, or what is left or to be paid is. Where none of
this holds of any two amounts beside it, and they are the only two, they are asked about.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

CLOSE = 8
"""Part of the right amount up to which another one is a slip of it."""
_FEE = re.compile(
    r"手数料|消費税|頭金|源泉|歩合|印税|値引|割引|"
    r"\b(?:commission|sales tax|VAT|fee|deposit|tip|discount|levy|royalt\w+|surcharge|rebate)\b",
    re.IGNORECASE,
)


def missed_fees(passage: Passage) -> Iterator[tuple[Atom, Atom, Atom]]:
    """Yield percentages with the larger and the smaller amount that miss them."""
    for one in passage.atoms:
        if one.unit != "%" or not 0 < one.value < HUNDRED or one.figure.hedge is not None:
            continue
        if not _FEE.search("".join(passage.beside(one, 40, 24))):
            continue
        near = [each for each in passage.within(one.sentence - 1, one.sentence + 1)
                if each.kind == "money" and each.value and each.figure.hedge is None]  # fmt: skip
        pairs = [sorted(two, key=lambda each: each.value) for two in combinations(near, 2)]
        if len(pairs) != 1 or _is_aside(passage, one, near):
            continue
        if not _holds(one, *pairs[0]) and _is_slip(one, *pairs[0]):
            yield one, pairs[0][1], pairs[0][0]


def _is_aside(passage: Passage, one: Atom, two: Sequence[Atom]) -> bool:
    """Tell whether one of two amounts of another sentence stands in brackets behind the other."""
    first, last = sorted(two, key=lambda each: each.at)
    is_here = one.sentence in {first.sentence, last.sentence}
    return not is_here and passage.between(first, last).startswith(("(", "（"))


def _told(one: Atom, small: Atom, big: Atom) -> list[tuple[Atom, Fraction]]:
    """Return each amount with what it should be: the fee, what is left, or with it."""
    rate = one.value / HUNDRED
    return [
        (small, big.value * rate),
        (small, big.value * (1 - rate)),
        (big, small.value * (1 + rate)),
    ]


def _holds(one: Atom, small: Atom, big: Atom) -> bool:
    step = min(step_of(small.figure), step_of(big.figure))
    return any(abs(each.value - right) <= step for each, right in _told(one, small, big))


def _is_slip(one: Atom, small: Atom, big: Atom) -> bool:
    return any(
        abs(each.value - right) * CLOSE < right
        or likeness(each.value, right, step_of(each.figure)) > 0
        for each, right in _told(one, small, big)
    )
