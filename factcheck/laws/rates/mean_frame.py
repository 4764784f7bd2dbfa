"""An average, and the list of numbers it is of: 82, 90, 76, 88 and 94 points, an average of 86."""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

LEAST = 3
"""Fewest numbers whose average is reckoned."""
_AVERAGE = re.compile(
    r"\b(?:average|mean|averag(?:ing|ed)) (?:of |is |was |score of |time of )?(?:about )?\Z"
    r"|平均(?:は|点は|値は|して|すると|で)?(?:約)?\Z",
    re.IGNORECASE,
)
_NEXT = re.compile(r",(?: and)? | and |、|と|点、|点と")


@dataclass(frozen=True, slots=True)
class Mean:
    """A list and the average that it does not have."""

    listed: tuple[Atom, ...]
    """The numbers of the list."""
    told: Atom
    """What is told to be their average."""
    right: Fraction
    """The average."""


def means(evidence: Evidence) -> Iterator[Mean]:
    """Yield the averages of an article that the one list before them does not have."""
    for passage in paragraphs(evidence):
        for told in passage.atoms:
            if told.value > 0 and _AVERAGE.search(passage.before(told, 24)):
                yield from _missed(passage, told)


def _missed(passage: Passage, told: Atom) -> Iterator[Mean]:
    listed: list[Atom] = []
    for one in passage.within(told.sentence - 1, told.sentence):
        if one.at >= told.at or not one.family:
            continue
        if listed and not _NEXT.fullmatch(passage.between(listed[-1], one)):
            if len(listed) >= LEAST:
                break
            listed = []
        listed.append(one)
    if len(listed) < LEAST:
        return
    values = [one.value for one in listed]
    right = sum(values, Fraction(0)) / len(values)
    if min(values) < told.value < max(values) and abs(right - told.value) > step_of(told.figure):
        yield Mean(tuple(listed), told, right)
