"""Terms of office: 5期20年, "four five-year terms since May 2005".

The law: so many terms of so many years are the years told, or those between two times of the
passage; the last term may not be over.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.moments import Held, Moment, number_of, pairs, place_of, sentence_of

_TERM = 4
"""Years of a term of office of mayors, governors and their councils (地方自治法 93, 140)."""
_OFFICE = re.compile("[町村市区]長|知事|[県市町村区]議")
_TERMS_JA = re.compile(rf"(?<![0-9第])(?P<k>{NUMBER})期(?P<n>{NUMBER})年(?!目|生|間隔)")
_TERMS_EN = re.compile(rf"\b(?P<k>{WORD}) (?P<n>{WORD})-year terms\b", re.IGNORECASE)
_SERVED = re.compile(r"\b(?:serv(?:ed|ing)|spent|completed)\b[^;]{0,40}\Z")
_CUT = re.compile("合併|死去|辞職|失職|解散|途中|補欠|参院")
"""What makes a term shorter."""


def terms_held(passage: Passage, told: list[Moment], now: Moment) -> Iterator[Held]:
    """Yield the terms of office of a passage that have not the years told, or between two times."""
    for pattern in (_TERMS_JA, _TERMS_EN):
        for found in pattern.finditer(passage.plain):
            yield from _judged(passage, found, told, now)


def _judged(
    passage: Passage, found: re.Match[str], told: list[Moment], now: Moment
) -> Iterator[Held]:
    terms, years, words = number(found["k"].lower()), number_of(found), passage.plain
    is_ja = "期" in found[0]
    before = sentence_of(words, found.start()).split(found[0])[0]
    if not terms or not years or not (_OFFICE.search(words) if is_ja else _SERVED.search(before)):
        return
    if is_ja:
        full = _TERM * terms
        if not (years > full or (years % _TERM == 0 and years < full - _TERM + 1)):
            return  # the last term is not over
    else:
        full, years = terms * years, 0
        spans = {year for first, last in pairs([*told, now]) for year in first.years_to(last)}
        years = min((one for one in spans if abs(one - full) in {terms, full // terms}), default=0)
        if full in spans or not years or not told:
            return
    if _CUT.search(words) or any(one.text and one.is_birth for one in told):
        return
    first = min(told, key=lambda one: one.year, default=now)
    yield Held(place_of(passage, found), full, years, first, now, "year", 0)
