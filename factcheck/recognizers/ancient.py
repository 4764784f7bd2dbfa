"""Years and centuries told from the year 1: 紀元前300年, 300 B.C., the fifth century BC, 西暦79年.

EDTF counts a year 0, so that 300 BC is ``-0299``. Python's calendar has no such days: what lies
before the year 1 has neither a first nor a last day.
"""

from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.plugins import Recognizer
from factcheck.recognizers import _calendar as calendar
from factcheck.recognizers._date_dress import dressed
from factcheck.recognizers._numbered import matches
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._templates import number as whole_number

_ERAS = frozenset({" ad", " ce"})
"""What behind a year tells its era, in capitals."""


def _find(reading: Reading) -> Iterator[Figure]:
    for pattern in reading.language.phrases.ancient:
        for match in matches(reading, pattern, lowered=True):
            value = _period({key: text for key, text in match.groupdict().items() if text}, reading)
            if value is not None and not _is_word(reading, match.end()):
                start = match.start(
                    "year" if {"until", "year"} <= match.re.groupindex.keys() else 0
                )
                yield dressed(
                    reading, Span(start, match.end()), value, ranged="until" in match.re.groupindex
                )


def _is_word(reading: Reading, end: int) -> bool:
    """Tell whether small letters end what would else be of an era: 30 ad campaigns."""
    return reading.lower[end - 3 : end] in _ERAS and reading.plain[end - 1].islower()


def _period(groups: dict[str, str], reading: Reading) -> Period | None:
    """Return the days of a year or century told from the year 1, from an expression's groups."""
    until = groups.pop("until", "")
    ((field, written),) = groups.items()
    names = reading.language.dates.centuries
    named = names.get(written) or names.get(written.upper())
    first = written in reading.language.dates.first_year
    number = 1 if first else named or whole_number(written, reading.language) or 0
    if not 0 < number < 9999:
        return None
    if field == "before_year":
        edtf = f"{_before(number)}/{_before(int(until))}" if until else _before(number)
        return Period(None, None, edtf)
    if field == "before_century":
        nearest = int(until or number) * 100 - 99
        return Period(None, None, f"{_before(number * 100)}/{_before(nearest)}")
    last = int(until or number)
    stretch = calendar.of_years(number, last) if number <= last else None
    return Period(*stretch) if stretch is not None else None


def _before(year: int) -> str:
    """Return the EDTF of a year before the year 1."""
    return f"{'-' if year > 1 else ''}{year - 1:04d}"


ANCIENT = Recognizer(kinds=("date",), find=_find)
