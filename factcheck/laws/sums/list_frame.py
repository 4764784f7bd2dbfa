"""A list of numbers and its whole, wherever a Japanese sentence puts them.

What stands side by side in one unit is scored: each sign that some numbers are all the parts of
another (内訳, のうち, 残り, 計, two halves, labels of one form) adds to it, whatever words stand
between. Asked about where the score is enough, no sum of the numbers holds, and one slip of the
hand in one of them makes it hold.

So are shares, whose whole nobody tells: 100 %.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.numbers.sum_laws import added, fits, printed_sum, weighed
from factcheck.laws.sums.list_words import (
    ALL,
    ALL_FOLLOW,
    APART,
    CLOSED,
    HALVES,
    LEFT,
    MIXED,
    NOT_ALL,
    OF_WHICH,
    OTHER,
    OTHER_BESIDE,
    RATE,
    SEVERAL,
    STILL,
    VOTED,
    WHOLE_BEFORE,
    WHOLE_BEHIND,
)
from factcheck.laws.sums.part_roles import Sum, labels
from factcheck.laws.sums.part_words import THIRD
from factcheck.laws.sums.percent_frame import MADE, RATES, is_share_untold
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Evidence

MOST = 9
"""Most parts of one list."""
NEAREST = 2 * MOST
"""Numbers around a whole that are looked at: a page of prices has hundreds."""
FARTHEST = 34
"""Most characters between two parts of one list."""
ENOUGH = 4
"""Score from which numbers are taken for parts and whole."""
HALF = Fraction(1, 2)
"""Units of its last digit by which a share may be rounded."""
TENTH = 10
"""Percent of a 割: shares in 割 that tell the rest, too, are not rounded."""
SURE = 6
"""Score from which they are even where some other sum of the numbers holds."""
_LABEL = re.compile(r"([がはにもをの])?(?:約)?\Z")
_LIST = re.compile(r"[、・と(\n]|で")


def lists(evidence: Evidence) -> Iterator[Sum]:
    """Yield the Japanese lists of an article whose parts miss their whole by a slip."""
    for passage in weighed(evidence) if evidence.article.language == "ja" else ():
        if len(passage.atoms) >= 3:
            found = [one for whole in passage.atoms for one in _of(passage, whole)]
            if found:
                yield max(found, key=lambda one: one[0])[1]


def _of(passage: Passage, whole: Atom) -> Iterator[tuple[int, Sum]]:
    """Yield the lists beside a number that are nearly its parts, each with its score."""
    if whole.family == "%" or whole.value < 5 or SEVERAL.search(passage.plain):
        return
    if OTHER_BESIDE.search(whole.before):
        return
    like = [one for one in passage.atoms if one is not whole and _is_like(one, whole)]
    pool = sorted(sorted(like, key=lambda one: abs(one.at - whole.at))[:NEAREST], key=_place)
    for parts in _runs(passage, whole, pool):
        others = [one for one in pool if one not in parts]
        if any(added(parts).meets(one.reach) for one in (whole, *others)):
            continue
        score = _score(passage, parts, whole) if _is_mended(parts, whole) else 0
        if score < ENOUGH or fits(others, whole.reach):
            continue
        if score >= SURE or not _is_explained(whole, pool):
            yield score, Sum(tuple(parts), whole)


def _is_explained(whole: Atom, pool: Sequence[Atom]) -> bool:
    """Tell whether some of the numbers come to another one, the whole among them."""
    every = (whole, *pool)
    return fits(pool, whole.reach) or any(
        fits([each for each in every if each is not one], one.reach, whole) for one in pool
    )


def _place(one: Atom) -> int:
    return one.at


def hundreds(evidence: Evidence) -> Iterator[tuple[Atom, ...]]:
    """Yield the Japanese shares of an article that miss 100 % by a slip."""
    for passage in weighed(evidence) if evidence.article.language == "ja" else ():
        for number in range(len(passage.words)):
            run = [one for one in passage.within(number, number) if one.family == "%"]
            if 2 <= len(run) <= MOST:
                yield from _shared(passage, run)


def _shared(passage: Passage, run: list[Atom]) -> Iterator[tuple[Atom, ...]]:
    """Yield shares of one sentence, if they seem to be all and are not."""
    off = printed_sum(run) - HUNDRED
    mended = [one for one in run if one.value > off and _is_slip(one.value, one.value - off)]
    ends = [one for one in run if THIRD.search(labels(one)) or _is_left(one)]
    near = " ".join(passage.words[max(0, run[0].sentence - 1) : run[0].sentence + 1])
    score = (
        _of_parts(passage, run) + 2 * bool(ends) + 2 * bool(MADE.search(near) or VOTED.search(near))
    )
    exact = _is_left(run[-1]) and all(step_of(one.figure) == TENTH for one in run)
    held = abs(off) <= sum(step_of(one.figure) for one in run) * HALF * (not exact)
    if any(ALL.search(one.before[-8:]) for one in run) or SEVERAL.search(passage.plain):
        return
    if RATES.search(near) or RATE.search(near) or is_share_untold(passage, run):
        return
    if not mended or held or (not exact and fits(run, Reach(HUNDRED, HUNDRED))):
        return
    if _is_list(passage, run, run[0]) and score + 2 * (off > 0) >= ENOUGH:
        yield tuple(run)


def _is_like(one: Atom, whole: Atom) -> bool:
    """Tell whether two numbers may count one thing: 店 and 店舗, or one with its thing unsaid."""
    first, second = sorted((one.thing, whole.thing), key=len)
    return one.family == whole.family and (second.startswith(first) or second.endswith(first))


def _runs(passage: Passage, whole: Atom, pool: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Yield the lists that may be all the parts of a number, the longest first."""
    behind = [one for one in pool if one.at > whole.at and one.sentence <= whole.sentence + 2]
    back = 1 if "。" in passage.plain else MOST  # lines of a list are no sentences
    ahead = [one for one in pool if one.at < whole.at and one.sentence >= whole.sentence - back]
    seen: set[tuple[int, ...]] = set()
    last = [one.sentence for one in behind]
    for number in sorted(set(last)):
        run = [one for one in behind if one.sentence <= number]
        for some in (run, [one for one in run if one.sentence == number]):
            yield from _cut(passage, whole, some, seen)
    for number in sorted({one.sentence for one in ahead}, reverse=True):
        yield from _cut(passage, whole, [one for one in ahead if one.sentence >= number], seen)
    rest = [one for one in behind if _is_left(one)]
    if ahead and rest:
        here = [one for one in ahead if one.sentence == ahead[-1].sentence]
        yield from _cut(passage, whole, [*here, *behind[: behind.index(rest[0]) + 1]], seen)


def _cut(
    passage: Passage, whole: Atom, run: list[Atom], seen: set[tuple[int, ...]]
) -> Iterator[list[Atom]]:
    """Yield a list, and what of it is left where a word says that it ends before its last."""
    ends = [at for at, one in enumerate(run) if _is_left(one)]
    for end in (*ends[:1], len(run) - 1):
        some = run[: end + 1]
        key = tuple(one.at for one in some)
        if 2 <= len(some) <= MOST and key not in seen and _is_list(passage, some, whole):
            seen.add(key)
            yield some


def _is_list(passage: Passage, run: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether nothing between some numbers says that they are of several lists."""
    pairs = list(pairwise(run))
    between = [passage.between(one, other) for one, other in pairs]
    words = passage.article[
        min(run[0].span.start, whole.span.start) : max(run[-1].span.end, whole.span.end)
    ]
    apart = any(APART.search(one) for one in passage.words[run[0].sentence : whole.sentence + 2])
    near = all(len(one) <= FARTHEST and not NOT_ALL.match(one) for one in between)
    free = not any(OTHER_BESIDE.search(one.before) for one in run)
    tail = passage.behind(run[-1], 12)
    return near and free and not apart and not OTHER.search(words) and not CLOSED.match(tail)


def _is_left(one: Atom) -> bool:
    return LEFT.search(one.before) is not None


def _is_mended(parts: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether one slip in one of the numbers makes the sum hold."""
    off = printed_sum(parts) - whole.value
    meant = [(whole.value, whole.value + off), *((one.value, one.value - off) for one in parts)]
    return any(right > 0 and (_is_next(one, right) or _is_slip(one, right)) for one, right in meant)


def _is_slip(one: Fraction, right: Fraction) -> bool:
    """Tell whether a number is a slip of another; of two single digits any may be."""
    return is_slip(one, right, least=1 + (one < 10))


def _is_next(one: Fraction, right: Fraction) -> bool:
    """Tell whether a small whole number is told one or two too high or too low."""
    return abs(one - right) <= 2 and one.denominator == 1 and min(one, right) >= 1


def _score(passage: Passage, parts: Sequence[Atom], whole: Atom) -> int:
    """Return how much speaks for some numbers to be all the parts of another."""
    first, last = parts[0], parts[-1]
    between = passage.between(whole, first) if whole.at < first.at else passage.between(last, whole)
    score = _of_parts(passage, parts)
    score += 2 * bool(WHOLE_BEFORE.search(whole.before)) + 2 * bool(
        WHOLE_BEHIND.match(whole.behind)
    )
    if whole.at > first.at:
        return score
    if ALL_FOLLOW.search(between):
        return score + 3
    if score == _of_parts(passage, parts) and not any(one.thing for one in (whole, *parts)):
        return 0  # bare numbers, and no word that any is a sum
    mixed = sum(bool(MIXED.search(f"{one.before[-12:]} {one.thing}")) for one in parts)
    if OF_WHICH.search(between) and score < SURE:
        return score + (0 if 0 < mixed < len(parts) else 2 * _is_long([whole]))
    return score


def _is_long(numbers: Sequence[Atom]) -> bool:
    """Tell whether each number has three digits, so that chance hardly makes a slip of one."""
    return min(sum(sign.isdigit() for sign in one.text) for one in numbers) > 2


def _of_parts(passage: Passage, parts: Sequence[Atom]) -> int:
    """Return how much speaks for some numbers to leave nothing out."""
    last = parts[-1]
    score = min(len(parts) - 2, 2) + 2 * _are_halves(parts)
    if _is_left(last) or (len(parts) > 2 and THIRD.search(labels(last))):
        score += 2
    elif STILL.search(last.before) or STILL.match(last.behind):
        score += 1
    return score + _is_long(parts) + min(len(parts) - 1, 2) * _is_parallel(passage, parts)


def _is_parallel(passage: Passage, parts: Sequence[Atom]) -> bool:
    """Tell whether each number stands in the same way behind a name of its own."""
    pairs = pairwise(parts)
    names = [_LABEL.search(one.before) for one in parts]
    same = len({(one[1] or "").replace("は", "が") for one in names if one}) == 1
    return same and all(_LIST.search(passage.between(one, other)) for one, other in pairs)


def _are_halves(parts: Sequence[Atom]) -> bool:
    words = [f"{one.before[-14:]} {one.thing}" for one in parts]
    return any(
        sum(bool(one.search(each)) for each in words) == 1
        and sum(bool(other.search(each)) for each in words) == 1
        for one, other in HALVES
    )
