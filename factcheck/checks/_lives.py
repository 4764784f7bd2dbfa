"""Births, deaths and ages that stand apart in an article and are of one person."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks._aged import Aged, aged
from factcheck.checks._days import MONTH, YEAR_JA, month, stated
from factcheck.checks._eras import years
from factcheck.checks._plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_BORN_JA = re.compile(
    rf"(?<![0-9]){YEAR_JA}(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?"
    r"(?:、|に|の?早?生|\(|[^。\n「」はがも年歳]){0,60}?(?:生まれ|生れ)(?!変)"
)
_BORN_EN = re.compile(
    r"\b(?:[Bb]orn)\b(?:(?! (?:to|and|but) )[^.!?\n0-9]){0,50}?\b(?:on|in)? ?"
    rf"(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH}),? |"
    rf"(?P<month_us>{MONTH}) (?P<day_us>[0-9]{{1,2}}),? |(?P<month_only>{MONTH}),? )?"
    r"(?P<year>(?:1[89]|20)[0-9]{2})\b(?!s)"
)
_DIED_JA = re.compile(
    rf"(?:(?:{YEAR_JA})?(?:(?P<month>[0-9]{{1,2}})月)?(?P<day>[0-9]{{1,2}})日[^。\n]{{0,60}}?)?"
    r"(?<![0-9])(?P<age>[1-9][0-9])歳で(?:死去|死亡|亡くな|逝去|他界|永眠|病死|急逝|没し)"
    rf"|(?:(?:(?P<year2>[12][0-9]{{3}})年)?(?:(?P<month2>[0-9]{{1,2}})月)?(?P<day2>[0-9]{{1,2}})日"
    r"[^。\n]{0,60}?)?(?:死去|亡くな|逝去|他界|永眠|急逝)[^。\n0-9]{0,8}[。、](?P<age2>[1-9][0-9])歳(?=だった|。|でした)"
)
_YEAR_BEFORE = re.compile(r"([12][0-9]{3})年(?:[0-9]{1,2}月)?(?:に|、|の春|の夏|の秋|の冬)?\Z")
"""Before the age at a death that tells no day."""
_DIED_EN = re.compile(
    r"\bdied\b(?:[^.!?\n0-9]{0,60}?\b(?:on|in) "
    rf"(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})"
    rf"|(?P<month_us>{MONTH}) (?P<day_us>[0-9]{{1,2}}))"
    r"(?:,? (?P<year>(?:19|20)[0-9]{2}))?)?[^.!?\n0-9]{0,60}?"
    r"\b(?:aged|at the age of|at age|at) (?P<age>[1-9][0-9]|10[0-9])\b(?![-–:.%]?[0-9]| ?[ap]\.?m)"
)
_AGED_JA = re.compile(
    r"(?P<name>[一-鿿々ァ-ヶー]{2,10})(?:さん|氏|選手|監督|社長|会長|教授)?\((?P<age>[1-9][0-9])\)"
)
_AGED_EN = re.compile(r"\b(?P<name>[A-Z][a-z’'-]+), (?P<age>[1-9][0-9]), ")
_KIN = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫|[祖伯叔]?[父母]の|[父母](?:は|が)|兄|弟|姉|妹|孫|子ども?が|愛犬|ゾウ|パンダ|"
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\w+ ){0,2}(?:son|daughter|wife|husband|father|mother|"
    r"brother|sister|child|children|twins?|grandson)\b"
)
_AS_CHILD = re.compile(
    r"(?:[長次二三四五六末][男女]|双子|一人(?:っ子|息子|娘)|末っ子)(?:として|に|で)"
)
"""How a birth tells whose child somebody is; that is no birth of kin."""
_COUNTED = re.compile(r"享年|数え|行年|約|およそ")
_SUBJECT = re.compile(
    r"(?P<name>[一-鿿々ァ-ヶー]{1,10})(?:さん|氏|選手|監督|社長|会長|教授)?(?:は|が)、?"
)
_WAS = re.compile(r"\b(?P<name>(?!he\b|she\b|who\b)[A-Za-z’'-]+),? (?:who )?(?:was|were|is) $")
_ROLE = re.compile(
    r"\bThe (?:[a-z]+ )?[a-z]*(?:er|or|ist|ian|eer|ess|man|woman|poet|chef|pilot|nurse|star) was $"
)
"""What a person is called instead of the name."""
_LATELY = timedelta(days=31)
"""Days before the article within which who it tells of died, or said their age."""
_MOST = 15
"""Most years by which an age is told wrong; beyond it, two people are meant."""


@dataclass(frozen=True, slots=True)
class Life:
    """An age, and what it is by the birth that the article tells elsewhere."""

    span: Span
    """Where the age stands, with the name or the death, in the article's text."""
    told: int
    """The age as told."""
    born: int
    """The year of birth."""
    event: int
    """The year in which the age was reached: that of the death, or the article's."""
    young: int
    """The least age that fits."""
    old: int
    """The greatest age that fits."""


@dataclass(frozen=True, slots=True)
class _Birth:
    span: Span
    first: date
    last: date
    subject: str | None


def lives(text: Plain, published: date | None) -> Iterator[Life]:
    """Yield ages that do not fit the one birth that an article tells in another sentence."""
    births = list(_births(text))
    if published is None or len({(one.first, one.last) for one in births}) != 1:
        return
    birth, seen = births[0], set[int]()
    for life in (
        *_of_death_or_name(text, birth, published),
        *_of_now_or_year(text, birth, published),
    ):
        if life.span.end not in seen:
            seen.add(life.span.end)
            yield life


def _of_now_or_year(text: Plain, birth: _Birth, published: date) -> Iterator[Life]:
    """Yield ages that are told of now, of a year or of a death in the sentence before."""
    for one in aged(text, published, birth.subject):
        start = text.text.rfind("\n", max(0, one.span.start - 80), one.span.start) + 1
        before = text.text[max(start, one.span.start - 80) : one.span.start]
        here = _AS_CHILD.sub("", before + one.span.cut(text.text))
        if not _KIN.search(here):
            yield from _judged(text, birth, one)


def _of_death_or_name(text: Plain, birth: _Birth, published: date) -> Iterator[Life]:
    """Yield the age at the one death, or behind the name, that does not fit."""
    deaths = [one for pattern in (_DIED_JA, _DIED_EN) for one in text.matches(pattern)]
    deaths = [one for one in deaths if not _KIN.search(text.before(one.start(), 80) + one[0])]
    if len(deaths) == 1:
        here = text.around(Span(*deaths[0].span()))
        if birth.subject is None or birth.subject in here:
            yield from _checked(text, birth, deaths[0], _when(deaths[0], published))
        return
    ages = [one for pattern in (_AGED_JA, _AGED_EN) for one in text.matches(pattern)]
    named = [one for one in ages if _is_named(birth.subject, one["name"])]
    if named:
        ages = named
    elif birth.subject is not None:
        return
    if len(ages) == 1 and not deaths and not _KIN.search(text.before(ages[0].start(), 40)):
        yield from _checked(text, birth, ages[0], (published - _LATELY, published))


def _is_named(subject: str | None, name: str) -> bool:
    return subject is not None and (name.startswith(subject) or subject.startswith(name))


def _births(text: Plain) -> Iterator[_Birth]:
    """Yield the births that are told of nobody's kin."""
    for pattern in (_BORN_JA, _BORN_EN):
        for found in text.matches(pattern):
            before = text.before(found.start(), 80)
            told = _AS_CHILD.sub("", found[0])
            if _KIN.search(before + told) or _COUNTED.search(told):
                continue
            subject = (_SUBJECT if pattern is _BORN_JA else _WAS).search(before)
            ends, name = _ends(found), subject["name"] if subject else None
            is_role = name is not None and name[0].islower()
            if ends is not None and (not is_role or _ROLE.search(before)):
                name = None if is_role or name in {"He", "She", "Who"} else name
                yield _Birth(Span(*found.span()), *ends, name)


def _ends(found: re.Match[str]) -> tuple[date, date] | None:
    """Return the first and the last day that a birth can have been on."""
    groups = found.groupdict()
    name = groups["month"] or groups.get("month_us") or groups.get("month_only")
    day = groups["day"] or groups.get("day_us")
    try:
        if name and day:
            year = int(groups["year"]) if groups["year"] else stated(found).year or 0
            here = date(year, month(name), int(day))
            return here, here
        year = int(groups["year"]) if groups["year"] else _era_year(found)
        if name and year > 1:
            first = date(year, month(name), 1)
            return first, (first + timedelta(31)).replace(day=1) - timedelta(1)
        return date(year, 1, 1), date(year, 12, 31)
    except (ValueError, OverflowError):
        return None


def _era_year(found: re.Match[str]) -> int:
    return min(years(found[0]), default=0)


def _when(found: re.Match[str], published: date) -> tuple[date, date] | None:
    """Return the first and the last day that a death can have been on."""
    groups = found.groupdict()
    name = groups["month"] or groups.get("month2") or groups.get("month_us")
    day = groups["day"] or groups.get("day2") or groups.get("day_us")
    told = _YEAR_BEFORE.search(found.string, max(0, found.start() - 12), found.start())
    named = groups["year"] or groups.get("year2") or (told[1] if told else None)
    if groups.get("era"):
        return None
    try:
        if named and name and day:
            here = date(int(named), month(name), int(day))
            return here, here
        if named:
            return date(int(named), 1, 1), date(int(named), 12, 31)
        if name and day:
            here = date(published.year, month(name), int(day))
            here = here if here <= published else here.replace(year=here.year - 1)
            return here, here
    except ValueError:
        return None
    return published - _LATELY, published


def _checked(
    text: Plain, birth: _Birth, found: re.Match[str], when: tuple[date, date] | None
) -> Iterator[Life]:
    """Yield an age that cannot be, given when the birth and the event were."""
    told = int(found["age"] or found.groupdict().get("age2") or 0)
    if when is not None:
        yield from _judged(text, birth, Aged(Span(*found.span()), told, *when))


def _judged(text: Plain, birth: _Birth, one: Aged) -> Iterator[Life]:
    here = text.around(one.span, 40)
    if _COUNTED.search(here) or one.span.start <= birth.span.start < one.span.end:
        return
    young, old = _age(birth.last, one.first), _age(birth.first, one.last)
    told = one.told
    if young <= told <= old or old <= 0 or min(abs(told - young), abs(told - old)) > _MOST:
        return
    yield Life(one.span, told, birth.first.year, one.last.year, young, old)


def _age(born: date, on: date) -> int:
    """Return the full years from a birth to a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
