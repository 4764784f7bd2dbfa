"""Whether any two amounts of a paragraph make a share: then it has its witness."""

from collections.abc import Sequence
from fractions import Fraction

from factcheck.laws.numbers.rate_laws import change, pair, share, step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.rates import share_ties as ties
from factcheck.laws.rates import share_words as words
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

LOOSELY = Fraction(6, 100)
"""Share of a percentage up to which it may be told less exactly than one can reckon."""
APART = 2
"""Most sentences between a part and its whole."""


def share_of(part: Atom, whole: Atom) -> Reach | None:
    """Return the percentage that a part is of its whole."""
    ends = pair(part.figure, whole.figure)
    return share(*ends) if ends else None


def right_of(passage: Passage, one: Atom, part: Atom, whole: Atom) -> Reach | None:
    """Return the share that a part is, or leaves, of its whole."""
    right = share_of(part, whole)
    is_rest = right is not None and words.is_of_rest(passage, one, part)
    return Reach(HUNDRED, HUNDRED) - right if right is not None and is_rest else right


def has_witness(
    passage: Passage, one: Atom, stated: Reach, pairs: Sequence[Sequence[Atom]]
) -> bool:
    """Tell whether any two amounts make a share, as part and whole, as two parts or in time."""
    is_grown = words.GROWN.search(passage.sentence(one.sentence)) is not None
    cut = Reach(stated.low, stated.high + step_of(one.figure) / 2)  # 6.98 told as 6.9
    if is_grown and any(_is_growth(cut, *two) for two in pairs):
        return True
    return _is_made(passage, one, stated, pairs)


def _is_made(passage: Passage, one: Atom, stated: Reach, pairs: Sequence[Sequence[Atom]]) -> bool:
    """Tell whether any two amounts make a share, as part and whole or as two parts."""
    wide = stated.wider(LOOSELY) if one.figure.hedge else stated
    cut = Reach(stated.low, stated.high + step_of(one.figure) / 2)
    is_headed = passage.is_headed and one.sentence == 0
    is_named = words.is_named(passage, one)
    is_moved = words.MOVED.search(passage.behind(one, 16)) is not None
    amounts = {each for two in pairs for each in two}
    tied = {each for each in amounts if ties.tie(passage, one, each, list(amounts)) >= ties.TIED}
    most = max(each.value for each in amounts)
    for part, whole in pairs:
        is_apart = is_headed and abs(part.sentence - whole.sentence) > APART
        if (
            tied and part not in tied and not (whole in tied and whole.at < one.at < part.at)
        ) or is_apart:
            continue
        ends = pair(part.figure, whole.figure)
        right = share(*ends) if ends else None
        if ends is None or right is None:
            return True
        is_rest = words.is_of_rest(passage, one, part)
        is_made = right.meets(wide) and not (part in tied and is_inexact(one, part, whole))
        if is_made or (is_rest and (Reach(HUNDRED, HUNDRED) - right).meets(wide)):
            return True
        both = []
        if part not in tied and not ties.is_told_whole(passage, one, whole):
            both = [share(each, ends[0] + ends[1]) for each in ends[is_named:]]
        is_here = max(abs(each.sentence - one.sentence) for each in (part, whole)) < 2
        is_all = part.value + whole.value >= most
        if is_here and is_all and any(each is not None and each.meets(stated) for each in both):
            return True
        moved = [change(*ends), change(*ends[::-1])] if is_moved else []
        if any(
            each is not None and (each.meets(cut) or each.times(-1).meets(cut)) for each in moved
        ):
            return True
    return False


def _is_growth(stated: Reach, part: Atom, whole: Atom) -> bool:
    """Tell whether an amount is the growth of another to what is told: by 900 to 8,100, 12.5%."""
    ends = pair(part.figure, whole.figure)
    before = [] if ends is None else [ends[1] - ends[0], ends[1] + ends[0]]
    told = [share(ends[0], each) for each in before] if ends else []
    return any(each is not None and each.meets(stated) for each in told)


def is_inexact(one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a part is told to the digit, and is not what its fraction makes: 420 of 600."""
    exact = whole.value * words.told_rate(one) / HUNDRED
    if one.kind != "ratio" or exact.denominator != 1:
        return False
    is_slip = sorted(str(part.value)) == sorted(str(exact)) and exact >= HUNDRED
    if exact % 5 and not is_slip:
        return False
    is_loose = any(each.figure.hedge is not None for each in (one, part, whole))
    return not is_loose and abs(part.value - exact) * 50 > exact
