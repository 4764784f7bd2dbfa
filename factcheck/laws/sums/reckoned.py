"""What numbers come to: sums of what is printed, and whether any of them explains a whole."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import log10

from factcheck.laws.numbers.law_digits import grain, likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.sums.roles import is_addend, is_aside, is_rest, noun
from factcheck.laws.texts.atom import NOTHING, Atom

SUBSETS = 9
"""Most numbers all of whose subsets are tried."""
MOST = 12
"""Most parts of a whole."""
FEW = 3
"""Numbers that hardly come to another one by chance."""
LONGER = 4
"""Decimal digits from which on two of them hardly do."""
LONG = 2.5
"""Decimal digits behind the first from which on numbers hardly make another by chance."""
SMALL = 20
"""Part of a whole below which a number beside its parts may be of something else."""
POWERS = (1e3, 1e4, 1e-3, 1e-4)
"""What million and billion, 億 and 兆 are apart."""
EXACT = 10**6
"""Digits to which another word of magnitude makes a sum."""
CLOSE = 0.05
"""Share by which a sum may be away from a number that it is by rounding."""
ALL = Reach(HUNDRED, HUNDRED)


def added(atoms: Iterable[Atom]) -> Reach:
    """Return what the sum of numbers may be."""
    whole = NOTHING
    for one in atoms:
        whole += one.reach
    return whole


def printed_sum(atoms: Iterable[Atom]) -> Fraction:
    """Return the sum of what is printed."""
    return sum((one.value for one in atoms), Fraction(0))


def fits(atoms: Sequence[Atom], whole: Reach, held: Sequence[Atom] = ()) -> bool:
    """Tell whether any two or more of the numbers, one of ``held`` among them, may be a whole."""
    return any(added(some).meets(whole) for some in _some(atoms)
               if not held or any(one in held for one in some))  # fmt: skip


def _some(atoms: Sequence[Atom]) -> Iterator[Sequence[Atom]]:
    """Yield all subsets of few numbers, all runs of many."""
    if len(atoms) <= SUBSETS:
        for size in range(2, len(atoms) + 1):
            yield from combinations(atoms, size)
        return
    for start in range(len(atoms) - 1):
        for end in range(start + 2, min(len(atoms), start + MOST) + 1):
            yield atoms[start:end]


def likelihood(parts: Sequence[Atom], whole: Atom | None) -> float:
    """Return how much speaks for one slip of the hand to part them from their whole."""
    told = whole.value if whole else HUNDRED
    off = printed_sum(parts) - told
    right = [(one, one.value - off) for one in parts if one.value > off]
    slips = [likeness(one.value, meant, step_of(one.figure)) for one, meant in right]
    if whole:
        slips.append(likeness(told, told + off, step_of(whole.figure)))
    return max(slips, default=0.0)


def is_sized(parts: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether another word of magnitude at one of the numbers makes the sum."""
    told, goal = sum(float(one.value) for one in parts), float(whole.value)
    made = [told * power for power in POWERS]
    values = [float(one.value) for one in parts]
    made += [told + (power - 1) * one for one in values for power in POWERS
             if one * power * 1000 >= goal]  # fmt: skip
    return any(abs(one - goal) * EXACT < goal for one in made)


def digits(every: Sequence[Atom]) -> float:
    """Return how many decimal digits numbers have, from the first of the largest to the finest."""
    return log10(max(one.value for one in every) / min(grain(one.value) for one in every))


def may_be_slip(off: Fraction) -> bool:
    """Tell whether a difference can be one of a digit, of an exchange or of a power of ten."""
    finest = off * 10**3
    number = abs(finest.numerator)
    while number and number % 10 == 0:
        number //= 10
    return finest.denominator > 1 or number < 10 or number % 9 == 0


def is_share(pool: Sequence[Atom]) -> bool:
    """Tell whether numbers are shares, whose whole is 100 %."""
    return any(one.family == "%" for one in pool)


def views(pool: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Yield numbers, and of them those that count one thing or leave it unsaid."""
    yield list(pool)
    for own in sorted({noun(one) for one in pool} | {""}):
        for nouns in ({"", own}, {own}):
            same = [one for one in pool if noun(one) in nouns]
            if 1 < len(same) < len(pool):
                yield same


def runs(pool: Sequence[Atom]) -> Iterator[Sequence[Atom]]:
    """Yield all that stands side by side."""
    for start in range(len(pool)):
        for end in range(start + 2, min(len(pool), start + MOST) + 1):
            yield pool[start:end]


def explained(
    parts: Sequence[Atom], whole: Atom | None, pool: Sequence[Atom], is_tied: bool = False
) -> bool:
    """Tell whether a run of the numbers near comes to the whole, or the parts to another number.

    Where words tie the parts to the whole beside them (``is_tied``), a run must stand beside it,
    too: of 300, 150 and 50 g, 450 g in all, the first two are no explanation.
    """
    if whole is None:
        shares = [one for one in pool if one.family == "%"]
        every = (run for some in (pool, shares) for run in runs(some))
        return any(any(one in parts for one in run) and _is_all(run, parts) for run in every)
    others, made = [one for one in pool if one is not whole], added(parts)
    ahead = [one for one in others if one.sentence == whole.sentence and one.at < whole.at]
    if any(sum(one.value for one in ahead[at:]) == whole.value for at in range(len(ahead) - 1)):
        return True  # those right before it make it to the digit
    is_long = digits([*parts, whole]) >= LONG
    for view in views(others):
        addends = [one for one in view if is_addend(one)]
        for some in (view, addends) if is_long else (addends,):
            for run in runs(some):
                shared = sum(one in parts for one in run)
                is_likely = shared >= min(2, len(run) - 1) and _is_told(run, parts, whole, is_tied)
                if is_likely and added(run).meets(whole.reach):
                    return True
    if _is_told_in_two(parts, whole, pool) or _is_one_their_sum(parts, whole):
        return True
    free = [one.reach for one in others if one not in parts]
    return any(made.meets(one) or added([*parts, whole]).meets(one) for one in free)


def _is_told(run: Sequence[Atom], parts: Sequence[Atom], whole: Atom, is_tied: bool) -> bool:
    """Tell whether a run may be meant as the parts of a whole: on one side of it, and beside it."""
    is_split = _stands_amid(whole, run) and not _stands_amid(whole, parts)
    if is_tied:
        left = [one for one in parts if one not in run and one.value * SMALL > whole.value
                and not (is_aside(one) and not any(map(is_aside, run)))]  # fmt: skip
        return not is_split and not any(_is_amid(one, whole, run) for one in left)
    return not (is_split and {noun(one) for one in run} - {noun(whole), ""})


def _is_amid(one: Atom, whole: Atom, run: Sequence[Atom]) -> bool:
    """Tell whether a number stands between a whole and the nearest of its parts."""
    nearest = min(abs(each.at - whole.at) for each in run)
    is_side = (one.at < whole.at) is (run[0].at < whole.at)
    return is_side and abs(one.at - whole.at) < nearest


def _stands_amid(whole: Atom, some: Sequence[Atom]) -> bool:
    """Tell whether a whole stands between some of its parts."""
    return min(one.at for one in some) < whole.at < max(one.at for one in some)


def _is_told_in_two(parts: Sequence[Atom], whole: Atom, pool: Sequence[Atom]) -> bool:
    """Tell whether the whole with numbers beside it is what parts make: a driver and 27 more."""
    wide = (run for run in runs(pool) if whole in run and len(run) <= FEW)
    for run in wide:
        rest = [one for one in parts if one not in run]
        if any(added(rest[start:]).meets(added(run)) for start in range(len(rest) - 1)):
            return True
    return False


def _is_one_their_sum(parts: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether one part is the sum of others: 41, of whom 19, 14 and 8; 312に15を加えて327."""
    values = [one.value for one in parts]
    if max(values) * 2 == sum(values) + whole.value:
        return True
    least = 2 if digits(parts) >= LONGER else FEW
    return any(
        len(run) >= least
        and any(
            one not in run
            and added(run).meets(one.reach)
            and (len(run) == len(parts) - 1 > 2 or not _stands_amid(whole, (one, *run)))
            for one in parts
        )
        for run in runs(parts)
    )


def _is_all(shares: Sequence[Atom], parts: Sequence[Atom]) -> bool:
    """Tell whether shares are all, rounded; exactly where the rest of those parts is left out."""
    off = abs(printed_sum(shares) - HUNDRED)
    if is_rest(parts[-1]) and parts[-1] not in shares:
        return off == 0
    return off * 2 < sum(min(step_of(one.figure), Fraction(1)) for one in shares)


def coincidences(
    parts: Sequence[Atom], whole: Atom | None, pool: Sequence[Atom]
) -> tuple[bool, int]:
    """Return whether any of the numbers come to the whole, and how many runs to another (3)."""
    if whole is None:
        return len(pool) <= SUBSETS and fits(pool, ALL, parts), 0
    others = [one for one in pool if one is not whole]
    is_whole = len(others) <= SUBSETS and fits(others, whole.reach, parts)
    every, found = {id(one) for one in (*parts, whole)}, 0
    are_few = digits([*parts, whole]) < LONGER  # of a list some numbers often come to another
    mine = {id(one) for one in parts} if are_few and len(parts) > FEW else set()
    for run in runs(pool):
        told = float(printed_sum(run))
        for one in pool:
            if {id(each) for each in (*run, one)} <= mine:
                continue
            shared = sum(id(each) in every for each in (*run, one))
            is_near = abs(told / float(one.value) - 1) < CLOSE
            if is_near and shared > 1 and one not in run and added(run).meets(one.reach):
                found += 1
    return is_whole, min(found, 3)
