"""What single words of a language stand for: `Unit`, `Relative`, bounds, joins, parts."""

from decimal import Decimal
from typing import Literal

from factcheck.nouns import dataclass

NOON, NIGHT, LATE_NIGHT, SMALL_HOURS = 6, 18, 21, -12
"""Stretches of the day that lie across its halves: 中午1点 is 13:00, 晚上12点 24:00, 深夜1点
01:00, 凌晨12点 00:00; and 5 Uhr nachts is 05:00, 11 Uhr nachts 23:00."""

Bound = Literal["least", "most"]
Join = Literal["span", "next", "between", "change", "move", "spread"]
Part = Literal[
    "opening", "early", "first-half", "mid", "second-half", "late", "end",
    "quarter-1", "quarter-2", "quarter-3", "quarter-4", "three-quarters",
    "week-1", "week-2", "week-3", "week-4",
]  # fmt: skip
RelativeUnit = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "day", "fiscal"
]


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit word stands for."""

    code: str
    """The unit in the form of the machine contracts."""
    factor: Decimal = Decimal(1)
    """How many of that unit one of the word is (割: 10 %; a basis point: 0.01 point)."""
    more: tuple[Decimal, Decimal] = (Decimal(0), Decimal(0))
    """What the word adds to the number before it, least and most (个半月: 0.5; 个多月: 0 to 1)."""
    most: Decimal | None = None
    """The largest number that the word can follow in this sense (주: weeks, but also shares)."""
    past: Decimal | None = None
    """The factor of larger numbers, where the word can follow those too (九折 is 90 %, 95折 95)."""
    bound: bool = False
    """Whether it counts only behind a higher unit or before a lower one (分, of 2小时30分)."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A word for a stretch of days told from another day (昨年, next week)."""

    unit: RelativeUnit
    """Length of the stretch."""
    steps: int
    """How many such stretches away; negative lies in the past."""
    weekday: int | None = None
    """The day of a week that is meant, from 1 for Monday (上周五); told from a day (오는 금요일),
    the first such from it on."""
    until: int | None = None
    """The last day of the week that is meant, where more than one is (先週末: from 6 to 7)."""
    from_previous: bool = False
    """Whether it is told from the date named before (同年) rather than the article's date."""
    alone: bool = True
    """Whether the word by itself is a figure (昨年), or only with more (翌25日)."""
    of_season: bool = False
    """Whether it tells of a season, and winters are counted from December on: 昨冬 in January is
    the one before that which began a month ago."""
    from_reported: bool = False
    """Whether it is told from the month or quarter reported on (Vorjahresmonat); if none was named,
    it has no days."""
    close: bool = False
    """Whether it is told from a day that the same sentence names before, and from no other."""
