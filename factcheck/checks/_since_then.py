"""English spans between two years that the paragraph tells: reopened in 2012, twelve years on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks._counting import WORD, number
from factcheck.checks._days import MONTH, month
from factcheck.checks._plain import Plain
from factcheck.model.text import Span

_Y = r"(?:1[5-9][0-9]{2}|20[0-9]{2})"
_YEAR = re.compile(rf"(?<![0-9.,$€£#/-])\b{_Y}\b(?![.,]?[0-9]|s\b|-[0-9])")
_ON = re.compile(
    rf"\bin (?:[A-Z][a-z]+ )?(?P<end>{_Y}),? (?:some )?"
    rf"(?P<count>{WORD}) years (?:on\b|later\b(?! than)|"
    rf"afterwards\b|"
    rf"after (?:it|she|he|they|the|that|its|his|her|their)\b)"
    rf"|\b(?P<count2>{WORD}) years (?:on|later|afterwards),? in (?:[A-Z][a-z]+ )?(?P<end2>{_Y})\b"
    rf"|\bin (?:[A-Z][a-z]+ )?(?P<end3>{_Y}),? after (?:a (?:gap|break|closure|absence|wait) of )?"
    rf"(?P<count3>{WORD}) years\b",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:some|about|around|nearly|almost|roughly|over|than|another|least) \Z", re.I
)
_THEN_NOW = re.compile(
    rf"\b(?:was|were|aged|at)(?: only| just| barely)? (?P<age>[1-9][0-9]?|"
    rf"{WORD})(?: years old)?,? when\b"
    rf"[^.!?\n]{{0,140}}?(?:[0-9]{{1,2}}, |\bin |[A-Z][a-z]+ )(?P<year>{_Y})\b[^\n]{{0,60}}?"
    r"\b[Nn]ow (?:aged |a |is )?(?P<now>[1-9][0-9])\b(?!,?[0-9]| (?:per ?cent|people|"
    r"years (?!old)))"
    rf"|\b[Ii]n (?P<year2>{_Y}),? when (?:she|he) was (?P<age2>[1-9][0-9]?|{WORD})\b[^\n]{{0,120}}?"
    r"\b[Nn]ow (?:aged |is )?(?P<now2>[1-9][0-9])\b(?!,?[0-9]| (?:per ?cent|people|years (?!old)))"
)
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
_NEARBY = 800


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


def years_on(text: Plain) -> Iterator[Told]:
    """Yield "twelve years on" that no two years of its paragraph are apart, by two at least."""
    for found in text.matches(_ON):
        tail = next(one for one in ("", "2", "3") if found[f"end{one}"])
        end, count = int(found[f"end{tail}"]), number(found[f"count{tail}"])
        low = text.text.rfind("\n", max(0, found.start() - _NEARBY), found.start()) + 1
        before = text.text[max(low, found.start() - _NEARBY) : found.start()]
        if not count or _HEDGE.search(text.text[: found.start(f"count{tail}")][-12:]):
            continue
        near = {int(one[0]) for one in _YEAR.finditer(before)}
        older = {year for year in near if year < end}
        if len(older) != 1 or any(abs(end - year - count) <= 1 for year in near):
            continue
        (start,) = older
        if abs(end - start - count) <= 10:
            yield Told(Span(*found.span()), start, end, count, (end - start, end - start))


def ages_now(text: Plain, today: int) -> Iterator[Told]:
    """Yield "was 9 when … in 2001. Now 43": the ages of one person in two years."""
    for found in text.matches(_THEN_NOW):
        tail = "" if found["age"] else "2"
        then, told, year = (
            number(found[f"age{tail}"]),
            int(found[f"now{tail}"]),
            int(found[f"year{tail}"]),
        )
        others = {int(one[0]) for one in _YEAR.finditer(found[0])} - {year}
        if then is None or others or not year < today:
            continue
        right = then + today - year
        if 1 < abs(told - right) <= 30:
            yield Told(Span(*found.span()), year - then, today, told, (right - 1, right + 1))


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
