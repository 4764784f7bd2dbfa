"""A word such as 昨年, 先月 or "last year" and the date beside it do not go together.

What: 昨年(2022年) in an article of 2024, 来月の2月 in one of December, きのう5日 in one of the
9th, 今年度(2025年度) in one of February 2025, when the fiscal year of 2024 still runs.

Why: texts that are written before the turn of a month, a year or a fiscal year, and appear after
it, carry the words over.

Bad (ja):  (2025年1月3日の記事) 昨年(2023年)
Bad (en):  (article of January 3, 2025) last year (2023)
Good (ja): (2025年1月3日の記事) 昨年(2024年)
Good (en): (article of January 3, 2025) last year (2024)

Silent: without the article's date; where writing on the day before or after the date would make
it right; for fiscal years other than Japan's, which begins in April.

日本語

「昨年」「先月」などの言葉と、隣の日付が合いません。

何を: 2024年の記事の「昨年(2022年)」、12月の記事の「来月の2月」、9日の記事の「きのう5日」、2025年2
月の記事の「今年度(2025年度)」(まだ2024年度)など。

なぜ: 月・年・年度の変わり目の前に書き、後で出した原稿には、言葉がそのまま残ります。

悪い例: (2025年1月3日の記事) 昨年(2023年)
良い例: (2025年1月3日の記事) 昨年(2024年)

対象外: 記事の日付が分からないとき。前日や翌日に書いたとすれば合うとき。4月に始まらない年度。
"""

import re
from collections.abc import Callable, Iterator
from datetime import MAXYEAR, date, timedelta

from factcheck.checks._asking import ask
from factcheck.checks._days import MONTH, month
from factcheck.checks._eras import NAMES, western
from factcheck.checks._plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: seen from {published}, the date of the article, {word} is {right}, not {told}. Which "
    "is meant?",
    "{words}: 記事の日付 {published} から見ると「{word}」は{right}で、{told}ではありません。"
    "どちらを指しますか。",
)
_YEAR_UNIT = Words("{number}", "{number}年")
_FISCAL_UNIT = Words("fiscal {number}", "{number}年度")
_MONTH_UNIT = Words("month {number}", "{number}月")
_DAY_UNIT = Words("day {number}", "{number}日")
_YEARS = {
    "一昨年": -2, "おととし": -2, "昨年": -1, "去年": -1, "今年": 0, "ことし": 0, "本年": 0,
    "来年": 1, "再来年": 2, "last year": -1, "this year": 0, "next year": 1,
}  # fmt: skip
_FISCAL = {"一昨年度": -2, "昨年度": -1, "今年度": 0, "本年度": 0, "来年度": 1}
_MONTHS = {
    "先々月": -2, "先月": -1, "今月": 0, "来月": 1, "再来月": 2, "last month": -1,
    "this month": 0, "next month": 1,
}  # fmt: skip
_DAYS = {
    "一昨日": -2, "おととい": -2, "昨日": -1, "きのう": -1, "今日": 0, "きょう": 0, "本日": 0,
    "明日": 1, "あす": 1, "明後日": 2, "あさって": 2,
}  # fmt: skip
_NOT_QUOTED = r"(?<![ァ-ヶA-Za-z々一再])"


def _of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_YEAR = rf"(?:(?P<year>[12][0-9]{{3}})|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}}))"
_OF_YEAR = re.compile(
    rf"{_NOT_QUOTED}(?P<word>{_of(_YEARS)})(?:\(|=|、\(){_YEAR}年?(?:\)|(?=[、/=]|[0-9]{{1,2}}月))"
)
_BESIDE_YEAR = re.compile(
    rf"{_NOT_QUOTED}(?P<word>{_of(_YEARS)})の?(?P<year>19[0-9]{{2}}|20[0-9]{{2}})年(?=[にはの、]|[0-9]{{1,2}}月)"
)
_OF_FISCAL = re.compile(rf"{_NOT_QUOTED}(?P<word>{_of(_FISCAL)})(?:\(|=){_YEAR}年度\)?")
_OF_MONTH = re.compile(
    rf"{_NOT_QUOTED}(?P<word>{_of(_MONTHS)})(?:の|\(|=|、)?(?P<month>[0-9]{{1,2}})月(?!号|期|分|間)"
)
_OF_DAY = re.compile(
    rf"{_NOT_QUOTED}(?P<word>{_of(_DAYS)})(?:の|\(|=|、)?(?:(?P<month>[0-9]{{1,2}})月)?"
    r"(?P<day>[0-9]{1,2})日(?!間|目|前|後|分|ぶり|連続|付)"
)
_EN_YEAR = re.compile(
    r"\b(?P<word>(?:last|this|next) year)[ ,]{0,2}\((?P<year>[12][0-9]{3})\)", re.IGNORECASE
)
_EN_MONTH = re.compile(
    rf"\b(?P<word>(?:last|this|next) month)[ ,]{{0,2}}\((?P<month>{MONTH})(?: [12][0-9]{{3}})?\)",
    re.IGNORECASE,
)
_WRITING = (timedelta(0), timedelta(-1), timedelta(1))
"""Days between writing and publication that leave the words right."""
_FISCAL_START = 4
"""Month in which Japan's fiscal year begins (財政法 第11条)."""


_Told = Callable[[re.Match[str]], str]
_Seen = Callable[[re.Match[str], date], str]


def _run(evidence: Evidence) -> Iterator[Finding]:
    published = evidence.article.published
    if published is None or not 1 < published.year < MAXYEAR:
        return
    text = plain(evidence)
    days = [published + step for step in _WRITING]
    for pattern, unit, told_by, seen_from in _RULES:
        for found in text.matches(pattern):
            told = told_by(found)
            right = [seen_from(found, day) for day in days]
            if told in right:
                continue
            span = Span(*found.span())
            words = _MESSAGE.of(
                words=span.cut(evidence.article.text), word=found["word"],
                published=published.isoformat(), right=unit.of(number=right[0]),
                told=unit.of(number=told),
            )  # fmt: skip
            yield ask(evidence, "relative-mismatch", Severity.WARNING, span, words)


def _year(found: re.Match[str]) -> str:
    groups = found.groupdict()
    return groups["year"] or str(western(groups["era"], groups["nth"]))


def _month(found: re.Match[str]) -> str:
    return str(month(found["month"]))


def _day(found: re.Match[str]) -> str:
    return (
        f"{int(found['month'])}/{int(found['day'])}" if found["month"] else str(int(found["day"]))
    )


def _year_seen(found: re.Match[str], day: date) -> str:
    return str(day.year + _YEARS[found["word"].lower()])


def _fiscal_seen(found: re.Match[str], day: date) -> str:
    return str(day.year - (day.month < _FISCAL_START) + _FISCAL[found["word"]])


def _month_seen(found: re.Match[str], day: date) -> str:
    return str((day.month - 1 + _MONTHS[found["word"].lower()]) % 12 + 1)


def _day_seen(found: re.Match[str], day: date) -> str:
    there = day + timedelta(_DAYS[found["word"]])
    return f"{there.month}/{there.day}" if found["month"] else str(there.day)


_RULES: tuple[tuple[re.Pattern[str], Words, _Told, _Seen], ...] = (
    (_OF_YEAR, _YEAR_UNIT, _year, _year_seen),
    (_BESIDE_YEAR, _YEAR_UNIT, _year, _year_seen),
    (_EN_YEAR, _YEAR_UNIT, _year, _year_seen),
    (_OF_FISCAL, _FISCAL_UNIT, _year, _fiscal_seen),
    (_OF_MONTH, _MONTH_UNIT, _month, _month_seen),
    (_EN_MONTH, _MONTH_UNIT, _month, _month_seen),
    (_OF_DAY, _DAY_UNIT, _day, _day_seen),
)
"""What states a word and a date, how the date reads, and how the word reads from a day."""

CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
