"""How likely something is told of two amounts: what words, places and digits say, added up."""

from collections.abc import Sequence
from fractions import Fraction

from factcheck.laws.numbers.law_digits import likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates.moved_amid import is_amid
from factcheck.laws.rates.moved_amounts import (
    holds,
    is_level,
    is_named_alike,
    is_pair,
    right_of,
    role_of,
    stated_by,
)
from factcheck.laws.rates.moved_own import owned_by
from factcheck.laws.rates.near_amounts import direction, has_subject, has_topic
from factcheck.laws.rates.then_words import SURE, then
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

GAP = 1.0
"""What it says that a growth of two percentages would be right in points."""
FEW = 4
"""Numbers of a paragraph up to which hardly any other is meant than these."""
SLIP = 1.3
"""What digits say from which on one of three amounts is likely a slip."""
TURNED = 1.2
"""What they say from which on, though two amounts moved the other way."""
TIED = 0.8
"""Weight of two amounts that they have to have for that."""
QUARTERS = 0.6
"""What it says that points told in words would be others that one tells so: a half, a quarter."""
OPPOSITE = 1.2
"""What it says that the change would be right but for its way."""


def weight(passage: Passage, one: Atom, first: Atom, second: Atom, near: Sequence[Atom]) -> float:
    """Weigh what words say for something to be told of two of the amounts near it."""
    is_headed = passage.is_headed and one.sentence == 0
    is_alike = is_named_alike(passage, first, second)
    told = _in_time(passage, one, first, second) + words.tie(passage, one, first, second)
    if one.kind == "ratio" and (one.value > 1) is not (second.value > first.value):
        told -= 2.0  # from 25 to 19, and something else doubled
    is_span = passage.between(first, second) == " to "  # from 4.75% to 5.25%
    told += 1.0 * (is_span and one.unit == "point" and one.sentence - second.sentence in {0, 1})
    others = [each for each in near if each.value not in {first.value, second.value}
              and is_pair(passage, each, first) and is_pair(passage, each, second)]  # fmt: skip
    spanned = {each.sentence for each in (one, first, second)}
    rivals = sum(each.sentence in spanned for each in others)
    told += 0.3 * (sum(each.family != "" for each in passage.atoms) <= FEW)
    told += 0.5 * (one.unit in {"point", "points"} and is_amid(passage, one))
    told += 0.6 if not others else -0.25 * rivals - 0.1 * (len(others) - rivals)
    sentences = [first.sentence, second.sentence] + [one.sentence] * (not is_headed)
    told += 0.5 * (max(sentences) == min(sentences))
    is_complete = owned_by(passage).get(second) is one and first.sentence != one.sentence
    told -= 0.6 * (is_complete and not is_alike and then(passage, first) < SURE)
    told += 1.5 if is_alike else -0.4 * max(0, max(sentences) - min(sentences) - 1)
    told -= 1.0 * (one.sentence not in sentences[:2] and words.has_own(passage, one))
    told += _parted(passage, (one, first, second), is_headed=is_headed, is_alike=is_alike)
    return told + _alone(passage, one, first, second)


def _in_time(passage: Passage, one: Atom, first: Atom, second: Atom) -> float:
    """Weigh whether one of two amounts is told as the earlier, or compared one."""
    when = [then(passage, each) for each in (first, second)]
    is_step, is_gap = _is_step(one), _is_gap(passage, one)
    told = 1.0 if when[0] != when[1] else 0.6 if is_gap else -0.9 if is_step else -0.3
    told += 0.6 * (max(when) >= SURE and min(when) < 0)  # told as then and now
    is_joined = when[0] == when[1] and " and " in passage.between(first, second)
    told -= 1.0 * (is_joined and one.unit == "point" and not is_gap)  # of the one or the other
    told -= 1.6 * (max(when) >= SURE and words.is_margin(passage, one))
    if is_step:
        start, middle, end = sorted(each.at for each in (one, first, second))
        amid = [each for each in passage.atoms if start < each.at < end and each.at != middle]
        told -= 0.3 * sum(each.family == one.family for each in amid)
        is_ahead = when[0] == when[1] and one.at < min(first.at, second.at)
        told -= 2.5 * (is_ahead and not is_gap)
    is_headed = passage.is_headed and one.sentence == 0
    if not is_headed and one.sentence < min(first.sentence, second.sentence):
        told -= 0.8 if one.sentence and max(when) < SURE else 0.3
    return told


def _is_step(one: Atom) -> bool:
    return one.family not in {"", "%"}


def _is_gap(passage: Passage, one: Atom) -> bool:
    """Tell whether a number is what two amounts that are told side by side are apart."""
    is_points = one.unit in {"point", "points"}
    is_between = one.unit == "point" and not direction(passage, one) and is_amid(passage, one)
    return is_between or ((_is_step(one) or is_points) and words.is_gap_of(passage, one))


def _parted(passage: Passage, three: Sequence[Atom], *, is_headed: bool, is_alike: bool) -> float:
    """Weigh words that give one of the three a subject of its own: 0 or less."""
    one, first, second = three
    is_gap = _is_gap(passage, one)
    told, parted = 0.0, 0.0 if is_gap else 2.0 + 2.0 * (first.unit == one.unit)
    if is_headed or is_alike:
        parted = 0.0
    if parted and has_subject(passage, one, (first, second)):
        told -= parted
    is_based = "うち" not in passage.between(first, second) and any(
        words.is_base(passage, one, each) for each in (first, second)
    )
    if parted and not is_based and _has_topic(passage, three):
        told -= parted
    if not is_alike:
        early, late = sorted((first, second), key=lambda each: each.at)
        is_own = early.sentence != late.sentence and has_subject(passage, late, (early,))
        is_parted = words.WHILE.search(passage.between(first, second)) is not None
        told -= 1.5 * is_own + 3.5 * (is_parted and not is_gap)
    return told


def _has_topic(passage: Passage, three: Sequence[Atom]) -> bool:
    """Tell whether words between the three tell of a subject of its own."""
    own = sorted(three, key=lambda each: each.at)
    ahead, between = passage.text[: own[0].at], passage.text[own[0].end : own[2].at]
    is_other = three[0].unit == "point" and words.is_other_rate(ahead, between)
    return is_other or has_topic(ahead, between)


def _alone(passage: Passage, one: Atom, first: Atom, second: Atom) -> float:
    """Weigh what each of the three says by itself."""
    three = (one, first, second)
    told = -2.0 * (one.unit == "%" and words.OF_NOUN.match(passage.behind(one, 24)) is not None)
    told -= 1.5 * _is_taken(passage, one, first, second)
    start = min((first, second), key=lambda each: each.at)
    is_own = one.at < start.at and words.OBJECT.search(passage.between(one, start)) is not None
    told -= 3.0 * is_own
    told -= 0.4 * sum(each.figure.hedge is not None for each in three)
    is_counted_alike = first.thing and first.thing == second.thing
    told -= 1.0 * any(not is_counted_alike and each.family == "n" and each.value < words.SMALL
                      for each in three[1:])  # fmt: skip
    told -= 0.3 * sum(each.text[:1].isalpha() and each.kind == "number" for each in three)
    return told + words.loosened(passage, three)


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


def _is_times(one: Atom, first: Atom, second: Atom) -> bool:
    """Tell whether two amounts are as many times apart as percent are told: 30% for 30 times."""
    return one.value > 1 and second.value == first.value * one.value


def digits(passage: Passage, role: str, one: Atom, first: Atom, second: Atom) -> float:
    """Weigh what the digits of the three say, each taken for the one that is wrong."""
    right, stated = right_of(role, first, second), stated_by(role, one)
    if right is None or stated is None:
        return 0.0
    if role == "mistaken":
        return GAP
    way = words.way_of(passage, one) or (1 if right.low + right.high > 0 else -1)
    if role != "multiple" and right.times(-way).meets(stated):
        return OPPOSITE
    is_of_all = way < 0 and one.value > HUNDRED  # nothing falls by more than all of it
    if role == "change" and one.kind == "percent" and (is_of_all or _is_times(one, first, second)):
        return SLIP
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
    is_spelled = role == "points" and one.text[:1].isalpha() and told < 1
    if is_spelled and middle < 1 and middle * 4 % 1 == 0:
        found.append(QUARTERS)
    best = max(found)
    is_near = middle < told * 4 < middle * 16
    return best if is_near or best >= 1 else best - 2.0
