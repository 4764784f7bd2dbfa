"""One share, or one growth, told twice: 25%、5人に1人; 4倍、400%増. Words order nothing.

A fraction is held against all percentages near it, what they add up to and what they leave, and
all pairs of amounts: where any of them makes it, it has its witness. Else it is asked about where
words tie it to one of them, to their sum or to what they leave, and it is not far from it.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.rate_laws import is_plausible, percentage
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount, printed
from factcheck.laws.rates import rate_cues as cues
from factcheck.laws.rates.near_amounts import alike, direction, has_subject, has_topic
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.laws.texts.ties import are_tied
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

NEIGHBOR = Fraction(21, 10)
"""Points up to which a percentage is told by a fraction that is not its nearest."""
ROUGHLY = Fraction(1, 100)
"""Share by which a hedge may move a percentage that is no round one."""
WIDEST = 100
"""Most characters between two words for one share."""
NEAR = 60
"""Most characters between two shares of which the one may be far from the other."""
LARGEST = 100
"""Largest number of which one is told by heart, and not only right beside its percentage."""
FARTHEST = 3
"""Times a percentage from which on a fraction tied to it is of something else."""
_BY = re.compile(r"\bby (?:about |nearly |almost |roughly |some |over |around )?\Z", re.IGNORECASE)
"""Before a share by which something differs, and which is of no whole."""
_SHARE = re.compile(r"に|分の|半|\bin\b|\bof\b|third|quarter|half|fifth|tenth", re.IGNORECASE)
_APART = re.compile(
    r"一方|では|に対し|女性|男性|前[年回期月]|昨年|目標|全国|平均|より|から|だが|しかし|ものの|逆に|うち|残り|ほか|さらに|"
    r"\b(?:but|while|against|than|among|whereas|compared|only|another|rest|other|and|target|"
    r"rank(?:s|ed|ing)?|when)\b|;|"
    r"\bthose (?:using|who|with|in)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"(?:前[年回期月]|昨年|以前|当時|目標|全国|平均|年前)[^。、]{0,8}\Z|"
    r"\b(?:from|against|than|target of) \Z"
)
"""Before a percentage of another time or place."""
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
_WHOLE = re.compile(r"\bof (?:the )?\Z", re.IGNORECASE)
_SAME = re.compile(r"(?:つまり|実に|じつに|ほぼ|およそ|おおよそ|すなわち|言い換え|いわば|、約)")
_RECKONED = re.compile(
    r"[^。、]{0,20}?(?:計算|割合|割(?=だ|に|と|。)|ことになる|こととなる|に(?:当|あ)た[るりっ]|に相当|に等し|"
    r"に[過す]ぎ|にとどま|といえる|と言える|に上る|にのぼる)"
)
_NEXT = re.compile(
    r"(?:の割合)?(?:となる|である|に(?:当た|あた|相当す)る|の割合の)、?|"
    r"[がは][^。]{0,16}(?:計算|割合)で、[^。]{0,8}"
)
"""Between a fraction and the percentage that it is."""
_OF_OTHERS = re.compile("、[^、。]{2,}(?:人|者|層|世帯|家庭|企業|会社)[はも](?:約|およそ)?\\Z")
"""Between a percentage and the fraction that has a subject of its own."""
_OF_ANOTHER = re.compile(
    r"\A,? of (?:what\b|that of\b|those of\b|(?:the )?[A-Z][^.;,]{0,24}['’]s? )"
)
"""Behind a fraction of what someone else has, beside the share that one has of them all."""
_SUM = re.compile(
    r"合わせて|合計|を足|\b(?:together|combined|in all|between them)\b", re.IGNORECASE
)
_OF_REST = re.compile(r"\bof the (?:remainder|rest|others)\b|残り(?:は|の内訳)", re.IGNORECASE)
_LEFT = re.compile(
    r"\b(?:leaving|leaves|left|remain\w*|down to)\b[^.;]{0,16}\Z|残[りる][^。]{0,6}\Z"
)
_SIMPLE = tuple(Fraction(part, many) for many in (2, 3, 4, 5, 6, 8, 10) for part in range(1, many))
"""Fractions that are told by heart."""


@dataclass(frozen=True, slots=True)
class Twice:
    """Shares that do not belong together."""

    law: str
    """``one-in-n``, ``left`` for what percentages leave, or ``multiple``."""
    stated: Atom
    """What is asked about: the share in words, the growth."""
    others: tuple[Atom, ...]
    """The percentages, or the multiple, that are the same."""


@once
def twice(evidence: Evidence) -> tuple[Twice, ...]:
    """Return the shares and growths of an article that do not belong together."""
    return tuple(
        one
        for passage in paragraphs(evidence)
        for one in missed(passage)
        if are_tied(passage.article, one.stated.span, *(each.span for each in one.others))
    )


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
        if each is not one and each.unit == "%" and each.value > 0
    ]  # fmt: skip


def _fraction(passage: Passage, one: Atom) -> Iterator[Twice]:
    """Ask about one in so many that is not the percentage, the sum or the rest it is told to be."""
    share, many = percentage(one.figure), one.value.denominator
    if share is None or not _SHARE.search(one.figure.text) or _BY.search(passage.before(one, 20)):
        return
    at, rest = one.sentence, _rest(passage, one)
    near = _shares(passage, at - 1, at + 1, one)
    if not (near or rest) or _has_witness(passage, one, share, near, rest):
        return
    scopes = ((at, at), (at - 1, at), (at, at + 1))
    own = next((some for scope in scopes if (some := _shares(passage, *scope, one))), [])
    tied = [each for each in own if _is_tied(passage, one, each)]
    others = [each for each in own if not direction(passage, each)]
    if many > LARGEST:
        tied = [each for each in tied if cues.ATTACHED.match(passage.between(one, each))]
    if len(tied) == 1 and _is_likely(passage, one, tied[0], others):
        yield Twice("one-in-n", one, (tied[0],))
        return
    ahead = [each for each in near if each.sentence == at and each.at < one.at]
    is_sum = len(ahead) > 1 and _SUM.search(passage.before(one, 24))
    if is_sum and _is_neighbor(one, _sum(ahead)):
        yield Twice("one-in-n", one, tuple(ahead))
    elif rest and _is_neighbor(one, HUNDRED - _sum(rest)):
        yield Twice("left", one, tuple(rest))


def _sum(shares: Sequence[Atom]) -> Fraction:
    return sum((each.value for each in shares), Fraction(0))


def _rest(passage: Passage, one: Atom) -> list[Atom]:
    """Return the percentages that tell what a share leaves: of the remainder, 17% and 8%."""
    if _LEFT.search(passage.before(one, 40)):
        own = _shares(passage, one.sentence, one.sentence, one)
        return [each for each in own if each.at < one.at and direction(passage, each) < 0][-1:]
    for number in range(one.sentence + 1, one.sentence + 4):
        if _OF_REST.search(passage.sentence(number)):
            return _shares(passage, number, number, one)
    return []


def _has_witness(
    passage: Passage, one: Atom, share: Reach, near: Sequence[Atom], rest: Sequence[Atom]
) -> bool:
    """Tell whether a percentage, some in a row, what they leave, or two amounts make a share."""
    told = one.value * HUNDRED
    if rest and abs(HUNDRED - _sum(rest) - told) <= NEIGHBOR:
        return True
    for start, first in enumerate(near):
        ends = _closely(first.figure)
        if ends is None or share.meets(ends):
            return True
        if any(abs(_sum(near[start:end]) - told) <= NEIGHBOR
               for end in range(start + 2, min(start + 4, len(near)) + 1)):  # fmt: skip
            return True
    counts = [each for each in passage.within(one.sentence - 1, one.sentence + 1) if each.is_amount]
    return any(
        alike(part, whole) and share.low <= part.value / whole.value * HUNDRED <= share.high
        for part, whole in permutations(counts, 2)
    )


def _is_parted(passage: Passage, *two: Atom) -> bool:
    """Tell whether a subject of its own stands between numbers."""
    ordered = sorted(two, key=lambda each: each.at)
    ahead = passage.text[: ordered[0].at]
    between = passage.text[ordered[0].end : ordered[-1].at]
    return has_subject(passage, two[0], two[1:]) or has_topic(ahead, between)


def _is_tied(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether words say that one in so many and a percentage are the same share."""
    between = passage.between(one, other)
    if cues.DIFFERENT.match(passage.behind(other, 16)) or direction(passage, other):
        return False
    if _APART.search(between) or _EARLIER.search(passage.before(other, 20)):
        return False
    if len(between) > WIDEST or _has_nearer(passage, one, other):
        return False
    if not one.is_latin:
        return _is_same(passage, one, other)
    if other.at > one.at and _OF_ANOTHER.match(between):
        return False
    is_whole = _WHOLE.search(passage.before(other, 8)) is not None
    return _EQUAL.search(between) is not None and not is_whole and not _is_parted(
        passage, one, other)  # fmt: skip


def _has_nearer(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether a percentage stands between two: of half of it, 1% own a quarter."""
    first, last = sorted((one.at, other.at))
    return any(each.unit == "%" and first < each.at < last for each in passage.atoms)


def _is_same(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether Japanese words say that a fraction and a percentage are the same."""
    between = passage.between(one, other)
    if other.at > one.at:
        return cues.ATTACHED.match(between) is not None or _NEXT.match(between) is not None
    if _SAME.search(between) or cues.ATTACHED.match(between):
        return True
    if _OF_OTHERS.search(between):
        return False
    return _RECKONED.match(passage.behind(one, 24)) is not None


def _is_likely(passage: Passage, one: Atom, other: Atom, others: Sequence[Atom]) -> bool:
    """Tell whether a fraction tied to a percentage may be a slip of it."""
    between = passage.between(one, other)
    is_beside = cues.ATTACHED.match(between) is not None or _REDONE.search(between) is not None
    is_here = one.sentence == other.sentence or not one.is_latin
    is_alone = is_beside or (len(others) == 1 and is_here and len(between) <= NEAR)
    is_near = is_plausible(one.value * HUNDRED, other.value, FARTHEST)
    if not is_beside and not is_here:
        return False
    is_near = is_near or (is_beside and is_slip(one.value * HUNDRED, other.value, least=1))
    return _is_neighbor(one, other.value) or (is_alone and is_near)


def _is_neighbor(one: Atom, percent: Fraction | int) -> bool:
    """Tell whether another fraction, one more or less, or told by heart, is a percentage."""
    many, step = one.value.denominator, Fraction(1, one.value.denominator)
    others = [one.value + step, one.value - step]
    others += [
        Fraction(one.value.numerator, many + more) for more in (-2, -1, 1, 2) if many + more > 1
    ]
    if any(abs(each * HUNDRED - percent) <= NEIGHBOR for each in others):
        return True
    return any(each * HUNDRED == percent for each in _SIMPLE)


def _closely(figure: Figure) -> Reach | None:
    """Return what a percentage may be; "roughly 67 percent" is a little more or less."""
    exact, ends = amount(figure), printed(figure)
    if figure.hedge is None or exact is None or exact % 5 == 0 or ends is None:
        return percentage(figure)
    return ends.wider(ROUGHLY)


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
    if len(near) > 1 or direction(passage, near[0]) != 1:
        return
    if near[0].value == one.value * HUNDRED and not _is_parted(passage, one, near[0]):
        yield Twice("multiple", near[0], (one,))
