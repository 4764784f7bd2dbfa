"""Years counted from the only beginning that a passage tells: "its 13th year", 65周年, 12年目.

The law: the year less that of the beginning is the number of full years; the nth year is one more.
Each pair of years that passage and heading name, and now, is tried with a year of doubt; that the
count then nearly holds tells that it is meant, whatever words tell of the beginning.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations

from factcheck.checks._counted_frame import Counted
from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._eras import years
from factcheck.checks._founded import FOUNDED
from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._told_years import relative
from factcheck.model.text import Span

_UNITS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_NTH = rf"(?P<n>[0-9]{{1,3}}(?:st|nd|rd|th)|{'|'.join(_UNITS[1:])})"
_NAMED = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60}
_WAYS = (
    (re.compile(rf"\b{_NTH} (?:[a-z]+ )?anniversary\b", re.IGNORECASE), 0),
    (
        re.compile(
            rf"\b(?:its|his|her|their|our|my) {_NTH} "
            r"(?:(?!consecutive|straight|successive)[a-z]+ )?"
            r"(?:year|season|summer|campaign|term)\b(?! (?:of age|in a row))",
            re.IGNORECASE,
        ),
        1,
    ),
    (
        re.compile(
            rf"\b(?P<n>{WORD}) years (?:together|of (?:marriage|trading|married)|in (?:business|"
            r"charge|power|office)|at the helm|married)\b",
            re.IGNORECASE,
        ),
        0,
    ),
    (re.compile(r"\b(?P<n>silver|ruby|golden|diamond) (?:wedding|jubilee)\b", re.IGNORECASE), 0),
    (re.compile(rf"(?<![0-9第])(?P<n>{NUMBER})周年"), 0),
    (re.compile(rf"(?<![0-9第])(?P<n>{NUMBER})(?:年目|季目|シーズン目)"), 1),
)
_ROUGH = re.compile(
    r"(?:約|ほぼ|延べ|通算|数え|連続|過去|(?:[^今昨]年|[会社人式])の?|"
    r"\b(?:about|around|nearly|almost|over|than|some|past|least|approaching|towards?|before|"
    r"until))[ ]?\Z",
    re.IGNORECASE,
)
_APART = re.compile(
    r"中断|中止|除[いく]|隔年|[0-9]年に(?:1|一)度|途中|再開|復帰|復活|予定|目指|計画|節目だった|"
    r"\b(?:pandemic|covid|except|cancell?ed|skipped|hiatus|paused|biennial|every (?:two|other)|"
    r"return(?:ed|s)? (?:to|as)|rejoin\w*|plans?|expected|ago|would have|"
    r"rival|sister|neighbou?r\w*|competitor|parent|another|"
    r"interrupted)\b",
    re.IGNORECASE,
)
_BIRTH = re.compile(r"生まれ|生誕|没|\bborn\b", re.IGNORECASE)
_THEN = re.compile(r"\A(?:で|誌|時|当時|に(?:は|あた|当た|植|建|作|贈|刊)|の(?:時|とき|年に|際))")
_FOUNDED = re.compile(FOUNDED)
_EVENT = re.compile(rf"(?:{FOUNDED})\Z")
_LONG = 600
"""Most characters of a passage whose one year is the beginning it counts from."""


def nth(every: list[Passage], published: date | None) -> Iterator[Counted]:
    """Yield the counts of years that miss, by a slip, the only beginning that is told."""
    for place, passage in enumerate(every if published is not None else []):
        pool = passage.plain
        if passage.kind == "heading":
            pool += "\n" + "".join(one.plain for one in every[place + 1 : place + 2])
        elif place and every[place - 1].kind == "heading":
            pool = every[place - 1].plain + "\n" + pool
        if published is None or len(pool) > _LONG or _APART.search(pool) or _BIRTH.search(pool):
            continue
        for pattern, more in _WAYS:
            for found in pattern.finditer(passage.plain):
                yield from _judged(passage, pool, found, more, published)


def _judged(
    passage: Passage, pool: str, found: re.Match[str], more: int, published: date
) -> Iterator[Counted]:
    told, words = _count(found["n"]), passage.plain
    if told is None or told < 3 or _ROUGH.search(words[: found.start("n")][-14:]):
        return
    if _THEN.match(words[found.end() :]):
        return
    event = _EVENT.search(words[: found.start()])
    if event is not None and any(one != event[0] for one in _FOUNDED.findall(pool)):
        return  # 1965年に開館。今年は開園50周年の公園もある
    full, named = told - more, years(pool)
    past = sorted(year for year in named if year < published.year)
    tried = {*named, *relative(pool, published), published.year}
    if any(abs(last - first - full) <= 1 for first, last in combinations(sorted(tried), 2)):
        return
    if len(past) != 1 or len(named) > 2:
        return
    right = published.year - past[0]
    if abs(right - full) in {2, 3, 4, 5, 10} or is_slip(Fraction(right), Fraction(full)):
        start = passage.span.start
        place = Span(start + found.start(), start + found.end())
        yield Counted(place, past[0], full, published.year, more)


def _count(written: str) -> int | None:
    name = written.lower()
    if name in _NAMED:
        return _NAMED[name]
    if name in _UNITS:
        return _UNITS.index(name) + 1
    return number(re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\Z", "", name))
