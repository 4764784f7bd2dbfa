"""Anniversaries beside the year that the article tells elsewhere for the beginning."""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.founded import (
    FOUNDED,
    KNOWN,
    SAME,
    Begun,
    alike,
    begun,
    named,
    of_one,
    topic,
)
from factcheck.laws.times.told_years import relative, told
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_COUNTED = (
    re.compile(
        rf"(?P<event>{FOUNDED})、?(?P<count>{NUMBER})"
        r"(?:周年|年(?:の節目|を(?:迎え|記念|祝)|となる|になる|となった|に当たる|の(?:老舗|和菓子|酒蔵|歴史)|目を迎え))"
    ),
    re.compile(rf"(?<![0-9一-鿿])(?P<event>)(?P<count>{NUMBER})周年"),
)
_OF_KNOWN = re.compile(
    rf"(?P<event>{'|'.join(KNOWN)})(?:の?発生)?から(?:[0-9]{{1,2}}日で|満)?(?P<count>{NUMBER})年"
    r"(?:となる|となった|になる|になった|を迎え|の節目|がた)"
)
_THEN = re.compile(r"で|誌|時|当時|の(?:時|とき|年に|際)|に(?:植|建|作|贈|刊)")
"""What follows an anniversary of long ago."""
_IN = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?:\([^()\n]{1,8}\))?年[^。\n0-9]{0,20}?"
_DEEDS = {
    "没後": re.compile(rf"{_IN}(?:死去|没|亡くな|世を去|他界)"),
    "生誕": re.compile(rf"{_IN}(?:生まれ|誕生)"),
}
_OF_LIFE = re.compile(rf"(?P<event>没後|生誕)(?P<count>{NUMBER})(?:周年|年)")
_NOW_JA = re.compile(
    r"(?<![0-9月])[0-9]{1,2}日(?!間|目)|今[年月春夏秋冬]|ことし|きょう|このほど|開かれている|迎える。"
)
_ANNUAL = (
    r"(?P<count>[0-9]{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?th|centenary|bicentenary|"
    r"golden jubilee|silver jubilee|diamond jubilee)"
)
_NAMED = {"centenary": 100, "bicentenary": 200, "golden jubilee": 50, "silver jubilee": 25,
          "diamond jubilee": 60}  # fmt: skip
_EN = (
    re.compile(
        rf"\b(?P<lead>mark|celebrat|commemorat|honou?r|is|was|for|on)[a-z]*[^.!?\n]{{0,40}}?"
        rf"\b{_ANNUAL}(?: (?:anniversary|birthday))?\b(?P<of> (?:of|since) [^.!?\n0-9]{{0,60}})?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<lead>mark|celebrat|commemorat)[a-z]* (?P<count>{WORD}) years "
        r"(?P<of>since|of|after) ",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<lead>turn)(?:s|ed|ing)? (?P<count>{WORD})\b(?! (?!this\b)[a-z]*s\b)(?P<of>)",
        re.IGNORECASE,
    ),
)
_BASE_EN = re.compile(
    r"\b(?:founded|established|incorporated|launched|opened|created|set up|formed|built|began|"
    r"completed|inaugurated)\b[^.!?\n0-9]{0,30}?\b(?:in|on) (?:[A-Z][a-z]+ )?(?:[0-9]{1,2},? )?"
    r"(?P<year>1[0-9]{3}|20[0-9]{2})\b|\b(?P<year2>1[0-9]{3}|20[0-9]{2}) debut\b",
    re.IGNORECASE,
)
_OF_YEAR = re.compile(r"(?<![0-9.,$€£])\b(?P<year>1[0-9]{3}|20[0-9]{2})\b(?![.,]?[0-9]|s\b)")
_NOW_EN = re.compile(
    r"\b(?:this|last|next) (?:week|month|year|weekend|spring|summer|autumn|fall|winter)|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow)\b|"
    r"\b(?:is|are) (?:celebrat|mark|commemorat)ing\b|\bcelebrates\b|\bmarks\b|\bwill mark\b",
    re.IGNORECASE,
)
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_NTH_OF = re.compile(r" (?!year\b|season\b|edition\b|annual\b)[a-z]+\b|-", re.IGNORECASE)
"""Words of what is counted from something else: its 69th session, the 20th Congress."""
_OTHERS = re.compile(r"\b(?:rival|sister|neighbou?r|competitor|another|parent)\b", re.IGNORECASE)
_HEAD = re.compile(r"^ ?In (?P<year>1[0-9]{3}|20[0-9]{2})\b")
_TAIL = re.compile(r"\bin (?P<year>1[0-9]{3}|20[0-9]{2})\b")
_IRREGULAR = {"fif": "five", "twelf": "twelve", "nin": "nine", "eigh": "eight", "first": "one"}
_MOST = 50
"""Beginnings that are looked at; an article that tells more is a chronicle."""
_LEAST = 5
"""Anniversaries from which on an article tells the year of the beginning."""
_BEHIND = 40
"""Characters behind "anniversary of" within which the year of the event stands."""


@dataclass(frozen=True, slots=True)
class Jubilee:
    """An anniversary that falls into another year than the one that is told."""

    span: Span
    """Where it stands in the article's text."""
    start: int
    """The year of the beginning."""
    count: int
    """The years that are told."""
    year: int
    """The year in which it is told to fall."""
    sure: bool
    """Whether it is off by more than who counts differently can be."""


def jubilees(text: Plain, published: date | None) -> Iterator[Jubilee]:
    """Yield anniversaries that fit no year that the article tells for the beginning."""
    if published is None:
        return
    starts = begun(text)[:_MOST]
    for pattern in _COUNTED if starts else ():
        for found in text.wide(pattern):
            yield from _japanese(text, found, starts, published)
    for found in text.wide(_OF_KNOWN):
        yield from _held(text, found, {KNOWN[found["event"]]}, published)
    lives = {
        word: {int(one["year"]) for one in text.wide(pattern)} for word, pattern in _DEEDS.items()
    }
    for found in text.wide(_OF_LIFE):
        years = lives[found["event"]]
        if len(years) == 1:
            yield from _held(text, found, years, published)
    bases = {
        int(one["year"] or one["year2"])
        for one in text.matches(_BASE_EN)
        if not _OTHERS.search(text.before(one.start(), 60))
    }
    for pattern in _EN:
        for found in text.matches(pattern):
            yield from _english(text, found, bases, published)


def _japanese(
    text: Plain, found: re.Match[str], starts: list[Begun], published: date
) -> Iterator[Jubilee]:
    sentence = text.around(Span(*found.span()))
    title = text.text[:120].split("\n", 1)[0]
    about, event = topic(sentence), named(found["event"])
    mine = [
        one
        for one in starts
        if not event or one.event == event or (alike(one.event, event) and one.is_tied)
        if one.topic == SAME or of_one(one.topic, sentence + title) or of_one(about, one.topic)
    ]
    if not found["event"]:  # the 周年 of what stands in its sentence or the next
        mine = [one for one in mine if abs(one.span.start - found.start()) <= 120]
    exact = {one.year for one in mine if one.event == event}
    years = {one.year for one in mine}
    if len(years) == 1 or (len(exact) == 1 and not _fits(years, found, published)):
        yield from _held(text, found, years if len(years) == 1 else exact, published)


def _fits(years: set[int], found: re.Match[str], published: date) -> bool:
    count = number(found["count"]) or 0
    return any(abs(published.year - year - count) <= 1 for year in years)


def _held(
    text: Plain, found: re.Match[str], starts: set[int], published: date
) -> Iterator[Jubilee]:
    """Hold an anniversary against its one beginning, in the years its sentence tells or now."""
    count, (start,) = _number(found["count"]), starts
    sentence = text.around(Span(*found.span()))
    if count is None or count < _LEAST:
        return
    english = found["count"].isascii() and sentence.isascii()
    dated = _ends(text, found, published) if english else told(sentence, published)
    ends = {end for end in dated if end > start}  # before it are years of birth, and of works
    if found.groupdict().get("event") in _DEEDS and published.year - start == count:
        return  # what the sentence dates besides is of a life
    lead = found.start() < 200 or text.text[:120].count("\n") == 0
    now = _NOW_EN if english else _NOW_JA
    lead = lead and not _THEN.match(text.text, found.end())
    if not ends and not (lead or now.search(sentence)):
        return
    steps = {abs(end - start - count) for end in ends or {published.year}}
    loose = 0 if ends else 1
    if min(steps) <= loose or published.year <= start:
        return
    year = min(ends or {published.year}, key=lambda end: abs(end - start - count))
    yield Jubilee(Span(*found.span()), start, count, year, min(steps) > 1)


def _ends(text: Plain, found: re.Match[str], published: date) -> frozenset[int]:
    """Return the years into which a sentence in English puts an anniversary."""
    before, after = text.before(found.start()), text.after(found.end(), 30)
    named = [*_HEAD.finditer(before), *_TAIL.finditer(after)]
    return frozenset(int(one["year"]) for one in named) | relative(
        before + found[0] + after, published
    )


def _number(count: str) -> int | None:
    name = count.lower()
    if name in _NAMED:
        return _NAMED[name]
    name = re.sub(r"(?<=[0-9])(?:st|nd|rd|th)$", "", name)
    if not name.isascii() or name.isdecimal() or number(name) is not None:
        return number(name)
    name = re.sub(r"ieth$", "y", name)
    tens, _, ones = re.sub(r"th$", "", name).rpartition("-")
    ones = _IRREGULAR.get(ones, ones)
    return number(f"{tens}-{ones}" if tens else ones)


def _english(
    text: Plain, found: re.Match[str], bases: set[int], published: date
) -> Iterator[Jubilee]:
    sentence = text.around(Span(*found.span()))
    count = _number(found["count"])
    if count is None or not _NOW_EN.search(sentence):
        return
    is_word = found["count"].isalpha() and found["count"].lower() not in _NAMED
    is_named = found["count"].lower() in _NAMED or re.search("anniversary|birthday", found[0])
    if is_word and not is_named:
        return  # "the month", "a fifth"
    if not is_named and found["count"][-2:] in _ORDINALS and _NTH_OF.match(text.after(found.end())):
        return
    years = set[int]()
    if found["of"]:
        behind = text.text[found.end() - len(found["of"]) : found.end() + _BEHIND].split(". ")[0]
        years = {int(one["year"]) for one in _OF_YEAR.finditer(behind)}
    years = years or bases
    if len(years) == 1:
        here = text.text[max(0, found.start() - 400) : found.end() + 400]
        others = {int(one["year"]) for one in _OF_YEAR.finditer(here)} - years
        if published.year - count not in others:
            yield from _held(text, found, years, published)
