"""Times of day and lengths in hours as a passage tells them."""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.clock_words import ABOUT, HALF, LONGEST, OFFSET, OFFSET_BEFORE
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, TimeOfDay
from factcheck.nouns import dataclass

HALF_DAY = 12 * 60
"""Minutes."""
_SIZES = {"hour": Fraction(60), "minute": Fraction(1), "second": Fraction(1, 60)}
_LOOSE = 15  # minutes by which a time that is told as 午後2時ごろ may be another


@dataclass(frozen=True, slots=True)
class Clocked:
    """A length that is not that between the two times of its paragraph."""

    span: Span
    """Where the length stands in the article's text."""
    told: int
    """The length in minutes."""
    right: int
    """The minutes between the times."""
    first: Figure
    """The first time."""
    last: Figure
    """The last time."""

    @property
    def places(self) -> tuple[Span, ...]:
        """Where the length and its times stand in the article's text."""
        return self.span, self.first.span, self.last.span


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day."""

    figure: Figure
    readings: frozenset[int]
    loose: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length in minutes."""

    figure: Figure
    minutes: Fraction
    slack: Fraction
    is_offset: bool


def moments_of_day(pool: list[Passage], figures: list[Figure]) -> Iterator[Moment]:
    """Yield the times of day that figures tell, as minutes after midnight, each with its figure."""
    told = [(one, end) for one in figures for end in _ends(one)]
    is_of_24 = any(end >= 13 * 60 and not HALF.search(one.text) for one, end in told)
    for one, end in told:
        before = pool[0].article[max(0, one.span.start - 14) : one.span.start]
        words = before.rpartition("。")[2] + pool[0].article[one.span.start : one.span.end + 3]
        sure = end >= HALF_DAY or is_of_24 or HALF.search(one.text)
        loose = _LOOSE if ABOUT.search(words) else 0
        yield Moment(one, frozenset({end} if sure else {end, end + HALF_DAY}), loose)


def _ends(figure: Figure) -> list[int]:
    value = figure.value
    if not isinstance(value, TimeOfDay) or value.first is None or value.last is None:
        return []
    return [value.first] if value.first == value.last else [value.first, value.last]


def stretch(pool: list[Passage], figure: Figure) -> Stretch | None:
    """Return a figure as a length in hours and minutes, or None if it is none."""
    article = pool[0].article
    before = article[max(0, figure.span.start - 16) : figure.span.start]
    size, value = _SIZES.get(unit(figure) or ""), amount(figure)
    most = figure.value.high if isinstance(figure.value, Quantity) else None
    if value is None and most is not None and LONGEST.match(figure.text):
        value = Fraction(most)  # 最長で3時間10分に及んだ
    if figure.kind != "duration" or size is None or value is None:
        return None
    behind = article[figure.span.end : figure.span.end + 16]
    is_offset = bool(OFFSET.match(behind) or OFFSET_BEFORE.search(before))
    told = value * size
    slack = told / 10 if figure.hedge else Fraction(0)
    return Stretch(figure, told, min(slack, Fraction(30)), is_offset)
