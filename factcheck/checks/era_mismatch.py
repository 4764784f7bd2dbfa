"""A year of a Japanese era and the year beside it differ, or the era had no such day.

What: 令和元年(2018年): 令和元年 is 2019. 平成31年5月1日: 平成 ended on April 30, 2019. 昭和65年,
大正16年. The reckoning is shown: the year of the era plus the year before its first. The two
years may stand in brackets, side by side (令和5年、2022年の), in two columns of a table, in kanji,
by letters (R5年) or in English ("Reiwa 6 (2023)"). So is a year beside its century: "in 1742, in
the 17th century" is of the 18th.

Why: of two years side by side the reader believes either; era years are the ones that are
reckoned by hand, and most often one off.

Bad (ja):  令和元年(2018年)に開館した。
Bad (en):  It opened in 2018 (平成31年).
Good (ja): 令和元年(2019年)に開館した。
Good (en): It opened in 2019 (令和元年).

Silent: for rows of several years; where a fiscal year stands beside a month; before 明治; for the
first five years of 明治, whose calendar was another; for days past the end of an era in texts of
its time, and for years that were only reckoned ahead (平成32年度, 昭和100年).

日本語

元号の年と隣の西暦が合わないか、その元号にない日です。

何を: 令和元年(2018年)。令和元年は2019年です。平成31年5月1日。平成は2019年4月30日までです。昭和65
年、大正16年なども。計算も示します。かっこ書きのほか、「令和5年、2022年の」と並ぶ年、表
の和暦と西暦の列、漢数字、「R5年」「昭39」、英語の Reiwa 6 も読みます。
「17世紀の1742年」のような年と世紀も照らします。

なぜ: 並んだ二つの年のどちらを信じてよいか分かりません。元号の年は手で換算するため、1年ずれがちで
す。

悪い例: 令和元年(2018年)に開館した。
良い例: 令和元年(2019年)に開館した。

対象外: 年をいくつも並べたもの、年度の隣に月があるもの、明治より前、暦の違った明治5年まで。改元前
に書かれた文の改元後の日、先の計画として数えた年(平成32年度、昭和100年)。
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.laws.numbers.saying import spoken_day
from factcheck.laws.texts.plain import Plain, noted_apart, plain
from factcheck.laws.times.centuries import centuries
from factcheck.laws.times.days import month as month_of
from factcheck.laws.times.days import stated
from factcheck.laws.times.era_pairs import Pair, pairs
from factcheck.laws.times.eras import MODERN, NAMES, NTH, SOLAR, Era, ordinal, western
from factcheck.laws.times.year_signs import signs_told
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_DIFFERS = Words(
    "{words}: {era} {nth} is {base} + {nth} = {right}, not {told}. Which year is meant?",
    "{words}: {era}{nth}年は{base}+{nth}={right}年で、{told}年ではありません。どちらの年ですか。",
)
_CENTURY = Words(
    "{words}: {year} is of century {right}, not {told}. Is it the year or the century?",
    "{words}: {year}年は{right}世紀で、{told}世紀ではありません。年と世紀のどちらが正しいですか。",
)
_AFTER = Words(
    "{words}: {era} ended on {day}. Which date is meant?",
    "{words}: {era}は{day}までです。どの日を指しますか。",
)
_BEFORE = Words(
    "{words}: {era} began on {day}. Which date is meant?",
    "{words}: {era}は{day}からです。どの日を指しますか。",
)
_ERA = rf"(?P<era>{NAMES})(?P<nth>{NTH})"
_DAY = re.compile(
    rf"{_ERA}年(?:\([12][0-9]{{3}}年?\))?"
    r"(?: ?(?P<month>[0-9]{1,2}|十?[一二三四五六七八九]|十)月"
    r"(?: ?(?P<day>[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?(?![度月])"
)
_DONE = re.compile(
    r"^(?:ごろ|頃|[春夏秋冬末初])?(?:に|の)(?!延期|変更|設定|先送り|決[定め]|繰り)"
    r"(?:[一-鿿]{2,4}(?:し|され)た|建[てっ]|生まれ|始まった|開かれ|でき|終わった|亡くな)|^生まれ"
)
"""What happened in a year, told as past right behind it."""
_AHEAD = re.compile(
    r"計画|目標|予定|見通し|見込み|まで|以降|換算|もし|仮に|続いて|数え|相当|にあたる"
)
"""Words beside a year that was only reckoned ahead."""
_UNTIL_KNOWN = date(2019, 6, 1)
"""Once the last change of era was a month old, nobody wrote of 平成32年 as of a year to come."""
_LEAD = 5
"""Years of 明治 that began by the old calendar, weeks after those beside them."""
_SIGN = Words(
    "{words}: the sign of {year} is {right}. Is it the year or the sign?",
    "「{words}」: {year}年の干支は{right}です。年と干支のどちらが正しいですか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    for pair in pairs(text):
        words = pair.span.cut(evidence.article.text)
        told = _differs(pair, words)
        if told is not None and not says_so(text.around(pair.span, 60)):
            yield ask(evidence, "era-mismatch", Severity.WARNING, pair.span, told)
    for found in text.wide(_DAY):
        yield from _outside(evidence, text, found)
    for span, year, right in signs_told(text, evidence.article.published):
        told = _SIGN.of(words=span.cut(evidence.article.text), year=year, right=right)
        yield ask(evidence, "era-mismatch", Severity.WARNING, span, told)
    for one in centuries(evidence):
        words = one.span.cut(evidence.article.text)
        told = _CENTURY.of(words=words, year=one.year, right=one.right, told=one.told)
        severity = noted_apart(text, one.span, str(one.year))
        yield ask(evidence, "era-mismatch", severity, one.span, told)


def _differs(pair: Pair, words: str) -> Said | None:
    nth, right = ordinal(pair.nth), western(pair.era, pair.nth)
    if pair.era == "明治" and nth <= _LEAD and abs(pair.told - right) == 1:
        return None
    return _DIFFERS.of(
        words=words, era=pair.era, nth=nth, base=right - nth, right=right, told=pair.told
    )


def _outside(evidence: Evidence, text: Plain, found: re.Match[str]) -> Iterator[Finding]:
    """Ask about a year, month or day that lies outside its era."""
    era, span = MODERN[found["era"]], Span(*found.span())
    first, last = _stretch(found)
    words = span.cut(evidence.article.text)
    if first is None or last is None or first < SOLAR or says_so(text.around(span)):
        return
    if era.last is not None and first > era.last:
        severity = _late(evidence.article.published, era, found, text, span)
        if severity is not None:
            told = _AFTER.of(words=words, era=era.name, day=spoken_day(era.last))
            yield ask(evidence, "era-mismatch", severity, span, told)
    elif last < era.first and era.first.year == first.year:
        known = found["day"] or _DONE.search(text.after(span.end, 20))
        severity = Severity.WARNING if known else Severity.NOTE
        told = _BEFORE.of(words=words, era=era.name, day=spoken_day(era.first))
        yield ask(evidence, "era-mismatch", severity, span, told)


def _late(
    published: date | None, era: Era, found: re.Match[str], text: Plain, span: Span
) -> Severity | None:
    """Weigh a day past the end of its era: sure only in a text that knew of the end."""
    nth = ordinal(found["nth"])
    around = text.after(span.end, 30) + text.before(span.start, 30)
    if nth % 10 == 0 and nth >= 90:
        return None  # 昭和100年, which is celebrated
    if era.name == "平成":
        if published is not None and published < _UNTIL_KNOWN:
            return None
        known = published is not None and found["month"] is not None and nth == 31
        known = known or (published is not None and _DONE.search(around) is not None)
        return Severity.WARNING if known and not _AHEAD.search(around) else Severity.NOTE
    if _AHEAD.search(around):
        return Severity.NOTE
    return Severity.WARNING if found["month"] or _DONE.search(around) else Severity.NOTE


def _stretch(found: re.Match[str]) -> tuple[date | None, date | None]:
    """Return the first and last day that could be meant."""
    year = western(found["era"], found["nth"])
    if not found["month"]:
        return date(year, 1, 1), date(year, 12, 31)
    month = month_of(found["month"])
    if not 1 <= month <= 12:
        return None, None
    if found["day"]:
        day = stated(found).on(year)
        return day, day
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), date.fromordinal(following.toordinal() - 1)


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
