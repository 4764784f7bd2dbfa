"""A share, its part and its whole: one law, whatever words tell the three and wherever they stand.

A percentage, fraction or one-in-n without a word of change is held against all pairs of amounts
of one kind in the paragraph and its heading. Where any of them makes it, it has its witness. Where
none does, all signs are weighed together: what makes it a share (率, 占める, turnout, of the
total), what ties it to the part beside it and that one to its whole, how many others there are,
and what the digits say: that one slip, or the rest told for the part, mends it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks import _share_words as words
from factcheck.checks._atom import AMOUNTS, Atom
from factcheck.checks._bases import is_of_other_base
from factcheck.checks._law_digits import likeness, neat_share
from factcheck.checks._near_amounts import alike, direction, has_subject, is_unit
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._rate_cues import CHANGE
from factcheck.checks._rate_frame import Missed, rates
from factcheck.checks._rate_laws import change, pair, percentage, share, step_of
from factcheck.checks._rate_signs import told_rate
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import EXACT, HUNDRED, Reach
from factcheck.checks._share_scopes import is_of_other
from factcheck.model.late import late
from factcheck.model.records import Evidence

OF_WHOLE = late(
    r" of (?:the |its |their |his |her |our |all |some |about |those |these |[a-z]+['’]s? ){0,3}"
)
"""Between a share and its whole."""
ENOUGH = 1.65
"""Weight from which on a share is asked about."""
SMALL = 30
"""Wholes below it are seldom what a share is told of."""
CROWD = 14
"""Most amounts near a share."""
FEW = 10
"""A spelled number up to it is counted, and no amount of which a share is told."""
LOOSELY = Fraction(6, 100)
"""Share of a percentage up to which it may be told less exactly than one can reckon."""
BACK = 8
"""Sentences before and behind a share in which the amounts are looked for."""
UNIT, PARTS = Fraction(1, 10), Fraction(7, 100)
"""Share by which a third may be more or less, and by which two thirds may."""
TENFOLD = (8, 13)
"""Times between which one number is the other with a digit lost."""
APART = 2
"""Most sentences between a part and its whole."""
REST = 1.0
"""What it says that a share is that of the rest."""
FAR = 3.0
"""What it says that the two make another share altogether."""
FARTHEST = 4
"""Times the right share from which on another one is hardly a slip of it."""


@once
def missed_shares(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the shares of an article that the amounts tied to them do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    known = {one.stated.span for one in rates(evidence)}
    every: list[Missed] = []
    for passage in paragraphs(evidence):
        found = [one for weight, one in candidates(passage) if weight >= ENOUGH]
        wholes = [one.first for one in found]  # of which two shares miss, it is none of theirs
        every += [one for one in found if wholes.count(one.first) == 1]
    return tuple(one for one in every if one.stated.span not in known)


def candidates(passage: Passage) -> Iterator[tuple[float, Missed]]:
    """Yield for each share without a witness the likeliest part and whole, and how surely."""
    if sum(one.is_amount for one in passage.atoms) < 2:
        return
    for one in passage.atoms:
        stated = _stated(passage, one)
        if stated is None or words.LISTED_SHARE.search(passage.before(one, 60)):
            continue
        is_of_people = words.OF_PEOPLE.search(passage.before(one, 6)) is not None
        near = [each for each in passage.within(one.sentence - BACK, one.sentence + BACK + 2)
                if each is not one and _is_compared(passage, each)]  # fmt: skip
        pairs = [
            sorted(two, key=lambda each: each.value)
            for two in combinations(near, 2)
            if two[0].value != two[1].value
            and _may_be_of(*two)
            and not (is_of_people and two[0].kind == "money")
        ]
        own = _own_whole(passage, one, near)
        if own is not None:
            pairs = [two for two in pairs if own in two]
        pairs = [two for two in pairs if not is_of_other(passage, one, *two)]
        if one.kind == "ratio":
            pairs = [[a, b] for a, b in pairs if not is_of_other_base(passage, one, b, a)]
        if not pairs or len(near) > CROWD or _has_witness(passage, one, stated, pairs):
            continue
        found = [
            (weight, Missed("share", one, whole, part, right))
            for part, whole in pairs
            if (right := _share(part, whole)) is not None and _is_off(one, part, whole, right)
            for weight in [_weight(passage, one, part, whole, right, near)]
            if not (_is_taken(passage, one, part, whole) or _is_its_whole(passage, one, part))
        ]
        if found:
            yield max(found, key=lambda each: each[0])


def _is_its_whole(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether the smaller amount is what the share is told of: 10% of the $74 billion."""
    return part.at > one.at and OF_WHOLE.fullmatch(passage.text[one.end : part.at]) is not None


def _own_whole(passage: Passage, one: Atom, near: Sequence[Atom]) -> Atom | None:
    """Return the amount that words right beside a share make what it is of: 40% of the 900."""
    behind = [each for each in near if each.at > one.at][:1]
    if behind and OF_WHOLE.fullmatch(passage.between(one, behind[0])):
        return behind[0]
    return None


def _stated(passage: Passage, one: Atom) -> Reach | None:
    """Return what a share may be in percent; None for what is none."""
    if one.unit == "%":
        if not 0 < one.value <= HUNDRED or direction(passage, one):
            return None
        if words.NO_PART.match(passage.behind(one, 24)):
            return None
        return None if words.NO_SHARE.search(passage.before(one, 24)) else percentage(one.figure)
    rate = told_rate(one) if one.kind == "ratio" else Fraction(0)
    if not 1 <= rate < HUNDRED or words.NO_PART.match(passage.behind(one, 24)):
        return None
    if words.SCORE.fullmatch(one.text):
        return None
    close = UNIT if one.figure.value is None or (HUNDRED / rate).denominator == 1 else PARTS
    return Reach(rate, rate).wider(close)


def _is_compared(passage: Passage, one: Atom) -> bool:
    if one.kind == "word":
        return one.value > FEW
    if words.PAGE.search(passage.before(one, 6)) or words.GAP.search(
        f"{one.text}{passage.behind(one, 1)}"
    ):
        return False
    return one.kind in AMOUNTS and one.value > 1 and not is_unit(passage, one)


def _may_be_of(one: Atom, other: Atom) -> bool:
    """Tell whether two amounts may be part and whole: of one kind, their unit told once."""
    if alike(one, other):
        return True
    kinds = {one.kind, other.kind}
    bare = [each for each in (one, other) if each.kind == "number"]
    is_big = any(words.MAGNITUDE.search(each.text) for each in bare)
    return (kinds == {"measure", "number"} and is_big) or kinds <= EXACT | {"word"}


def _share(part: Atom, whole: Atom) -> Reach | None:
    ends = pair(part.figure, whole.figure)
    return share(*ends) if ends else None


def _has_witness(
    passage: Passage, one: Atom, stated: Reach, pairs: Sequence[Sequence[Atom]]
) -> bool:
    """Tell whether any two amounts make a share, as part and whole, as two parts or in time."""
    wide = stated.wider(LOOSELY) if one.figure.hedge else stated
    cut = Reach(stated.low, stated.high + step_of(one.figure) / 2)  # 6.98 told as 6.9
    is_rest = words.REST.search(passage.before(one, 24)) is not None
    is_headed = passage.is_headed and one.sentence == 0
    is_grown = words.GROWN.search(passage.sentence(one.sentence)) is not None
    is_moved = words.MOVED.search(passage.behind(one, 16)) is not None
    amounts = {each for two in pairs for each in two}
    tied = {each for each in amounts if words.tie(passage, one, each, list(amounts)) >= words.TIED}
    most = max(each.value for each in amounts)
    for part, whole in pairs:
        is_apart = is_headed and abs(part.sentence - whole.sentence) > APART
        if (tied and part not in tied) or is_apart:
            continue
        ends = pair(part.figure, whole.figure)
        right = share(*ends) if ends else None
        if ends is None or right is None or right.meets(wide):
            return True
        if is_rest and (Reach(HUNDRED, HUNDRED) - right).meets(wide):
            return True
        both = [share(ends[0], ends[0] + ends[1])]
        both += [] if part in tied else [share(ends[1], ends[0] + ends[1])]
        is_here = max(abs(each.sentence - one.sentence) for each in (part, whole)) < 2
        is_all = part.value + whole.value >= most
        if is_here and is_all and any(each is not None and each.meets(stated) for each in both):
            return True
        moved = [change(*ends), change(*ends[::-1])] if is_moved else []
        moved += [share(ends[0], ends[1] - ends[0])] if is_grown else []
        if any(
            each is not None and (each.meets(cut) or each.times(-1).meets(cut)) for each in moved
        ):
            return True
    return False


def _is_off(one: Atom, part: Atom, whole: Atom, right: Reach) -> bool:
    """Tell whether a share is wrong, and not just told loosely."""
    told, middle = told_rate(one), (right.low + right.high) / 2
    if one.kind == "ratio":
        return abs(told - middle) > told * (UNIT if (HUNDRED / told).denominator == 1 else PARTS)
    off = abs(told - middle)
    if off > step_of(one.figure) * 3 / 4 and one.figure.hedge is None:
        return off > middle * LOOSELY or _in_amounts(told, part, whole) >= 1
    return off > max(middle * LOOSELY, step_of(one.figure))


def _in_amounts(told: Fraction, part: Atom, whole: Atom) -> float:
    """Weigh what the digits of part and whole say, each taken for the one that is wrong."""
    return max(
        likeness(part.value, whole.value * told / HUNDRED, step_of(part.figure)),
        likeness(whole.value, part.value * HUNDRED / told, step_of(whole.figure)),
    )


def _is_taken(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether two amounts make another share near them."""
    right = _share(part, whole)
    for other in passage.within(part.sentence - 1, whole.sentence + 1):
        stated = _stated(passage, other) if other is not one else None
        if stated is not None and right is not None and right.meets(stated):
            return True
    return False


def _weight(  # noqa: PLR0913, PLR0917 (the three, and what else there is)
    passage: Passage, one: Atom, part: Atom, whole: Atom, right: Reach, near: Sequence[Atom]
) -> float:
    like = [each for each in near if alike(each, whole) and each.value != whole.value]
    weight = words.sign(passage, one) + words.tie(passage, one, part, near)
    weight += words.whole(passage, part, whole) + _digits(one, part, whole, right)
    weight += 0.4 * all(each.value < whole.value for each in like)
    weight -= 0.2 * max(0, len(like) - 1)
    is_headed = passage.is_headed and one.sentence == 0
    sentences = [part.sentence, whole.sentence] + [one.sentence] * (not is_headed)
    weight -= 0.3 * max(0, max(sentences) - min(sentences) - 1)
    if not is_headed and one.sentence < min(part.sentence, whole.sentence):
        weight -= 0.4
    if not is_headed and has_subject(passage, one, (part, whole)):
        weight -= 2.0
    weight -= 2.0 * (CHANGE.search(passage.before(part, 30)) is not None)
    weight -= 3.0 * words.is_of_same(passage, one, part)
    weight -= 2.0 * words.has_own_share(passage, one, whole)
    others = [each for each in passage.within(one.sentence, one.sentence) if each.unit == "%"]
    weight -= 1.5 * any(each.value + one.value == HUNDRED and each is not one for each in others)
    weight -= 0.8 * (whole.value < SMALL) + 0.4 * (part.value < FEW)
    is_tied = words.tie(passage, one, part, near) >= words.TIED
    if is_headed:
        weight += 0.6 * (words.whole(passage, part, whole) >= words.WHOLE)
    elif not is_tied and one.kind == "ratio":
        weight -= 0.8
    elif part.sentence != one.sentence and not words.is_named(passage, one):
        weight -= 0.5
    weight -= 0.4 * sum(each.figure.hedge is not None for each in (one, part, whole))
    return weight + words.loosened(passage, one, part, whole)


def _digits(one: Atom, part: Atom, whole: Atom, right: Reach) -> float:
    """Weigh what the digits of the three say, each taken for the one that is wrong."""
    told, middle = told_rate(one), (right.low + right.high) / 2
    step = step_of(one.figure) if one.unit == "%" else Fraction(1)
    best = 0.0
    if one.kind == "percent":
        best = likeness(told, middle, step)
    if abs(told + middle - HUNDRED) <= step:
        best = max(best, REST)
    best += neat_share(part.value, whole.value, step / HUNDRED) * bool(best)
    best = max(best, _in_amounts(told, part, whole))
    times = max(told / middle, middle / told)
    if TENFOLD[0] < times < TENFOLD[1]:
        best = max(best, 0.8)
    if times > TENFOLD[1]:  # no slip of a share, whatever its digits
        return -FAR
    is_near = middle < told * FARTHEST and told < middle * FARTHEST
    return best if is_near or best >= 0.8 else best - 1.2
