"""Verbs that say the contrary of the two amounts they join: rose from 12 to 9."""

import re
from collections.abc import Iterator

from factcheck.checks._level_words import DOWNS, LOOSE, UPS
from factcheck.checks._levels import Levels, levels
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import pair
from factcheck.checks._reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

_APART = re.compile(r",(?! from )|;|\b(?:and|while|as|but)\b")
"""What parts a verb from the two amounts behind it."""

_ON = re.compile(r",? (?:and )?(?:then )?to\b")


@dataclass(frozen=True, slots=True)
class Turned:
    """Two amounts, and a verb that says the contrary."""

    levels: Levels
    """The two."""
    verb: str
    """The verb as written."""


def turned(evidence: Evidence) -> Iterator[Turned]:
    """Yield the amounts of an article of which a verb says the contrary."""
    for passage in paragraphs(evidence):
        for own in levels(passage):
            yield from _turned(passage, own)


def _turned(passage: Passage, own: Levels) -> Iterator[Turned]:
    start = min(own.start, own.end)
    before = passage.before(own.first if own.first.at == start else own.now, 60)
    between = passage.between(own.first, own.now)
    verb = _last(before)
    if not own.is_sure or verb is None or LOOSE.search(before) or own.first.value == own.now.value:
        return
    if own.now.value == 1 or _ON.match(passage.behind(own.now, 12)):
        return  # from 18 to 1 to over 25 to 1
    if _APART.search(before[verb[1] :]) or _last(between) is not None:
        return
    ends = pair(own.first.figure, own.now.figure)
    if ends is None or not (own.first.value and own.now.value):
        return  # to between 20 and 35%
    if ends[0].meets(ends[1]) or own.first.figure.hedge or own.now.figure.hedge:
        return
    if (own.now.value > own.first.value) is not (verb[0] > 0):
        yield Turned(own, before[verb[2] : verb[1]])


def _last(words: str) -> tuple[int, int, int] | None:
    """Return the last verb of change: its way, its end and its start."""
    found = [(1, one.end(), one.start()) for one in UPS.finditer(words)]
    found += [(-1, one.end(), one.start()) for one in DOWNS.finditer(words)]
    return max(found, key=lambda one: one[1]) if found else None
