"""A percentage, fraction or multiple and the two amounts near it: which law holds, if any.

It is a change or a share by the words of its clause; the two amounts are the only ones of their
unit near it. Any two numbers near it that make it, in any way, are an explanation.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import AMOUNTS, Atom
from factcheck.checks._bases import is_of_other_base
from factcheck.checks._near_amounts import (
    CROWD,
    alike,
    direction,
    has_subject,
    has_topic,
    is_change,
    may_be_alike,
    near,
)
from factcheck.checks._near_rate import nearly_made
from factcheck.checks._once import once
from factcheck.checks._passage import THEN, Passage
from factcheck.checks._rate_bases import are_few, is_fall, is_of_earlier, is_past
from factcheck.checks._rate_laws import (
    change,
    explains,
    is_near,
    is_plausible,
    is_quotient,
    pair,
    percentage,
    share,
    step_of,
)
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import HUNDRED, Reach, amount
from factcheck.checks._share_scopes import is_of_other
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

LANGUAGES = frozenset({"ja", "en"})
"""Languages whose words the frames know."""
FARTHEST = 20
"""Times the one amount from which on a change from it to the other is none of one thing."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A percentage that its two amounts do not make."""

    role: str
    """``change``, ``share`` or ``multiple``."""
    stated: Atom
    """The percentage, fraction or multiple."""
    first: Atom
    """What is reckoned from: the amount of earlier, or the whole."""
    second: Atom
    """The amount of now, or the part."""
    right: Reach
    """The percentage they make, negative for a fall."""


@once
def rates(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the percentages and multiples of an article that the amounts near them do not make."""
    if evidence.article.language not in LANGUAGES:
        return ()
    return tuple(one for passage in paragraphs(evidence) for one in missed(passage))


def missed(passage: Passage) -> Iterator[Missed]:
    """Yield the percentages, fractions and multiples that the amounts near them do not make."""
    for one in passage.atoms:
        if one.kind not in {"percent", "ratio"} or one.unit == "point":
            continue
        way = direction(passage, one)
        found = _found(passage, one, way)
        if found is None or _is_loose(passage, found) or not _is_likely(found):
            found = _nearly(passage, one, way)
        if found is not None and (found.role != "share" or one.kind == "ratio"):
            found = None if is_of_other_base(passage, one, found.first, found.second) else found
        if found is not None and found.role == "share":
            found = None if is_of_other(passage, one, found.second, found.first) else found
        few = found is not None and found.role == "change" and are_few(found.first, found.second)
        if found is not None and not few and not _explained(passage, found, way):
            yield found


def _nearly(passage: Passage, one: Atom, way: int) -> Missed | None:
    """Return a percentage that two amounts nearly make, whatever the words around it."""
    for role, first, second, right in nearly_made(passage, one, way):
        return Missed(role, one, first, second, right)
    return None


def _is_likely(found: Missed) -> bool:
    """Tell whether the percentage can have been written in place of the right one."""
    if found.role == "fee":
        return True
    stated = abs(found.stated.value) * (HUNDRED if found.stated.kind == "ratio" else 1)
    right = abs(found.right.low + found.right.high) / 2
    return is_plausible(stated, right) or nearly(found)


def _found(passage: Passage, one: Atom, way: int) -> Missed | None:
    if one.kind == "ratio" and one.value > 1:
        return _multiple(passage, one)
    if one.kind == "percent" and way:
        return _change(passage, one, way)
    return _share(passage, one)


def _is_loose(passage: Passage, found: Missed) -> bool:
    """Tell whether words, or a subject of its own, part the percentage from the amounts."""
    three = sorted((found.stated, found.first, found.second), key=lambda one: one.at)
    words = "".join(
        passage.sentence(number) for number in range(three[0].sentence, three[2].sentence + 1)
    )
    if found.role != "change":
        words = words.replace("うち", "")
    if cues.LOOSE.search(words) or (found.role == "change" and cues.YEARLY.search(words)):
        return True
    if has_subject(passage, found.stated, (found.first, found.second)):
        return True
    if found.role in {"share", "fee"}:
        return False
    ahead, between = passage.text[: three[0].at], passage.text[three[0].end : three[2].at]
    return has_topic(ahead, between)


def _explained(passage: Passage, found: Missed, way: int) -> bool:
    """Tell whether any two amounts near a percentage make it."""
    one, own = found.stated, {found.first, found.second}
    near = [
        each for each in passage.within(one.sentence - 2, one.sentence + 2)
        if each.kind in AMOUNTS | {"duration", "age"} or each.unit == "%"
    ]  # fmt: skip
    near = [each for each in near if each is not one]
    stated = percentage(one.figure)
    if stated is None or len(near) > CROWD * 2:
        return True
    for first, second in combinations(near, 2):
        if not (alike(first, second) or may_be_alike(first, second)):
            continue
        if found.role == "multiple":
            if is_quotient(first.figure, second.figure, one.figure):
                return True
        elif explains(first.figure, second.figure, stated, way, levels={first, second} == own):
            return True
    return False


def _is_alone(passage: Passage, one: Atom, two: tuple[Atom, Atom]) -> bool:
    """Tell whether no other percentage stands beside the two amounts."""
    numbers = {one.sentence, two[0].sentence, two[1].sentence}
    beside = passage.within(min(numbers), max(numbers))
    return not any(each is not one and each.unit == "%" for each in beside)


def _change(passage: Passage, one: Atom, way: int) -> Missed | None:
    two = near(passage, one)
    if two is None:
        return None
    small, big = sorted(two, key=lambda each: each.value)
    first, now = (small, big) if way > 0 else (big, small)
    ends = pair(first.figure, now.figure)
    right = change(*ends) if ends else None
    if right is None or big.value > small.value * FARTHEST or not _is_alone(passage, one, two):
        return None
    if is_change(passage, small):
        return None
    around = " ".join(passage.beside(one, 44, 24))
    marks = [
        cues.EARLIER.search(passage.before(each, 24) + passage.behind(each, 16)) for each in two
    ]
    if cues.BASED.search(around) and not any(marks):
        return None
    return Missed("change", one, first, now, right)


def _multiple(passage: Passage, one: Atom) -> Missed | None:
    two = near(passage, one, ahead=True)
    if two is None or not cues.MULTIPLE.search(one.figure.text):
        return None
    if cues.OF_OWN.match(passage.behind(one, 40)):
        return None
    at = one.sentence
    if sum(each.kind == "ratio" for each in passage.within(at - 1, at + 1)) > 1:
        return None
    small, big = sorted(two, key=lambda each: each.value)
    ends = pair(small.figure, big.figure)
    right = share(ends[1], ends[0]) if ends else None
    own = cues.OTHER_BASE.search(passage.before(one, 12))
    if own is not None and own[1] not in passage.text[: one.at - len(own[0])]:
        return None
    if is_change(passage, small) or right is None or big.value > small.value * FARTHEST:
        return None
    is_same = big.value == one.value  # 4 times as large: 4 of them
    is_other = is_same or (cues.GREW.match(one.text) and is_fall(passage, big, small))
    return None if is_other else Missed("multiple", one, small, big, right)


def _share(passage: Passage, one: Atom) -> Missed | None:
    two = near(passage, one)
    if two is None or not _is_alone(passage, one, two) or one.value > HUNDRED:
        return None
    part, whole = sorted(two, key=lambda each: each.value)
    ends = pair(part.figure, whole.figure)
    right = share(*ends) if ends else None
    if right is None:
        return None
    found = Missed("share", one, whole, part, right)
    if _is_range(passage, one, part, whole) or cues.DIFFERENT.match(passage.behind(one, 16)):
        return None
    if not _is_told(passage, found):
        return _fee(passage, found)
    then = [THEN in "".join(passage.beside(each, 16, 16)) or is_past(passage, each) for each in two]
    return found if then[0] == then[1] and not is_of_earlier(passage, one, part, whole) else None


def _is_range(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether two amounts are the ends of a range, or all three alternatives.

    From 37,000 to 70,000; a tax of 2, 4, or 5 percent.
    """
    first, last = sorted((part, whole), key=lambda each: each.at)
    if last.at < one.at and cues.LISTED.fullmatch(passage.text[last.end : one.at]):
        return cues.LISTED.fullmatch(passage.between(first, last)) is not None
    between = cues.RANGE.fullmatch(passage.between(part, whole)) is not None
    return between and cues.RANGE_BEFORE.search(passage.before(first, 24)) is not None


def _is_told(passage: Passage, found: Missed) -> bool:
    """Tell whether words or place say that a percentage is the share of the part in the whole."""
    one, part, whole = found.stated, found.second, found.first
    before, behind = passage.beside(one, 30, 24)
    if whole.at > one.at and cues.OF_AMOUNT.match(passage.between(one, whole)):
        return True
    apart = part.sentence <= one.sentence < whole.sentence  # the whole is told when all is said
    if apart or cues.OWN_WHOLE.search(before) or cues.OWN_WHOLE.match(behind):
        return False
    yearly = [cues.A_YEAR.match(passage.behind(each, 12)) is None for each in (part, whole)]
    if yearly[0] != yearly[1]:
        return False
    is_beside = not any(
        part.at < each.at < one.at or one.at < each.at < part.at for each in passage.atoms
    )
    if is_beside and cues.ATTACHED.match(passage.between(part, one)):
        return True
    if cues.HAS_SUBJECT.match(behind):
        return False
    return bool(cues.SHARE_BEFORE.search(before) or cues.SHARE_BEHIND.search(behind))


def _fee(passage: Passage, found: Missed) -> Missed | None:
    """Return a share that is taken from an amount or added to it, where the result is near."""
    one, small, big = found.stated, found.second, found.first
    numbers = [each.sentence for each in (one, small, big)]
    words = "".join(passage.sentence(at) for at in range(min(numbers), max(numbers) + 1))
    if one.kind == "ratio" or not cues.FEE.search(words):
        return None
    rate = abs(one.value) / HUNDRED
    told = [
        (small, big.value * rate),
        (small, big.value * (1 - rate)),
        (big, small.value * (1 + rate)),
    ]
    step = min(step_of(small.figure), step_of(big.figure))
    if any(abs(each.value - right) <= step for each, right in told):
        return None
    for each, right in told:
        is_close = abs(each.value - right) * 8 < right
        if is_close or is_near(each.value, right, step_of(each.figure)):
            return replace(found, role="fee")
    return None


def nearly(found: Missed) -> bool:
    """Tell whether the percentage is a slip of the right one, or the part of the right part."""
    middle = abs(found.right.low + found.right.high) / 2
    stated = amount(found.stated.figure)
    if stated is None:
        return False
    if found.stated.kind == "ratio":
        stated = stated * HUNDRED
    if is_near(abs(stated), middle, step_of(found.stated.figure)):
        return True
    part = found.first.value * (abs(stated) / HUNDRED)
    if found.role == "share":
        return is_near(found.second.value, part, step_of(found.second.figure))
    return False
