"""By how much one of two amounts is ahead of the other, whatever they are amounts of.

The law: a number with a noun of distance (差, 違い, 遅れ; behind, ahead, by, a profit of) is the
difference of the only two amounts of its unit that are told up to it, in its sentence; of times of
a race, and by 差額, in the two before, too. It has its witness in any two of its passage, and in so
many times the difference, where so many are sold. What is asked is a note.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import grain, likeness
from factcheck.laws.numbers.reckoning import Reach, amount, printed, reach
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

KINDS = AMOUNTS | {"duration", "age"}
"""Kinds of what has a distance from another of its kind."""
FAR = 3
"""Times the right gap from which on another is none of the two amounts."""
BACK = 2
"""Sentences before a gap in which its two amounts are told."""
MINUTE = 60
"""Seconds of a minute."""
TEMPERATURES = frozenset({"Cel", "[degF]"})
"""Units of what is so many degrees warmer."""
_JA = late(
    r"\A(?:の?(?:差|違い)(?![しが別出]|を(?:つけ|広げ|縮め|詰め)られ)|(?:の|分の?)?(?:遅れ|開き)|"
    r"及ばず|届かず|も?(?:上回|下回)[っるり])"
)
_JA_AHEAD = late(r"(?:差額|差引|売却益|お釣り|釣り銭)(?:[はがの]|は、)(?:約|わずか)?\Z")
_EN = late(
    r"\A (?:behind|ahead|clear|adrift|off the|"
    r"(?:faster|slower)(?! than (?:his|her|its|their|in)))\b"
)
_EN_AHEAD = late(
    r"\b(?:by|(?:margin|difference|gap|lead|profit|loss|gain) (?:was|is|of))"
    r"(?: (?:a|just|only|some|an estimated))* \Z"
)
"""Beside a gap, before it and behind it."""
_OPEN = late(r"\A(?:以[上下]|を超|未満|前後|余り|台)|\A (?:or (?:more|less)|plus|to)\b")


@dataclass(frozen=True, slots=True)
class Gap:
    """A number told as a difference that the two amounts before it do not have."""

    stated: Atom
    """The number told."""
    first: Atom
    """One of the two."""
    second: Atom
    """The other."""
    right: Reach
    """What they are apart."""


def gaps_apart(evidence: Evidence) -> Iterator[Gap]:
    """Yield the gaps of an article that the two amounts of their passage do not make."""
    if evidence.article.language in {"en", "ja"}:
        for passage in paragraphs(evidence):
            for one in passage.atoms:
                if one.kind in KINDS and is_gap(passage, one):
                    yield from _missed(passage, one)


def is_gap(passage: Passage, one: Atom) -> bool:
    """Tell whether words make a number the distance of two others."""
    before, behind = passage.before(one, 40), passage.behind(one, 24)
    if not amount(one.figure) or _OPEN.match(behind):
        return False
    if passage.is_japanese(one.sentence):
        return bool(one.thing.endswith("差") or _JA.match(behind) or _JA_AHEAD.search(before))
    return bool(_EN.match(behind) or _EN_AHEAD.search(before))


def _missed(passage: Passage, one: Atom) -> Iterator[Gap]:
    likes = [each for each in passage.atoms if each is not one and _is_like(one, each)]
    ends = [each for each in likes if one.sentence - BACK <= each.sentence <= one.sentence]
    if len(ends) != 2 or any(is_gap(passage, each) for each in ends):
        return
    told = [_value(each) for each in passage.within(one.sentence, one.sentence)
            if each.kind == "count"]  # fmt: skip
    stated, right = _reach(one), _apart(ends[0], ends[1])
    every = [_apart(*two) for two in combinations(likes, 2)] + [right.times(each) for each in told]
    value, middle = _value(one), (right.low + right.high) / 2
    if not middle or any(each.meets(stated) for each in every):
        return
    is_named = one.kind == "duration" or _JA_AHEAD.search(passage.before(one, 10)) is not None
    is_here = is_named or {each.sentence for each in ends} == {one.sentence}
    is_near = middle < value * FAR and value < middle * FAR
    if is_here and (is_near or _is_slip(one, value, middle)):
        yield Gap(one, ends[0], ends[1], right)


def _is_slip(one: Atom, value: Fraction, middle: Fraction) -> bool:
    """Tell whether a gap is a slip of the right one: of one digit, or of the minutes."""
    step = min(grain(value), grain(middle))
    if one.kind == "duration" and max(value, middle) >= MINUTE:
        told, right = (each // MINUTE * 100 + each % MINUTE for each in (value, middle))
        return likeness(told, right, step) > 0
    return likeness(value, middle, step) > 0


def _is_like(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers are of one unit; a bare number is of any that is counted."""
    mine, its = one.figure.value, other.figure.value
    if other.kind not in KINDS or not isinstance(its, Quantity) or amount(other.figure) is None:
        return False
    if other.figure.hedge or one.text.endswith(("yards", "runs")):
        return False
    if "n" in {one.family, other.family}:
        things = {one.thing.removesuffix("差"), other.thing}
        return one.family == other.family and (len(things) == 1 or (one.is_latin and "" in things))
    units = {mine.unit if isinstance(mine, Quantity) else None, its.unit}
    units -= {"deg"} if units & TEMPERATURES else set()
    kinds = {one.kind, other.kind}
    return len(units) == 1 and (len(kinds) == 1 or kinds == {"duration", "age"})


def _value(one: Atom) -> Fraction:
    return amount(one.figure) or Fraction(0)


def _reach(one: Atom) -> Reach:
    ends = (printed if one.kind in {"duration", "age"} else reach)(one.figure)
    return ends or Reach(_value(one), _value(one))


def _apart(one: Atom, other: Atom) -> Reach:
    """Return what two amounts may be apart, whichever is the larger."""
    large, small = (one, other) if _value(one) >= _value(other) else (other, one)
    return _reach(large) - _reach(small)
