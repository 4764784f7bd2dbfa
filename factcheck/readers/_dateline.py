"""Dates as newspapers and front matter write them: a whole line, or the head of a value."""

import re
from datetime import date

from factcheck.model.late import late

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_LONGEST = 60
"""Code points of the longest line that can be a dateline."""

_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_FORMS = tuple(
    late(form, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})年\s?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日",
        r"令和(?P<reiwa>\d{1,2}|元)年\s?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日",
        r"(?P<year>\d{4})[./／．](?P<month>\d{1,2})[./／．](?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})(?!\d)",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}})(?!\d)",
    )
)
_COMPACT = late(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
"""The basic format of ISO 8601: a date where one is expected, any number elsewhere."""
_BEFORE = late(
    r"(?:(?:公開|掲載|配信|発行|投稿|発表)日?時?|日付|published(?: on)?|posted(?: on)?|date)?"
    r"\s*[:：]?\s*",
    re.IGNORECASE,
)
_AFTER = late(
    r"\s*(?:[(（][月火水木金土日][)）])?"
    r"[T\s]*(?:(?:午前|午後)?\d{1,2}(?:[:：時]\d{1,2}分?)?(?::\d{2})?(?:\.\d{1,6})?\s?"
    r"(?:[ap]\.?m\.?)?\s?(?:Z|JST|GMT|UTC|E[SD]T|[+-]\d{2}:?\d{2})?)?"
    r"\s*(?:公開|掲載|配信|発行|投稿)?",
    re.IGNORECASE,
)


def whole(line: str) -> date | None:
    """Return the date if the line states one and nothing else (but a weekday or a time of day)."""
    line = line.strip()
    if len(line) > _LONGEST:
        return None
    before = _BEFORE.match(line)
    start = before.end() if before else 0
    for form in _FORMS:
        found = form.match(line, start)
        if found and _AFTER.fullmatch(line, found.end()):
            return _day(found)
    return None


def head(value: str) -> date | None:
    """Return the date a value such as ``2025-10-06T09:00:00+09:00`` starts with, or None.

    It is the day in the writer's own time zone: the date printed on the article.
    """
    value = value.strip()[:_LONGEST]
    forms = (*_FORMS, _COMPACT)
    return next((_day(found) for form in forms if (found := form.match(value))), None)


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    reiwa, name = parts.get("reiwa"), parts.get("name")
    # Reiwa 1 is 2019: Cabinet Order 143 of 2019.
    year = 2018 + (1 if reiwa == "元" else int(reiwa)) if reiwa else int(parts["year"])
    month = _MONTHS.index(name.lower()) + 1 if name else int(parts["month"])
    try:
        return date(year, month, int(parts["day"]))
    except ValueError:
        return None
