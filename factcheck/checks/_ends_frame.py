"""A length that misses the only two ends that its passage tells, by one slip of the hand.

The law: the length is the later end less the earlier; days and months may count both. No words
need tell what began and ended: that the length nearly holds (ten more or less, one digit another,
whole hours off where the minutes hold) tells that it is meant to be that between the two.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Literal

from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._reckoning import amount, unit
from factcheck.model.records import Figure
from factcheck.model.values import Period, TimeOfDay
from factcheck.nouns import dataclass

_MINUTES = {"hour": 60, "minute": 1}
_DAY, _HALF_DAY = 24 * 60, 12 * 60
_NEVER = re.compile(
    r"\A(?:ごと|おき|以[内上下]|未満|前(?!後)|[目余]|ほど|程度|近く|あまり|弱|強|のうち|"
    r"[- ](?:ago|before|earlier|notice|old|away|more|or more|ahead|drive|walk|flight|ride|"
    r"each|per)\b)"
)
_NEVER_BEFORE = re.compile(
    r"(?:約|およそ|ほぼ|延べ|その|[0-9]日|まで|から|過去|今後|最大|最長|"
    r"\b(?:about|around|nearly|almost|over|than|some|within|next|last|past|first|final|every|least|"
    r"further|another|extra|additional))[ 、]?\Z",
    re.IGNORECASE,
)
_APART = re.compile(
    r"休|除[いく]|中断|のうち|雨天|順延|延べ|実働|営業|平日|ごと|おき|毎|ずつ|連日|予定|以内|前売|例年|通常|"
    r"現地時間|日本時間|時差|昼|勤務|労働|就業|シフト|挟[みん]|はさ[みん]|所要|[0-9]回|最終|"
    r"\b(?:except|excluding|interrupted|working|business|weekdays?|rest day|each|every|daily|"
    r"weekly|"
    r"respectively|within|notice|advance|usual(?:ly)?|planned|instead of|break|lunch|recess|"
    r"local time|interval|half-time|of which|than|times|GMT|BST|[ECMP][SD]?T)\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\ban? \Z", re.IGNORECASE)
_FAR = 36
"""Most months that are counted as months."""
Kind = Literal["hour", "day", "month"]


@dataclass(frozen=True, slots=True)
class Ended:
    """A length that is not that between the only two ends of its passage."""

    figure: Figure
    """The length."""
    kind: Kind
    """In what it is counted: minutes where it is ``hour``."""
    told: int
    """The length that is told."""
    right: int
    """The length there is."""
    first: str
    """The first end, as written."""
    last: str
    """The last end, as written."""


def ended(passage: Passage) -> Iterator[Ended]:
    """Yield the lengths of a passage that miss its only two times, days or months by a slip."""
    if len(passage.plain) > _LONG or _APART.search(passage.plain):
        return
    yield from _hours(passage)
    yield from _days(passage)


_LONG = 600
"""Most characters of a passage whose two ends belong together."""


def _hours(passage: Passage) -> Iterator[Ended]:
    times = [one for one in passage.figures if isinstance(one.value, TimeOfDay)]
    ends = [(words, readings) for one in times for words, readings in _times(one)]
    lengths = [one for one in passage.figures if unit(one) in _MINUTES and _is_free(passage, one)]
    if len(ends) != 2 or len(lengths) != 1:
        return
    told = (amount(lengths[0]) or Fraction(0)) * _MINUTES[unit(lengths[0]) or ""]
    rights = {(b - a) % _DAY for a in ends[0][1] for b in ends[1][1]} - {0}
    if told.denominator != 1 or told < 60 or not rights or any(abs(b - told) < 60 for b in rights):
        return
    near = [one for one in rights if _is_hours_off(one, int(told))]
    if near:
        yield Ended(lengths[0], "hour", int(told), near[0], ends[0][0], ends[1][0])


def _is_hours_off(right: int, told: int) -> bool:
    """Tell whether two lengths are whole hours apart, few of them or ten."""
    hours, rest = divmod(abs(right - told), 60)
    few = 3 if right % 60 else 2
    return rest == 0 and (hours <= few or hours == 10)


def _times(figure: Figure) -> Iterator[tuple[str, set[int]]]:
    value = figure.value
    if not isinstance(value, TimeOfDay) or value.first is None or value.last is None:
        return
    told = re.search(r"午|正午|深夜|夜|朝|夕|未明|noon|[ap]\.?m|:", figure.text, re.IGNORECASE)
    for end in sorted({value.first, value.last}):
        both = end < _HALF_DAY and not told
        yield figure.text, {end, end + _HALF_DAY} if both else {end}


def _days(passage: Passage) -> Iterator[Ended]:
    ends = [(one, day) for one in passage.figures if (day := _end(one)) is not None]
    dated = [one for one in passage.figures if one.kind == "date" and _is_dated(one)]
    if len(ends) != 2 or len(dated) != 2 or ends[0][1] == ends[1][1]:
        return
    (one, first), (other, last) = sorted(ends, key=lambda end: end[1])
    lengths = [each for each in passage.figures if _is_free(passage, each)]
    of_days = [each for each in lengths if _is_of_days(each)]
    of_months = [each for each in lengths if unit(each) in {"month", "months"}]
    exact = all(isinstance(each.value, Period) and each.value.first == each.value.last
                for each in (one, other))  # fmt: skip
    if exact and len(of_days) == 1:
        told, right = amount(of_days[0]) or Fraction(0), (last - first).days
        slips = (right, right + 1, right - 1)
        if (
            abs(told - right) > 2
            and told > 3
            and any(abs(told - each) == 10 or is_slip(told, Fraction(each)) for each in slips)
        ):
            yield Ended(of_days[0], "day", int(told), right + 1, one.text, other.text)
    if len(of_months) == 1:
        told = amount(of_months[0]) or Fraction(0)
        right = 12 * (last.year - first.year) + last.month - first.month
        if (
            abs(told - right) > 1
            and 0 < right <= _FAR
            and told > 1
            and (abs(told - right) in {2, 3, 10} or is_slip(told, Fraction(right)))
        ):
            yield Ended(of_months[0], "month", int(told), right, one.text, other.text)


def _end(figure: Figure) -> date | None:
    """Return the day or the first of the month that a date is."""
    value = figure.value
    if figure.kind != "date" or not isinstance(value, Period) or figure.hedge:
        return None
    if not any(sign.isdecimal() for sign in figure.text):
        return None  # the next day
    if value.first is None or value.last is None or (value.last - value.first).days > 30:
        return None
    return value.first


def _is_dated(figure: Figure) -> bool:
    return isinstance(figure.value, Period) and figure.value.first is not None


def _is_of_days(figure: Figure) -> bool:
    if unit(figure) == "nights":
        return True
    return unit(figure) == "day" and (figure.text.isascii() or "間" in figure.text)


def _is_free(passage: Passage, figure: Figure) -> bool:
    """Tell whether a figure is a length that no word beside it makes one of something else."""
    if figure.kind not in {"duration", "count"} or figure.hedge or amount(figure) is None:
        return False
    behind, before = passage.plain_behind(figure, 16), passage.plain_before(figure, 16)
    if "-" in figure.text + behind[:1] and _ONE.search(before):
        return False  # after a two-hour film
    return _NEVER.match(behind) is None and _NEVER_BEFORE.search(before) is None
