"""What is told of two amounts of one thing: growth, difference, multiple, points; one law for all.

A number with a word of change or comparison is held against the pairs of amounts of its kind in
the paragraph and its heading. Where one of the likely pairs makes it, in the way that is told, it
has its witness. Else all signs are weighed together: which of the two is told as the earlier or the
compared one, how near they stand, how many others there are, and what the digits say.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates.bases import is_of_other_base
from factcheck.laws.rates.moved_amounts import (
    holds,
    is_gap,
    is_level,
    is_named_alike,
    is_of_step,
    is_pair,
    name_of,
    ordered,
    owned_by,
    right_of,
    role_of,
    roles_of,
    stated_by,
)
from factcheck.laws.rates.near_amounts import (
    has_subject,
    has_topic,
)
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

ENOUGH = 1.25
"""Weight from which on what is told of two amounts is asked about."""
CROWD = 12
"""Most amounts of one kind near what is told of them."""
BACK, ON = 3, 3
"""Sentences before and behind what is told in which the two are looked for."""
FAR = 6
"""Sentences before and behind in which an amount is looked for that is named like one beside it."""
HELD = -100.0
"""Weight of a claim that two amounts make."""
SCOPE = 1.8
"""Weight by which a pair that makes what is told may be less likely than another that does not."""
GAP = 1.0
"""What it says that a growth of two percentages would be right in points."""
SLIP = 1.3
"""What digits say from which on one of three amounts is likely a slip."""
OPPOSITE = 1.2
"""What it says that the change would be right but for its way."""


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

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The two amounts and what is told of them."""
        return self.first.figure, self.second.figure, self.stated.figure


@once
def _claims(evidence: Evidence) -> tuple[tuple[float, Told], ...]:
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(each for passage in paragraphs(evidence) for each in candidates(passage))


def moved_apart(evidence: Evidence) -> list[Told]:
    """Return the claims of an article that the two amounts they are about contradict."""
    return [found for weight, found in _claims(evidence) if weight >= ENOUGH]


def candidates(passage: Passage) -> Iterator[tuple[float, Told]]:
    """Yield for each claim the likeliest two amounts that miss it, and how surely.

    A claim that has its witness comes with it, and with the weight `HELD`.
    """
    for one in passage.atoms:
        for role in roles_of(passage, one):
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
    if any(
        c
        and words.is_base(passage, one, a)
        and _is_first(passage, b)
        and holds(passage, role, one, a, b, is_sure=True)
        for a, b, c in pairs
    ):
        return None
    here = [two for two in pairs if {two[0].sentence, two[1].sentence} == {one.sentence}]
    if any(words.is_base(passage, one, a) for a, _, _ in pairs):
        pairs = here or pairs
    told = [(_weight(passage, one, a, b, near), a, b, c) for a, b, c in pairs]
    best = max(weight for weight, *_ in told)
    is_tied = one in owned_by(passage).values() or any(
        words.is_base(passage, one, each) for each in near
    )
    for weight, a, b, is_sure in told:
        is_likely = is_tied or weight > best - SCOPE
        if is_likely and holds(passage, role, one, a, b, is_sure=is_sure):
            return HELD, Told(role, a, b, one, Reach(one.value, one.value))
    found = []
    for weight, first, second, is_sure in told:
        right = right_of(role, first, second)
        if right is None or holds(passage, role, one, first, second, is_sure=is_sure):
            continue
        if role == "mistaken" and not is_gap(passage, one, right):
            continue
        digits = _digits(passage, role, one, first, second)
        if is_sure and digits < SLIP and _is_turned(passage, role, one, right):
            continue
        is_based = words.is_base(passage, one, first) or words.is_base(passage, one, second)
        found.append((weight + digits + 0.8 * is_based, Told(role, first, second, one, right)))
    return max(found, key=lambda each: each[0], default=None)


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
        pairs = [two for two in pairs if one in {owned.get(each) for each in two[:2]}]
    base = next((each for each in near if words.is_base(passage, one, each)), None)
    if base is not None:
        pairs = [(a, b, True) if a is base else (b, a, True)
                 for a, b, _ in pairs if base in {a, b}]  # fmt: skip
    return [(a, b, is_sure) for a, b, is_sure in pairs
            if not is_of_other_base(passage, one, a, b, is_sure=is_sure)]  # fmt: skip


def _weight(passage: Passage, one: Atom, first: Atom, second: Atom, near: Sequence[Atom]) -> float:
    three = (one, first, second)
    then = [words.then(passage, each) for each in (first, second)]
    is_step = one.family not in {"", "%"}
    weight = 1.0 if then[0] != then[1] else -0.9 if is_step else -0.3
    if is_step:
        amid = _amid(passage, three)
        weight -= 0.3 * sum(each.family == one.family for each in amid)
        weight -= 2.5 * (then[0] == then[1] and one.at < min(first.at, second.at))
    if one.kind == "ratio" and (one.value > 1) is not (second.value > first.value):
        weight -= 2.0  # from 25 to 19, and something else doubled
    weight += words.tie(passage, one, first, second)
    is_span = passage.between(first, second) == " to "  # from 4.75% to 5.25%
    weight += 1.0 * (is_span and one.unit == "point" and one.sentence - second.sentence in {0, 1})
    others = [each for each in near if each.value not in {first.value, second.value}
              and is_pair(passage, each, first) and is_pair(passage, each, second)]  # fmt: skip
    spanned = {each.sentence for each in three}
    rivals = sum(each.sentence in spanned for each in others)
    weight += 0.6 if not others else -0.25 * rivals - 0.1 * (len(others) - rivals)
    is_headed = passage.is_headed and one.sentence == 0
    sentences = [first.sentence, second.sentence] + [one.sentence] * (not is_headed)
    weight += 0.5 * (max(sentences) == min(sentences))
    is_alike = is_named_alike(passage, first, second)
    weight += 1.5 if is_alike else -0.4 * max(0, max(sentences) - min(sentences) - 1)
    if not is_headed and one.sentence < min(first.sentence, second.sentence):
        weight -= 0.8 if one.sentence and max(then) < words.SURE else 0.3
    parted = 2.0 + 2.0 * (first.unit == one.unit)
    if not (is_headed or is_alike) and has_subject(passage, one, (first, second)):
        weight -= parted
    if one.unit == "%" and words.OF_NOUN.match(passage.behind(one, 24)):
        weight -= 2.0
    is_based = "うち" not in passage.between(first, second) and any(
        words.is_base(passage, one, each) for each in (first, second)
    )
    weight -= parted * (not (is_headed or is_alike or is_based) and _has_topic(passage, three))
    if not is_alike:
        weight -= 1.5 * _is_of_other(passage, *sorted((first, second), key=lambda each: each.at))
        weight -= 3.5 * (words.WHILE.search(passage.between(first, second)) is not None)
    weight -= 1.0 * (one.sentence not in sentences[:2] and words.has_own(passage, one))
    weight -= 1.5 * _is_taken(passage, one, first, second)
    weight -= 0.4 * sum(each.figure.hedge is not None for each in three)
    weight -= 1.0 * any(not each.thing and each.family == "n" and each.value < words.SMALL
                        for each in three[1:])  # fmt: skip
    weight -= 0.3 * sum(each.text[:1].isalpha() and each.kind == "number" for each in three)
    return weight + words.loosened(passage, three)


def _amid(passage: Passage, three: Sequence[Atom]) -> list[Atom]:
    """Return the other numbers that stand between three."""
    start, end = min(each.at for each in three), max(each.at for each in three)
    return [each for each in passage.atoms if start < each.at < end and each not in three]


def _is_of_other(passage: Passage, first: Atom, second: Atom) -> bool:
    """Tell whether the later of two amounts is told of a subject of its own."""
    return first.sentence != second.sentence and has_subject(passage, second, (first,))


def _has_topic(passage: Passage, three: Sequence[Atom]) -> bool:
    """Tell whether words between the three tell of a subject of its own."""
    own = sorted(three, key=lambda each: each.at)
    between = passage.text[own[0].end : own[2].at]
    return has_topic(passage.text[: own[0].at], between)


def _is_taken(passage: Passage, one: Atom, first: Atom, second: Atom) -> bool:
    """Tell whether two amounts make another change, of which this is not told in other words."""
    for other in passage.atoms:
        role = (
            role_of(passage, other) if other is not one and other not in {first, second} else None
        )
        if role is None or words.SAME.fullmatch(passage.between(other, one)):
            continue
        if is_level(passage, role, other, first) and holds(
            passage, role, other, first, second, is_sure=False
        ):
            return True
    return False


def _digits(passage: Passage, role: str, one: Atom, first: Atom, second: Atom) -> float:
    """Weigh what the digits of the three say, each taken for the one that is wrong."""
    right, stated = right_of(role, first, second), stated_by(role, one)
    if right is None or stated is None:
        return 0.0
    if role == "mistaken":
        return GAP
    way = words.way_of(passage, one) or (1 if right.low + right.high > 0 else -1)
    if role != "multiple" and right.times(-way).meets(stated):
        return OPPOSITE
    middle = abs(right.low + right.high) / 2
    if role == "change":
        middle = abs(second.value / first.value - 1) * HUNDRED
    told, step = abs(one.value), step_of(one.figure)
    if role == "change" and one.kind == "ratio":
        told, step = told * HUNDRED, Fraction(0)
    found = [likeness(told, middle, step)] if role != "multiple" or step < 1 else [0.0]
    factor = {"change": 1 + told * way / HUNDRED, "multiple": told}.get(role)
    if factor is not None and factor > 0:
        made = (first.value * factor, second.value / factor)
    else:
        made = (first.value + told * way, second.value - told * way)
    found += [likeness(second.value, made[0], step_of(second.figure)),
              likeness(first.value, made[1], step_of(first.figure))]  # fmt: skip
    best = max(found)
    is_near = middle < told * 4 < middle * 16
    return best if is_near or best >= 1 else best - 2.0
