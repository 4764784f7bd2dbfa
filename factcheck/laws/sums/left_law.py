"""The law of what is left: a deficit, a surplus, a rest or a remainder is a difference told.

Its terms are sentences: a sentence's amounts stand for their sum, for the one that sums the others
up, or for the only one there is. What is left is the difference of the two terms next to it: of
two amounts in its own sentence, of one there and the sentence before, or of the two sentences
before. Any difference or sum of the amounts before it, or around it, that makes it is its witness.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.sums import words as say
from factcheck.laws.sums.reckoned import added, printed_sum, runs
from factcheck.laws.sums.roles import alike
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

BACK, MOST = 3, 14
"""Sentences in which the terms are looked for, and most amounts of them."""
FAR = 3
"""Times what is right from which on a number is none of its slips."""
_BEFORE = late(
    r"(?:\b(?:deficit|surplus|shortfall|overspend|net gain|net loss) (?:of|was|is|came to) |"
    r"\b[Tt]he remaining |\bleft (?:a (?:deficit|surplus|shortfall) of |[^.;,]{0,12}with )|"
    r"\bleaving (?:a (?:deficit|surplus|shortfall|balance) of |only |just )?|\bleft with )\Z|"
    r"(?:差し?引き(?:で|の)?|差額[はが]|残り(?:の|は)?|残る|(?:黒字|赤字|不足)額?[はが]|(?:転入|輸出|自然)超過[はが])\Z"
)
_BEHIND = late(
    r" (?:deficit|surplus|shortfall|overspend)\b|"
    r"(?: [a-z]+)? (?:(?:are|were|is|was) )?left\b(?! (?:the|to|for|in)\b)|"
    r" (?:remain|remained)\b|の(?:黒字|赤字|不足|剰余金|余剰)|が残[るっ]|(?:足りな|不足)"
)
_NO = late(
    r"\b(?:dead|injured|wounded|homeless|people without|last year|a year (?:earlier|ago)|forecast|"
    r"expected|record|per|years?|minutes?|days?|seconds|about half|cut|narrow\w*|widen\w*|shrank|"
    r"compared|than)\b|前[年期]|昨[年季]|予想|見込|見通し|累積|縮小|拡大|増え|減っ|重傷|軽傷|日|年|分|秒"
)
"""In the clause of what is a rest of something else, or a level that moved."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is told to be left, and the two terms whose difference it is not."""

    told: Atom
    """What is told."""
    first: tuple[Atom, ...]
    """The amounts of the first term."""
    second: tuple[Atom, ...]
    """The amounts of the second."""
    right: Fraction
    """Their difference."""


def missed_rests(evidence: Evidence) -> Iterator[Left]:
    """Yield what is told to be left of an article and is not."""
    for passage in paragraphs(evidence):
        for one in passage.atoms:
            if one.family and one.family != "%" and one.value > 0 and not one.figure.hedge:
                found = _missed(passage, one) if _is_rest(passage, one) else None
                if found is not None:
                    yield found


def _is_rest(passage: Passage, one: Atom) -> bool:
    before, behind = passage.plain_before(one.figure, 40), passage.plain_behind(one.figure, 30)
    is_told = _BEFORE.search(before) or _BEHIND.match(behind)
    if say.GAMES.match(one.thing) or say.GAMES.match(one.behind):
        return False
    clause = re.split(r"[.;。]", behind)[0][:24]
    return bool(is_told) and not _NO.search(clause) and not _NO.search(before[-16:])


def _missed(passage: Passage, one: Atom) -> Left | None:
    near = [each for each in passage.within(one.sentence - BACK, one.sentence)
            if each.at < one.at and each.family and alike(each, one) and not each.figure.hedge
            and each.value > 0]  # fmt: skip
    terms = _terms(near, one)
    if terms is None or len(near) > MOST or any(direction(passage, each) for each in near):
        return None
    first, second = terms
    right = abs(printed_sum(first) - printed_sum(second))
    if right <= 0 or not right < one.value * FAR < right * FAR * FAR:
        return None
    if not is_slip(one.value, right, least=1) or _has_witness(one, near, first, second):
        return None
    return Left(one, tuple(first), tuple(second), right)


def _terms(near: Sequence[Atom], one: Atom) -> tuple[list[Atom], list[Atom]] | None:
    """Return the two terms next to what is left."""
    here = [each for each in near if each.sentence == one.sentence]
    if len(here) > 2:
        return None
    if len(here) == 2:
        return [here[0]], [here[1]]
    every = [_term([each for each in near if each.sentence == number])
             for number in range(one.sentence - BACK, one.sentence)]  # fmt: skip
    told = [each for each in every if each]
    if here:
        return (told[-1], here) if told else None
    return (told[-2], told[-1]) if len(told) > 1 else None


def _term(own: list[Atom]) -> list[Atom]:
    """Return what a sentence's amounts stand for: one that sums the others up, or all of them."""
    for one in own:
        others = [each for each in own if each is not one]
        if len(others) > 1 and added(others).meets(one.reach):
            return [one]
    return own


def _has_witness(one: Atom, near: Sequence[Atom], *terms: Sequence[Atom]) -> bool:
    """Tell whether the terms make it by rounding, or some amounts to the digit."""
    first, second = map(added, terms)
    if (first - second).meets(one.reach) or (second - first).meets(one.reach):
        return True
    values, off = [each.value for each in near], step_of(one.figure) / 2
    sums = [Fraction(0), *values, *map(printed_sum, runs(near))]
    is_counted = one.family == "n"  # of things that are no terms, as two boats, some stand amid
    sums += [each + other for each, other in combinations(values, 2)] if is_counted else []
    return any(
        abs(abs(each - other) - one.value) < off
        for each in (sums if is_counted else values)
        for other in sums
    )
