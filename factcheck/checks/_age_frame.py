"""Ages against school years, and two ages of one person against the years in which they were so.

The law of schools (学校教育法 第17条): who turns six by April 1 enters the primary school of six
years, then the middle school of three and the high school of three.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._counting import NUMBER, number
from factcheck.checks._days import YEAR_JA
from factcheck.checks._eras import years
from factcheck.checks._near_hold import is_slip_of_years
from factcheck.checks._passage import Passage
from factcheck.checks._plain import Plain
from factcheck.checks._reckoning import amount
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

ENTERED_AT = {"小": 6, "中": 12, "高": 15}
"""The age on entering each school; in each year of it pupils turn one more."""
_GRADE = re.compile(
    rf"(?P<school>[小中高])(?:学(?:校)?|校)?(?P<grade>{NUMBER})(?:年(?!間|前|後|ぶり|連続|目|度|代)|年?生)"
    r"[^。、\n()0-9]{0,12}\((?P<age>[0-9]{1,2})\)"
    rf"|\((?P<age2>[0-9]{{1,2}})\)(?:=|は)?[^。、\n()0-9]{{0,8}}(?P<school2>[小中高])(?:学(?:校)?|校)?"
    rf"(?P<grade2>{NUMBER})年生?(?=[=、。)])"
)
_BORN = re.compile(rf"{YEAR_JA}(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?(?:に)?生まれ")
_ENTERED = re.compile(
    r"(?<![0-9])(?P<year>20[0-9]{2}|19[0-9]{2})年(?:4月|春)?(?:に|、)?[^。、\n0-9]{0,12}?"
    r"(?P<school>小|中|高)(?:学校|校|等学校)?[にへ](?:入学|進学|上が|進[みん])"
)
_NOW = re.compile(r"今|いま|現在|ことし|\bnow\b|\btoday\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫|父|母|兄|弟|姉|妹|孫|ら[はがも]|同士|先輩|後輩|平均|定時制|再入学|留学|"
    r"\b(?:son|daughter|wife|husband|father|mother|brother|sister|child|friend|couple|who is|his|"
    r"partner|son's|they|average)\b",
    re.IGNORECASE,
)
_SLACK = 2
"""Years by which two ages may be off: birthdays, and years told in round numbers."""


@dataclass(frozen=True, slots=True)
class Off:
    """An age, or a year, that does not fit what the passage tells of a life."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    """The number that is told."""
    low: int
    """The least that fits."""
    high: int
    """The greatest that fits."""


def at_school(text: Plain) -> Iterator[Off]:
    """Yield ages that a year of school does not have, and years of entry that a birth does not."""
    for found in text.wide(_GRADE):
        school, grade = found["school"] or found["school2"], found["grade"] or found["grade2"]
        age, year = int(found["age"] or found["age2"]), number(grade) or 0
        low = ENTERED_AT[school] + year - 1
        most = 6 if school == "小" else 3
        older = age > low + 1 and school == "高"  # who repeats a year, or goes there later
        if 1 <= year <= most and not (low <= age <= low + 1 or older or age > low + 20):
            yield Off(Span(*found.span()), age, low, low + 1)
    births = list(text.wide(_BORN))
    if len(births) != 1:
        return
    day = _month(births[0])
    for found in text.wide(_ENTERED):
        paragraph = text.text[births[0].end() : found.start()]
        right = day[0] + (day >= (day[0], 4)) + ENTERED_AT[found["school"]]
        told = int(found["year"])
        if 0 <= found.start() - births[0].end() < 200 and "\n" not in paragraph and told != right:
            yield Off(Span(found.start("year"), found.end()), told, right, right)


def _month(found: re.Match[str]) -> tuple[int, int]:
    """Return the year and the month of a birth."""
    year = int(found["year"]) if found["year"] else min(years(found[0]))
    return year, int(found["month"])


def of_one(passage: Passage, published: date | None) -> Iterator[Off]:
    """Yield the second of the only two ages of a passage where their years tell another."""
    ages = [one for one in passage.figures if one.kind == "age" and not one.hedge]
    if len(ages) != 2 or _OTHERS.search(passage.plain):
        return
    then, later = ((_year(passage, one, published), amount(one)) for one in ages)
    if then[0] is None or later[0] is None or then[1] is None or later[1] is None:
        return
    right = then[1] + later[0] - then[0]
    if later[0] == then[0] or right <= 0 or abs(right - later[1]) <= _SLACK:
        return
    if is_slip_of_years(right, later[1]):
        yield Off(ages[1].span, int(later[1]), int(right) - 1, int(right) + 1)


def _year(passage: Passage, age: Figure, published: date | None) -> int | None:
    """Return the one year in which an age was so: of its clause, else of its sentence, or now."""
    clause = passage.plain_clause(age)
    whole = passage.plain_sentence(age)
    if published is not None and _NOW.search(clause):
        return published.year
    for words in (clause, passage.plain_before(age, 12), whole):
        named = years(words)
        if len(named) == 1:
            return min(named)
        if named:
            return None
    return None
