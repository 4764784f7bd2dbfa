"""A stretch of days, months or years is told to be longer or shorter than its ends are apart.

What: 4月1〜10日の9日間: from the 1st to the 10th are ten days, both ends counted.
9時〜17時の7時間. The nine-day fair (April 1–10). Days count both ends; months and years count
both or the difference; hours count the difference.

A nine-hour hearing, 5時間20分の停電: hours beside the only two times of day of a paragraph, one of
which begins and one ends, are reckoned from these.

Hours right beside two times (午前9時から午後5時までの7時間; 5時間後の午後3時) are reckoned too.

Why: the reader who plans by the number comes a day late, or leaves a day early.

Bad (ja):  会期は4月1〜10日の9日間。
Bad (en):  The nine-day fair runs from April 1 to 10.
Good (ja): 会期は4月1〜10日の10日間。
Good (en): The ten-day fair runs from April 1 to 10.

Silent: unless the number stands right behind the stretch (in English right before it), or beside
two times of day; for breaks; for 約,
ほど and "about"; where an end is a season, a decade or a part of one, so that fuzzy ends can
meet; where words between take days out (のうち, を除く).

日本語

期間の両端と長さが合いません。

何を: 「4月1〜10日の9日間」など。両端を入れて10日間です。「9時〜17時の7時間」も。日は両端を数え、
月と年は両端を数えても差でもよく、時間は差で数えます。

「5時間20分の停電」なども、同じ段落に始まりと終わりの時刻が一つずつだけあれば、その差と照らします。

「午前9時から午後5時までの7時間」「5時間後の午後3時」のように時刻と並ぶ時間も照らします。

なぜ: 日数を頼りにした読者が、一日遅れたり早く帰ったりします。

悪い例: 会期は4月1〜10日の9日間。
良い例: 会期は4月1〜10日の10日間。

対象外: 長さが期間の直後にないもの。「約」「ほど」つき。端が季節・年代やその一部で、幅を考えれば合
うもの。「のうち」「を除く」などで日を除いているもの。
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._asking import ask
from factcheck.checks._clocked import between_times, clocked
from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._days import MONTH, YEAR_JA, Stated, month, stated
from factcheck.checks._plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: from {first} to {last} it is {right}, not {told}. Are the ends or the length meant?",
    "{words}: {first}から{last}までは{right}で、{told}ではありません。"
    "両端と長さのどちらが正しいですか。",
)
_DAYS = Words("{count} days", "{count}日間")
_MONTHS = Words("{count} months", "{count}カ月間")
_YEARS = Words("{count} years", "{count}年間")
_HOURS = Words("{count} hours", "{count}時間")
_CLOCK = Words("{hours} h {minutes} min", "{hours}時間{minutes}分")
_TO = r" ?(?:から|より|[~\-–—])(?: ?同)? ?"
_LENGTH = r"(?:まで(?:の|、|で)?|の|、|\(|の計|、計|\(計|の連続)(?P<count>" + NUMBER + r")"
_WD = r"(?: ?\([月火水木金土日](?:曜日?)?(?:・?[祝休])?\))?"
_END = r"(?!ほど|程度|余り|余|以上|弱|強|前後|あまり|以内|未満|のうち|半)"
_OF_DAYS = re.compile(
    rf"(?<![0-9/.])(?:{YEAR_JA})?(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日?{_WD}{_TO}"
    rf"(?:(?:(?P<year2>[12][0-9]{{3}})年|(?P<turn>翌年?))?(?P<month2>[0-9]{{1,2}})月 ?)?"
    rf"(?P<day2>[0-9]{{1,2}})日{_WD}{_LENGTH}日間{_END}"
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
_OF_YEARS = re.compile(
    rf"(?<![0-9/.])(?P<year>[12][0-9]{{3}})年?{_TO}(?P<year2>(?:[12][0-9])?[0-9]{{2}})年(?P<fiscal>度)?"
    rf"{_LENGTH}[年](?P<span>間)?{_END}(?![0-9目前後代生次連])"
)
_OF_HOURS = re.compile(
    r"(?<![0-9/.:])(?P<hour>[0-9]{1,2})(?:時|:00)" + _TO + r"(?P<hour2>[0-9]{1,2})(?:時|:00)"
    rf"{_LENGTH}時間{_END}(?![0-9])"
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
    r"に(?:始ま|開[幕会]|スタート)"
    rf"[しるっりて]{{0,2}}(?:た)?、(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}"
    rf"まで(?:の|、)?(?P<count>{NUMBER})日間{_END}"
)
_NIGHTS = re.compile(
    rf"(?<![0-9/.])(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日?{_WD}{_TO}"
    rf"(?:(?P<month2>[0-9]{{1,2}})月 ?)?(?P<day2>[0-9]{{1,2}})日{_WD}(?:まで)?の"
    rf"{NUMBER}泊(?P<count>{NUMBER})日"
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
        rf"\b(?P<count>{WORD}) days,? (?:from )?{days}\b(?![0-9:])",
        rf"\b(?P<count>{WORD})-day [a-z]+(?: [a-z]+)? (?:runs|ran|will run) (?:from )?{days}\b",
        rf"\bfrom {days}, (?:for )?(?:an? )?(?:total of )?(?P<count>{WORD})(?: days\b|-day\b)",
    )
)
_SOME_YEAR = 2023
"""A year without a leap day, for stretches whose year is not told."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text, seen = plain(evidence), set[int]()
    for pattern, unit, lengths in (
        (_OF_DAYS, _DAYS, _days),
        (_DAYS_BEFORE, _DAYS, _days),
        (_EN, _DAYS, _days),
        (_LENGTH_FIRST, _DAYS, _days),
        (_BEGINS, _DAYS, _days),
        (_NIGHTS, _DAYS, _days),
        *((pattern, _DAYS, _days) for pattern in _EN_MORE),
        (_OF_MONTHS, _MONTHS, _months),
        (_OF_YEARS, _YEARS, _years),
        (_OF_HOURS, _HOURS, _hours),
    ):
        is_english = pattern is _EN or pattern in _EN_MORE
        for found in (text.matches if is_english else text.wide)(pattern):
            told, right = number(found["count"]), lengths(found)
            if told is None or right is None or told in right or found.end() in seen:
                continue
            seen.add(found.end())
            span = Span(*found.span())
            sure = (lengths is _days and not is_english) or told not in _near(right)
            words = _MESSAGE.of(
                words=span.cut(evidence.article.text),
                first=_end(found, 1), last=_end(found, 2),
                right=unit.of(count=right[0]), told=unit.of(count=told),
            )  # fmt: skip
            severity = Severity.WARNING if sure else Severity.NOTE
            yield ask(evidence, "duration-mismatch", severity, span, words)
    for one in (*clocked(text), *between_times(text)):
        words = _MESSAGE.of(
            words=one.span.cut(evidence.article.text), first=one.first, last=one.last,
            right=_CLOCK.of(hours=one.right // 60, minutes=one.right % 60),
            told=_CLOCK.of(hours=one.told // 60, minutes=one.told % 60),
        )  # fmt: skip
        yield ask(evidence, "duration-mismatch", Severity.WARNING, one.span, words)


def _near(right: tuple[int, ...]) -> set[int]:
    return {length + step for length in right for step in (-1, 0, 1)}


def _end(found: re.Match[str], which: int) -> str:
    """Return the first or the last end as it is written in digits."""
    groups = found.groupdict()
    tail = "2" if which == 2 else ""
    names = [f"{name}{tail}" for name in ("year", "month", "day", "hour")]
    return "/".join(groups[name] for name in names if groups.get(name))


def _days(found: re.Match[str]) -> tuple[int, ...] | None:
    """Return the days from the first to the last, both counted."""
    groups = found.groupdict()
    if groups["month"] is None:  # from 3 to 12 June
        first = Stated(None, month(groups["month2"]), int(groups["day"]))
    start = stated(found) if groups["month"] else first
    year = start.year or _SOME_YEAR
    end = month(groups["month2"]) if groups["month2"] else start.month
    last_year = int(groups["year2"]) if groups.get("year2") else year
    if not groups.get("year2") and (groups.get("turn") or end < start.month):
        last_year += 1
    try:
        length = date(last_year, end, int(groups["day2"])) - date(year, start.month, start.day)
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
    if groups["year2"]:
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


def _hours(found: re.Match[str]) -> tuple[int, ...] | None:
    first, last = int(found["hour"]), int(found["hour2"])
    if max(first, last) > 30:
        return None
    steps = last - first
    return (steps % 24, steps % 12)  # 22時〜6時, 10時〜3時


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
