"""Days as the words of a language tell them; the order of most is built from its names.

A day is yielded whether a calendar has it or not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.words import expression, language_of, words_of
from factcheck.laws.times.days import Stated
from factcheck.model.language import Language
from factcheck.model.laws import LawWords
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_DIGITS = (
    r"(?<![0-9./-])(?P<day>[0-9]{1,2})(?P<sign>[./])(?P<month>[0-9]{1,2})(?P=sign)"
    r"(?P<year>(?:19|20)[0-9]{2})(?![./]?[0-9])"
)


@dataclass(frozen=True, slots=True)
class WordedDay:
    """A day as stated, and the day of the week beside it."""

    span: Span
    """Where it stands, with its day of the week."""
    day: Stated
    """The day as stated."""
    weekday: int | None
    """0 for Monday to 6 for Sunday, None if none is told."""


def worded_days(evidence: Evidence) -> Iterator[WordedDay]:
    """Yield the days of an article, by the words of its language, in no order."""
    language, words = language_of(evidence), words_of(evidence)
    if language is None or not words.weekdays:
        return
    for pattern in _patterns(language, words):
        for found in plain(evidence).matches(pattern):
            groups = found.groupdict()
            year = int(groups["year"]) if groups.get("year") else None
            month, day = _number(found["month"], language.dates.months), int(found["day"])
            if "sign" in groups and month > 12 >= day:
                continue  # the month may stand before the day
            name = groups.get("weekday") or groups.get("named") or groups.get("short")
            weekday = _number(name, words.weekdays) - 1 if name else None
            yield WordedDay(Span(*found.span()), Stated(year, month, day), weekday)


@cache
def _patterns(language: Language, words: LawWords) -> tuple[re.Pattern[str], ...]:
    """Return the expressions of a language's days: its own, or those built from its names."""
    if words.days:
        return tuple(map(expression, words.days))
    named = (
        r"(?<![0-9.,/:-])(?P<day>[0-9]{1,2})(?:\.|er|[ºo°])? ?(?:de |di |d[’'])?"
        rf"(?P<month>{_any(language.dates.months)})(?![a-zà-ÿ])"
        r"(?:,? (?:del? |di )?(?P<year>[12][0-9]{3})\b(?![.,][0-9]))?"
    )
    weekday = _any(words.weekdays)
    lead = rf"(?:,? ?\(?| ?\(|,? )(?:(?:{words.day_lead or '(?!)'}) ){{0,2}}"
    tail = rf"(?:, (?:{words.day_tail or '(?!)'}) | ?\()"
    ahead, behind = rf"\b(?P<weekday>{weekday}){lead}", rf"{tail}(?P<named>{weekday})(?!\w)\)?"
    return tuple(expression(f"(?:{ahead})?{one}(?:{behind})?") for one in (named, _DIGITS))


def _any(names: Iterable[str]) -> str:
    """Return an expression of any of some names, the longest one first."""
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _number(name: str, names: Mapping[str, int]) -> int:
    """Return the number of a month or weekday told in digits or by its name in any case."""
    if name.isdecimal():
        return int(name)
    return names.get(name) or next(n for one, n in names.items() if one.lower() == name.lower())
