"""One amount told twice in a breath: loosely or as a share, and to the digit.

More than 500 people – 468 by the count of the organizers; one in five of its 650 stores, a total of
120.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.rate_laws import percentage, share
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, reach
from factcheck.laws.rates.near_amounts import alike, may_be_alike
from factcheck.laws.rates.share_claims import is_unclaimed
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

GAP = 70
"""Most characters between the two."""
_APPOSED = re.compile(
    r"(?: [-–—] ?|—|–|,|\() ?(?:or |that is,? |i\.e\.,? |exactly |namely |precisely |some |"
    r"a total of |in all,? |with (?:the|a) (?:final|official|exact) (?:tally|count|total|figure) "
    r"(?:at|of) ){0,2}\Z"
)
_CLOSED = re.compile(
    r"\A(?: (?:people|votes?|students|in all|of them)?)? ?(?:[-–—),.]| [-–—])|"
    r"\A (?:by|at|on|to be|in (?:all|total)|according)\b|\A\Z"
)
_ROW = re.compile(r", (?:and |or |then )?")
"""Between the numbers of a row: ten, twelve, then fifteen."""
_OF = re.compile(r"\A of (?:the|its|their|his|her|all|our|some|about|those|these|[a-z]+['’]s)? ?"
                 r"(?:[a-z]+['’]s )?\Z")  # fmt: skip
_JA_NEXT = re.compile(
    "(?:、?(?:最終的に|最終的には|最終|実際は|実際には|正確には|合計|計|現在は|結局)(?:は)?)?|"
    "の集落で、現在は|の[^。、はがを]{1,4}で、(?:現在|今)は"
)
_JA_SHARE = re.compile("、(?:約)?|に(?:当たる|あたる|相当する)(?:約)?")
_LESS = re.compile(
    r"nearly|almost|just under|just short|close to|a little under|足らず|弱\Z|近[いく]\Z",
    re.IGNORECASE,
)
_MORE = re.compile(r"just over|slightly more|a little over|slightly over", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:ago|last (?:year|month|week|time)|earlier|previous\w*|includ\w+|compared|up from|from|"
    r"expected|capacity|down|than the|above|below|limit)\b|\uf000",
    re.IGNORECASE,
)
_LEAST, _LEAST_SHARE = Fraction(46, 50), Fraction(17, 20)
"""Share of an amount, and of a fraction told in words, that is "nearly" it."""
_NEAR = Fraction(1, 5)
"""Share by which what is told loosely may be away from what is meant."""


@dataclass(frozen=True, slots=True)
class Apposed:
    """An amount told loosely or as a share, and another that is not the same."""

    loose: Atom
    """What is told loosely, or the share."""
    base: Atom | None
    """What the share is of, if it is one."""
    exact: Atom
    """The other."""


def apposed(evidence: Evidence) -> Iterator[Apposed]:
    """Yield the amounts of an article that contradict what stands in apposition to them."""
    for passage in paragraphs(evidence):
        for at, one in enumerate(passage.atoms):
            following = list(passage.atoms[at + 1 : at + 4])
            if not _is_row(passage, one, following):
                yield from _near(passage, one, following)


def _is_row(passage: Passage, one: Atom, following: list[Atom]) -> bool:
    """Tell whether a number is the first of a row of three: ten, twelve, then fifteen."""
    row = (one, *following[:2])
    gaps = [passage.between(*two) for two in pairwise(row)]
    return len(gaps) > 1 and all(map(_ROW.fullmatch, gaps))


def _near(passage: Passage, one: Atom, following: list[Atom]) -> Iterator[Apposed]:
    same = [each for each in following if each.sentence == one.sentence]
    if not same:
        return
    if _is_share(one) and _OF.match(passage.between(one, same[0])) and same[0].is_amount:
        for exact in same[1:2]:
            if _is_apposed(passage, same[0], exact) and _breaks(one, same[0], exact):
                yield Apposed(one, same[0], exact)
        return
    exact = same[0]
    if _is_share(one) and _JA_SHARE.fullmatch(passage.between(one, exact)):
        yield from _of_whole(passage, one, exact)
    elif _JA_NEXT.fullmatch(passage.between(one, exact)) and _is_bound(one):
        if _contradicts(one, exact) and not exact.figure.hedge:
            yield Apposed(one, None, exact)
    elif _is_apposed(passage, one, exact) and _contradicts(one, exact):
        yield Apposed(one, None, exact)


def _is_bound(one: Atom) -> bool:
    value = one.figure.value
    is_open = isinstance(value, Quantity) and (value.low is None or value.high is None)
    return is_open or _LESS.search(one.text) is not None


def _of_whole(passage: Passage, one: Atom, exact: Atom) -> Iterator[Apposed]:
    """Hold 3人に2人、5200人 to the one greater number around that it can be of."""
    near = passage.within(exact.sentence - 1, exact.sentence + 1)
    greater = [each for each in near if alike(each, exact) and each.value > exact.value]
    told = percentage(one.figure) if one.unit == "%" else None
    every = [each.value for each in passage.atoms if each.family == exact.family]
    if told and any(told.meets(Reach(part, part)) for each in every if each > exact.value
                    for part in (exact.value * HUNDRED / each,)):  # fmt: skip
        return
    if len(greater) != 1 or is_unclaimed(passage, one, exact, greater[0]):
        return
    if exact.is_amount and _breaks(one, greater[0], exact):
        yield Apposed(one, greater[0], exact)


def _is_share(one: Atom) -> bool:
    end = _ends(one)
    return one.unit == "%" or (one.kind == "ratio" and end is not None and end < 1)


def _ends(one: Atom) -> Fraction | None:
    """Return the end of a bound, or the value itself."""
    value = one.figure.value
    if not isinstance(value, Quantity):
        return None
    end = value.low if value.low is not None else value.high
    return None if end is None else Fraction(end)


def _is_apposed(passage: Passage, one: Atom, exact: Atom) -> bool:
    between = passage.between(one, exact)
    if len(between) > GAP or exact.figure.hedge or exact.value == 0 or _OTHER.search(between):
        return False
    closed = _CLOSED.match(passage.behind(exact, 14))
    return bool(_APPOSED.search(between) and closed) and not _OTHER.search(
        re.split("[.;,]", passage.behind(exact, 40))[0]
    )


def _breaks(one: Atom, base: Atom, exact: Atom) -> bool:
    """Tell whether a number is not the share of a base that stands beside it."""
    if exact.unit == "%":
        return _contradicts(one, exact)
    like = may_be_alike(base, exact) or alike(base, exact) or (base.kind == exact.kind == "count")
    if not like or exact.value >= base.value or base.kind == "percent":
        return False
    value, end = one.figure.value, _ends(one)
    part = exact.value / base.value * (HUNDRED if one.unit == "%" else 1)
    if end is None or not isinstance(value, Quantity):
        return False
    if value.low is None or value.high is None or _LESS.search(one.text) or _MORE.search(one.text):
        return _misses(one, end, part)
    told, ends = percentage(one.figure), (reach(base.figure), reach(exact.figure))
    if one.figure.hedge or told is None or ends[0] is None or ends[1] is None:
        return abs(part - end) > end * _NEAR and abs(part - end) < end
    made = share(ends[1], ends[0])
    return made is not None and not made.meets(told) and abs(part - end) < end / 2


def _contradicts(one: Atom, exact: Atom) -> bool:
    """Tell whether an amount lies on the wrong side of a bound, or far from what is "nearly" it."""
    end = _ends(one)
    if end is None or end <= 0:
        return False
    if one.kind == "ratio" and exact.unit == "%":
        return _misses(one, end * HUNDRED, exact.value)
    if not (alike(one, exact) or may_be_alike(one, exact)) or one.kind == "ratio":
        return False
    return _misses(one, end, exact.value)


def _misses(one: Atom, end: Fraction, value: Fraction) -> bool:
    below, above = end * (1 - _NEAR), end * (1 + _NEAR)
    bound = one.figure.value
    if not isinstance(bound, Quantity):
        return False
    if bound.high is None or _MORE.search(one.text):
        return below < value < end
    if bound.low is None:
        return end < value < above
    if _LESS.search(one.text):
        least = end * (_LEAST_SHARE if one.kind == "ratio" else _LEAST)
        return end < value < above or end * Fraction(3, 5) < value < least
    return False
