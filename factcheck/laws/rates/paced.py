"""One English pace told for two times: 30 liters a minute, or 43,200 liters a day.

The law: where one amount a second, minute, hour or day is told again by "or" for another of these
times, the second is the first as many times as the one time is in the other. What an hour is of a
day may be told of working hours, so from hours to days only a power of ten is asked about.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.law_digits import TENS
from factcheck.laws.numbers.reckoning import Reach, reach
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_A = re.compile(r"\A (?:an?|per|each|every) (?P<time>second|minute|hour|day)\b")
_OR = re.compile(
    r" (?:an?|per|each|every) [a-z]+(?:,? or|, which (?:is|makes|means)|,? that is,?|:| \() ?"
    r"(?:about |some |nearly |almost |roughly )?"
)
CLOSE = Fraction(1, 20)
"""Share by which the second is told loosely."""


@dataclass(frozen=True, slots=True)
class Paced:
    """A pace told twice, and what the second should be."""

    first: Atom
    second: Atom
    time: str
    """What the second is told for one of."""
    right: Fraction


def paced(evidence: Evidence) -> Iterator[Paced]:
    """Yield the paces of an article that are told for two times and are not one."""
    if evidence.article.language != "en":
        return
    for passage in paragraphs(evidence):
        for first, second in pairwise(passage.atoms):
            times = _A.match(first.behind), _A.match(second.behind)
            ends = reach(first.figure), reach(second.figure)
            is_one = first.family == second.family != "" and first.thing in {second.thing, ""}
            if not (times[0] and times[1] and ends[0] and ends[1] and is_one):
                continue
            if not _OR.fullmatch(passage.between(first, second)):
                continue
            one, other = (_SECONDS[each["time"]] for each in times if each)
            many = Fraction(other, one)
            made = ends[0].times(many)
            if made.wider(CLOSE).meets(ends[1]) or many == 1:
                continue
            is_power = any(_is(ends[1].times(ten), made) or _is(ends[1], made.times(ten))
                           for ten in TENS)  # fmt: skip
            if is_power or {times[0]["time"], times[1]["time"]} != {"hour", "day"}:
                yield Paced(first, second, times[1]["time"], first.value * many)


def _is(one: Reach, other: Reach) -> bool:
    return one.wider(CLOSE).meets(other)
