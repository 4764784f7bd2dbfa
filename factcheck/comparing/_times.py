"""The time between two dates of the page, and from one of them until it was written."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise, product

from factcheck.comparing import _days
from factcheck.comparing._faces import Face
from factcheck.comparing._index import Index
from factcheck.comparing._operands import FEW
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives
from factcheck.model.records import Figure
from factcheck.model.values import Period, TimeOfDay

_SINCE = re.compile(r"\s?(?:ぶり|振り|以来)")
_FIRST = re.compile(r"\b(?:in|for)\s(?:more than |over |almost |nearly )?\Z", re.IGNORECASE)
_LAST = re.compile(
    r"since|\blast\b|\bprevious|\bprior\b|以来|以降で|最後|ぶり|前回|これまで",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(\d{4})-(\d\d)(?:-\d\d)?/(\d{4})-(\d\d)(?:-\d\d)?\Z")
_UNTIL = re.compile(r"\b(?:until|till|to|through|ended|finish|complet)|から|まで|終了|完成")
"""What stands between the two dates of one stretch."""
OFF = "span-off"
"""The sort of a reckoning that is no match: a stretch that is a year longer or shorter."""
_MOST = 40
"""Dates of a page that are held against one that the article states."""
_BEFORE = 24
"""Code points before a stretch in which "for the first time in" ends."""


def spans(paragraph: Paragraph, figure: Figure, mine: Face) -> Iterator[Reckoning]:
    """Yield the dates of one passage or neighbors for the time between them, or since one."""
    unit = mine.value.unit
    if mine.what != "stretch" or mine.value.low is None:
        return
    if _SINCE.match(paragraph.context.text[figure.span.end :]) or _FIRST.search(
        paragraph.context.text[max(0, figure.span.start - _BEFORE) : figure.span.start]
    ):
        yield from _since(paragraph, mine, unit or "")
    if unit in {"minute", "hour"}:
        yield from _by_clock(paragraph.index, mine)
    days: dict[int, list[tuple[int, Figure]]] = {}
    for place, dated in paragraph.index.days:
        days.setdefault(place, []).append((place, dated))
    for place, figures in days.items():
        for one in figures[:FEW]:
            yield from _told(mine, one, unit or "")
        near = [*figures[:FEW], *days.get(place + 1, ())[:FEW]]
        near += [it for off in (2, 3) for it in days.get(place + off, ())[:2]]
        for one, other in combinations(near, 2):
            yield from _apart(paragraph.index, mine, one, other)
    yield from _from_stated(paragraph, mine)


def _from_stated(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield a date that the article states itself with any other of the page that lies so far."""
    days = [both for both in paragraph.index.days if (it := _days.parts(both[1])) and it.month]
    stated = [both for both in days if id(both[1]) in paragraph.claims]
    others = [both for both in days[:_MOST] if id(both[1]) not in paragraph.claims]
    for one, other in product(stated[:FEW], others):
        yield from _apart(paragraph.index, mine, one, other)


def _by_clock(index: Index, mine: Face) -> Iterator[Reckoning]:
    """Yield two times of day, of one passage or the next ones, that lie as far apart."""
    clocks = [
        (place, figure, figure.value.first)
        for place, figure in index.days
        if isinstance(figure.value, TimeOfDay) and figure.value.first is not None
    ]
    for (place, one, first), (at, other, last) in pairwise(clocks):
        minutes = (last - first) % _DAY
        if abs(at - place) <= 1 and minutes and gives(mine, 60.0 * minutes):
            sides = f"{one.text.strip()} – {other.text.strip()}"
            yield Reckoning("span", f"{sides} = {minutes} min", ((place, one), (at, other)))


_DAY = 24 * 60
"""Minutes of a day."""


def _told(mine: Face, one: tuple[int, Figure], unit: str) -> Iterator[Reckoning]:
    """Yield a stretch that the page tells with both ends, if it is as long, or a year off."""
    lengths = _lengths(one[1], unit)
    if any(abs(long - mine.number) < 0.01 for long in lengths):
        yield Reckoning("range", f"{one[1].text.strip()} = {mine.number:g} {unit}", (one,))
    elif lengths and unit == "year" and all(_is_off(mine, long) for long in lengths):
        yield Reckoning(OFF, f"{one[1].text.strip()} = {lengths[0]:g} {unit}", (one,))


def _apart(
    index: Index, mine: Face, one: tuple[int, Figure], other: tuple[int, Figure]
) -> Iterator[Reckoning]:
    """Yield two dates that lie as far apart, or a year more or less if one stretch is told."""
    unit = mine.value.unit or ""
    between = _between(one[1], other[1], unit)
    sides = f"{one[1].text.strip()} – {other[1].text.strip()}"
    fits = between is not None and abs(between - mine.number) < 0.01
    if fits or (unit == "year" and _is_floor(mine, one[1], other[1])):
        yield Reckoning("span", f"{sides} = {mine.number:g} {unit}", (one, other))
    elif unit == "year" and between and one[0] == other[0] and _is_off(mine, between):
        text = index.page.passages[one[0]].text
        if _UNTIL.search(text[one[1].span.start : other[1].span.end]):
            yield Reckoning(OFF, f"{sides} = {between:g} {unit}", (one, other))


def _is_floor(mine: Face, one: Figure, other: Figure) -> bool:
    """Tell whether so many whole years lie between two dates with months, of a bound or not."""
    days = sorted(
        (day.year, day.month, day.day or 1)
        for day in (_days.parts(one), _days.parts(other))
        if day and day.year and day.month
    )
    if len(days) < 2:
        return False
    (year, *rest), (last, *end) = days
    return last - year - (end < rest) == mine.number


def _is_off(mine: Face, between: float) -> bool:
    """Tell whether a stretch of whole years is one longer or shorter than another."""
    whole = mine.point is not None and not mine.loose and mine.number >= 2
    return whole and abs(between - mine.number) == 1


def _lengths(figure: Figure, unit: str) -> tuple[float, ...]:
    """Return how many years or months a stretch is long ("from 1880 until 1884").

    Where it states months the last one may count or not: January 2019 to June 2022 is three and a
    half years, May to May one.
    """
    value = figure.value
    if not isinstance(value, Period) or not value.first or not value.last:
        return ()
    if unit == "day":
        days = float((value.last - value.first).days)
        return (days, days + 1) if days and _WHOLE_DAYS.match(value.edtf or "") else ()
    years = float(value.last.year - value.first.year)
    ends = _ENDS.match(value.edtf or "")
    months = (int(ends[3]) - int(ends[1])) * 12 + int(ends[4]) - int(ends[2]) if ends else 0
    if unit == "month":
        return (float(months), months + 1.0) if months > 0 else ()
    if unit != "year":
        return ()
    return tuple(one for one in {years, months / 12, (months + 1) / 12 if months else 0.0} if one)


_WHOLE_DAYS = re.compile(r"[0-9-]{10}/[0-9-]{10}\Z")


def _since(paragraph: Paragraph, mine: Face, unit: str) -> Iterator[Reckoning]:
    """Yield dates since when something had not been, with the day on which the page was written.

    Or with the first day that it announces. Numbers of a month come out in the next one, so a month
    less counts as well. Where the page names but one such year, one a year longer or shorter is a
    slip.
    """
    index = paragraph.index
    ends = [day for day in (index.published, _announced(index)) if day]
    for place, figure in index.days if ends else ():
        day = _days.parts(figure)
        if day is None or not day.year or not _LAST.search(_ahead(index, place, figure)):
            continue
        for now in ends:
            sort, long = _lasted(mine, unit, day, now)
            if sort:
                sides = f"{figure.text.strip()} – {now.isoformat()} = {long:g} {unit}"
                yield Reckoning(sort, sides, ((place, figure),))
                break


def _lasted(mine: Face, unit: str, day: _days.Day, now: date) -> tuple[str, float]:
    """Return the sort of a stretch from a date to a day, and how long it is; no sort if none."""
    wanted, between = mine.number, now.year - (day.year or now.year)
    months = between * 12 + now.month - (day.month or now.month)
    whole = unit == "year" and wanted == int(wanted)
    long = wanted if unit == "month" else 12 * wanted  # 4年半
    fits = wanted in {between, months // 12} if whole else 0 <= months - long <= 1
    sort = "since" if fits else OFF if whole and _is_off(mine, between) else ""
    return (sort if unit in {"year", "month"} else ""), (wanted if fits else between)


def _announced(index: Index) -> date | None:
    """Return the first day of those to come that a page names."""
    written = index.published
    days = (
        figure.value.first
        for _, figure in index.days
        if isinstance(figure.value, Period) and figure.value.first == figure.value.last
    )
    return next((day for day in days if day and written and day > written), None)


def _ahead(index: Index, place: int, figure: Figure) -> str:
    """Return the words right around a date of the page."""
    text = index.page.passages[place].text
    return text[max(0, figure.span.start - 2 * _BEFORE) : figure.span.end + _BEFORE]


def later(paragraph: Paragraph, figure: Figure) -> Iterator[Reckoning]:
    """Yield the years from which the page counts to a year of the article: 1983, a year later."""
    mine = _days.parts(figure) if figure.kind == "date" else None
    if mine is None or mine.year is None or mine.month:
        return
    index = paragraph.index
    for place, dated in index.days:
        year = _days.year_of(dated)
        if year is None or not 0 < abs(mine.year - year) <= _AGES:
            continue
        behind = index.page.passages[place].text[dated.span.end : dated.span.end + _WITHIN]
        found = _LATER.search(behind)
        if not found or _YEAR.search(behind[: found.start()]):
            continue
        many = 1 if found["next"] else _NUMBERS.get(found["many"].lower()) or int(found["many"])
        if mine.year - year == (-many if found["before"] else many):
            told = f"{dated.text.strip()}, {found[0].strip()} = {mine.year}"
            yield Reckoning("later", told, ((place, dated),))


_WITHIN = 160
"""Code points behind a year in which the page counts on from it."""
_AGES = 40
"""Years up to which a page counts from one event to the next."""
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
    for word in words.split()
}
_LATER = re.compile(
    rf"(?P<next>\b(?:the )?(?:following|next) year\b|翌年)|"
    rf"\b(?P<many>[1-9][0-9]?|{'|'.join(_NUMBERS)})(?: years?|年)[ ]?"
    r"(?:later|after(?:wards)?\b|後|(?P<before>earlier|before\b|前))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b[12][0-9]{3}\b|[12][0-9]{3}年")


def _between(one: Figure, other: Figure, unit: str) -> float | None:
    """Return how many years, months or days lie between two dates as fine as that; else None.

    Months are counted by their names, as ぶり does: from April 15 to December 7 there are eight.
    Where one of two days tells no year, it is the other's.
    """
    x, y = _days.parts(one), _days.parts(other)
    if unit == "year":
        return _years_between(one, other)
    if not x or not y or not x.month or not y.month:
        return None
    years = x.year or y.year or _LEAP, y.year or x.year or _LEAP
    if unit == "month":
        return float(abs((years[0] - years[1]) * 12 + x.month - y.month)) or None
    if unit not in {"day", "week"} or not (x.day and y.day):
        return None
    days = abs(_number(years[0], x.month, x.day) - _number(years[1], y.month, y.day))
    return days / {"day": 1, "week": 7}[unit] or None


def _number(year: int, month: int, day: int) -> int:
    """Return the number of a day, of one that is none (29 February) the last of its month."""
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()


def _years_between(one: Figure, other: Figure) -> float | None:
    ago = [
        _AGO.match(it.value.relative or "") for it in (one, other) if isinstance(it.value, Period)
    ]
    if len(ago) > 1 and ago[0] and ago[1]:
        return float(abs(int(ago[0][1]) - int(ago[1][1])))
    first, last = _days.year_of(one), _days.year_of(other)
    return float(abs(last - first)) if first and last and first != last else None


_LEAP = 2000
"""A year in which all days are."""
_AGO = re.compile(r"-P(\d{1,4})Y\Z")
