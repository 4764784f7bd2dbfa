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

A day without its month (代表質問は25日(水)) is of the article's month or the one named last, and is
asked about only if it falls right in neither, nor in the month that the article's day makes next
likely. Where the article tells something again (a year on, 発生から5年), that year counts too.

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

月のない日(代表質問は25日(水))は、記事の月か直前に書かれた月の日とみなし、どちらでも、次にありうる月で
も合わないときだけ尋ねます。「発生から5年」のように振り返る記事では、その年も数えます。

対象外: 暦が国ごとに違った1900年より前、存在しない日(`impossible-date`)、年を決められない日付。
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from factcheck.checks._asking import ask
from factcheck.laws.numbers.saying import spoken_day
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times.bare_days import BareDay, bare_days
from factcheck.laws.times.eras import years
from factcheck.laws.times.told_years import retold
from factcheck.laws.times.weekdays import NamedDay, named_days, named_in_words
from factcheck.laws.times.year_signs import nth_days
from factcheck.model.records import Evidence, Finding
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
_NTH = Words(
    "{words}: day {day} of any month is number {week} of its weekday. Which of them is meant?",
    "{words}: {day}日はその月の第{week}の曜日です。日付と順番のどちらが正しいですか。",
)
_NAMES = tuple(
    Words(en, ja)
    for en, ja in zip(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "月火水木金土日",
        strict=True,
    )
)
_ENOUGH = 3
"""Dates that must agree on a year before one that does not is asked about."""
_CLOSE = 75
"""Days around the article's date within which a date without a year can only be of then."""
_TALE, _GENERATION = 600, 20
"""Characters before a day in which a year is told that it may be of, and years that make it so."""
_WESTERN = re.compile(r"(?<![0-9.,])(?:1[0-9]{3}|20[0-9]{2})(?=年|[ ,.;)])")
_OTHER_YEAR = re.compile(
    r"昨年|去年|前年|一昨年|来年|翌年|翌春|昨季|昨夏|昨冬|昨秋|昨春|年前|年後|"
    r"(?i:\b(?:last|next|previous|following|that) year\b|years? (?:ago|earlier|later|before))|"
    r"明年|隔年|(?i:작년|지난해|내년|이듬해|\b(?:(?:vorig|letzt|vergangen|nächst|kommend|folgend|dies)\w*|"
    r"im selben) Jahr|\b(?:l[’']an(?:née)?|año|ano|anno) (?:derni|pas|anterior|prossim|prochain|"
    r"scors|suivant|próxim|seguinte|siguiente|que (?:viene|vem))\w*|\bpróximo an?[ñn]?o\b)"
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    beside = named_days(text, evidence.article.published)
    worded = named_in_words(evidence)
    named = sorted((*beside, *worded), key=lambda one: one.span)
    open_ones = [one for one in named if one.day.year is None]
    for span, day, week in nth_days(text):
        says = _NTH.of(words=span.cut(evidence.article.text), day=day, week=week)
        yield ask(evidence, "weekday-mismatch", Severity.WARNING, span, says)
    for one in named:
        if one.day.year is not None and not one.falls_right(one.day.year):
            yield _asked(evidence, one, one.day.year)
    published = evidence.article.published
    again = retold(text.text, published) if open_ones else frozenset()
    told = years(text.text) | again if open_ones else frozenset()
    if published is None:
        yield from _odd(evidence, open_ones) if not told else ()
        return
    right = [one for one in open_ones if not _misfits(one, published, frozenset())]
    if len(right) >= _ENOUGH - 1 and len(open_ones) - len(right) == 1:
        (apart,) = [one for one in open_ones if one not in right]
        told = years(_paragraph(text, apart)) | again  # the others show which year is meant
    misfits = [
        one
        for one in open_ones
        if _misfits(one, published, told) and not _is_of_history(text, one, published)
    ]
    if len(misfits) > 1 and 2 * len(misfits) > len(open_ones):
        yield from _odd(evidence, open_ones)  # they speak of another year than the article's
        return
    ends = {one.span.end for one in named}
    for bare in bare_days(text, published, ends) if not misfits or right else ():
        yield _bare(evidence, bare)
    for one in misfits:
        alone = _OTHER_YEAR.search(_paragraph(text, one)) is None
        yield _misfit(evidence, one, published, right if alone else None)


def _around(one: NamedDay, published: date) -> list[date]:
    """Return the day in the article's year and those beside it, the nearest one first."""
    years_around = range(max(published.year - 1, 1), min(published.year + 1, 9998) + 1)
    days = [there for year in years_around if (there := one.day.on(year))]
    return sorted(days, key=lambda there: abs(there - published))


def _misfits(one: NamedDay, published: date, told: frozenset[int]) -> bool:
    """Tell whether a day without a year fits neither the nearest year nor one that is told."""
    days = _around(one, published)
    return bool(days) and not one.falls_right(days[0].year, *told)


def _is_of_history(text: Plain, one: NamedDay, published: date) -> bool:
    """Tell whether a day in running words follows a year long past: one near that, if not it."""
    if "(" in text.text[one.span.start : one.span.end]:
        return False
    last = [*_WESTERN.finditer(text.text, max(0, one.span.start - _TALE), one.span.start)][-1:]
    return bool(last) and int(last[0][0]) < published.year - _GENERATION


def _paragraph(text: Plain, one: NamedDay) -> str:
    """Return what of its paragraph stands before a day, and a little behind."""
    start = text.text.rfind("\n", max(0, one.span.start - 400), one.span.start) + 1
    return text.text[max(start, one.span.start - 400) : one.span.end + 20]


def _misfit(
    evidence: Evidence, one: NamedDay, published: date, right: list[NamedDay] | None
) -> Finding:
    """Ask about a day; ``right`` are those that fall right, None if another year may be meant."""
    days = _around(one, published)
    others = [there.year for there in days[1:] if one.falls_right(there.year)]
    if right is not None and others:
        is_close = abs(days[0] - published).days <= _CLOSE
        shown = any(not day.falls_right(others[0]) for day in right)
        others = [] if is_close or shown else others
    return _asked(evidence, one, days[0].year, others[0] if others else None)


def _odd(evidence: Evidence, named: list[NamedDay]) -> Iterator[Finding]:
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


def _bare(evidence: Evidence, one: BareDay) -> Finding:
    """Ask about a day without its month."""
    message = _MESSAGE.of(
        words=one.span.cut(evidence.article.text), day=spoken_day(one.nearest),
        right=_NAMES[one.nearest.weekday()], told=_NAMES[one.weekday],
    )  # fmt: skip
    return ask(evidence, "weekday-mismatch", Severity.WARNING, one.span, message)


def _asked(evidence: Evidence, one: NamedDay, year: int, other: int | None = None) -> Finding:
    there = one.day.on(year)
    values: dict[str, object] = {
        "words": one.span.cut(evidence.article.text),
        "day": spoken_day(there) if there else "",
        "right": _NAMES[there.weekday()] if there else "",
        "told": _NAMES[one.weekday],
    }
    message: Said = _MESSAGE.of(**values)
    if other is not None:
        message = _YEARS.of(**values, year=other)
    severity = Severity.NOTE if other is not None else Severity.WARNING
    return ask(evidence, "weekday-mismatch", severity, one.span, message)


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
