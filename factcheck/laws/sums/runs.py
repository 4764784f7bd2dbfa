"""Which numbers of a scope may be a whole and its parts: runs that one slip parts from another."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.sums.reckoned import (
    MOST,
    added,
    is_share,
    is_sized,
    likelihood,
    may_be_slip,
    printed_sum,
    views,
)
from factcheck.laws.sums.roles import alike, is_addend, is_apart, is_rest
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

BACK = 2
"""Sentences between parts and their whole; a heading's may stand farther off."""
WIDE = 4
"""Sentences over which a list runs that no rest closes."""
NEAR = Fraction(1, 5)
"""Share of the whole up to which any difference may be a slip."""
FAR = 10
"""Times the whole that its parts come to with a slip in the first digit."""
SMALL = 20
"""Numbers below it are miscounted rather than mistyped: any other one is a slip of them."""
LEAST, LARGEST = 55, 190
"""Sums between which one wrong share is likelier than shares of several wholes."""
TEN = 10
"""Percent of a 割: shares in 割 that tell the rest, too, are not rounded."""
Run = tuple[list[Atom], Atom | None, list[Atom]]
"""Parts, their whole (None for 100 %), and all numbers that can be added to them."""
_NOUN = re.compile(r" (?:[a-z]+s|people|days?)\b")


def candidates(scope: Passage) -> Iterator[Run]:
    """Yield the runs of a scope that may miss a whole by a slip, each once."""
    seen = set()
    for pool in _pools(scope):
        for view in views(pool):
            for parts, whole in _shares(view) if is_share(view) else _sums(view):
                key = (whole.at if whole else -1, tuple(one.at for one in parts))
                if key not in seen and is_missed(parts, whole):
                    seen.add(key)
                    yield parts, whole, pool


def _pools(scope: Passage) -> Iterator[list[Atom]]:
    """Yield the numbers of a scope that can be added to one another."""
    seen = set()
    for one in scope.atoms:
        if one.family == "%":
            pool = [each for each in scope.atoms if each.family == "%" or _is_bare(each, scope)]
        else:
            pool = [each for each in scope.atoms if each.family != "%" and alike(each, one)]
        pool = [each for each in pool if each.value > 0 and not _is_broken(each, pool)]
        key = tuple(each.at for each in pool)
        if len(pool) > 1 and key not in seen:
            seen.add(key)
            yield pool


def _is_broken(one: Atom, pool: Sequence[Atom]) -> bool:
    """Tell whether a number is a broken one among whole ones, and so on a scale: magnitude 6.1."""
    is_whole = sum(each.value.denominator == 1 for each in pool) * 2 > len(pool)
    return one.family == "n" and one.value.denominator > 1 and is_whole


def _is_bare(one: Atom, scope: Passage) -> bool:
    """Tell whether a number is a share without its sign: 43 of "the no side at 43"."""
    if one.family != "n" or one.thing or one.value >= HUNDRED or not one.text.isdecimal():
        return False
    shares = (each for each in scope.atoms if each.family == "%" and each.sentence == one.sentence)
    return not _NOUN.match(one.behind) and any(True for _ in shares)


def _runs(pool: Sequence[Atom]) -> Iterator[tuple[int, int]]:
    for start in range(len(pool)):
        for end in range(start + 2, min(len(pool), start + MOST) + 1):
            last = pool[end - 1]
            if last.sentence - pool[start].sentence > WIDE and not is_rest(last):
                break
            yield start, end


def _shares(view: Sequence[Atom]) -> Iterator[tuple[list[Atom], None]]:
    shares = [one for one in view if is_addend(one)]
    for start, end in _runs(shares):
        parts = shares[start:end]
        is_near = LEAST < sum(float(one.value) for one in parts) < LARGEST
        if is_near and sum(one.family == "%" for one in parts) > 1:
            yield parts, None


def _sums(view: Sequence[Atom]) -> Iterator[tuple[list[Atom], Atom]]:
    """Yield runs and wholes that come near each other, or do with another magnitude."""
    addends = [one for one in view if is_addend(one)]
    sums = [0.0, *accumulate(float(one.value) for one in addends)]
    for start, end in _runs(addends):
        first, last = addends[start].sentence, addends[end - 1].sentence
        for at, whole in enumerate(addends):
            is_inside, value = start < at < end - 1, float(whole.value)
            is_end = at in {start, end - 1} or (is_inside and end - start < 3)
            is_beyond = (0 < whole.sentence < first - BACK) or whole.sentence > last + BACK
            told = sums[end] - sums[start] - value * is_inside
            times = told / value
            if is_end or is_beyond:
                continue
            parts = [one for one in addends[start:end] if one is not whole]
            if not (1 / FAR < times < FAR or is_sized(parts, whole)):
                continue
            if abs(told - value) * 10**5 >= value and not any(map(is_apart, parts)):
                yield parts, whole


def is_missed(parts: Sequence[Atom], whole: Atom | None) -> bool:
    """Tell whether a slip in one of the numbers may part the parts from the whole."""
    off = printed_sum(parts) - (whole.value if whole else HUNDRED)
    values = [one.value for one in parts]
    if off == 0 or values == list(range(1, len(parts) + 1)):
        return False  # they number what is told
    if whole is None:
        return _is_wrong_share(parts, abs(off))
    if whole.value in values or added(parts).meets(whole.reach):
        return False
    if abs(off) <= whole.value * NEAR or max(whole.value, *values) < SMALL:
        return True
    return may_be_slip(off) and likelihood(parts, whole) > 0


def _is_wrong_share(parts: Sequence[Atom], off: Fraction) -> bool:
    """Tell whether rounding does not part shares from 100 %, and not the one of the other."""
    steps = [step_of(one.figure) for one in parts]
    if len(parts) == 2 and abs(parts[0].value - parts[1].value) < 1:
        return False  # one share, told again in round numbers
    if is_rest(parts[-1]) and set(steps) == {TEN}:
        return True
    least = min(steps)
    return off > sum(step_of(one.figure) if one.figure.hedge else least for one in parts) / 2
