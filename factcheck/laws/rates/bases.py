"""With which time a change is compared, and whether an amount is of that time.

Business pages tell two changes of one amount in a breath: 5% more than a year before but 1% less
than in January. Each has a base of its own, of which the amount need not be told.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.days import MONTH, month

_FEW = 10
"""A number up to it has seldom a percentage of its own."""
_NEAR = 12
_BACK, _ON = 36, 64
"""Characters before and behind a number in which its time is told."""
_MONTHS = 12
"""Months of a year."""
_WEEKDAY = "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
_UNITS = {
    "year": "year", "twelvemonth": "year", "month": "month", "week": "week", "day": "day",
    "quarter": "quarter", "season": "season", "decade": "decade",
    "年": "year", "年度": "year", "季": "season", "シーズン": "season", "月": "month", "週": "week",
    "日": "day", "期": "term", "四半期": "quarter", "回": "time",
}  # fmt: skip
_SAME_EN = re.compile(
    r"\bthe same (?:month|quarter|period|week|day|time|stage)\b|\byear[- ](?:on|over|to)[- ]year\b"
)
_AGO_EN = re.compile(
    rf"\b(?P<n>a|an|the|{WORD}) (?P<unit>year|month|week|day|quarter|season|decade)s? "
    r"(?:ago|earlier|before|previously)\b"
    r"|\b(?:last|previous|prior|preceding) (?P<unit2>year|month|week|day|quarter|season|decade)\b"
    r"|\b(?P<unit3>month|week|day|quarter)[- ](?:on|over|to)[- ](?P=unit3)\b"
    r"|\bin (?:a|one) (?P<unit4>year|month|week|day|quarter)\b",
    re.IGNORECASE,
)
_NAMED_EN = re.compile(
    rf"\b(?P<month>{MONTH})\b|\b(?P<day>{_WEEKDAY})day\b|\b(?P<year>(?:19|20)[0-9]{{2}})\b|"
    r"\b(?P<plan>forecasts?|estimates?|plan(?:ned)?|budget(?:ed)?|expected|expectations|target|analysts)\b|"
    r"\b(?P<norm>average|normal|usual)\b|\b(?P<peak>peak|record|high|low)\b"
)
_SAME_JA = re.compile("前年の?同[月期週日季じ]|前年の同じ|同[月期]比|1年前の同[月期]")
_AGO_JA = re.compile(
    r"[前昨先](?P<unit>年度?|季|シーズン|月|週|日|期|四半期|回)|前の(?P<unit2>年度?|月|週|日|期|回)|"
    rf"(?P<n>{NUMBER})(?P<unit3>年|[カか]月|週間|日)前|(?P<unit4>去年)"
)
_NAMED_JA = re.compile(
    r"(?P<year>(?:19|20)[0-9]{2})年|(?<![0-9])(?P<month>[0-9]{1,2})月(?!期)|"
    r"(?P<plan>計画|予想|見込|予算|目標)|(?P<norm>平年|例年|平均)|(?P<peak>ピーク|最盛期|最[多高低少])"
)
_NOW_JA = re.compile("今年|ことし|本年|今[期季回]")
_YEAR_JA = re.compile(r"(?<![0-9])[0-9]{2,4}年度?[はにの、]?(?:約)?\Z")
"""Right before an amount of a year that is named, and so none of this year."""
_OF_BASE_EN = re.compile(
    r"\A(?:[ -][a-z]+){0,4}? (?:(?:than|from|over|above|below|under|since|against|versus|"
    r"compared with|compared to|within|off|short of)\b(?P<base>.*)|"
    rf"on (?!{_WEEKDAY}|{MONTH})(?P<base2>.*)|(?P<base3>in (?:a|one) .*)|(?P<base4>the .*))"
)
_AHEAD_EN = re.compile(
    r"\b(?P<base>(?:from|since|against|versus|than|compared (?:with|to)) .*|"
    r"(?:month|week|day|quarter|year)[- ](?:on|over|to)[- ](?:month|week|day|quarter|year)\b.*)\Z",
    re.IGNORECASE,
)
_OVER_EN = re.compile(r"\A,? (?P<base>(?:[a-z]+)[- ](?:on|over|to)[- ][a-z]+)\b")
_OF_BASE_JA = re.compile(
    r"(?P<base>[^。、]*)(?:比|に比べて?|と比べて?|より|から|を|に対し|の水準|の\Z)[^。、0-9]{0,8}(?:約)?\Z"
)
_OF_NO_TIME = frozenset({"plan", "norm"})
"""What is compared with and is of no time: an amount that is told as such is needed beside it."""
_BESIDE = re.compile(r"(?: [a-z]+)?(?:,| \() (?:or |up |down |about )?|[とで]、?|、")
"""Between an amount and its change."""
_PERIOD = re.compile(
    r"\b(?:an?|per|by the|each|every) (year|month|week|day)\b(?! (?:ago|earlier|before|later))|"
    r"(?:毎|1(?=か月|カ月))(年|月|週|日)|(年|月)(?:額|払い|間)"
)
_STOP = re.compile(r"[;:。、()]|[,.](?![0-9])| [–—-] |\b(?:but|and|while|though|although|as)\b")
_THAN = re.compile(r"\b(?:compared|from|against|than|to|versus|up|down)\b")
"""Behind the time of one amount and before that of the next: 9 in May, up from last year's 8."""
_JA = re.compile("[ぁ-んァ-ヴ一-龠]")


def is_of_other_base(
    passage: Passage, one: Atom, first: Atom, second: Atom, *, is_sure: bool = False
) -> bool:
    """Tell whether a change is told of another amount, or compared with another time, than two.

    ``first`` is the amount that is taken for the earlier one, where none is told as such; or, if
    ``is_sure``, at any rate.
    """
    if one.unit == "%" and _has_own_amount(passage, one, (first, second)):
        return True
    periods = [_periods(passage, each) for each in (first, second)]
    if all(periods) and periods[0].isdisjoint(periods[1]):
        return True
    if _is_now(passage, one, second):
        return True
    base = _base(passage, one)
    if not base:
        return False
    told = [_times(passage, each) for each in (first, second)]
    if base <= _OF_NO_TIME:
        return not any(each & base for each in told)
    earlier = [] if is_sure else [each for each in told if _is_relative(each)]
    earlier = earlier or told[:1]
    return any(each and not _meet(each, base) for each in earlier)


def _is_now(passage: Passage, one: Atom, later: Atom) -> bool:
    """Tell whether a change is told of this year, and the later amount of a year that is named."""
    clause = _STOP.split(passage.plain_before(one.figure, _BACK))[-1]
    return (
        _NOW_JA.search(clause) is not None
        and _YEAR_JA.search(passage.plain_before(later.figure, _NEAR)) is not None
    )


def _periods(passage: Passage, one: Atom) -> set[str]:
    """Return the periods that an amount is told for: a month, by the year."""
    start = max((each.span.end for each in passage.atoms if each.family == one.family
                 and each.at < one.at), default=0)  # fmt: skip
    before = passage.plain_before(one.figure, min(_BACK, one.span.start - start))
    words = f"{before}|{passage.plain_behind(one.figure, _NEAR)}"
    return {_UNITS[next(filter(None, found.groups()))] for found in _PERIOD.finditer(words)}


def _has_own_amount(passage: Passage, one: Atom, two: tuple[Atom, Atom]) -> bool:
    """Tell whether a change stands right behind a third amount: 11,400 beds, 14% fewer."""
    at = bisect_left(passage.atoms, one.at, key=lambda each: each.at)
    own = passage.atoms[at - 1] if at else None
    if own is None or own in two or not own.is_amount or own.value <= _FEW:
        return False
    is_beside = _BESIDE.fullmatch(passage.between(own, one)) is not None
    return is_beside and own.sentence == one.sentence and not is_step(passage, own)


def _base(passage: Passage, one: Atom) -> frozenset[str]:
    """Return the times with which a change is compared; empty where none is told beside it."""
    before = passage.plain_before(one.figure, _BACK)
    behind = _STOP.split(passage.plain_behind(one.figure, _ON))[0]
    if _JA.search(before + behind):
        found = _OF_BASE_JA.search(_STOP.split(before)[-1])
        return frozenset(_named_ja(found["base"])) if found else frozenset()
    found = _OF_BASE_EN.match(behind) or _OVER_EN.match(behind)
    found = found or _AHEAD_EN.search(_STOP.split(before)[-1])
    if found is None:
        return frozenset()
    return frozenset(_named_en(next(filter(None, found.groupdict().values()), "")))


def _times(passage: Passage, one: Atom) -> frozenset[str]:
    """Return the times that words beside an amount tell of it, up to the amounts around it."""
    others = [each.span for each in passage.atoms if each.family and each is not one]
    start = max((each.end for each in others if each.end <= one.span.start), default=0)
    end = min((each.start for each in others if each.start >= one.span.end), default=None)
    before = passage.plain_before(one.figure, min(_BACK, one.span.start - start))
    most = _ON if end is None else min(_ON, end - one.span.end)
    before, behind = _STOP.split(before)[-1], _STOP.split(passage.plain_behind(one.figure, most))[0]
    if _JA.search(before + behind):
        return frozenset(_named_ja(before))
    if start:
        before = _THAN.split(before)[-1]
    return frozenset((*_named_en(before), *_named_en(behind)))


def _named_en(words: str) -> Iterator[str]:
    if _SAME_EN.search(words):
        yield "year"
    words = _SAME_EN.sub("", words)
    for found in _AGO_EN.finditer(words):
        unit = next(filter(None, (found[f"unit{n}"] for n in ("", "2", "3", "4"))))
        many = (number(found["n"]) if found["n"] else 1) or 1
        yield _named(many, _UNITS[unit.lower()])
    for found in _NAMED_EN.finditer(_AGO_EN.sub("", words)):
        if found["month"]:
            yield f"month {month(found['month'])}"
        elif found["year"]:
            yield f"year {found['year']}"
        else:
            yield f"day {found['day']}" if found["day"] else str(found.lastgroup)


def _named_ja(words: str) -> Iterator[str]:
    if _SAME_JA.search(words):
        yield "year"
    words = _SAME_JA.sub("", words)
    for found in _AGO_JA.finditer(words):
        unit = next(filter(None, (found[f"unit{n}"] for n in ("", "2", "3", "4"))))
        many = (number(found["n"]) if found["n"] else 1) or 1
        name = _UNITS[unit[-1]] if unit not in _UNITS else _UNITS[unit]
        yield _named(many, name)
    for found in _NAMED_JA.finditer(_AGO_JA.sub("", words)):
        value = found[found.lastgroup or 0]
        yield f"{found.lastgroup} {value}" if value.isdigit() else str(found.lastgroup)


def _named(many: int, unit: str) -> str:
    """Return the sign of a time so many units ago: of the last one, the unit alone."""
    if (many, unit) == (_MONTHS, "month"):
        return "year"
    return unit if many == 1 else f"{many} {unit}"


def _is_relative(told: frozenset[str]) -> bool:
    """Tell whether an amount is told as that of an earlier time, and not only of a named one."""
    return any(" " not in one or one[0].isdigit() for one in told)


def _meet(told: frozenset[str], base: frozenset[str]) -> bool:
    """Tell whether times may be the same: that of an amount, and that with which one compares.

    March may be the month before; but who names 2019 does not mean the year before.
    """
    named = {one.split()[0] for one in told if not one[0].isdigit()}
    return bool(told & base) or any(one in named for one in base if " " not in one)
