"""A share, its part and its whole: one law, whatever words tell the three and wherever they stand.

A percentage, fraction or one-in-n without a word of change is held against all pairs of amounts
of one kind in the paragraph and its heading. Where any of them makes it, it has its witness. Where
none does, all signs are weighed together: what makes it a share (率, 占める, turnout, of the
total), what ties it to the part beside it and that one to its whole, how many others there are,
and what the digits say: that one slip, or the rest told for the part, mends it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import likeness, neat_share, thousands
from factcheck.laws.numbers.rate_laws import percentage, step_of
from factcheck.laws.numbers.reckoning import EXACT, HUNDRED, Reach
from factcheck.laws.rates import share_ties as ties
from factcheck.laws.rates import share_words as words
from factcheck.laws.rates.bases import is_of_other_base
from factcheck.laws.rates.fromto_law import decided
from factcheck.laws.rates.moved_words import is_by, is_step
from factcheck.laws.rates.near_amounts import alike, direction, is_unit
from factcheck.laws.rates.share_scopes import is_of_other
from factcheck.laws.rates.share_weight import in_amounts, is_sized, weigh
from factcheck.laws.rates.share_wholes import named_whole, of_halves
from factcheck.laws.rates.share_witness import LOOSELY, has_witness, is_inexact, right_of, share_of
from factcheck.laws.sure import asked_of
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

OF_WHOLE = late(
    r" of (?:the |its |their |his |her |our |all |some |about |those |these |[a-z]+['’]s? ){0,3}"
)
"""Between a share and its whole."""
ENOUGH = 2.05
"""Weight from which on a share is as good as certain to be wrong."""
FAR = Fraction(5, 2)
"""Times a share from which on another is no slip of it, but for its digits."""
CROWD = 14
"""Most amounts near a share."""
FEW = 10
"""A spelled number up to it is counted, and no amount of which a share is told."""
_ROW = re.compile("、[^、。]{1,12}は")
BACK = 8
"""Sentences before and behind a share in which the amounts are looked for."""
UNIT, PARTS = Fraction(1, 10), Fraction(7, 100)
"""Share by which a third may be more or less, and by which two thirds may."""
NAMED = 1.4
"""What it says that its own words tell what a share is of."""
CLEAR = 0.6
"""Weight by which one of two shares that miss one whole is told of it, and the other is not."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A share that its part and whole do not make."""

    stated: Atom
    """The percentage, fraction or one-in-n."""
    whole: Atom
    """What it is a share of."""
    part: Atom
    """The part."""
    right: Reach
    """The percentage they make."""
    severity: Severity = Severity.WARNING
    """How surely it is asked about."""

    @property
    def places(self) -> tuple[Span, Span, Span]:
        """Where the three stand in the article's text."""
        return self.stated.span, self.part.span, self.whole.span


@once
def missed_shares(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the shares of an article that the amounts tied to them do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    every: list[Missed] = []
    done = decided(evidence)
    for passage in paragraphs(evidence):
        text = passage.article
        free = (each for each in candidates(passage) if each[1].stated.span not in done)
        found = [(weight, replace(one, severity=severity)) for weight, one in free
                 if (severity := asked_of(text, one.places, weight, ENOUGH))]  # fmt: skip
        every += [one for weight, one in found if not any(
            other.whole is one.whole and other is not one and lead > weight - CLEAR
            for lead, other in found)]  # fmt: skip
    return tuple(every)


def candidates(passage: Passage) -> Iterator[tuple[float, Missed]]:
    """Yield for each share without a witness the likeliest part and whole, and how surely."""
    if sum(one.is_amount for one in passage.atoms) < 2:
        return
    for one in passage.atoms:
        stated = stated_share(passage, one)
        if stated is None or words.LISTED_SHARE.search(passage.before(one, 60)):
            continue
        is_of_people = words.OF_PEOPLE.search(passage.before(one, 6)) is not None
        near = [each for each in passage.within(one.sentence - BACK, one.sentence + BACK + 2)
                if each is not one and _is_compared(passage, each)]  # fmt: skip
        pairs = [
            (min(two, key=lambda each: each.value), max(two, key=lambda each: each.value))
            for two in combinations(near, 2)
            if two[0].value != two[1].value
            and may_be_of(*two)
            and not (is_of_people and two[0].kind == "money")
        ]
        pairs += [(part, whole) for whole, part in pairs
                  if ties.is_larger_part(passage, one, part, whole, near)]  # fmt: skip
        rate = words.told_rate(one)
        pairs += [(big, small) for small, big in pairs if is_sized(small, big)
                  and thousands(rate, big.value / small.value * HUNDRED)]  # fmt: skip
        named = named_whole(passage, one, near)
        pairs = [two for two in [*pairs, *of_halves(near)] if named in {None, two[1]}]
        every = pairs  # a witness may be any of them
        pairs = [two for two in pairs if ties.is_whole_of(passage, one, two[1])] or pairs
        pairs = [two for two in pairs if not (is_of_other(passage, one, *two)
                 or (two[0].is_latin and is_step(passage, two[0])))]  # fmt: skip
        if "打率" in passage.before(one, 6):
            continue  # `games.records` knows hits and at-bats
        if one.kind == "ratio":
            pairs = [two for two in pairs if not is_of_other_base(passage, one, *two[::-1])]
        if not pairs or len(near) > CROWD or has_witness(passage, one, stated, every):
            continue
        found = [
            (weight, Missed(one, whole, part, right))
            for part, whole in pairs
            if (right := right_of(passage, one, part, whole)) is not None
            and _is_off(one, part, whole, right)
            and not _is_far(one, part, whole, right)
            for weight in [weigh(passage, one, part, whole, right, near) + NAMED * bool(named)]
            if not (_is_taken(passage, one, part, whole) or _is_its_whole(passage, one, part))
            and (named is None or ties.tie(passage, one, part, near) >= ties.TIED)
        ]
        if found:
            yield max(found, key=lambda each: each[0])


def _is_far(one: Atom, part: Atom, whole: Atom, right: Reach) -> bool:
    """Tell whether a share of another sentence is so far off that no slip of it explains it."""
    told, middle = words.told_rate(one), (right.low + right.high) / 2
    low, high = sorted((told, middle))
    is_here = one.sentence in {part.sentence, whole.sentence}
    return not is_here and high > low * FAR and likeness(told, middle, step_of(one.figure)) <= 0


def _is_its_whole(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether the smaller amount is what the share is told of: 10% of the $74 billion."""
    return part.at > one.at and OF_WHOLE.fullmatch(passage.text[one.end : part.at]) is not None


def _is_in_row(passage: Passage, one: Atom) -> bool:
    """Tell whether a percentage has its word behind the next: 2.6%、工業地は3.1%の上昇."""
    following = [each for each in passage.within(one.sentence, one.sentence) if each.at > one.at]
    return bool(following) and following[0].unit == "%" and (
        direction(passage, following[0]) != 0
        and _ROW.fullmatch(passage.between(one, following[0])) is not None
    )  # fmt: skip


def stated_share(passage: Passage, one: Atom) -> Reach | None:
    """Return what a share may be in percent; None for what is none."""
    if one.unit == "%":
        if not 0 < one.value <= HUNDRED or direction(passage, one):
            return None
        is_lent = words.LENT.search(passage.before(one, 60).lower()) is not None
        if is_lent or words.NO_PART.match(passage.behind(one, 24)) or _is_in_row(passage, one):
            return None
        return percentage(one.figure)
    rate = words.told_rate(one) if one.kind == "ratio" and not is_by(passage, one) else Fraction(0)
    if not 1 <= rate < HUNDRED or words.NO_PART.match(passage.behind(one, 24)):
        return None
    if words.SCORE.fullmatch(one.text):
        return None
    close = UNIT if one.figure.value is None or (HUNDRED / rate).denominator == 1 else PARTS
    return Reach(rate, rate).wider(close)


def _is_compared(passage: Passage, one: Atom) -> bool:
    if one.kind == "word":
        return one.value > FEW
    if words.PAGE.search(passage.before(one, 6)) or words.GAP.search(
        f"{one.text}{passage.behind(one, 1)}"
    ):
        return False
    if words.GAP_BEFORE.search(passage.before(one, 8)):
        return False
    is_price = one.kind == "money" and words.PRICED.search(passage.plain_before(one.figure, 8))
    return one.kind in AMOUNTS and one.value > 1 and not (is_price or is_unit(passage, one))


def may_be_of(one: Atom, other: Atom) -> bool:
    """Tell whether two amounts may be part and whole: of one kind, their unit told once."""
    if alike(one, other):
        return True
    kinds = {one.kind, other.kind}
    bare = [each for each in (one, other) if each.kind == "number"]
    is_big = any(words.MAGNITUDE.search(each.text) for each in bare)
    return (kinds == {"measure", "number"} and is_big) or kinds <= EXACT | {"word"}


def _is_off(one: Atom, part: Atom, whole: Atom, right: Reach) -> bool:
    """Tell whether a share is wrong, and not just told loosely."""
    told, middle = words.told_rate(one), (right.low + right.high) / 2
    if is_inexact(one, part, whole):
        return True
    if one.kind == "ratio":
        return abs(told - middle) > told * (UNIT if (HUNDRED / told).denominator == 1 else PARTS)
    off = abs(told - middle)
    if off > step_of(one.figure) * 3 / 4 and one.figure.hedge is None:
        is_neat = neat_share(part.value, whole.value, step_of(one.figure) / HUNDRED) >= 1
        return off > middle * LOOSELY or is_neat or in_amounts(told, part, whole) >= 1
    return off > max(middle * LOOSELY, step_of(one.figure))


def _is_taken(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether two amounts make another share near them."""
    right = share_of(part, whole)
    first, last = sorted((part.sentence, whole.sentence))
    for other in passage.within(first - 1, last + 1):
        stated = stated_share(passage, other) if other is not one else None
        if stated is not None and right is not None and right.meets(stated):
            return True
    return False
