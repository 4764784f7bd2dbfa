"""How likely a share is told of a part and a whole: what words, places and digits say, added up."""

from collections.abc import Sequence
from fractions import Fraction

from factcheck.laws.numbers.law_digits import likeness, neat_fraction, neat_share, thousands
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.rates import share_rates as rated
from factcheck.laws.rates import share_ties as ties
from factcheck.laws.rates import share_words as words
from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.rates.near_amounts import alike, has_subject
from factcheck.laws.rates.rate_cues import CHANGE
from factcheck.laws.rates.share_claims import SKIPPED, is_skipped
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

SMALL = 30
"""Wholes below it are seldom what a share is told of."""
FEW = 10
"""Parts below it are seldom what a share is told of."""
TENFOLD = (8, 13)
"""Times between which one number is the other with a digit lost."""
UNSAID = 1.2
"""What it says that no word makes a percentage a share, and its amounts are told later."""
REST = 1.0
"""What it says that a share is that of the rest."""
NONE = -9.0
"""Weight of a percentage that is no share of what is counted near it."""
FAR = 3.0
"""What it says that the two make another share altogether."""
ALONE = 0.4
"""What it says that there is no other share, and no other amount that it may be of."""
SIZED = 1.6
"""What it says that another word of magnitude makes the share."""
FARTHEST = 4
"""Times the right share from which on another one is hardly a slip of it."""


def weigh(  # noqa: PLR0913, PLR0917 (the three, and what else there is)
    passage: Passage, one: Atom, part: Atom, whole: Atom, right: Reach, near: Sequence[Atom]
) -> float:
    """Weigh what all signs say for a share to be told, wrongly, of a part and its whole."""
    like = [each for each in near if alike(each, whole) and each.value != whole.value]
    weight = words.sign(passage, one) + ties.tie(passage, one, part, near)
    weight += ties.whole(passage, one, part, whole) + _digits(one, part, whole, right)
    typed = rated.typed(passage, one, part, whole)
    if typed <= 0 and words.NO_SHARE.search(passage.before(one, 24)):
        return NONE
    weight += typed
    weight -= 1.0 * rated.is_stray(passage, one, part, whole)
    weight -= SKIPPED * is_skipped(passage, one, part, whole)
    weight += 0.4 * all(each.value < whole.value for each in like)
    weight -= 0.2 * max(0, len(like) - 1)
    weight += ALONE * (len(near) == len(like) + 1 == 2 and not _others(passage, one))
    is_headed = passage.is_headed and one.sentence == 0
    sentences = [part.sentence, whole.sentence] + [one.sentence] * (not is_headed)
    weight -= 0.3 * max(0, max(sentences) - min(sentences) - 1)
    if not is_headed and one.sentence < min(part.sentence, whole.sentence):
        weight -= 0.4 if words.sign(passage, one) else UNSAID
    if not is_headed and has_subject(passage, one, (part, whole)):
        weight -= 2.0
    weight += 1.2 * ties.is_echoed(passage, one, part)
    is_cut = CHANGE.search(passage.before(part, 30)) is not None or is_step(passage, part)
    weight -= 2.0 * (is_cut and not ties.is_whole_of(passage, one, whole))
    weight -= 3.0 * ties.is_of_same(passage, one, part)
    weight -= 2.0 * ties.has_own_share(passage, one, whole)
    here = [each for each in _others(passage, one) if each.sentence == one.sentence]
    weight -= 1.5 * any(each.value + one.value == HUNDRED for each in here)
    weight -= 0.8 * (whole.value < SMALL) + 0.4 * (part.value < FEW)
    is_tied = ties.tie(passage, one, part, near) >= ties.TIED
    if is_headed:
        weight += 0.6 * (ties.whole(passage, one, part, whole) >= ties.WHOLE)
    elif not is_tied and one.kind == "ratio":
        weight -= 0.8
    elif part.sentence != one.sentence and not words.is_named(passage, one):
        weight -= 0.5
    weight -= 0.4 * sum(each.figure.hedge is not None for each in (one, part, whole))
    return weight + words.loosened(passage, one, part, whole)


def _others(passage: Passage, one: Atom) -> list[Atom]:
    return [each for each in passage.atoms if each.unit == "%" and each is not one]


def _digits(one: Atom, part: Atom, whole: Atom, right: Reach) -> float:
    """Weigh what the digits of the three say, each taken for the one that is wrong."""
    told, middle = words.told_rate(one), (right.low + right.high) / 2
    step = step_of(one.figure) if one.unit == "%" else Fraction(1)
    best = 0.0
    if one.kind == "percent":
        best = likeness(told, middle, step)
    is_rest = abs(told + middle - HUNDRED) <= step
    if is_rest and step < 1:  # who was 603rd of 1,491 left 59.6% behind: it was reckoned so
        return NONE
    best = max(best, REST * is_rest)
    best += neat_share(part.value, whole.value, step / HUNDRED) * (1.0 if best else 0.5)
    if one.kind == "ratio":
        best = max(best, neat_fraction(part.value, whole.value))
    best = max(best, in_amounts(told, part, whole))
    if is_sized(part, whole) and thousands(told, middle):
        return SIZED
    times = max(told / middle, middle / told)
    if TENFOLD[0] < times < TENFOLD[1]:
        best = max(best, 0.8)
    if times > TENFOLD[1]:  # no slip of a share, whatever its digits
        return -FAR
    is_near = middle < told * FARTHEST and told < middle * FARTHEST
    return best if is_near or best >= 0.8 else best - 1.2


def is_sized(*two: Atom) -> bool:
    """Tell whether two amounts are told with words of magnitude, which may be wrong."""
    return all(words.SIZE.search(each.text) for each in two)


def in_amounts(told: Fraction, part: Atom, whole: Atom) -> float:
    """Weigh what the digits of part and whole say, each taken for the one that is wrong."""
    return max(
        likeness(part.value, whole.value * told / HUNDRED, step_of(part.figure)),
        likeness(whole.value, part.value * HUNDRED / told, step_of(whole.figure)),
    )
