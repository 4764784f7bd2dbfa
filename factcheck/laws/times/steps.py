"""Times told as so many years or days after, or before, another: 5年後の2025年, "two days later".

The law: the earlier time and the count make the later one. Any time told shortly before, or now,
from which the count leads is its witness. Where there is none, the count was meant from the only
time of its sentence, or of one before to which it leads back (その, "later"); back from now, from
the article's day. A year may be one off where a month tells that it was counted from day to day;
of days without their month every month is tried.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, passages
from factcheck.laws.times.days import MONTH, WEEKDAY
from factcheck.laws.times.eras import years
from factcheck.laws.times.span_times import Time, times
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_AHEAD = (
    re.compile(
        rf"(?<![0-9.,約第数〜~–-])(?P<n>{NUMBER})(?P<unit>日|週間|周?年)"
        r"(?:(?P<way>後|前)(?:の|に当たる|、|,|である|\(){1,3}|(?:たった|経った|を経た|が過ぎた|後)の?)\Z"
    ),
    re.compile(
        rf"\b(?P<n>{WORD}) (?P<unit>day|week|year)s? (?P<way>later|afterwards?|on|earlier|ago),? "
        rf"(?:in |on )?(?:{WEEKDAY},? )?(?:{MONTH} )?\Z",
        re.IGNORECASE,
    ),
)
"""A count before the time to which it leads."""
_BEHIND = re.compile(rf"\A、(?:今から|いまから)?(?P<n>{NUMBER})(?P<unit>年)(?P<way>前)(?!後|半|倒)")
"""A count behind it: 1998年、17年前のこと."""
_NEXT_DAY = re.compile(r"翌(?![年月春夏秋冬]|[0-9]{4}年)")
"""Opens the day after another; 翌年3月31日 and 翌1952年4月28日 are in the year after it."""
_NEXT = re.compile(r"(?<![一-龠ァ-ヴーA-Za-z])翌(?:日の)?\Z")
"""Not the day after what a name tells: 暗黒の木曜日翌日の."""
_BACK = {"前", "earlier", "ago"}
_HEDGE = re.compile(
    r"(?:約|およそ|ほぼ|およ|数|some|about|around|nearly|almost|roughly) ?\Z", re.IGNORECASE
)
_NOT_NOW = re.compile(r"毎[月年週]|例年|例え|仮に|場合|旧暦")
_LEADS_BACK = re.compile(
    r"(?:(?:その|そこから|それから|同[社館校店]?)(?:わずか|ちょうど|さらに)?)?\Z"
)
_NO_DAY = re.compile(r"間|目|後|前|ぶり|連続|分|以[上内]|余|おき|ごと|ほど|たって|経")
"""Behind what looks like a day and is a length."""
_SHORT, _NEARBY, _SENTENCES = 20, 800, 3
"""Characters of a sentence that leads back, and before it in which any year may be a witness; and
English sentences back to the time that is counted from."""
_MOST, _FAR = 60, 10
"""The most days that are counted so; and by how many years back from now a slip is off."""


@dataclass(frozen=True, slots=True)
class Step:
    """A time that is not so many years or days from any told before it."""

    span: Span
    """Where the count and the time stand."""
    is_days: bool
    sign: int
    """1 where the count leads on, -1 where it leads back."""
    start: str
    """The time counted from."""
    count: int
    right: str
    """The time to which the count leads."""
    told: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Count:
    """A count that leads to a time."""

    value: int
    is_days: bool
    sign: int
    start: int
    """Where it begins in the article's text."""
    end: int


def steps(evidence: Evidence) -> Iterator[Step]:
    """Yield the times of an article to which no count beside them leads."""
    published = evidence.article.published
    for passage in passages(evidence):
        every = times(passage) if len(passage.figures) <= DENSE else []
        for one in every:
            count = _count(passage, one)
            if count is not None:
                yield from _judged(passage, every, one, count, published)


def _count(passage: Passage, one: Time) -> _Count | None:
    """Return the count told beside a time that leads to it."""
    text, start, end = passage.article, passage.span.start, one.at + len(one.text)
    ahead = text[max(start, one.at - 40) : one.at]
    if _NO_DAY.match(text[end : end + 3]):
        return None
    is_of_year = one.text[:4].isdecimal() and one.text[4:5] == "年"
    if _NEXT_DAY.match(one.text) or (_NEXT.search(ahead) and not is_of_year):
        sign = text.rfind("翌", start, one.at + 1)
        return _Count(1, True, 1, sign, end) if one.is_day else None
    for found in (*(way.search(ahead) for way in _AHEAD), _BEHIND.match(text[end : end + 16])):
        value = number(found["n"].lower()) if found else None
        if found is None or not value:
            continue
        at = one.at - len(ahead) + found.start() if found.re is not _BEHIND else one.at
        if _HEDGE.search(text[max(start, at - 8) : at]):
            return None
        is_days = found["unit"].lower() not in {"年", "周年", "year"}
        value *= 7 if found["unit"].lower() in {"週間", "week"} else 1
        sign = -1 if (found["way"] or "").lower() in _BACK else 1
        fits = one.is_day and value <= _MOST if is_days else not one.is_day
        place = max(end, end + found.end() if found.re is _BEHIND else 0)
        return _Count(value, is_days, sign, at, place) if fits else None
    return None


def _judged(
    passage: Passage, every: list[Time], one: Time, count: _Count, published: date | None
) -> Iterator[Step]:
    others = [each for each in every if each.at < count.start]
    sentences = [each for each in passage.sentences if each.start <= count.start]
    if not sentences or _NOT_NOW.search(passage.article[sentences[-1].start : count.start]):
        return
    bases = _bases(passage, others, sentences, count) if count.sign > 0 else []
    if count.is_days:
        is_own = bool(bases) and bases[-1].at >= sentences[-1].start
        days = [each for each in others if each.is_day]
        yield from _of_days(days, bases[-1:], one, count, is_own=is_own)
        return
    near = years(passage.article[max(0, count.start - _NEARBY) : count.start])
    now = {published.year} if published else set[int]()
    begun = {each.first.year for each in bases} if count.sign > 0 else now
    if len(begun) != 1:
        return
    (start,) = begun
    offs = [count.sign * (one.first.year - year) - count.value for year in near | begun | now]
    off = count.sign * (one.first.year - start) - count.value
    is_fine = count.sign < 0 or any(each.is_fine for each in bases)
    if 0 in offs or (is_fine and abs(off) == 1):
        return
    if count.sign > 0:
        sure = bases[-1].at >= sentences[-1].start
    else:
        sure = near | begun | now == begun and abs(off) <= _FAR
    right = str(start + count.sign * count.value)
    span, said = Span(count.start, count.end), str(one.first.year)
    yield Step(span, False, count.sign, str(start), count.value, right, said, sure)


def _of_days(
    others: list[Time], bases: list[Time], one: Time, count: _Count, *, is_own: bool
) -> Iterator[Step]:
    if not others or any(_leads(each, count.value, one) for each in others):
        return
    if count.sign > 0 and len(others) <= 2 and bases and bases[0].is_day:
        right = "/".join(dict.fromkeys(str(each.day) for each in _after(bases[0], count.value)))
        span, said = Span(count.start, count.end), str(one.first.day)
        yield Step(span, True, 1, bases[0].text, count.value, right, said, sure=is_own)


def _bases(
    passage: Passage, others: list[Time], sentences: list[Span], count: _Count
) -> list[Time]:
    """Return the times that a count may lead on from: of its sentence, or of one before."""
    own = [each for each in others if each.at >= sentences[-1].start]
    ahead = passage.article[sentences[-1].start : count.start]
    is_english = passage.article[count.start : count.end].isascii()
    if own or count.is_days:
        return own or others
    if not is_english and (len(ahead) > _SHORT or not _LEADS_BACK.fullmatch(ahead)):
        return []
    for sentence in sentences[-2 : -2 - (_SENTENCES if is_english else 1) : -1]:
        own = [each for each in others if sentence.start <= each.at < sentence.end]
        if own:
            return own
    return []


def _leads(base: Time, count: int, one: Time) -> bool:
    """Tell whether a count of days leads from a day to another, in any month where it is open."""
    return any(
        day.day == one.first.day and (not one.has_month or day.month == one.first.month)
        for day in _after(base, count)
    )


def _after(base: Time, count: int) -> list[date]:
    """Return the days that may be so many days after a day, of least first."""
    months = [base.first.month] if base.has_month else range(1, 13)
    found = []
    for year in (2023, 2024):  # a leap year and another
        for month in months:
            try:
                found.append(date(year, month, base.first.day) + timedelta(count))
            except ValueError:
                continue
    return sorted(found, key=lambda day: day.day)
