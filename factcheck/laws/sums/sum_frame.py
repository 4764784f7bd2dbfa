"""Parts and a whole in any words: the longer the numbers, the less the words need to say.

Of two amounts of eight digits that a third one misses by a single digit nobody needs to be told
that they belong together; of 212, 148, 39 and 35 a word must tell. So all signs are weighed
together, as decimal digits of a chance: what the numbers alone say (`_surprise`), how many others
might have been tried, and what the words between and beside them say (`sum_signs`).
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import log10

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.sum_laws import added, fits, printed_sum, weighed
from factcheck.laws.sums.part_roles import Sum
from factcheck.laws.sums.part_words import TOTAL
from factcheck.laws.sums.sum_signs import is_far, is_long, is_made_of, last_digit, look, said
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Evidence

LINKED = 2
"""Readings of numbers that words tie together."""
FARTHEST = 10
"""Times the whole that its parts come to with a slip in the first digit."""
PARTS = 9
"""Most parts of a whole."""
FEW = 3
"""Parts up to which a sum among them explains that they miss their whole."""
BACK = 2
"""Sentences between the first and the last number of a sum."""
ENOUGH = 2.0
"""Weight from which on a sum is asked about: in ten million characters of real texts none that is
right has it."""
SMALL = 20
"""Numbers below it are miscounted rather than mistyped: any other one is a slip of them."""
WORDLESS = frozenset({"ja", "zh", "ko"})
"""Languages whose words `parts_frame` knows better."""
_FURTHER = re.compile(r"\b(?:a further|an additional|another) (?:some |about )?\Z", re.IGNORECASE)
"""Before a number that comes to others, and is no whole."""
_NOUN = re.compile(r" [a-z]+s\b")
"""What is counted, right behind a number: three counties."""
_Run = tuple[Atom, list[Atom]]
"""A whole, and what may be its parts."""


def missed_sums(evidence: Evidence) -> Iterator[Sum]:
    """Yield for each passage the sum that one slip is most surely missing from."""
    if evidence.article.language in WORDLESS:
        return
    for passage in weighed(evidence):
        weight, found = max(_candidates(passage), key=lambda one: one[0], default=(0.0, None))
        if found is not None and weight >= ENOUGH:
            yield found


def _candidates(passage: Passage) -> Iterator[tuple[float, Sum]]:
    """Yield wholes with parts that a slip parts from them, and how surely they are its parts."""
    for family in sorted({one.family for one in passage.atoms}):
        pool = [one for one in passage.atoms if one.family == family and one.value > 0]
        runs = list(_runs(pool)) if len(pool) > 2 else []
        tiers = [_tier(pool, *run) for run in runs]
        likely = [tier for run, tier in zip(runs, tiers, strict=True) if not is_far(*run)]
        for (whole, parts), tier in zip(runs, tiers, strict=True):
            if not _is_missed(whole, parts):
                continue
            is_linked = _is_linked(passage, pool, whole, parts)
            tries = LINKED if is_linked else max(1, sum(each <= tier for each in likely))
            it = look(passage, whole, parts, is_alone=tier == 0)
            weight = _surprise(it.every) - log10(tries) + said(it)
            is_told = is_linked and tier == 0 and it.is_ahead
            if weight > 0 and not _is_explained(pool, whole, parts, is_told=is_told):
                yield weight, Sum(tuple(parts), whole)


def _runs(pool: Sequence[Atom]) -> Iterator[_Run]:
    """Yield each number with each run of others near it that come to about as much."""
    for place, whole in enumerate(pool):
        for start in range(len(pool)):
            parts: list[Atom] = []
            told = Fraction(0)
            for at in range(start, min(len(pool), start + PARTS + 1) if start != place else 0):
                one = pool[at]
                if at == place:
                    continue
                parts.append(one)
                told += one.value
                is_beyond = abs(one.sentence - whole.sentence) > BACK
                if is_beyond or told > whole.value * FARTHEST:
                    break
                if len(parts) > 1 and told * FARTHEST > whole.value:
                    yield whole, list(parts)


def _tier(pool: Sequence[Atom], whole: Atom, parts: Sequence[Atom]) -> int:
    """Return 0 for all the numbers of some sentences, 1 for neighbors, 2 for others."""
    every = sorted([whole, *parts], key=lambda one: one.at)
    first, last = every[0], every[-1]
    start = pool.index(first)
    end = start + len(every)
    if pool[start:end] != every:
        return 2
    beside = [*pool[max(0, start - 1) : start], *pool[end : end + 1]]
    return 1 if any(first.sentence <= one.sentence <= last.sentence for one in beside) else 0


def _is_linked(passage: Passage, pool: Sequence[Atom], whole: Atom, parts: Sequence[Atom]) -> bool:
    """Tell whether words tie a whole to the first or the last of its parts, right beside it."""
    at = pool.index(whole)
    if pool[at + 1 : at + 2] == [parts[0]]:
        return is_made_of(passage, whole, parts[0])
    return pool[at - 1] is parts[-1] and TOTAL.search(whole.before) is not None


def _is_missed(whole: Atom, parts: Sequence[Atom]) -> bool:
    """Tell whether a slip in one of the numbers parts the parts from the whole."""
    off = printed_sum(parts) - whole.value
    is_again = any(one.value == whole.value for one in parts)
    if [one.value for one in parts] == list(range(1, len(parts) + 1)):
        return False  # they number what is told
    if _FURTHER.search(whole.before):
        return False
    if off == 0 or is_again or added(parts).meets(whole.reach):
        return False
    meant = [(one.value, one.value - off) for one in parts]
    return is_slip(whole.value, whole.value + off) or any(_is_slip(*pair) for pair in meant)


def _is_slip(one: Fraction, other: Fraction) -> bool:
    is_small = 0 < one < SMALL and 0 < other < SMALL and one.denominator == other.denominator == 1
    return is_small or is_slip(one, other)


def _surprise(every: Sequence[Atom]) -> float:
    """Return how unlikely it is, in decimal digits, that numbers miss a sum by a slip by chance."""
    step = last_digit(every)
    slips = sum(10 * (log10(one.value / step) + 1) for one in every)
    return log10(max(one.value for one in every) / step) - log10(slips)


def _is_explained(
    pool: Sequence[Atom], whole: Atom, parts: Sequence[Atom], *, is_told: bool
) -> bool:
    """Tell whether some of the numbers make a sum as they stand.

    ``is_told``: words tie all of the numbers together, so that none of them is left out.
    """
    every = [whole, *parts]
    beside = [one for one in pool if abs(one.sentence - whole.sentence) <= BACK]
    near = [one for one in beside if one is not whole]
    off = abs(printed_sum(parts) - whole.value)
    are_long = is_long(every)
    if not is_told and any(one.value == off for one in (near if are_long else parts)):
        return True
    if any(one.reach.meets(added(parts)) for one in near):
        return True
    last = max(one.sentence for one in every) + 1
    told = [one for one in near if whole.sentence <= one.sentence <= last and one.at > whole.at]
    odd = [one for one in told if not is_told or one.thing or _NOUN.match(one.behind)]
    if any(added(each for each in told if each is not one).meets(whole.reach) for one in odd):
        return True
    mine = {one.at for one in every}
    for other, others in _runs(beside):
        places = {one.at for one in (other, *others)}
        is_of_it = are_long or whole.at in places or other.at in mine
        if is_told and not are_long and len(parts) > FEW and places < mine:
            continue  # of a list, some small numbers often come to another
        if is_of_it and len(mine & places) > 1 and added(others).meets(other.reach):
            return True
    return are_long and any(fits(near, whole.reach, one) for one in parts)
