"""What is told of two amounts of one thing: growth, difference, multiple, points; one law for all.

A number with a word of change or comparison is held against the pairs of amounts of its kind in
the paragraph and its heading. Where one of the likely pairs makes it, in the way that is told, it
has its witness. Else all signs are weighed together: which of the two is told as the earlier or the
compared one, how near they stand, how many others there are, and what the digits say.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.laws.numbers.law_digits import TENS
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.rates import moved_weight as likely
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates.bases import is_of_other_base
from factcheck.laws.rates.fromto_law import decided, from_to
from factcheck.laws.rates.moved_amid import is_amid, is_gap
from factcheck.laws.rates.moved_amounts import (
    holds,
    is_level,
    is_made,
    is_named_alike,
    is_of_step,
    is_pair,
    name_of,
    ordered,
    right_of,
    roles_of,
    stated_by,
)
from factcheck.laws.rates.moved_own import is_elsewhere, owned_by
from factcheck.laws.rates.moved_shares import is_beside_step
from factcheck.laws.sure import LEEWAY, MARGIN, asked_of
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

ENOUGH = 1.45
"""Weight from which on what is told of two amounts is as good as certain to be wrong."""
APART = 3
"""Times one amount from which on another is hardly what it came to by less than a half."""
CROWD = 12
"""Most amounts of one kind near what is told of them."""
BACK, ON = 3, 3
"""Sentences before and behind what is told in which the two are looked for."""
FAR = 6
"""Sentences before and behind in which an amount is looked for that is named like one beside it."""
HELD = -100.0
"""Weight of a claim that two amounts make."""
CLOSE = 0.9
"""The same where the likeliest two are told in the sentence of the claim, as then and now."""
NOTED = ENOUGH - LEEWAY
"""Weight of a claim that they make by rounding alone."""
SCOPE = 1.8
"""Weight by which a pair that makes what is told may be less likely than another that does not.

A difference to the digit is its witness from farther."""

_TOTAL = re.compile(
    r"計(?:約|およそ)?\Z|\btotal(?:s|ed|ing)?(?: (?:of|to|was|is))? \Z", re.IGNORECASE
)
"""Before an amount that sums up what the paragraph tells."""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that its two amounts contradict."""

    role: str
    """``change``, ``points``, ``step`` or ``multiple``."""
    first: Atom
    """The amount of earlier, or that which another is compared with."""
    second: Atom
    """The other amount."""
    stated: Atom
    """What is told of them."""
    right: Reach
    """What it is, negative for a fall."""
    severity: Severity = Severity.WARNING
    """How surely it is asked about."""

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The two amounts and what is told of them."""
        return self.first.figure, self.second.figure, self.stated.figure

    @property
    def places(self) -> list[Span]:
        """Where they stand in the article's text."""
        return [one.span for one in self.figures]


@once
def _claims(evidence: Evidence) -> tuple[tuple[float, Told], ...]:
    if evidence.article.language not in {"en", "ja"}:
        return ()
    done = decided(evidence)
    return tuple(each for passage in paragraphs(evidence) for each in candidates(passage, done))


def moved_apart(evidence: Evidence) -> list[Told]:
    """Return the claims of an article that the two amounts they are about contradict."""
    text = plain(evidence).text
    sole = [Told(one.role, *one.atoms, one.right) for one in from_to(evidence) if not one.is_held]
    return [*sole, *(replace(one, severity=severity) for weight, one in _claims(evidence)
            if (severity := asked_of(text, one.places, weight, ENOUGH)) is not None)]  # fmt: skip


def candidates(
    passage: Passage, done: frozenset[Span] = frozenset()
) -> Iterator[tuple[float, Told]]:
    """Yield for each claim the likeliest two amounts that miss it, and how surely.

    A claim that has its witness comes with it, and with the weight `HELD`.
    """
    for one in (each for each in passage.atoms if each.span not in done):
        for role in roles_of(passage, one):
            if is_made(passage, role, one, BACK) or (
                role == "change" and is_beside_step(passage, one, stated_by(role, one))
            ):
                continue
            found = _likeliest(passage, role, one)
            if found is not None:
                yield found
                if found[0] == HELD:
                    break


def _likeliest(passage: Passage, role: str, one: Atom) -> tuple[float, Told] | None:
    near = _near(passage, role, one)
    pairs = _pairs(passage, one, near)
    if not pairs or len(near) > CROWD or is_of_step(passage, role, one, near, BACK):
        return None
    based = [
        Told(role, a, b, one, Reach(one.value, one.value))
        for a, b, c in pairs
        if c
        and words.is_base(passage, one, a)
        and (role == "change" or _is_first(passage, b) or _TOTAL.search(passage.before(b, 24)))
        and holds(passage, role, one, a, b, is_sure=True)
    ]
    if based:
        return (NOTED, based[0]) if len(based) == 1 and _is_inexact(based[0]) else None
    here = [two for two in pairs if {two[0].sentence, two[1].sentence} == {one.sentence}]
    if any(words.is_base(passage, one, a) for a, _, _ in pairs):
        pairs = here or pairs
    told = [(likely.weight(passage, one, a, b, near), a, b, c) for a, b, c in pairs]
    witness = _witness(passage, role, one, near, told)
    if witness is not None:
        if not _is_inexact(witness):
            return HELD, witness
        return (ENOUGH + MARGIN if _is_whole(passage, witness) else NOTED), witness
    found = []
    for weight, first, second, is_sure in _of_own(one, near, told):
        right = right_of(role, first, second)
        if right is None or holds(passage, role, one, first, second, is_sure=is_sure):
            continue
        claim = Told(role, first, second, one, right)
        if _is_of_other(passage, claim):
            continue
        digits = likely.digits(passage, role, one, first, second)
        is_far = digits < likely.TURNED or (digits < likely.SLIP and weight < likely.TIED)
        if is_sure and is_far and _is_turned(passage, role, one, right):
            continue
        is_based = words.is_base(passage, one, first) or words.is_base(passage, one, second)
        found.append((weight + digits + 0.8 * is_based, claim))
    return max(found, key=lambda each: each[0], default=None)


def _of_own(
    one: Atom, near: Sequence[Atom], told: Sequence[tuple[float, Atom, Atom, bool]]
) -> Sequence[tuple[float, Atom, Atom, bool]]:
    """Return the pairs with an amount of a claim's own sentence, where that tells any."""
    if not any(each.sentence == one.sentence for each in near):
        return told
    return [two for two in told if one.sentence in {two[1].sentence, two[2].sentence}]


def _witness(
    passage: Passage, role: str, one: Atom, near: Sequence[Atom],
    told: Sequence[tuple[float, Atom, Atom, bool]],
) -> Told | None:  # fmt: skip
    """Return one of the likely pairs that makes the claim; None where none does."""
    best, earlier, later, is_known = max(told, key=lambda each: each[0])
    is_told_here = is_known and earlier.sentence == later.sentence == one.sentence
    is_tied = one in owned_by(passage).values() or any(
        words.is_base(passage, one, each) for each in near
    )
    for weight, a, b, is_sure in told:
        is_summed_up = passage.is_headed and not one.sentence and a.sentence == b.sentence
        is_likely = is_tied or is_summed_up or weight > best - SCOPE * (1 + (role == "step"))
        if is_told_here and {a.sentence, b.sentence} != {one.sentence}:
            is_likely = weight > best - CLOSE
        is_neat = (
            role == "multiple" and one.value.denominator > 1 and b.value == a.value * one.value
        )
        if (is_likely or is_neat) and holds(passage, role, one, a, b, is_sure=is_sure):
            return Told(role, a, b, one, Reach(one.value, one.value))
    return None


def _is_inexact(told: Told) -> bool:
    """Tell whether points are the difference of two shares but for the last digit of all three.

    Rounding may explain it, but desks take the difference of what they print: 43%, 38%, 6 points.
    """
    three = (told.first, told.second, told.stated)
    steps = {step_of(one.figure) for one in three}
    is_sure = (
        told.role == "points"
        and len(steps) == 1
        and {one.sentence for one in three} == {told.stated.sentence}
    )
    off = abs(abs(told.second.value - told.first.value) - abs(told.stated.value))
    return is_sure and not any(one.figure.hedge for one in three) and off > 0


def _is_whole(passage: Passage, told: Told) -> bool:
    """Tell whether points are off by a whole one, and their shares told as from and to."""
    is_exact = step_of(told.stated.figure) == 1 and is_amid(passage, told.stated)
    return is_exact and told.first.value.denominator == told.second.value.denominator == 1


def _is_of_other(passage: Passage, claim: Told) -> bool:
    """Tell whether something is told of another thing, or a longer time, than two amounts."""
    one, two = claim.stated, (claim.first, claim.second)
    is_near = not one.sentence or one.sentence in {each.sentence for each in two}
    if claim.role == "mistaken" and not (is_near and is_gap(passage, one, claim.right)):
        return True
    return is_elsewhere(passage, one, *two)


def _near(passage: Passage, role: str, one: Atom) -> list[Atom]:
    """Return the amounts a claim may be of: those near it, and others named like one of these."""
    near = [each for each in passage.within(one.sentence - BACK, one.sentence + ON)
            if each is not one and is_level(passage, role, one, each)]  # fmt: skip
    here = [each for each in near if each.sentence == one.sentence and name_of(passage, each)]
    if not here:
        return near
    far = [each for each in passage.within(one.sentence - FAR, one.sentence + FAR)
           if each not in near and each is not one and is_level(passage, role, one, each)
           and any(is_named_alike(passage, each, other) for other in here)]  # fmt: skip
    return sorted(near + far, key=lambda each: each.at)


def _is_first(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is the first of its kind in the paragraph: what it is about."""
    return one is next(each for each in passage.atoms if each.family == one.family)


def _are_two(one: Atom, first: Atom, second: Atom) -> bool:
    """Tell whether two amounts are so far apart that a small change is of neither to the other.

    Not where another word of magnitude would bring them together and the next sentence does not
    tell one of them, or it is told as a percentage what is a multiple.
    """
    low, high = sorted((first.value, second.value))
    if one.kind != "percent" or abs(one.value) * 2 >= HUNDRED or high <= low * APART:
        return False
    if first.sentence != second.sentence and max(first.sentence, second.sentence) > one.sentence:
        return True
    return not any(
        9 * low * power < 10 * high and 9 * high < 10 * low * power
        for power in (*TENS, abs(one.value))
    )


def _is_turned(passage: Passage, role: str, one: Atom, right: Reach) -> bool:
    """Tell whether two amounts moved the other way, by another share: a drop is not of a rise."""
    way, stated = words.way_of(passage, one), stated_by(role, one)
    is_other = role == "change" and (right.low + right.high) * way < 0
    return is_other and stated is not None and not right.times(-way).meets(stated)


def _pairs(passage: Passage, one: Atom, near: Sequence[Atom]) -> list[tuple[Atom, Atom, bool]]:
    """Return the pairs of amounts that something may be told of, as words tie it to some."""
    pairs = [ordered(passage, one, *two) for two in combinations(near, 2) if is_pair(passage, *two)]
    owned = owned_by(passage)
    pairs = [two for two in pairs if all(owned.get(each, one) is one for each in two[:2])]
    if one in owned.values():
        own = {each for each, change in owned.items() if change is one}  # what it came to
        pairs = [(b, a, True) if a in own else (a, b, True) for a, b, _ in pairs if {a, b} & own]
    base = next((each for each in near if words.is_base(passage, one, each)), None)
    if base is not None:
        pairs = [(a, b, True) if a is base else (b, a, True)
                 for a, b, _ in pairs if base in {a, b}]  # fmt: skip
    return [(a, b, is_sure) for a, b, is_sure in pairs
            if not is_of_other_base(passage, one, a, b, is_sure=is_sure)
            and not _are_two(one, a, b)]  # fmt: skip
