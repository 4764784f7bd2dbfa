"""A share and its part side by side, and a whole elsewhere of which the part has another share.

"1,200 came back. Of those, 45 percent, or 640"; "312 of the 480 pupils … That is 75 percent". Which
amount is the part is told by its place; of the amounts around, none makes the share, and one makes
it but for a slip: that one is the whole.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.checks._atom import AMOUNTS, Atom
from factcheck.checks._near_amounts import CROWD, alike, direction
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._rate_cues import CHANGE
from factcheck.checks._rate_frame import Missed
from factcheck.checks._rate_laws import fraction, is_near, percentage, share, step_of
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import HUNDRED, Reach, printed
from factcheck.model.records import Evidence
from factcheck.model.values import Quantity

_ABOUT = r"(?:about |some |just |nearly |roughly |almost )?"
_LINK = re.compile(
    rf"(?:,? or |,? that is,? |: | ?[-–—] ?(?:or )?|(?: [a-z]+)? \(){_ABOUT}", re.IGNORECASE
)
"""What stands between a part and its share."""
_COMMA = re.compile(rf", {_ABOUT}", re.IGNORECASE)
_CLOSED = re.compile(r"(?: [a-z]+){0,2}[,)]")
"""What stands behind the second of both where a comma parts them."""
_THAT_IS = re.compile(
    rf"(?:\A|[.\n] ?)(?:that|this|which|it) (?:is|was|makes|means|equals) {_ABOUT}\Z", re.IGNORECASE
)
_OF = re.compile(r"(?: [a-z]+)? (?:out )?of (?:the |its |all |our |their |some )*", re.IGNORECASE)
"""Words between a part and its whole."""
_OF_ELSE = re.compile(r" (?:of|in|among) ")
"""Words that give a share a whole of its own: 300 (40% of them women)."""
_OPEN = ("as many as", "as few as")
"""Words that leave one end of a share open, and mean it as told."""
_BACK, _AHEAD = 2, 1
"""Sentences before and behind a share in which its whole is looked for."""


@once
def attached(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the shares of an article that their part, told beside them, does not have."""
    if evidence.article.language != "en":
        return ()
    return tuple(one for passage in paragraphs(evidence) for one in _missed(passage))


def _missed(passage: Passage) -> Iterator[Missed]:
    for place, one in enumerate(passage.atoms):
        stated = _stated(one)
        if stated is None:
            continue
        for found in (_of_whole_around(passage, place, stated), _taken_up(passage, place, stated)):
            if found is not None:
                yield found
                break


def _stated(one: Atom) -> Reach | None:
    """Return what a share may be in percent; None for what is none."""
    if one.unit == "%" or (one.kind == "ratio" and 0 < one.value < 1):
        return percentage(one.figure)
    value = one.figure.value
    if one.kind != "ratio" or not one.text.lower().startswith(_OPEN):
        return None
    end = value.high or value.low if isinstance(value, Quantity) else None
    if end is None or end >= 1:
        return None
    return fraction(Fraction(end))


def _of_whole_around(passage: Passage, place: int, stated: Reach) -> Missed | None:
    one, part = passage.atoms[place], _part(passage, place)
    if part is None or direction(passage, one) or _OF_ELSE.match(passage.behind(one, 12)):
        return None
    near = passage.within(one.sentence - _BACK, one.sentence + _AHEAD)
    wholes = [
        each for each in near
        if each.kind in AMOUNTS and each.value > part.value and alike(each, part)
    ]  # fmt: skip
    others = _others(passage, place)
    if not 0 < len(wholes) <= CROWD or _has_whole(part, stated, others):
        return None
    wholes = [each for each in wholes if all(each is not other for other, _ in others)]
    if others and not any(
        _held(one, other, whole, its) is True for other, its in others for whole in wholes
    ):
        return None  # of shares of one thing and parts of another: 82 % (191 seats)
    is_grown = CHANGE.search(passage.before(part, 30)) is not None
    if is_grown and any(_is_of_before(part, whole, stated) for whole in wholes):
        return None
    found = [_held(one, part, whole, stated) for whole in wholes]
    if any(each is True for each in found):
        return None
    slips = [each for each in found if isinstance(each, Missed)]
    return slips[0] if len(slips) == 1 else None


def _others(passage: Passage, place: int) -> list[tuple[Atom, Reach]]:
    """Return the other parts of a passage that have their shares beside them."""
    found = []
    for at, one in enumerate(passage.atoms):
        stated = _stated(one) if at != place else None
        part = _part(passage, at) if stated is not None else None
        if part is not None and stated is not None:
            found.append((part, stated))
    return found


def _has_whole(part: Atom, stated: Reach, others: list[tuple[Atom, Reach]]) -> bool:
    """Tell whether a part and its share have a whole that another part and its share have, too.

    2,312,356 (82.6%), 24,243 (0.9%) and 390,938 (14.0%) are of some 2.8 million, told or not.
    """
    mine = _of_what(part, stated)
    wholes = [_of_what(*other) for other in others]
    return mine is not None and any(one is not None and one.meets(mine) for one in wholes)


def _of_what(part: Atom, stated: Reach) -> Reach | None:
    ends = printed(part.figure)
    return ends.times(HUNDRED).over(stated) if ends and stated.low > 0 else None


def _is_of_before(part: Atom, now: Atom, stated: Reach) -> bool:
    """Tell whether a part is a change, and its share that of what was before it."""
    ends, every = printed(part.figure), printed(now.figure)
    if ends is None or every is None:
        return False
    readings = [share(ends, base) for base in (every - ends, every + ends)]
    return any(each is not None and each.meets(stated) for each in readings)


def _part(passage: Passage, place: int) -> Atom | None:
    """Return the amount that stands beside a share as its part."""
    for first, second in ((place, place + 1), (place - 1, place)):
        if first < 0 or second >= len(passage.atoms):
            continue
        one, other = passage.atoms[first], passage.atoms[second]
        part = other if first == place else one
        between = passage.between(one, other)
        is_closed = _COMMA.fullmatch(between) and _CLOSED.match(passage.behind(other, 30))
        if part.is_amount and part.kind != "money" and (_LINK.fullmatch(between) or is_closed):
            return part
    return None


def _held(one: Atom, part: Atom, whole: Atom, stated: Reach) -> Missed | bool:
    """Return whether a part has a share of a whole, or what it has where a slip parts them."""
    ends, every = printed(part.figure), printed(whole.figure)
    right = share(ends, every) if ends and every else None
    if right is None or right.meets(stated):
        return True
    told, middle = (stated.low + stated.high) / 2, (right.low + right.high) / 2
    rate = one.value * (HUNDRED if one.kind == "ratio" else 1) or told
    meant = whole.value * rate / HUNDRED
    is_slip = is_near(rate, middle, Fraction(1)) or is_near(part.value, meant, step_of(part.figure))
    return Missed("share", one, whole, part, right) if is_slip else False


def _taken_up(passage: Passage, place: int, stated: Reach) -> Missed | None:
    """Return a share that a sentence begins with, of a part and whole told in the one before."""
    one = passage.atoms[place]
    if not _THAT_IS.search(passage.before(one, 40)) or not one.sentence:
        return None
    near = passage.within(one.sentence - 1, one.sentence - 1)
    pairs = [
        (part, whole) for part, whole in pairwise(near)
        if _OF.fullmatch(passage.between(part, whole)) and part.value < whole.value
        and {part.kind, whole.kind} <= AMOUNTS
    ]  # fmt: skip
    if len(pairs) != 1:
        return None
    found = _held(one, *pairs[0], stated)
    return found if isinstance(found, Missed) else None
