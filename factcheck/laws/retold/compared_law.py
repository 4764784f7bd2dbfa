"""Comparisons told the other way round: of amounts (`levels_law`), of times of a race, of days.

Who is behind in a race took longer; what came so many days earlier did. Days may stand anywhere
in the passage.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.retold.levels_law import Turned, turned
from factcheck.laws.retold.named_law import named
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import Plain
from factcheck.laws.texts.reading import sparse
from factcheck.laws.times.days import MONTH, month
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period

_CLOCK = r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:\.[0-9]{1,3})?|[0-9]{1,2}\.[0-9]{2} seconds"
_RACE = re.compile(
    rf"(?P<a>{_CLOCK})[^.;:\n]{{0,12}}(?:[0-9]+(?:\.[0-9]+)? ?(?:seconds?|minutes?)? )?"
    r"(?P<w>behind|ahead of|slower than|faster than|quicker than) [^.;:0-9\n]{2,60}?"
    rf"(?P<b>{_CLOCK})(?! ?[ap]\.?m)"
)
_DAY_JA = re.compile(
    r"(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日(?:より|に比べ|と比べ)て?も?、?(?P<n>[0-9]{1,2})"
    r"(?P<u>日|週間)[^。、\n]{0,4}?(?P<w>早|遅)"
)
_DAY_EN = re.compile(
    rf"\b(?P<n>{WORD}) (?P<u>days?|weeks?) (?P<w>earlier|later|sooner) than (?:the|its|last|a|an|"
    rf"usual|average|normal)[^.;0-9\n]{{0,40}}? (?:(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})|"
    rf"(?P<day2>[0-9]{{1,2}}) (?P<month2>{MONTH}))\b",
    re.IGNORECASE,
)
_HALF_YEAR = 150


def compared(evidence: Evidence, text: Plain) -> Iterator[Turned]:
    """Yield the comparisons of an article that their two sides contradict."""
    yield from turned(evidence)
    yield from named(evidence)
    for found in text.matches(_RACE):
        one, other = _seconds(found["a"]), _seconds(found["b"])
        if one != other and (one > other) is not (found["w"] in {"behind", "slower than"}):
            yield Span(*found.span()), found["a"], found["b"]
    for passage in sparse(evidence):
        for pattern in (_DAY_JA, _DAY_EN):
            for found in pattern.finditer(passage.plain):
                day = _other_way(passage, found, evidence.article.published)
                if day is not None:
                    start = passage.span.start
                    yield Span(start + found.start(), start + found.end()), day, found[0]


def _seconds(words: str) -> Fraction:
    value = Fraction(0)
    for part in words.removesuffix(" seconds").split(":"):
        value = value * 60 + Fraction(part)
    return value


def _other_way(passage: Passage, found: re.Match[str], published: date | None) -> str | None:
    """Return the day that lies as far from another as told, but on the other side of it."""
    groups = found.groupdict()
    name, day = groups["month"] or groups["month2"], groups["day"] or groups["day2"]
    days = number(found["n"].lower()) or 0
    told = days * (1 if found["u"][0] in "日dD" else 7) * (-1 if found["w"][0] in "早esES" else 1)
    steps = {}
    for one in passage.figures:
        value = one.value
        if isinstance(value, Period) and value.first and value.first == value.last:
            steps[one.text] = _apart(month(name), int(day), value.first)
    if published is not None and told == _apart(month(name), int(day), published):
        return None
    turned = [text for text, step in steps.items() if step == -told]
    return turned[0] if turned and told not in steps.values() else None


def _apart(month_of: int, day_of: int, day: date) -> int:
    """Return the days from a day of the year to another, whatever the years; 0 if far apart."""
    try:
        base = date(day.year, month_of, day_of)
    except ValueError:
        return 0
    near = min(((day - base).days + turn for turn in (-365, 0, 365)), key=abs)
    return near if abs(near) < _HALF_YEAR else 0
