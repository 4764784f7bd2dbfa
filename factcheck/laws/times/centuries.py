"""A year beside the century it is told to be of: "in 1742, in the 17th century", 17世紀の1742年.

The law: the nth century is that of the years up to n hundred. Years shortly before or after it are
left alone, for the turn of a century is told of both.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_CENTURY = re.compile(r"(?P<n>[0-9]{1,2})(?:st|nd|rd|th)[ -]century|(?P<ja>[0-9]{1,2})世紀", re.I)
_YEAR = re.compile(r"(?:(?:in|of|since|from) )?[0-9]{3,4}年?", re.I)
_JOINT = re.compile(r",? ?\(?(?:in|of) (?:the )?|の|に当たる|\(|、?(?:つまり|すなわち)、?")
_TURN, _HUNDRED = 5, 100
"""Years before and after a century that its turn may mean."""


@dataclass(frozen=True, slots=True)
class OfCentury:
    """A year that is not of the century beside it."""

    span: Span
    """Where both stand."""
    year: int
    told: int
    """The century that is told."""
    right: int
    """The century of the year."""


def centuries(evidence: Evidence) -> Iterator[OfCentury]:
    """Yield the years of an article that are not of the century told right beside them."""
    for passage in passages(evidence):
        dates = [one for one in passage.figures if one.kind == "date"]
        for first, last in pairwise(dates):
            yield from _judged(passage, first, last)


def _judged(passage: Passage, first: Figure, last: Figure) -> Iterator[OfCentury]:
    between = passage.article[first.span.end : last.span.start]
    if not (_JOINT.fullmatch(between) or (between == ", " and last.text[0].isalpha())):
        return  # the 18th century, 1842 and 1907
    for century, other in ((first, last), (last, first)):
        named, value = _CENTURY.search(century.text), other.value
        if named is None or not _YEAR.fullmatch(other.text) or not isinstance(value, Period):
            continue
        told, year = int(named["n"] or named["ja"]), value.first.year if value.first else 0
        ends = _HUNDRED * (told - 1) + 1 - _TURN, _HUNDRED * told + _TURN
        if year and not ends[0] <= year <= ends[1]:
            right = (year - 1) // _HUNDRED + 1
            yield OfCentury(Span(first.span.start, last.span.end), year, told, right)
