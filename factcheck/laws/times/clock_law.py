"""Lengths in hours and minutes beside any times of day of a passage, and its clocks of two zones.

The law: a length is the later time less the earlier, over midnight too, with or without the other
lengths told (a break, a delay, speeches). Any pair of times that gives it is its witness. Where
none does, a length whose words tie it to times was meant to be that of the pair near it from which
one slip parts it. Clocks of two zones are as far apart as the zones; zones whose distance is not
told silence lengths.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, permutations

from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.clock_gaps import (
    DAY,
    as_told,
    gaps,
    holds,
    is_behind,
    is_made,
    is_near,
    is_of_event,
    leads_to,
    shifts,
)
from factcheck.laws.times.clock_times import (
    HALF_DAY,
    Clocked,
    Moment,
    Stretch,
    moments_of_day,
    stretch,
)
from factcheck.laws.times.clock_words import (
    BREAK,
    CLOSED,
    ENDS,
    FROM,
    JOINED,
    JOINT,
    LATE,
    LEADS_ON,
    LONGEST,
    NEVER_BEFORE,
    OTHER,
    OWN_PART,
    REACHED,
    SINCE,
    STARTS,
    TIED,
    WITHIN,
    ZONES,
)
from factcheck.laws.times.span_law import pooled
from factcheck.laws.times.span_words import NEVER_OF_DAY
from factcheck.laws.times.zones import crosses_zones
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span

_LONG, _MOST, _LEAST, _FEW = 900, 6, 20, 5
"""Most characters and times of a passage whose times belong together; fewest minutes."""
PARTLY = 2
"""Times a length from which on the time between two others is more than it."""


def hours(evidence: Evidence) -> Iterator[Clocked]:
    """Yield the lengths of an article that the times of their passage do not give."""
    every = sparse(evidence, DENSE)
    for place, passage in enumerate(every):
        pool = pooled(every, place)
        if sum(len(one.plain) for one in pool) <= _LONG:
            one = _of_passage(passage, pool)
            if one is not None:
                yield one


def _of_passage(passage: Passage, pool: list[Passage]) -> Clocked | None:
    figures = [figure for one in pool for figure in one.figures]
    times = list(moments_of_day(pool, figures))
    if not 2 <= len(times) <= _MOST:
        return None
    lengths = [one for figure in figures if (one := stretch(pool, figure))]
    offsets = [one for one in lengths if one.is_offset]
    is_apart = any(ZONES.search(one.plain) or crosses_zones(one.plain) for one in pool)
    if is_apart and not offsets:
        return None
    lengths = [one for one in lengths if not one.is_offset]
    for one in lengths:
        is_joined = _is_joined(passage, one, times)
        if one.figure in passage.figures and (is_joined or _is_free(passage, one)):
            found = _judged(passage, times, one, lengths, offsets)
            if found is not None:
                return found
    return _chained(passage, times, lengths)


def _chained(passage: Passage, times: list[Moment], lengths: list[Stretch]) -> Clocked | None:
    """Return the end of a program that its parts, from its beginning on, do not lead to."""
    parts = [one for one in lengths if not WITHIN.search(passage.plain_before(one.figure, 20))]
    if len(times) != 2 or not 2 <= len(parts) <= _MOST or any(one.slack for one in parts):
        return None
    first, last = times
    beside = [passage.plain_clause(one.figure) for one in times]
    if not STARTS.search(beside[0]) or not (ENDS.search(beside[1]) or STARTS.search(beside[1])):
        return None
    values = [one.minutes for one in parts]
    sums = {
        sum(some, Fraction(0))
        for size in range(1, len(values) + 1)
        for some in combinations(values, size)
    }
    apart = gaps(first, last)
    if any(abs(gap - one) <= 1 for gap in apart for one in sums):
        return None
    told = sum(values, Fraction(0))
    right = min(apart, key=lambda gap: abs(gap - told))
    if not is_near(right, told, is_sure=False) or first.figure.span.start > last.figure.span.start:
        return None
    return Clocked(last.figure.span, int(told), right, first.figure, last.figure)


def _judged(
    passage: Passage,
    times: list[Moment],
    one: Stretch,
    lengths: list[Stretch],
    offsets: list[Stretch],
) -> Clocked | None:
    others = [each for each in lengths if each is not one]
    others = [each for each in others if not WITHIN.search(passage.plain_before(each.figure, 20))]
    if _is_of_ranges(times, one) or is_made(one, others):
        return None
    moves = shifts(offsets) if offsets else shifts(others)
    near: list[tuple[int, Moment, Moment]] = []
    own = [each for each in times if _is_in(_sentence(passage, one.figure), each)]
    is_led = SINCE.search(passage.plain_before(one.figure, 12)) is not None
    tried = own if len(own) == 2 and not is_led else times
    for first, last in permutations(times, 2):
        for gap in gaps(first, last) if {first, last} & {*tried} else ():
            for shift in moves:
                right = (gap + shift) % DAY
                loose = first.loose + last.loose + one.slack if shift == 0 else Fraction(1)
                if holds(one.minutes, right, loose):
                    return None
            is_next = first.figure.span.start < last.figure.span.start or gap < HALF_DAY
            if is_next and {first, last} <= {*tried}:
                near.append((gap, first, last))
    begin = min(times, key=lambda each: each.figure.span)
    near = [each for each in near if each[1] is begin or not is_led]
    near = [each for each in near if not _is_begun(passage, one, each[2], times)
            and not is_of_event(passage, one, each[1:])]  # fmt: skip
    mine = [pair for pair in _owners(passage, one, near) if _may_end(passage, one, pair[2])]
    is_broken = BREAK.search(passage.plain) is not None
    steps = shifts(offsets) if offsets else {-each.minutes for each in others if is_broken}
    if is_broken and not steps:
        return None  # how long the break was is not told
    steps = steps or {Fraction(0)}
    alone = len(times) == 2 and (len(own) == 2 or _is_end(passage, times[-1]))
    found = [
        (abs(right - one.minutes), right, first, last)
        for gap, first, last in mine
        for right in ((gap + step) % DAY for step in steps)
        if right
        and _is_meant(passage, one, int(right), last, alone=alone)
        and not _is_of_part(passage, one, int(right), times)
    ]
    if not found:
        return None
    _, right, first, last = min(found, key=lambda each: each[:2])
    return Clocked(one.figure.span, int(one.minutes), int(right), first.figure, last.figure)


def _is_of_ranges(times: list[Moment], one: Stretch) -> bool:
    """Tell whether a length is that of several stretches: open from 9 to 12 and from 2 to 6."""
    ends: dict[Span, list[Moment]] = {}
    for each in times:
        ends.setdefault(each.figure.span, []).append(each)
    pairs = [each for each in ends.values() if len(each) == 2]
    total = sum(min(gaps(first, last), default=0) for first, last in pairs)
    return len(pairs) > 1 and abs(total - one.minutes) <= 1


def _owners(
    passage: Passage, one: Stretch, pairs: list[tuple[int, Moment, Moment]]
) -> list[tuple[int, Moment, Moment]]:
    """Return the pairs of times between which a length may lie: those nearest to it."""
    here = _sentence(passage, one.figure)
    own = passage.sentences.index(here)
    for least in (2, 1):
        inside = [pair for pair in pairs if sum(_is_in(here, each) for each in pair[1:]) >= least]
        if inside:
            return inside
    for beside in (own - 1, own + 1):
        if 0 <= beside < len(passage.sentences):
            there = passage.sentences[beside]
            inside = [pair for pair in pairs if all(_is_in(there, each) for each in pair[1:])]
            if inside:
                return inside
    return pairs if len(pairs) <= 2 else []


def _sentence(passage: Passage, figure: Figure) -> Span:
    every = passage.sentences
    return next((each for each in every if figure.span.start < each.end), every[-1])


def _is_in(sentence: Span, one: Moment) -> bool:
    return sentence.covers(one.figure.span)


def _may_end(passage: Passage, one: Stretch, last: Moment) -> bool:
    """Tell whether what is told to last from its start on ends at a time: else it only begins."""
    ahead = passage.plain_before(one.figure, 3)
    behind = passage.plain_behind(one.figure, 12)
    is_from = FROM.match(behind) or (ahead.endswith("から") and not behind.startswith("後"))
    is_over = CLOSED.match(behind) and last.figure.span.start > one.figure.span.start
    return not is_over and (not is_from or _is_end(passage, last))


def _is_begun(passage: Passage, one: Stretch, last: Moment, times: list[Moment]) -> bool:
    """Tell whether a time is the beginning, and the only time, of what a length is told of."""
    here, clause = _sentence(passage, one.figure), passage.plain_clause(last.figure)
    is_ahead = last.figure.span.end <= one.figure.span.start
    is_alone = is_ahead and [each for each in times if _is_in(here, each)] == [last]
    return is_alone and bool(STARTS.search(clause)) and not ENDS.search(clause)


def _is_end(passage: Passage, last: Moment) -> bool:
    """Tell whether something is told to end at a time."""
    at = last.figure.span
    return ENDS.search(passage.article[max(0, at.start - 24) : at.end + 12]) is not None


def _is_joined(passage: Passage, one: Stretch, times: list[Moment]) -> bool:
    """Tell whether a length stands right behind two times that are joined: 9時から5時まで7時間."""
    start, every = one.figure.span.start, [each.figure.span for each in times]
    ends = sorted({each for each in every if each.end <= start})
    if not ends or one.figure.hedge:
        return False
    joint = passage.article[ends[-2].end : ends[-1].start] if len(ends) > 1 else ""
    of_range = every.count(ends[-1]) > 1
    is_next = JOINED.fullmatch(passage.article[ends[-1].end : start]) is not None
    return is_next and (of_range or JOINT.fullmatch(joint) is not None)


def _is_free(passage: Passage, one: Stretch) -> bool:
    """Tell whether the words beside a length tie it to times, and to no others."""
    behind, before = passage.plain_behind(one.figure, 24), passage.plain_before(one.figure, 24)
    leads = LEADS_ON.match(behind)
    if one.figure.hedge and one.minutes % 30 == 0 and not leads:
        return False
    least = _FEW if leads else _LEAST
    if not least <= one.minutes < DAY or OTHER.search(_clause(passage, one)):
        return False
    if before.endswith(" after ") and behind.startswith((".", ";")):
        return False  # turned back after 20 minutes: it leads to no time that is told
    if NEVER_OF_DAY.match(behind) or re.search(
        r"\b(?:every|next|last|past|first|final) \Z", before
    ):
        return False
    if NEVER_BEFORE.search(before) or (
        LONGEST.match(one.figure.text) and not REACHED.match(behind)
    ):
        return False
    is_fine = one.minutes > 60 and one.minutes % 30 != 0  # nobody rounds to it
    return is_fine or TIED.search(before + "|" + behind) is not None


def _clause(passage: Passage, one: Stretch) -> str:
    """Return the clause of a length, within its sentence."""
    parts = re.split(r"\. (?=[A-Z])", passage.plain_clause(one.figure))
    return next((part for part in parts if one.figure.text in part), "")


def _is_meant(passage: Passage, one: Stretch, right: int, last: Moment, *, alone: bool) -> bool:
    """Tell whether a length was meant to be that between two times."""
    told, sure = as_told(passage, one, right), alone or is_behind(passage, one, last)
    if LATE.match(passage.plain_behind(one.figure, 24)) and not is_behind(passage, one, last):
        return False
    return leads_to(passage, one, last) or is_near(told, one.minutes, is_sure=sure)


def _is_of_part(passage: Passage, one: Stretch, right: int, times: list[Moment]) -> bool:
    """Tell whether a short length is told of what is only a part of the time between two others.

    Its name stands right before it, and not beside the times: 9時に開く。登り3時間。4時までに.
    """
    found = OWN_PART.search(passage.plain_before(one.figure, 40))
    if found is None or one.minutes * PARTLY > right:
        return False
    name = (found["ja"] or found["en"]).strip()
    return not any(name in passage.plain_clause(each.figure) for each in times)
