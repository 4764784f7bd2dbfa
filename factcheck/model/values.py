"""Values are intervals: `Quantity`, `Period`, `TimeOfDay`, and the one question ``a.meets(b)``."""

from datetime import MAXYEAR, MINYEAR, date, timedelta
from decimal import Decimal
from fractions import Fraction

from factcheck.nouns import dataclass

Number = Decimal | Fraction
"""An exact number: a `Decimal` as written, a `Fraction` where a fraction was stated (3分の2)."""


def number_text(number: Number) -> str:
    """Return ``97400000000``, ``0.5`` or ``1/5``: the form used in the machine contracts."""
    if isinstance(number, Fraction):
        return str(number)
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


@dataclass(frozen=True, slots=True)
class Slack:
    """How far a hedge lets a value move, as shares of the value itself.

    約 and "about" move both ways, 強 ("a little over") only up, 弱 only down.
    """

    down: Fraction
    """Share below the value, e.g. 1/20."""
    up: Fraction
    """Share above the value."""


NO_SLACK = Slack(Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of something, from ``low`` to ``high``; a point has both ends equal."""

    low: Number | None
    """Lower end, in whole units (974億 is 97400000000); None if open."""
    high: Number | None
    """Upper end; None if open."""
    unit: str | None = None
    """ISO 4217 code, ``%``, ``point``, counter as written, time unit, UCUM code, or None."""
    resolution: Number | None = None
    """The unit of the last stated digit (97.4 billion: 100000000); None if the value is exact."""
    slack: Slack = NO_SLACK
    """How far a hedge lets the value move."""

    def same(self, other: object) -> bool:
        """Tell whether both state the same ends in the same unit."""
        return (
            isinstance(other, Quantity)
            and self.unit == other.unit
            and self.low == other.low
            and self.high == other.high
        )

    def meets(self, other: object) -> bool:
        """Tell whether both can speak of the same amount, given rounding and hedges."""
        if not isinstance(other, Quantity) or self.unit != other.unit:
            return False
        low, high = self.reach()
        other_low, other_high = other.reach()
        below = high is not None and other_low is not None and high < other_low
        above = low is not None and other_high is not None and other_high < low
        return not (below or above)

    def reach(self) -> tuple[Fraction | None, Fraction | None]:
        """Return the ends a true amount may have, so that it could be printed like this.

        Half a resolution below and a whole one above: a printed number may have been rounded
        (either way by half a unit) or cut off (切捨て), as is usual in Japanese accounts, and
        then the true amount lies up to one unit above it. A hedge widens further; one that
        leaves the upper end open (300人余り) lets it lie as far off as it lets the lower one move.
        """
        step = Fraction(self.resolution) if self.resolution is not None else Fraction(0)
        low = high = None
        if self.low is not None:
            start = Fraction(self.low)
            low = start - step / 2 - abs(start) * self.slack.down
        top = self.high
        if top is None and self.slack.up and not self.slack.down:
            top = self.low
        if top is not None:
            end = Fraction(top)
            high = end + step + abs(end) * self.slack.up
        return low, high


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, ends included; a single day has both ends equal."""

    first: date | None
    """First day, None if open or unknown."""
    last: date | None
    """Last day, None if open or unknown."""
    edtf: str | None = None
    """The date as stated, in EDTF (ISO 8601-2:2019), e.g. ``2025-02``, ``197X``, ``XXXX-10-02``."""
    relative: str | None = None
    """ISO 8601 duration from the article's date if stated relative to it, e.g. ``-P3Y``."""
    slack_days: int = 0
    """Days by which a hedge (頃, around) lets both ends move."""

    def same(self, other: object) -> bool:
        """Tell whether both state the same days (or the same pattern, if unresolved)."""
        if not isinstance(other, Period):
            return False
        if self.first is None and self.last is None:
            return (self.edtf, self.relative) == (other.edtf, other.relative)
        return (self.first, self.last) == (other.first, other.last)

    def meets(self, other: object) -> bool:
        """Tell whether the two stretches share a day; an unresolved one meets only its like."""
        if not isinstance(other, Period):
            return False
        mine, theirs = self.reach(), other.reach()
        if mine == (None, None) or theirs == (None, None):
            return self.same(other)
        (first, last), (other_first, other_last) = mine, theirs
        before = last is not None and other_first is not None and last < other_first
        after = first is not None and other_last is not None and other_last < first
        return not (before or after)

    def reach(self) -> tuple[date | None, date | None]:
        """Return first and last day, moved apart by the hedge."""
        first, last = self.first, self.last
        if self.slack_days:
            first = _moved(first, -self.slack_days) if first else None
            last = _moved(last, self.slack_days) if last else None
        return first, last


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day or a stretch of it, in minutes after midnight, ends included.

    Minutes may pass 1440: Japanese programs are announced for 25時.
    """

    first: int | None
    """First minute, None if open."""
    last: int | None
    """Last minute, None if open."""

    def same(self, other: object) -> bool:
        """Tell whether both state the same minutes."""
        return self == other

    def meets(self, other: object) -> bool:
        """Tell whether the two stretches share a minute."""
        if not isinstance(other, TimeOfDay):
            return False
        before = self.last is not None and other.first is not None and self.last < other.first
        after = self.first is not None and other.last is not None and other.last < self.first
        return not (before or after)


Value = Quantity | Period | TimeOfDay


def clock_text(minutes: int) -> str:
    """Return ``HH:MM``; hours pass 24 where the writer's do."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def point(number: Number, unit: str | None = None, resolution: Number | None = None) -> Quantity:
    """Return the quantity that is one number."""
    return Quantity(number, number, unit, resolution)


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        return date(MINYEAR, 1, 1) if days < 0 else date(MAXYEAR, 12, 31)
