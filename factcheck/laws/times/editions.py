"""Editions of what is held yearly, and terms of office: counts of a known step.

The law: the year of an edition less that of the first, by the years from one to the next, is one
less than its number, but for those left out. So many terms of so many years are the years told, or
those between two times of the passage; the last term may not be over.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.times.count_words import YEARLY
from factcheck.laws.times.moments import Held, Moment, number_of, pairs, place_of, sentence_of
from factcheck.laws.times.span_words import LEFT_OUT, STEPS

_NTH_EN = r"(?P<n>[0-9]{1,3})(?:st|nd|rd|th)"
_NTH_JA = re.compile(
    rf"第(?P<n>{NUMBER})回(?!戦|転)|(?<![0-9.])(?P<n2>{NUMBER})(?:回目|度目)"
    r"(?:の(?:開催|今年|今回|大会)|を迎え|とな|を数え|[。、])"
)
_EDITION_EN = re.compile(
    rf"\b{_NTH_EN} (?:annual )?(?:time\b|(?:[A-Z][\w'’-]+ |[a-z-]+ ){{0,3}}?(?i:edition|outing|"
    r"running|staging|race|regatta|fair|festival|show|marathon|parade|tournament|cup|championships?|rally|"
    r"contest|competition|derby|games|gala|carnival|market|swim|run|ride|walk|session|congress|"
    r"conference|convention|meeting|assembly|summit|exhibition|concert|awards?|ceremony|season|"
    r"symposium|pageant|rodeo)\b)"
)
_YEARS = re.compile(
    r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})年?(?:(?P<both>[、・])|から|~|[-–—]| to | through )"
    rf"(?:(?P<n>{NUMBER})年間|(?P<e>(?:19|20)?[0-9]{{2}})(?![0-9]))"
)
"""Years in which nothing was held: 2020、21年, 2020年から3年間, 2020-22."""
_TERM = 4
"""Years of a term of office of mayors, governors and their councils (地方自治法 93, 140)."""
_OFFICE = re.compile("[町村市区]長|知事|[県市町村区]議")
_TERMS_JA = re.compile(rf"(?<![0-9第])(?P<k>{NUMBER})期(?P<n>{NUMBER})年(?!目|生|間隔)")
_TERMS_EN = re.compile(rf"\b(?P<k>{WORD}) (?P<n>{WORD})-year terms\b", re.IGNORECASE)
_SERVED = re.compile(r"\b(?:serv(?:ed|ing)|spent|completed)\b[^;]{0,40}\Z")
_CUT = re.compile("死去|辞職|失職")
"""What ends a last term."""
_BY_VOTE = re.compile("合併|解散|途中|補欠|参院")
"""What makes a term shorter, or another."""


def terms_held(passage: Passage, told: list[Moment], now: Moment) -> Iterator[Held]:
    """Yield the terms of office of a passage that have not the years told, or between two times."""
    for pattern in (_TERMS_JA, _TERMS_EN):
        for found in pattern.finditer(passage.plain):
            yield from _of_terms(passage, found, told, now)


def _of_terms(
    passage: Passage, found: re.Match[str], told: list[Moment], now: Moment
) -> Iterator[Held]:
    terms, years, words = number(found["k"].lower()), number_of(found), passage.plain
    is_ja = "期" in found[0]
    before = sentence_of(words, found.start()).split(found[0])[0]
    if not terms or not years or not (_OFFICE.search(words) if is_ja else _SERVED.search(before)):
        return
    spans = {
        year: (first, last) for first, last in pairs([*told, now]) for year in first.years_to(last)
    }
    first, last = min(told, key=lambda one: one.year, default=now), now
    if is_ja:
        full = _TERM * terms
        if not (years > full or (years % _TERM == 0 and years < full - _TERM + 1)):
            return  # the last term is not over
    else:
        full, years = terms * years, 0
        years = min((one for one in spans if abs(one - full) in {terms, full // terms}), default=0)
        if full in spans or not years or not told:
            return
    if is_ja and years in spans:  # the years are right, so that the terms are not
        first, last = spans[years]
    elif _CUT.search(words):
        return
    if not any(one.is_birth for one in told) and not _BY_VOTE.search(words):
        yield Held(place_of(passage, found), full, years, first, last, "year", 0)


def edition_held(passage: Passage, told: list[Moment], now: Moment, text: str) -> Iterator[Held]:
    """Yield the editions of a passage whose number its first year and the gaps do not give."""
    for found in (_NTH_JA if is_japanese(passage.plain) else _EDITION_EN).finditer(passage.plain):
        yield from _edition(passage, found, told, now, text)


def _edition(
    passage: Passage, found: re.Match[str], told: list[Moment], now: Moment, text: str
) -> Iterator[Held]:
    """Yield the number of what is held yearly that its first year and the gaps do not give."""
    value = number_of(found)
    firsts = [one for one in told if one.is_begin and not one.is_birth and one.year < now.year]
    if value is None or value < 3 or len(firsts) < 1:
        return
    first = min(firsts, key=lambda one: one.year)
    gaps = {
        one.year
        for one in told
        if one is not first
        and first.year < one.year < now.year
        and one.start >= 0
        and LEFT_OUT.search(sentence_of(text, text.find(one.text)))
    }
    gaps |= {year for year in _left_out(text) if first.year < year < now.year}
    step = next((each for each, words in STEPS if words.search(text)), 1)
    right = (now.year - first.year) // step + 1 - len(gaps)
    loose = not (YEARLY.search(text) or gaps or step > 1) or (not gaps and LEFT_OUT.search(text))
    sentence = sentence_of(passage.plain, found.start())
    ends = [one.year for one in told if one.year > first.year and one.text in sentence]
    held = ((end - first.year) // step + 1 - sum(gap < end for gap in gaps) for end in ends)
    if loose or value == right or value in held:
        return
    if 0 < abs(value - right) <= len(gaps) + 1 or _is_near(right, value):
        yield Held(place_of(passage, found), value, right, first, now, "nth", 1)


def _left_out(text: str) -> set[int]:
    """Return the years told side by side, or from one to another, in which nothing was held."""
    years: set[int] = set()
    for found in _YEARS.finditer(text):
        first = int(found["y"])
        last = first + (number(found["n"]) or 1) - 1 if found["n"] else 0
        last = last or first // 100 * 100 + int(found["e"][-2:])
        if LEFT_OUT.search(sentence_of(text, found.start())):
            years |= {first, last} if found["both"] else set(range(first, last + 1))
    return years


def _is_near(right: int, told: int) -> bool:
    off = abs(right - told)
    tens = off in {10, 20} or is_slip(Fraction(right), Fraction(told))
    return (off <= 3 and min(right, told) >= 5) or (min(right, told) >= 2 and tens)
