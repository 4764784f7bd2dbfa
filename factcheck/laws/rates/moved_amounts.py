"""Which amounts something may be told of, and what they make: growth, a difference, a multiple."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from factcheck.laws.numbers.rate_laws import LOOSE, change, pair, percentage
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, printed, reach
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates import then_words as times
from factcheck.laws.rates.moved_amid import is_amid
from factcheck.laws.rates.moved_shares import is_share
from factcheck.laws.rates.near_amounts import alike, is_span, is_unit, may_be_alike
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

FARTHEST = 20
"""Times the one amount from which on the other is none of one thing."""
_NAMED = re.compile("([一-龠々ァ-ヴー]{2,10})[はがも](?:約|延べ)?\\Z")
_NOUNS = re.compile(
    r"\b(?:net |pre-tax |operating )?(sales|revenues?|turnover|profits?|income|earnings|"
    r"loss(?:es)?|output|production|exports|imports|orders|shipments|deliveries|spending|budget|deficit|"
    r"debt|attendance|enrol\w*|membership|population|turnout|arrivals|price|rent|fare|fee|wages?|salary|"
    r"headcount|workforce|harvest|catch|yield|crop|bill|subsidy|donations|takings|assets|stake|"
    r"circulation|audience|deaths|births|cases|weddings|fires|crimes|thefts|accidents)\b"
)
"""What amounts are told to be, in English."""
_EARLIER = re.compile(
    "(?:前[年回期月の]|昨年度?|一昨年|去年|(?:19|20)[0-9]{2}年度?)[^、。0-9]{0,14}\\Z"
)
"""Before an amount of an earlier time."""
_MOVED_BY = re.compile(
    r"\b(?:dropped|fell|rose|climbed|sank|grew|slipped|declined|increased|decreased|jumped|lowered|"
    r"shrank|gained|receded) (?:by )?(?:about |some |nearly |another |almost )?\Z",
    re.IGNORECASE,
)
_PART_OF = re.compile("うち[^、。0-9]{0,6}\\Z")  # of the amount before, no later level
_PLACES = frozenset({"着", "位"})  # no amounts, but places in a race
CERTAIN = 3
"""Digits of a number that two others hardly make by chance."""
UNIT = Fraction(1, 10)  # share by which a fall by a third may be more or less
LOOSELY = Fraction(4, 100)
"""Share of a percentage up to which it may be told less exactly than one can reckon."""


def roles_of(passage: Passage, one: Atom) -> tuple[str, ...]:
    """Return what a number may tell of two amounts; a percentage may be meant as points."""
    role = role_of(passage, one)
    if role is None:
        is_turned = one.unit == "%" and words.TURNED.match(passage.behind(one, 8))
        return ("mistaken",) if is_turned else ()
    return (role, "mistaken") if role == "change" and one.unit == "%" else (role,)


def role_of(passage: Passage, one: Atom) -> str | None:  # noqa: PLR0911 (one a role)
    """Return what a number tells of two amounts; None where it tells nothing of any."""
    if words.OPEN.match(passage.behind(one, 10)) or words.YEARLY.search(passage.beside(one)[1]):
        return None
    if one.kind == "ratio" and words.is_by(passage, one):
        return "change" if words.way_of(passage, one) else None
    if one.kind == "ratio":
        return "multiple" if words.is_multiple(passage, one) else None
    if not one.value:
        return None
    if one.unit in {"point", "points"} and (words.is_gap(passage, one) or is_amid(passage, one)):
        return "points"
    if one.unit == "%":
        return "change" if words.is_change(passage, one) else None
    is_few = one.family == "n" and not one.thing and one.value < words.SMALL
    is_few = is_few and not words.is_gap_of(passage, one)
    return "step" if one.family and not is_few and words.is_step(passage, one) else None


def _is_moved(passage: Passage, one: Atom) -> bool:
    """Tell whether an English amount is by how much something moved: it dropped 61 feet."""
    return _MOVED_BY.search(passage.before(one, 24)) is not None


def _is_of_other_thing(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers count two things: 15 votes, two recounts; 2カ所, 712人."""
    if not (one.is_latin or other.is_latin):
        return len({one.thing.removesuffix("差"), other.thing, ""}) > 2
    nouns = {each.thing.rpartition(" ")[2].rstrip("s") for each in (one, other)}
    return one.is_latin and "" not in nouns and len(nouns) > 1


def is_level(passage: Passage, role: str, one: Atom, other: Atom) -> bool:
    """Tell whether a number may be one of the two amounts that another tells something of."""
    is_of_shares = role in {"points", "mistaken"}
    if is_of_shares or other.unit == "%":
        is_meant = other.unit == "%" and (is_of_shares or role == "multiple")
        return is_meant and words.is_level(passage, other)
    is_bound = words.BOUND.match(passage.behind(other, 8)) is not None
    is_below = other.value <= 0 and (role != "step" or other.kind != "measure" or not other.value)
    if not other.family or is_below or is_bound or is_unit(passage, other):
        return False
    if role == "step":
        is_like = alike(one, other) or (may_be_alike(one, other) and one.family == other.family)
        is_like = is_like or one.thing == f"{other.thing}差"
        is_none = words.ADJECTIVE.search(other.text) is not None or other.unit in _PLACES
        is_none = is_none or _is_moved(passage, other) or _is_of_other_thing(one, other)
        is_none = is_none or _PART_OF.search(passage.before(other, 10)) is not None
        return is_like and not (words.is_step(passage, other) or is_none)
    if words.ADJECTIVE.search(other.text) and not words.is_base(passage, one, other):
        return False
    if role == "multiple" and words.is_of_object(passage, one, other):
        return False
    is_same = role == "multiple" and other.value == one.value  # 4 times as large: 4 of them
    return (
        not is_same
        and other.value > 1
        and other.kind != "word"
        and not words.is_step(passage, other)
    )


def name_of(passage: Passage, one: Atom) -> str:
    """Return the noun that tells what an amount is: 出生数は754人, sales of £3m; empty without."""
    found = _NAMED.search(passage.before(one, 16))
    if found or not one.is_latin:
        return found[1] if found else ""
    nouns = _NOUNS.findall(passage.before(one, 60).lower())
    return one.thing.lower() or (nouns[-1] if nouns else "")


def is_named_alike(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether two amounts are told of one noun, and only one of them of an earlier time."""
    name = name_of(passage, one)
    if one.is_latin:
        if one.sentence == other.sentence:
            return False
        is_then = [times.then(passage, each) > 0 for each in (one, other)]
    else:
        is_then = [_EARLIER.search(passage.plain_before(each.figure, 20)) is not None
                   for each in (one, other)]  # fmt: skip
    is_apart = is_then[0] is not is_then[1]
    return bool(name) and name == name_of(passage, other) and is_apart


def is_pair(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether two amounts may be of one thing, their unit told once."""
    bare = [words.is_bare(passage, each) for each in (one, other)]
    if one.value == other.value or not (one.family == other.family or any(bare)):
        return False
    is_over = "%" in {one.unit, other.unit} and max(one.value, other.value) > HUNDRED
    if any(bare) and (is_over or "money" in {one.kind, other.kind}):
        return False
    if _are_range(passage, one, other):
        return False
    low, high = sorted((abs(one.value), abs(other.value)))
    if high > low * FARTHEST and not is_span(passage, one, other):
        return False
    return one.thing == other.thing or not (one.thing and other.thing)


def _are_range(passage: Passage, *two: Atom) -> bool:
    """Tell whether two are the ends of a range, as another in the sentence: 3 to 4, from 5 to 6."""
    first, last = sorted(two, key=lambda each: each.at)
    if passage.between(first, last) != " to ":
        return False
    here = passage.within(first.sentence, first.sentence)
    own = [each for each in here if each.family == first.family]
    joined = [one for one, other in pairwise(own) if passage.between(one, other) == " to "]
    return sum(not words.is_step(passage, one) for one in joined) > 1 or any(
        " to " in each.text for each in here
    )


def ordered(passage: Passage, said: Atom, one: Atom, other: Atom) -> tuple[Atom, Atom, bool]:
    """Return two amounts, the earlier or compared one first, and whether words tell which it is.

    Where no word does, the way told of them does.
    """
    then = [times.then(passage, each) for each in (one, other)]
    if min(then) > 0 and max(then) == times.SURE:  # of last year, and of a year before that
        then = [1, 1]
    is_sure = max(then) >= times.SURE and then[0] != then[1]
    is_first = then[0] > then[1]
    if then[0] == then[1] or (said.kind == "ratio" and not is_sure):
        way = words.way_of(passage, said) or (said.kind == "ratio") * (1 if said.value > 1 else -1)
        is_first = not way or (other.value - one.value) * way > 0
    return (one, other, is_sure) if is_first else (other, one, is_sure)


def _ends(role: str, first: Atom, second: Atom) -> tuple[Reach, Reach] | None:
    if role in {"points", "mistaken"}:
        told = [printed(each.figure) for each in (first, second)]
        return (told[0], told[1]) if told[0] is not None and told[1] is not None else None
    return pair(first.figure, second.figure)


def right_of(role: str, first: Atom, second: Atom) -> Reach | None:
    """Return what is right: a percentage, a difference, or how many times the one the other is."""
    ends = _ends(role, first, second)
    if ends is None:
        return None
    if role == "change":
        return change(*ends)
    if role == "multiple":
        return ends[1].over(ends[0]) if ends[0].low > 0 else None
    return ends[1] - ends[0]


def holds(  # noqa: PLR0913 (the claim, its kind and the two)
    passage: Passage, role: str, one: Atom, first: Atom, second: Atom, *, is_sure: bool
) -> bool:
    """Tell whether two amounts make what is told, in the way that is told."""
    stated = stated_by(role, one)
    if stated is None:
        return True
    if role == "mistaken":  # as points; it holds as the growth that it is told to be
        role = "change"
    if role == "change" and is_share(passage, one, (first, second), stated):
        return True
    way = words.way_of(passage, one) if role != "multiple" else 1
    orders = [(first, second)] if is_sure and role != "multiple" and way else [
        (first, second), (second, first)]  # fmt: skip
    for two in orders:
        right = right_of(role, *two)
        if right is None or right.meets(stated.times(way or 1)):
            return True
        if role in {"step", "points"} and not way and right.times(-1).meets(stated):
            return True
    return False


def is_of_step(passage: Passage, role: str, one: Atom, near: Sequence[Atom], back: int) -> bool:
    """Tell whether what is told of a base holds for what was told as a difference: a surplus.

    転入が3000人上回った。転入超過は前年の500人の6倍。
    """
    bases = [each for each in near if words.is_base(passage, one, each)]
    steps = [each for each in passage.within(one.sentence - back, one.sentence)
             if each.at < one.at and each is not one and words.is_step(passage, each)]  # fmt: skip
    return any(
        is_pair(passage, base, step) and holds(passage, role, one, base, step, is_sure=True)
        for base in bases for step in steps
    )  # fmt: skip


def is_made(passage: Passage, role: str, one: Atom, far: int) -> bool:
    """Tell whether any two numbers near make what is told, in more digits than chance makes.

    So they do whatever words tell of them: 賃上げ率は5.28% is a level, though it has 上げ.
    """
    stated = stated_by(role, one)
    if (
        role not in {"points", "change"}
        or stated is None
        or sum(sign.isdigit() for sign in one.text) < CERTAIN
    ):
        return False
    near = [each for each in passage.within(one.sentence - far, one.sentence + far)
            if each is not one and (each.unit == "%") is (role == "points")]  # fmt: skip
    made = (
        right_of(role, *two)
        for two in permutations(near, 2)
        if two[0].family == two[1].family != ""
    )
    way = words.way_of(passage, one) or 1
    return any(right is not None and right.meets(stated.times(way)) for right in made)


def stated_by(role: str, one: Atom) -> Reach | None:
    """Return what an atom says in a role, as the reach of its value, or None if it cannot."""
    if role == "mistaken":
        return printed(one.figure)
    if role == "change" and one.kind == "ratio":
        return Reach(one.value * HUNDRED, one.value * HUNDRED).wider(UNIT)
    if role == "change":
        stated = percentage(one.figure)
        return stated.wider(LOOSELY) if stated is not None and one.figure.hedge else stated
    if role == "multiple":
        stated = reach(one.figure) if one.figure.hedge else printed(one.figure)
        return stated.wider(words.loosely(one, LOOSE)) if stated is not None else None
    if role == "points" and one.text[:1].isalpha() and one.value < 1:  # half a point
        return Reach(one.value, one.value).wider(UNIT)
    stated = reach(one.figure) if one.figure.hedge or role == "points" else printed(one.figure)
    is_signed = stated is not None and role == "points" and one.value < 0  # 7ポイント減
    return stated.times(-1) if stated is not None and is_signed else stated
