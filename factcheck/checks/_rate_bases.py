"""Of what a percentage is told: of two levels, or of what was before, or of something else."""

from fractions import Fraction

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import pair, percentage, share

FEW = 10
"""A spelled number up to it is counted, and no level that grows by a percentage."""
CUT = Fraction(1, 50)
"""Share by which a percentage that is cut off, not rounded, may be too low."""


def are_few(first: Atom, second: Atom) -> bool:
    """Tell whether two numbers are spelled out and so small that nobody tells their growth."""
    return all(one.value <= FEW and one.text[0].isalpha() for one in (first, second))


def is_fall(passage: Passage, big: Atom, small: Atom) -> bool:
    """Tell whether two amounts are told as a fall, from 60 to 40, so that what grew is another."""
    return big.at < small.at and cues.FROM.search(passage.before(big, 12)) is not None


def is_past(passage: Passage, one: Atom) -> bool:
    """Tell whether a sentence says of an amount that it was so before what was told."""
    return cues.BEFORE_THAT.search(passage.before(one, 60)) is not None


def is_of_earlier(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a part is a change, and its share that of what was before: up 50, or 5.3%."""
    ends, stated = pair(part.figure, whole.figure), percentage(one.figure)
    if ends is None or stated is None or not cues.CHANGE.search(passage.before(part, 60)):
        return False
    near = stated.wider(CUT)
    readings = [share(ends[0], base) for base in (ends[1] - ends[0], ends[1] + ends[0])]
    return any(each is not None and each.meets(near) for each in readings)
