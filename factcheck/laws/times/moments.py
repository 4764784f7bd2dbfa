"""The years that a passage tells, each with its month and day where they are told, and its signs.

Years of two digits are of the century that the years before them make likely: 1961年 … 91年度 …
22年度. Which signs stand beside a year tells what role it may have: a birth, a beginning, an end.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from factcheck.laws.texts.counting import number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.ties import are_tied
from factcheck.laws.times.days import MONTH, month
from factcheck.laws.times.eras import NAMES, western
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

_JA = re.compile(
    r"(?<![0-9.,/〜~-])(?:(?P<year>1[5-9][0-9]{2}|20[0-9]{2})(?:\([^()\n]{1,8}\))?"
    rf"|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}})|(?<!期)'?(?P<short>[0-9]{{2}}))年(?!間|ぶり|余|前|後|目|代|以[上内]|"
    r"連続|の歴史|の節目|たっ|近く|ほど|を(?:迎え|経)|[0-9]{1,2}[カか]月(?:ぶり|間))(?P<fiscal>度)?"
    r"(?:の?(?:(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})日)?|(?P<season>[春夏秋冬])))?"
)
_EN = re.compile(
    rf"(?:\b(?P<month>{MONTH}) (?:(?P<day>[0-9]{{1,2}}),? )?|\b(?P<day_uk>[0-9]{{1,2}}) "
    rf"(?P<month_uk>{MONTH}) |\b(?P<season>spring|summer|autumn|fall|winter) (?:of )?)?"
    r"(?<![0-9$£€,.-])(?P<year>1[5-9][0-9]{2}|20[0-9]{2})\b(?![0-9]|,[0-9]{3}|\.[0-9]|s\b|-[a-z]|"
    r" (?:people|miles|feet|metres|meters|kilometres|tonnes|visitors|runners|seats|words))"
)
_BIRTH = re.compile(r"生まれ|生れ|\bborn\b", re.IGNORECASE)
_BEGIN = re.compile(
    r"創[業立設刊建]|設立|開[業校園館局通港店設所院山]|結成|発足|誕生|デビュー|オープン|操業|供用|就航|発売|竣工|"
    r"完成|落成|着工|起工|就任|初当選|入[社団門]|始ま|始め|起き|発生|赴任|着任|起業|初め|自動化|廃止|不通|流さ|崩れ|途絶|"
    r"辞めて|幕を開け|第1回|設けた|運休|閉鎖|盗ま|以来|から|"
    r"\b(?:found(?:ed|ing)|establish\w*|open(?:ed|s|ing)?|began|begun|started?|launch\w*|set up|"
    r"built|created|formed|first|since|signed|took over|inherited|elected|joined|debut|stolen|"
    r"stole|cut|shut|closed|moved|left|entered|went into|incorporated|introduced|dating|dates)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"退[任職団社]|完成|完工|開通|閉[館店園校業幕鎖]|終[えわ了]|死去|亡くな|没|引退|幕を[下閉]|廃[止線業校刊]|やめ|務め|まで(?:の?[0-9]|務)|"
    r"\b(?:until|till|clos(?:ed|ing)|shut|ended?|retired?|died|death|left|sold|stepped|to)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[、。;\n「」]|, |\. ")
_IN_STATE = re.compile(r"(?<=[a-z]), [A-Z][A-Za-z. ]{1,18}, (?=(?:on|in) \Z)")
"""Before a date: the state or country of the town told last, which parts no clause."""
_LATEST = 2
"""Years after now that are told without a word for it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, perhaps with a month and a day."""

    year: int
    month: int
    """0 where it is not told."""
    day: int
    """0 where it is not told."""
    start: int
    """Where it stands in the words; -1 for now."""
    end: int
    is_fiscal: bool
    is_birth: bool
    is_begin: bool
    is_end: bool
    text: str

    def years_to(self, other: "Moment") -> set[int]:
        """Return the full years that there may be from here to another moment."""
        full = other.year - self.year
        if not self.month or not other.month:
            return {full - 1, full}
        if self.month != other.month:
            return {full - (other.month < self.month)}
        if not self.day or not other.day:
            return {full - 1, full}
        return {full - (other.day < self.day)}

    def months_to(self, other: "Moment") -> int | None:
        """Return the months from here to another moment; None where one tells no month."""
        if not self.month or not other.month:
            return None
        return 12 * (other.year - self.year) + other.month - self.month


def now_of(published: date) -> Moment:
    """Return the day of publication as a moment."""
    day = published
    return Moment(day.year, day.month, day.day, -1, -1, False, False, False, True, str(day.year))


def year_of(year: int) -> Moment:
    """Return a year that is told from now: last year."""
    return Moment(year, 0, 0, -1, -1, False, False, False, False, str(year))


def moments(words: str, published: date) -> list[Moment]:
    """Return the years that words tell, in reading order."""
    found: list[Moment] = []
    for one in (_JA if is_japanese(words) else _EN).finditer(words):
        year = _year(one, found, published.year)
        if year is not None:
            found.append(_moment(words, one, year))
    return found


def _year(one: re.Match[str], before: list[Moment], latest: int) -> int | None:
    groups = one.groupdict()
    if groups.get("era"):
        return western(groups["era"], groups["nth"])
    if not groups.get("short"):
        return int(one["year"])
    if not before:
        return None
    last, digits = before[-1].year, int(one["short"])
    tried = [century + digits for century in (1700, 1800, 1900, 2000)]
    tried = [each for each in tried if each <= latest + _LATEST]
    later = [each for each in tried if last <= each < last + 90]
    near = [each for each in tried if last - 20 <= each < last]
    return (later or near or [None])[0]  # type: ignore[list-item]


def _moment(words: str, one: re.Match[str], year: int) -> Moment:
    groups = one.groupdict()
    name, day = (
        groups.get("month") or groups.get("month_uk"),
        groups.get("day") or groups.get("day_uk"),
    )
    ahead = _CLAUSE.split(_IN_STATE.sub(" ", words[max(0, one.start() - 60) : one.start()]))[-1]
    behind = words[one.end() : one.end() + 60]
    parts = _CLAUSE.split(behind)
    near = parts[0] if len(parts[0]) > 3 else "".join(parts[:2])
    is_ja = one.re is _JA
    beside = near if is_ja else ahead + "|" + parts[0]
    return Moment(
        year,
        month(name) if name else 0,
        int(day) if day else 0,
        *one.span(),
        is_fiscal=bool(groups.get("fiscal")),
        is_birth=_BIRTH.search(beside) is not None,
        is_begin=_BEGIN.search(beside) is not None,
        is_end=_END.search(beside) is not None,
        text=one[0].strip(),
    )


def pairs(every: list[Moment]) -> Iterator[tuple[Moment, Moment]]:
    """Yield each two moments, the earlier one first."""
    for first in every:
        for last in every:
            if first is not last and (first.year, first.month) <= (last.year, last.month):
                yield first, last


Kind = Literal["nth", "year", "month"]
"""An anniversary or edition, a length in years, or one in months."""


@dataclass(frozen=True, slots=True)
class Held:
    """A number of years that no two moments of its passage have between them."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    right: int
    """The number that follows, counted in the same way."""
    start: Moment
    last: Moment
    kind: Kind
    more: int
    """What an edition is told as more than full years."""
    severity: Severity = Severity.WARNING


def are_apart(sentence: str, *ends: Moment) -> bool:
    """Tell whether one of two moments is told in another sentence than what lies between them."""
    return any(one.start >= 0 and one.text not in sentence for one in ends)


def is_tied(text: str, count: Span, *ends: Moment) -> bool:
    """Tell whether anything ties a count to the moments it should lie between, now left out."""
    places = [Span(one.start, one.end) for one in ends if one.start >= 0]
    return are_tied(text, count, *places)


def number_of(found: re.Match[str]) -> int | None:
    """Return the number that a match holds in one of its groups ``n`` to ``n5``, or None."""
    names = [found.groupdict().get(name) for name in ("n", "n2", "n3", "n4", "n5")]
    return number(next((one for one in names if one), "").lower())


def sentence_of(words: str, at: int) -> str:
    """Return the sentence of a place, the ends of its neighbors left out."""
    start = max(words.rfind("。", 0, at), words.rfind("\n", 0, at), words.rfind(". ", 0, at)) + 1
    ends = [end for sign in ("。", "\n", ". ") if (end := words.find(sign, at)) >= 0]
    return words[start : min(ends, default=len(words))]


def place_of(passage: Passage, found: re.Match[str]) -> Span:
    """Return where a match of a passage's text stands in the article."""
    return Span(passage.span.start + found.start(), passage.span.start + found.end())
