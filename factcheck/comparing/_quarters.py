"""Quarters told without their year: 第3四半期, Q3, the third quarter."""

import re

from factcheck.comparing._faces import Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period

_NAMES = {
    name: number
    for number, names in enumerate(
        (("first", "1", "１", "一"), ("second", "2", "２", "二"),
         ("third", "3", "３", "三"), ("fourth", "4", "４", "四")), 1
    )
    for name in names
}  # fmt: skip
_QUARTER = re.compile(
    r"第([1-4１-４一二三四])四半期|\bQ([1-4])\b|\b(first|second|third|fourth)[- ]quarter",
    re.IGNORECASE,
)
_SAME = Relation(PageVerdict.MATCH, "same", 0.3)
_OFF = Relation(PageVerdict.NEAR, "off-by-one", 0.6)


def relate(mine: Figure, other: Figure) -> Relation | None:
    """Compare two quarters of which one names no days, as its year is not told."""
    if not (isinstance(mine.value, Period) and isinstance(other.value, Period)):
        return None
    if mine.value.first and other.value.first:
        return None
    one, two = _number(mine.text), _number(other.text)
    if not one or not two:
        return None
    return _SAME if one == two else _OFF if abs(one - two) == 1 else None


def _number(words: str) -> int:
    found = _QUARTER.search(words)
    return _NAMES[next(name for name in found.groups() if name).lower()] if found else 0
