"""Dates that a page tells by others it names: at year-end, the previous month, 14 to 25 May.

And years that stand alone above what happened in them, as in the history of a company.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from factcheck.comparing import _days
from factcheck.model.figures import Figure
from factcheck.model.passages import Page, Passage
from factcheck.model.text import Span
from factcheck.model.values import Period

_PARTS = re.compile(
    r"(?P<middle>\bmid-?year\b|\bmiddle of (?:the|this|that) year\b|年央|(?<![0-9])年半ば)|"
    r"(?P<end>\byear-?end\b|\b(?:end|close) of (?:the|that) year\b|(?<![0-9])年末|期末)|"
    r"\b(?:previous|prior|preceding) (?P<before>month|year)\b|"
    r"\b(?:the|a) (?P<ago>month|year) (?:before|earlier)\b|(?<!比)前(?P<mae>月|年)(?![同度比])",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?<![0-9/.,])([0-3]?[0-9])(?:st|nd|rd|th)?\s?(?:to|until|till|through|and|or|[-–—])\s"
    r"?(?:the )?\Z"
)
"""What ends before the second of two days of one month: from Tuesday 14 to Saturday."""
_ALONE = re.compile(r"((?:1[4-9]|20)[0-9]{2})(?:年)?(?:\s?[-–—:：]\s.{1,80})?\Z")
"""A heading that names a year."""
_MOST = 8
"""Such words of a passage that are looked at."""


def told(page: Page, published: date | None) -> Iterator[tuple[int, Figure]]:
    """Yield such dates, each with the number of its passage."""
    names = [int(year) for year in _YEAR.findall(page.title)]
    for place, passage in enumerate(page.passages):
        if passage.spot != "table":
            for figure in _first_days(passage):
                yield place, figure
            if found := _ALONE.match(passage.text):
                alone = _year(Span(*found.span(1)), found[1], int(found[1]))
                yield place, alone
                if place + 1 < len(page.passages):
                    yield place + 1, alone
        for found in islice(_PARTS.finditer(passage.text), _MOST):
            for value in _values(found, passage, names, published):
                yield place, Figure(Span(*found.span()), found[0], "date", value)


_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")


def _year(span: Span, text: str, year: int) -> Figure:
    value = Period(date(year, 1, 1), date(year, 12, 31), f"{year}")
    return Figure(span, text, "date", value)


def _months(year: int, first: int, last: int) -> Period:
    start, end = date(year, first, 1), date(year, last, monthrange(year, last)[1])
    edtf = f"{start:%Y-%m}" if first == last else f"{start:%Y-%m}/{end:%Y-%m}"
    return Period(start, end, edtf)


def _values(
    found: re.Match[str], passage: Passage, names: Sequence[int], published: date | None
) -> Iterator[Period]:
    """Yield what such words name, by the dates of their passage, else by the page's own."""
    days = [one for one in passage.figures if one.kind == "date"]
    days.sort(key=lambda one: (one.span.start > found.start(), abs(one.span.start - found.start())))
    parts = [day for day in map(_days.parts, days) if day]
    if found["middle"] or found["end"]:
        years = [day.year for day in parts if day.year] or list(names[:1])
        if not years and published:
            late = found["end"] and published.month <= _HALF
            years = [published.year - bool(late)]
        for year in years[:1]:
            yield _months(year, 12, 12) if found["end"] else _months(year, 5, 8)
        return
    unit = found["before"] or found["ago"] or {"月": "month", "年": "year"}[found["mae"]]
    if unit.lower() == "month":
        day = next((one for one in parts if one.month), None)
        near = (day.year or (published.year if published else None)) if day else None
        if day and day.month and near and near > 1:
            before = (day.month - 2) % 12 + 1
            yield _months(near - (day.month == 1), before, before)
        return
    base = next((one.year for one in parts if one.year), None)
    if base and base > 1:
        yield Period(date(base - 1, 1, 1), date(base - 1, 12, 31), f"{base - 1}")


_HALF = 6
"""Month up to which a page that speaks of a year's end speaks of the last one."""


def _first_days(passage: Passage) -> Iterator[Figure]:
    """Yield the first of two days of one month, and both as a stretch."""
    for figure in passage.figures[:100]:
        day = _days.parts(figure) if figure.kind == "date" else None
        if day is None or not (day.year and day.month and day.day):
            continue
        start = max(0, figure.span.start - _REACH)
        found = _TO.search(passage.text, start, figure.span.start)
        first = int(found[1]) if found else 0
        if found and 0 < first < day.day:
            one, last = date(day.year, day.month, first), date(day.year, day.month, day.day)
            span = Span(found.start(1), found.end(1))
            yield Figure(span, found[1], "date", Period(one, one, one.isoformat()))
            span = Span(found.start(1), figure.span.end)
            edtf = f"{one.isoformat()}/{last.isoformat()}"
            yield Figure(span, span.cut(passage.text), "date", Period(one, last, edtf))


_REACH = 16
"""Code points before the second of two days in which the first ends."""
