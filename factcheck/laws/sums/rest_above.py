"""A rest that, with all numbers before it, misses one that the paragraph above tells by a digit."""

from collections.abc import Iterator

from factcheck.laws.numbers.sum_laws import added, is_digit, is_slip_of_sum, printed_sum
from factcheck.laws.sums.part_roles import Sum, alike, is_part, is_rest
from factcheck.laws.sums.part_words import REST
from factcheck.laws.texts.passage import Passage

MOST = 12
"""Most parts of one list."""


def rests_of(above: Passage, passage: Passage) -> Iterator[Sum]:
    """Yield the rests of a paragraph whose whole is told in the one above.

    None of that paragraph may be their sum, and only one may be it but for that digit.
    """
    for place, rest in enumerate(passage.atoms[:MOST]):
        parts = passage.atoms[: place + 1]
        if rest.family == "%" or not REST.search(rest.before) or not is_rest(rest) or place < 2:
            continue
        wholes = [one for one in above.atoms if all(alike(one, part) for part in parts)]
        ends = added(parts)
        if not all(map(is_part, parts)) or any(one.reach.meets(ends) for one in wholes):
            continue
        told = printed_sum(parts)
        off = [one for one in wholes if is_part(one) and is_digit(abs(told - one.value))]
        off = [one for one in off if is_slip_of_sum(parts, one.value)]
        if len(off) == 1 and off[0].value > max(part.value for part in parts):
            yield Sum(parts, off[0])
