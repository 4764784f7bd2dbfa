"""Signs of years and days of a month that no calendar gives: 2026年は未年; 第2日曜の6月7日.

The law: the twelve signs return in their order (2020 was 子); the second Sunday of a month is one
of its days from the 8th to the 14th, whatever the year.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.laws.texts.plain import Plain
from factcheck.model.late import late
from factcheck.model.text import Span

SIGNS = "子丑寅卯辰巳午未申酉戌亥"
_FIRST = 2020
"""A year of the first sign."""
_WHEN = r"(?P<when>来年|今年|ことし|本年|20[0-9]{2}年)"
_SIGN = late(
    rf"{_WHEN}の(?:えと|干支)(?:である|に当たる|にちなんだ|にちなむ|の|は|、)?[「『]?(?P<sign>[{SIGNS}])(?![一-龠])|"
    rf"{_WHEN.replace('when', 'when2')}(?:は|の)[「『]?(?P<sign2>[{SIGNS}])年|"
    rf"(?P<sign3>[{SIGNS}])年の(?P<when3>来年|今年|20[0-9]{{2}}年)"
)
_NTH = late(
    r"第(?P<n>[1-5一二三四五])(?P<of>[月火水木金土日])曜日?(?:の|、|[(（]|に当たる)(?:[0-9]{1,2}月)?(?P<day>[0-9]{1,2})日|"
    r"\b(?P<en>first|second|third|fourth) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:of|in) "
    r"(?:the month|[A-Z][a-z]+),? (?:the |[A-Z][a-z]+ )?(?P<day2>[0-9]{1,2})"
    r"(?:st|nd|rd|th)?\b(?! [a-z])"
)
_NAMES = ("first", "second", "third", "fourth")
_WEEK = 7


def signs_told(text: Plain, published: date | None) -> Iterator[tuple[Span, int, str]]:
    """Yield the signs told of years that have another: where, the year, and its sign."""
    for found in text.wide(_SIGN):
        sign = found["sign"] or found["sign2"] or found["sign3"]
        year = _year(found["when"] or found["when2"] or found["when3"], published)
        right = SIGNS[(year - _FIRST) % len(SIGNS)] if year else sign
        if sign != right:
            yield Span(*found.span()), year, right


def nth_days(text: Plain) -> Iterator[tuple[Span, int, int]]:
    """Yield the nth days of the week of a month that its days are not: where, the day, its week."""
    for find in (text.wide, text.matches):
        for found in find(_NTH):
            if (found["en"] is None) is (find == text.matches):
                continue
            nth = _nth(found)
            day = int(found["day"] or found["day2"])
            week = (day - 1) // _WEEK + 1
            if nth and 0 < day < 32 and week != nth:
                yield Span(*found.span()), day, week


def _nth(found: re.Match[str]) -> int:
    if found["en"]:
        return _NAMES.index(found["en"]) + 1
    return "一二三四五".find(found["n"]) + 1 or int(found["n"])


def _year(when: str, published: date | None) -> int:
    if when[0].isdecimal():
        return int(when[:4])
    return published.year + (when == "来年") if published else 0
