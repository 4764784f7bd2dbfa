"""Lengths whose words tie them to a beginning or an end: whatever else the passage tells.

The law: the later time less the earlier is the length. What is tied is no longer free: "stood down
in May 2019 after 44 years" ends in 2019, so that 1975 would have to be told, though 1979 is 44
years before now. Where no other time makes the length true, the other end was meant to be that
which is told to be one (first elected in 1979), or now.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.span_times import Time, nearest, points
from factcheck.laws.times.span_words import BIRTH, GOES_ON, NOW, OWN_START_JA, PROMISED
from factcheck.laws.times.tie_words import BEGAN, ENDED, EVENT, LASTED, LENGTH, OPENED, TIES
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

Told = tuple[str, Fraction, Fraction]
"""A length: in what it is held, how many of these it is, and by how much it may be off."""
_SIDE = 110
"""Characters on either side of a length in which what ties it stands."""
_CLAUSE = re.compile(r"[、。;\n]|, |\. |\b(?:and|but|when|while|before|after|having) ")
_RECENT = 45
"""Days by which what is told as now may be before or after the day of publication."""
_MONTH, _YEAR = 31, 12
_FINE = {"day": 0, "month": _MONTH}
"""How finely, in days, a time is told that a length in days or months leads from or to."""
_SHORT = 3
"""Characters of a clause that tells nothing: 15日、港に戻った."""
_FEW = 5
"""By how many a length is reckoned wrong."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What a length is tied to."""

    firsts: tuple[Time, ...]
    lasts: tuple[Time, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The times between which a length lies that is not theirs."""

    right: int
    first: Time
    last: Time


def tie(
    passage: Passage, pool: Sequence[Passage], figure: Figure, published: date | None
) -> tuple[Tie, list[Time]] | None:
    """Return what the words of a passage tie a length to, with all its times; None for nothing."""
    every = [one for each in pool for one in points(each, published)]
    at = next(at for at, one in passage.skeleton.figures.items() if one is figure)
    text, figures = passage.skeleton.text, passage.skeleton.figures
    start = max(0, at - _SIDE)
    words = text[start:at] + LENGTH + text[at + 1 : at + 1 + _SIDE]
    firsts: list[Time] = []
    lasts: list[Time] = []
    for pattern in TIES:
        for found in pattern.finditer(words):
            for key, ends in (("s", firsts), ("e", lasts)):
                if not found.groupdict().get(key):
                    continue
                place = figures[start + found.start(key)].span
                told = [one for one in every if place.start <= one.at < place.end]
                if len(told) == 1:
                    ends.append(told[0])
    if firsts or lasts:
        return Tie(tuple(firsts), tuple(lasts)), every
    return (Tie((), ()), every) if LASTED.search(words) else None


def between(
    passage: Passage, figure: Figure, told: Told,
    bound: tuple[Tie, list[Time]], published: date | None,
) -> Between | None:  # fmt: skip
    """Return the times that a tied length was meant to lie between, where it does not."""
    ties, every = bound
    every = [one for one in every if not _is_birth(passage, one)]
    if told[0] == "year" and published:
        every = [one if one.has_year else _near_now(one, published) for one in every]
    now = [Time(published, published, -1, str(published.year))] if published else []
    fine = [one for one in every if told[0] == "year" or one.days <= _FINE[told[0]]]
    begun = [one for one in fine if _has(passage, one, BEGAN)]
    ended = [one for one in fine if one not in begun and _has(passage, one, ENDED)]
    near = _meant(passage, figure, begun, "から")
    if not ended and len(near) == 2:
        early, late = sorted(near, key=lambda one: one.first)
        if _has(passage, late, OPENED):  # begun in April and opened on Wednesday
            begun, ended = [early], [late]
    others = every if (ended and not ties.firsts) else [*every, *now]
    for first in ties.firsts or every:
        for last in ties.lasts or others:
            if first is not last and first.first < last.last and _holds(told, first, last):
                return None
    firsts = ties.firsts or _meant(passage, figure, begun, "から")
    lasts = ties.lasts or _meant(passage, figure, ended, "まで")
    is_open = not (PROMISED.match(passage.plain_behind(figure)) or _ends_itself(passage, figure))
    if not lasts and firsts and published and is_open and _is_now(passage, every, published):
        lasts = tuple(now)
    pairs = [(first, last) for first in firsts for last in lasts if first.first < last.first]
    if len({(one.first, other.first) for one, other in pairs}) != 1:
        return None
    first, last = pairs[0]
    right = apart(told[0], first, last)
    sure = bool(ties.firsts and ties.lasts)
    if right is None or not (sure or _is_near(told, right)):
        return None
    return Between(right, first, last)


def _ends_itself(passage: Passage, figure: Figure) -> bool:
    """Tell whether a length goes on from a day or year and is over then: 9日から4日間行われる."""
    is_from = OWN_START_JA.search(passage.plain_before(figure)) is not None
    return is_from and not GOES_ON.match(passage.plain_behind(figure))


def _near_now(one: Time, published: date) -> Time:
    """Return a day without its year as that nearest to now."""
    if one.has_month:
        return nearest(one, published)
    return replace(one, first=published, last=published)


def apart(kind: str, first: Time, last: Time) -> int | None:
    """Return how far two times are apart; None where they are not told finely enough."""
    days = (last.first - first.first).days
    if kind == "day":
        return days if first.days == last.days == 0 else None
    months = 12 * (last.first.year - first.first.year) + last.first.month - first.first.month
    if kind == "month":
        return months if max(first.days, last.days) <= _MONTH else None
    if max(first.days, last.days) > _MONTH:
        return last.first.year - first.first.year
    return round((months + (1 if last.days == 0 and last.first.day > 27 else 0)) / _YEAR)


def _holds(told: Told, first: Time, last: Time) -> bool:
    """Tell whether a length may lie between two times, rounded or with both ends counted."""
    kind, value, slack = told
    if kind != "day":
        slack -= Fraction(1, 2)
    elif slack > 1:
        slack *= 2  # weeks begun, or over
    low, high = Fraction((last.first - first.last).days), Fraction((last.last - first.first).days)
    if kind == "day":
        return low - 1 - slack <= value <= high + 1 + slack
    if kind == "month":
        return low / 31 - 1 - slack < value < high / 28 + 1 + slack
    fine = max(first.days, last.days) <= _MONTH
    years = Fraction(last.first.year - first.first.year)
    if not fine:
        return abs(value - years) <= 1 + slack
    slack += Fraction(9, 10)
    return low / 366 - slack < value < high / 365 + slack


def _is_near(length_told: Told, right: int) -> bool:
    """Tell whether a length is a slip from the right one: few off, ten or twenty, or a digit."""
    kind, told, slack = length_told
    off, unit = abs(right - told), 7 if kind == "day" and slack > 1 else 1
    few = off <= _FEW * unit and right > 2
    tens = off in {10, 20, 30} or abs(off - 1) in ({10, 20} if kind == "day" else set())
    return few or tens or any(is_slip(Fraction(one), told) for one in (right, right + 1))


def _clause(passage: Passage, one: Time) -> str:
    """Return the words beside a time that tell its role."""
    text = passage.article
    ahead = _CLAUSE.split(text[max(0, one.at - 60) : one.at])[-1]
    end = one.at + len(one.text)
    parts = _CLAUSE.split(text[end : end + 40])
    behind = parts[0] if len(parts[0]) > _SHORT else "".join(parts[:2])
    if text[end : end + 12].isascii():
        return f"{ahead} {one.text} {parts[0]}"
    return ahead if text[end : end + 1] == "。" else behind  # 着工は2019年10月。


def _has(passage: Passage, one: Time, role: re.Pattern[str]) -> bool:
    return role.search(_clause(passage, one)) is not None


def _is_birth(passage: Passage, one: Time) -> bool:
    return BIRTH.search(passage.article[max(0, one.at - 30) : one.at + 12]) is not None


def _meant(passage: Passage, figure: Figure, every: list[Time], way: str) -> tuple[Time, ...]:
    """Return the times of an event named before a length, else those nearest to it by sentences."""
    if not every:
        return ()
    for name, where in EVENT.findall(passage.plain_before(figure)):
        named = [one for one in every if where == way and name[:2] in _clause(passage, one)]
        if named:
            return tuple(named)
    sentences = passage.sentences
    own = next((at for at, one in enumerate(sentences) if figure.span.start < one.end), 0)
    there = {
        one: next((at for at, each in enumerate(sentences) if one.at < each.end), 0) - own
        for one in every
    }
    apart = {one: (abs(off), off > 0) for one, off in there.items()}  # rather before than behind
    return tuple(one for one in every if apart[one] == min(apart.values()))


def _is_now(passage: Passage, every: list[Time], published: date) -> bool:
    """Tell whether what began ends now: it is told of now, and of no other time of its own."""
    recent = [one for one in every if abs((published - one.last).days) <= _RECENT]
    return bool(recent) or NOW.search(passage.plain) is not None
