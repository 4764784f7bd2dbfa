"""Other ways to read a figure: 5年後 as five years, Sunday as a day, a cell in its unit."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from factcheck.comparing._faces import Face, Relation, face
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period, Quantity

_RELATIVE = re.compile(r"-?P(\d{1,12})([YMWD])\Z")
_SIGNED = re.compile(r"(-?)P(\d{1,4})([YMD])\Z")
_YEAR_TO = re.compile(
    r"(?:financial |fiscal |full )?year (?:to|ended|ending|through)\b", re.IGNORECASE
)
_YEARLESS = re.compile(r"XXXX-(\d\d)(?:-\d\d)?\Z")
_DECEMBER = 12
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_NAMED = re.compile(
    r"[昨前去来翌先][年月週日]|\b(?:last|next|previous|prior|yesterday|tomorrow)\b", re.IGNORECASE
)
"""Words of a date that is told by its place beside another, and not by how long ago it was."""
_DAYS = re.compile(r"([0-9０-９]{1,3})日\Z")
_DAYS_TO = re.compile(r"([0-9０-９]{1,2})[〜～~\-–—―](?:翌)?([0-9０-９]{1,2})日\Z")
_LAST_DAY = 31
_WEEKDAY = re.compile(
    r"\b(?:(Mon)|(Tues)|(Wednes)|(Thurs)|(Fri)|(Satur)|(Sun))day|(?:([月])|([火])|([水])|([木])|([金])|([土])|([日]))曜",
    re.IGNORECASE,
)
_SHORT = re.compile(r"([0-9０-９]{2})年\Z")
_CENTURY = 50
"""Years of two digits from here on are of the last century."""
_WEEK = 7
_WEEKDAYS = Relation(PageVerdict.MATCH, "same", 0.6)


def as_stretch(figure: Figure) -> Face | None:
    """Return the stretch of time that a date may name: five years for 5年後, 17 days for 17日."""
    value = figure.value
    if figure.kind != "date" or not isinstance(value, Period) or _NAMED.search(figure.text):
        return None
    if value.relative and (found := _RELATIVE.match(value.relative)):
        number, unit = int(found[1]), _UNITS[found[2]]
    elif found := _DAYS.match(figure.text):
        number, unit = int(found[1]), "day"
    else:
        return None
    if not number:
        return None
    amount = Decimal(number)
    stretch = Quantity(amount, amount, unit, Decimal(1))
    return face(replace(figure, kind="duration", value=stretch))


def as_weight(figure: Figure) -> Face | None:
    """Return so many キロ, which were read as kilometers, as kilograms."""
    value = figure.value
    if not isinstance(value, Quantity) or value.unit != "km" or not _KILO.search(figure.text):
        return None
    made = face(replace(figure, value=replace(value, unit="kg")))
    return made and replace(made, figure=figure)


def as_race(figure: Figure) -> Face | None:
    """Return the time that a race took where a table states it like a clock: 2:03:47."""
    found = _RACE.fullmatch(figure.text.strip()) if figure.kind == "time" else None
    if found is None:
        return None
    seconds = Decimal(sum(int(part) * by for part, by in zip(found.groups(), _CLOCK, strict=True)))
    value = Quantity(seconds, seconds, "second", Decimal(1))
    made = face(replace(figure, kind="duration", value=value))
    return made and replace(made, figure=figure)


_KILO = re.compile(r"キロ(?!メートル)")
_RACE = re.compile(r"([0-9]{1,2}):([0-9]{2}):([0-9]{2})")
_CLOCK = (3600, 60, 1)
"""Seconds of an hour, a minute and a second."""


def as_year(figure: Figure) -> int | None:
    """Return the year that 23年 may name where it was read as so many years."""
    found = _SHORT.match(figure.text) if figure.kind == "duration" else None
    if not found:
        return None
    year = int(found[1])
    return year + (2000 if year < _CENTURY else 1900)


def as_day(figure: Figure) -> int | None:
    """Return the day of some month that 6日 may name where it was read as six days."""
    found = _DAYS.match(figure.text) if figure.kind == "duration" else None
    return int(found[1]) if found and 0 < int(found[1]) <= _LAST_DAY else None


def as_days(figure: Figure) -> tuple[int, int] | None:
    """Return the days of some month that 22〜24日 may name where it was read as a stretch."""
    found = _DAYS_TO.match(figure.text) if figure.kind == "duration" else None
    first, last = (int(found[1]), int(found[2])) if found else (0, 0)
    return (first, last) if 0 < first < last <= _LAST_DAY else None


def of_weekday(figure: Figure, published: date, *, to_come: bool) -> Iterator[Figure]:
    """Yield the dates that a weekday may name on a page of that day: that before, or after too."""
    value = figure.value
    if not isinstance(value, Period) or value.first or value.edtf or value.relative:
        return
    found = _WEEKDAY.search(figure.text)
    if not found or found.lastindex is None:
        return
    weekday = (found.lastindex - 1) % _WEEK
    back = (published.weekday() - weekday) % _WEEK
    for days in (-back, _WEEK - back) if to_come else (-back,):
        try:
            day = published + timedelta(days)
        except OverflowError:
            continue
        yield replace(figure, value=Period(day, day, day.isoformat()))


def is_weekday_of(mine: Figure, other: Figure, published: date | None) -> bool:
    """Tell whether the article names by its weekday alone a day of the week up to a page's."""
    one, two = mine.value, other.value
    if not (isinstance(one, Period) and isinstance(two, Period)) or one.first or one.edtf:
        return False
    found = None if one.relative else _WEEKDAY.search(mine.text)
    day = two.first if two.first == two.last else None
    if found is None or found.lastindex is None or day is None or not two.edtf:
        return False
    late = published is not None and 0 <= (published - day).days <= _WEEK
    return late and day.weekday() == (found.lastindex - 1) % _WEEK


def of_relative(figure: Figure, published: date) -> Figure | None:
    """Return the year, month or day that "last year" names on a page of that day."""
    value = figure.value
    if not isinstance(value, Period) or value.first or value.edtf or not value.relative:
        return None
    found = _SIGNED.match(value.relative)
    if not found:
        return None
    many, unit = int(found[2]) * (-1 if found[1] else 1), found[3]
    try:
        if unit == "D":
            day = published + timedelta(many)
            return replace(figure, value=Period(day, day, day.isoformat()))
        months = published.year * 12 + published.month - 1 + many * (12 if unit == "Y" else 1)
        first = date(months // 12, months % 12 + 1, 1) if unit == "M" else date(months // 12, 1, 1)
    except (OverflowError, ValueError):
        return None
    length = monthrange(first.year, first.month)[1] if unit == "M" else 31
    last = first.replace(day=length) if unit == "M" else first.replace(month=12, day=31)
    edtf = f"{first:%Y-%m}" if unit == "M" else f"{first:%Y}"
    return replace(figure, value=Period(first, last, edtf))


def of_year_end(figure: Figure, published: date) -> Figure | None:
    """Return the twelve months that "the year to June 30" names: the last that were over."""
    value = figure.value
    found = _YEAR_TO.match(figure.text) if isinstance(value, Period) else None
    end = _YEARLESS.match(value.edtf or "") if found and isinstance(value, Period) else None
    if not end:
        return None
    month = int(end[1])
    year = published.year - (month > published.month)
    if not 0 < month <= _DECEMBER or year <= 1:
        return None
    last = date(year, month, monthrange(year, month)[1])
    first = date(year - (month < _DECEMBER), month % _DECEMBER + 1, 1)
    return replace(figure, value=Period(first, last, f"{first:%Y-%m}/{last:%Y-%m}"))


def same_weekday(mine: Figure, other: Figure) -> Relation | None:
    """Compare two weekdays of which neither side tells the day."""
    one, two = mine.value, other.value
    if not (isinstance(one, Period) and isinstance(two, Period)):
        return None
    if one.first or one.edtf or two.first or two.edtf:
        return None
    days = _WEEKDAY.search(mine.text), _WEEKDAY.search(other.text)
    names = [(found.lastindex or 0) % _WEEK for found in days if found]
    return _WEEKDAYS if len(names) > 1 and names[0] == names[1] else None


def is_scaled(one: Face) -> bool:
    """Tell whether a number has got a magnitude that does not stand in its own words."""
    digits = "".join(sign for sign in one.figure.text if sign in _DIGITS)
    try:
        return abs(one.number) > _TWICE * float(digits)
    except ValueError:
        return False


_DIGITS = frozenset("0123456789.")
_TWICE = 2.0


def scaled(one: Face, power: int, like: Face) -> Face:
    """Return the number of a cell times ten to a power, in the unit of a figure of the article."""
    factor = 10.0**power
    based = like.anchor or like.low
    if like.figure.kind in {"measure", "duration", "age"} and based and like.number:
        factor *= based / like.number
    low, high = (None if end is None else end * factor for end in (one.low, one.high))
    stated = None if one.stated is None else one.stated * 10.0**power
    return replace(
        one,
        value=replace(one.value, unit=like.value.unit),
        what=like.what,
        low=low,
        high=high,
        step=one.step * factor,
        stated=stated,
    )


def measured(one: Face, unit: str) -> Face:
    """Return the number of a cell in a unit that its header names."""
    value = replace(one.value, unit=unit)
    made = face(replace(one.figure, kind="measure", value=value))
    return replace(made, figure=one.figure) if made else one


_TIMES = re.compile(
    r"\s?(?:[A-Z][a-z]+|solar|lunar)[ -](?:mass(?:es)?|radi(?:i|us)|diameters?|luminosit)|"
    r"\s?(?:mass|radi)[a-z]{1,2}\b"
)
_RATIO = re.compile(
    r"\b(?:ratios?|relative risk|risk ratio|HR|OR|RR)(?: of| was| is|[:,=])?\s?"
    r"(?:about |roughly )?\Z|"
    r"(?:ハザード|オッズ|リスク|危険度)比[は:：=]?\s?\Z|相対リスク[は:：=]?\s?\Z"
)


def as_multiple(one: Face, text: str) -> Face | None:
    """Return a number that says how many times another something is: 1.4 Earth radii, a ratio."""
    start, end = one.figure.span
    behind = _TIMES.match(text, end) or _TIMES.search(text[start:end])
    if not behind and not _RATIO.search(text[max(0, start - 24) : start]):
        return None
    bare = replace(one.figure, kind="ratio", value=replace(one.value, unit=None))
    made = face(bare)
    return made and replace(made, figure=one.figure)
