"""Quarters that a page counts by its own fiscal year, and days that it names by their feast.

第1四半期 of 2024年3月期 are April to June of 2023; where the third quarter ended on November 2,
the fourth one ends with January; a quarter ended June 30 began with April.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from factcheck.comparing import _days, _quarters
from factcheck.model.passages import Page, Passage
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_JAPANESE = re.compile(r"((?:19|20)[0-9]{2})年([0-9]{1,2})月期")
_ENDED = re.compile(
    r"(?:(?:(first|second|third|fourth)[- ]quarter|\bQ([1-4])\b)|"
    r"(?:fiscal|financial|full)[- ]year)[^.;]{0,60}?\bend(?:ed|ing)(?: on)? \Z",
    re.IGNORECASE,
)
"""What before a date tells that a quarter, or the whole year, ends with it."""
_LONG = re.compile(
    r"\b(?:(quarter|three months|13 weeks|thirteen weeks)|(half|half-year|six months))"
    r" (?:ended|ending|to|through)(?: on)? \Z",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"前(?:年|期|年同)?\Z|(?:prior|previous|last)[- ]year(?:'s)? \Z", re.IGNORECASE
)
"""What before a quarter tells that it is the one of the year before."""
_SHORT = 10
"""Day up to which a quarter has ended with the month before: many end on a weekend."""
_REACH = 110
"""Code points before a date in which it is told what ends with it."""
_FIRST = 40
"""Passages among which a page tells how its quarters run."""
_QUARTER, _YEAR = 3, 12
_FEASTS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas eve": (12, 24),
    "christmas day": (12, 25), "boxing day": (12, 26), "fourth of july": (7, 4),
    "july fourth": (7, 4), "valentine's day": (2, 14), "halloween": (10, 31),
    "bastille day": (7, 14), "veterans day": (11, 11), "juneteenth": (6, 19),
    "元日": (1, 1), "元旦": (1, 1), "大みそか": (12, 31),
}  # fmt: skip
_FEAST = re.compile("|".join(map(re.escape, _FEASTS)), re.IGNORECASE)
_MOST = 12
"""Most feasts of a passage that are looked at."""


@dataclass(frozen=True, slots=True)
class Run:
    """A quarter of a fiscal year, by which the others are known."""

    number: int
    """Which one it is, from 1 to 4."""
    last: int
    """Its last month, counted from the year 0."""


def run(page: Page) -> Run | None:
    """Return how the quarters of a page run, None if it tells no fiscal year of its own."""
    for words in (page.title, *(one.text for one in page.passages[:_FIRST])):
        if found := _JAPANESE.search(words):
            return Run(4, int(found[1]) * _YEAR + int(found[2]) - 1)
    for passage in page.passages[:_FIRST]:
        for figure in passage.figures:
            start = figure.span.start
            found = _ENDED.search(passage.text[max(0, start - _REACH) : start])
            last = _last(figure) if found else None
            if (
                _YEAR_ENDED.match(figure.text)
                and last is None
                and (span := _TWELVE.match(_edtf(figure)))
            ):
                return Run(4, int(span[1]) * _YEAR + int(span[2]) - 1)
            if found and last is not None:
                name = next((name for name in found.groups() if name), "4")
                return Run(_quarters.NAMES[name.lower()], last)
    return None


_YEAR_ENDED = re.compile(r"(?:fiscal|financial|full)[- ]year (?:ended|ending)\b", re.IGNORECASE)
_TWELVE = re.compile(r"\d{4}-\d\d/(\d{4})-(\d\d)\Z")


def _edtf(figure: Figure) -> str:
    return (figure.value.edtf or "") if isinstance(figure.value, Period) else ""


def _last(figure: Figure) -> int | None:
    """Return the month with which a stretch ends that ends on a date, counted from the year 0."""
    day = _days.parts(figure) if figure.kind == "date" else None
    if day is None or not day.year or not day.month:
        return None
    early = day.day is not None and day.day <= _SHORT
    return day.year * _YEAR + day.month - 1 - early


def quarters(passage: Passage, how: Run | None) -> Iterator[Figure]:
    """Yield the quarters of a passage with their months, as the page counts them."""
    for figure in passage.figures:
        start = figure.span.start
        before = passage.text[max(0, start - _REACH) : start]
        number = _quarters.number(figure) if how else None
        if how and number:
            last = how.last + _QUARTER * (number - how.number)
            last -= _YEAR if _BEFORE.search(before) or figure.text.startswith("前") else 0
            yield _stretch(figure, last, _QUARTER)
        elif figure.kind == "date" and (found := _LONG.search(before)):
            last_month = _last(figure)
            if last_month is not None:
                yield _stretch(figure, last_month, _QUARTER if found[1] else 2 * _QUARTER)


def _stretch(figure: Figure, last: int, months: int) -> Figure:
    first = last - months + 1
    start = date(first // _YEAR, first % _YEAR + 1, 1)
    year, month = last // _YEAR, last % _YEAR + 1
    end = date(year, month, monthrange(year, month)[1])
    return replace(figure, value=Period(start, end, f"{start:%Y-%m}/{end:%Y-%m}"))


def feasts(passage: Passage, published: date) -> Iterator[Figure]:
    """Yield the days that a passage names by their feast, of the year nearest to its page."""
    for found in islice(_FEAST.finditer(passage.text.replace("’", "'")), _MOST):
        month, day = _FEASTS[found[0].lower()]
        years = (published.year + off for off in (-1, 0, 1))
        near = [date(year, month, day) for year in years if 0 < year < date.max.year]
        nearest = min(near, key=lambda one: abs((one - published).days))
        span = Span(*found.span())
        yield Figure(span, found[0], "date", Period(nearest, nearest, nearest.isoformat()))
