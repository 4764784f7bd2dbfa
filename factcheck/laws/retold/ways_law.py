"""Two amounts of one kind told as from and to, and words that tell the other way.

The law: what rose from one amount to another came to the greater one. It asks for no order of
words, only for a place of each: the base has its word (from, against, compared with, than; から,
より, に比べ), the other stands behind "to" or before に, or is what the base is told beside; the
verb stands before both, between them or right behind them. Words of both ways there, a third
amount of the kind in the sentence, signs of losses and rates of exchange keep it silent.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import reach
from factcheck.laws.rates.moved_words import is_bare, is_step
from factcheck.laws.rates.near_amounts import alike, direction
from factcheck.laws.rates.then_words import SURE, then
from factcheck.laws.retold import ways_words as words
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

KINDS = AMOUNTS | {"percent", "age", "ratio"}
"""Kinds of amounts that rise and fall."""
FAR = 10
"""Times the one amount from which on the other is none of one thing."""
CROWD = 12
"""Most numbers of a sentence in which two belong together."""
LONGEST = 90
"""Most signs between the two."""
FARTHEST = 10**9
"""The same where signs of numbers are held against each other."""
TWICE = 2
"""Times up to which one thing changes from a year to the next, at most."""
SMALL = 10
"""Bare numbers of at most this are as likely odds, scores and marks."""


@dataclass(frozen=True, slots=True)
class Turned:
    """Two amounts and the way told of them that is not theirs."""

    base: Atom
    """The amount of before, or that another is compared with."""
    other: Atom
    """The other one."""
    span: Span
    """Where both stand, with the words of the way."""


def ways_turned(evidence: Evidence) -> Iterator[Turned]:
    """Yield the pairs of amounts of an article whose words tell the other way."""
    if evidence.article.language not in {"en", "ja"}:
        return
    for passage in passages(evidence):
        for sentence in {one.sentence for one in passage.atoms}:
            pair = _pair(passage, passage.within(sentence, sentence))
            if pair is not None and not _is_apart(passage, sentence, pair):
                yield from _asked(passage, *pair)


def signs_apart(evidence: Evidence) -> Iterator[tuple[Atom, Atom, int]]:
    """Yield two amounts, the one of before first, that need one sign: $1.8 trillion, $1.7 billion.

    The last is the power of ten by which the other is too large. Each is told with its own sign.
    """
    if evidence.article.language not in {"en", "ja"}:
        return
    for passage in passages(evidence):
        for sentence in {one.sentence for one in passage.atoms}:
            pair = _pair(passage, passage.within(sentence, sentence), far=FARTHEST)
            signs = [words.SIGN.findall(one.text.lower()) for one in pair or ()]
            if pair is None or not all(signs) or signs[0][:1] == signs[1][:1]:
                continue
            if words.LONG.search(passage.sentences[sentence].cut(passage.article)):
                continue
            when = [then(passage, one) for one in pair]
            base, other = pair if when[0] > when[1] else pair[::-1]
            for power in words.POWERS[passage.is_japanese(base.sentence)]:
                times = other.value / base.value / Fraction(10) ** power
                if max(when) >= SURE > min(when) and 1 <= times * 2 <= TWICE * TWICE:
                    yield base, other, power


def _pair(passage: Passage, here: list[Atom], far: int = FAR) -> tuple[Atom, Atom] | None:
    """Return the only two amounts of a kind in a sentence, in their order."""
    if len(here) > CROWD:
        return None
    levels = [one for one in here if one.kind in KINDS and one.value > 0 and one.unit != "point"]
    levels = [one for one in levels if not _is_change(passage, one)]
    pairs = [(one, other) for place, one in enumerate(levels) for other in levels[place + 1 :]
             if _is_like(passage, one, other, far)]  # fmt: skip
    return pairs[0] if len(pairs) == 1 else None


def _is_like(passage: Passage, one: Atom, other: Atom, far: int) -> bool:
    low, high = sorted((one.value, other.value))
    if high > far * low or (high <= SMALL and not (one.thing or one.unit)):
        return False
    is_bared = any(is_bare(passage, each) for each in (one, other))
    return alike(one, other) or (one.kind, one.unit) == (other.kind, other.unit) or (
        is_bared and "money" not in {one.kind, other.kind} and not (one.thing and other.thing)
    )  # fmt: skip


def _is_change(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is a change itself, and none of its ends."""
    if not one.is_latin:
        behind = passage.behind(one, 6)
        is_end = (
            re.match("(?:の[^、。]{1,4})?(?:から|より|に|へ|と|を|だった|まで|[)）])", behind)
            is not None
        )
        return not is_end and (is_step(passage, one) or direction(passage, one) != 0)
    before = passage.before(one, 24)
    if words.AT_END.search(before):
        return False
    is_than = words.IS_THAN.match(passage.behind(one, 60))
    return is_than is None and (is_step(passage, one) or direction(passage, one) != 0)


def _is_apart(passage: Passage, sentence: int, pair: tuple[Atom, Atom]) -> bool:
    told = passage.sentences[sentence].cut(passage.article)
    is_exchange = "money" in {one.kind for one in pair} and len(set(words.COINS.findall(told))) > 1
    is_lost = words.LOSS.search(told) is not None and not words.LOST_WORDS.search(told)
    return is_exchange or is_lost or words.APART.search(told) is not None


def _asked(passage: Passage, first: Atom, last: Atom) -> Iterator[Turned]:
    ends = [reach(one.figure) for one in (first, last)]
    found = (_told_ja if passage.is_japanese(first.sentence) else _told_en)(passage, first, last)
    if ends[0] is None or ends[1] is None or found is None or not found[2]:
        return
    base, other, way = found
    is_apart = not ends[0].meets(ends[1])
    if first.value == last.value:
        is_apart = first.text == last.text and not (first.figure.hedge or last.figure.hedge)
    if is_apart and (other.value - base.value) * way <= 0:
        yield Turned(base, other, _span(passage, first, last, is_less=way < 0))


def _span(passage: Passage, first: Atom, last: Atom, *, is_less: bool) -> Span:
    """Return where two amounts stand, with the verb beside them."""
    start, end = first.span.start, last.span.end
    if passage.is_japanese(first.sentence):
        behind = passage.plain_behind(last.figure, 30)
        found = re.search(
            f"(?:{words.MOVES_JA[is_less]}|{words.THAN_JA[is_less]})[加少えっりる]?", behind
        )
        return Span(start, end + (found.end() if found else 0))
    every = [*words.WAY_EN[is_less].finditer(passage.plain_before(first.figure, 60))]
    is_ahead = bool(every) and not words.UP_FROM[is_less].search(passage.between(first, last))
    return Span(start - (len(every[-1].string) - every[-1].start()) if is_ahead else start, end)


def _way(*found: bool) -> int:
    """Return the only way that is told; 0 for none, or both."""
    return found[0] - found[1]


def _told_en(passage: Passage, first: Atom, last: Atom) -> tuple[Atom, Atom, int] | None:
    """Return the base, the other one and the way that English words tell of two amounts."""
    before, between = passage.before(first, 90), passage.between(first, last)
    if len(between) > LONGEST or ";" in between:
        return None
    if words.ENDS_FROM.search(before) and words.ENDS_TO.search(between):
        moved = words.ENDS_FROM.sub("to ", before)
        behind = passage.behind(last, 60)
        pairs = zip(words.TO_EN, words.BEHIND_EN, strict=True)
        return first, last, _way(*(bool(a.search(moved) or b.match(behind)) for a, b in pairs))
    if words.IS_NOW.search(between):
        way = _way(*(each.search(between) is not None for each in words.TO_EN))
        return (first, last, way) if words.WAS_THEN.match(between) else None
    is_tied = words.FROM_EN.search(between) or words.PASSED.search(between)
    if not is_tied or words.TWO.search(between) or words.AT_ONE.search(between):
        return None
    amid = [each.search(between) is not None for each in words.UP_FROM]
    is_beside = words.ON.search(between) or words.OF_OTHER.search(between)
    is_beside = is_beside or words.OF_PARTY.match(passage.behind(last, 40))
    if is_beside and not any(amid) and not words.FROM.search(between):
        return None
    ahead = [each.search(before) is not None for each in words.TO_EN]
    return last, first, _way(ahead[0] or amid[0], ahead[1] or amid[1])


def _told_ja(passage: Passage, first: Atom, last: Atom) -> tuple[Atom, Atom, int] | None:
    """Return the same for Japanese words."""
    between, behind = passage.between(first, last), passage.behind(last, 30)
    if len(between) > LONGEST // 2 or words.AT_ONE_JA.match(between):
        return None
    moved = _way(*(each.match(behind) is not None for each in words.TO_JA))
    if moved and words.FROM_JA.match(between):
        return first, last, moved
    passed = _way(*(each.fullmatch(between) is not None for each in words.PASSED_JA))
    if passed or words.SECOND.search(between):
        return first, last, passed
    based = _way(*(each.match(behind) is not None for each in words.BASE_JA))
    if words.OF_OTHER_JA.search(passage.before(last, 24)) and words.MOVED_JA.match(behind):
        return None
    if based and words.NOW_JA.match(between):
        return last, first, based
    ended = _way(*(each.match(behind) is not None for each in words.AND_JA))
    return (first, last, ended) if words.TIMED_JA.search(between) else None
