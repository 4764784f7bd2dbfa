"""Months and years in a row from the first of a streak: 2022年4月から25カ月連続, since April 2022.

The law: both ends count; where "since" leaves out the first, one less. The last month is the only
other one that the passage tells, in the year up to now; the last year is any of those told, this
year, or the one before, for statistics come late.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.games.scores import NTH
from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.sure import within_sentence
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.days import MONTH, month
from factcheck.laws.times.moments import place_of
from factcheck.laws.times.stretches import Stretch
from factcheck.model.records import Evidence
from factcheck.model.words import Severity

_JA = re.compile(
    r"(?P<first>(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月)(?P<tie>から|以来|以降)、?[^。、0-9]{0,8}"
    rf"(?P<n>{NUMBER})[カヵか]月(?:連続|続け|続い|続く)"
)
_LAST_JA = re.compile(
    r"(?<![0-9年〜~-])(?P<month>[0-9]{1,2})月(?=の|分|は|も|に|が)(?![^。、]{0,4}(?:以来|から|期))"
)
_ROW_EN = r"(?:straight|consecutive|successive) (?:months?|monthly)\b"
_SINCE_EN = rf"\bsince (?P<first>(?P<month>{MONTH}) (?P<year>[0-9]{{4}}))"
_FROM_EN = re.compile(
    rf"{_SINCE_EN}[^.;]{{0,60}}?\b(?P<n>{WORD})(?:st|nd|rd|th)?[ -]{_ROW_EN}|"
    rf"\b(?P<n2>{WORD})(?:st|nd|rd|th)?[ -]{_ROW_EN}[^.;0-9]{{0,60}}?"
    + re.sub("<([a-z]+)>", r"<\g<1>2>", _SINCE_EN),
    re.IGNORECASE,
)
_TURNED = re.compile(
    rf"\b(?P<n>{'|'.join(NTH[1:])}|[0-9]{{1,2}}th) (?:straight|consecutive|successive) "
    r"(?:month|monthly)\b[^;]{0,120}?\blast (?:rose|fell|grew|increased|dropped|declined|gained|"
    rf"expanded|shrank) in (?P<first>(?P<month>{MONTH}))(?! [0-9])",
    re.IGNORECASE,
)
_LAST_EN = re.compile(rf"\b(?:in|for|during|to|through) (?P<month>{MONTH})\b(?!\.? [0-9])")
_YEARS = (
    re.compile(
        r"(?P<first>(?P<year>[0-9]{4})年度?)(?P<tie>から|以来|以降)、?(?P<each>[^。0-9]{0,40}?)"
        rf"(?P<n>{NUMBER})年連続(?=(?P<now>[とに]な|。|だ|\Z)?)"
    ),
    re.compile(
        r"\b(?P<each>every (?:single )?year )since (?P<first>(?P<year>(?:19|20)[0-9]{2}))\b"
        rf"[^.;0-9]{{0,90}}?\b(?P<n>{WORD}) "
        r"(?:(?:straight|consecutive) years|years (?:running|in a row))",
        re.IGNORECASE,
    ),
)
_EACH = re.compile(r"毎年|途切れ|欠かさず|ずっと|every ")
_YEAR_TOLD = re.compile(
    r"(?<![0-9])(?P<c>(?:19|20)?)(?P<y>[0-9]{2})(?=年(?!連続|間|ぶり|前|後|目))|\b20[0-9]{2}\b"
)
_FEW, _YEAR = 3, 12
_TENS = {10, 20, 12, 24}


def streaks(evidence: Evidence) -> Iterator[Stretch]:
    """Yield the months in a row that are not those from the first to the last month told."""
    published = evidence.article.published
    for passage in sparse(evidence, DENSE) if published else ():
        words = passage.plain
        for pattern, last, leaves in (
            (_JA, _LAST_JA, 0),
            (_FROM_EN, _LAST_EN, 1),
            (_TURNED, _LAST_EN, 0),
        ):
            every = list(pattern.finditer(words))
            if len(every) == 1 and published:
                yield from _judged(passage, every[0], last, leaves, published)
        for pattern in _YEARS:
            for found in pattern.finditer(words):
                yield from _years(passage, found, published or date.max)


def _years(passage: Passage, found: re.Match[str], published: date) -> Iterator[Stretch]:
    """Yield the years in a row that are not those from the first to the last one told, or now."""
    groups, first = found.groupdict(), int(found["year"])
    if not (_EACH.search(found["each"]) or groups.get("now")):
        return  # 2015年から3年連続で優勝した: it may be over
    told, now = number(found["n"].lower()) or 0, published.year
    lasts = {
        int(one[0]) if len(one[0]) == len("2020") else 2000 + int(one[0])
        for one in _YEAR_TOLD.finditer(passage.plain)
    }
    lasts = {one for one in lasts if first < one <= now}
    rights = {last - first + 1 for last in lasts | {now - 1, now}}
    if groups.get("tie") != "から":
        rights |= {one - 1 for one in rights}
    off = min(abs(told - one) for one in rights)
    if told in rights:
        return
    right = max(rights)
    if off <= _FEW or off in _TENS:
        last = str(first + right - 1)
        span = place_of(passage, found)
        yield Stretch(span, "year", told, right, found["first"], last, Severity.WARNING)


def _judged(
    passage: Passage, found: re.Match[str], last: re.Pattern[str], leaves: int, published: date
) -> Iterator[Stretch]:
    groups = {key.rstrip("2"): value for key, value in found.groupdict().items() if value}
    told, name = _number(groups["n"].lower()), groups["first"]
    start = found.start("first2" if found.groupdict().get("first2") else "first")
    others = {
        month(one["month"]): one for one in last.finditer(passage.plain)
        if not start <= one.start("month") < start + len(name)
    }  # fmt: skip
    if len(others) != 1 or not told:
        return
    ((number_of_last, end),) = others.items()
    ends = published.year * _YEAR + number_of_last
    ends -= _YEAR * (number_of_last > published.month)
    first = month(groups["month"])
    year = int(groups["year"]) if "year" in groups else 0
    starts = year * _YEAR + first if year else ends - (number_of_last - first) % _YEAR
    right = ends - starts + (last is not _LAST_EN or bool(leaves))
    rights = {right, right - 1} if leaves or groups.get("tie", "から") != "から" else {right}
    off = min(abs(told - one) for one in rights)
    near = off <= _FEW or off in _TENS or is_slip(Fraction(told), Fraction(right))
    if off and near and right > 1:
        ends_as = end[0].split(" ")[-1] if last is _LAST_EN else end[0]
        places = [place_of(passage, found), place_of(passage, end)]
        severity = within_sentence(passage.article, places, Severity.WARNING)
        yield Stretch(places[0], "month", told, right, name, ends_as, severity)


def _number(written: str) -> int:
    if written in NTH:
        return NTH.index(written) + 1
    return number(re.sub(r"(?<=[0-9])th\Z", "", written)) or 0
