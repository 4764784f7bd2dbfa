"""Three numbers of a sentence of which words say that one follows from the other two.

The law: where a sentence tells three amounts and no more, and has a word of reckoning (average,
comes to, odds of, a percentage on; 平均, 計算, 利息, 1人当たり), the greatest is the product of the
others, or their share. Where rounding does not make it so, and a slip in one of their digits does,
it is noted. The laws of shares and rates know their words, and ask before.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factcheck.laws.numbers.law_digits import grain, likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

THREE = 3
"""Amounts of which one follows from two."""
NEAR = 25
"""Part of an amount by which it may be rounded, or a word of it loose."""
ENOUGH = 0.39
"""Likeness from which on a number is a slip of what the other two make."""
MONTHS = (1, 12, 52)
"""What a year is of what it is told for: a month, a week."""
_WORDS = late(
    r"引きの|引きで|割引|平均|計算|換算|割ると|掛け|当たり|あたり|利息|利子|手数料|税率|確率|打率|単価|割合|毎[分時秒日月]|ずつ|個分|頭分|倍率|"
    r"\b(?:averag(?:e|es|ed|ing)|comes? to|works? out|amounts? to|odds|chances?|each|apiece|per|"
    r"a (?:month|week|day|year|night|game|share|head|ticket)|batted|hitting|tip|commission|"
    r"interest|levy|royalty|bonus|discount|extra|surcharge|at a rate|split|shared|divided)\b"
)
_OFF = late(r"割引|引きの|引きで|値引き|\bdiscount(?:ed)? (?:of|by)\b|\b(?:percent|%) off\b")
"""Of a price that is told with what is taken off."""
_NOT = late(
    r"うち|前[年月回期]|昨|増|減|上昇|低下|目標|最大|最高|以[上下]|超|未満|計[0-9]|合わせて|ほか|差|"
    r"\b(?:including|of (?:which|whom|them)|up|down|from|more|less|fewer|rose|fell|increase\w*|"
    r"than|grew|last|earlier|ago|another|between|least|most|record|and|after|before|while|but)\b"
)
"""In a sentence whose numbers are of several things."""


@dataclass(frozen=True, slots=True)
class Triple:
    """Three amounts of which one is not what the others make."""

    stated: Atom
    """The one that may be slipped."""
    others: tuple[Atom, Atom]
    """The other two."""
    right: Fraction
    """What they make."""


@once
def triples(evidence: Evidence) -> tuple[Triple, ...]:
    """Return for each sentence of three amounts the one that the others do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        found for passage in paragraphs(evidence) for at in range(len(passage.stops))
        for found in _of_sentence(passage, at)
    )  # fmt: skip


def _of_sentence(passage: Passage, at: int) -> Iterator[Triple]:
    here = [one for one in passage.within(at, at) if one.kind not in {"date", "rank", "time"}]
    words = passage.words[at]
    if len(here) != THREE or not all(map(_is_amount, here)):
        return
    if not _WORDS.search(words) or _NOT.search(words) or any(one.value == 1 for one in here):
        return
    if len({(one.family, one.thing) for one in here}) == 1:
        return  # three of one kind: two and one of seven
    is_off = _OFF.search(words) is not None
    made = [(one, two, right) for one, two in _splits(here)
            for right in (_left(one, *two) if is_off else _made(one, *two))]  # fmt: skip
    if any(_holds(one, right) for one, _, right in made):
        return
    found = [(_likeness(one, right), Triple(one, two, right)) for one, two, right in made]
    weight, best = max(found, key=lambda each: each[0], default=(0.0, None))
    if best is not None and weight >= ENOUGH:
        yield best


def _splits(here: Sequence[Atom]) -> Iterator[tuple[Atom, tuple[Atom, Atom]]]:
    """Yield each amount with the two others, in both orders."""
    for one, first, second in permutations(here, THREE):
        yield one, (first, second)


def _made(one: Atom, first: Atom, second: Atom) -> Iterator[Fraction]:
    """Yield what two amounts make that the other may be."""
    percents = [each for each in (one, first, second) if each.unit == "%"]
    if len(percents) > 1:
        return
    if one.unit == "%":
        if _is_like(first, second) and first.value < second.value:
            yield first.value / second.value * HUNDRED
    elif second.unit == "%":
        if _is_like(one, first):
            yield from (first.value * second.value / HUNDRED, first.value * HUNDRED / second.value)
    elif first.unit != "%":
        if first.at < second.at and not _is_like(first, second) and _is_of(one, first, second):
            yield from (first.value * second.value * times for times in MONTHS)
        if _is_of(first, one, second) and (first.value > second.value) is (one.value > 1):
            yield from (first.value / second.value / times for times in MONTHS)


def _left(one: Atom, first: Atom, second: Atom) -> Iterator[Fraction]:
    """Yield what a price comes to less a percentage of it."""
    if second.unit == "%" and _is_like(one, first) and one.value < first.value:
        yield first.value * (HUNDRED - second.value) / HUNDRED


def _is_of(product: Atom, one: Atom, other: Atom) -> bool:
    """Tell whether an amount may be a product of two others: of the unit of one of them."""
    things = [(each.family, each.thing) for each in (one, other)]
    own = (product.family, product.thing)
    return own in things or any(each == ("n", "") for each in things)


def _is_like(one: Atom, other: Atom) -> bool:
    return (one.family, one.thing) == (other.family, other.thing)


def _is_amount(one: Atom) -> bool:
    return (one.kind in AMOUNTS or one.unit == "%" or one.kind == "word") and one.value > 0 and (
        one.figure.hedge is None and bool(one.family)
    )  # fmt: skip


def _rounded(one: Atom, right: Fraction) -> Fraction:
    step = step_of(one.figure) or grain(one.value)
    return round(right / step) * step


def _holds(one: Atom, right: Fraction) -> bool:
    """Tell whether an amount is what two make, rounded or cut off; what is counted is exact."""
    off = abs(one.value - right)
    step = Fraction(0) if one.thing else step_of(one.figure) or grain(one.value)
    is_fine = one.value / grain(one.value) >= HUNDRED
    return off <= step / 2 or off * (HUNDRED if is_fine else NEAR) <= right


def _likeness(one: Atom, right: Fraction) -> float:
    """Return how like a slip a number is; of one digit of money, any other is."""
    told = _rounded(one, right)
    if max(one.value, told) < 10 and one.kind == "money" and one.value.denominator == 1:
        return ENOUGH * (told != one.value)
    return likeness(one.value, told, step_of(one.figure) or grain(one.value))
