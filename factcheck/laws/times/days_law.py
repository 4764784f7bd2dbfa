"""Lengths in days held to any two days of their passage, days of the week and now among them.

The law: from the first day to the last are as many days, or one more if both count. Any two days
that give the length are its witness; where none do, it was meant to be that from the day on which
something began to that on which it ended, if one slip parts it from that.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.days import WEEKDAY, weekday
from factcheck.laws.times.span_frame import pooled
from factcheck.laws.times.span_words import APART, NEVER
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_LONG, _MOST = 800, 6
_SIZES = {"day": 1, "nights": 1}
_LONGEST = 200
_FEW = 5
"""By how many days a length is reckoned wrong."""
_BEGAN = re.compile(
    r"から|始ま|始め|開幕|開会|開いた|以来|突入|打ち上げ|出[港発]|発生|起き|"
    r"\b(?:began|begun|start(?:ed)?|opened|since|from|broke out|launched|kicked off|walked out)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"終[えわ了]|まで|閉幕|閉会|ぶり|収束|鎮火|再開|解除|帰還|着水|帰[港国]|到着|見つか|救助|"
    r"\b(?:end(?:ed|s)?|clos(?:ed|es)|broke|over|until|till|finish\w*|lifted|reopened|to|through)\b",
    re.IGNORECASE,
)
_TIED = re.compile(
    r"(?:\b(?:lasted|lasting|for|after|over|run of|those|in|spanned|took)|で|を|、|の) ?\||"
    r"\|(?:後?間?(?:の|ぶり|続|にわた|に及|で|に|、)|"
    r"[- ](?:later|long|strike|run|siege|festival|show))",
    re.IGNORECASE,
)
_LASTS = re.compile("間|ぶり|連続|続|にわた|目|泊|後|かけ")
"""In a Japanese number of days, or behind it: 8日 alone is a day of the month."""
_NOT = re.compile(
    r"(?:\b(?:first|last|next|past|another|every|within|about|around|nearly|almost|some|over|than|"
    r"least)|約|およそ|最初の|最後の|今後|過去|延べ|あと|残り|初日から) ?\Z",
    re.IGNORECASE,
)
_LATER = re.compile(r"(?P<n>[0-9]{1,3})(?:日後| days later)")
_WEEKDAY = re.compile(rf"{WEEKDAY}(?![a-z])")


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a passage."""

    day: date
    text: str
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class Days:
    """A length in days that no two days of its passage have between them."""

    span: Span
    told: int
    right: int
    """The days from the first to the last, both counted."""
    first: Day
    last: Day


def days_held(evidence: Evidence) -> Iterator[Days]:
    """Yield the lengths in days of an article that the days told beside them do not give."""
    published = evidence.article.published
    if published is None:
        return
    every = sparse(evidence, DENSE)
    for place, passage in enumerate(every):
        lengths = [one for one in passage.figures if _is_length(passage, one)]
        pool = pooled(every, place) if lengths else []
        if lengths and sum(len(one.plain) for one in pool) <= _LONG:
            told = [day for one in pool for day in _days(one, published)]
            now = Day(published, published.isoformat(), is_first=False, is_last=True)
            for one in lengths:
                yield from _judged(one, told, now)


def _judged(figure: Figure, told: list[Day], now: Day) -> Iterator[Days]:
    value = _length(figure)
    every = [*told, now, Day(now.day - timedelta(1), "", is_first=False, is_last=False)]
    if not 1 <= len(told) <= _MOST:
        return
    if any(
        (last.day - first.day).days in {value, value - 1} for first, last in permutations(every, 2)
    ):
        return
    firsts = [one for one in told if one.is_first]
    lasts = [one for one in told if one.is_last and one not in firsts] or [now]
    found = [
        ((last.day - first.day).days + 1, first, last)
        for first in firsts
        for last in lasts
        if _is_near((last.day - first.day).days + 1, value)
    ]
    if len({right for right, _, _ in found}) == 1:
        yield Days(figure.span, value, *found[0])


def _is_near(right: int, told: int) -> bool:
    off = abs(right - told)
    few = 2 <= off <= _FEW and 3 <= right <= 10 * _FEW
    one, other = Fraction(right), Fraction(told)
    tens = {off, abs(right - 1 - told)} & {10, 20}
    return right > 2 and (few or bool(tens) or is_slip(one, other) or is_slip(one - 1, other))


def _length(figure: Figure) -> int:
    """Return a length in days; 189日後 is one too, though it is read as a day; 0 for none."""
    later = _LATER.fullmatch(figure.text)
    if later is not None:
        return int(later["n"])
    value = amount(figure) if figure.kind in {"duration", "count"} else None
    is_whole = value is not None and value.denominator == 1 and unit(figure) in _SIZES
    return int(value) if is_whole and value is not None else 0


def _is_length(passage: Passage, figure: Figure) -> bool:
    if not 3 <= _length(figure) <= _LONGEST or figure.hedge:
        return False
    before, behind = passage.plain_before(figure, 24), passage.plain_behind(figure, 24)
    if not figure.text.isascii() and not _LASTS.search(figure.text + behind[:3]):
        return False  # 8日で12日目: a day of the month
    if NEVER.match(behind) or _NOT.search(before) or APART.search(passage.plain_sentence(figure)):
        return False
    return _TIED.search(before + "|" + behind) is not None


def _days(passage: Passage, published: date) -> Iterator[Day]:
    """Yield the days that a passage tells; a day of the week is the last one before now."""
    for figure in passage.figures:
        value = figure.value
        if figure.kind != "date" or not isinstance(value, Period) or _length(figure):
            continue
        named = _WEEKDAY.match(figure.text)
        ends = {value.first, value.last} - {None}
        ahead = passage.plain_before(figure, 40)
        before = re.split(r"[、。,;]|\. ", ahead)[-1]
        behind = re.split(r"[。;]|\. ", passage.plain_behind(figure, 30))[0]
        if named and not ends:
            back = (published.weekday() - weekday(named[0])) % 7
            ends = {published - timedelta(back)}
        is_ja = re.search("[ぁ-ん]", behind) is not None
        beside = figure.text + behind if is_ja else before + figure.text + behind[:12]
        for end in sorted(one for one in ends if one is not None):
            if value.first == value.last or named or None in {value.first, value.last}:
                yield Day(
                    end,
                    figure.text,
                    is_first=_BEGAN.search(beside) is not None,
                    is_last=_ENDED.search(beside) is not None,
                )
