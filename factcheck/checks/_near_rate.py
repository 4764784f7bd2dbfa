"""Amounts near a percentage that all but make it: a digit changed, two exchanged, ten times.

Where a law nearly holds over numbers of one unit, words need say little: that the percentage is a
change or a share, and of which time one of the amounts is. Whatever words stand between do not
matter, nor whether the three stand in one sentence, the next one or the heading.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._level_words import SO
from factcheck.checks._near_amounts import (
    alike,
    has_subject,
    has_topic,
    is_change,
    may_be_alike,
)
from factcheck.checks._passage import THEN, Passage
from factcheck.checks._rate_laws import change, is_near, pair, share, step_of
from factcheck.checks._reckoning import HUNDRED, Reach, amount

Made = tuple[str, Atom, Atom, Reach]
"""Role, what is reckoned from, the other amount and the right percentage."""
MOST = 8
"""Most amounts of a passage among which a pair is sought: of more, some two nearly make it."""
SMALL = 20
"""Times the other amounts of its unit that the greatest may be, to be compared with them."""
LOOSELY = Fraction(6, 100)
"""Share of a percentage up to which it may be told less exactly than one can reckon."""
_OF_IT = re.compile(
    r"\A (?:of (?:them|those|these|the total|the whole|all)(?=[,.;:)]|\Z))|"
    r"\A(?:が|に当た|にあた|に相当|を占め|。|だった|で、|となっ|となる|にとどま|に上|に達|に過ぎ)",
    re.IGNORECASE,
)
"""Behind a share of what was just told."""
_OF_SOME = re.compile(r"\A of (?:them|those|these|whom) [a-z]", re.IGNORECASE)
"""Behind a share of a part: 300 (40% of them women)."""
_SO_MANY = re.compile(
    r"(?:率|割合|比率)(?:にして|でいえば|で言うと|では?|は|が|も)、?(?:約)?\Z|うち、?\Z|"
    r"(?:\bor|\bthat is|\bwhich is|\bequal to|\baccounting for|\brepresenting|\ba share of|"
    r"\bnamely|\bequivalent to|\ba (?:rate|turnout|proportion|response rate) of|"
    r"\b(?:rate|turnout|share|proportion) (?:of|was|is|to|at)|\band|[,(–—]) ?"
    r"(?:about |nearly |just |some |roughly )?\Z",
    re.IGNORECASE,
)
"""Before a share of what was just told."""
_WHOLE = re.compile(
    r"うち|中[、で]|に対し|人が回答|定員|募集|対象|に占める|"
    r"\bof (?:the|its|their|his|her|our|all|them|those|these|whom|which|[0-9\ue000-\uf8ff])|"
    r"\bout of\b|\bamong\b|\bin all\b|\btotal\b|\binvited|\bsent\b|\bsurveyed|\basked|\bpolled|"
    r"\beligible|\bregistered|\bemploy",
    re.IGNORECASE,
)
"""Words of a part and its whole."""
_TIMES = re.compile(
    r"前[年月期回季度週]|昨|去年|年前|か月前|ヵ月前|カ月前|今[年月期回季度]|現在|当初|から|だった|"
    r"\b(?:ago|last|earlier|previous\w*|before|from|now|today|this|since|then|years? on|later|"
    r"against|compared|by|was|were|had)\b",
    re.IGNORECASE,
)
"""Words of two times."""
_OTHER = re.compile(
    r"目標|見込|予定|予想|計画|平均|全国|換算|"
    r"\b(?:target|forecast|expect\w*|average|budget(?:ed)?|nationally|nationwide|adjusted|annually|"
    r"annualized|goal)\b",
    re.IGNORECASE,
)
"""Words of an amount that none of the two is."""


def nearly_made(passage: Passage, one: Atom, way: int) -> Iterator[Made]:
    """Yield the pair that nearly makes a percentage or multiple, if it is the only one."""
    if one.figure.hedge is not None or 0 < one.value < 1:
        return  # of "about 17 percent" no digit is told for sure
    find = _multiple if one.kind == "ratio" and one.value > 1 else _change if way else _share
    found = [
        made for small, big in _pairs(passage, one)
        if _is_alone(passage, one, small, big)
        for made in find(passage, one, (small, big, way))
    ]  # fmt: skip
    if len({(first.value, now.value) for _, first, now, _ in found}) == 1:
        yield found[0]


def _multiple(passage: Passage, one: Atom, two: tuple[Atom, Atom, int]) -> Iterator[Made]:
    small, big, _way = two
    ends = pair(small.figure, big.figure)
    right = share(ends[1], ends[0]) if ends else None
    if _is_of_another(passage, one, small, big):
        return
    if cues.MULTIPLE.search(one.text) and right is not None and _is_slip(one, right):
        yield "multiple", small, big, right


def _change(passage: Passage, one: Atom, two: tuple[Atom, Atom, int]) -> Iterator[Made]:
    small, big, way = two
    first, now = (small, big) if way > 0 else (big, small)
    ends = pair(first.figure, now.figure)
    right = change(*ends) if ends else None
    if _is_of_another(passage, one, small, big) or not _is_timed(passage, small, big):
        return
    if one.kind != "percent" or right is None:
        return
    told = first.value * (1 + way * abs(one.value) / HUNDRED)
    if _is_slip(one, right) or _is_long_slip(now, told):
        yield "change", first, now, right


def _share(passage: Passage, one: Atom, two: tuple[Atom, Atom, int]) -> Iterator[Made]:
    small, big, _way = two
    ends = pair(small.figure, big.figure)
    right = share(*ends) if ends else None
    is_later = small.sentence > one.sentence and not (passage.is_headed and one.sentence == 0)
    then = [THEN in "".join(passage.beside(each, 24, 16)) for each in (small, big)]
    if is_later or right is None or then[0] != then[1] or not _is_of(passage, one, small, big):
        return
    told = big.value * abs(one.value) / HUNDRED
    if _is_slip(one, right) or _is_long_slip(small, told):
        yield "share", big, small, right


def _pairs(passage: Passage, one: Atom) -> Iterator[tuple[Atom, Atom]]:
    """Yield the two amounts of each unit that stand nearest, the smaller one first."""
    at = one.sentence
    scopes = [(at, at), (at - 1, at), (at, at + 1), (at - 1, at + 1)]
    if passage.is_headed and at == 0:
        scopes = [(1, 1), (1, 2), (2, 3), (1, 3)]
    seen: set[tuple[int, int]] = set()
    for first, last in scopes:
        some = [each for each in passage.within(first, last) if _is_compared(passage, each)]
        if len(some) > MOST:
            return
        for group in _groups(some):
            values = {each.value: each for each in reversed(group)}
            if len(values) != 2:
                continue
            small, big = (values[value] for value in sorted(values))
            if (small.at, big.at) not in seen:
                seen.add((small.at, big.at))
                yield small, big
        if seen:
            return


def _is_compared(passage: Passage, one: Atom) -> bool:
    if not one.is_amount or one.unit == "times" or one.value == 0:
        return False
    if one.kind == "number" and one.text.isdecimal() and 1500 < one.value < 2100:
        return False
    return not is_change(passage, one) and not _OTHER.search(" ".join(passage.beside(one, 30, 16)))


def _groups(some: list[Atom]) -> Iterator[list[Atom]]:
    """Yield amounts of one unit, without the ones that are small beside the greatest."""
    for is_near_enough in (alike, may_be_alike):
        done: list[Atom] = []
        for one in some:
            if any(one is each for each in done):
                continue
            group = [each for each in some if is_near_enough(one, each)]
            done += group
            most = max((each.value for each in group), default=Fraction(0))
            yield [each for each in group if each.value * SMALL > most]


def _is_alone(passage: Passage, one: Atom, small: Atom, big: Atom) -> bool:
    """Tell whether two amounts count one thing, and no other percentage is told beside them."""
    nouns = {each.thing.rpartition(" ")[2] for each in (small, big)} - {""}
    if len(nouns) > 1:
        return False
    numbers = [each.sentence for each in (one, small, big)]
    beside = passage.within(min(numbers), max(numbers))
    return not any(each is not one and each.unit == "%" and each.value for each in beside
                   if one.kind == "percent")  # fmt: skip


def _is_of_another(passage: Passage, one: Atom, small: Atom, big: Atom) -> bool:
    """Tell whether a change behind both amounts has a subject of its own: profit rose 15 %."""
    if one.at < max(small.at, big.at) or SO.search(passage.before(one, 60)):
        return False
    last = max(small.at, big.at)
    ahead, between = passage.text[:last], passage.text[last : one.at]
    return has_subject(passage, one, (small, big)) or has_topic(ahead, between)


def _is_slip(one: Atom, right: Reach) -> bool:
    """Tell whether a percentage or multiple is a slip of the right one, and not loosely told."""
    stated = amount(one.figure)
    middle = abs(right.low + right.high) / 2
    if stated is None or middle == 0:
        return False
    if one.kind != "ratio" and abs(abs(stated) - middle) < middle * LOOSELY:
        return False
    if one.kind == "ratio":  # of a single digit only the neighbors: five times, 400 % more
        times, step = middle / HUNDRED, step_of(one.figure)
        if one.value >= step * 10:
            return abs(one.value - times) * 8 > times and is_near(one.value, times, step)
        return one.value > 1 and abs(abs(one.value - times) - step) * 20 < step
    return is_near(abs(stated), middle, step_of(one.figure))


def _is_long_slip(one: Atom, right: Fraction) -> bool:
    """Tell whether an amount of three digits or more is a slip of what the percentage makes."""
    step = step_of(one.figure)
    return one.value >= step * 100 and one.value != right and is_near(one.value, right, step)


def _is_timed(passage: Passage, small: Atom, big: Atom) -> bool:
    """Tell whether two amounts are of two times: a date or a word of it stands beside one."""
    for each in (small, big):
        words = f"{passage.before(each, 60)} {passage.behind(each, 40)}"
        if _TIMES.search(words) or any(
            date.kind == "date" for date in passage.within(each.sentence, each.sentence)
        ):
            return True
    return False


def _is_of(passage: Passage, one: Atom, small: Atom, big: Atom) -> bool:
    """Tell whether a percentage is told as the share of a part in its whole."""
    before, behind = passage.before(one, 30), passage.behind(one, 24)
    if _OF_SOME.match(behind) or not (_SO_MANY.search(before) or _OF_IT.match(behind)):
        return False
    first = min(small.sentence, big.sentence)
    last = max(small.sentence, big.sentence, one.sentence)
    words = "".join(passage.sentence(at) for at in range(first, last + 1))
    return _WHOLE.search(words) is not None
