"""Anniversaries, nth years and numbers of years, held to any two years that a passage tells.

The law: a number of full years is that from a beginning to an end; the nth year is one more. Any
two moments of the passage, now among them, that give the number are its witness. Where none do, it
was meant to be that from the one beginning told (a founding, a death, an event everybody knows) to
the end told in its sentence, or to now, if one slip parts it from that, and no word gives it a
beginning of its own.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.sure import doubted
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.age_law import lived
from factcheck.laws.times.age_words import LIFESPAN
from factcheck.laws.times.count_words import (
    ANY,
    APART,
    BREAKS,
    FOUNDED,
    KIN,
    KNOWN,
    MAY,
    OF_PERSON,
    OWN,
    PLANNED,
    ROUGH,
    THEN,
    UNBROKEN,
    Way,
    count_of,
    ways,
)
from factcheck.laws.times.editions import edition_held, terms_held
from factcheck.laws.times.moments import (
    Held,
    Kind,
    Moment,
    are_apart,
    is_tied,
    moments,
    now_of,
    pairs,
    place_of,
    sentence_of,
    year_of,
)
from factcheck.laws.times.span_law import pooled
from factcheck.laws.times.told_years import relative
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

_LONG, _SHORT = 700, 1500
"""Most characters of a passage with its heading, and of an article that is read as of one thing."""
_MANY, _MOST = 8, 300
"""Most moments of a passage, and most years, that are counted."""
_MONTH, _YEAR = 31, 11  # days of a month; months from which on a length is off by a year
_FEW, _SURE, _FAR = 3, 5, 30
"""By how many years one miscounts: terms, anniversaries, and where nothing else can be meant."""
_BESIDE = 150
"""Characters between a beginning and a count surely told of one thing; in English twice that."""
_RITES = 12
"""The most years from a memorial service to the next."""
_TENS = {9, 10, 11, 20}
_EVENT = re.compile(rf"(?:{FOUNDED})\Z")
_ENDS = re.compile(r"[、。\n「」]|[,.;] ")


@dataclass(frozen=True, slots=True)
class _Told:
    """What a passage tells of time."""

    passage: Passage
    text: str
    """Its words with those of its heading."""
    every: list[Moment]
    now: Moment | None
    near: list[Moment]  # told from now, and days without their year


@once
def counts_held(evidence: Evidence) -> tuple[Held, ...]:
    """Return the terms, anniversaries and editions of an article that no years give."""
    published = evidence.article.published
    every = sparse(evidence, DENSE)
    return tuple(
        one
        for place, passage in enumerate(every)
        for one in _of_passage(every, passage, pooled(every, place), published)
    )


def _of_passage(
    every: list[Passage], passage: Passage, pool: list[Passage], published: date | None
) -> Iterator[Held]:
    found = list(ways(passage.plain))
    told = _told(passage, pool, published)
    if told is None:
        return
    short = sum(len(one.plain) for one in every) <= _SHORT
    whole = _told(passage, every, published) if short and not told.every else None
    for way, one in found:
        own = whole if way.is_jubilee and whole is not None else told
        if own.every or way.of_death or "event" in one.groupdict():
            yield from _judged(own, way, one)
    if told.now is not None and told.every:
        yield from terms_held(passage, told.every, told.now)
        yield from edition_held(passage, told.every, told.now, told.text)


def _told(passage: Passage, pool: list[Passage], published: date | None) -> _Told | None:
    """Return what passages tell of time; None where that is too much, or of years to come."""
    text = "\n".join(one.plain for one in pool)
    lengths = [one.span() for _, one in ways(text)]
    every = [
        one for one in moments(text, published or date.max)
        if not any(start < one.end and one.start < end for start, end in lengths)
    ]  # fmt: skip
    latest = published.year + 1 if published else date.max.year
    if len(text) > max(_LONG, _SHORT * (len(pool) > 2)) or len(every) > _MANY:
        return None
    if any(one.year > latest for one in every):
        return None
    near = [year_of(year) for year in relative(text, published)]
    near += [now_of(day) for one in pool for day in _dated(one)]
    return _Told(passage, text, every, now_of(published) if published else None, near)


def _dated(passage: Passage) -> Iterator[date]:
    """Yield the days and months that a passage tells without their year, too."""
    for one in passage.figures:
        value = one.value
        if isinstance(value, Period) and value.first is not None and value.last is not None:
            yield from [value.first] if (value.last - value.first).days <= _MONTH else []


def _judged(told: _Told, way: Way, found: re.Match[str]) -> Iterator[Held]:
    value, words = count_of(found), told.passage.plain
    is_long = found.groupdict().get("m") is not None
    is_rough = ROUGH.search(words[: found.start()][-14:]) is not None
    if value is None or is_rough or not 2 - is_long <= value <= _MOST:
        return
    if way.needs is not None and not way.needs.search(told.text):
        return
    sentence = sentence_of(words, found.start())
    if PLANNED.search(sentence) or (found[0].lower().startswith("for ") and MAY.search(sentence)):
        return
    if is_long:
        yield from _months(told, found, 12 * value + (number(found["m"]) or 0))
        return
    full, begun = value - way.more, _known(told, way, found)
    every = [*told.every, *begun, *told.near, *([told.now] if told.now else [])]
    if _is_held(way, full, every, sentence, told):
        return
    is_then = THEN.match(words[found.end() :]) is not None
    if way.is_nth and (is_then or (not begun and _is_other(told, way, found))):
        return
    yield from _asked(told, way, found, full, begun)


def _known(told: _Told, way: Way, found: re.Match[str]) -> list[Moment]:
    """Return the event of a count that everybody knows (戦後, 被爆), or the end of the one life."""
    year = KNOWN.get(found.groupdict().get("event") or "")
    lives = list(LIFESPAN.finditer(told.text)) if way.of_death else []
    year = lived(lives[0])[1] if len(lives) == 1 else year
    return [Moment(year, 0, 0, -1, -1, False, False, True, False, str(year))] if year else []


def _is_held(way: Way, full: int, every: list[Moment], sentence: str, told: _Told) -> bool:
    """Tell whether two moments have a number of full years between them."""
    own = [one for one in told.every if one.text in sentence]
    is_own = len(own) == 2 and {True} == {own[0].is_begin, own[1].is_end} and not way.is_nth
    strict = way.is_exact or UNBROKEN.search(told.text) is not None
    for first, last in pairs(own if is_own else every):
        years = first.years_to(last) if not (way.is_exact and way.is_nth) else set()
        exact = {last.year - first.year} | years
        fine = bool(first.month and last.month) and not (first.is_fiscal or last.is_fiscal)
        if full in exact or (not fine and not strict and {full - 1, full + 1} & exact):
            return True
    return False


def _is_other(told: _Told, way: Way, found: re.Match[str]) -> bool:
    """Tell whether an anniversary is of another event, or not of all years since."""
    text = BREAKS.sub("", told.text) if way.is_jubilee else told.text
    if APART.search(text) and not UNBROKEN.search(text):
        return True
    words = told.passage.plain
    event = _EVENT.search(words[: found.start("n")])
    if event is not None:
        clauses = [told.text[one.start :].split("。")[0] for one in told.every]
        others = {one for clause in clauses for one in re.findall(FOUNDED, clause)}
        if others and event[0] not in others and not ANY.match(event[0]):
            return True
    clause = _ENDS.split(words[: found.start("n")])[-1]
    base = " ".join(sentence_of(told.text, one.start) for one in told.every)
    return bool(OWN.search(clause)) or any(one[0] not in base for one in KIN.finditer(clause))


def _asked(
    told: _Told, way: Way, found: re.Match[str], full: int, begun: list[Moment]
) -> Iterator[Held]:
    sentence = sentence_of(told.passage.plain, found.start())
    born = "生誕" in told.text or found[0].lower().endswith("birthday")
    past = [one for one in told.every if born or not one.is_birth]
    if told.now is not None:
        latest = told.now.year - (_FEW if way.is_jubilee and not begun and full > _FAR else 0)
        past = [one for one in past if one.year < latest]
    alone = len({one.year for one in (past if way.is_nth else told.every)}) == 1
    begins = begun or [one for one in past if one.is_begin and not way.of_death]
    begins = begins or (past if alone else [])
    if found[0].lower().endswith("birthday") and OF_PERSON.search(told.text):
        begins = [one for one in past if one.is_birth]  # enlisted in 1944, and 100 in 2025
    since = found[0].startswith("から") and sentence.split(found[0])[0].endswith("発生")
    ends = [one for one in told.every if one.is_end and not one.is_birth and not way.of_death]
    own = [one for one in told.every if one.text in sentence and one.start >= 0]
    if way.is_nth:
        ends = [one for one in own if begins and one.year > min(each.year for each in begins)]
    if told.now is not None and not (way.is_nth and ends):
        ends = [*ends, told.now]
    near = []
    for first in begins:
        for last in ends:
            right = max(first.years_to(last)) if last.year > first.year else 0
            both = first.text in sentence and last.text in sentence
            months = first.months_to(last) or 0
            whole = both and not way.is_nth and bool(months) and abs(months - 12 * full) >= _YEAR
            right = round(months / 12) if whole else right
            is_one = alone and first.is_begin and (way.is_nth or since)
            sure = both or bool(begun) or is_one
            strict = whole or way.is_exact or UNBROKEN.search(told.text) is not None
            off = abs(right - full)
            if right > 1 and off > (0 if strict else 1) and _is_near(way, right, full, sure=sure):
                near.append(
                    (not both, abs(told.text.find(first.text) - found.start()), right, first, last)
                )
    near.sort(key=lambda each: each[:3])
    best = [each for each in near if each[:2] == near[0][:2]]
    if len({each[2] for each in best}) == 1 and _is_owner(told, found, *best[0][3:]):
        _, _, right, first, last = best[0]
        place, more = place_of(told.passage, found), way.more
        kind: Kind = "nth" if way.is_nth else "year"
        is_usual = bool(begun) and more == 1 and right == full + 1  # many count 年目 so
        is_far = best[0][1] > _BESIDE * (1 + told.text.isascii()) and kind == "nth"
        severity = doubted(is_usual, is_far or are_apart(sentence, first, last))
        if severity is not None:
            yield Held(place, full + more, right + more, first, last, kind, more, severity)


def _is_near(way: Way, right: int, full: int, *, sure: bool) -> bool:
    """Tell whether a count is a slip from the right one."""
    off = abs(right - full)
    if way.is_named or (way.of_death and off <= _RITES) or (sure and off <= _FAR):
        return True
    few = off <= (_SURE if way.is_nth else _FEW) and min(right, full) >= 5
    tens = off in (_TENS if way.is_nth and full > 10 else {10, 20})
    return few or (min(right, full) >= 2 and (tens or is_slip(Fraction(right), Fraction(full))))


def _months(told: _Told, found: re.Match[str], value: int) -> Iterator[Held]:
    """Yield a length in years and months that no two moments have between them."""
    nows = [*told.near, *([told.now] if told.now else [])]
    every = (first.months_to(last) for first, last in pairs([*told.every, *nows]))
    if any(one is not None and abs(one - value) <= 1 for one in every):
        return
    swapped = {12 * (value % 12) + value // 12 + more for more in (0, 1)}  # 8年7カ月
    near = [
        (one, first, last)
        for first, last in pairs([*told.every, *([told.now] if told.now else [])])
        if (one := first.months_to(last)) is not None
        and ((one - value) % 12 in {0, 11, 1} or one in swapped) and abs(one - value) <= 130
    ]  # fmt: skip
    near = [each for each in near if each[1].is_begin] or near
    if len({one for one, _, _ in near}) == 1 and _is_owner(told, found, *near[0][1:]):
        right, first, last = near[0]
        own, place = sentence_of(told.passage.plain, found.start()), place_of(told.passage, found)
        severity = Severity.NOTE if are_apart(own, first, last) else Severity.WARNING
        yield Held(place, value, right, first, last, "month", 0, severity)


def _is_owner(told: _Told, found: re.Match[str], first: Moment, last: Moment) -> bool:
    """Tell whether a count is tied to its two ends, and none nearer: 15年以来6年ぶり."""
    at = told.text.find(told.passage.plain)
    if not is_tied(told.text, Span(at + found.start(), at + found.end()), first, last):
        return False
    words, sign = told.passage.plain, "ぶり" if "ぶり" in found[0] else "月"
    at = words.find(first.text)
    every = [one.start() for one in found.re.finditer(words) if sign in one[0]]
    is_first = not every or found.start() == min(every, key=lambda start: abs(start - at))
    return at < 0 or sign not in found[0] or is_first
