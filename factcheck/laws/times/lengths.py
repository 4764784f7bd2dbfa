"""Stretches of days, weeks, months and years told by both ends, with their length beside them.

4月1〜10日の10日間, 9時〜17時の8時間, "ten days, from April 1 to 10": where they
stand, in what the length is counted, and which lengths are right.
"""

import re
from collections.abc import Callable
from datetime import date

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.times.days import MONTH, YEAR_JA, Stated, month, stated
from factcheck.said import Said, Words

_Lengths = Callable[[re.Match[str]], tuple[int, ...] | None]

DAYS = Words("{count} days", "{count}日間")
MONTHS = Words("{count} months", "{count}カ月間")
YEARS = Words("{count} years", "{count}年間")
WEEKS = Words("{count} weeks", "{count}週間")
_ONE = {
    DAYS: Words("{count} day", "{count}日間"),
    MONTHS: Words("{count} month", "{count}カ月間"),
    YEARS: Words("{count} year", "{count}年間"),
    WEEKS: Words("{count} week", "{count}週間"),
}
_TO = r" ?(?:から|より|[~\-–—])(?: ?同月?)? ?"
_LENGTH = (
    r"(?:まで(?:(?:の|、|で、?)?(?:計|合計|合わせて|実に|丸)?)|の|、|\(|の計|、計|\(計|の連続)"
    rf"(?P<count>{NUMBER})"
)
_N = r"(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_WD = r"(?: ?\([月火水木金土日](?:曜日?)?(?:・?[祝休])?\))?"
_END = r"(?!ほど|程度|余り|余|以上|弱|強|前後|あまり|以内|未満|のうち|半)"
_FROM_TO = (
    rf"(?<![0-9/.])(?:{YEAR_JA})?(?P<month>{_N})月 ?(?P<day>{_N})日?{_WD}{_TO}"
    rf"(?:(?:(?P<year2>[12][0-9]{{3}})年|(?P<turn>翌年?))?(?P<month2>{_N})月 ?)?"
    rf"(?P<day2>{_N})日{_WD}"
)
_OF_DAYS = re.compile(rf"{_FROM_TO}{_LENGTH}(?:日間|連休){_END}")
_OF_WEEKS = re.compile(rf"{_FROM_TO}{_LENGTH}週間{_END}")
_OF_LONG_DAYS = re.compile(rf"{_FROM_TO}{_LENGTH}[かカヵケヶ箇]月間?{_END}")
_OF_TERMS = re.compile(
    rf"(?<![0-9/.])(?P<year>[12][0-9]{{3}})年(?P<month>[0-9]{{1,2}})月{_TO}"
    rf"(?P<year2>[12][0-9]{{3}})年(?P<month2>[0-9]{{1,2}})月(?!、[12][0-9]{{3}}年){_LENGTH}年間?{_END}"
    r"(?![0-9目前後代生次連])"
)
_HELD = re.compile(
    rf"{_FROM_TO}(?:まで|に)[^。、\n0-9]{{0,20}}(?:れ|し|き|い[てた]|くり?|る)、(?P<count>{NUMBER})日間"
    r"(?:にわた|の(?:会期|日程|期間|大会)|で[^。、\n0-9]{0,10}(?:約|延べ)?[0-9])"
)
_DAYS_BEFORE = re.compile(
    rf"(?<![0-9.~約-])(?P<count>{NUMBER})日間(?:は|、)?"
    rf"\((?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日?"
    rf"{_WD}{_TO}(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}(?:まで)?\)"
)
_OF_MONTHS = re.compile(
    rf"(?<![0-9/.])(?:(?P<year>[12][0-9]{{3}})年)?(?P<month>[0-9]{{1,2}})月?{_TO}"
    rf"(?:(?:(?P<year2>[12][0-9]{{3}})年|(?P<turn>翌年?))?)(?P<month2>[0-9]{{1,2}})月"
    rf"{_LENGTH}[かカヵケヶ箇]月間?{_END}"
)
_OF_HALF = re.compile(
    rf"(?<![0-9/.])(?P<month>[0-9]{{1,2}})月{_TO}(?P<turn>翌年?)?(?P<month2>[0-9]{{1,2}})月"
    rf"(?:末|まで)?(?:まで)?の?、?(?P<count>半)年間?{_END}"
)
_OF_YEARS = re.compile(
    rf"(?<![0-9/.])(?P<year>[12][0-9]{{3}})(?:年度?)?{_TO}(?P<year2>(?:[12][0-9])?[0-9]{{2}})年(?P<fiscal>度)?"
    rf"(?!、[12][0-9]{{3}}年){_LENGTH}[年](?P<span>間)?{_END}(?![0-9目前後代生次連])"
)
_YEAR_ROW = (
    rf"(?<![0-9/.])(?P<year>[12][0-9]{{3}})(?:年度?)?{_TO}(?P<year2>(?:[12][0-9])?[0-9]{{2}})年度"
)
_OF_PLANS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<count>{NUMBER})[かカヵケヶ箇]年(?:の[^。、\n0-9]{{0,8}})?計画[^。、\n0-9]{{0,4}}[(、]{_YEAR_ROW}",
        rf"{_YEAR_ROW}(?:まで)?の(?P<count>{NUMBER})[かカヵケヶ箇]年(?:の[^。、\n0-9]{{0,8}})?計画",
    )
)
_EN = re.compile(
    rf"\b(?P<count>{WORD})-day (?:[a-z]+ ){{1,4}}(?:(?:runs?|ran|held|lasts?|which runs) )?"
    rf"(?:from |\()(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?: to | ?[–-] ?| through )"
    rf"(?:(?P<month2>{MONTH}) )?(?P<day2>[0-9]{{1,2}})(?:,? (?P<year>[12][0-9]{{3}}))?\b(?![0-9])",
    re.IGNORECASE,
)
_LENGTH_FIRST = re.compile(
    rf"(?<![0-9.~約-])(?P<count>{NUMBER})日間(?:で|の(?:日程|会期|予定)で)、"
    rf"(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日?{_WD}{_TO}"
    rf"(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}(?:まで)?"
)
_BEGINS = re.compile(
    rf"(?<![0-9/.])(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日{_WD}"
    r"に(?:始ま|開[幕会始]|スタート|召集)"
    r"[しるっりてさ]{0,2}(?:れ)?(?:た)?、(?:[^。、\n0-9]{0,8}は)?"
    rf"(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}"
    rf"まで(?:の|、)?(?P<count>{NUMBER})日間{_END}"
)
_NIGHTS = re.compile(
    rf"(?<![0-9/.])(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日?{_WD}{_TO}"
    rf"(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}(?:まで)?の"
    rf"{NUMBER}泊(?P<count>{NUMBER})日"
)
_NIGHTS_FIRST = re.compile(
    rf"{NUMBER}泊(?P<count>{NUMBER})日(?:の[^。、\n0-9]{{0,6}})?\((?P<month>[0-9]{{1,2}})月 ?"
    rf"(?P<day>[0-9]{{1,2}})日?{_WD}{_TO}(?:(?P<month2>[0-9]{{1,2}})月 ?)?"
    rf"(?P<day2>[0-9]{{1,2}})日{_WD}\)"
)
_EN_TO = r"(?: to | ?[–-] ?| through | until )"
_EN_DAYS = (
    rf"(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}}){_EN_TO}"
    rf"(?:(?P<month2>{MONTH}) )?(?P<day2>[0-9]{{1,2}})"
)
_UK_DAYS = (
    rf"(?P<day>[0-9]{{1,2}})(?: (?P<month>{MONTH}))?{_EN_TO}"
    rf"(?P<day2>[0-9]{{1,2}}) (?P<month2>{MONTH})"
)
_EN_MORE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for days in (_EN_DAYS, _UK_DAYS)
    for pattern in (
        rf"\b(?<!\bany )(?P<count>{WORD}) days,? (?:from )?{days}\b(?![0-9:])",
        rf"\b(?P<count>{WORD})-day [a-z]+(?: [a-z]+)? (?:runs|ran|will run) (?:from )?{days}\b",
        rf"\bfrom {days}, (?:for )?(?:an? )?(?:total of )?(?P<count>{WORD})(?: days\b|-day\b)",
    )
)
_EN_OF = rf"\(?(?:from )?{_EN_DAYS}\b(?![0-9:])"
_EN_WEEKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<count>{WORD}) weeks,? {_EN_OF}",
        rf"\b(?P<count>{WORD})-week [a-z]+(?: [a-z]+)?,? (?:(?:runs|ran|will run) )?{_EN_OF}",
    )
)
_HALF = 6
"""Months of half a year."""
_SOME_YEAR = 2023
"""A year without a leap day, for stretches whose year is not told."""


def told_length(found: re.Match[str]) -> int | None:
    """Return the length that is told, half a year in months; None where it is no number."""
    return _HALF if found["count"] == "半" else number(found["count"])


def _days(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the days from the first to the last, both counted."""
    groups = found.groupdict()
    if groups["month"] is None:  # from 3 to 12 June
        first = Stated(None, month(groups["month2"]), number(groups["day"]) or 0)
    start = stated(found) if groups["month"] else first
    year = start.year or _SOME_YEAR
    end = month(groups["month2"]) if groups["month2"] else start.month
    last_year = int(groups["year2"]) if groups.get("year2") else year
    if not groups.get("year2") and (groups.get("turn") or end < start.month):
        last_year += 1
    try:
        length = date(last_year, end, number(groups["day2"]) or 0) - date(
            year, start.month, start.day
        )
    except ValueError:
        return None
    days = length.days + 1
    if days < 2:
        return None
    leap = start.year is None and start.month <= 2 < end
    return (days, days + 1) if leap else (days,)


def _months(found: re.Match[str]) -> tuple[int, ...] | None:
    groups = found.groupdict()
    first, last = int(found["month"]), int(found["month2"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    turned = 12 if groups["turn"] or last < first else 0
    if groups.get("year2"):
        if not groups["year"]:
            return None
        turned = 12 * (int(groups["year2"]) - int(groups["year"]))
    steps = last - first + turned
    return (steps + 1, steps) if steps > 0 else None


def _years(found: re.Match[str]) -> tuple[int, ...] | None:
    first, last = int(found["year"]), int(found["year2"])
    if last < 100:
        last += first // 100 * 100
    if last <= first:
        return None
    return (last - first + 1, last - first)


def _weeks(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the weeks that a stretch of days may be called, begun ones or whole."""
    days = _days(found)
    if days is None:
        return None
    return tuple(sorted({count // 7 for count in days} | {-(-count // 7) for count in days}))


def _long(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the months that a stretch of days may be called, whether 28 days long or 31."""
    days = _days(found)
    return tuple(range(days[0] // 31, -(-days[-1] // 28) + 1)) if days is not None else None


def _terms(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the years from a month to another, None where interval-mismatch asks about them."""
    first, last = (12 * int(found[f"year{end}"]) + int(found[f"month{end}"]) for end in ("", "2"))
    months, told = last - first, told_length(found) or 0
    if months < 12:
        return None
    right = {(months + 1) // 12} if (months + 1) % 12 == 0 else {months // 12, -(-months // 12)}
    apart = int(found["year2"]) - int(found["year"])
    return tuple(sorted(right)) if abs(apart - told) < 2 else None


def _both(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the years of a plan, of which both ends count."""
    right = _years(found)
    return right[:1] if right is not None else None


ENGLISH = (_EN, *_EN_WEEKS, *_EN_MORE)
"""The patterns of English texts."""
EXACT = (_days, _both, _long, _terms, _weeks, _months, _years)
"""What may be asked about where it is off by one."""
WIDE = (_weeks,)
"""What is read so widely that a length outside is none, in English too."""
FORMS: tuple[tuple[re.Pattern[str], Words, _Lengths], ...] = (
    *((pattern, DAYS, _days) for pattern in (_OF_DAYS, _HELD, _DAYS_BEFORE, _LENGTH_FIRST)),
    *((pattern, DAYS, _days) for pattern in (_EN, _BEGINS, _NIGHTS, _NIGHTS_FIRST)),
    *((pattern, DAYS, _days) for pattern in _EN_MORE),
    (_OF_WEEKS, WEEKS, _weeks),
    *((pattern, WEEKS, _weeks) for pattern in _EN_WEEKS),
    (_OF_LONG_DAYS, MONTHS, _long),
    (_OF_TERMS, YEARS, _terms),
    (_OF_MONTHS, MONTHS, _months),
    (_OF_HALF, MONTHS, _months),
    *((pattern, YEARS, _both) for pattern in _OF_PLANS),
    (_OF_YEARS, YEARS, _years),
)
"""Where a stretch and its length stand, in what it is counted, and the lengths that are right."""


def long(unit: Words, count: int) -> Said:
    """Return a length in ``DAYS``, ``WEEKS``, ``MONTHS`` or ``YEARS``."""
    return (_ONE[unit] if count == 1 else unit).of(count=count)
