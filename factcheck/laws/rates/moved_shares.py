"""The change itself, told right beside its percentage: fell $12 or 10%, to $108."""

from factcheck.laws.numbers.rate_laws import pair, share
from factcheck.laws.numbers.reckoning import Reach
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates import then_words as times
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

_FAR = 10
"""How many times as large as a price an amount of something else is: the profit of a year ago."""


def is_share(passage: Passage, one: Atom, two: tuple[Atom, Atom], stated: Reach) -> bool:
    """Tell whether one of two amounts is the change itself, told right beside its percentage."""
    small, big = sorted(two, key=lambda each: each.value)
    ends = pair(small.figure, big.figure)
    if ends is None or not _is_part(ends) or not words.SAME.fullmatch(passage.between(small, one)):
        return False
    is_earlier_told = any(
        times.then(passage, each) >= times.SURE and each.family == small.family
        for each in passage.within(one.sentence, one.sentence)
        if each not in two and max(each.value, big.value) < _FAR * min(each.value, big.value)
    )  # fmt: skip
    bases = [ends[1]] if is_earlier_told else [ends[1], ends[1] - ends[0], ends[1] + ends[0]]
    told = [share(ends[0], base) for base in bases]
    return any(each is not None and each.meets(stated) for each in told)


def is_beside_step(passage: Passage, one: Atom, stated: Reach | None) -> bool:
    """Tell whether a percentage is that of a step told right before it, whatever else is told."""
    if stated is None:
        return False
    here = [each for each in passage.within(one.sentence, one.sentence) if each is not one]
    steps = [each for each in here if words.SAME.fullmatch(passage.between(each, one))]
    return any(
        step.family == big.family != "" and is_share(passage, one, (step, big), stated)
        for step in steps for big in here if big.value > step.value
    )  # fmt: skip


def _is_part(ends: tuple[Reach, Reach]) -> bool:
    """Tell whether an amount is small enough beside another to be a change of it."""
    return ends[0].high * 2 < ends[1].low
