"""Dates that a page tells by its own day, or by two figures: last year, the three months to May."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from factcheck.comparing import _days, _elided, _fiscal, _readings, _told_days
from factcheck.model.passages import Page
from factcheck.model.records import Figure
from factcheck.model.values import Period

_TO_COME = re.compile(r"\b(?:will|set to|due to|plans? to|is to|are to)\b|予定|見通し|見込み")
_PAST = re.compile(r"\b(?:was|were|had|[a-z]{3,}ed)\b|した|った|された")
_YEAR = re.compile(r"[0-9]{4}|年")


def told(
    page: Page, days: Sequence[tuple[int, Figure]], published: date | None
) -> Iterator[tuple[int, Figure]]:
    """Yield such dates, each with the number of its passage; ``days`` are the plain ones."""
    for place, figure in days:
        if published is None:
            break
        for read in (_readings.of_relative, _readings.of_year_end):
            if dated := read(figure, published):
                yield place, dated
        if dated := _of_late(figure, published):
            yield place, dated
        if dated := _next_year(figure, page.passages[place].text, published):
            yield place, dated
        text = page.passages[place].text
        to_come = not _PAST.search(text) or _TO_COME.search(text) is not None
        for dated in _readings.of_weekday(figure, published, to_come=to_come):
            yield place, dated
    yield from _told_days.told(page, published)
    run = _fiscal.run(page)
    for place, passage in enumerate(page.passages):
        for figure in (
            *_elided.stretches(passage, published),
            *_elided.ranges(passage),
            *_fiscal.quarters(passage, run),
            *(_fiscal.feasts(passage, published) if published else ()),
        ):
            yield place, figure


def in_year(
    days: Sequence[tuple[int, Figure]], mine: Figure, published: date | None
) -> Iterator[tuple[int, Figure]]:
    """Yield the days and stretches that a page tells without a year, in that of the article's date.

    So are the weekdays of a page that is dated by month and day alone: "July 13 (Agency)".
    """
    wanted = mine.value
    if not isinstance(wanted, Period) or wanted.first is None:
        return
    lines: list[date] = []
    for place, figure in days:
        value = figure.value
        told = _YEARLESS.match(value.edtf or "") if isinstance(value, Period) else None
        if told and isinstance(value, Period):
            numbers = [int(part) if part else None for part in told.groups()]
            try:
                first, last = _ends(wanted.first.year, *numbers)
            except ValueError:
                continue
            if first == last and not lines:
                lines.append(first)
            elif (first != last and _days.parts(mine) is None) or numbers[2]:
                edtf = f"{first.isoformat()}/{last.isoformat()}"
                yield place, replace(figure, value=Period(first, last, edtf))
    for place, figure in days if lines and published is None else ():
        for dated in _readings.of_weekday(figure, lines[0], to_come=False):
            if dated.value == wanted:
                yield place, dated


_YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(?:/XXXX-(\d\d)-(\d\d))?\Z")


def _ends(
    year: int, month: int | None, day: int | None, to: int | None, end: int | None
) -> tuple[date, date]:
    """Return the first and the last day of what is told by months and days."""
    month, to = month or 1, to or month or 1
    last = end or day or monthrange(year, to)[1]
    return date(year, month, day or 1), date(year + (to < month), to, last)


def _of_late(figure: Figure, published: date) -> Figure | None:
    """Return a bare month or day that was read as one of long ago as the last before the page.

    "Shrank between 2000 and 2023, says a study in the August issue" speaks of a late August.
    """
    value = figure.value
    if not isinstance(value, Period) or not (value.first and value.last) or value.relative:
        return None
    short = (value.last - value.first).days < _MONTH and value.first.month == value.last.month
    if not short or _YEAR.search(figure.text) or published.year - value.first.year <= 1:
        return None
    year = published.year - (value.first.month > published.month)
    try:
        first, last = value.first.replace(year=year), value.last.replace(year=year)
    except ValueError:  # 29 February
        return None
    edtf = f"{first:%Y-%m}" if first != last else first.isoformat()
    return replace(figure, value=Period(first, last, edtf))


_MONTH = 31
"""Days of the longest month."""


def _next_year(figure: Figure, text: str, published: date) -> Figure | None:
    """Return a bare month that is to come, but over in the year of the page, in the next one.

    Told in October, "will rise from April" speaks of the April after.
    """
    value = figure.value
    if not isinstance(value, Period) or not value.first or not value.last or value.relative:
        return None
    month = (value.first.year, value.first.month) == (value.last.year, value.last.month)
    past = value.first.year == published.year and value.first.month < published.month
    if not (month and past and value.edtf and not _YEAR.search(figure.text)):
        return None
    if value.first.day != 1 or value.first == value.last or not _TO_COME.search(text):
        return None
    year, number = published.year + 1, value.first.month
    first, last = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    return replace(figure, value=Period(first, last, f"{year}-{number:02}"))
