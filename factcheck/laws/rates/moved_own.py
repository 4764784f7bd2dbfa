"""Amounts that a change is told with, of which they need no other: 8%増の432億円.

And those it has nothing to do with: hoped for, or told of something else than its clause.
"""

import re
from itertools import pairwise

from factcheck.laws.rates import moved_words as words
from factcheck.laws.rates import then_words as times
from factcheck.laws.rates.level_words import DOWNS, HOPED, UPS
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

_CHANGES = frozenset({"%", "point"})

_HOPED = re.compile(
    rf"\b(?:{HOPED})(?: (?:a|an|the|for|of|sales|revenue|annual|net|income|profit|about|around|"
    r"some|average)){0,4} \Z",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(r"(?:[上下]半期|通期|通年|年間|累計|全体)(?:で)?は[^、。]{0,12}\Z")
_OWN_JA = re.compile(
    r"(?:に|と|へ)[^、。]{0,6}、(?P<noun>[^、。\ue000-\uefff]{1,12})[はも][^、。はがも]{0,6}\Z"
)
_OWN_EN = re.compile(
    r",? (?:and|while|but) (?P<noun>(?:[a-z]+ ){1,3}?)(?:will |would |is to |are to )?"
    rf"(?:{UPS.pattern}|{DOWNS.pattern})(?: by)? (?:about |some )?\Z",
    re.IGNORECASE,
)
"""Between two levels and the change of something else."""
_TIMES_THEN = re.compile(
    r" (?:(?:as (?:much|many|high|large) as|that of|the (?:price|level|number|figure) of) )?"
    r"(?:last|the (?:previous|prior)) (?:year|month|week|season|quarter|spring|summer|fall|winter)"
)
"""Behind a multiple of what was told of an earlier time."""
_OF_CHANGE = re.compile(
    r"[率幅比差増減]\Z|伸び|上げ|下げ|上昇|下落|\b(?:it|they|he|she|which|that|increase|rise|drop|fall)\b"
)
"""A subject that is the change itself."""
_CONCEDED = re.compile(
    r"(?:\A|, )(?:Although|Though|While|Even though|Whereas) [^,;]*\Z", re.IGNORECASE
)


def is_elsewhere(passage: Passage, one: Atom, first: Atom, second: Atom) -> bool:
    """Tell whether a change is that of another thing, clause or time than two amounts."""
    of = (_is_of_longer, _is_conceded, _is_of_own_subject, _is_of_untold_time)
    return any(each(passage, one, first, second) for each in of) or _is_hoped(passage, first)


def _is_hoped(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is one that was hoped for, from which nothing grew."""
    return _HOPED.search(passage.before(one, 60)) is not None


def _is_conceded(passage: Passage, one: Atom, *levels: Atom) -> bool:
    """Tell whether a change is that of another clause: although traffic fell by 2%, the rate."""
    if not _CONCEDED.search(passage.before(one, 80)):
        return False
    return all(
        each.sentence == one.sentence and each.at > one.at and "," in passage.between(one, each)
        for each in levels
    )


def _is_of_longer(passage: Passage, one: Atom, *levels: Atom) -> bool:
    """Tell whether a change is that of a time of which the amounts are parts: 上半期では17%増."""
    return _OF_WHOLE.search(passage.before(one, 24)) is not None and not any(
        _OF_WHOLE.search(passage.before(each, 24)) for each in levels
    )


def _is_of_own_subject(passage: Passage, one: Atom, *levels: Atom) -> bool:
    """Tell whether a change has a subject that its levels have not: 160円に、定期は12%上がる."""
    last = max(levels, key=lambda each: each.at)
    if one.unit != "%" or last.at > one.at or last.sentence != one.sentence:
        return False
    own = (_OWN_JA if passage.is_japanese(one.sentence) else _OWN_EN).search(
        passage.between(last, one)
    )
    return own is not None and not _OF_CHANGE.search(own["noun"])


def _is_of_untold_time(passage: Passage, one: Atom, *levels: Atom) -> bool:
    """Tell whether a multiple is of what was earlier, which neither is: twice last year's."""
    is_then = _TIMES_THEN.match(passage.plain_behind(one.figure, 24)) is not None
    return is_then and not any(times.then(passage, each) > 0 for each in levels)


def owned_by(passage: Passage) -> dict[Atom, Atom]:
    """Return the amounts told with a change, each with it: 8%増の432億円, 4ポイント増の53%."""
    return {
        (other if one.unit in _CHANGES else one): (one if one.unit in _CHANGES else other)
        for one, other in pairwise(passage.atoms)
        if _is_owned(passage, one, other) or _is_bracketed(passage, one, other)
    }


def _is_owned(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether a change stands right before what it led to."""
    is_kind = other.family not in {"", "%"} if one.unit == "%" else (
        one.unit == "point" and other.unit == "%"
    )  # fmt: skip
    if not is_kind or not words.OWN.fullmatch(passage.between(one, other)):
        return False
    return direction(passage, one) != 0 or _has_like(passage, one, other)


def _is_bracketed(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether an amount stands right before its change in brackets."""
    is_kind = other.unit == "%" and one.family not in {"", "%"}
    return is_kind and words.IN_BRACKET.fullmatch(passage.between(one, other)) is not None


def _has_like(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether a change and its amount are told as those ahead: rises 6% to £12, 16% to £10."""
    return passage.between(one, other) == " to " and any(
        first.unit == one.unit and second.family == other.family
        and passage.between(first, second) == " to " and direction(passage, first)
        for first, second in pairwise(passage.within(one.sentence, one.sentence))
        if second.at < one.at
    )  # fmt: skip
