"""Ages of the one person whose birth, or whose age at another time, an article tells.

The law: who was born on a day is as old at another as the full years between them. An age is told
of a time: of the year beside it, of a death, of now. It has its witness where the birth gives it at
any time the article tells; an age that is told of no time is only looked at in a short article that
tells one age, where it nearly holds. Two ages of one person are held to each other by their times.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.texts.ties import are_tied
from factcheck.laws.times.age_words import (
    AGES_EN,
    AGES_JA,
    AS_CHILD,
    COUNTED,
    DEATH,
    ENDED,
    KIN,
    LABEL,
    LIFESPAN,
    NOW_EN,
    NOW_JA,
    THIS_YEAR,
    owner,
    persons,
    subject_of,
)
from factcheck.laws.times.moments import Moment, moments
from factcheck.laws.times.told_years import relative
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_LATELY = timedelta(days=31)
"""Days before the article within which who it tells of died, or said their age."""
_MONTHS, _NOW = timedelta(60), 15
"""Up to how long a time is that of the event; and by how many years a slip is off then."""
_LONG = 3000
"""Most characters of an article that is read as being about one person."""
_OLDEST, _FAR = 122, 40
"""The greatest age on record, Jeanne Calment's; and by how many years a slip is off."""
_SIGN = re.compile(
    r"[0-9]歳|生まれ|\b(?:born|birth|aged?|he was|now|died at)\b|享年", re.IGNORECASE
)
_TO_YEAR = re.compile("(?:だった|の(?:時|とき)の?、?|になった|を迎えた|で迎えた)?")
_CENTURY = 100
_NEAR, _SIDE = 18, 30
"""Characters between a year and an age that is told of it, and behind an age."""

_STOPS = ("。", "\n", ". ")
Time = tuple[date, date]
"""The first and the last day that a time may mean."""


@dataclass(frozen=True, slots=True)
class Held:
    """An age that does not fit a birth, or another age."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    low: int
    """The least age that fits."""
    high: int
    """The greatest that fits."""
    born: str
    """The birth, or the other age, as written."""


@dataclass(frozen=True, slots=True)
class _Age:
    """An age as told, and its time; none where nothing tells it."""

    span: Span
    value: int
    time: Time | None


def ages_held(evidence: Evidence) -> Iterator[Held]:
    """Yield the ages of an article that its one birth, or another age, does not give."""
    text, published = plain(evidence), evidence.article.published
    blocks = [one.span for one in evidence.article.blocks if one.kind == "paragraph"]
    scopes = [Span(0, len(text.text))] if len(text.text) <= _LONG else blocks
    every = (one.value for one in evidence.figures if isinstance(one.value, Period))
    days = list(dict.fromkeys(every))  # each once: they are held to the ages of every scope
    for scope in scopes:
        yield from _of_scope(text, scope, days, published)


def _of_scope(
    text: Plain, scope: Span, days: list[Period], published: date | None
) -> Iterator[Held]:
    words = scope.cut(text.text)
    if not _SIGN.search(words):
        return
    told = moments(words, published or date.max)
    births = [one for one in told if _is_birth(words, one)]
    spans = [found for found in LIFESPAN.finditer(words) if not births]
    now = _now(days, published)
    ages = list(_ages(words, told, published, now))
    if spans:
        first, last = lived(spans[0])
        if len(spans) == 1 and first < last:
            own = [words[slice(*_sentence(words, one.span.start, one.span.end))] for one in ages]
            ended = [
                one for one, its in zip(ages, own, strict=True) if one.time or ENDED.search(its)
            ]
            mine = [replace(one, time=_year(last)) for one in ended]
            yield from _by_birth(words, scope, mine, (_year(first), spans[0][0]), [])
    elif len({one.year for one in births}) == 1:
        birth = max(births, key=lambda one: (one.month, one.day))
        mine = _of_person(words, ages, subject_of(words, birth.start))
        times = [
            *_times(told, days, birth),
            *(_year(one) for one in relative(words, published)),
            *([now] if now else []),
        ]
        yield from _by_birth(words, scope, mine, (_time(birth), birth.text), times)
    elif not births:
        yield from _by_ages(words, scope, ages)


def lived(found: re.Match[str]) -> tuple[int, int]:
    """Return the years of a life in brackets: (1908~93年)."""
    first, last = int(found["first"]), int(found["last"])
    return first, last if last > _CENTURY else first - first % _CENTURY + last


def _is_birth(words: str, one: Moment) -> bool:
    """Tell whether a moment is a birth, but of nobody's kin."""
    before = re.split(r"[。\n]|\. ", words[max(0, one.start - 40) : one.start])[-1]
    behind = re.split(r"[、。\n]|\. ", words[one.end : one.end + 40])[0]
    is_other = before.isascii() and "born" not in re.split(r"\band\b", before + "|" + behind)[-1]
    is_other = is_other and re.search(r"\band\b", before) is not None  # born in 1756 and died in
    is_told = (one.is_birth and not is_other) or LABEL.search(words[: one.start][-24:]) is not None
    return is_told and KIN.search(before + "|" + re.sub(AS_CHILD, "", behind)) is None


def _of_person(words: str, ages: list[_Age], subject: str | None) -> list[_Age]:
    """Return the ages that may be of the person whose birth is told."""
    if subject is None:
        return ages if len(persons(words)) <= 1 else []
    owners = [owner(words, one.span.end) for one in ages]
    return [one for one, name in zip(ages, owners, strict=True)
            if name is None or name in subject or subject in name]  # fmt: skip


def _times(told: list[Moment], days: list[Period], birth: Moment) -> list[Time]:
    """Return all the times that are told, at which an age may have been."""
    found = [_time(one) for one in told if one is not birth]
    return found + [(one.first, one.last) for one in days if one.first and one.last]


def _now(days: list[Period], published: date | None) -> Time | None:
    """Return when the event of an article may have been: from the first day of it that is told."""
    if published is None:
        return None
    told = [one.first for one in days if one.first and one.first == one.last]
    near = [day for day in told if timedelta(0) <= published - day <= _LATELY]
    return min(near, default=published - _LATELY), published + timedelta(1)


def _by_birth(
    words: str, scope: Span, ages: list[_Age], birth: tuple[Time, str], times: list[Time]
) -> Iterator[Held]:
    born, text = birth
    times = [one for one in times if one[1] > born[1]]
    for one in ages:
        own = [one.time] if one.time else []
        tried = own if own and own[0][0] == own[0][1] else (*times, *own)
        fits = any(one.value in _years(born, time) for time in tried)
        if fits or not 3 <= one.value <= _OLDEST:
            continue
        right = list(_years(born, one.time)) if one.time else []
        sentence = words[slice(*_sentence(words, one.span.start, one.span.end))]
        if not right and len({each.value for each in ages}) == 1 and not KIN.search(sentence):
            every = {year for time in times for year in _years(born, time)}
            right = sorted(year for year in every if abs(year - one.value) in {1, 2, 3, 10})
            right = right if len(right) <= 2 and born[1] - born[0] < _MONTHS else []
        off = min((abs(one.value - each) for each in right), default=0)
        loose = 2 if born[0] != born[1] and (len(right) > 1) else 1
        is_lately = one.time is not None and timedelta(0) < one.time[1] - one.time[0] < _MONTHS
        far = _NOW if is_lately else _FAR  # whoever died long ago is not told of as of now
        there = Span(at := words.find(text), at + len(text))
        if loose <= off <= far and min(right) > 0 and are_tied(words, one.span, there):
            place = Span(scope.start + one.span.start, scope.start + one.span.end)
            yield Held(place, one.value, min(right), max(right), text)


def _by_ages(words: str, scope: Span, ages: list[_Age]) -> Iterator[Held]:
    """Yield the second of the only two ages of an article whose times tell another."""
    if len(ages) != 2 or len(persons(words)) > 1:
        return
    first, last = ages
    if "birthday" in first.span.cut(words) + last.span.cut(words):
        return
    here = [words[slice(*_sentence(words, one.span.start, one.span.end))] for one in ages]
    if any(KIN.search(one) for one in here if not one.isascii()):
        return
    if first.time is None or last.time is None or first.time == last.time:
        return
    step = last.time[0].year - first.time[0].year
    off = abs((right := first.value + step) - last.value)
    if right > 0 and 2 < off <= _FAR:
        place = Span(scope.start + last.span.start, scope.start + last.span.end)
        yield Held(
            place, last.value, right - 1, right + 1, words[first.span.start : first.span.end]
        )


def _ages(
    words: str, told: list[Moment], published: date | None, now: Time | None
) -> Iterator[_Age]:
    """Yield the ages that words tell of nobody's kin, with their times."""
    is_ja = re.search("[ぁ-ん一-龠]", words) is not None
    for found in (AGES_JA if is_ja else AGES_EN).finditer(words):
        groups = found.groupdict()
        name = next(key for key in groups if groups[key])
        value = number(groups[name].lower())
        start, end = _sentence(words, found.start(), found.end())
        near = re.split("[、,。]", words[max(start, found.start() - 20) : found.start()])[-1]
        near += re.split("[、,。]", words[found.end() : found.end() + 12])[0]
        before = words[_sentence(words, max(0, start - 3), start)[0] : start]
        around = words[start : min(end, found.end() + _SIDE)]
        before = before.replace("whose", "")  # the painter whose work sold; she was 80
        of_kin = KIN.search(near if is_ja else before + around)
        if value is not None and not of_kin and not COUNTED.search(near + found[0]):
            time = _time_of(words, found, told, published, now)
            yield _Age(Span(*found.span()), value, time)


def _time_of(
    words: str,
    found: re.Match[str],
    told: list[Moment],
    published: date | None,
    now: Time | None,
) -> Time | None:
    """Return the time of an age: the year beside it, that of a death, this year, or now."""
    start, end = _sentence(words, found.start(), found.end())
    here = [one for one in told if start <= one.start < end and not _is_birth(words, one)]
    if found.re is AGES_EN and not found["n"]:
        return now  # Ann Poe, 31, who left in 1990
    if found.re is AGES_EN:
        near = here if len({one.year for one in here}) == 1 else []
    else:
        near = [one for one in here if one.end <= found.start() <= one.end + _NEAR]
        near += [one for one in here if one.start >= found.end()
                 and _TO_YEAR.fullmatch(words[found.end() : one.start])]  # fmt: skip
        is_dead = DEATH.search(words[start:end]) and len({one.year for one in here}) == 1
        near = near or (here if is_dead else [])
    if near or here or published is None:
        return _time(near[-1]) if near else None
    if THIS_YEAR.search(words[max(start, found.start() - 12) : found.end() + 12]):
        return _year(published.year)
    before = words[max(0, found.start() - 60) : found.start()]
    sign = NOW_EN if found.re is AGES_EN else NOW_JA
    is_now = sign.search(f"{before}|{found[0]}|{words[found.end() : end]}")
    around = words[_sentence(words, max(0, start - 3), start)[0] : end]
    return now if is_now or DEATH.search(around) else None


def _sentence(words: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence of a place begins and ends."""
    ends = [at for sign in _STOPS if (at := words.find(sign, end)) >= 0]
    starts = [at + len(sign) for sign in _STOPS if (at := words.rfind(sign, 0, start)) >= 0]
    return max(starts, default=0), min(ends, default=len(words))


def _year(year: int) -> Time:
    return date(max(1, min(year, 9998)), 1, 1), date(max(1, min(year, 9998)), 12, 31)


def _time(one: Moment) -> Time:
    try:
        if one.month and one.day:
            day = date(one.year, one.month, one.day)
            return day, day
        if one.month:
            first = date(one.year, one.month, 1)
            return first, (first + timedelta(31)).replace(day=1) - timedelta(1)
    except ValueError:
        pass
    return _year(one.year)


def _years(born: Time, at: Time) -> range:
    """Return the full years that there may be from a birth to a time."""
    return range(_full(born[1], at[0]), _full(born[0], at[1]) + 1)


def _full(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
