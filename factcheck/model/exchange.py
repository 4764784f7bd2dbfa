"""What one currency was worth in another: `Rate`, `Spread`, and `Rates`, which answers for days."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """The worth of one unit of a currency in another, on one day."""

    value: Fraction
    """Units of the other currency for one unit."""
    day: date
    """The day for which it was told."""
    source: str
    """Who told it: ``ECB``, or the words of ``rates.toml``."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The rates of a stretch of days, in the order of the days."""

    rates: tuple[Rate, ...]
    """One rate for each day that has one; at least one."""

    @property
    def low(self) -> Rate:
        """The least of them, the first of equals."""
        return min(self.rates, key=lambda rate: rate.value)

    @property
    def high(self) -> Rate:
        """The greatest of them, the first of equals."""
        return max(self.rates, key=lambda rate: rate.value)


Rates = Callable[[str, str, date, date], Spread | None]
"""Takes two currencies (ISO 4217) and the first and last of a stretch of days. Returns what one
unit of the first currency was worth in the second, or None where that is not known."""
