"""One share told twice, two shares and their difference: laws among percentages alone.

25%、5人に1人; 38%から43%へ5%; 52.4%と48.1%の差は5.3ポイント; 4倍、400%増. Words order nothing:
the numbers are the only ones of their kind in their sentences, and nothing parts them.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import direction, has_subject, has_topic
from factcheck.checks._once import once
from factcheck.checks._passage import THEN, Passage
from factcheck.checks._rate_laws import change, is_near, is_plausible, percentage, step_of
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import HUNDRED, Reach, amount, printed, reach
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
_COMPARED = re.compile(
    r"から|より|上回|下回|差|に比べ|と比べ|前[年回期月]|\uf000|へ|"
    r"\b(?:than|from|against|compared|below|above|versus|under|over|gap|lead|margin|ahead|behind|"
    r"earlier|ago|previous|was|were|slide|drop|fall|rise|gain|jump|swing|increase|decrease|decline|"
    r"climb|loss)\b",
    re.IGNORECASE,
)

_EQUAL = re.compile(
    r"\bor\b|\bthat\b|\bthis\b|\bit\b|\bwhich\b|work\w* out|mean\w*|\bi\.e|\bequal|\bequivalent|"
    r"\A,? ?[-–—(]?[^,;]{0,24}, \Z|\A[^.;,]{0,30}[-–—(]|in other words|\A, \Z|represent|amount",
    re.IGNORECASE,
)
"""Words that say that a share is told twice."""
_GAP = re.compile(
    r"\b(?:gain|rise|increase|jump|fall|drop|slide|decline|decrease|loss|gap|lead|margin|difference|"
    r"swing) of (?:about |some |just |nearly )?\Z"
)
"""Words before points that are the difference of two shares, and were not scored."""
_REDONE = re.compile(
    r"[.;] that (?:is|makes)\b|\bwork\w* out|\btranslat\w+|in other words|put another way|"
    r"\bequat\w+",
    re.IGNORECASE,
)
"""Words that say that what follows is the same share in other words."""
_TURNED = re.compile(r"(?:も|の|ほど)?(?:改善|悪化|変動|高ま|低ま|の差)")
_LEVEL = re.compile(r"\b(?:to|from|at|of|was|is|stood at) (?:just |about |only |a record )?\Z")


@dataclass(frozen=True, slots=True)
class Twice:
    """Shares that do not belong together."""

    law: str
    """``points``, ``percent`` for points told in percent, ``one-in-n`` or ``multiple``."""
    stated: Atom
    """What is asked about: the difference, the share in words, the growth."""
    first: Atom
    """A share it belongs to; for a difference that of earlier."""
    second: Atom
    """The other share; the same as ``first`` where there is one only."""
    right: Reach
    """What it should be."""


@once
def twice(evidence: Evidence) -> tuple[Twice, ...]:
    """Return the shares and differences of an article that do not belong together."""
    return tuple(one for passage in paragraphs(evidence) for one in missed(passage))


def missed(passage: Passage) -> Iterator[Twice]:
    """Yield the shares and differences of a passage that do not belong together."""
    for one in passage.atoms:
        if one.unit == "point" or (one.unit == "points" and _GAP.search(passage.before(one))):
            yield from _points(passage, one)
        elif one.kind == "percent" and one.unit == "%":
            yield from _in_percent(passage, one)
        elif one.kind == "ratio" and 0 < one.value < 1:
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


def _two(passage: Passage, one: Atom) -> tuple[Atom, Atom] | None:
    """Return the two percentages of different value nearest to one; None where others compete."""
    for first, last in _scopes(passage, one):
        near = _shares(passage, first, last, one)
        beside = [each for each in near if each.sentence == one.sentence]
        if last > one.sentence and not beside and one.sentence:
            return None
        if len(near) == 2 and near[0].value != near[1].value:
            return _in_time(passage, *near) if all(each.unit == "%" for each in near) else None
        if len(near) > 1:
            return None
    return None


def _in_time(passage: Passage, one: Atom, other: Atom) -> tuple[Atom, Atom]:
    """Return two percentages with the earlier first, where words beside one of them tell that."""
    first, last = (
        cues.EARLIER.search(passage.before(each, 24) + passage.behind(each, 16)) is not None
        for each in (one, other)
    )
    return (other, one) if last and not first else (one, other)


def _is_moved(passage: Passage, one: Atom) -> bool:
    """Tell whether a percentage is a change itself, and no level that something went to."""
    before = passage.before(one, 24)
    is_level = _LEVEL.search(before) and not _GAP.search(before)
    return not is_level and direction(passage, one) != 0


def _is_parted(passage: Passage, *three: Atom) -> bool:
    """Tell whether a subject of its own stands between numbers."""
    ordered = sorted(three, key=lambda each: each.at)
    ahead = passage.text[: ordered[0].at]
    between = passage.text[ordered[0].end : ordered[-1].at]
    if has_subject(passage, three[0], three[1:]):
        return True
    return has_topic(ahead, between)


def _points(passage: Passage, one: Atom) -> Iterator[Twice]:
    two, stated = _two(passage, one), percentage(one.figure)
    if two is None or stated is None or _is_parted(passage, one, *two):
        return
    numbers = [each.sentence for each in (one, *two)]
    words = "".join(passage.sentence(at) for at in range(min(numbers), max(numbers) + 1))
    first, second = (printed(each.figure) for each in two)
    if first is None or second is None or not _COMPARED.search(words):
        return
    if any(_is_moved(passage, each) for each in two):
        return
    gap = second - first
    gap = gap if gap.low + gap.high > 0 else gap.times(-1)
    near = passage.within(one.sentence - 2, one.sentence + 2)
    ends = [printed(each.figure) for each in near if each.unit == "%"]
    gaps = [x - y for x in ends for y in ends if x is not None and y is not None]
    if any(each.meets(stated) for each in gaps):
        return
    middle = (gap.low + gap.high) / 2
    grown = change(first, second)
    back = change(second, first)
    is_growth = any(each.meets(stated) or each.times(-1).meets(stated)
                    for each in (grown, back) if each is not None)  # fmt: skip
    if (
        is_growth
        or is_plausible(one.value, middle, 3)
        or is_near(one.value, middle, step_of(one.figure))
    ):
        yield Twice("points", one, *two, gap)


def _in_percent(passage: Passage, one: Atom) -> Iterator[Twice]:
    """Ask about a difference of two percentages that is told in percent."""
    two, behind = _two(passage, one), passage.beside(one)[1]
    if two is None or not (_is_moved(passage, one) or _TURNED.match(behind)):
        return
    marks = [cues.EARLIER.search(" ".join(passage.beside(each, 24, 16))) for each in two]
    is_dated = (marks[0] is None) != (marks[1] is None)
    if not is_dated and _is_parted(passage, one, *two):
        return
    numbers = [each.sentence for each in (one, *two)]
    words = "".join(passage.sentence(at) for at in range(min(numbers), max(numbers) + 1))
    first, second = two
    then = [THEN in "".join(passage.beside(each, 16, 12)) for each in two]
    is_moved = re.search(r"から|より|\bfrom\b|\bthan\b|\bcompared\b|\bto\b|\bagainst\b", words)
    if not (is_moved or is_dated) and then[0] == then[1]:
        return
    if abs(first.value - second.value) != abs(one.value) or any(
        _is_moved(passage, each) for each in two
    ):
        return
    small, big = sorted(
        (reach(first.figure), reach(second.figure)), key=lambda x: x.low if x else 0
    )
    stated = percentage(one.figure)
    if small is None or big is None or stated is None:
        return
    grown = [change(small, big), change(big, small)]
    if any(
        each is not None and (each.meets(stated) or each.times(-1).meets(stated)) for each in grown
    ):
        return
    yield Twice("percent", one, first, second, stated)


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
        yield Twice("one-in-n", one, near[0], near[0], stated)


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
    yield Twice("multiple", near[0], one, one, Reach(exact, exact))
