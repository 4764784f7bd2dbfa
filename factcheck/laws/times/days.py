"""Days as articles state them, read from the text: whether there are such days comes later."""

import re
from datetime import date

from factcheck.laws.texts.counting import number
from factcheck.laws.times.eras import NAMES, western
from factcheck.nouns import dataclass

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
"""The name of a month in English, for patterns."""
WEEKDAY = (
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
    r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)"
)
"""The name of a day of the week in English, for patterns."""
_WEEKDAYS_EN = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WEEKDAYS_JA = "月火水木金土日"
YEAR_JA = (
    rf"(?:(?P<year>[12][0-9]{{3}})(?:\((?:{NAMES})(?:元|[0-9]{{1,2}})年?\))?年"
    rf"(?:\((?:{NAMES})(?:元|[0-9]{{1,2}})年?\))?"
    rf"|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}})(?:\([12][0-9]{{3}}年?\))?年"
    r"(?:\([12][0-9]{3}年?\))?) ?"
)
"""The year before a month in Japanese, for patterns: 2025年, 令和7年, 2025(令和7)年."""
ISO = r"(?P<year>[12][0-9]{3})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})"
"""A day in digits, year first, for patterns."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A day as stated; the numbers are those written, whatever they are."""

    year: int | None
    """The year of the common era, None if it was left out."""
    month: int
    """The month."""
    day: int
    """The day of the month."""

    def on(self, year: int) -> date | None:
        """Return the day in a year, None where that year has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def stated(found: re.Match[str]) -> Stated:
    """Return the day of a match with groups ``month day`` and perhaps ``year`` or ``era nth``."""
    groups = found.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if year is None and groups.get("era"):
        year = western(groups["era"], groups["nth"])
    return Stated(year, month(groups["month"]), number(groups["day"]) or 0)


def month(name: str) -> int:
    """Return the number of a month told in digits, in kanji or by its English name."""
    if not name.isascii() or name.isdecimal():
        return number(name) or 0
    return _MONTHS.index(name[:3].lower()) + 1


def weekday(name: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    if name[0] in _WEEKDAYS_JA:
        return _WEEKDAYS_JA.index(name[0])
    return _WEEKDAYS_EN.index(name[:3].lower())
