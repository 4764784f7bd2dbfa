"""Ages beside what tells when they were reached: now, in a year, or at a death before."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks._days import MONTH, month
from factcheck.checks._eras import years
from factcheck.checks._plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_AGE = r"(?<![0-9.約〜~-])(?P<age>[1-9][0-9]|10[0-9])"
_NOW_JA = re.compile(
    rf"(?:現在|いまは|今は|今も|いまも|現在は)(?:満)?、?{_AGE}歳(?!で[^し]|の(?:時|とき|頃|ころ)|以|代|前)"
    rf"|{_AGE.replace('age', 'age2')}歳(?:に?なった|となった|を迎えた|の)?(?:今|現在|いま)"
    r"(?!後|年|回|度|でこそ)"
    rf"|さんは(?:現在)?{_AGE.replace('age', 'age3')}歳(?=。|、(?!の)|$)"
)
_YEAR_JA = re.compile(
    rf"(?:今年|ことし|本年)(?:の?[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?(?:に|で|には|の誕生日で)?、?{_AGE}歳"
    r"(?!で[^し]|の(?:時|とき)|以|代|児|未)"
)
_THEN_JA = re.compile(
    r"(?<![0-9])(?P<year>(?:1[89]|20)[0-9]{2})(?:\([^()\n]{1,6}\))?年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?"
    rf"(?:、|に|の|に、|には、|当時){{0,2}}{_AGE}歳(?:で|にして|の(?:時|とき|頃|ころ|若さで|春|夏|秋|冬)|に?なっ)"
    rf"|{_AGE.replace('age', 'age2')}歳(?:だった|の(?:時|とき)の?、?|になった|を迎えた)"
    r"(?P<year2>(?:1[89]|20)[0-9]{2})年(?!代)"
)
_NEWS_JA = re.compile(rf"(?:死去|逝去)(?:、|。| |\(|=){{1,2}}{_AGE}歳")
_NOW_EN = re.compile(
    r"(?:\b(?:[Nn]ow|[Tt]oday|[Cc]urrently),? (?:aged )?|\b(?:[Hh]e|[Ss]he)(?: is|['’]s)(?: now)? )"
    r"(?P<age>[1-9][0-9]|10[0-9])(?=[.,;!]| years old\b|$)"
    r"|\b[Bb]orn [^.!?\n]{0,80}(?P<year>(?:1[89]|20)[0-9]{2}), the (?P<age2>[1-9][0-9])-year-old\b"
)
_YEAR_EN = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[A-Z][a-z]+) (?:turned|turns|will turn) (?P<age>[1-9][0-9]|10[0-9])"
    rf"(?=[.,;!]|$| (?:this|last|on|in {MONTH}|earlier|next))(?! in [0-9])"
)
_THEN_EN = re.compile(
    r"\b[Ii]n (?P<year>(?:1[89]|20)[0-9]{2}),? (?:when (?:he|she) was |"
    r"(?:aged|at)(?: the age of| just| only)? )"
    r"(?P<age>[1-9][0-9]|10[0-9])(?=[.,;!]|$| years old)(?!, (?!He|She|The)[A-Z])"
)
_OF_OTHERS = re.compile(r"\b(?:him|her|them|whom|who)\b[^.!?]{0,30}$")
"""Words before an age that bring another person in."""
_DIED_EN = re.compile(
    r"\b(?:died|passed away)\b(?P<between>[^!?\n]{0,200}?)\. (?:He|She|[A-Z][a-z]+) was "
    r"(?P<age>[1-9][0-9]|10[0-9])(?=[.,;!]| years old|$)"
)
_DIES_EN = re.compile(
    r"\b(?:[Dd]ies|[Dd]ead|[Dd]ied),? (?:at|aged) (?P<age>[1-9][0-9]|10[0-9])(?=\n|$)"
)
_DAY_EN = re.compile(
    rf"\b(?:on|in) (?:[A-Z][a-z]+day,? )?(?:(?P<day>[0-9]{{1,2}}) (?P<month>{MONTH})|"
    rf"(?P<month_us>{MONTH}) (?P<day_us>[0-9]{{1,2}}))\b"
)
_PERSON = re.compile(
    r"(?P<name>[一-鿿々ァ-ヶー]{1,10})(?:さん|氏|君|ちゃん|選手|監督|社長|会長|教授)"
)
_LATELY = timedelta(days=31)
"""Days before the article within which who it tells of died, or said their age."""


@dataclass(frozen=True, slots=True)
class Aged:
    """An age, and when it was reached."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    """The age."""
    first: date
    """The first day on which it may have been reached or been so."""
    last: date
    """The last such day."""


def aged(text: Plain, published: date, subject: str | None) -> Iterator[Aged]:
    """Yield the ages that are told of the one person whose birth the article tells."""
    lately = (published - _LATELY, published)
    this = (date(published.year, 1, 1), date(published.year, 12, 31))
    people = {one["name"] for one in text.wide(_PERSON)}
    subject = min(people) if subject is None and len(people) == 1 else subject
    for pattern, when in (
        (_NOW_JA, lately),
        (_YEAR_JA, this),
        (_THEN_JA, None),
        (_NEWS_JA, lately),
    ):
        for found in text.wide(pattern):
            if _is_of(text, found, subject):
                yield _one(found, when or _year(found))
    for pattern, when in (
        (_NOW_EN, lately),
        (_YEAR_EN, this),
        (_THEN_EN, None),
        (_DIES_EN, lately),
    ):
        for found in text.matches(pattern):
            if not _OF_OTHERS.search(text.before(found.start(), 60)):
                yield _one(found, when or _year(found))
    for found in text.matches(_DIED_EN):
        yield from _died(found, published)


def _one(found: re.Match[str], when: tuple[date, date]) -> Aged:
    names = [name for name in ("age", "age2", "age3") if found.groupdict().get(name)]
    start = found.start(names[0]) if found[0][:4].lower() == "born" else found.start()
    return Aged(Span(start, found.end()), int(found[names[0]]), *when)


def _year(found: re.Match[str]) -> tuple[date, date]:
    year = int(found["year"] or found.groupdict().get("year2") or 0)
    return date(year, 1, 1), date(year, 12, 31)


def _died(found: re.Match[str], published: date) -> Iterator[Aged]:
    """Yield the age of the sentence behind that of a death, reached on the day of the death."""
    named = years(found["between"])
    if len(named) > 1 or any(not 1 < year <= published.year for year in named):
        return
    year, day = max(named, default=None), _DAY_EN.search(found["between"])
    if day is None:
        when = (date(year, 1, 1), date(year, 12, 31)) if year else (published - _LATELY, published)
        yield _one(found, when)
        return
    try:
        number = int(day["day"] or day["day_us"])
        there = date(year or published.year, month(day["month"] or day["month_us"]), number)
        there = there if year or there <= published else there.replace(year=there.year - 1)
    except ValueError:
        return
    yield _one(found, (there, there))


def _is_of(text: Plain, found: re.Match[str], subject: str | None) -> bool:
    """Tell whether the last person named before an age is the one, or nobody is named."""
    start = text.text.rfind("\n", max(0, found.start() - 300), found.start()) + 1
    before = text.text[max(start, found.start() - 300) : found.end()]
    named = [one["name"] for one in _PERSON.finditer(before)]
    if not named:
        return True
    return subject is not None and (subject in named[-1] or named[-1] in subject)
