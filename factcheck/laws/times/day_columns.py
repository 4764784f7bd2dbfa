"""Days whose day of the week stands in another cell of their row."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.times.days import ISO, MONTH, WEEKDAY, YEAR_JA, Stated, stated, weekday
from factcheck.laws.times.weekdays import NamedDay
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_YEAR = r"(?:,? (?P<year>[12][0-9]{3}))?"
_DAY = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{YEAR_JA})?(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日",
        ISO,
        r"(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})",
        rf"(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?{_YEAR}",
        rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH}){_YEAR}",
    )
)
_WEEKDAY = re.compile(rf"\(?[月火水木金土日](?:曜日?)?(?:[・(]?祝\)?)?\)?|{WEEKDAY}")
_FIRST = 1900
"""Before it countries kept different calendars."""


def columned(evidence: Evidence) -> Iterator[NamedDay]:
    """Yield the days of tables beside which a cell holds a day of the week and no more."""
    for grid in grids(evidence):
        for row in grid.rows:
            one = _row(grid, row)
            if one is not None:
                yield one


def _row(grid: Grid, row: int) -> NamedDay | None:
    """Return the only day of a row with the only day of the week."""
    cells = [(column, grid.text(row, column)) for column in grid.columns]
    days = [(column, day) for column, words in cells if (day := _day(words)) is not None]
    names = [(column, words) for column, words in cells if _WEEKDAY.fullmatch(words)]
    if len(days) != 1 or len(names) != 1:
        return None
    (place, day), (other, name) = days[0], names[0]
    first, last = sorted((grid.spans[row, place], grid.spans[row, other]))
    return NamedDay(Span(first.start, last.end), day, weekday(name.lstrip("(")))


def _day(words: str) -> Stated | None:
    for pattern in _DAY:
        found = pattern.fullmatch(words)
        if found is not None:
            day = stated(found)
            known = day.on(day.year or 2000) is not None  # 2000 was a leap year
            return day if known and (day.year or _FIRST) >= _FIRST else None
    return None
