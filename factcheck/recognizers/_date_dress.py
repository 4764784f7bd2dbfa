"""What stands around a date: hedges (頃), bounds (以降), streets named after it (17. Juni)."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from factcheck.model.language import Bound
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.recognizers._edges import stands_alone
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._numeral import CIRCA
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated

STREET_REACH = 24
"""Code points before a day within which the word stands that makes it a name."""
_CAPITALIZED = late(r"(?<![.!?\n] )\b[A-Z][a-z]{2,20} \Z")
"""The word before the last one of a paper's name: Valley Today."""
_GOES_ON = late(r"(?:['’]s|[,)])? [a-z]")
"""What behind a name tells that no headline goes on."""
_DASHED, _DASHED_BEFORE = late(r"-(?:[12][0-9]{3}[./-]|[01]?[0-9]/)"), late(r"[./-][0-9]{1,2}-\Z")
"""What joins two days in digits behind the first one (2025.4.1-2026.3.31), and before the last."""
_FULL_BEFORE = late(r"[12][0-9]{3}/[0-9]{1,2}/[0-9]{1,2}-\Z")
"""A day of which the year is told, and the dash behind it: 2025/4/1-4/3."""
LONGEST_LEAD = 30
"""Code points before a date in which words that open an end are looked for."""

LONGEST_ASIDE = 60
"""Code points before a year in which words tell that it is told in passing."""


def dressed(
    reading: Reading, span: Span, value: Period, *, ranged: bool = False, season: bool = False
) -> Figure:
    """Return the figure of a date, with the hedges and bounds beside it taken in.

    What is ``ranged`` has two ends already: no bound opens one (4月から6月まで), unless it is a
    ``season`` that is told by both of its years, and ends there (by 2028-29).
    """
    words, text = reading.words, reading.lower
    start, end, hedge = *span, None
    before = words.date_hedges_before.before(text, reading.skip_space_before(start))
    after = words.date_hedges_after.at(text, reading.skip_space(end))
    after = after if after is not None and reading.ends_word(after.end) else None
    if before is not None and text[before.start - 1 : before.start].isdigit():
        before = None  # 3 C. Tomorrow
    for found in (after, before):
        if found is not None:
            start, end = min(start, found.start), max(end, found.end)
            hedge = reading.text[found.start : found.end]
    opening = bound(reading, start, end) if season or not ranged else None
    if season and opening is not None and opening.value == "least":
        opening = None
    opening = opening if ranged or opening else _ahead(reading, start, value)
    if opening is not None and value.last and reading.anchor and value.last <= reading.anchor:
        coming = reading.language.dates.bounds_coming
        opening = None if reading.lower[opening.start : opening.end] in coming else opening
    if opening is not None:
        start, end = min(start, opening.start), max(end, opening.end)
        value = _opened(value, opening.value)
    slack = slack_days(value) if hedge else 0
    shown = Span(start, end)
    value = replace(value, slack_days=slack) if slack != value.slack_days else value
    return Figure(shown, shown.cut(reading.text), "date", value, hedge)


def bound(reading: Reading, start: int, end: int) -> Word[Bound] | None:
    """Return the word beside a date that opens one of its ends, or None."""
    after = reading.words.date_bounds_after.at(reading.lower, reading.skip_space(end))
    if after is not None and _is_led(reading, start, after):
        return None if after.value is None else Word(after.value, after.start, after.end)
    place = reading.skip_space_before(start)
    before = reading.words.date_bounds_before.before(reading.lower, place)
    if before is None or before.value is None:
        return None
    return Word(before.value, before.start, before.end)


def is_aside(reading: Reading, stated: Stated, found: Period, before: date | None) -> bool:
    """Tell whether a year is told in passing, behind a later one of which the passage tells.

    The previous year is not told from where a record begins (2024年は1855年以来の少なさだった),
    nor from the year of a relative clause or a law.
    """
    (start, end), dates = stated.span, reading.language.dates
    whole = stated.year is not None and stated.month is None and stated.scope == "days"
    if not whole or before is None or found.first is None or found.first >= before:
        return False
    opening = bound(reading, start, end)
    if opening is not None:
        return opening.value == "least"
    lead, tail, text = dates.aside_lead, dates.aside_tail, reading.plain
    led = lead and compiled(lead).search(text, max(0, start - LONGEST_ASIDE), start)
    return bool(led or (tail and compiled(tail).match(text, end)))


def _is_led(reading: Reading, start: int, after: Word[Bound | None]) -> bool:
    """Tell whether a word behind a date opens an end: von März an, not im März an der Saale."""
    dates, word = reading.language.dates, reading.lower[after.start : after.end]
    shut = dates.bounds_shut.get(word)
    if shut is not None and compiled(shut).match(reading.lower, after.end):
        return False
    leads = dates.bounds_led.get(word)
    return leads is None or reading.lower.endswith(leads, 0, start)


def _ahead(reading: Reading, start: int, value: Period) -> Word[Bound] | None:
    """Return the word that makes a day to come the first of many: banned from 2035."""
    words, anchor = reading.language.dates.bounds_ahead, reading.anchor
    if not words or anchor is None or value.first is None or value.first <= anchor:
        return None
    found = compiled(words).search(reading.lower, max(0, start - LONGEST_LEAD), start)
    return Word("least", found.start(), found.end() - 1) if found is not None else None


def _opened(value: Period, bound: Bound) -> Period:
    if bound == "least":
        edtf = f"{left(value.edtf)}/.." if value.edtf else None
        return replace(value, last=None, edtf=edtf)
    edtf = f"../{left(value.edtf, last=True)}" if value.edtf else None
    return replace(value, first=None, edtf=edtf)


def slack_days(value: Period) -> int:
    """Return how many days a hedge may move a date: as many as the stretch has, at least 3."""
    if value.first is None or value.last is None:
        return 0
    return max(3, (value.last - value.first).days + 1)


def left(edtf: str | None, *, last: bool = False) -> str:
    """Return the first (or last) end of a date in EDTF."""
    return (edtf or "..").split("/")[-1 if last else 0]


def dates_alone(reading: Reading, stated: Iterable[Stated]) -> list[Stated]:
    """Return the dates without the days that streets, squares and papers are named after."""
    streets = reading.language.dates.streets
    if not streets:
        return [one for one in stated if not _names_a_paper(reading, one)]
    named = _named_after(streets)
    return [
        one
        for one in stated
        if one.day is None
        or not named.search(reading.lower, max(0, one.span.start - STREET_REACH), one.span.start)
    ]


def _names_a_paper(reading: Reading, stated: Stated) -> bool:
    """Tell whether a word for a day ends the name of a paper: Valley Today reported."""
    start, end = stated.span
    if stated.relative is None or not reading.plain[start].isupper():
        return False
    led = _CAPITALIZED.search(reading.plain, max(0, start - STREET_REACH), start)
    return led is not None and _GOES_ON.match(reading.plain, end) is not None


@cache
def _named_after(streets: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{streets})\Z")


def is_apart(text: str, stated: Stated) -> bool:
    """Tell whether nothing runs on at a date; a dash may join two days told with their years."""
    start, end = stated.span
    dashed = _DASHED.match(text, end) or _DASHED_BEFORE.search(text, max(0, start - 4), start)
    full = bool(stated.day and stated.year and stated.digits == 4)
    full = full or _FULL_BEFORE.search(text, max(0, start - 11), start) is not None
    if text[start - 1 : start] == "." and CIRCA.search(text, max(0, start - 4), start):
        return True  # c.1850
    return stands_alone(text, stated.span, "./:" if full and dashed else "./-:")
