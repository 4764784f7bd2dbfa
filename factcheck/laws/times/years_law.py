"""Ages, terms, anniversaries and editions held to any two years that a passage tells.

The law: a number of full years is that from its beginning to its end; the nth year or edition is
one more, less those left out. Any two moments of the passage, now among them, that give the number
are its witness. Where none do, it was meant to be that from the birth (an age), or from a beginning
told to an end told or to now, if one slip parts it from exactly one of these.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.moments import (
    ROUGH,
    Held,
    Kind,
    Moment,
    moments,
    now_of,
    number_of,
    pairs,
    place_of,
    sentence_of,
)
from factcheck.laws.times.nth_frame import APART
from factcheck.laws.times.office_law import terms_held
from factcheck.laws.times.span_frame import pooled
from factcheck.laws.times.span_words import LEFT_OUT, STEPS, YEARLY
from factcheck.laws.times.told_years import relative
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period

_LONG = 700
_MONTH = 31
_FEW = 3
"""By how many years one miscounts."""
_YEAR = 11
"""Months from which on a length told to the month is off by a year."""
_FAR = 30
"""By how many, where nothing else can be meant."""
_NTH = re.compile(r"周年|目|anniversary|birthday|[0-9](?:st|nd|rd|th)")
_JUBILEE = re.compile(r"周年|anniversary|birthday")
_BREAKS = re.compile(
    r"中断|中止|休止|途中|コロナ|再開|\b(?:pandemic|covid|cancell?ed|skipped|paused)\b", re.I
)
"""Counts that go on while what began is closed, and how that is told."""
_N = rf"(?<![0-9.,第約〜~])(?P<n>{NUMBER})"
_BEGAN = "創[業立設刊建]|設立|開[業校園館局通港店設所院山]|結成|発足|誕生|発生|デビュー|入[社団]"
_SINCE_JA = re.compile(
    rf"{_N}(?:周年|年(?:の(?:歴史|節目|歳月|工期|任期|在位)|[をが]?か[けか]|間?在位|間?にわた|間?(?:務め|率い|続け|働|勤め|勤務)|ぶり|を迎え|"
    r"(?P<m>[0-9]{1,2})[カか]月|(?P<nth>目)|余り(?!前)))"
    rf"|(?<=期)(?P<n2>[0-9]{{1,2}})年(?=務|に|、|の|町|市|間|を)"
    rf"|(?:{_BEGAN}|から|数えて|クラブで|今年で|ことしで)(?P<n3>{NUMBER})年(?=[。をがとのに、]|余|たち|たっ|$)"
)
_NTH_EN = r"(?P<n>[0-9]{1,3})(?:st|nd|rd|th)"
_SINCE_EN = re.compile(
    rf"\b{_NTH_EN} (?:[a-z]+ )?(?:anniversary|birthday)"
    rf"|\b(?P<n2>{WORD}) years(?: and (?P<m>{WORD}) months)?"
    r"(?= (?:later|after(?! (?:his|her|their|the|a|an|its)\b)|behind (?:him|her|it|them)|at|in|"
    r"of its|since|on|ago|as|running|from|without)\b|,? longer)|"
    rf"\b(?:after|for) (?P<n3>{WORD}) years\b"
    rf"|\b(?:its|the|their) (?P<n5>[0-9]{{1,3}})(?P<nth>st|nd|rd|th) (?:year|season|summer)\b"
    rf"|\bturn(?:ed|s) (?P<n4>{WORD})(?= (?:on|this|last)\b|[,.])",
    re.IGNORECASE,
)
_NTH_JA = re.compile(
    rf"第(?P<n>{NUMBER})回(?!戦|転)|(?<![0-9.])(?P<n2>{NUMBER})(?:回目|度目)"
    r"(?:の(?:開催|今年|今回|大会)|を迎え|とな|を数え|[。、])"
)
_EDITION_EN = re.compile(
    rf"\b{_NTH_EN} (?:annual )?(?:time\b|(?:[A-Z][\w'’-]+ |[a-z-]+ ){{0,3}}?(?i:edition|outing|"
    r"running|staging|race|regatta|fair|festival|show|marathon|parade|tournament|cup|championships?|rally|"
    r"contest|competition|derby|games|gala|carnival|market|swim|run|ride|walk)\b)"
)
_AND_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?=[、・][0-9]{2,4}年)")
"""A year of which the next one has the sign, too: 2020、21年."""
_FIRM = re.compile("創[業立設刊]|設立|開[業店設]|発足|誕生")
"""Beginnings that are told of one firm."""
_PLAN = re.compile(
    r"計画|予定|契約|融資|懲役|\b(?:contract|lease|sentenced?|deal|loan|prison|plan|signed until)\b"
)
_MAY = re.compile(r"\b(?:would|will|can|could|may|might|must|should)\b", re.IGNORECASE)
"""In a sentence whose years may be to come."""


@once
def years_held(evidence: Evidence) -> tuple[Held, ...]:
    """Return the ages, terms, anniversaries and editions of an article that no years give."""
    published = evidence.article.published
    every = sparse(evidence, DENSE) if published is not None else []
    return tuple(
        one
        for place, passage in enumerate(every)
        if published is not None
        for one in _of_passage(passage, pooled(every, place), published)
    )


def _of_passage(passage: Passage, pool: list[Passage], published: date) -> Iterator[Held]:
    if sum(len(one.plain) for one in pool) > _LONG:
        return
    told = [one for each in pool for one in _moments(each.plain, published)]
    if not told or len(told) > 8 or any(one.year > published.year + 1 for one in told):
        return
    now = now_of(published)
    words = passage.plain
    is_ja = re.search("[ぁ-ん]", words) is not None
    text = "\n".join(one.plain for one in pool)
    near = [_year_only(year) for year in relative(text, published) if year != published.year]
    near += [now_of(day) for one in pool for day in _dated(one)]
    for found in (_SINCE_JA if is_ja else _SINCE_EN).finditer(words):
        yield from _since(passage, found, told, [now, *near])
    yield from terms_held(passage, told, now)
    for found in (_NTH_JA if is_ja else _EDITION_EN).finditer(words):
        yield from _edition(passage, found, told, now, text)


def _dated(passage: Passage) -> Iterator[date]:
    """Yield the days and months that a passage tells without their year, too."""
    for one in passage.figures:
        value = one.value
        if isinstance(value, Period) and value.first is not None and value.last is not None:
            yield from [value.first] if (value.last - value.first).days <= _MONTH else []


def _moments(words: str, published: date) -> list[Moment]:
    """Return the years that words tell, but for lengths that look like years of two digits."""
    lengths = [Span(*found.span()) for found in _SINCE_JA.finditer(words)]
    every = moments(words, published)
    return [
        one for one in every if not any(each.touches(Span(one.start, one.end)) for each in lengths)
    ]


def _year_only(year: int) -> Moment:
    return Moment(year, 0, 0, -1, -1, False, False, False, False, str(year))


def _since(
    passage: Passage, found: re.Match[str], told: list[Moment], nows: list[Moment]
) -> Iterator[Held]:
    """Yield a length in years, or years and months, that no two moments told have between them."""
    value, words, groups = number_of(found), passage.plain, found.groupdict()
    if (
        value is None
        or (value < 2 and not groups.get("m"))
        or ROUGH.search(words[: found.start()][-12:])
    ):
        return
    sentence = sentence_of(words, found.start())
    more = 1 if groups.get("nth") else 0
    extra = number(groups["m"]) if groups.get("m") else None
    every = [*told, *nows]
    if extra is not None:
        yield from _months(passage, found, 12 * value + extra, told, nows)
        return
    full = value - more
    is_ahead = found[0].lower().startswith("for ") and _MAY.search(sentence)
    if _PLAN.search(sentence) or is_ahead:
        return
    if more or _NTH.search(found[0]):
        text = "\n".join(one for one in passage.words) + words
        text = _BREAKS.sub("", text) if _JUBILEE.search(found[0]) else text
        if APART.search(text) or _is_of_other_event(passage, found, told):
            return
    own = [one for one in told if one.text in sentence]
    for first, last in pairs(
        own if len(own) == 2 and {True} == {own[0].is_begin, own[1].is_end} else every
    ):
        exact = first.years_to(last) | {last.year - first.year}
        near = {full - 1, full + 1} if len(exact) > 1 and not _is_to_month(first, last) else set()
        if full in exact or near & exact:
            return
    yield from _asked(passage, found, full, told, nows[0], more)


def _is_to_month(first: Moment, last: Moment) -> bool:
    """Tell whether two moments are told to the month, so that the years between are certain."""
    return bool(first.month and last.month) and not (first.is_fiscal or last.is_fiscal)


def _is_of_other_event(passage: Passage, found: re.Match[str], told: list[Moment]) -> bool:
    """Tell whether an anniversary is of another event than the one told: 開館 and 開園50周年."""
    event = re.search(rf"(?:{_BEGAN})\Z", passage.plain[: found.start()])
    if event is None:
        return False
    words = passage.plain[: event.start()] + "。" * len(event[0]) + passage.plain[event.end() :]
    clauses = [words[max(0, one.start) :].split("。")[0] for one in told]
    others = {one for clause in clauses for one in re.findall(_BEGAN, clause)}
    if not others or event[0] in others:
        return False
    return not (_FIRM.match(event[0]) and any(_FIRM.match(one) for one in others))


def _asked(  # noqa: PLR0913, PLR0917 (where, what is told, and from what)
    passage: Passage, found: re.Match[str], full: int, told: list[Moment], now: Moment, more: int
) -> Iterator[Held]:
    is_nth, since = _NTH.search(found[0]) is not None, found[0].startswith("から")
    since = since and passage.plain[: found.start()].endswith("発生")
    alone = len(told) == 1 and not told[0].is_birth
    begins = [one for one in told if one.is_begin and not one.is_birth] or told[: int(alone)]
    begins = [one for one in begins if one.year < now.year]
    ends = [one for one in told if one.is_end and not one.is_birth]
    sentence = sentence_of(passage.plain, found.start())
    near = []
    for first in begins:
        for last in (*ends, now):
            right = max(first.years_to(last)) if last.year > first.year else 0
            both = first.text in sentence and last.text in sentence
            sure = both or ((is_nth or since) and len(told) == 1 and first.is_begin)
            months = first.months_to(last) or 0
            whole = abs(months - 12 * full) >= _YEAR if both and not is_nth and months else False
            right = round(months / 12) if whole else right
            far = whole or abs(right - full) > 1
            if right > 1 and far and _is_near(right, full, is_sure=sure):
                apart = abs(passage.plain.find(first.text) - found.start())
                near.append((not both, apart, right, first, last))
    near.sort(key=lambda each: each[:3])
    best = [each for each in near if each[:2] == near[0][:2]]
    if len({right for _, _, right, _, _ in best}) == 1 and _is_owner(passage, found, best[0][3]):
        _, _, right, first, last = best[0]
        kind: Kind = "nth" if is_nth else "year"
        span = place_of(passage, found)
        yield Held(span, full + more, right + more, first, last, kind, more)


def _is_near(right: int, full: int, *, is_sure: bool = False) -> bool:
    off = abs(right - full)
    return (
        (is_sure and off <= _FAR)
        or (off <= _FEW and min(right, full) >= 5)
        or (min(right, full) >= 2 and (off in {10, 20} or is_slip(Fraction(right), Fraction(full))))
    )


def _months(
    passage: Passage, found: re.Match[str], value: int, told: list[Moment], nows: list[Moment]
) -> Iterator[Held]:
    every = (first.months_to(last) for first, last in pairs([*told, *nows]))
    if any(one is not None and abs(one - value) <= 1 for one in every):
        return
    between = [(first.months_to(last), first, last) for first, last in pairs([*told, nows[0]])]
    near = [
        (one, first, last)
        for one, first, last in between
        if one is not None and (one - value) % 12 in {0, 11, 1} and abs(one - value) <= 130
    ]
    near = [each for each in near if each[1].is_begin] or near
    if len({one for one, _, _ in near}) == 1 and _is_owner(passage, found, near[0][1]):
        right, first, last = near[0]
        yield Held(place_of(passage, found), value, right, first, last, "month", 0)


def _is_owner(passage: Passage, found: re.Match[str], first: Moment) -> bool:
    """Tell whether no other such length stands nearer to a beginning: 15年以来6年ぶり."""
    at, sign = passage.plain.find(first.text), "ぶり" if "ぶり" in found[0] else "月"
    every = [one.start() for one in found.re.finditer(passage.plain) if sign in one[0]]
    is_first = not every or found.start() == min(every, key=lambda start: abs(start - at))
    return at < 0 or sign not in found[0] or is_first


def _edition(
    passage: Passage, found: re.Match[str], told: list[Moment], now: Moment, text: str
) -> Iterator[Held]:
    """Yield the number of what is held yearly that its first year and the gaps do not give."""
    value = number_of(found)
    firsts = [one for one in told if one.is_begin and not one.is_birth and one.year < now.year]
    if value is None or value < 3 or len(firsts) < 1:
        return
    first = min(firsts, key=lambda one: one.year)
    gaps = {
        one.year
        for one in told
        if one is not first
        and first.year < one.year < now.year
        and one.start >= 0
        and LEFT_OUT.search(sentence_of(text, text.find(one.text)))
    }
    gaps |= {
        int(one[1]) for one in _AND_YEAR.finditer(text)
        if LEFT_OUT.search(sentence_of(text, one.start())) and first.year < int(one[1]) < now.year
    }  # fmt: skip
    step = next((each for each, words in STEPS if words.search(text)), 1)
    right = (now.year - first.year) // step + 1 - len(gaps)
    loose = not (YEARLY.search(text) or gaps or step > 1) or (not gaps and LEFT_OUT.search(text))
    if loose or value == right:
        return
    if 0 < abs(value - right) <= len(gaps) + 1 or _is_near(right, value):
        yield Held(place_of(passage, found), value, right, first, now, "nth", 1)
