"""Parts and wholes by their roles: the rest, two halves, votes, totals, in whatever order.

The words on either side of each number say what part it is of. A list is asked about only where
its roles are told, no reading of the paragraph's numbers adds up, and one digit would mend it.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.sum_laws import added, explained, fits, is_slip_of_sum, weighed
from factcheck.laws.sums.part_roles import (
    Sum,
    alike,
    is_other_thing,
    is_part,
    is_rest,
    is_sibling,
    labels,
    noun_of_rest,
)
from factcheck.laws.sums.part_words import (
    JOINED,
    LABEL,
    LOOSE,
    MADE_OF,
    NO,
    NO_PART,
    OF_THE,
    OF_THEM,
    OTHER_TIME,
    POLES,
    SIBLING,
    SUMMED,
    THIRD,
    TOTAL,
    TOTAL_BEHIND,
    UNCOUNTED,
    YES,
)
from factcheck.laws.sums.rest_above import rests_of
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import THEN, Passage
from factcheck.laws.texts.skeleton import SIGNS
from factcheck.model.records import Evidence

MOST = 12
"""Most parts of one list."""
LARGE = 1000
"""Number from which on others beside it hardly come near it but as its parts."""
PEER = Fraction(9, 10)
"""Share of a number from which on another beside it is told of another group of that size."""
BACK = 2
"""Sentences before the parts in which their whole is looked for."""
_DOES = re.compile("[がはを][^、。]{1,12}(?:、|を?[^、。]{1,6}。)")
"""Behind a number of people, what they did or suffered."""
_TIME = re.compile(f"[{SIGNS['date']}{THEN}]")


def sums(evidence: Evidence) -> Iterator[Sum]:
    """Yield the lists of an article whose parts do not come to their whole."""
    last: Passage | None = None
    for passage in weighed(evidence):
        above, last = last, passage
        if len(passage.atoms) < 3:
            continue
        for find in (_rests, _poles, _totals, _lists):
            found = next(find(passage), None)
            if found is not None:
                yield found
                break
        else:
            yield from rests_of(above, passage) if above and _is_next(above, passage) else ()


def _is_next(above: Passage, passage: Passage) -> bool:
    """Tell whether no heading stands between two paragraphs."""
    return not passage.article[above.span.end : passage.span.start].strip()


def _window(passage: Passage, first: int, last: int, of: Atom) -> list[Atom]:
    inside = [one for one in passage.atoms if first <= one.sentence <= last]
    return [one for one in inside if alike(one, of) and (is_part(one) or _is_of_them(one))]


def _is_of_them(atom: Atom) -> bool:
    """Tell whether a number is one of what was told, whose rest is to come: nine of them."""
    return OF_THEM.match(atom.behind) is not None and not NO_PART.search(atom.before)


def _rests(passage: Passage) -> Iterator[Sum]:
    for rest in passage.atoms:
        if rest.family == "%" or not is_rest(rest):
            continue
        noun = noun_of_rest(rest)
        pool = [one for one in passage.atoms if alike(one, rest)]
        if explained(pool, rest):
            continue
        for back in range(BACK + 1):
            near = _window(passage, rest.sentence - back, rest.sentence, rest)
            near = [one for one in near if one.span.start <= rest.span.start]
            if len(near) < 3:
                continue
            found = _of(near[-MOST:], passage, rest.sentence - back)
            if found is not None and (not noun or noun in _named(found)):
                yield found
            break


def _named(found: Sum) -> str:
    atoms = (*found.parts[:-1], found.whole)
    return " ".join(f"{one.before} {one.text} {one.behind}" for one in atoms).lower()


def _of(near: Sequence[Atom], passage: Passage, first: int) -> Sum | None:
    """Return the greatest of some numbers as the whole of the others, if a slip parts them."""
    whole = max(near, key=lambda one: one.value)
    parts = tuple(one for one in near if one is not whole)
    last = near[-1].sentence
    if whole is near[-1] or any(
        LOOSE.search(one) for one in passage.words[max(0, first) : last + 1]
    ):
        return None
    told = [one.value for one in passage.atoms]
    if told.count(whole.value) > 1 and near[-1].value in {one.value for one in parts[:-1]}:
        return None  # whole and rest are told twice
    if added(parts).meets(whole.reach) or not is_slip_of_sum(parts, whole.value):
        return None
    is_sibling_of = _is_one_of_them(whole, parts[0]) or is_other_thing(whole, parts)
    if is_sibling_of or (whole is near[-2] and whole.behind == " and "):
        return None
    if OF_THEM.match(parts[0].behind) or (whole.value >= LARGE and near[-1].thing == "others"):
        return Sum(parts, whole)
    beside = whole.sentence == last and is_sibling(whole, parts[0])
    listed = SIBLING.fullmatch(whole.behind) and not OF_THE.search(whole.before)
    return None if beside or listed else Sum(parts, whole)


def _is_one_of_them(whole: Atom, first: Atom) -> bool:
    """Tell whether a Japanese number stands in a row with parts: うち3人が重傷、13人が軽傷."""
    is_row = first.sentence == whole.sentence and first.span.start < whole.span.start
    return is_row and None not in {_DOES.match(one.behind) for one in (first, whole)}


def _poles(passage: Passage) -> Iterator[Sum]:
    for one, other in (*POLES, (YES, NO)):
        for sentence in range(len(passage.words)):
            things = (at.thing for at in passage.atoms if at.sentence == sentence)
            words = " ".join((passage.words[sentence], *things))
            if not one.search(words) or not other.search(words):
                continue
            if any(is_rest(at) for at in passage.within(sentence + 1, sentence + 1)):
                continue  # which they leave: `_rests` adds it to them
            atoms = [at for at in passage.atoms if at.sentence == sentence and is_part(at)]
            found = _paired(passage, atoms, one, other)
            if found is not None:
                yield found


def _paired(
    passage: Passage, atoms: Sequence[Atom], one: re.Pattern[str], other: re.Pattern[str]
) -> Sum | None:
    """Return two parts that leave nothing out (and a third), and the whole they miss."""
    ones = [at for at in atoms if one.search(labels(at)) and not other.search(labels(at))]
    others = [at for at in atoms if other.search(labels(at)) and not one.search(labels(at))]
    if len(ones) != 1 or len(others) != 1 or not alike(ones[0], others[0]):
        return None
    pair = (ones[0], others[0])
    thirds = [at for at in atoms if at not in pair and alike(at, pair[0])]
    thirds = [at for at in thirds if THIRD.search(labels(at)) or is_rest(at)]
    parts = tuple(sorted((*pair, *thirds), key=lambda at: at.span.start))
    whole = _whole_of(passage, parts, pair)
    values = [at.value for at in (*pair, *({at.value: at for at in thirds}.values()))]
    twice = whole is not None and (len(values) < len(parts) or whole.value in values)
    if whole is None or pair[0].family == "%" or twice:
        return None  # a vote that is told twice
    more = added(parts).low > whole.reach.high  # else some may not have voted
    return Sum(parts, whole) if more or thirds or one is not YES else None


def _whole_of(passage: Passage, parts: Sequence[Atom], pair: tuple[Atom, Atom]) -> Atom | None:
    """Return the one number near two halves that they miss by a slip; None if any sum fits."""
    pool = [at for at in passage.atoms if all(alike(at, part) for part in pair)]
    rest = [at for at in pool if at not in pair]
    here = pair[0].sentence
    words = " ".join(passage.words[max(0, here - 1) : here + 2])
    if LOOSE.search(words) or any(fits(pool, at.reach, part) for at in rest for part in pair):
        return None
    near = [at for at in rest if at not in parts and abs(at.sentence - here) <= 1 and is_part(at)]
    largest, start = max(part.value for part in parts), parts[0].span.start
    wholes = [at for at in near if at.value > largest or at.span.end < start]
    wholes = [at for at in wholes if is_slip_of_sum(parts, at.value)]
    if len(wholes) != 1 or OTHER_TIME.search(_between(parts, wholes[0])):
        return None
    priced = wholes[0].family != "n" and not SUMMED.search(wholes[0].before)
    return None if priced else wholes[0]  # prices have halves of their own


def _misses(parts: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether parts, all of them less than the whole, miss it by a slip."""
    if not all(is_part(one) and one.value < whole.value for one in parts):
        return False
    return is_slip_of_sum(parts, whole.value) and not added(parts).meets(whole.reach)


def _totals(passage: Passage) -> Iterator[Sum]:
    """Yield the parts of a sentence that are not what it calls their total."""
    for whole in passage.atoms:
        told = TOTAL.search(whole.before) or TOTAL_BEHIND.match(whole.behind)
        pool = [at for at in passage.atoms if at is not whole and alike(at, whole)]
        if whole.family == "%" or not told or fits(pool, whole.reach):
            continue
        if OTHER_TIME.search(whole.before):
            continue
        words = passage.words[whole.sentence]
        mine = [at for at in pool if at.sentence == whole.sentence]
        before = [at for at in mine if at.span.end <= whole.span.start]
        behind = [at for at in mine if at.span.start >= whole.span.end]
        for parts in (before, behind if MADE_OF.search(whole.behind) else []):
            if 2 <= len(parts) <= MOST and not LOOSE.search(words) and _misses(parts, whole):
                yield Sum(tuple(parts), whole)
                return


def _between(parts: Sequence[Atom], whole: Atom) -> str:
    """Return the words beside a whole on the side of its parts."""
    return whole.before if whole.span.start > parts[-1].span.start else whole.behind


def _lists(passage: Passage) -> Iterator[Sum]:
    """Yield lists behind their whole: introduced by words or a colon, or more than it holds."""
    for at, whole in enumerate(passage.atoms):
        following = passage.atoms[at + 1 :]
        last = passage.atoms[at - 1] if at > 1 else whole
        joined = JOINED.fullmatch(whole.before) and last.behind == whole.before
        sentence = following[0].sentence if following else whole.sentence
        if whole.family == "%" or not is_part(whole) or sentence > whole.sentence + 1:
            continue
        parts = [one for one in following if one.sentence == sentence and alike(one, whole)]
        opened = MADE_OF.search(whole.behind) and not whole.behind.startswith(")")
        introduced = sentence == whole.sentence and opened
        if joined:
            parts = [one for one in passage.atoms[:at] if one.sentence == whole.sentence]
            parts = [one for one in parts if alike(one, whole)][-2:]
        if len(parts) < (2 if introduced or joined else 3) or len(parts) > MOST:
            continue
        found = _listed(passage, whole, parts, is_whole=bool(introduced or joined))
        if found is not None:
            yield found


def _listed(passage: Passage, whole: Atom, parts: list[Atom], *, is_whole: bool) -> Sum | None:
    pool = [one for one in passage.atoms if one is not whole and alike(one, whole)]
    words = " ".join(passage.words[whole.sentence : parts[-1].sentence + 1])
    if not all(is_part(one) for one in parts) or LOOSE.search(words):
        return None
    if not is_whole and _are_of_times(passage, (whole, *parts)):
        return None
    if not is_whole and ("うち" in words or not all(_is_labelled(one) for one in parts)):
        return None  # of whom some may be told twice
    peer = 1 if is_whole else PEER
    if max(one.value for one in parts) >= whole.value * peer or fits(pool, whole.reach):
        return None
    more = added(parts).low > whole.reach.high
    beside = not is_whole and is_sibling(whole, parts[0])
    if beside or (not more and UNCOUNTED.search(parts[-1].behind)):
        return None
    wrong = is_slip_of_sum(parts, whole.value) and not explained(parts) and (more or is_whole)
    return Sum(tuple(parts), whole) if wrong else None


def _are_of_times(passage: Passage, every: Sequence[Atom]) -> bool:
    """Tell whether each number has a time of its own: 620 in 2019; in 2020, 410; in 2021, 90."""
    return all(_TIME.search(passage.between(*two)) for two in pairwise(every))


def _is_labelled(atom: Atom) -> bool:
    """Tell whether a number is told as one of a list, a Japanese one right behind its name."""
    if atom.text.isascii():
        return atom.family == "n" or "leaving" not in atom.before
    return LABEL.search(atom.before) is not None
