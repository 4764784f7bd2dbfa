"""How far two times of day are apart, and what a length between them may be told as."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.clock_times import Moment, Stretch
from factcheck.laws.times.clock_words import (
    EVENT_OF,
    EVENT_ON,
    LEADS_ON,
    NAME,
    OF_EVENT,
    PRONOUN,
)

DAY = 24 * 60
"""Minutes of a day."""
_FEW, _BESIDE = 5, 12


def shifts(others: list[Stretch]) -> set[Fraction]:
    """Return by how much a length may differ from the time between: breaks, delays, speeches."""
    values = [each.minutes for each in others][:4]
    one = {sign * value for value in values for sign in (1, -1)}
    two = {a + b for a, b in combinations(sorted(one), 2)} if len(values) < 4 else set()
    return (
        {Fraction(0)} | one | two
        if not all(each.is_offset for each in others) or not others
        else one
    )


def gaps(first: Moment, last: Moment) -> set[int]:
    """Return the minutes from a time of day to another, as each of them may be read."""
    return {(end - start) % DAY for start in first.readings for end in last.readings} - {0}


def holds(told: Fraction, right: Fraction, loose: Fraction) -> bool:
    """Tell whether a length is right; seven hours and twenty minutes are called seven or eight."""
    off = 1
    if told % 60 == 0 and right % 60 != 0 and told >= 120:
        off = 59 if told < right else 25
    elif told % 30 == 0 and right % 30 != 0:
        off = 14
    return abs(told - right) <= max(loose, Fraction(off))


def is_near(right: int, told: Fraction, *, is_sure: bool) -> bool:
    """Tell whether a length is whole or half hours off, few or ten, or one digit of its minutes."""
    off = round(abs(right - told))
    whole, rest = divmod(off, 60)
    if rest == 0:
        return whole <= (_FEW if is_sure or right % 60 else 2) or whole == 10
    if is_sure and off % 30 == 0 and off <= 60 * _FEW:
        return True
    if off in {10, 20, 30, 40, 50} and (right % 10 or is_sure or told > 60):
        return True
    one, other = Fraction(right % 60), Fraction(told % 60)
    same = right // 60 == told // 60
    return same and (abs(one - other) % 10 == 0 or is_slip(one, other))


def is_made(one: Stretch, others: list[Stretch]) -> bool:
    """Tell whether a length is the sum or the difference of others."""
    values = [each.minutes for each in others]
    made = {a + b for a, b in combinations(values, 2)} | {
        abs(a - b) for a, b in combinations(values, 2)
    }
    return any(abs(one.minutes - each) <= 1 for each in (*made, *values))


def is_of_event(passage: Passage, one: Stretch, ends: Sequence[Moment]) -> bool:
    """Tell whether a length leads from an event of which neither of two times is told.

    They came at 4 a.m., two hours after the ship sank, and stayed until 8:30 a.m.
    """
    behind = passage.plain_behind(one.figure, 70)
    found = OF_EVENT.match(behind)
    if found is None and EVENT_ON.match(behind):
        found = EVENT_OF.search(passage.plain_before(one.figure, 12))
    if found is None or PRONOUN.match(found["event"]):
        return False
    at, is_led = one.figure.span, found.re is EVENT_OF
    beside = [each for each in ends if (each.figure.span.start > at.start) is is_led]
    nearest = min(beside, key=lambda each: abs(each.figure.span.start - at.start), default=None)
    if nearest is not min(
        ends, key=lambda each: each.figure.span.start
    ):  # back by 2:10 a.m., five hours after the storm hit
        return False
    clauses = [passage.plain_clause(each.figure).replace(found[0], "") for each in ends]
    told = "|".join(clauses).lower()
    return not any(name.lower() in told for name in NAME.findall(found["event"]))


def as_told(passage: Passage, one: Stretch, right: int) -> int:
    """Return what is right in half hours, as what leads to a time is told: 5時間後の6時."""
    leads = LEADS_ON.match(passage.plain_behind(one.figure, 24))
    step = 60 if one.minutes % 60 == 0 else 30
    return round(Fraction(right, step)) * step if leads and one.minutes % 30 == 0 else right


def leads_to(passage: Passage, one: Stretch, last: Moment) -> bool:
    """Tell whether a length in minutes leads to the time right behind it: 8分後の9時15分."""
    at = last.figure.span.start - one.figure.span.end
    is_short = one.minutes % 60 != 0 and 0 < at <= _BESIDE
    return is_short and LEADS_ON.match(passage.plain_behind(one.figure, 24)) is not None


def is_behind(passage: Passage, one: Stretch, last: Moment) -> bool:
    """Tell whether a length leads to a time that stands right behind it: 2時間後の午後3時."""
    between = passage.article[one.figure.span.end : last.figure.span.start]
    return (
        0 < len(between) <= 12
        or last.figure.span.end + 4 >= one.figure.span.start > last.figure.span.start
    )
