"""What words around a percentage say for it that two amounts near it should make it.

As in `_sum_signs`, each sign is worth some decimal digits of a chance: what ties an amount to an
earlier one; and what says that the percentage is of something else.
"""

import re
from fractions import Fraction

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import alike, has_subject
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import is_near, step_of
from factcheck.checks._reckoning import HUNDRED, Reach
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

FAR = 3
"""Times the right percentage from which on another one is hardly a slip of it."""


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_OPEN = ("as many as", "as few as")
"""Words that leave one end of a share open, and mean it as told."""
_JA_LOOSE = re.compile(
    r"目標|見込|予想|想定|全国|平均|以上|を超|最大|前[年回期月戦]|昨|税|除[くい]|増|減|上回|下回|複数回答|"
    r"男性|女性|歳|代|倍率|利益率|シェア|また|一方"
)
"""In the clauses between: words of other shares and other wholes."""
_FROM = _any(
    r"\b(?:from|against|compared (?:with|to)|than|over|below|behind|off|versus)\b[^.;]{0,40}\Z"
)
_THEN = _any(r"\b(?:ago|last|earlier|previous\w*|before|year|month|quarter)\b")
_AGO = _any(r"\b(?:ago|last (?:year|month|week|season)|(?:year|month)s? (?:earlier|before))\b")
_LOOSE = _any(
    r"\b(?:forecast|expect\w*|target|goal|budget\w*|nationally|nationwide|adjusted|annuali[sz]ed|"
    r"(?<!in )(?<!over )a year(?! (?:ago|earlier|before))|per year|each year|annually|"
    r"respectively|including|more than|at least|up to|between|interest|discount|tax|another)\b"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A percentage with two amounts, read in one way."""

    role: str
    """``change`` or ``share``."""
    stated: Atom
    """The percentage or fraction."""
    first: Atom
    """The amount of earlier, or the whole."""
    second: Atom
    """The amount of now, or the part."""
    right: Reach
    """The percentage they make, negative for a fall."""

    @property
    def told(self) -> Fraction:
        """The percentage as told, without its sign."""
        return told_rate(self.stated)

    @property
    def middle(self) -> Fraction:
        """The right percentage, without its sign."""
        return abs(self.right.low + self.right.high) / 2


def told_rate(one: Atom) -> Fraction:
    """Return a percentage or fraction in percent; as many as three in ten are 30."""
    value, many = one.figure.value, one.value
    if one.text.lower().startswith(_OPEN) and isinstance(value, Quantity):
        many = Fraction(value.high or value.low or 0)
    return abs(many) * (HUNDRED if one.kind == "ratio" else 1)


def said(passage: Passage, read: Reading) -> float:
    """Return for how many decimal digits of a chance the words around a reading stand."""
    own = _change(passage, read)
    return own + _slip(read) + _place(passage, read) + _others(passage, read)


def _slip(read: Reading) -> float:
    if read.stated.kind == "percent" and is_near(
        read.told, read.middle, step_of(read.stated.figure)
    ):
        return 0.6
    return -0.7 if not read.middle < read.told * FAR < read.middle * FAR**2 else 0.0


def _place(passage: Passage, read: Reading) -> float:
    """Weigh how far apart the three stand."""
    one, at = read.stated, sorted((read.first, read.second), key=lambda each: each.at)
    sentences = [at[0].sentence, at[1].sentence]
    is_headed = passage.is_headed and one.sentence == 0
    weight = -1.8 if one.sentence < min(sentences) and not passage.is_headed else 0.0
    every = sentences if is_headed else [*sentences, one.sentence]
    weight -= 0.3 * (max(every) - min(every))
    between = passage.text[min(one.at, at[0].at) : max(one.at, at[1].at)]
    return weight - (1.0 if ";" in between and not at[0].at < one.at < at[1].at else 0.0)


def _others(passage: Passage, read: Reading) -> float:
    """Weigh what else is told near: other amounts and percentages, other subjects, loose words."""
    three = (read.stated, read.first, read.second)
    start, last = min(one.sentence for one in three), max(one.sentence for one in three)
    near = passage.within(start, last)
    weight = -0.4 * sum(each.unit == "%" and each is not read.stated for each in near)
    if _LOOSE.search("".join(passage.sentence(at) for at in range(start, last + 1))):
        weight -= 1.0
    if _JA_LOOSE.search(passage.text[min(one.at for one in three) : max(one.at for one in three)]):
        weight -= 1.5
    if any(each.figure.hedge and each.value for each in three):
        weight -= 0.7
    if has_subject(passage, read.stated, three[1:]):
        weight -= 2.5
    pool = {each.value for each in passage.atoms if alike(each, read.first) and each.value > 1}
    return weight + (0.5 if pool <= {read.first.value, read.second.value} else 0.0)


def _change(passage: Passage, read: Reading) -> float:
    one, first, now = read.stated, read.first, read.second
    before, behind = passage.before(first, 90), passage.behind(first, 30)
    weight = 1.7 if _FROM.search(before[-50:]) else 0.5
    if (
        _THEN.search(behind)
        or cues.EARLIER.search(before[-30:] + behind[:20])
        or _AGO.search(before)
    ):
        weight += 0.8
    if passage.is_headed and one.sentence == 0 and first.sentence and now.sentence:
        weight += 0.8
    if first.sentence == now.sentence == one.sentence:
        weight += 0.5
    things = {each.thing.rpartition(" ")[2] for each in (first, now)}
    if len(things) == 1 and things != {""}:
        weight += 0.5
    return weight - (1.5 if len(things - {""}) > 1 else 0.0)
