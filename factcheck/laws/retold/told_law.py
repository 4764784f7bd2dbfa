"""One thing told twice, with two numbers: in a heading, a caption or a box, and in the text.

The law: two amounts of one unit that are told of one thing are the same. Only where the text is
told again is that likely: two short numbers of the text itself are of two things. That they
are of one is weighed, as the digits are: each sign says so many decimal digits of a chance (see
`law_digits`), and all signs are added up. For it speak that one is the other but for a slip of
the hand, which hardly happens by itself where the digits are many; that the same words stand near
both, the rarer in the article the more; that both count the same thing, or do the same deed.
Against it speak many other amounts of the unit, words that compare or part, other years and other
names; and that the rest of what is told makes one of the two, or what lies between them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import exchanged
from factcheck.laws.numbers.powers import ALIKE, NEIGHBORS
from factcheck.laws.numbers.reckoning import reach
from factcheck.laws.retold.tellings import Telling, tellings
from factcheck.laws.retold.told_weight import AGAIN, apart, is_again, many_told, places, shared
from factcheck.laws.retold.told_words import BEFORE, PART
from factcheck.laws.sure import LEEWAY
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

ENOUGH = 2.2
"""Weight from which on two amounts are as good as certain to be meant as one."""
MANY = 12
"""Most amounts of one drawer: of what is told more often, the article is a list."""
LONG = 4
"""Digits that tell by themselves that one number is another with a slip of the hand."""
FEW = 12
"""Amounts near among which those that explain a number are looked for."""


@dataclass(frozen=True, slots=True)
class Twice:
    """One thing with two numbers."""

    odd: Figure
    """The one that is asked about."""
    other: Figure
    """The other one."""
    in_heading: bool
    """Whether the other one stands in a heading."""


def told_twice(evidence: Evidence) -> Iterator[Twice]:
    """Yield pairs of numbers of one thing that are not the same, those most surely so first."""
    every = tellings(evidence)
    near = Counter(word for one in every for word in one.near)
    far = Counter(word for one in every for word in one.words)
    found = []
    for group in _groups(every):
        values = Counter(one.value for one in group)
        for first, second in _pairs(group):
            digits = _digits(first, second, group)
            if digits is None or _is_explained(first, second, group):
                continue
            if _are_neighbors(first, second):
                continue
            words = shared(first, second, near, far, len(every))
            weight = digits + places(first, second) + apart(first, second)
            weight += words - many_told(first, second, group)
            least = ENOUGH - 2 * LEEWAY if "head" in {first.place, second.place} else ENOUGH
            if weight >= least:
                found.append((weight, first, second, values))
    done: set[Fraction] = set()
    for _, first, second, values in sorted(found, key=lambda one: -one[0]):
        if not {first.value, second.value} & done:
            done |= {first.value, second.value}
            odd, other = _odd_first(first, second, values)
            yield Twice(odd.figure, other.figure, other.place == "head")


def _are_neighbors(first: Telling, second: Telling) -> bool:
    """Tell whether `magnitude-neighbor` asks about two: alike but for a power of ten.

    A tenth of the bid may well have been offered, too.
    """
    short = first.digits.rstrip("0")
    is_alike = len(short) >= ALIKE and short == second.digits.rstrip("0")
    return is_alike and first.atom.kind in NEIGHBORS


def _groups(every: Sequence[Telling]) -> Iterator[list[Telling]]:
    """Yield the amounts that may be told of one thing: those of a currency, a measure, counts."""
    found: dict[object, list[Telling]] = defaultdict(list)
    for one in every:
        is_version = one.atom.kind == "number" and "." in one.atom.text
        if not is_version and ("-" not in one.atom.text or one.atom.kind != "ratio"):
            found[one.atom.family or (one.atom.kind, one.atom.unit)].append(one)
    yield from found.values()


def _pairs(group: Sequence[Telling]) -> list[tuple[Telling, Telling]]:
    """Return pairs whose numbers may be a slip apart, and those of headings; few of one number.

    What has the same digits in another order, all but one of them, or other zeros behind them,
    falls into one drawer.
    """
    drawers: dict[object, list[int]] = defaultdict(list)
    for at, one in enumerate(group):
        for drawer in _drawers(one):
            drawers[drawer].append(at)
    found = {pair for drawer in drawers.values() for pair in combinations(drawer[:MANY], 2)}
    again = [at for at, one in enumerate(group) if one.place in AGAIN][:FEW]
    deeds = [at for at, one in enumerate(group) if one.deeds][: MANY * 2]
    found |= {(min(one, other), max(one, other)) for one in again for other in deeds}
    pairs = ((group[one], group[other]) for one, other in sorted(found))
    return [
        (one, other)
        for one, other in pairs
        if one.value != other.value
        and min(one.value, other.value) > 1
        and (is_again(one, other) or (one.where != other.where and _is_long(one)))
    ]


def _is_long(one: Telling) -> bool:
    return len(one.digits.rstrip("0")) >= LONG


def _drawers(one: Telling) -> Iterator[object]:
    digits = one.digits
    short = digits.rstrip("0")
    yield len(digits), "".join(sorted(digits))
    yield short
    for at in range(len(short) + 1):
        yield len(digits), at, digits[:at], digits[at + 1 :]
    if len(short) == 1 or (len(short) == 2 and short[0] == "1"):
        yield "heard", short[-1], len(digits)


def _digits(first: Telling, second: Telling, group: Sequence[Telling]) -> float | None:
    """Return what the digits say; None where two amounts may be one, or are told side by side."""
    ends = reach(first.figure), reach(second.figure)
    if (ends[0] is None) is not (ends[1] is None) or (
        ends[0] and ends[1] and ends[0].meets(ends[1])
    ):
        return None
    slip = exchanged(first.value, second.value)
    if slip > 0:
        return slip
    close = max(first.value, second.value) <= 2 * min(first.value, second.value)
    deeds = first.deeds & second.deeds
    if not (is_again(first, second) and close and deeds):
        return None
    like = [one for one in group if one.deeds & deeds and one.place != first.place]
    rest = {one.value for one in like if not BEFORE.search(one.ahead)}
    return 0.3 - 0.3 * len(rest) if len(rest) <= 2 else None


def _is_explained(first: Telling, second: Telling, group: Sequence[Telling]) -> bool:
    """Tell whether other amounts make one of two, or what is between them, or both are told."""
    two = {first.value, second.value}
    rows: dict[object, set[Fraction]] = defaultdict(set)
    for one in group:
        rows[one.where].add(one.value)
    if any(two <= row for row in rows.values()):
        return True
    like = [one for one in group if one.is_like(first) or one.is_like(second)]
    like = [one for one in like if not PART.search(one.ahead)]
    heads = [one for one in (first, second) if one.place == "head"]
    body = [reach(one.figure) for one in like if one.place != "head"]
    for head in heads:
        own = reach(head.figure)
        if own and any(end is not None and end.meets(own) for end in body):
            return True
    here = {first.where, second.where}
    values = sorted({one.value for one in like if heads or one.where in here})[:FEW]
    pairs = [one for one in combinations(values, 2) if set(one) != two]
    made = {each for a, b in pairs for each in (a + b, abs(a - b))}
    made |= {a + b for row in rows.values() for a, b in combinations(sorted(row)[:FEW], 2)}
    if heads:
        made |= {sum(some, Fraction(0)) for some in combinations(values[:8], 3)}
    odd = {heads[0].value} if len(heads) == 1 else two
    return abs(first.value - second.value) in values or bool(odd & made)


def _odd_first(
    first: Telling, second: Telling, values: Mapping[Fraction, int]
) -> tuple[Telling, Telling]:
    """Return two amounts, the rarer first; else the later one, or that not in the heading."""
    if values[first.value] != values[second.value]:
        return (first, second) if values[first.value] < values[second.value] else (second, first)
    return (first, second) if second.place == "head" else (second, first)
