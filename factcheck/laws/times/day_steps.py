"""Days that are told as so many days or weeks after another: 10日に着き、3日後の14日に.

The day to count from stands before, in the same paragraph. Where its month is not told, every
length of a month is tried; where any day told shortly before fits, nothing is asked.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import MONTH, month
from factcheck.model.text import Span
from factcheck.nouns import dataclass

BEFORE = 160
"""Most characters before in which the day to count from stands."""
_NO_DAY = r"(?!間|目|後|前|ぶり|連続|分|以[上内]|余|おき|ごと|ほど|たって|経)"
_DAY = re.compile(rf"(?<![0-9.,])(?:(?P<m>[0-9]{{1,2}})月)?(?P<d>[0-9]{{1,2}})日{_NO_DAY}")
_JA = re.compile(
    rf"(?<![0-9.,約第数〜~–-])(?P<count>{NUMBER})(?P<unit>日|週間)後(?:の|に当たる|、|[(])"
    rf"(?:(?P<m>[0-9]{{1,2}})月)?(?P<d>[0-9]{{1,2}})日{_NO_DAY}"
    rf"|(?P<next>翌)(?:日の)?(?:(?P<m2>[0-9]{{1,2}})月)?(?P<d2>[0-9]{{1,2}})日{_NO_DAY}"
)
_EN = re.compile(
    rf"\b(?P<count>{WORD}) (?P<unit>days?|weeks?) later,? (?:on )?(?:[A-Z][a-z]+day,? )?"
    rf"(?P<m>{MONTH}) (?P<d>[0-9]{{1,2}})\b",
    re.IGNORECASE,
)
_DAY_EN = re.compile(rf"\b(?P<m>{MONTH}) (?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?\b")
_HEDGE = re.compile(
    r"(?:約|およそ|ほぼ|数|about|around|nearly|almost|roughly|some) ?\Z", re.IGNORECASE
)
_NOT_NOW = re.compile(r"毎[月年週]|例年|例え|仮に|場合|旧暦")


@dataclass(frozen=True, slots=True)
class Step:
    """A day that is not so many days after any day told before it."""

    span: Span
    """Where the days and the day they lead to stand."""
    start: str
    """The day before it, as written."""
    count: int
    """The days that are told."""
    right: str
    """The day that they lead to."""
    told: str
    """The day that is told."""


def steps(text: Plain) -> Iterator[Step]:
    """Yield the days of an article that are not so many days after any day before them."""
    for found in text.wide(_JA):
        yield from _judged(text, found, _DAY)
    for found in text.matches(_EN):
        yield from _judged(text, found, _DAY_EN)


def _judged(text: Plain, found: re.Match[str], days: re.Pattern[str]) -> Iterator[Step]:
    groups = found.groupdict()
    count = 1 if groups.get("next") else number(found["count"])
    start = max(0, found.start() - BEFORE)
    before = text.text[start : found.start()].rpartition("\n")[2]
    if not count or _HEDGE.search(before) or _NOT_NOW.search(before):
        return
    if (groups.get("unit") or "").startswith(("週", "week", "Week")):
        count *= 7
    told_month = groups["m"] or groups.get("m2")
    told = int(groups["d"] or groups.get("d2") or 0)
    bases = list(days.finditer(before))
    if not bases or count > 60 or not 1 <= told <= 31:
        return
    mine = month(told_month) if told_month else None
    if any(_leads(one, count, mine, told) for one in bases):
        return
    last = bases[-1]
    if "\n" in before or (len(bases) > 2):
        return
    right = _right(last, count)
    if right is not None and int(last["d"]) + count != told:
        yield Step(Span(*found.span()), last[0], count, right, str(told))


def _leads(base: re.Match[str], count: int, told_month: int | None, told: int) -> bool:
    """Tell whether so many days after a day may be the day told, or counting both ends is."""
    return any((one.month == told_month or told_month is None) and one.day == told
               for one in _after(base, count))  # fmt: skip


def _after(base: re.Match[str], count: int) -> Iterator[date]:
    """Yield the days that may be so many days after a day, in each month it may be of."""
    months = [month(base["m"])] if base["m"] else range(1, 13)
    for year in (2023, 2024):  # a leap year and another
        for number_of in months:
            try:
                yield date(year, number_of, int(base["d"])) + timedelta(count)
            except ValueError:
                continue


def _right(base: re.Match[str], count: int) -> str | None:
    after = [one.day for one in _after(base, count)]
    if not after:
        return None
    return "/".join(str(day) for day in sorted(set(after)))
