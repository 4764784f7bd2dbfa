"""A date has a day of the week that it does not fall on.

What: 2025年2月10日(火), Tuesday, February 10, 2025: that day was a Monday. Either the date or the
day of the week is a slip of the pen. Years of eras count; so do the later days of a row:
3日(月)、 4日(火). A date without its year is taken to be the one nearest to the article's date,
and asked about only if it fits no year that the article names either; a year named in another
paragraph does not count where two other dates fall right. If it would fit the year before or
after, that is a note, unless the date is close or other dates fall right, and nothing near speaks
of another year. Without any date to go by, or where most of them fall elsewhere
than in the article's year, its dates speak for one another: the one that falls out of three is a
note.

Why: readers come on the wrong day. It is the slip that proof-readers check first, because the
calendar decides it.

Bad (ja):  説明会は2025年2月10日(火)に開く。
Bad (en):  The hearing is on Tuesday, February 10, 2025.
Good (ja): 説明会は2025年2月10日(月)に開く。
Good (en): The hearing is on Monday, February 10, 2025.

Silent: before 1900, when countries kept different calendars; for a day that does not exist
(`impossible-date`); and for dates without a year where no year can be told.

日本語

日付と曜日が合いません。

何を: 2025年2月10日(火) など。その日は月曜日です。日付か曜日のどちらかの書き間違いです。元号の年も、
「3日(月)、4日(火)」のように続く日も確かめます。年のない日付は記事の日付にいちばん近い年とみなし、
記事に出てくるどの年にも合わないときだけ尋ねます(ほかの日付が二つ以上合うなら、別の段落の年は数え
ません)。前後の年なら合うときは、日付が近いか、ほかの日付が合い、近くに「昨年」などがなければ警告、
そうでなければ注記です。手がかりの日付がなければ、記事の中の日付どうしを比べ、三つのうち一つだけ外れるものを注記します。

なぜ: 読者が違う日に出かけてしまいます。暦だけで決まるので、校閲が最初に確かめるところです。

悪い例: 説明会は2025年2月10日(火)に開く。
良い例: 説明会は2025年2月10日(月)に開く。

対象外: 暦が国ごとに違った1900年より前、存在しない日(`impossible-date`)、年を決められない日付。
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from factcheck.checks._asking import ask
from factcheck.checks._days import ISO, MONTH, WEEKDAY, YEAR_JA, Stated, stated, weekday
from factcheck.checks._eras import NAMES, years
from factcheck.checks._plain import Plain, plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_MESSAGE = Words(
    "{words}: {day} is a {right}, not a {told}. Is it the date or the day of the week?",
    "{words}: {day}は{right}曜日で、{told}曜日ではありません。日付と曜日のどちらが正しいですか。",
)
_YEARS = Words(
    "{words}: {day} is a {right}, not a {told}; in {year} it would be one. Which year is meant?",
    "{words}: {day}は{right}曜日で、{told}曜日ではありません。{year}年なら合います。どの年ですか。",
)
_ODD = Words(
    "{words}: the other dates of the article fall on their days in {year}, this one does not. Is "
    "it the date or the day of the week?",
    "{words}: 記事のほかの日付は{year}年の曜日に合いますが、これは合いません。"
    "日付と曜日のどちらが正しいですか。",
)
_NAMES = tuple(
    Words(en, ja)
    for en, ja in zip(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "月火水木金土日",
        strict=True,
    )
)
_FIRST = 1900
_ENOUGH = 3
"""Dates that must agree on a year before one that does not is asked about."""
_CLOSE = 75
"""Days around the article's date within which a date without a year can only be of then."""
_OTHER_YEAR = re.compile(
    r"昨年|去年|前年|一昨年|来年|翌年|翌春|昨季|昨夏|昨冬|昨秋|昨春|年前|年後|"
    r"(?i:\b(?:last|next|previous|following|that) year\b|years? (?:ago|earlier|later|before))"
)
_TAIL = (
    r"(?:(?<=日)(?: ?|は|、(?=.曜日[にの]))(?P<bare>[月火水木金土日])曜(?!日?(?:を|以外))"
    r"| ?[(\[【] ?(?P<weekday>[月火水木金土日](?=[)\]】曜・祝休])(?:曜日?)?"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"(?:・?[祝休])?[)\]】])"
)
_JA = re.compile(
    rf"(?<![0-9/.:])(?:{YEAR_JA}|(?P<near>昨年|去年|今年|ことし|本年|来年)の?)?"
    rf"(?:(?P<month>[0-9]{{1,2}})月|(?P<turn>先月|今月|来月)) ?(?P<day>[0-9]{{1,2}})日{_TAIL}"
)
_NEAR = {"昨年": -1, "去年": -1, "今年": 0, "ことし": 0, "本年": 0, "来年": 1}
_TURN = {"先月": -1, "今月": 0, "来月": 1}
_ERA = re.compile(
    rf"(?P<era>{NAMES})(?P<nth>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}})\.(?P<day>[0-9]{{1,2}}){_TAIL}"
)
_DIGITS = re.compile(rf"(?<![0-9/.:-]){ISO}{_TAIL}")
_SHORT = re.compile(rf"(?<![0-9/.:-])(?P<month>[0-9]{{1,2}})/(?P<day>[0-9]{{1,2}}){_TAIL}")
_NEXT = re.compile(
    rf"(?:[~\-–—、,・と及びから]| ){{1,6}}"
    rf"(?:(?P<month>[0-9]{{1,2}})[月/])?(?P<day>[0-9]{{1,2}})日?{_TAIL}"
)
_EN = (
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}),? (?:the )?(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})"
        rf"(?:st|nd|rd|th)?\b(?:,? (?P<year>[12][0-9]{{3}})\b)?(?![:.]?[0-9])"
    ),
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}),? (?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?,? "
        rf"(?P<month>{MONTH})\b(?:,? (?P<year>[12][0-9]{{3}})\b)?"
    ),
    re.compile(
        rf"\b(?P<weekday>{WEEKDAY}) \((?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})"
        r"(?:,? (?P<year>[12][0-9]{3}))?\)"
    ),
    re.compile(
        rf"\b(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))? \((?P<weekday>{WEEKDAY})\)"
    ),
    re.compile(
        rf"\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>[12][0-9]{{3}}))? \((?P<weekday>{WEEKDAY})\)"
    ),
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A day and the day of the week beside it."""

    span: Span
    day: Stated
    weekday: int

    def falls_right(self, *among: int) -> bool:
        """Tell whether it falls on its day of the week, or has no place, in one of the years."""
        return _fits(self.day.month, self.day.day, self.weekday, frozenset(among))


@lru_cache(maxsize=4096)
def _fits(month: int, day: int, weekday: int, among: frozenset[int]) -> bool:
    places = (Stated(None, month, day).on(year) for year in among)
    return any(there is None or there.weekday() == weekday for there in places)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    named = sorted(_named(text, evidence.article.published), key=lambda one: one.span)
    open_ones = [one for one in named if one.day.year is None]
    for one in named:
        if one.day.year is not None and not one.falls_right(one.day.year):
            yield _asked(evidence, one, one.day.year)
    published = evidence.article.published
    told = years(text.text) if open_ones else frozenset()
    if published is None:
        yield from _odd(evidence, open_ones) if not told else ()
        return
    right = [one for one in open_ones if not _misfits(one, published, frozenset())]
    if len(right) >= _ENOUGH - 1 and len(open_ones) - len(right) == 1:
        (apart,) = [one for one in open_ones if one not in right]
        told = years(_paragraph(text, apart))  # the others show which year is meant
    misfits = [one for one in open_ones if _misfits(one, published, told)]
    if len(misfits) > 1 and 2 * len(misfits) > len(open_ones):
        yield from _odd(evidence, open_ones)  # they speak of another year than the article's
        return
    for one in misfits:
        alone = _OTHER_YEAR.search(_paragraph(text, one)) is None
        yield _misfit(evidence, one, published, right if alone else None)


def _named(text: Plain, published: date | None) -> Iterator[_Named]:
    seen: set[int] = set()
    for pattern in (_JA, _DIGITS, _SHORT, _ERA):
        for found in text.matches(pattern):
            day = _seen_from(found, published)
            one = _read(found, day) if day is not None else None
            if one is None or found.end() in seen:
                continue
            seen.add(found.end())
            yield one
            yield from _row(text, found.end(), one.day, seen)
    for pattern in _EN:
        for found in text.matches(pattern):
            one = _read(found, stated(found))
            if one is not None:
                yield one


def _seen_from(found: re.Match[str], published: date | None) -> Stated | None:
    """Return the day of a match; 来年 and 今月 are told from the article's date, if known."""
    groups = found.groupdict()
    turn, near = groups.get("turn"), groups.get("near")
    if turn is not None:
        if published is None:
            return None
        months = published.year * 12 + published.month - 1 + _TURN[turn]
        return Stated(months // 12, months % 12 + 1, int(found["day"]))
    day = stated(found)
    if near is not None and published is not None:
        return replace(day, year=published.year + _NEAR[near])
    return day


def _row(text: Plain, place: int, day: Stated, seen: set[int]) -> Iterator[_Named]:
    """Yield the days that follow in a row, with the year and month that they leave out."""
    while found := _NEXT.match(text.text, place):
        month = int(found["month"]) if found["month"] else day.month
        following = Stated(day.year, month, int(found["day"]))
        if (month, following.day) <= (day.month, day.day):
            return  # 12月28日(日)、3日(土): of another month or year
        place, day = found.end(), following
        seen.add(place)
        start = found.start("month" if found["month"] else "day")
        one = _read(found, following, start)
        if one is not None:
            yield one


def _read(found: re.Match[str], day: Stated, start: int | None = None) -> _Named | None:
    name = found["weekday"] or found.groupdict().get("bare")
    if day.year is not None and day.year < _FIRST:
        return None
    if (
        not 0 < (day.year or 2000) < 9999 or day.on(day.year or 2000) is None or name is None
    ):  # 2000 was a leap year
        return None
    span = Span(found.start() if start is None else start, found.end())
    return _Named(span, day, weekday(name))


def _around(one: _Named, published: date) -> list[date]:
    """Return the day in the article's year and those beside it, the nearest one first."""
    years_around = range(max(published.year - 1, 1), min(published.year + 1, 9998) + 1)
    days = [there for year in years_around if (there := one.day.on(year))]
    return sorted(days, key=lambda there: abs(there - published))


def _misfits(one: _Named, published: date, told: frozenset[int]) -> bool:
    """Tell whether a day without a year fits neither the nearest year nor one that is told."""
    days = _around(one, published)
    return bool(days) and not one.falls_right(days[0].year, *told)


def _paragraph(text: Plain, one: _Named) -> str:
    """Return what of its paragraph stands before a day, and a little behind."""
    start = text.text.rfind("\n", max(0, one.span.start - 400), one.span.start) + 1
    return text.text[max(start, one.span.start - 400) : one.span.end + 20]


def _misfit(
    evidence: Evidence, one: _Named, published: date, right: list[_Named] | None
) -> Finding:
    """Ask about a day; ``right`` are those that fall right, None if another year may be meant."""
    days = _around(one, published)
    others = [there.year for there in days[1:] if one.falls_right(there.year)]
    if right is not None and others:
        is_close = abs(days[0] - published).days <= _CLOSE
        shown = any(not day.falls_right(others[0]) for day in right)
        others = [] if is_close or shown else others
    return _asked(evidence, one, days[0].year, others[0] if others else None)


def _odd(evidence: Evidence, named: list[_Named]) -> Iterator[Finding]:
    """Ask about the one day that does not fall as all the others do, in any year."""
    fits = Counter(year for year in range(2000, 2040) for one in named if one.falls_right(year))
    if not fits:
        return
    year, most = max(fits.items(), key=lambda pair: pair[1])
    apart = [one for one in named if not one.falls_right(year)]
    if most >= _ENOUGH and len(apart) == 1:
        words = apart[0].span.cut(evidence.article.text)
        message = _ODD.of(words=words, year=year)
        yield ask(evidence, "weekday-mismatch", Severity.NOTE, apart[0].span, message)


def _asked(evidence: Evidence, one: _Named, year: int, other: int | None = None) -> Finding:
    there = one.day.on(year)
    values: dict[str, object] = {
        "words": one.span.cut(evidence.article.text),
        "day": there.isoformat() if there else "",
        "right": _NAMES[there.weekday()] if there else "",
        "told": _NAMES[one.weekday],
    }
    message: Said = _MESSAGE.of(**values)
    if other is not None:
        message = _YEARS.of(**values, year=other)
    severity = Severity.NOTE if other is not None else Severity.WARNING
    return ask(evidence, "weekday-mismatch", severity, one.span, message)


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
