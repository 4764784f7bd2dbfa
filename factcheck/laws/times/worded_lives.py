"""Lives by the words of a language: the years of a birth and a death, and the age at death.

One year more is left alone: East Asian ages may count the year of the birth.
"""

from collections.abc import Iterator

from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_FAR = 30
"""Years by which a slip is off; beyond, another's age is told."""
_SOME = 45
"""Characters around a year that are looked at."""


@dataclass(frozen=True, slots=True)
class Off:
    """An age that the years of a life do not make."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    """The number that is told."""
    low: int
    """The least that fits."""
    high: int
    """The greatest that fits."""


def worded_lives(evidence: Evidence) -> Iterator[Off]:
    """Yield the ages at death that the two years of their sentence do not make."""
    words = words_of(evidence)
    if not (words.died_before or words.died_behind):
        return
    text = plain(evidence)
    for one in evidence.figures:
        told = amount(one) if one.kind == "age" and not one.hedge else None
        if told is None or told.denominator != 1:
            continue
        start = one.span.start - len(text.before(one.span.start))
        end = one.span.end + len(text.after(one.span.end))
        here = [each for each in evidence.figures if start <= each.span.start < end]
        births = _years(text.text, here, words.born_before, words.born_behind)
        deaths = _years(text.text, here, words.died_before, words.died_behind)
        if len(births) != 1 or len(deaths) != 1 or sum(each.kind == "age" for each in here) > 1:
            continue
        right = deaths[0] - births[0]
        if right > 0 and told not in {right - 1, right, right + 1} and abs(told - right) <= _FAR:
            yield Off(one.span, int(told), right - 1, right)


def _years(text: str, figures: list[Figure], before: str, behind: str) -> list[int]:
    """Return the years beside which words stand, before or behind them."""
    ahead, after = expression(rf"(?:{before or '(?!)'})\Z"), expression(behind)
    return [
        one.value.first.year
        for one in figures
        if one.kind == "date" and isinstance(one.value, Period) and one.value.first
        and (
            ahead.search(text[max(0, one.span.start - _SOME) : one.span.start])
            or after.match(text[one.span.end : one.span.end + _SOME])
        )
    ]  # fmt: skip
