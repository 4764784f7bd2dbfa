"""English ages at a death beside the birth, and numbers of what was held every year since."""

import re
from collections.abc import Iterator

from factcheck.checks._days import MONTH, month
from factcheck.checks._plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_Y = r"(?:1[5-9][0-9]{2}|20[0-9]{2})"
_DAY = (
    rf"(?:(?P<month>{MONTH})\.? (?P<day>[0-9]{{1,2}}),? |"
    rf"(?P<day_uk>[0-9]{{1,2}}) (?P<month_uk>{MONTH}) )?"
)
_BORN = re.compile(rf"\bborn (?:on |in )?(?:[A-Z][a-z]+day,? )?{_DAY}(?P<year>{_Y})\b")
_DIED = re.compile(
    rf"\b(?:died|passed away) (?:[a-z ]{{0,40}})?(?:on )?(?:[A-Z][a-z]+day,? )?"
    rf"{_DAY}(?P<year>{_Y}),? "
    r"(?:at (?:the )?age (?:of )?|aged |at )(?P<age>[1-9][0-9]|1[01][0-9])\b"
)
_KIN = re.compile(
    r"\b(?:son|daughter|wife|husband|father|mother|brother|sister|child|children|twin|parents)\b",
    re.I,
)
_EDITION = re.compile(
    rf"\b(?:every|each) (?:year|[A-Z][a-z]+|summer|spring|autumn|fall|"
    rf"winter)\b[^.!?\n]{{0,60}}?\bsince "
    rf"[^.!?\n]{{0,40}}?(?P<year>{_Y})\b[^\n]{{0,160}}?\b(?P<count>[1-9][0-9]{{0,2}})(?:st|nd|"
    rf"rd|th) "
    r"(?:edition|outing|annual|running|festival|fair|show|year|parade|instal)"
)
_BREAK = re.compile(
    r"pandemic|covid|except|cancel|skipp|apart from|but for|paus|war\b|missed|hiatus", re.I
)


@dataclass(frozen=True, slots=True)
class Told:
    """A number of years that is not that between the two that are told."""

    span: Span
    """Where it stands in the article's text."""
    start: int
    """The year from which it counts."""
    end: int
    """The year up to which it counts."""
    count: int
    """The number as told."""
    right: tuple[int, int]
    """The least and the greatest number that fit."""


def ages_at_death(text: Plain) -> Iterator[Told]:
    """Yield the age in the one sentence of a death that the one birth told does not give."""
    births, deaths = list(text.matches(_BORN)), list(text.matches(_DIED))
    if len(births) != 1 or len(deaths) != 1:
        return
    born, died = births[0], deaths[0]
    if _KIN.search(text.before(born.start(), 60)) or _KIN.search(text.before(died.start(), 80)):
        return
    full = int(died["year"]) - int(born["year"])
    one, other = _month_day(born), _month_day(died)
    least, most = full - 1, full
    if one is not None and other is not None:
        least = most = full - (other < one)
    told = int(died["age"])
    if not least <= told <= most and abs(told - most) <= 30:
        yield Told(Span(*died.span()), int(born["year"]), int(died["year"]), told, (least, most))


def _month_day(found: re.Match[str]) -> tuple[int, int] | None:
    name, day = found["month"] or found["month_uk"], found["day"] or found["day_uk"]
    return (month(name), int(day)) if name and day else None


def editions(text: Plain, today: int) -> Iterator[Told]:
    """Yield the number of what was held every year since its first, without a break."""
    for found in text.matches(_EDITION):
        start, count = int(found["year"]), int(found["count"])
        right = today - start + 1
        if not start < today or _BREAK.search(text.around(Span(*found.span()), 300)):
            continue
        if 1 < abs(count - right) <= 30:
            yield Told(Span(*found.span()), start, today, count, (right - 1, right))
