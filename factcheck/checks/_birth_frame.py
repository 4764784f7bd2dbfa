"""Ages of one person against the one birth that the passage tells, and ages of two against a gap.

The law: who was born in a year is as old in another as the years between them, or one less. A
birth and an age are one person's where they stand in one phrase (1958年3月生まれの漁師、…さん(67)),
or where the passage tells of nobody else and the age stands beside one year.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._age_frame import ENTERED_AT, Off
from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._days import MONTH, month
from factcheck.checks._passage import Passage
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_YEAR = r"(?<![0-9])(?P<year>(?:1[89]|20)[0-9]{2})"
_BORN_JA = re.compile(
    rf"{_YEAR}年(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?(?:、|に|の)?"
    r"[^。\n0-9]{0,20}?生まれ"
)
_BORN_EN = re.compile(
    r"\b[Bb]orn\b(?![^.!?\n]{0,60}?\b(?:son|daughter|child)\b)[^.!?\n0-9]{0,40}?"
    rf"(?:(?P<month>{MONTH}) (?:(?P<day>[0-9]{{1,2}}),? )?|(?P<day_uk>[0-9]{{1,2}}) "
    rf"(?P<month_uk>{MONTH}) )?\b{_YEAR}\b(?!s)"
)
_AT_JA = re.compile(
    r"(?<![0-9約])(?P<age>[1-9][0-9]?|10[0-9])歳(?:で(?!も)|だった|の(?:時|とき|若さ|[春夏秋冬])|"
    r"を迎え|になった)"
)
_AT_EN = re.compile(
    rf"\b(?:was|at|aged|turned|at (?:the )?age(?: of)?)(?: only| just| barely)? (?P<age>{WORD})"
    r"(?=,? when\b| in\b| on\b|[,.;]|$| years old)"
    r"(?!, (?!He|She|The)[A-Z])(?! (?:in|on) (?:favou?r|board|all))",
    re.IGNORECASE,
)
_WHEN_JA = re.compile(rf"{_YEAR}年(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?")
_WHEN_EN = re.compile(
    rf"(?:(?P<month>{MONTH}) (?:(?P<day>[0-9]{{1,2}}),? )?|(?P<day_uk>[0-9]{{1,2}}) "
    rf"(?P<month_uk>{MONTH}) )?\b{_YEAR}\b(?!s)"
)
_KIN = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫(?!人会)|父|母|兄|弟|姉|妹|孫|両親|祖|数え|享年|師|友人|"
    r"同級|"
    r"\b(?:sons?|daughters?|wife|husband|father|mother|brothers?|sisters?|child|children|parents?|"
    r"partner|friend|twins?|grand[a-z]+|who|whom|whose|them|they|average|record)\b",
    re.IGNORECASE,
)
_NOW_EN = re.compile(r"\b(?:still|now|today)\b[^.!?\n]{0,60}\Z")
_PHRASE = re.compile(
    rf"{_YEAR}年(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?生まれの[^。\n0-9()]{{0,24}}"
    rf"(?:\((?P<age>[1-9][0-9]?)\)|(?P<school>小|中|高)(?:学(?:校)?|"
    rf"校)?(?P<grade>{NUMBER})年(?!間|前|後|度))"
)
_GAP = re.compile(
    rf"(?P<gap>{NUMBER})(?:歳|つ)(?:違い|差|年[上下]|離れ)"
    rf"|\b(?P<gap_en>{WORD}) years (?:older|younger|his (?:senior|junior)|her (?:senior|junior)|"
    rf"apart)"
    rf"|\b(?:I|[Hh]e|[Ss]he) was (?P<gap_when>{WORD}) when (?:she|he|(?:his|her|my) "
    r"(?:brother|sister)) was born",
)
_LATER = re.compile(r"[^、。]{4,}、|[^.]*\b(?:and|but|then|before|after)\b")
"""Between an age and a year that is one of another deed: 18歳で弟子入りし、1974年に独立した."""
_ROUGH = re.compile(r"(?:約|およそ|ほぼ|about|around|nearly|almost|over|than|some) ?\Z")
_AGES = re.compile(
    r"\((?P<age>[1-9][0-9]?)\)|(?<![0-9])(?P<age2>[1-9][0-9]?)歳(?!違|差|年|離|上|下|以|代)"
    r"|, (?P<age3>[1-9][0-9])(?=[,.])|\b[Aa]t (?P<age4>[1-9][0-9])(?=,)|"
    r"\baged (?P<age5>[1-9][0-9])\b"
)
_OLD = 122
"""The greatest age on record, Jeanne Calment's."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A year, and perhaps a month and a day."""

    year: int
    month: int
    day: int

    def years_to(self, other: "_Day") -> set[int]:
        """Return the full years that there may be from here to another day."""
        full = other.year - self.year
        if self.month and other.month:
            if self.month != other.month:
                return {full - (other.month < self.month)}
            if self.day and other.day:
                return {full - (other.day < self.day)}
        return {full - 1, full}


def by_birth(passage: Passage, published: date | None) -> Iterator[Off]:
    """Yield the ages and school years of a passage that its one birth does not give."""
    words = passage.plain
    if "生まれ" not in words and "orn" not in words:
        return
    phrased = list(_PHRASE.finditer(words)) if published is not None else []
    now = _Day(published.year, published.month, published.day) if published else None
    for found in phrased:
        if now is not None:
            yield from _phrase(passage, found, now)
    births = [*_BORN_JA.finditer(words), *_BORN_EN.finditer(words)]
    if (
        len(births) != 1
        or phrased
        or _of_kin(words[max(0, births[0].start() - 40) : births[0].start()])
    ):
        return
    birth = births[0]
    tried = [_day(one) for one in (*_WHEN_JA.finditer(words), *_WHEN_EN.finditer(words))]
    tried = [one for one in tried if one.year > _day(birth).year] + ([now] if now else [])
    for start, end in _sentences(passage):
        yield from _aged(passage, birth, (start, end), tried, now)


def _aged(
    passage: Passage,
    birth: re.Match[str],
    place: tuple[int, int],
    tried: list[_Day],
    now: _Day | None,
) -> Iterator[Off]:
    """Yield the one age of a sentence that is not that of the year beside it."""
    sentence, born = passage.plain[place[0] : place[1]], _day(birth)
    japanese = not sentence.isascii() and bool(re.search("[ぁ-ん]", sentence))
    ages = list((_AT_JA if japanese else _AT_EN).finditer(sentence))
    if len(ages) != 1 or _of_kin(sentence[: ages[0].end()]):
        return
    found = list((_WHEN_JA if japanese else _WHEN_EN).finditer(sentence))
    days = [one for one in map(_day, found) if one.year != born.year]
    if found and _LATER.match(sentence[ages[0].end() : max(ages[0].end(), found[-1].start())]):
        return
    if not days and now is not None and _NOW_EN.search(sentence[: ages[0].start()]):
        days = [now]
    told = number(ages[0]["age"])
    if told is None or len(days) != 1 or days[0].year < born.year or told > _OLD:
        return
    if any(told in born.years_to(one) for one in tried):
        return
    right = born.years_to(days[0])
    if min(abs(told - one) for one in right) > 30 or (
        len(right) > 1 and min(abs(told - one) for one in right) < 2
    ):
        return
    start = passage.span.start + place[0]
    yield Off(Span(start + ages[0].start(), start + ages[0].end()), told, min(right), max(right))


def _of_kin(words: str) -> bool:
    """Tell whether words before a birth or an age bring another person in."""
    if re.search(r"\b(?:him|her)\b[^.!?]{0,30}\Z", words):
        return True
    return _KIN.search(re.sub(r"\bwho (?:was|is) (?:born)?", "", words)) is not None


def _phrase(passage: Passage, found: re.Match[str], now: _Day) -> Iterator[Off]:
    """Yield the age, or the year of school, of the phrase of a birth."""
    born, start = _day(found), passage.span.start
    if found["age"]:
        told, right = int(found["age"]), born.years_to(now)
        off = min(abs(told - one) for one in right)
        # an article of the day before a birthday, or one printed later
        if 1 < off <= 30 or (off == 1 and len(right) == 1 and born.month != now.month):
            place = Span(start + found.start("age"), start + found.end("age"))
            yield Off(place, told, min(right), max(right))
        return
    told = (number(found["grade"]) or 0) + ENTERED_AT[found["school"]] - 1
    if not born.month:
        return
    term = now.year - (now.month < 4)  # the school year
    right_age = term - born.year - ((born.month, born.day or 2) > (4, 1))
    if told != right_age and abs(told - right_age) <= 12:
        low = number(found["grade"]) or 0
        place = Span(start + found.start("school"), start + found.end())
        yield Off(place, low, low + right_age - told, low + right_age - told)


def apart(passage: Passage) -> Iterator[Off]:
    """Yield a difference of ages that is not that of the only two ages of a passage."""
    words = passage.plain
    gaps = list(_GAP.finditer(words))
    if len(gaps) != 1 or _ROUGH.search(words[: gaps[0].start()][-8:]):
        return
    ages = [int(next(filter(None, one.groups()))) for one in _AGES.finditer(words)]
    told = number(next(filter(None, gaps[0].groups())))
    if len(ages) != 2 or told is None or ages[0] == ages[1]:
        return
    right = abs(ages[0] - ages[1])
    if 1 < abs(told - right) <= 12:
        start = passage.span.start
        yield Off(Span(start + gaps[0].start(), start + gaps[0].end()), told, right - 1, right + 1)


def _day(found: re.Match[str]) -> _Day:
    groups = found.groupdict()
    name = groups.get("month") or groups.get("month_uk")
    day = groups.get("day") or groups.get("day_uk")
    return _Day(int(found["year"]), month(name) if name else 0, int(day) if day else 0)


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a passage stand in its words."""
    for one in passage.sentences:
        if one.start >= passage.span.start:
            yield one.start - passage.span.start, one.end - passage.span.start
