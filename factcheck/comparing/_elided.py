"""What an English sentence leaves out beside a number, as it is said of another one.

"4 of its 31 offices" are offices, and "opened 6 branches and closed 17" speaks of branches.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from factcheck.comparing import _days
from factcheck.comparing._units import is_known
from factcheck.model.passages import Passage
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity

_OF = re.compile(
    r"\s+of (?:the|its|their|these|those|his|her|our|all)?\s?(?:[a-z]+['’]s )?"
    r"(?:[0-9][0-9,]* )?([a-z][a-z-]+)"
)
_DIED = re.compile(
    r"\s(?:(?:have|has|had|were|was|are|have been|has been|had been) )?"
    r"(?:died|killed|dead|injured|wounded|drowned|arrested|hospitali[sz]ed)\b"
)
"""What befalls people, where nothing else was counted before."""
_RELATED = re.compile(
    r"-(?:related|linked|based|caused|borne|owned|led|run) (?:[a-z]+ )?([a-z]+s)\b"
)
"""Behind the first word of "five measles-related deaths"."""
_UNTIL = re.compile(
    r"\s(?:to|ended|ending|through|until|up to)\s(?:the end of )?\Z|まで(?:の)?\Z", re.IGNORECASE
)
_TO = re.compile(r"\b(?:to|until|till|through|ended|ending|finished)\b|から|まで", re.IGNORECASE)
"""What stands between the two ends of a stretch."""
_AND = re.compile(r"\s?(?:and|&|と|および|und|et|y|e)\s?")
"""What joins two years that follow each other: 2021 and 2022."""
_WORDS, _APART = 24, 60
"""Code points before the second end in which that is said, and between both ends at most."""
_MONTHS = frozenset({3, 6, 9, 12})
"""Months for which companies report."""
_MOST = 200
"""Figures of a passage that are looked at: a list of more is data."""


def named(passage: Passage) -> Passage:
    """Return a passage whose counts without a noun have that of the number they are a part of."""
    if not any(_is_bare(figure) for figure in passage.figures) and "-" not in passage.text:
        return passage
    figures: list[Figure] = []
    unit: str | None = None
    for figure in passage.figures:
        value = figure.value
        if figure.kind == "count" and isinstance(value, Quantity):
            if related := _RELATED.match(passage.text, figure.span.end):
                value = replace(value, unit=related[1])
            unit = value.unit if value.unit is not None else _noun(passage.text, figure, unit)
            figures.append(replace(figure, value=replace(value, unit=unit)))
        else:
            figures.append(figure)
    return replace(passage, figures=tuple(figures))


def _noun(text: str, figure: Figure, before: str | None) -> str | None:
    """Return the noun of a count without one: what it is said to be of, or the noun before."""
    if _DIED.match(text, figure.span.end) and not is_known(before):
        return "people"
    own = _OF.match(text, figure.span.end)
    if own is None or own[1] in {"them", "whom", "which"}:
        return before
    return own[1] if is_known(own[1]) else None


def _is_bare(figure: Figure) -> bool:
    value = figure.value
    return figure.kind == "count" and isinstance(value, Quantity) and value.unit is None


def stretches(passage: Passage, published: date | None) -> Iterator[Figure]:
    """Yield the stretches of time that end with a date: the three months to September.

    A month without its year is the last one before the page was published.
    """
    for one, other in zip(passage.figures[:_MOST], passage.figures[1:_MOST], strict=False):
        long = one.value
        if one.kind != "duration" or not isinstance(long, Quantity) or long.unit != "month":
            continue
        between = passage.text[one.span.end : other.span.start]
        end = _days.parts(other) if _UNTIL.search(between) else None
        if long.low not in _MONTHS or end is None or not end.month:
            continue
        year = end.year
        if year is None and published:
            year = published.year - (end.month > published.month)
        if year and year > 1:
            first, last = _ending(year, end.month, int(long.low))
            span = Span(one.span.start, other.span.end)
            edtf = f"{first:%Y-%m}/{last:%Y-%m}"
            yield Figure(span, span.cut(passage.text), "date", Period(first, last, edtf))


def ranges(passage: Passage) -> Iterator[Figure]:
    """Yield the stretches between two dates that a sentence tells: began in 2011, until 2017."""
    for one, other in zip(passage.figures[:_MOST], passage.figures[1:_MOST], strict=False):
        a, b = one.value, other.value
        if not (isinstance(a, Period) and isinstance(b, Period) and a.first and b.last):
            continue
        between = passage.text[one.span.end : other.span.start]
        words = f"{between[-_WORDS:]} {other.text}"
        both = _AND.fullmatch(between) is not None and b.last.year - a.first.year == 1
        if a.first.year < b.last.year and len(between) < _APART and (both or _TO.search(words)):
            span = Span(one.span.start, other.span.end)
            edtf = f"{a.first:%Y}/{b.last:%Y}"
            last = b.last.replace(month=12, day=31)
            value = Period(a.first.replace(month=1, day=1), last, edtf)
            yield Figure(span, span.cut(passage.text), "date", value)


def _ending(year: int, month: int, months: int) -> tuple[date, date]:
    """Return the first and last day of so many months up to the end of one."""
    first = year * 12 + month - months
    return (
        date(first // 12, first % 12 + 1, 1),
        date(year, month, monthrange(year, month)[1]),
    )
