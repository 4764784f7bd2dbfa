"""Lengths of what is told from its first time to its last: 4月1〜10日の10日間, a three-day fair.

The law: of days both ends count; weeks and months begun may count or not; years are full ones, or
both their ends count. The ends are those of one figure beside the length, whatever unit, or the
only two days of its sentences of which words tell that something opens on one and closes on the
other. Any other two days near that make the length are its witness. Apart from its ends a length
may be a part of what lies between, so that fewer days than there are is then no slip, unless every
day is said to count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import unit
from factcheck.laws.sure import doubted
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.texts.ties import are_together
from factcheck.laws.times.span_lengths import Length, length_of
from factcheck.laws.times.span_times import Time, nearest, points
from factcheck.laws.times.stretch_words import (
    CLAUSE_EN,
    CLOCK,
    EVENT,
    EVERY,
    FIRST_EN,
    FIRST_JA,
    JOINED_EN,
    JOINED_JA,
    LAST_EN,
    LAST_JA,
    NOT_ALL,
    OF_DAYS,
    OPENS_EN,
    OPENS_JA,
    UNIT,
    UP_TO,
    YEAR,
)
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

_DAY = re.compile(r"\A[^0-9\n]{0,3}(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日")
_ASIDE = re.compile(r"、[^、。]{3,}|[^。]{16}")
_SOLAR = 1873
"""The first year of today's calendar in Japan."""
_FEW, _WEEK, _YEAR = 5, 7, 12
_FEBRUARY = 2
_TENS = {10, 20}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length that is not that between its two ends."""

    span: Span
    """Where it stands in the article's text, with its ends if they are beside it."""
    unit: str
    """In what it is counted: ``day``, ``week``, ``month`` or ``year``."""
    told: int
    right: int
    first: str
    """The first end, as written."""
    last: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a length."""

    first: Time
    last: Time
    is_one: bool
    """Whether they are told in one figure, with nothing but a joint between it and the length."""


def stretches(evidence: Evidence) -> Iterator[Stretch]:
    """Yield the lengths of an article whose first and last time tell another."""
    published = evidence.article.published
    for passage in sparse(evidence, DENSE):
        for figure in passage.figures:
            length = length_of(passage, figure, of_run=True)
            if length is not None and _is_counted(length):
                ends = ends_of(passage, length, published)
                if ends is not None:
                    yield from _judged(passage, length, ends, published)


def _is_counted(length: Length) -> bool:
    """Tell whether a length is a whole number told as one: 5日間, where 5日 is a day."""
    is_whole = not length.figure.hedge and length.value.denominator == 1
    return is_whole and (length.figure.text[-1:] != "日" or length.before.endswith("泊"))


def ends_of(passage: Passage, length: Length, published: date | None) -> Ends | None:
    """Return the two ends of which words tell that a length lies between them; None for none."""
    days = points(passage, published)
    for figure in passage.figures:
        own = [one for one in days if figure.span.start <= one.at < figure.span.end]
        if len(own) == 2 and _is_joined(passage, figure, length):
            first, last = own
            return Ends(_placed(first, last, published), last, is_one=True)
    return _apart(passage, length, [nearest(one, published) for one in days if one.days == 0])


def _placed(first: Time, last: Time, published: date | None) -> Time:
    """Return the first end; where only the last tells its year, in the year that is nearest now."""
    if YEAR.search(first.text) or not YEAR.search(last.text):
        return first
    return replace(nearest(replace(first, has_year=False), published), has_year=True)


def _is_joined(passage: Passage, ends: Figure, length: Length) -> bool:
    """Tell whether nothing but a joint stands between two ends and a length."""
    text, (start, end) = passage.article, length.figure.span
    if ends.span.end <= start:
        between = text[ends.span.end : start]
        return (JOINED_EN if ends.text.isascii() else JOINED_JA).fullmatch(between) is not None
    between = text[end : ends.span.start]
    opens = OPENS_EN if ends.text.isascii() else OPENS_JA
    return end <= ends.span.start and opens.fullmatch(between) is not None


def _apart(passage: Passage, length: Length, days: list[Time]) -> Ends | None:
    """Return the day on which a run opens and that on which it closes, where there is one each."""
    figure = length.figure
    if length.kind != "day" or not _is_run(passage, length):
        return None
    own = next(one for one in passage.sentences if figure.span.start < one.end)
    at = passage.sentences.index(own)
    earlier, later = passage.sentences[max(0, at - 1) : at + 1], passage.sentences[at : at + 2]
    for near in ([own], earlier, later):
        every = [one for one in days if any(each.start <= one.at < each.end for each in near)]
        words = "".join(each.cut(passage.article) for each in near)
        roles = _roles(passage, near, every)
        if roles.count("first") != 1 or roles.count("last") != 1 or NOT_ALL.search(words):
            continue
        first, last = (every[roles.index(role)] for role in ("first", "last"))
        is_here = any(own.start <= one.at < own.end for one in (first, last))
        if (is_here or near is earlier) and not _may_leave(passage, first, last, length):
            return Ends(first, _behind(first, last), is_one=False)
    return None


def _may_leave(passage: Passage, first: Time, last: Time, length: Length) -> bool:
    """Tell whether a Japanese length may leave out the last day, on which one comes home."""
    behind = _DAY.sub("", passage.article[last.at : last.at + 36])
    is_exclusive = last.first - first.first == timedelta(int(length.value))
    return is_exclusive and not last.text.isascii() and not UP_TO.match(behind)


def _behind(first: Time, last: Time) -> Time:
    """Return a last day of the week as the one that comes after the first day."""
    week = timedelta(_WEEK * (last.first < first.first))
    return replace(last, first=last.first + week, last=last.last + week)


def _is_run(passage: Passage, length: Length) -> bool:
    """Tell whether a length counts the days of a run: 3日間, 9連休, 2泊3日, a three-day fair."""
    figure = length.figure
    if not figure.text.isascii():
        return "日間" in figure.text or "連休" in figure.text or length.before.endswith("泊")
    of_event = figure.text.endswith("days") and length.before.lower().endswith("for ")
    of_event = of_event and EVENT.search(passage.plain_sentence(figure)) is not None
    return of_event or (figure.text.endswith("day") and bool(OF_DAYS.match(length.behind)))


def _roles(passage: Passage, near: Sequence[Span], every: list[Time]) -> list[str]:
    """Return which of some days words tell to be the first of a run, and which its last."""
    if len(every) == 2 and every[0].at + len(every[0].text) + 4 >= every[1].at:
        return ["first", "last"] if every[0].text != every[1].text else []  # of one figure
    return [_role(passage, near, one, every) for one in every]


def _role(passage: Passage, near: Sequence[Span], one: Time, every: list[Time]) -> str:
    """Return whether something opens or closes on a day by the words of its clause."""
    sentence = next(each for each in near if each.start <= one.at < each.end)
    text, end = passage.article, one.at + len(one.text)
    behind = text[end : min([sentence.end, *(o.at for o in every if o.at > one.at)])]
    if is_japanese(sentence.cut(text)):
        behind = _DAY.sub("", one.text + behind)
        return "last" if LAST_JA.match(behind) else "first" if FIRST_JA.match(behind) else ""
    before = max([sentence.start, *(o.at + len(o.text) for o in every if o.at < one.at)])
    for words in (CLAUSE_EN.split(text[before : one.at])[-1] + one.text, behind):
        firsts, lasts = (list(way.finditer(words)) for way in (FIRST_EN, LAST_EN))
        if firsts or lasts:
            at = [max((each.start() for each in way), default=-1) for way in (firsts, lasts)]
            return "first" if at[0] > at[1] else "last"
    return ""


def _judged(
    passage: Passage, length: Length, ends: Ends, published: date | None
) -> Iterator[Stretch]:
    if ends.is_one and length.before.lower().endswith("in "):
        return  # it begins then: in two weeks (June 18-22)
    size = _WEEK if unit(length.figure) == "week" else 1
    told = int(length.value) // size
    name = "week" if size > 1 else length.kind
    rights, days = _rights(name, ends), points(passage, published)
    is_fixed = name == "day" and not ends.is_one and _is_one_clock(passage, ends)
    if is_fixed and rights:
        rights = (rights[0] - 1,)
    if not rights or told in rights or _is_part(passage, length, ends, told < rights[0]):
        return
    pairs = permutations([] if is_fixed else [one for one in days if one.days == 0], 2)
    if name == "day" and any((last.first - first.first).days + 1 == told for first, last in pairs):
        return
    is_english = length.figure.text.isascii() and not is_fixed
    is_exclusive = is_english and name == "day" and told == rights[0] - 1
    is_event = EVENT.search(passage.plain_sentence(length.figure)) is not None
    if is_exclusive and not (is_event or ends.is_one):
        return  # from Thursday to Tuesday: five days, or six
    off = min(abs(told - one) for one in rights)
    is_near = (
        off <= _FEW or off in _TENS or any(is_slip(Fraction(told), Fraction(one)) for one in rights)
    )
    places = [length.figure.span, *(one.span for one in (ends.first, ends.last))]
    is_apart = not are_together(passage.article, *places)
    severity = doubted(is_exclusive and not is_event, is_apart)
    if severity is not None and (is_near or ends.is_one):
        spans = [length.figure.span, Span(ends.first.at, ends.last.at + len(ends.last.text))]
        span = Span(min(spans)[0], max(one.end for one in spans)) if ends.is_one else spans[0]
        first, last = ends.first.text.removeprefix("from "), ends.last.text
        sign = UNIT.search(last) if first[-1].isdecimal() else None
        first += sign[0] if sign else ""  # 4月1〜10日
        yield Stretch(span, name, told, rights[0], first, last, severity)


def _is_one_clock(passage: Passage, ends: Ends) -> bool:
    """Tell whether both ends are told at the same time of day, in English: then no end counts."""
    text = passage.article
    clocks = [CLOCK.search(text[max(0, one.at - 24) : one.at]) for one in (ends.first, ends.last)]
    return clocks[0] is not None and clocks[1] is not None and clocks[0]["t"] == clocks[1]["t"]


def _is_part(passage: Passage, length: Length, ends: Ends, is_less: bool) -> bool:
    """Tell whether a length may be a part of what lies between its ends."""
    if ends.is_one or not is_less:
        return False
    start, end = length.figure.span
    behind = ends.last.at + len(ends.last.text)
    between = passage.article[end : ends.first.at] or passage.article[behind:start]
    is_beside = length.figure.text.isascii() or not _ASIDE.search(between)
    return not (is_beside or EVERY.search(passage.plain_sentence(length.figure)))


def _rights(name: str, ends: Ends) -> tuple[int, ...]:
    """Return the lengths that a stretch may be told as, the likeliest first."""
    first, last = ends.first, ends.last
    if first.first >= last.last or first.is_day != last.is_day:
        return ()
    years = last.first.year - first.first.year
    months = _YEAR * years + last.first.month - first.first.month
    if first.is_day:
        return _of_days(name, first, last)
    if not (first.is_fine and last.is_fine):
        return (years + 1, years) if name == "year" else ()
    if name == "month":
        return months + 1, months
    if name != "year" or months < _YEAR:
        return ()
    years, rest = divmod(months + 1, _YEAR)
    is_fiscal = last.text.endswith("年度")  # levels of two such years are one year less apart
    lengths = (months // _YEAR, -(-months // _YEAR)) if rest else (years, years - is_fiscal)
    return tuple(dict.fromkeys(lengths))


def _of_days(name: str, first: Time, last: Time) -> tuple[int, ...]:
    """Return the lengths of a stretch from a day to another."""
    days = (last.first - first.first).days + 1
    if name == "day":
        leap = not first.has_year and first.first.month <= _FEBRUARY < last.first.month
        return (days, days + 1) if leap else (days,)
    if name == "week":
        return tuple(dict.fromkeys((days // _WEEK, -(-days // _WEEK))))
    if name == "month":
        return tuple(range(days // 31, -(-days // 28) + 1))
    if first.first.year < _SOLAR or not first.has_year:
        return ()
    end, start = last.last + timedelta(1), first.first
    full = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
    is_full = (end.month, end.day) == (start.month, start.day)
    return (full,) if is_full else (full, full + 1)
