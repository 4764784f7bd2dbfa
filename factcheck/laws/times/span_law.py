"""A length between two times that a passage tells, whatever words stand between.

The law: the later time less the earlier is the length; days and months may count both ends. Every
pair of times near, now among them, is an explanation. Where none is, a length one slip of the hand
from the pair whose roles fit (the only two times, the one and now, those on either side of the
length) was meant to be theirs, unless words beside it make it one of something else.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.reading import DENSE, FEW, sparse
from factcheck.laws.texts.ties import are_tied
from factcheck.laws.times.span_lengths import KINDS, Kind, Length, Spanned, length_of
from factcheck.laws.times.span_times import Time, times
from factcheck.laws.times.span_words import (
    AFTER,
    APART,
    BIRTH,
    DID_ELSE,
    FURTHER,
    JOINS,
    LAST,
    LATER,
    LEADS,
    NOW,
    OWN_START_EN,
    OWN_START_JA,
    PROMISED,
    SINCE_WHAT,
    TO_NOW,
)
from factcheck.laws.times.stretches import ends_of
from factcheck.laws.times.tie_words import UNTIED
from factcheck.laws.times.tied_law import Between, apart, between, tie
from factcheck.laws.times.told_years import relative
from factcheck.model.records import Evidence, Figure

_SIZES = {"year": Fraction(36525, 100), "month": Fraction(36525, 1200), "day": Fraction(1)}
"""Days of what lengths are held in."""
_FINE = {"year": 366, "month": 31, "day": 0}
"""How finely, in days, a time is told that ends a length of a kind."""
_LONG = 900
"""Most characters of a passage whose times belong together."""
_APART = 200
"""Most characters between two times of several that a length leads from and to."""
_BESIDE = 8
"""Characters between a time and "two years later" that is told of it: in 2024, two years later."""
_FEW = 5
"""By how many a length is reckoned wrong."""
_ROUND = 5
"""Years that are told as a round number."""


@once
def spanned(evidence: Evidence) -> tuple[Spanned, ...]:
    """Return the lengths of an article that miss the times they lie between by a slip."""
    every = _spanned(sparse(evidence, DENSE), evidence.article.published)
    text = plain(evidence).text
    return tuple(one for one in every if are_tied(text, *one.places))


def _spanned(every: list[Passage], published: date | None) -> Iterator[Spanned]:
    for place, passage in enumerate(every):
        lengths = [one for figure in passage.figures if (one := length_of(passage, figure))]
        lengths = [one for one in lengths if one.value > 1 and not ends_of(passage, one, published)]
        pool = pooled(every, place) if lengths else []
        if not lengths or sum(len(one.plain) for one in pool) > _LONG:
            continue
        beside = every[max(0, place - 1) : place + 2]
        for length in lengths:
            sentence = passage.plain_sentence(length.figure)
            is_to_now = TO_NOW.match(length.behind) is not None
            if UNTIED.search(sentence) or (is_to_now and published is None):
                continue
            if length.kind == "month" and length.behind.startswith("続"):
                continue  # a streak
            bound = tie(passage, pool, length.figure, published)
            told = (length.kind, length.value, _tied_slack(length))
            found = bound and between(passage, length.figure, told, bound, published)
            if found:
                if not (is_to_now and published and found.last.first > published):
                    yield _spanned_of(length, found)
            elif not (
                len(passage.figures) > FEW
                or amount(length.figure) is None  # more than nine years
                or PROMISED.match(length.behind)
                or APART.search(sentence)
            ):
                yield from _judged(passage, pool, length, beside, published)


def _tied_slack(length: Length) -> Fraction:
    """Return by how much a tied length may be off: "nearly 12 years" is no round number."""
    is_exact = length.figure.hedge and length.kind == "year" and length.value % _ROUND
    return Fraction(1, 2) if is_exact and length.value > _FEW else length.slack


def _spanned_of(length: Length, found: Between) -> Spanned:
    """Return a tied length beside what is right; years and a half are told in months."""
    span, kind, right = length.figure.span, length.kind, found.right
    value = length.value
    if kind == "year" and value.denominator > 1:
        kind, value = "month", 12 * value
        right = apart("month", found.first, found.last) or 12 * right
    return Spanned(span, kind, int(value), right, found.first, found.last)


def pooled(every: Sequence[Passage], place: int) -> list[Passage]:
    """Return a passage with what belongs to it: its heading, or what a heading is above."""
    passage = every[place]
    if passage.kind == "heading":
        return [passage, *(one for one in every[place + 1 : place + 2] if one.kind != "heading")]
    return [*(one for one in every[max(0, place - 1) : place] if one.kind == "heading"), passage]


def _judged(
    passage: Passage,
    pool: list[Passage],
    length: Length,
    beside: list[Passage],
    published: date | None,
) -> Iterator[Spanned]:
    words = "\n".join(one.plain for one in pool)
    own = [one for each in pool for one in times(each)]
    if published and TO_NOW.match(length.behind):
        own = [one for one in own if one.first <= published]
    near = [one for each in beside for one in times(each)]
    now = _now(length.kind, words, published)
    ends = _leads_to(length, own)
    if ends is None:
        starts = _further(length, own) or [*own, *near]
        ends = [*own, *near, *now, *_present(published)]
    else:
        starts = own
    if any(_holds(length, one, end) for one in starts for end in ends if one.first < end.last):
        return
    others = [_of(one) for each in pool for one in each.figures if one is not length.figure]
    for first, last in _pairs(passage, words, length, own, now[:1]):
        right = _between(length.kind, first, last)
        if any(abs(one - right) <= 1 for kind, one in others if kind == length.kind):
            return
        if _is_near(right, length.value, length.kind):
            figure = length.figure
            yield Spanned(figure.span, length.kind, int(length.value), right, first, last)
            return


def _now(kind: Kind, words: str, published: date | None) -> list[Time]:
    """Return the times that are now, and those told from it: last year."""
    if published is None or kind != "year":
        return []
    told = sorted(relative(words, published) - {published.year})
    told += [published.year - 1] if published.month <= 2 else []
    return [
        Time(published, published, -1, str(published.year)),
        *(Time(date(year, 1, 1), date(year, 12, 31), -1, str(year)) for year in told if year > 1),
    ]


def _present(published: date | None) -> list[Time]:
    """Return now, up to which any length may be: a year and a half behind the date of March."""
    return [Time(published, published, -1, str(published.year))] if published else []


def _leads_to(length: Length, own: list[Time]) -> list[Time] | None:
    """Return the time that a length leads to by its words: two years later, in 2024."""
    found = AFTER.match(length.behind)
    if found is None:
        return None
    at = length.figure.span.end + found.end()
    ends = [one for one in own if 0 <= one.at - at <= 1]
    return ends or None


def _further(length: Length, own: list[Time]) -> list[Time]:
    """Return the time from which a length leads on by its words: another two years."""
    before = [one for one in own if 0 <= one.at < length.figure.span.start]
    return before[-1:] if FURTHER.search(length.before) else []


def _pairs(
    passage: Passage, words: str, length: Length, own: list[Time], now: list[Time]
) -> Iterator[tuple[Time, Time]]:
    """Yield the two times whose roles fit, the surest first."""
    kind, at = length.kind, length.figure.span.start
    if any(one.days > _FINE[kind] or (not one.has_year and kind == "year") for one in own):
        return
    fits = [one for one in own if not _is_birth(passage, one)]
    distinct = {one.first.year if kind == "year" else one.first: one for one in fits}
    joins = JOINS.match(length.behind) is not None
    here = sorted(distinct.values(), key=lambda one: one.at)
    if any(at - one.at <= len(one.text) + _BESIDE for one in here if one.at < at) and (
        SINCE_WHAT.match(length.behind)
    ):
        return  # in 1979, ten years after the landing
    if len(here) == 2:
        first, last = sorted(here, key=lambda one: one.first)
        behind_both = passage.article[max(first.at, last.at) : at]
        if DID_ELSE.search(behind_both) or _has_own_start(passage, length, first, last):
            return
        if not (LATER.match(length.behind) and _is_open(passage, length.figure, last)):
            yield first, last
    past = [one for one in here if now and one.first.year < now[0].first.year]
    if len(here) == len(past) == 1 and now and _is_until_now(passage, words, length, past[0]):
        yield past[0], now[0]
    if len(here) > 2 and (joins or LEADS.search(length.before)):
        around = [pair for pair in pairwise(here) if pair[0].at < at < pair[1].at]
        for one, other in around:
            if other.at - one.at < _APART and one.first < other.first:
                yield one, other


def _is_until_now(passage: Passage, words: str, length: Length, start: Time) -> bool:
    """Tell whether a length may lie between the only time told and now."""
    before = passage.article[max(0, start.at - 30) : start.at + len(start.text)]
    at = length.figure.span.start
    if passage.article[max(0, at - 3) : at].rstrip("、の").endswith("から"):
        return False  # 2015年から4年間: it has an end of its own
    told_before = start.at < at or passage.kind == "heading"
    is_now = NOW.search(words) or (JOINS.match(length.behind) and not LATER.match(length.behind))
    return bool(is_now and (told_before or LAST.search(before)))


def _has_own_start(passage: Passage, length: Length, first: Time, last: Time) -> bool:
    """Tell whether a length goes on from a time beside it, and no end of it is told there."""
    ahead, behind = OWN_START_JA.search(length.before), OWN_START_EN.match(length.behind)
    at, end = first.at, first.at + len(first.text)
    is_first = (ahead is not None and end == length.figure.span.start - len(ahead[0])) or (
        behind is not None and at == length.figure.span.end + behind.end()
    )
    is_told = last.text in passage.plain_sentence(length.figure)
    return bool(ahead or behind) and not (is_first and is_told)


def _is_birth(passage: Passage, one: Time) -> bool:
    return BIRTH.search(passage.article[max(0, one.at - 30) : one.at + 12]) is not None


def _is_open(passage: Passage, figure: Figure, last: Time) -> bool:
    """Tell whether "two years later" leads to no time told, or to one of another sentence."""
    if last.at > figure.span.end:
        return any(figure.span.end <= one.start <= last.at for one in passage.sentences)
    return figure.span.start - last.at > len(last.text) + _BESIDE


def _holds(length: Length, first: Time, last: Time) -> bool:
    """Tell whether a length may lie between two times."""
    size, told = _SIZES[length.kind], length.value
    low, high = (last.first - first.last).days / size, (last.last - first.first).days / size
    nominal = _between(length.kind, first, last)
    low, high = min(low, Fraction(nominal - 1)), max(high, Fraction(nominal + 1))
    slack = max(Fraction(0), length.slack - Fraction(1, 2))
    return low - slack <= told <= high + slack


def _between(kind: Kind, first: Time, last: Time) -> int:
    """Return how far two times are apart, as one counts by their numbers."""
    if kind == "day" or (kind == "month" and first.days == last.days == 0):
        return round((last.first - first.first).days / _SIZES[kind])
    years_between = last.first.year - first.first.year
    if kind == "year":
        return years_between
    return 12 * years_between + last.first.month - first.first.month


def _of(figure: Figure) -> tuple[str, Fraction]:
    kind, size = KINDS.get(unit(figure) or "", ("", 0))
    return kind, (amount(figure) or Fraction(0)) * size


def _is_near(right: int, told: Fraction, kind: Kind) -> bool:
    """Tell whether a length is a slip from the right one: few off, ten or twenty, or a digit."""
    if right < 2:
        return False
    if kind == "day" and told % 7 == 0 and round(Fraction(right, 7)) * 7 != told:
        few = abs(right - told) <= 7 * _FEW
    else:
        few = abs(right - told) <= _FEW and right <= 10 * _FEW
    rights = (right, right + 1) if kind == "day" else (right,)  # days count both ends, or not
    tens = {10, 20} if told > 10 else set()
    return few or any(abs(one - told) in tens or is_slip(Fraction(one), told) for one in rights)
