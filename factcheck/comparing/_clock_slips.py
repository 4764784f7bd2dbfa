"""Slips of ages and of stretches of time, digit by digit."""

import re

from factcheck.comparing import _digits
from factcheck.comparing._faces import Face, Relation
from factcheck.model.evidence import PageVerdict

_TEN = 10
"""Number from which on one digit of a stretch is soon another."""


def of_stretch(mine: Face, other: Face) -> Relation | None:
    """Compare ages, and what two units tell, digit by digit: 44歳 for 40, 1:34 for 1:43."""
    if mine.value.unit != other.value.unit or mine.value.resolution != other.value.resolution:
        return None
    alike = min(mine.number, other.number) >= _TEN or mine.figure.kind == "age"
    if alike and _digits.one_apart(round(mine.number), round(other.number)):
        sort = "age" if mine.figure.kind == other.figure.kind == "age" else "stretch-digit"
        return Relation(PageVerdict.NEAR, "one-digit", 1.6, sort=sort)
    years, months = zip(*(divmod(round(it.number), 12) for it in (mine, other)), strict=True)
    if mine.value.unit == "month" and min(years) > 0 < months[0] == months[1]:
        return Relation(PageVerdict.NEAR, "one-digit", 0.8, sort="years")
    if mine.value.unit not in {"minute", "second"} or min(mine.number, other.number) < _HOUR:
        return None
    if _digits.transposed(*(_clock(it.number, it.value.unit) for it in (mine, other))):
        return Relation(PageVerdict.NEAR, "transposed", 0.3)
    return None


def as_told(mine: Face, other: Face) -> Relation | None:
    """Compare hours, minutes and seconds with a clock's digits, however parted: 3:38.57."""
    told = _SIGNS.sub("", other.figure.text)
    if (
        mine.value.unit != "second"
        or mine.number < _HOUR**2
        or not _CLOCK.search(other.figure.text)
    ):
        return None
    own = _clock(mine.number, "second")
    if own == told:
        return Relation(PageVerdict.MATCH, "same", 0.3)
    return Relation(PageVerdict.NEAR, "transposed", 0.5) if _digits.transposed(own, told) else None


_SIGNS = re.compile(r"[:.]")
_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}[.:][0-9]{2}\Z")


def _clock(number: float, unit: str | None) -> str:
    """Return the digits of a stretch as a clock tells it: 134 for 94 minutes, 20347 for 2:03:47."""
    large, small = divmod(round(number), 60)
    if unit == "minute" or large < _HOUR:
        return f"{large}{small:02}"
    return f"{large // 60}{large % 60:02}{small:02}"


_HOUR = 60
"""Minutes of an hour, seconds of a minute."""
