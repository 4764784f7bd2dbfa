"""Wholes that a phrase of their own tells: bringing them to nine, the 11 Norwegians.

As in `parts_frame`, with other signs: what the parts come to, and parts told with "the" as the
last that there are. Asked about where one digit, or a fifth at most, is missing.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.laws.numbers.sum_laws import added, fits, is_slip_of_sum
from factcheck.laws.sums.part_roles import Sum, alike, is_part
from factcheck.laws.sums.part_words import LOOSE
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence

MOST = 8
"""Most parts."""
_BRINGS = re.compile(
    r"\b(?:brings?|bringing|brought|taking|takes|raising|pushing)\b[^.;,]{0,44}?\bto (?:about )?\Z"
)
_MORE = re.compile(r" more\b(?! than)")
_FOR_ALL = re.compile(
    r"[^.;,]{0,12}? (?:for|over|on|across) (?:the|both) (?:day|weekend|week|season|year|month|"
    r"night|days|weeks|months|years|sites|two|three)\b"
)
_OR = re.compile(r"(?:,|[-–—]) (?:or )?(?:about )?\Z|\bfor (?:a total of )?\Z")
_ALL = re.compile(r"\A(?:with|all|those|these|the) (?:the |all |these )?\Z")
_GONE = re.compile(r"[^.;]{0,50}\b(?:missing|unaccounted|not been found|still trapped)\b")
_OF_ALL = re.compile(r" (?:people |workers )?of the \Z")
_OF = re.compile(r"\Aof (?:the |its |their |all |his |her )?(?:some )?\Z")
_DEFINITE = re.compile(r"\A(?:the|its) \Z")


def wholes(evidence: Evidence) -> Iterator[Sum]:
    """Yield the parts of an article that do not come to a whole that has a phrase of its own."""
    for passage in paragraphs(evidence):
        if 3 <= sum(bool(one.family) for one in passage.atoms) <= MOST * 2:
            for find in (_brought, _gone, _over):
                found = next(find(passage), None)
                if found is not None:
                    yield found
                    break


def _asked(passage: Passage, parts: Sequence[Atom], whole: Atom) -> Iterator[Sum]:
    """Yield parts and whole if they miss each other by a slip, and nothing else explains them."""
    if not 2 <= len(parts) <= MOST or max(one.value for one in parts) >= whole.value * 2:
        return
    numbers = {one.sentence for one in parts}  # what is told of the whole may be of last year
    words = " ".join(passage.words[min(numbers) : max(numbers) + 1])
    pool = [one for one in passage.atoms if one is not whole and alike(one, whole)]
    if LOOSE.search(words) or fits(pool, whole.reach) or added(parts).meets(whole.reach):
        return
    if is_slip_of_sum(parts, whole.value):
        yield Sum(tuple(parts), whole)


def _like(passage: Passage, whole: Atom, first: int, last: int) -> list[Atom]:
    inside = [one for one in passage.within(first, last) if one is not whole and one.family]
    return [one for one in inside if alike(one, whole) and one.value > 0]


def _brought(passage: Passage) -> Iterator[Sum]:
    for whole in passage.atoms:
        at = whole.sentence
        if not whole.family or whole.family == "%":
            continue
        starts = _ALL.search(whole.before) and at and _is_start(passage, whole)
        for_all = _OR.search(whole.before) and _FOR_ALL.match(whole.behind)
        if not (_BRINGS.search(whole.before) or for_all or starts):
            continue
        before = [one for one in _like(passage, whole, at, at) if one.at < whole.at]
        if starts or (len(before) < 2 and at):
            before = _like(passage, whole, at - 1, at - 1) + before
        added_on = [one for one in before if not is_part(one) and not _MORE.match(one.behind)]
        if not added_on and all(one.value < whole.value for one in before):
            yield from _asked(passage, before, whole)


def _is_start(passage: Passage, one: Atom) -> bool:
    start = passage.stops[one.sentence - 1] if one.sentence else 0
    return one.at - start <= len(one.before) + 1


def _gone(passage: Passage) -> Iterator[Sum]:
    """Yield those found, and those of all who are missing: three of the 25 are missing."""
    for rest in passage.atoms:
        here = [one for one in _like(passage, rest, rest.sentence, rest.sentence)
                if one.at > rest.at and rest.family == "n"]  # fmt: skip
        if not here or not _OF_ALL.fullmatch(rest.behind) or not _GONE.match(here[0].behind):
            continue
        ahead = _like(passage, rest, rest.sentence - 2, rest.sentence)
        ahead = [one for one in ahead if one.at < rest.at and one is not here[0]]
        if all(is_part(one) for one in ahead):
            yield from _asked(passage, (*ahead, rest), here[0])


def _over(passage: Passage) -> Iterator[Sum]:
    """Yield parts that are more than the whole, the last told with "the" in the next sentence."""
    for whole in passage.atoms:
        at = whole.sentence
        if whole.family != "n" or not _OF.match(whole.before) or not _is_start(passage, whole):
            continue
        here = [one for one in _like(passage, whole, at, at) if one.at > whole.at]
        following = _like(passage, whole, at + 1, at + 1)[:1]
        if len(here) < 2 or not following or not _DEFINITE.match(following[0].before):
            continue
        parts = (*here, *following)
        if all(is_part(one) for one in parts) and added(parts).low > whole.reach.high:
            yield from _asked(passage, parts, whole)
