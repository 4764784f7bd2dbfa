"""How checks write days and amounts of their own: as the article and its readers write them."""

from datetime import date, timedelta
from fractions import Fraction

from factcheck.laws.numbers.reckoning import amount, number
from factcheck.model.folding import fold
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.said import Words

_DIGITS = late(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_MOST = 10_000
"""From here on a number before a magnitude is another magnitude: 1億円, not 10000万円."""


def spoken_day(day: date) -> Words:
    """Return a day as people read it in each language."""
    return Words(day.isoformat(), f"{day.year}年{day.month}月{day.day}日")


def spoken_days(length: timedelta) -> Words:
    """Return how many whole days lie between two days."""
    count = length.days
    return Words(f"{count} day" if count == 1 else f"{count} days", f"{count}日")


def like(figure: Figure, value: Fraction) -> Words:
    """Return a value as a figure of the article states its own: 500万円 beside 600万円.

    A bare number where the figure's words do not hold one number, or would not for this value.
    """
    plain, printed = number(value), amount(figure)
    found = list(_DIGITS.finditer(fold(figure.text)))
    if figure.hedge or not printed or len(found) != 1:
        return plain
    (digits,) = found
    told = Fraction(digits[0].rstrip(",").replace(",", ""))
    shown = value * told / printed
    is_alone = told == printed
    if 1 in {told, shown} or (shown * 100).denominator != 1 or shown <= 0:
        return plain  # one person, two people
    if not is_alone and not 1 <= shown < _MOST:
        return plain
    written = f"{float(shown):,.2f}".rstrip("0").removesuffix(".")
    if "," not in digits[0] and not (figure.text.isascii() or told < 1000):
        written = written.replace(",", "")
    text = figure.text
    said = f"{text[: digits.start()]}{written}{text[digits.end() :]}"
    return Words(said, said)
