"""A length in days between two days of the week: a three-day fair from Friday to Sunday."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import WEEKDAY, weekday
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_OF_WEEK = re.compile(
    rf"\b(?P<count>{WORD})-day (?:[a-z]+ ){{0,2}}?(?:festival|fair|conference|tournament|event|"
    rf"exhibition|"
    r"summit|show|market|carnival|regatta|championships?|course|camp|symposium|convention|fete|"
    r"rally|meet)\b"
    rf"[^.!?\n]{{0,40}}?\b(?:from |[Rr]uns |running |"
    rf"held )?(?P<first>{WEEKDAY})(?:,? [A-Z][a-z]+\.? [0-9]{{1,2}},?)?"
    rf" (?:to|through|until|till) (?P<last>{WEEKDAY})(?! (?:morning|noon|afternoon|evening|night))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Days:
    """A length in days that is not that between two days."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    """The days that are told."""
    right: int
    """The days there are, both ends counted."""
    first: str
    """The first day, as written."""
    last: str
    """The last day, as written."""


def of_week(text: Plain) -> Iterator[Days]:
    """Yield events of so many days that last from one day of the week to another."""
    for found in text.matches(_OF_WEEK):
        told = number(found["count"])
        right = (weekday(found["last"]) - weekday(found["first"])) % 7 + 1
        if told and 1 < told <= 6 and told != right and abs(told - right) <= 2:
            yield Days(Span(*found.span()), told, right, found["first"], found["last"])
