"""Quarters and other runs of months told without their year: 第3四半期, 1〜9月期, first half."""

import re

from factcheck.comparing._faces import Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period

NAMES = {
    name: number
    for number, names in enumerate(
        (("first", "1", "１", "一", "上"), ("second", "2", "２", "二", "下"),
         ("third", "3", "３", "三"), ("fourth", "4", "４", "四")), 1
    )
    for name in names
}  # fmt: skip
"""The words for each quarter or half, by which of them they name."""
_QUARTER = re.compile(
    r"第([1-4１-４一二三四])四半期|\bQ([1-4])\b|\b([1-4])Q(?![a-z])|"
    r"\b(first|second|third|fourth)[- ]quarter",
    re.IGNORECASE,
)
_HALF = re.compile(r"([上下])半期|\bH([12])\b|\b([12])H\b|\b(first|second)[- ]half", re.IGNORECASE)
_MONTHS = re.compile(r"(?:\d{4}|XXXX)-(\d\d)/(?:\d{4}|XXXX)-(\d\d)\Z")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|(?<!\d)\d\d年|['’]\d\d|\dQ\d\d|(?:令和|平成|昭和)\s?\d")
_SAME = Relation(PageVerdict.MATCH, "same", 0.3)
_OFF = Relation(PageVerdict.NEAR, "off-by-one", 0.6)


def number(figure: Figure) -> int | None:
    """Return which quarter a figure names without its year; None for anything else."""
    found = _QUARTER.search(figure.text)
    if figure.kind != "date" or not found or _YEAR.search(figure.text):
        return None
    return NAMES[next(name for name in found.groups() if name).lower()]


def relate(mine: Figure, other: Figure) -> Relation | None:
    """Compare two runs of months of which one does not tell its year: then any year will do."""
    if not (isinstance(mine.value, Period) and isinstance(other.value, Period)):
        return None
    if _YEAR.search(mine.text) and other.value.first:
        return None
    one, two = _months(mine), _months(other)
    if one is None or two is None:
        return None
    if one == two:
        return _SAME
    moved = one[0] - two[0], one[1] - two[1]
    return _OFF if moved in {(3, 3), (-3, -3), (6, 6), (-6, -6)} else None


def _months(figure: Figure) -> tuple[int, int] | None:
    """Return the first and the last month of a run, as calendars have quarters and halves."""
    value = figure.value
    if isinstance(value, Period) and (found := _MONTHS.match(value.edtf or "")):
        return int(found[1]), int(found[2])
    for pattern, long in ((_QUARTER, 3), (_HALF, 6)):
        if found := pattern.search(figure.text):
            number = NAMES[next(name for name in found.groups() if name).lower()]
            return long * number - long + 1, long * number
    return None
