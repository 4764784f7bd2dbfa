"""Days and years listed behind a date that says of which month or century they are.

10月4日、11日、18日 are three days of October; 2019年、20年、21年 are three years of one century.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from factcheck.model.language import Language
from factcheck.model.text import Span
from factcheck.recognizers._stated import Stated
from factcheck.recognizers._templates import number

LAST_DAY = 31
"""Last day a month may have."""
MONTHS = 12
"""Months of a year."""
CENTURY = 100
"""Years in a century."""
MOST_YEARS_ON = 10
"""How many years later the next year of a list may lie: a list is of one decade, or nearly."""


def with_listed(text: str, language: Language, stated: Iterable[Stated]) -> list[Stated]:
    """Return dates in text order, those taken in that are listed behind one of them.

    ``text`` is the folded text. What was found at the place of a listed date gives way to it.
    """
    listed = _listed(language)
    if listed is None:
        return list(stated)
    kept: list[Stated] = []
    covered = 0
    for one in stated:
        if one.span.start < covered:
            continue
        kept.append(one)
        last: Stated | None = one
        while last is not None:
            match = listed.match(text, last.span.end)
            last = _next(match, one, last, language) if match is not None else None
            if last is not None:
                kept.append(last)
                covered = last.span.end
    return kept


def _next(match: re.Match[str], first: Stated, last: Stated, language: Language) -> Stated | None:
    """Return the date that a match states behind the last one of a list, or None."""
    if first.scope != "days" or first.unset == "some" or first.last_month or first.last_part:
        return None
    if match["day"] and last.day:
        day = number(match["day"], language) or 0
        until = number(match["until"], language) if match["until"] else None
        if not (last.last_day or last.day) < day <= LAST_DAY or (until or LAST_DAY) > LAST_DAY:
            return None
        if until is not None and until <= day:
            return None
        return replace(first, span=Span(*match.span("days")), day=day, last_day=until)
    if match["month"] and last.month and not last.day:
        month = int(match["month"])
        fits = not first.part and last.month < month <= MONTHS
        return replace(first, span=Span(*match.span("months")), month=month) if fits else None
    return _year(match["year"], Span(*match.span("years")), first, last)


def _year(written: str | None, span: Span, first: Stated, last: Stated) -> Stated | None:
    """Return the year written behind another one of its century, or of its era."""
    year = last.last_year or last.year
    if not written or not year or first.month or first.season or first.part:
        return None
    if not first.era and len(written) == 1:
        return None
    following = (first.era or year // CENTURY * CENTURY) + int(written)
    fits = year < following <= year + MOST_YEARS_ON
    return replace(first, span=span, year=following, last_year=None) if fits else None


@cache
def _listed(language: Language) -> re.Pattern[str] | None:
    return re.compile(language.dates.listed) if language.dates.listed else None
