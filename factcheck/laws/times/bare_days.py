"""Days told without their month: 「代表質問は25日(水)」, "on Tuesday the 14th".

The month is that of the article, or the one named last; early in a month the one before, and late
in it the one after may be meant. Only a day that falls right in none of them is asked about.
"""

import re
from collections.abc import Container, Iterator
from datetime import date

from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import MONTH, month, weekday
from factcheck.laws.times.eras import years
from factcheck.laws.times.told_years import relative, retold
from factcheck.laws.times.weekdays import TAIL
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_DAY = r"(?P<day>[0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日"
_JA = (
    re.compile(
        rf"(?:(?<=同月)|(?<![0-9/月年.:一二三四五六七八九十]))(?P<span>{_DAY}"
        rf"(?:{TAIL}|の(?P<of>[月火水木金土日])曜))"
    ),
    re.compile(
        rf"(?P<span>(?P<of>[月火水木金土日])曜日?(?:の|\(|=|、){_DAY})"
        r"(?!間|目|前|後|分|ぶり|以[上内降]|連続|付|[一-鿿])"
    ),
)
_EN = re.compile(
    r"\b(?P<span>(?P<of>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? the "
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th))\b(?! of\b)"
)
_MONTH_JA = re.compile(r"(?<![0-9])(?P<month>1[0-2]|[1-9])月(?!号|期|間)")
_MONTH_EN = re.compile(rf"\b(?P<month>{MONTH})")
_TURN = {"先月": -1, "前月": -1, "今月": 0, "来月": 1, "翌月": 1}
_TURNS = re.compile("|".join(_TURN))
_OTHER_YEAR = re.compile(
    r"昨年|去年|前年|前回|一昨年|来年|翌年|同年|当時|昨[季夏冬秋春]|年[前後]|毎[年月]|同月|翌月|前月|"
    r"(?i:\b(?:last|next|previous|following|that|every|each) (?:year|month)\b|"
    r"years? (?:ago|earlier|later|before))"
)
_REACH = 400
"""Characters of its paragraph before a day that may tell its year or month."""
_HEADING = 4000
"""Characters before a day in which a heading may name its month."""


@dataclass(frozen=True, slots=True)
class BareDay:
    """A day without its month that falls right in no month that can be meant."""

    span: Span
    """Where it stands."""
    weekday: int
    """The day of the week that is told, 0 for Monday."""
    nearest: date
    """The day that is meant most likely."""


def bare_days(text: Plain, published: date | None, named: Container[int] = ()) -> Iterator[BareDay]:
    """Yield the days without a month that do not fall on their day of the week.

    ``named`` are the ends of those whose month is told beside them or in their row.
    """
    if published is None or not 1 < published.year < 9998:
        return
    seen: list[BareDay] = []
    count = 0
    for pattern in (*_JA, _EN):
        for found in (text.matches if pattern is _EN else text.wide)(pattern):
            days = _days(text, found, published)
            if not days or found.end("span") in named:
                continue
            count += 1
            told = weekday(found["of"] or _in_tail(found))
            if all(day.weekday() != told for day in days):
                seen.append(BareDay(Span(*found.span("span")), told, days[0]))
    if not (len(seen) > 1 and 2 * len(seen) > count):
        yield from seen  # else the article is of another month or year than it seems


def _in_tail(found: re.Match[str]) -> str:
    groups = found.groupdict()
    return groups.get("bare") or groups.get("weekday") or ""


def _days(text: Plain, found: re.Match[str], published: date) -> list[date]:
    """Return the days that can be meant, the likeliest first; none if a year is in doubt."""
    day = number(found["day"]) or 0
    start = text.text.rfind("\n", max(0, found.start() - _REACH), found.start()) + 1
    near = text.text[max(start, found.start() - _REACH) : found.start()]
    behind = text.text[found.end() : found.end() + 60].split("\n")[0]
    other = (years(near) | relative(near, published)) - {published.year}
    other |= {year for year in years(behind) if year < published.year}
    told = "" if near.endswith("同月") else near + text.after(found.end(), 60)
    if other or _OTHER_YEAR.search(told):
        return []
    here = published.year * 12 + published.month - 1
    months = [here + step for step in _steps(text, found, day, published)]
    seen = [there for at in months if (there := _on(at, day)) is not None]
    again = retold(text.text, published)
    seen += [there for at in months for year in again if (there := _on(at % 12 + 12 * year, day))]
    return list(dict.fromkeys(seen))


def _steps(text: Plain, found: re.Match[str], day: int, published: date) -> Iterator[int]:
    """Yield the months that can be meant, as steps from the article's."""
    before = text.text[max(0, found.start() - _HEADING) : found.start()]
    close = before[-12:]
    turns = list(_TURNS.finditer(before[-_REACH:]))
    if turns and close.endswith(turns[-1][0] + "の"):
        yield _TURN[turns[-1][0]]
        return
    named = [month(one["month"]) for one in _MONTH_JA.finditer(before)]
    if not named:
        named = [month(one["month"]) for one in _MONTH_EN.finditer(before)]
    if named and close.endswith(("同月", "、同", "は同", "を同")):
        yield (named[-1] - published.month + 6) % 12 - 6
        return
    local = before[max(before.rfind("\n") + 1, len(before) - _REACH) :]
    inside = {month(one["month"]) for one in (*_MONTH_JA.finditer(local),)}
    yield 0
    for one in dict.fromkeys([*named[-1:], *inside]):
        yield (one - published.month + 6) % 12 - 6
    for turn in turns:
        yield _TURN[turn[0]]
    if day > published.day:
        yield -1
    if day < published.day:
        yield 1


def _on(at: int, day: int) -> date | None:
    try:
        return date(at // 12, at % 12 + 1, day)
    except ValueError:
        return None
