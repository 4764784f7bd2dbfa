"""Shares of one whole by their roles: the rest, yes and no and undecided, what a thing consists of.

As in `parts_frame`, with a whole that nobody needs to tell: 100 %.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.numbers.sum_laws import added, fits, is_digit, printed_sum, weighed
from factcheck.laws.sums.part_roles import is_part, is_rest, labels
from factcheck.laws.sums.part_words import LOOSE, NO, POLES, REST, THIRD, YES
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Evidence

MOST = 10
"""Most shares of one list."""
BACK = 2
"""Sentences before the rest in which the other shares are looked for."""
MOST_ADDED = 145
LEAST = 60
"""Sums between which one wrong share is likelier than shares of several wholes."""
FARTHEST = 40
"""Most characters between two shares of one list."""
_ALL = Reach(HUNDRED, HUNDRED)
_SEXES = re.compile(r"男女比|男女の(?:比率|割合|内訳)|\b(?:gender|sex) (?:split|ratio|balance|mix)")
MADE = re.compile(
    r"構成|内訳|原料|成分|配合|電源|財源|産地別|割合は、|シェアは|\bbreakdown|\bmix\b|\bcompos|"
    r"\balloy|\bblend|"
    r"\bmade (?:up|of)|\bconsist|\bone (?:main|answer)|\bsingle answer|\bsupplied|\baccount|"
    r"\bby (?:age|region|party|gender|income|source|sector|country|type|race|area)\b|"
    r"\bis split|"
    r"\bwas split"
)
"""Words of what something consists of."""
_NESTED = re.compile(r"うち|[(（]|\bincluding|\bof whom")
RATES = re.compile(
    r"上昇|増|減|ポイント|伸び|\brose\b|\bfell\b|\b(?:up|down)(?: by| from| to)?(?: [a-z]+)? [0-9]|"
    r"[0-9](?:%| percent) (?:up|down)\b|\bpoints?\b|\bgrew\b|\brate"
)


def shares(evidence: Evidence) -> Iterator[tuple[Atom, ...]]:
    """Yield the shares of a passage that leave nothing out, and do not come to 100 %."""
    for passage in weighed(evidence):
        if any(one.family == "%" for one in passage.atoms):
            for find in (_rests, _answers, _composed):
                found = next(find(passage), None)
                if found is not None:
                    yield found
                    break


def _pool(passage: Passage, first: int, last: int) -> list[Atom]:
    """Return the shares of some sentences, bare numbers (43 of "the no side at 43") among them."""
    inside = [one for one in passage.atoms if first <= one.sentence <= last]
    return [one for one in inside if one.family == "%" or _is_bare(one, inside)]


def _is_bare(one: Atom, atoms: Sequence[Atom]) -> bool:
    if one.family != "n" or one.thing or one.value >= HUNDRED or not one.text.isdecimal():
        return False
    if re.match(r" (?:[a-z]+s|people|days?)\b", one.behind):
        return False
    return any(at.family == "%" and at.sentence == one.sentence for at in atoms)


def _may_miss(rest: Atom, parts: Sequence[Atom]) -> bool:
    """Tell whether nothing but the rest is left out, which "undecided" does not say."""
    return added(parts).low > HUNDRED or REST.search(rest.before) is not None


def _as_exact(parts: Sequence[Atom]) -> list[Atom]:
    """Return shares as exact as the most exact is: beside 1割5分, 6割 is no rounded number."""
    width = min(one.reach.high - one.reach.low for one in parts)
    return [replace(one, reach=_narrowed(one, width)) for one in parts]


def _is_wrong(parts: Sequence[Atom]) -> bool:
    """Tell whether shares miss 100 % by what looks like one wrong share."""
    whole = printed_sum(parts)
    if not 2 <= len(parts) <= MOST or added(parts).wider(Fraction(1, 200)).meets(_ALL):
        return False
    return LEAST <= whole <= MOST_ADDED and (is_digit(abs(whole - 100)) or abs(whole - 100) <= 20)


def is_share_untold(passage: Passage, run: Sequence[Atom]) -> bool:
    """Tell whether between two shares an amount is told without its own: A 30 (45%), B 20, C 5."""
    for one, other in pairwise(run):
        amid = [(at.family, at.thing) for at in passage.atoms
                if one.at < at.at < other.at and at.family not in {"", "%"}]  # fmt: skip
        if len(amid) > len(set(amid)):
            return True
    return False


def _narrowed(one: Atom, width: Fraction) -> Reach:
    return Reach(
        max(one.reach.low, one.value - width / 2), min(one.reach.high, one.value + width / 2)
    )


def _rests(passage: Passage) -> Iterator[tuple[Atom, ...]]:
    for rest in passage.atoms:
        if rest.family != "%" or not is_rest(rest):
            continue
        for back in range(BACK + 1):
            pool = _pool(passage, rest.sentence - back, rest.sentence)
            near = [one for one in pool if one.span.start <= rest.span.start]
            if len(near) < 2:
                continue
            every = _pool(passage, 0, len(passage.words))
            words = " ".join(passage.words[max(0, rest.sentence - back) : rest.sentence + 1])
            loose = LOOSE.search(words) or RATES.search(words)
            parts = tuple(one for one in near if is_part(one))
            if loose or len(parts) != len(near) or is_share_untold(passage, near):
                break
            if fits(_as_exact(every), _ALL):
                break
            if _is_wrong(_as_exact(parts)) and _may_miss(rest, parts):
                yield parts
                break


def _answers(passage: Passage) -> Iterator[tuple[Atom, ...]]:
    """Yield the shares of yes, no and what is neither in one sentence."""
    for sentence, words in enumerate(passage.words):
        for one, other in ((YES, NO), *(POLES[:2] if _SEXES.search(words) else ())):
            pool = [at for at in _pool(passage, sentence, sentence) if is_part(at)]
            ones = [at for at in pool if one.search(labels(at)) and not other.search(labels(at))]
            others = [at for at in pool if other.search(labels(at)) and at not in ones]
            if len(ones) != 1 or len(others) != 1 or LOOSE.search(words) or RATES.search(words):
                continue
            pair = (ones[0], others[0])
            ends = sorted(at.span.start for at in pair)
            thirds = [at for at in pool if at not in pair and not _NESTED.search(at.before)]
            thirds = [
                at for at in thirds if THIRD.search(labels(at)) or ends[0] < at.span.start < ends[1]
            ]
            parts = tuple(sorted((*pair, *thirds), key=lambda at: at.span.start))
            whole = bool(thirds) or one is not YES or added(parts).low > HUNDRED
            if whole and _is_wrong(parts) and not fits(pool, _ALL):
                yield parts


def _composed(passage: Passage) -> Iterator[tuple[Atom, ...]]:
    """Yield the shares of what something consists of, where they are more than all of it."""
    for sentence, words in enumerate(passage.words):
        own = [one for one in passage.atoms if one.sentence == sentence and one.family == "%"]
        near = " ".join(passage.words[max(0, sentence - 1) : sentence + 2])
        if len(own) < 3 or not MADE.search(near) or LOOSE.search(near) or RATES.search(words):
            continue
        close = all(len(one.before) <= FARTHEST for one in own[1:])
        more = all(is_part(one) for one in own) and added(own).low > HUNDRED
        if close and more and _is_wrong(own) and not fits(own, _ALL):
            yield tuple(own)
