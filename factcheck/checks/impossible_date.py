"""A date that no calendar has.

What: 2月30日, 4月31日, 2023年2月29日, 13月1日, June 31, 2025/11/31. The message says how many
days the month has. A February 29 without a year is held against the year of the article.

Why: the day that was meant is another one, and nobody but the author knows which. Spelling
checkers pass it, and so do many forms.

Bad (ja):  応募の締め切りは4月31日。
Bad (en):  The offer ends on April 31, 2025.
Good (ja): 応募の締め切りは4月30日。
Good (en): The offer ends on April 30, 2025.

Silent: where the sentence itself says that there is no such day; for the old calendars, which had
a 30th of the second month (until 1872 in Japan, 旧暦; 1712 in Sweden) or a leap day in 1700, 1800
and 1900 (before 1923); for a month and number in English that may be no date (in June 31 people
…); in versions and paths.

日本語

暦にない日付です。

何を: 2月30日、4月31日、2023年2月29日、13月1日、June 31、2025/11/31 など。その月が何日までかを示し
ます。年のない2月29日は、記事の年がうるう年かどうかで見ます。

なぜ: 本当は別の日であり、それがいつかは筆者にしか分かりません。文字の校正では見つかりません。

悪い例: 応募の締め切りは4月31日。
良い例: 応募の締め切りは4月30日。

対象外: その日がないと文が述べている場合、2月に30日があった旧暦(日本では1872年まで、スウェーデンの
1712年)や、1700年・1800年・1900年にも閏日があった暦(1923年より前)、版番号やパスの中。英語では日付と
言い切れない月名と数(in June 32 people)も除きます。
"""

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times.days import Stated, stated
from factcheck.laws.times.eras import years
from factcheck.laws.times.told_years import relative
from factcheck.laws.times.worded_days import worded_days
from factcheck.laws.times.written_days import days
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_NO_DAY = Words(
    "{words}: month {month} has only {last} days. Which day is meant?",
    "{words}: {month}月は{last}日までです。どの日を指しますか。",
)
_NO_LEAP = Words(
    "{words}: {year} is no leap year, its February has only 28 days. Which day is meant?",
    "{words}: {year}年は平年で、2月は28日までです。どの日を指しますか。",
)
_NO_MONTH = Words(
    "{words}: there is no month {month}. Which date is meant?",
    "{words}: {month}月という月はありません。どの日を指しますか。",
)
_ONE_CALENDAR = 1923
"""From this year on all of Europe had today's calendar; Greece came last. The one before it had a
leap day each fourth year."""
_MOON = 1873
"""From this year on Japan had today's calendar, not that of the moon."""
_SUN = frozenset({"de", "en", "es", "fr", "it", "pt"})
"""Languages whose old dates are of a calendar of the sun, unless they say otherwise."""
_SWEDEN = 1712
"""The one year whose February had 30 days (Bauer 1868, Calender för åren från 601 till 2200)."""
_OLD = re.compile(r"旧暦|陰暦|太陰|和暦|グレゴリオ|ユリウス|lunar|Julian", re.IGNORECASE)
_OLD_YEAR = re.compile(r"(?<![0-9])1[0-8][0-9]{2}年|(?<![0-9])[5-9][0-9]{2}年")
_OLD_ERA = re.compile(
    r"(?:明治[元1-5]年|慶応|元治|文久|万延|安政|嘉永|弘化|天保|文政|文化|享和|寛政|天明|安永|明和|宝暦|享保|"
    r"元禄|寛永|慶長|文禄|天正|元亀|永禄|天文|応仁|[一-鿿]{2}(?:元|[0-9一二三四五六七八九十]{1,3})年閏?)"
)
_LEAP = re.compile(
    r"うるう|閏|4年に|誕生|生まれ|毎年|例年|leap|birthday|born|every|each|annual", re.IGNORECASE
)
"""Beside a February 29 that is of no one year."""
_AROUND, _SOON = 400, 200
"""Characters around it in which a year may be told, and days within which none needs to be."""
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text, published = plain(evidence), evidence.article.published
    worded = ((one.day, one.span) for one in worded_days(evidence))
    found = {span.end: (day, span) for day, span in (*worded, *_days(text, published))}
    for day, span in found.values():
        words = span.cut(evidence.article.text).strip()
        told = _told(words, day) or _no_leap_near(evidence, text, words, day, span)
        if told is None or says_so(text.around(span)) or _is_of_old(evidence, text, span, day):
            continue
        yield ask(evidence, "impossible-date", Severity.WARNING, span, told)


def _days(text: Plain, published: date | None) -> Iterator[tuple[Stated, Span]]:
    """Yield the days that are written as Japanese and English write them."""
    for found in days(text):
        day = _day(found, published)
        if not _is_version(found, day):
            yield day, Span(_start(found), found.end())


def _day(found: re.Match[str], published: date | None) -> Stated:
    """Return the day of a match; the year of 今年2月29日 is told by the article's date."""
    near = found.groupdict().get("near")
    there = min(relative(near, published), default=None) if near else None
    return replace(stated(found), year=there) if there else stated(found)


def _is_version(found: re.Match[str], day: Stated) -> bool:
    """Tell whether digits with points or zeros are a version or a blank form: 2019.2.0."""
    sign = found.groupdict().get("sign")
    if sign is None:
        return False
    return 0 in {day.month, day.day} or (sign == "." and (day.month > 12 or day.day > 31))


def _start(found: re.Match[str]) -> int:
    """Return where the date begins, behind a word that leads to it."""
    return found.end("on") if found.groupdict().get("on") else found.start()


def _told(words: str, day: Stated) -> Said | None:
    """Say what is impossible, or None if the day is possible."""
    if not 1 <= day.month <= 12:
        if day.month == 0 and day.day == 0:
            return None  # 0000-00-00 and its like: a blank form
        return _NO_MONTH.of(words=words, month=day.month)
    last = _LONGEST[day.month - 1]
    if not 1 <= day.day <= last:
        return _NO_DAY.of(words=words, month=day.month, last=_last(day, last))
    if (day.month, day.day) == (2, 29) and day.year is not None and not isleap(day.year):
        return _NO_LEAP.of(words=words, year=day.year)
    return None


def _no_leap_near(
    evidence: Evidence, text: Plain, words: str, day: Stated, span: Span
) -> Said | None:
    """Say that a February 29 without a year has none near the article's day, nor one told."""
    published = evidence.article.published
    if published is None or day.year is not None or (day.month, day.day) != (2, 29):
        return None
    if evidence.article.language not in {"ja", "en"}:
        return None  # the words for another year are not known
    near = text.text[max(0, span.start - _AROUND) : span.end + _AROUND]
    named = years(near) | relative(near, published)
    if any(isleap(year) for year in named) or _LEAP.search(near):
        return None
    ends = [date(year, 3, 1) for year in (published.year - 1, published.year, published.year + 1)]
    closest = min(ends, key=lambda one: abs(one - published))
    if any(isleap(one.year) and abs(one - published).days <= _SOON for one in ends):
        return None
    return _NO_LEAP.of(words=words, year=closest.year)


def _last(day: Stated, longest: int) -> int:
    return monthrange(day.year, day.month)[1] if day.year else longest


def _is_of_old(evidence: Evidence, text: Plain, span: Span, day: Stated) -> bool:
    """Tell whether another calendar may have had the day: of 30 days, or with a leap day."""
    if day.month > 12 or day.month < 1 or day.day not in {29, 30}:
        return False
    if day.year is not None:
        by_moon = evidence.article.language not in _SUN and day.year < _MOON
        leapt = day.year % 4 == 0 if day.day == 29 else day.year == _SWEDEN
        return by_moon or (leapt and day.year < _ONE_CALENDAR)
    nearby = text.text[max(0, span.start - 200) : span.end + 60]
    return any(pattern.search(nearby) for pattern in (_OLD, _OLD_YEAR, _OLD_ERA))


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
