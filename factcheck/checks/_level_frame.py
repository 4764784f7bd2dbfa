"""What is said of two amounts at two times, held against them: by how much, how many times.

The two are found by `levels`. Each percentage, multiple, difference and verb near a pair is asked
about where no two amounts of the passage make it.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks._atom import Atom
from factcheck.checks._bases import is_of_other_base
from factcheck.checks._eras import years
from factcheck.checks._level_times import missed
from factcheck.checks._level_words import (
    LOOSE,
    OWN_AMOUNT,
    SO,
    STEP_BEFORE,
    STEP_BEHIND,
    THAN,
    USUAL,
    YEARLY,
)
from factcheck.checks._levels import Levels, levels
from factcheck.checks._moved_words import SAME
from factcheck.checks._near_amounts import alike, direction, has_subject
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._rate_cues import NO_TOPIC, TOPIC
from factcheck.checks._rate_laws import change, explains, is_plausible, pair, percentage
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import Reach, printed, reach
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

FARTHEST = 110
"""Most characters between a pair and what is said of it."""
MOST = 14
"""Most amounts of a passage: some two of more make whatever is told."""
FAR = Fraction(1, 5)
"""Share by which a percentage is that of the change, roughly, and no number of points."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A claim that two levels contradict."""

    role: str
    """``change``, ``points``, ``mistaken`` (told as percent), ``step`` or ``multiple``."""
    levels: Levels
    """The two amounts."""
    stated: Atom
    """What is told of them."""
    right: Reach
    """The percentage, difference or multiple that they make, negative for a fall."""

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The earlier level, the later one and what is told of them."""
        return self.levels.first.figure, self.levels.now.figure, self.stated.figure


@once
def moved(evidence: Evidence) -> tuple[Moved, ...]:
    """Return the claims of an article that the two levels they are about contradict."""
    return tuple(_moved(evidence))


def _moved(evidence: Evidence) -> Iterator[Moved]:
    for passage in paragraphs(evidence):
        pairs = list(levels(passage))
        if pairs and sum(one.is_amount for one in passage.atoms) <= MOST:
            yield from _claims(passage, pairs)


def _claims(passage: Passage, pairs: Sequence[Levels]) -> Iterator[Moved]:
    used = {each.at for one in pairs for each in (one.first, one.now)}
    found = [*_every(passage, pairs, used)]
    for one in found:
        same = [each for each in found if each.levels is one.levels]
        beside = [each for each in same if each.stated.sentence == each.levels.now.sentence]
        same = beside if one in beside and one.levels.is_sure else same
        if len(same) == 1:  # several are told of several things
            yield one


def _every(passage: Passage, pairs: Sequence[Levels], used: set[int]) -> Iterator[Moved]:
    for said in passage.atoms:
        own = _nearest(said, pairs)
        if said.at in used or own is None or not _belongs(passage, said, own, pairs):
            continue
        if is_of_other_base(passage, said, own.first, own.now):
            continue
        ends = pair(own.first.figure, own.now.figure)
        if ends is None or ends[0].low <= 0 or ends[1].low < 0:
            continue
        found = _held(passage, said, own, ends)
        if found is not None:
            yield found


def _nearest(said: Atom, pairs: Sequence[Levels]) -> Levels | None:
    def gap(one: Levels) -> int:
        return max(one.start - said.end, said.at - one.end, 0)

    own = min(pairs, key=gap)
    return own if gap(own) <= FARTHEST else None


def _belongs(passage: Passage, said: Atom, own: Levels, pairs: Sequence[Levels]) -> bool:
    """Tell whether what is told is told of a pair: in its sentence, or beside it alone."""
    first, last = sorted((own.first.sentence, own.now.sentence))
    if not first - 1 <= said.sentence <= last + 1:
        return False
    start, end = min(first, said.sentence), max(last, said.sentence)
    words = "".join(passage.sentence(at) for at in range(start, end + 1))
    if LOOSE.search(words) or YEARLY.search(" ".join(passage.beside(said, 30, 16))):
        return False
    if said.sentence not in (first, last) and _has_own_years(passage, said):
        return False
    if own.is_sure and first <= said.sentence <= last:
        return not _is_other(passage, said, own)
    here = [one for one in passage.within(said.sentence, said.sentence) if one.is_amount]
    alone = not any(alike(one, own.first) for one in here if one is not said)
    if len(pairs) > 1 or not (alone or first <= said.sentence <= last):
        return False
    so = SO.search(passage.before(said, 60)) and not THAN.match(passage.behind(said, 24))
    return bool(so) or not _is_other(passage, said, own)


def _has_own_years(passage: Passage, said: Atom) -> bool:
    """Tell whether a claim tells both years of its own: a fall by a third from 1830 to 1872."""
    here = passage.within(said.sentence, said.sentence)
    return len({year for one in here if one.kind == "date" for year in years(one.text)}) > 1


def _is_other(passage: Passage, said: Atom, own: Levels) -> bool:
    """Tell whether a claim has a subject of its own, between it and the pair."""
    if has_subject(passage, said, (own.first, own.now)):
        return True
    two = (own.first, own.now)
    if any(
        one not in two and one.is_amount and OWN_AMOUNT.fullmatch(passage.between(said, one))
        for one in passage.within(said.sentence, said.sentence)
        if one.at > said.at
    ):
        return True
    ahead = passage.text[: min(said.at, own.start)]
    between = passage.text[said.end : own.start] or passage.text[own.end : said.at]
    if said.at > own.end and ")" in between.partition("(")[0]:
        return True
    return any(
        topic[1] not in ahead and not NO_TOPIC.search(topic[1]) for topic in TOPIC.finditer(between)
    )


def _held(passage: Passage, said: Atom, own: Levels, ends: tuple[Reach, Reach]) -> Moved | None:
    if said.kind == "ratio":
        made = missed(passage, said, own, ends)
        return Moved("multiple", own, said, made) if made else None
    if own.first.unit == "%":
        return _of_rates(passage, said, own)
    if said.unit == "%":
        return _percent(passage, said, own, ends)
    if alike(said, own.first) or (said.kind == "money" and said.unit == own.first.unit):
        return _step(passage, said, own)
    return None


def _percent(passage: Passage, said: Atom, own: Levels, ends: tuple[Reach, Reach]) -> Moved | None:
    way, stated, right = direction(passage, said), percentage(said.figure), change(*ends)
    if way == 0 or stated is None or right is None or _is_explained(passage, said, stated, way):
        return None
    if own.now.value > own.first.value * 20 or own.first.value > own.now.value * 20:
        return None
    is_turned = own.is_sure and (right.low + right.high) * way < 0
    if is_turned and not is_plausible(stated.high, -right.high * way):
        return None  # a drop of 4% is not of a rise to nine times
    if right.times(way).meets(stated) or _has_its_own(passage, said, own, right):
        return None
    return Moved("change", own, said, right)


def _has_its_own(passage: Passage, said: Atom, own: Levels, right: Reach) -> bool:
    """Tell whether the sentence of a pair tells its change: what else is told is another's."""
    first, last = sorted((own.first.sentence, own.now.sentence))
    others = [
        one for one in passage.within(first, last)
        if one.unit == "%" and one is not said and not SAME.fullmatch(passage.between(one, said))
    ]  # fmt: skip
    told = [percentage(one.figure) for one in others]
    return any(one is not None and (right.meets(one) or right.times(-1).meets(one)) for one in told)


def _is_explained(passage: Passage, said: Atom, stated: Reach, way: int) -> bool:
    """Tell whether any two other amounts near make a percentage."""
    near = passage.within(said.sentence - 1, said.sentence + 1)
    near = [each for each in near if each.is_amount and each is not said]
    return any(
        alike(one, other) and explains(one.figure, other.figure, stated, way, levels=True)
        for one, other in combinations(near, 2)
        if (other.value - one.value) * way > 0 or one.sentence != other.sentence
    )


def _of_rates(passage: Passage, said: Atom, own: Levels) -> Moved | None:
    """Hold points, or a percentage, against two rates."""
    is_points = said.unit in {"point", "points"}
    if not is_points and (said.unit != "%" or not direction(passage, said)):
        return None
    rates = [one for one in passage.atoms if one.unit == "%" and one is not said]
    if own.is_sure and said.sentence == own.first.sentence == own.now.sentence:
        rates = [one for one in rates if one.sentence == said.sentence]
    stated = reach(said.figure)
    right, ends = _gap(own.first, own.now), pair(own.first.figure, own.now.figure)
    grown = change(*ends) if ends else None
    if right is None or grown is None or stated is None:
        return None
    way = direction(passage, said)
    mistaken = own.now.value - own.first.value == said.value * way and not is_points
    if mistaken and own.is_sure and not grown.times(way).wider(FAR).meets(stated):
        is_usual = not said.text.isascii() and USUAL.search(passage.text)
        return None if is_usual else Moved("mistaken", own, said, right)
    if any(
        (gap := _gap(one, other)) is None or gap.meets(stated) or gap.times(-1).meets(stated)
        for one, other in combinations(rates, 2)
    ):
        return None
    if not is_points or not _may_be_points(passage, said):
        return None
    return Moved("points", own, said, right)


def _may_be_points(passage: Passage, said: Atom) -> bool:
    before, behind = passage.before(said, 24), passage.behind(said, 24)
    return bool(direction(passage, said) or STEP_BEFORE.search(before) or STEP_BEHIND.match(behind))


def _gap(one: Atom, other: Atom) -> Reach | None:
    ends = [printed(each.figure) for each in (one, other)]
    return ends[1] - ends[0] if ends[0] is not None and ends[1] is not None else None


def _step(passage: Passage, said: Atom, own: Levels) -> Moved | None:
    """Hold a difference against its two ends."""
    before, behind = passage.before(said, 30), passage.behind(said, 16)
    if not STEP_BEFORE.search(before) and not STEP_BEHIND.match(behind):
        return None
    if re.search(r"\bto (?:about )?\Z", before):
        return None
    stated = reach(said.figure)
    near = [one for one in passage.atoms if one is not said and alike(one, said)]
    if stated is None or stated.low < 0:
        return None
    for one, other in combinations(near, 2):
        gap = _ends_apart(one, other)
        if gap is None or gap.meets(stated) or gap.times(-1).meets(stated):
            return None
    right = _ends_apart(own.first, own.now)
    if right is None or said.value > max(own.first.value, own.now.value):
        return None
    return Moved("step", own, said, right)


def _ends_apart(one: Atom, other: Atom) -> Reach | None:
    ends = pair(one.figure, other.figure)
    return ends[1] - ends[0] if ends else None
