"""Ages of the one person whose one birth an article tells, in a table, a profile or its text.

The law: an age is the years from the birth to a day that is told, or to now, or one less. All days
and years of the article are tried; that an age of nobody else then nearly holds tells that it is
meant.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._age_frame import Off
from factcheck.checks._counting import WORD, number
from factcheck.checks._days import MONTH, month
from factcheck.checks._eras import years
from factcheck.checks._plain import Plain
from factcheck.checks._told_years import relative
from factcheck.model.text import Span

_YEAR = r"(?P<year>(?:1[89]|20)[0-9]{2})"
_JA = rf"(?<![0-9]){_YEAR}年(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?"
_EN = (
    rf"(?:(?:on|in) )?(?:(?P<month>{MONTH}) (?:(?P<day>[0-9]{{1,2}}),? )?|(?P<day_uk>[0-9]{{1,2}}) "
    rf"(?P<month_uk>{MONTH}) )?\b{_YEAR}\b(?!s)"
)
_BIRTH = (
    re.compile(rf"(?:生年月日|生まれ)[:|\s]{{1,6}}{_JA}"),
    re.compile(
        rf"{_JA}[^。\n0-9]{{0,16}}(?:[0-9]人[^。\n0-9]{{0,12}})?(?:生まれ|誕生)(?![のた]?[^。\n]{{0,4}}[店社会園])"
    ),
    re.compile(rf"\b(?:[Bb]orn|[Dd]ate of [Bb]irth)\b(?:[|:\s]{{1,6}}|[^.!?\n0-9]{{0,30}}?){_EN}"),
)
_BORN = re.compile(r"生年月日|生まれ|誕生(?!日)|\b(?:[Bb]orn|[Bb]irth)\b(?! rate)")
_AGE = re.compile(
    r"(?<![0-9.,約~–-])(?:満)?(?P<age>[1-9][0-9]|1[01][0-9])歳(?:の(?:誕生日|時|とき|若さ)|で|だった|に|を迎え|$|[。、)])"
    rf"|\b(?:[Hh]e|[Ss]he|[A-Z][a-z]+) (?:is|was|turned|turns)(?: now| only| just| still)? "
    rf"(?P<age2>{WORD})(?= (?:when|on [A-Z]|this|last|in {MONTH})|,? years old|[.,;])"
    r"|\b[Aa]t (?:the age of )?(?P<age3>[1-9][0-9])(?=, (?:he|she|[A-Z])|,? when)"
    r"|\b(?P<age4>[1-9][0-9]|1[01][0-9])(?:st|nd|rd|th) birthday\b"
    r"|\bcake\b[^.!?\n0-9]{0,40}\b(?P<age5>[1-9][0-9]|1[01][0-9])\b"
    r"|\b(?P<age6>[1-9][0-9]|1[01][0-9]) "
    r"candles\b"
)
_KIN = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫(?!人会)|父|母(?!校)|[^学]兄|弟(?!子)|姉|妹|孫|両親|祖|数え|享年|師匠|友人|同級|"
    r"\b(?:sons?|daughters?|wife|husband|father|mother|brothers?|sisters?|child|children|parents?|"
    r"partner|friend|twins?|grand[a-z]+|whom|whose|average|widow|couple|baby)\b",
    re.IGNORECASE,
)
_MOST = 3000
"""Most characters of an article that is about one person."""
_OLD = 122
"""The greatest age on record, Jeanne Calment's."""


def of_one_birth(text: Plain, published: date | None) -> Iterator[Off]:
    """Yield the ages that the one birth of a short article gives at no day or year it tells."""
    words = text.text
    if len(words) > _MOST or published is None or len(_BORN.findall(words)) > 2:
        return
    births = {one["year"]: one for pattern in _BIRTH for one in text.matches(pattern)}
    if len(births) != 1 or _KIN.search(words):
        return
    (birth,) = births.values()
    groups = birth.groupdict()
    born, name = int(birth["year"]), groups.get("month") or groups.get("month_uk")
    told_years = {*years(words), *relative(words, published), published.year}
    tried = {year - born - less for year in told_years if year > born for less in (0, 1)}
    day = int(groups.get("day") or groups.get("day_uk") or 0)
    now = published.year - born
    if name and day and (published.month, published.day) >= (month(name), day):
        tried = {year - born - less for year in told_years - {published.year} if year > born
                 for less in (0, 1)} | {now}  # fmt: skip
    ages = list(text.matches(_AGE))
    told = {value for one in ages if (value := number(_age(one))) is not None}
    if len(told) != 1:
        return
    (age,) = told
    if age in tried or not 10 <= age <= _OLD:
        return
    near = [right for right in tried if right > 0 and abs(age - right) in {1, 2, 3, 10}]
    if near and not (abs(age - near[0]) == 1 and not day):
        place = next(index for index, value in enumerate(ages[0].groups()) if value) + 1
        yield Off(Span(*ages[0].span(place)), age, min(near), max(near))


def _age(found: re.Match[str]) -> str:
    return next(words for words in found.groups() if isinstance(words, str))
