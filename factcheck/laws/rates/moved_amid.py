"""Points by the only two shares of their sentence: what these are apart, whatever words say."""

from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates import then_words as times
from factcheck.laws.rates.near_amounts import direction, has_subject
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage


def is_amid(passage: Passage, one: Atom) -> bool:
    """Tell whether points stand by the only two shares of their sentence, whatever words say."""
    here = passage.within(one.sentence, one.sentence)
    shares = [each for each in here if each.unit == "%" and each.value > 0]
    is_alone = sum(each.unit in {"point", "points"} for each in here) == 1 and len(shares) == 2
    if not is_alone or not all(words.is_level(passage, each) for each in shares):
        return False
    between = passage.between(*shares)
    is_told = times.then(passage, shares[0]) != times.then(passage, shares[1])
    is_told = (is_told and " and " not in between) or between.endswith((" to ", "から"))
    is_points = one.unit == "point" or (is_told and one.value < HUNDRED)
    is_told = is_told or not (direction(passage, one) or words.is_step(passage, one))
    is_told = is_told and not has_subject(passage, one, shares)
    return is_points and is_told and not words.ERROR.search(passage.sentence(one.sentence))


def is_gap(passage: Passage, one: Atom, right: Reach) -> bool:
    """Tell whether a percentage is the difference of two others, in the way that is told."""
    way = words.way_of(passage, one)
    middle = (right.low + right.high) / 2
    return middle == abs(one.value) * way if way else abs(middle) == abs(one.value)
