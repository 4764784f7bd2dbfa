"""Ages against school years and births.

The law of schools (学校教育法 第17条): who turns six by April 1 enters the primary school of six
years, then the middle school of three and the high school of three.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.laws.texts.counting import NUMBER, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import YEAR_JA
from factcheck.laws.times.eras import years
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_FAR = 12
"""Years of school or age by which a slip is off."""
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
_PHRASE = re.compile(
    r"(?<![0-9])(?P<year>(?:1[89]|20)[0-9]{2})年(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})日)?生まれの"
    rf"[^。\n0-9()]{{0,24}}(?P<school>小|中|高)(?:学(?:校)?|校)?(?P<grade>{NUMBER})年(?!間|前|後|度)"
)


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


def of_phrase(text: Plain, published: date | None) -> Iterator[Off]:
    """Yield the years of school that the birth of their phrase does not have."""
    for found in text.wide(_PHRASE) if published is not None else ():
        term = published.year - (published.month < 4) if published else 0  # the school year
        birth = (int(found["month"]), int(found["day"] or 2))
        told = (number(found["grade"]) or 0) + ENTERED_AT[found["school"]] - 1
        right = term - int(found["year"]) - (birth > (4, 1))
        if told != right and abs(told - right) <= _FAR:
            grade = number(found["grade"]) or 0
            place = Span(found.start("school"), found.end())
            yield Off(place, grade, grade + right - told, grade + right - told)
