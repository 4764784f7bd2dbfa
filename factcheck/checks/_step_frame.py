"""A difference and the two amounts that it is of, in whatever order a Japanese paragraph has.

64人で、前の年より16人減った。80人だった前年も …: a number with a word of change or comparison right
behind it is held against the two amounts near it of which one is told as the earlier, or as the one
that it is compared with. Asked about where no two amounts are so far apart, and one slip of the
hand in one of the three makes it right.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.checks._atom import Atom
from factcheck.checks._bases import is_of_other_base
from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import Reach, closely, printed
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

MOST = 9
"""Most amounts of one unit near a difference."""
BACK, ON = 2, 1
"""Sentences before and behind a difference in which its amounts are looked for."""
HEADED = 3
"""The same behind one in a heading."""
BESIDE = 12
"""Most characters between a difference and the amount right before it that it is from."""
SURE = 3
"""Score from which two amounts are taken for the ends of a difference."""
_KANA = re.compile("[ぁ-ん]")
_STEP = re.compile(
    r"\A(?:分|近く|ほど|だけ|も|の)?(?:、?[(（][^()（）]{1,12}[)）]|、約?[\ue000-\uf8ff])?(?:の|分の|も|と)?"
    r"(?:大幅に|小幅に)?"
    r"(?:増(?!税|便|産|員|設|刷)|減(?!税|便|産|員|俸|反)|上昇|下落|低下|下降|値[上下]|引き?[上下]|上[がげ]|下[がげ]|上回|下回|高[いくかま]|"
    r"低[いくか]|安[いくか]|多[いくか]|少な|長[いくか]|短[いくかく縮]|伸び|伸ばし|縮|重[いくか]|軽[いくか]|上積み|上乗せ|"
    r"改善|悪化|差(?!し|別|出)|プラス|マイナス|アップ|ダウン|膨ら|落ち|落とし|後退|拡大)"
)
"""Right behind a difference."""
_DIFFERENCE = re.compile(
    r"(?:差は|差額は|増加は|減少は|増減は|[上下]げ幅は|増加幅は|減少幅は|差が)(?:約)?\Z"
)
"""Right before one."""
_THEN = re.compile(
    r"前[年期回週季月日作](?!後|半|期比|年比)|前の[年月週期回]|昨[年季夏春秋冬]|去年|一昨|先[月週]|年前|カ月前|か月前|月前|当初|"
    r"以前|これまで|従来|現行|改定前|値上げ前|導入前|改正前|旧来|平年|コロナ禍?前|\uf000|現在の?|翌"
)
"""Words of another time."""
_BASE = re.compile(
    r"\A(?:だった|あった)?(?:前[年回期月作]|昨年)?(?:から|より|に比べ|と比べ|に対し|を[上下]回|だったの)"
)
"""Right behind the amount that another is compared with."""
_CLAUSE = re.compile("[、。\n\ue000-\uefff]")
_TOPIC = re.compile(r"[一-龠ァ-ヶー]{2}[はが][^。]{0,24}\Z")
_WAS = re.compile(r"だった[前昨]")
_EDGE = re.compile(r"台|割れ|を割|超|を超|に迫|を?突破|以上|以下|未満|に届")
"""Right behind a mark that something passes, and no amount."""
_APART = re.compile(
    r"平均|見込|予想|目標|計画|全国|うち|このうち|各|それぞれ|ごと|延べ|毎[年月日]|年平均|累計|前々|さらに|さらなる"
)
"""In the clause of an amount that is none of the two."""


@dataclass(frozen=True, slots=True)
class Step:
    """Two amounts that are not as far apart as is told."""

    first: Atom
    """The one that is told first."""
    second: Atom
    """The other."""
    stated: Atom
    """What is told as their difference."""
    right: Reach
    """What it is."""


def steps(evidence: Evidence) -> Iterator[Step]:
    """Yield the differences of an article that their two amounts do not make."""
    for passage in paragraphs(evidence):
        for told in passage.atoms if _KANA.search(passage.plain) else ():
            found = _missed(passage, told) if _is_step(passage, told) else None
            if found is not None:
                yield found


def _is_step(passage: Passage, one: Atom) -> bool:
    """Tell whether words make a number a difference."""
    if one.value <= 0 or one.figure.hedge is not None or not (one.family or one.unit == "point"):
        return False
    if one.family == "%":
        return False
    behind = _STEP.match(passage.behind(one, 24))
    return behind is not None or _DIFFERENCE.search(passage.before(one, 8)) is not None


def _missed(passage: Passage, told: Atom) -> Step | None:
    whole = [one for one in passage.atoms if one is not told and _is_like(one, told)]
    base = next((one for one in whole if _is_base(passage, one, told)), None)
    pairs = [two for two in combinations(whole, 2) if base is None or base in two]
    if len(whole) > MOST or any(_is_apart(one, two, told) for one, two in pairs):
        return None
    scored = [
        (_score(passage, told, one, two) + (len(whole) == 2), one, two) for one, two in pairs
        if _is_end(passage, one, told) and _is_end(passage, two, told)
        and not is_of_other_base(passage, told, one, two)
        and one.value != two.value and _is_mended(one, two, told)
    ]  # fmt: skip
    best = max((score for score, _, _ in scored), default=0)
    found = [(one, two) for score, one, two in scored if score == best]
    if best < SURE or len({(one.value, two.value) for one, two in found}) != 1:
        return None
    one, two = found[0]
    right = _apart(one, two)
    return Step(one, two, told, right) if right else None


def _is_base(passage: Passage, one: Atom, told: Atom) -> bool:
    """Tell whether words right between two numbers make one the base of the other."""
    between = passage.between(one, told) if one.at < told.at else ""
    return len(between) <= BESIDE and _BASE.match(between) is not None


def _is_end(passage: Passage, one: Atom, told: Atom) -> bool:
    """Tell whether an amount near a difference may be one of its ends."""
    at, on = told.sentence, HEADED if passage.is_headed and told.sentence == 0 else ON
    behind = passage.behind(one, 24)
    if not at - BACK <= one.sentence <= at + on or _STEP.match(behind) or _EDGE.match(behind):
        return False
    return not _APART.search("".join(passage.beside(one, 16, 10)))


def _is_like(one: Atom, told: Atom) -> bool:
    if told.unit == "point":
        return one.family == "%"
    return one.family == told.family and one.thing == told.thing and one.value > 0


def _apart(one: Atom, two: Atom) -> Reach | None:
    """Return how far two amounts are apart."""
    small, big = sorted((one, two), key=lambda each: each.value)
    ends = [_read(each) for each in (big, small)]
    return ends[0] - ends[1] if ends[0] is not None and ends[1] is not None else None


def _read(one: Atom) -> Reach | None:
    """Return what a number may be; whole points are told of whole percentages as printed."""
    if one.unit in {"%", "point"} and one.value.denominator == 1:
        return Reach(one.value, one.value)
    return printed(one.figure) if one.family == "%" else closely(one.figure)


def _is_apart(one: Atom, two: Atom, told: Atom) -> bool:
    apart, stated = _apart(one, two), _read(told)
    return apart is None or stated is None or apart.meets(stated)


def _is_mended(one: Atom, two: Atom, told: Atom) -> bool:
    """Tell whether one slip in one of three numbers makes the difference right."""
    small, big = sorted((one.value, two.value))
    return any(
        is_slip(wrong, right, least=1 + (wrong < 10)) or 0 < abs(wrong - right) <= _least(told)
        for wrong, right in (
            (told.value, big - small), (big, small + told.value), (small, big - told.value),
            (small, big + told.value), (big, small - told.value),
        )
        if right > 0
    )  # fmt: skip


def _least(told: Atom) -> Fraction:
    """Return by how much a number of two digits or more may be miscounted."""
    return Fraction(2) if told.value >= 10 and told.family == "n" else Fraction(0)


def _score(passage: Passage, told: Atom, one: Atom, two: Atom) -> int:
    """Return how much speaks for two amounts to be the ends of a difference."""
    then = [_is_then(passage, each) for each in (one, two)]
    base = any(_BASE.match(passage.behind(each, 8)) for each in (one, two))
    if then[0] == then[1] and not base:
        return 0
    here = sum(each.sentence == told.sentence for each in (one, two))
    if not here and told.sentence and _TOPIC.search(passage.before(told, 40)):
        return 0  # a subject of its own
    far = max(abs(each.sentence - told.sentence) for each in (one, two)) > 1
    score = 2 * (then[0] != then[1]) + base + here + (two.at < told.at)
    return score - (far and not passage.is_headed)


def _is_then(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is told of an earlier time."""
    ahead = _CLAUSE.split(passage.before(one, 30))[-1]
    return _THEN.search(ahead) is not None or _WAS.match(passage.behind(one, 6)) is not None
