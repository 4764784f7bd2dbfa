"""Multiples told of two levels: tripled, cut in half, by two thirds."""

import re
from fractions import Fraction
from itertools import combinations

from factcheck.checks._atom import Atom
from factcheck.checks._level_words import BY, FALLS, ODD, TO_PART
from factcheck.checks._levels import Levels
from factcheck.checks._near_amounts import alike
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import is_near, pair, step_of
from factcheck.checks._reckoning import ONE, Reach, printed
from factcheck.model.values import Quantity

EVEN = Fraction(1, 10)
"""Share by which what "tripled" may have grown more or less."""
FAR = Fraction(1, 5)
"""Share beyond which no digit needs to tell that it is a slip."""
_GREW = re.compile(
    r"(?:(?:more than|nearly|almost|about) )?(?:doubl|tripl|trebl|quadrupl|quintupl)ed"
)
_WORDS = re.compile("doubl|tripl|trebl|quadrupl|quintupl|fold|倍")


def missed(passage: Passage, said: Atom, own: Levels, ends: tuple[Reach, Reach]) -> Reach | None:
    """Return how many times the one level the other is; None if that is what is told."""
    told = _times(passage, said)
    grown = ends[1].over(ends[0])
    if own.now.value < own.first.value and _GREW.fullmatch(said.text.lower()):
        return None  # what tripled is another thing
    if told is None or grown is None or own.first.unit == "%":
        return None
    readings = [grown, *([ONE.over(grown)] if told.low >= 1 and grown.low > 0 else [])]
    if any(one is None or one.meets(told) for one in readings):
        return None
    for one, other in combinations([each for each in passage.atoms if each.is_amount], 2):
        two = pair(one.figure, other.figure) if alike(one, other) else None
        made = two[1].over(two[0]) if two and two[0].low > 0 and two[1].low > 0 else None
        if made is not None and any(each and each.meets(told) for each in (made, ONE.over(made))):
            return None
    value = told.low + (told.high - told.low) / 2
    middle = (grown.low + grown.high) / 2
    off = abs(middle - value) / value
    right = own.first.value * value
    slip = is_near(own.now.value, right, step_of(own.now.figure))
    return grown if off > FAR or slip else None


def _times(passage: Passage, said: Atom) -> Reach | None:
    """Return what the later level may be in times of the earlier; None for what tells no change."""
    value, text = said.figure.value, said.text.lower()
    before, behind = passage.before(said, 24), passage.behind(said, 20)
    if not isinstance(value, Quantity) or ODD.search(behind) or value.low is None:
        return None
    low = Fraction(value.low)
    if low >= 2:
        return _grown(said, low) if _WORDS.search(text) else None
    if low >= 1 or value.high is None or low != value.high:
        return None
    wide = Fraction(1, 5) if said.figure.hedge else EVEN
    if text in {"in half", "halved"} or "半減" in text or "半分" in text:
        return Reach(low, low).wider(wide)
    if BY.search(before):
        return Reach(1 - low, 1 - low).wider(wide) if FALLS.search(before) else None
    return Reach(low, low).wider(wide) if TO_PART.search(before) else None


def _grown(said: Atom, times: Fraction) -> Reach | None:
    """Return what "tripled" and the like allow."""
    if isinstance(said.figure.value, Quantity) and said.figure.value.high is None:
        return Reach(times * Fraction(98, 100), (times + 1) * Fraction(103, 100))
    if said.figure.hedge:
        return Reach(times * Fraction(4, 5), times * Fraction(107, 100))
    if isinstance(said.figure.value, Quantity) and said.figure.value.resolution is not None:
        return printed(said.figure, cut_off=True)
    return Reach(times, times).wider(EVEN)
