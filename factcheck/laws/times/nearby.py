"""Words for days, weeks, months and years seen from the article's day, and the dates beside them.

昨年(2022年), 2022年(昨年), きのう3日, あす土曜, 先週5月12日, "last year, 2023,".
Of each pair a rule reads what is told, and which values the word allows, seen from a day.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import MONTH, WEEKDAY, month, weekday
from factcheck.laws.times.eras import NAMES, NTH, western
from factcheck.nouns import dataclass
from factcheck.said import Words

_YEAR_UNIT = Words("{number}", "{number}年")
_FISCAL_UNIT = Words("fiscal {number}", "{number}年度")
_MONTH_UNIT = Words("month {number}", "{number}月")
_DAY_UNIT = Words("day {number}", "{number}日")
_LONG_UNIT = Words("a month of {number} days", "{number}日までの月")
_WEEKDAY_UNIT = Words("{number}", "{number}曜")
_YEARS = {
    "一昨年": (-2,), "おととし": (-2,), "昨年": (-1,), "去年": (-1,), "今年": (0,), "ことし": (0,),
    "本年": (0,), "来年": (1,), "再来年": (2,), "昨春": (-1,), "昨夏": (-1,), "昨秋": (-1,),
    "昨冬": (-1, 0), "今春": (0,), "今夏": (0,), "今秋": (0,), "今冬": (0, -1, 1), "来春": (1, 0),
    "来夏": (1,), "来秋": (1,),
    "last year": (-1,), "this year": (0,), "next year": (1,),
    **{f"last {time}": (-1, 0) for time in ("spring", "summer", "autumn", "fall", "winter")},
    **{f"next {time}": (1, 0) for time in ("spring", "summer", "autumn", "fall", "winter")},
}  # fmt: skip
_FISCAL = {
    "一昨年度": -2, "昨年度": -1, "今年度": 0, "本年度": 0, "来年度": 1, "再来年度": 2, "新年度": 0,
}  # fmt: skip
_MONTHS = {
    "先々月": -2, "先月": -1, "今月": 0, "来月": 1, "再来月": 2, "last month": -1,
    "this month": 0, "next month": 1,
}  # fmt: skip
_DAYS = {
    "一昨日": -2, "おととい": -2, "昨日": -1, "きのう": -1, "昨夜": -1, "昨晩": -1, "今日": 0,
    "きょう": 0, "本日": 0, "けさ": 0, "今朝": 0, "今夜": 0, "今晩": 0, "明日": 1, "あす": 1,
    "あした": 1, "明後日": 2, "あさって": 2,
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1,
}  # fmt: skip
_WEEKS = {
    "先々週": (-21, -7), "先週": (-14, 0), "今週": (-7, 7), "来週": (0, 14), "再来週": (7, 21),
    "last week": (-14, 0), "this week": (-7, 7), "next week": (0, 14),
}  # fmt: skip
"""Days around the article's on which each week may fall, whichever day a week begins with."""
_SIGNS = "月火水木金土日"
_FISCAL_START = 4
"""Month in which Japan's fiscal year begins (財政法 第11条)."""
_NOT_QUOTED = r"(?<![ァ-ヶA-Za-z々一再])"


def _of(words: Iterable[str], *, ascii_only: bool = False) -> str:
    kept = [word for word in words if word.isascii() is ascii_only]
    return "|".join(sorted(kept, key=len, reverse=True))


_YEAR = rf"(?:(?P<year>[12][0-9]{{3}})|(?P<era>{NAMES})(?P<nth>{NTH}))"
_WORD_YEAR = rf"{_NOT_QUOTED}(?P<word>{_of(_YEARS)})"
_PART = "(?:末|暮れ|春|夏|秋|冬|初め|前半|後半)?"
_FISCAL_WORD = rf"{_NOT_QUOTED}(?P<word>{_of(_FISCAL)})"
_WORD_MONTH = rf"{_NOT_QUOTED}(?P<word>{_of(_MONTHS)})"
_WORD_DAY = rf"{_NOT_QUOTED}(?P<word>{_of(_DAYS)})"
_M = r"(?P<month>[0-9]{1,2})月"
_D = r"(?P<day>[0-9]{1,2})日(?!間|目|前|後|分|ぶり|連続|付|号|以[上内])"
_EN_YEAR = rf"(?<!the )(?<!that )(?<!The )\b(?P<word>{_of(_YEARS, ascii_only=True)})"
_Y = r"(?P<year>(?:19|20)[0-9]{2})"
_EN_MONTH = rf"(?<!the )(?<!that )(?<!The )\b(?P<word>{_of(_MONTHS, ascii_only=True)})"
_OF_MONTH = rf"(?P<month>{MONTH})(?: [0-9]{{1,2}})?"
_EN_DAY = rf"\b(?P<word>{_of(_DAYS, ascii_only=True)})"
_EN_WEEK = rf"(?<!the )(?<!that )(?<!The )\b(?P<word>{_of(_WEEKS, ascii_only=True)})"
_DATE = (
    rf"(?:{WEEKDAY},? )?(?:(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month2>{MONTH}))(?:,? [12][0-9]{{3}})?"
)
_YEAR_PAIRS = (
    rf"{_WORD_YEAR}(?:\(|=|、\(){_YEAR}年?(?:\)|(?=[、/=]|[0-9]{{1,2}}月|[春夏秋冬末]))",
    rf"{_WORD_YEAR}(?:{_PART}の)?(?P<year>19[0-9]{{2}}|20[0-9]{{2}})年(?=[にはのも、]|[0-9]{{1,2}}月)",
    rf"{_WORD_YEAR}(?:、|・|に当たる|、?つまり|、?すなわち){_YEAR}年(?=[、はも])",
    rf"{_WORD_YEAR}・{_YEAR}年(?=[、のに])",
    rf"(?<![0-9]){_YEAR}年\((?P<word>{_of(_YEARS)})\)",
    rf"(?<![0-9]){_YEAR}年(?:・|、?つまり|、?すなわち)(?P<word>{_of(_YEARS)})(?=[、のには])",
    rf"{_EN_YEAR}[ ,]{{0,2}}\((?:in )?{_Y}\)",
    rf"{_EN_YEAR}, (?:in )?{_Y}(?=[,.;])",
    rf"\b(?:in|of) {_Y}(?:,? \(|, )(?P<word>(?:last|this|next) year)(?=[),.;])",
)
_FISCAL_PAIRS = (
    rf"{_FISCAL_WORD}(?:の?|\(|=){_YEAR}年度(?:\)|(?!比))",
    rf"{_FISCAL_WORD}、{_YEAR}年度(?=[、はも])",
    rf"(?<![0-9]){_YEAR}年度\((?P<word>{_of(_FISCAL)})\)",
)
_MONTH_PAIRS = (
    rf"{_WORD_MONTH}(?:[上中下]旬|末)?(?:の|\(|=|、)?{_M}(?!号|期|分|間)",
    rf"(?<![0-9]){_M}\((?P<word>{_of(_MONTHS)})\)",
    rf"{_EN_MONTH}[ ,]{{0,2}}\((?:in )?{_OF_MONTH}(?:,? [12][0-9]{{3}})?\)",
    rf"{_EN_MONTH}, (?:in |on )?{_OF_MONTH}(?=[,.;])",
)
_DAY_PAIRS = (
    rf"{_WORD_DAY}(?:の|\(|=|、)?(?:{_M})?{_D}",
    rf"(?<![0-9月])(?:{_M})?{_D}\((?P<word>{_of(_DAYS)})\)",
    rf"{_EN_DAY}(?: \(|, (?:on )?){_DATE}(?=[),.;])",
)
_WEEKDAY_PAIRS = (
    rf"{_WORD_DAY}(?:の|\(|、)?(?P<of>[{_SIGNS}])(?:曜日?(?=[、。)にのはもで夜朝]|午[前後])|\))(?!ドラマ|ロード|版)",
    rf"{_EN_DAY}(?: \(|, )(?P<of>{WEEKDAY})(?=[),.;])",
)
_WEEK_PAIRS = (
    rf"{_NOT_QUOTED}(?P<word>{_of(_WEEKS)})(?:末の?)?(?:の|\(|=|、)?{_M}{_D}",
    rf"{_EN_WEEK}(?: \((?:on )?|, (?:on )?){_DATE}(?=[),.;])",
)
_LONG_DAY = rf"{_WORD_MONTH}の?(?P<day>[23][0-9])日(?!間|目|前|後|分|ぶり|連続|付|号|以[上内])"


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind of pair is read."""

    patterns: tuple[re.Pattern[str], ...]
    """What states a word and a date."""
    unit: Words
    """How a value of this kind is told."""
    told: Callable[[re.Match[str]], str]
    """The value that is told."""
    allowed: Callable[[re.Match[str], date], tuple[str, ...]]
    """The values that the word can mean seen from a day, the likeliest first."""
    is_exact: bool = False
    """Whether a day more or less matters: then the day of writing is asked for."""

    def matches(self, text: Plain) -> Iterator[re.Match[str]]:
        """Yield the pairs of a text."""
        for pattern in self.patterns:
            is_english = pattern.flags & re.IGNORECASE
            yield from (text.matches if is_english else text.wide)(pattern)


def _year(found: re.Match[str]) -> str:
    groups = found.groupdict()
    return groups["year"] or str(western(groups["era"], groups["nth"]))


def _month(found: re.Match[str]) -> str:
    return str(month(found["month"]))


def _day(found: re.Match[str]) -> str:
    groups = found.groupdict()
    name, day = groups["month"] or groups.get("month2"), groups["day"] or groups.get("day2")
    return f"{month(name)}/{int(day or 0)}" if name else str(int(day or 0))


def _weekday(found: re.Match[str]) -> str:
    return _named(weekday(found["of"]), found)


def _named(number: int, found: re.Match[str]) -> str:
    """Return a day of the week in the language of the words that tell it."""
    if found["of"].isascii():
        return date(2024, 1, 1 + number).strftime("%A")
    return _SIGNS[number]


def _long(found: re.Match[str]) -> str:
    return found["day"]


def _years_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    return tuple(str(day.year + step) for step in _YEARS[found["word"].lower()])


def _fiscal_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    year = day.year - (day.month < _FISCAL_START)
    if found["word"] == "新年度":  # from December on the coming one
        return (str(year),) if day.month in range(_FISCAL_START, 12) else (str(year + 1), str(year))
    return (str(year + _FISCAL[found["word"]]),)


def _month_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    return (str((day.month - 1 + _MONTHS[found["word"].lower()]) % 12 + 1),)


def _long_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    """Return the days of the month from the last on, so that no day before it is missed."""
    at = day.year * 12 + day.month - 1 + _MONTHS[found["word"]]
    return tuple(str(last) for last in range(monthrange(at // 12, at % 12 + 1)[1], 0, -1))


def _day_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    there = day + timedelta(_DAYS[found["word"].lower()])
    groups = found.groupdict()
    is_full = groups["month"] or groups.get("month2")
    return (f"{there.month}/{there.day}" if is_full else str(there.day),)


def _weekday_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    return (_named((day + timedelta(_DAYS[found["word"].lower()])).weekday(), found),)


def _week_seen(found: re.Match[str], day: date) -> tuple[str, ...]:
    first, last = _WEEKS[found["word"].lower()]
    days = [day + timedelta(step) for step in range(first, last + 1)]
    return tuple(f"{one.month}/{one.day}" for one in days)


def _rule(
    patterns: tuple[str, ...],
    unit: Words,
    told: Callable[[re.Match[str]], str],
    allowed: Callable[[re.Match[str], date], tuple[str, ...]],
    *,
    is_exact: bool = False,
) -> Rule:
    compiled = (re.compile(one, re.IGNORECASE if "\\b" in one else 0) for one in patterns)
    return Rule(tuple(compiled), unit, told, allowed, is_exact)


RULES = (
    _rule(_YEAR_PAIRS, _YEAR_UNIT, _year, _years_seen),
    _rule(_FISCAL_PAIRS, _FISCAL_UNIT, _year, _fiscal_seen),
    _rule(_MONTH_PAIRS, _MONTH_UNIT, _month, _month_seen),
    _rule((_LONG_DAY,), _LONG_UNIT, _long, _long_seen),
    _rule(_DAY_PAIRS, _DAY_UNIT, _day, _day_seen, is_exact=True),
    _rule(_WEEKDAY_PAIRS, _WEEKDAY_UNIT, _weekday, _weekday_seen, is_exact=True),
    _rule(_WEEK_PAIRS, _DAY_UNIT, _day, _week_seen),
)
"""All kinds of pairs, years first."""
