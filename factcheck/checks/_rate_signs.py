"""What words around a percentage say for it that two amounts near it should make it.

As in `_sum_signs`, each sign is worth some decimal digits of a chance: what ties a share to its
part, a part to its whole, an amount to an earlier one; and what says that it is of something else.
"""

import re
from fractions import Fraction
from itertools import pairwise

from factcheck.checks import _rate_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import alike, has_subject
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import is_near, step_of
from factcheck.checks._reckoning import HUNDRED, Reach
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

WIDE = 8
"""Share of a whole, as its divisor, up to which two parts with their shares may miss each other."""
FAR = 3
"""Times the right percentage from which on another one is hardly a slip of it."""


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_OPEN = ("as many as", "as few as")
"""Words that leave one end of a share open, and mean it as told."""
_ABOUT = r"(?:about |some |just |nearly |roughly |almost |only |or |the )*"
_LINK = _any(
    r"(?:,? or |,? that is,? |: | ?[-–—] ?(?:or )?|(?: [a-z]+){0,2} \(|,?(?: [a-z]+)? "
    r"(?:representing|equal to|equivalent to|equaling|which is|making up|accounting for) )" + _ABOUT
)
"""What stands between a part and its share."""
_JA_LINK = re.compile(
    r"(?:で|と|、|だった。|に上り|にのぼり|にとどまり|で、|と、|の)?(?:全体|回答者|応募者|そ|総数|全員)?の?(?:約|わずか|実に)?|"
    r"(?:で|だった|、|。|を[一-龠]{1,2}[ぁ-ん]{1,3})[^。、0-9]{0,12}(?:率|割合|比率)(?:は|に[し上]て?|で|が)(?:約)?|"
    r"[(（](?:全体の|約)?"
)
"""The same in Japanese."""
_JA_PART_OF = re.compile(
    r"[^。]{0,14}(?:のうち|うち|中[、の]?|に対し|[がに](?:答え|回答|受け|応募|参加|聞|尋ね|届|出願|志願))"
)
"""Behind a whole of which a part is told."""
_JA_LOOSE = re.compile(
    r"目標|見込|予想|想定|全国|平均|以上|を超|最大|前[年回期月戦]|昨|税|除[くい]|増|減|上回|下回|複数回答|"
    r"男性|女性|歳|代|倍率|利益率|シェア|また|一方"
)
"""In the clauses between: words of other shares and other wholes."""
_COMMA = _any(r"[^.,;]{0,24}, " + _ABOUT)
_OF_ALL = _any(r" of (?:the \w+|all|them|those|these|it|its|their)\b")
_OF_NOUN = _any(r" of the (?!total|whole|lot|sum|group)([a-z]+)")
_CLOSED = _any(r"(?: [a-z]+){0,2}[,)]")
_ASKED = _any(
    r"\b(?:asked|polled|surveyed|interviewed|sent|invited|among|total of|has|had|with) \Z"
)
_OF_SOME = _any(
    r" of (?:them|these|those|whom|which) (?!were |was |are |is |said |had |have )[a-z]"
)
"""Behind a share of a part: 300 (40% of them women)."""
_THAT_IS = _any(
    r"(?:\A|[.\n] ?)(?:that|this|which|it) (?:is|was|makes|means|equals|meant|comes to) "
    + _ABOUT
    + r"\Z"
)
_MEANS = _any(r"\b(?:meaning|means|so|thus) (?:that )?" + _ABOUT + r"\Z")
_WHICH = _any(r"\b(?:which (?:meant|means|is|was|came)|meaning|that is|or)\b")
_PART_OF = _any(
    r"(?: [a-z]+)? (?:out )?of (?:the |its |all |our |their |some |a )*(?:[a-z]+['’]s )?"
)
_WHOLE_AHEAD = _any(
    r"(?:\A|[.\n] ?|, )(?:out )?of (?:the |its |all |these |those |some )*[^.;,]{0,50}\Z"
)
_OF_THESE = _any(r"\bof (?:these|those|them|whom|which)\b")
_OF_WHOLE = _any(
    r" (?:percent |per cent )?of (?:the |its |all |our |their |his |her )*(?:[a-z]+['’]?s? ){0,2}"
)
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
    own = _share(passage, read) if read.role == "share" else _change(passage, read)
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


def _share(passage: Passage, read: Reading) -> float:
    one, whole, part = read.stated, read.first, read.second
    behind, between = passage.behind(one, 40), passage.between(part, one)
    first, last = sorted((part.at, one.at))
    is_beside = not any(first < each.at < last for each in passage.atoms)
    weight = _attached(passage, read, between) if is_beside or part.sentence < one.sentence else 0.0
    is_which = is_beside and one.at < part.at and _WHICH.search(between)
    weight += 0.8 if is_which else 0.0
    is_of_whole = whole.at > one.at and _OF_WHOLE.fullmatch(passage.text[one.end : whole.at])
    if weight < 1 and not (is_of_whole or is_which):
        weight -= 1.5 if cues.OWN_WHOLE.match(behind) else 0.0
        weight -= 1.0 if one.at < min(part.at, whole.at) else 0.0
    if _OF_SOME.match(behind):
        weight -= 4.0
    if is_of_whole or _OF_ALL.match(behind):
        weight += 1.5 if is_of_whole else 0.6
    other = _OF_NOUN.match(behind)
    if other and other[1].lower() not in passage.text[: one.at].lower():
        weight -= 1.5  # of the population, whose number is not told
    if _has_other_whole(passage, read):
        weight -= 2.0
    return weight + _tie(passage, part, whole)


def _has_other_whole(passage: Passage, read: Reading) -> bool:
    """Tell whether a whole has a share of its own beside it, or a part the whole of another part.

    2,312,356 (82.6%), 24,243 (0.9%) and 390,938 (14.0%) are of some 2.8 million, told or not.
    """
    pairs = [
        (part, share)
        for part, share in pairwise(passage.atoms)
        if share.unit == "%" and share is not read.stated and part.value > 0 < share.value
        and (_LINK.fullmatch(passage.between(part, share))
             or _JA_LINK.fullmatch(passage.between(part, share)))
    ]  # fmt: skip
    mine = read.second.value / read.told
    return any(part is read.first for part, _ in pairs) or any(
        part is not read.second and abs(part.value / share.value - mine) * WIDE < mine
        for part, share in pairs
        if abs(part.value / share.value * HUNDRED - read.first.value) * WIDE > read.first.value
    )


def _attached(passage: Passage, read: Reading, between: str) -> float:
    """Weigh how a share is tied to its part: 725, or 63%; 725. That is 63 %."""
    one, behind = read.stated, passage.behind(read.stated, 40)
    is_closed = _OF_ALL.match(behind) or _CLOSED.match(behind)
    if _LINK.fullmatch(between) or (read.second.at < one.at and _JA_LINK.fullmatch(between)):
        return 1.5
    if read.second.at < one.at and _COMMA.fullmatch(between) and is_closed:
        return 1.5
    if read.second.at > one.at and between == ", " and _CLOSED.match(read.second.behind):
        return 1.5
    if _THAT_IS.search(passage.before(one, 40)) and read.second.sentence == one.sentence - 1:
        return 1.2
    return 1.0 if _MEANS.search(passage.before(one, 30)) else 0.0


def _tie(passage: Passage, part: Atom, whole: Atom) -> float:
    """Weigh how a part is tied to its whole: 640 of the plant's 3,200; 1,250. Of these, 725."""
    between = passage.text[min(part.end, whole.end) : max(part.at, whole.at)]
    is_told = part.at < whole.at and _PART_OF.fullmatch(between) is not None
    if whole.at < part.at:
        ahead = _WHOLE_AHEAD.search(passage.before(whole, 60))
        is_told = bool(ahead or _OF_THESE.search(between) or _JA_PART_OF.match(between))
    weight = 1.5 if is_told else 0.8 if _ASKED.search(passage.before(whole, 30)) else 0.0
    if not weight and part.thing and part.thing == whole.thing:
        weight = 0.5
    return weight - (0.5 if "money" in {part.kind, whole.kind} else 0.0)


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
