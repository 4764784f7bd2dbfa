"""Terms from one full date to another, with a length that may stand apart from them.

令和3年4月1日から令和8年3月31日までの五年間, 7月6日から9月1日まで、無休の58日間, 任期は4年で、
2023年5月1日から2027年4月30日まで: what is between the ends and the length does not matter, as long
as it names no other length and says nothing of days that do not count.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.laws.texts.counting import NUMBER, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import YEAR_JA
from factcheck.laws.times.eras import NAMES, western
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_WD = r"(?: ?\([月火水木金土日](?:曜日?)?(?:・?[祝休])?\))?"
_YEAR2 = (
    rf"(?:(?P<year2>[12][0-9]{{3}})年|(?P<era2>{NAMES})(?P<nth2>元|[0-9]{{1,2}})年|(?P<turn>翌年?))"
)
_TERM = (
    rf"(?:{YEAR_JA})?(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})日{_WD}"
    rf"(?:から|より|~|-)(?:{_YEAR2}?(?P<month2>[0-9]{{1,2}})月)?(?P<day2>[0-9]{{1,2}})日{_WD}(?:まで)?"
)
_COUNT = (
    rf"(?<![0-9.])(?P<count>{NUMBER})(?P<unit>日間|年間?|[かカヵケヶ箇]年|週間|[かカヵケヶ箇]月間?)"
)
_BEHIND = re.compile(rf"(?<![0-9/.]){_TERM}(?P<gap>[^。\n0-9]{{0,30}}?){_COUNT}(?![0-9前後目度])")
_AHEAD = re.compile(
    rf"(?:任期|期間|契約|会期|工期)[はの]?{_COUNT}(?P<gap>で、?|。|\(|、)(?<![0-9/.]){_TERM}"
)
_LOOSE = re.compile(
    r"うち|除|約|ほど|およそ|最[大長短]|各|ずつ|夜|平日|雨|延べ|足か|間隔|おき|ごと|毎|前|後|から|"
    r"以[上内]|のべ|土日|週末"
)
_FULL = re.compile(r"無休|休みな|休館日な|休まず|毎日|連日|連続")
"""Words that say that every day counts."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term whose length is told otherwise."""

    span: Span
    """Where ends and length stand."""
    first: date
    """The first day."""
    last: date
    """The last day."""
    told: int
    """The length that is told."""
    right: int
    """The length that the ends make."""
    unit: str
    """What both are counted in: 日, 週, 月 or 年."""


def terms(text: Plain) -> Iterator[Term]:
    """Yield the terms of a text whose length is not that between their ends."""
    for pattern in (_BEHIND, _AHEAD):
        for found in text.wide(pattern):
            one = _judged(found)
            if one is not None and not _LOOSE.search(text.text[found.end() : found.end() + 3]):
                yield one


def _judged(found: re.Match[str]) -> Term | None:
    ends, told = _ends(found), number(found["count"])
    if ends is None or not told or _LOOSE.search(found["gap"]):
        return None
    first, last = ends
    unit = next(sign for sign in ("日", "週", "月", "年") if sign in found["unit"])
    if unit == "年" and "か" not in found["unit"] and first.year < 1873:
        return None  # Japan's calendar of before had other days
    right = _right(first, last, unit)
    if told in right or (unit == "日" and told < right[0] and not _is_whole(found["gap"])):
        return None
    return Term(Span(*found.span()), first, last, told, right[0], unit)


def _is_whole(gap: str) -> bool:
    """Tell whether fewer days than there are would be a slip: none is said or likely to be out."""
    return gap in {"", "の", "、", "(", "で、", "は、"} or _FULL.search(gap) is not None


def _right(first: date, last: date, unit: str) -> tuple[int, ...]:
    """Return the lengths that a term may be called, the likeliest first."""
    days = (last - first).days + 1
    if unit == "日":
        return (days,)
    if unit == "週":
        return tuple(sorted({days // 7, -(-days // 7)}))
    if unit == "月":
        return tuple(range(days // 31, -(-days // 28) + 1))
    end = last + timedelta(1)
    whole = end.year - first.year - ((end.month, end.day) < (first.month, first.day))
    exact = (end.month, end.day) == (first.month, first.day)
    return (whole,) if exact else (whole, whole + 1)


def _ends(found: re.Match[str]) -> tuple[date, date] | None:
    groups = found.groupdict()
    year = _year(groups["year"], groups["era"], groups["nth"])
    year2 = _year(groups["year2"], groups["era2"], groups["nth2"])
    start, end = int(groups["month"]), int(groups["month2"] or groups["month"])
    if year is None:
        if year2 is not None or "年" in groups["unit"] or start <= 2 < end:
            return None  # which year it is decides on the leap day
        year = 2023
    if year2 is None:
        year2 = year + bool(groups["turn"] or end < start)
    try:
        first, last = date(year, start, int(groups["day"])), date(year2, end, int(groups["day2"]))
    except ValueError:
        return None
    return (first, last) if first < last and year2 < 9999 else None


def _year(plain: str | None, era: str | None, nth: str | None) -> int | None:
    if plain:
        return int(plain)
    return western(era, nth) if era and nth else None
