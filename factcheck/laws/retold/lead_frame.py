"""A number of a Japanese heading, and the number that the paragraph below has in its place.

Held to be one where both have one unit and thing, are one slip of the hand apart, and words of the
heading stand beside the number below; silent where the paragraph has the heading's number, or makes
it of two or three of its own.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import reach
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure

MOST = 10
"""Most numbers of a unit in a paragraph among which that of its heading is looked for."""
SIDE = 30
"""Characters on either side of a number in which words of the heading are looked for."""
LEAD = 1
"""Sentences behind the first of a paragraph that are its lead, too."""
_KINDS = frozenset({"money", "count", "measure", "number", "percent", "ratio", "duration"})
_NAME = re.compile("[一-龠々]{2,}|[ァ-ヴー]{3,}")
_BEFORE = re.compile("[一-龠々]{2,6}\\Z")
_COMMON = frozenset(
    {"発表", "開始", "今年", "昨年", "前年", "以上", "実施", "全国", "県内", "市内", "増加", "減少"}
)
_APART = re.compile(
    r"前[年回月期日]|昨年|去年|以来|過去|当時|うち|ほか|さらに|累計|目標|計画|想定|予想|見込|定員|平均|"
    r"当たり|あたり|につき|各|それぞれ|最大|最低|第|当初|従来|これまで|現行|現在|以前|または|から(?=[\ue000-\uefff])"
)
"""In the clause of a number that is not the heading's."""
_BOUND = re.compile(r"超|以上|以下|未満|割れ|台|余|弱|強|近く|前後|迫|突破|を超|を割|を突破")
"""Right behind a number that is only a mark."""


def instead(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Yield numbers of headings, each with the number that stands for it below."""
    if evidence.article.language != "ja":
        return
    for passage in passages(evidence):
        if passage.is_headed:
            heads = [one for one in passage.atoms if one.span.start < passage.span.start]
            below = [one for one in passage.atoms if one.span.start >= passage.span.start]
            for head in heads:
                told = _instead(passage, head, below) if _is_told(head) else None
                if told is not None:
                    yield head.figure, told.figure


def _is_told(one: Atom) -> bool:
    plain = one.kind in _KINDS and one.figure.hedge is None and one.value > 0
    return plain and not _BOUND.match(one.behind)


def _instead(passage: Passage, head: Atom, below: Sequence[Atom]) -> Atom | None:
    """Return the number below a heading that seems to be its own, but for a slip."""
    own = reach(head.figure)
    like = [one for one in below if one.kind == head.kind and one.unit == head.unit]
    ends = [reach(one.figure) for one in like]
    if own is None or len(like) > MOST or any(each is None or each.meets(own) for each in ends):
        return None
    values = [one.value for one in like]
    made = {one + other for one, other in combinations(values, 2)}
    made |= {abs(one - other) for one, other in combinations(values, 2)}
    made |= {sum(some, Fraction(0)) for some in combinations(values, 3)}
    if head.value in made:
        return None
    near = [one for one in like if _is_told(one) and (_is_slip(head, one) or _is_named(head, one))]
    near = [one for one in near if not _APART.search("".join(passage.beside(one, 20, 8)))]
    if len(near) != 1 or not _is_of_one(passage, head, near[0]):
        return None
    return near[0]


def _is_named(head: Atom, one: Atom) -> bool:
    """Tell whether one noun stands right before both: 従業員6人, 従業員8人."""
    names = [_BEFORE.search(each.before) for each in (head, one)]
    return None not in names and len({each[0] for each in names if each}) == 1


def _is_slip(head: Atom, one: Atom) -> bool:
    """Tell whether a number is a slip of another, or one of three digits one or two off."""
    near = head.family == "n" and head.value >= 100 and abs(head.value - one.value) <= 2
    return near or is_slip(head.value, one.value)


def _is_of_one(passage: Passage, head: Atom, told: Atom) -> bool:
    """Tell whether words of the heading stand beside a number below it, or above in its lead."""
    lead = head.sentence + 1
    names = _names("".join(passage.words[:lead]))
    beside = _names(passage.before(told, SIDE * 2) + passage.behind(told, SIDE))
    above = _names("".join(passage.words[lead : told.sentence + 1]))
    is_early = told.sentence <= lead + LEAD
    return len(names & beside) > 1 or (is_early and len(names & (beside | above)) > 1)


def _names(words: str) -> frozenset[str]:
    found = (one[at : at + 2] for one in _NAME.findall(words) for at in range(len(one) - 1))
    return frozenset(found) - _COMMON
