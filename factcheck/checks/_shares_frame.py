"""One share, or one growth, told twice: 25%、5人に1人; 4倍、400%増. Words order nothing.

The numbers are the only ones of their kind in their sentences, and nothing parts them.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import direction, has_subject, has_topic
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import is_plausible, percentage
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import HUNDRED, Reach, amount, printed
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

NEIGHBOR = Fraction(21, 10)
"""Points up to which a percentage is told by a fraction that is not its nearest."""
ROUGHLY = Fraction(1, 100)
"""Share by which a hedge may move a percentage that is no round one."""
WIDEST = 100
"""Most characters between two words for one share."""
LARGEST = 100
"""Largest number of which one is told by heart."""
_SHARE = re.compile(r"に|分の|半|\bin\b|\bout of\b|third|quarter|half|fifth|tenth", re.IGNORECASE)
_APART = re.compile(
    r"一方|では|に対し|女性|男性|前[年回期月]|昨年|目標|全国|平均|より|から|だが|しかし|ものの|逆に|うち|残り|ほか|さらに|"
    r"\b(?:but|while|against|than|among|whereas|compared|only|another|rest|other|and|target)\b",
    re.IGNORECASE,
)
_EQUAL = re.compile(
    r"\bor\b|\bthat\b|\bthis\b|\bit\b|\bwhich\b|work\w* out|mean\w*|\bi\.e|\bequal|\bequivalent|"
    r"\A,? ?[-–—(]?[^,;]{0,24}, \Z|\A[^.;,]{0,30}[-–—(]|in other words|\A, \Z|represent|amount",
    re.IGNORECASE,
)
"""Words that say that a share is told twice."""
_REDONE = re.compile(
    r"[.;] that (?:is|makes)\b|\bwork\w* out|\btranslat\w+|in other words|put another way|"
    r"\bequat\w+",
    re.IGNORECASE,
)
"""Words that say that what follows is the same share in other words."""


@dataclass(frozen=True, slots=True)
class Twice:
    """Shares that do not belong together."""

    law: str
    """``one-in-n`` or ``multiple``."""
    stated: Atom
    """What is asked about: the share in words, the growth."""
    first: Atom
    """The percentage, or the multiple, that is the same."""
    right: Reach
    """What it should be."""


@once
def twice(evidence: Evidence) -> tuple[Twice, ...]:
    """Return the shares and growths of an article that do not belong together."""
    return tuple(one for passage in paragraphs(evidence) for one in missed(passage))


def missed(passage: Passage) -> Iterator[Twice]:
    """Yield the shares and growths of a passage that do not belong together."""
    for one in passage.atoms:
        if one.kind == "ratio" and 0 < one.value < 1:
            yield from _fraction(passage, one)
        elif one.kind == "ratio":
            yield from _growth(passage, one)


def _shares(passage: Passage, first: int, last: int, one: Atom) -> list[Atom]:
    return [
        each for each in passage.within(first, last)
        if each is not one and each.kind == "percent"
    ]  # fmt: skip


def _scopes(passage: Passage, one: Atom) -> list[tuple[int, int]]:
    at = one.sentence
    if passage.is_headed and at == 0:
        return [(1, 1), (1, 2), (2, 3)]
    return [(at, at), (at - 1, at), (at, at + 1), (at - 1, at + 1)]


def _is_parted(passage: Passage, *three: Atom) -> bool:
    """Tell whether a subject of its own stands between numbers."""
    ordered = sorted(three, key=lambda each: each.at)
    ahead = passage.text[: ordered[0].at]
    between = passage.text[ordered[0].end : ordered[-1].at]
    if has_subject(passage, three[0], three[1:]):
        return True
    return has_topic(ahead, between)


def _is_one(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether words say that one in so many and a percentage are the same share."""
    between = passage.between(one, other)
    if cues.DIFFERENT.match(passage.behind(other, 16)):
        return False
    if _APART.search(between) or len(between) > WIDEST or _is_parted(passage, one, other):
        return False
    if one.figure.text.isascii():
        is_whole = passage.before(other, 3).lower() == "of "
        return _EQUAL.search(between) is not None and not is_whole
    return other.at < one.at or cues.ATTACHED.match(between) is not None


def _closely(figure: Figure) -> Reach | None:
    """Return what a percentage may be; "roughly 67 percent" is a little more or less."""
    exact, ends = amount(figure), printed(figure)
    if figure.hedge is None or exact is None or exact % 5 == 0 or ends is None:
        return percentage(figure)
    return ends.wider(ROUGHLY)


def _is_linked(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether nothing but a dash, or words of reckoning, stand between two shares."""
    between = passage.between(one, other)
    return cues.ATTACHED.match(between) is not None or _REDONE.search(between) is not None


def _fraction(passage: Passage, one: Atom) -> Iterator[Twice]:
    """Ask about one in so many beside a percentage that is one in so many more or fewer."""
    share, many = percentage(one.figure), one.value.denominator
    if share is None or many > LARGEST or not _SHARE.search(one.figure.text):
        return
    for first, last in _scopes(passage, one)[:3]:
        near = _shares(passage, first, last, one)
        if near:
            break
    else:
        return
    linked = [each for each in near if _is_linked(passage, one, each)]
    near = linked if len(linked) == 1 else near
    stated = _closely(near[0].figure)
    if len(near) > 1 or near[0].unit != "%" or stated is None or direction(passage, near[0]):
        return
    between = passage.between(one, near[0])
    if share.meets(stated) or not _is_one(passage, one, near[0]):
        return
    between, step = passage.between(one, near[0]), Fraction(1, many)
    others = [one.value + step, one.value - step]
    others += [
        Fraction(one.value.numerator, many + more) for more in (-2, -1, 1, 2) if many + more > 1
    ]
    is_beside = cues.ATTACHED.match(between) is not None or _REDONE.search(between) is not None
    is_near_it = any(abs(each * HUNDRED - near[0].value) <= NEIGHBOR for each in others)
    is_told = is_beside and is_plausible(one.value * HUNDRED, near[0].value, 2)
    if is_near_it or is_told:
        yield Twice("one-in-n", one, near[0], stated)


def _growth(passage: Passage, one: Atom) -> Iterator[Twice]:
    """Ask about a growth that is a hundred times the multiple beside it."""
    if not cues.MULTIPLE.search(one.figure.text) or one.value < Fraction(3, 2):
        return
    at = one.sentence
    for first, last in ((at, at), (at, at + 1), (at - 1, at)):
        near = _shares(passage, first, last, one)
        if near:
            break
    else:
        return
    if len(near) > 1 or near[0].unit != "%" or direction(passage, near[0]) != 1:
        return
    if near[0].value != one.value * HUNDRED or _is_parted(passage, one, near[0]):
        return
    exact = (one.value - 1) * HUNDRED
    yield Twice("multiple", near[0], one, Reach(exact, exact))
