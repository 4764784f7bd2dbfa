"""One thing told again with another number: in a caption, a quotation or a heading.

Two amounts of one unit play the roles where one noun goes with both, they are the only two values
that it goes with in the article, the later one is told as known (the 13 hikers; in a caption, below
a heading, by an official), and both are one slip of the hand or of the ear apart.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_exchange, is_slip
from factcheck.laws.numbers.reckoning import alike, amount, unit
from factcheck.laws.retold.again_told import Telling, tell
from factcheck.laws.texts.reading import of_sentences
from factcheck.model.records import Evidence, Figure

_LANGUAGES = frozenset({"ja", "en"})
_MOST = 60
"""Most amounts of an article that are looked at."""
_PART_OF = re.compile(r"\b(?:first|last|upper|lower|other|outer|inner) \Z", re.IGNORECASE)
"""Before a number of some of them."""
_NAMED = re.compile(r" (?:on|of|in|for|to|at|by|from) (?:the )?([A-Z][a-z]+)")
"""Behind a number of some that a name parts from others: three books on Oslo."""
_SMALL = 10
"""Number below which any two are one slip apart: two of one name are two groups."""
_BOOK = 8000
"""Characters of an article from which on small numbers are told of many groups of one name."""
_ONE_OF = re.compile(r"\bone of the \Z", re.IGNORECASE)
_FAR = 1500
"""Characters from which on two groups of one name are hardly one."""
_COMPARED = re.compile(
    r"前[年回月期日]|比べ|より|増|減|上回|下回|目標|予想|当初|修正|訂正|うち|残|延べ|累計|"
    r"値[上下]げ|のち|別|他の|さらに|"
    r"1時間|当たり|あたり|ごと|につき|平均|追加|もう|各|ずつ|以来|過去(?!最)|これまで|従来|ほか|対し|"
    r"一方|"
    r"\b(?:than|compar\w+|earlier|previous\w*|up|down|target|average|of which|of whom|other|"
    r"another|"
    r"rest|remaining|each|per|including|extra|further|additional|since|next|second|third|"
    r"rival|neighbou?r|while|but|whereas|plus|more|fewer|less|only|both|per hour|now|once|"
    r"initially|originally|cheaper|dearer)\b|"
    r"\bfrom [\ue000-\uf8ff]",
    re.IGNORECASE,
)
"""Words of a comparison, a part, or another thing."""
_COUNTERS = frozenset(
    {"匹", "頭", "羽", "隻", "機", "棟", "校", "軒", "基", "両", "株", "尾", "発"}
)
"""Counters that leave little doubt what is counted."""


def again(evidence: Evidence, headings: set[int]) -> Iterator[tuple[Figure, Figure]]:
    """Yield amounts that are told again as others, and those others, the odd one first."""
    if evidence.article.language not in _LANGUAGES:
        return
    sentences = of_sentences(evidence)
    every = [one for skeleton in sentences for one in tell(skeleton, headings)][:_MOST]
    is_book = len(evidence.article.text) > _BOOK
    ones = {unit(one) for each in sentences for one in each.figures.values() if amount(one) == 1}
    for first, second in combinations(every, 2):
        if first.sentence is second.sentence or first.value == second.value:
            continue
        if is_book and max(first.value, second.value) < _SMALL:
            continue
        if abs(first.value - second.value) == 1 and unit(first.figure) in ones:
            continue  # 49校 … 48校が決まった。残る1校は
        shared = first.nouns & second.nouns or _of_caption(first, second)
        if (
            shared
            and _is_one_unit(first.figure, second.figure)
            and _is_meant(first, second, every, shared)
        ):
            yield (
                (first.figure, second.figure) if first.is_head else (second.figure, first.figure)
            )
    yield from _of_heads(every)


def _of_heads(every: list[Telling]) -> Iterator[tuple[Figure, Figure]]:
    """Yield amounts of money of a heading that the text has only with two digits exchanged."""
    for head in (one for one in every if one.is_head and one.figure.kind == "money"):
        like = [one for one in every if not one.is_head and alike(one.figure, head.figure)]
        near = [one for one in like if is_exchange(one.value, head.value)]
        sums = {a.value + b.value for a, b in combinations(like[:8], 2)}
        explained = head.value in sums | {one.value for one in like}
        compared = any(_COMPARED.search(one.sentence.text) for one in (head, *near))
        if len(near) == 1 and not explained and not compared:
            yield head.figure, near[0].figure


def _is_one_unit(first: Figure, second: Figure) -> bool:
    """Tell whether two amounts are of one unit; a count may leave its thing to the words beside."""
    if alike(first, second):
        return True
    return {first.kind, second.kind} == {"count", "number"}


def _of_caption(first: Telling, second: Telling) -> frozenset[str]:
    """Return the counter of two counts, one of them in a caption, where it counts few things."""
    units = {unit(one.figure) or "" for one in (first, second)}
    captioned = first.is_caption != second.is_caption
    return frozenset(units & _COUNTERS) if captioned and len(units) == 1 else frozenset()


def _is_meant(
    first: Telling, second: Telling, every: list[Telling], shared: frozenset[str]
) -> bool:
    """Tell whether two amounts with a noun in common are the same, told twice."""
    if any(_COMPARED.search(f"{one.sentence.text} {one.figure.text}") for one in (first, second)):
        return False
    pointed = second.is_retold or first.is_head or first.is_caption or first.is_quoted
    if not pointed or _is_of_others(first, second):
        return False
    alike_ones = [one for one in every if _is_one_unit(one.figure, first.figure)]
    values, two = {one.value for one in alike_ones}, {first.value, second.value}
    by_unit = shared == _of_caption(first, second)
    if {one.value for one in alike_ones if by_unit or one.nouns & shared} != two:
        return False
    body = {one.value for one in alike_ones if not one.is_head}
    if first.is_head and first.value in body:
        return False
    if _days(first) and _days(second) and _days(first) != _days(second):
        return False
    rest = sorted(values - two)
    least = 1 if second.is_caption or first.is_head or not rest else 2
    explained = _is_part(first, second) or _is_reckoned(first, two, rest[:8])
    return not explained and _is_near(first.value, second.value, least)


def _is_of_others(first: Telling, second: Telling) -> bool:
    """Tell whether two amounts are of two things: one of its kind, or of some of them.

    Four men and three young men; three services and the first two services; six of the eight men.
    """
    if any(_PART_OF.search(one.lead) or _ONE_OF.search(one.lead) for one in (first, second)):
        return True
    if _are_named(first, second):
        return True
    if "other" in first.kind_words | second.kind_words or (first.is_quoted and second.is_quoted):
        return True
    if first.number in second.words or second.number in first.words:
        return True
    if first.value in second.values or second.value in first.values:
        return True
    is_small = max(first.value, second.value) < _SMALL
    is_plain = not (first.is_head or first.is_caption or second.is_caption)
    far = second.figure.span.start - first.figure.span.end > _FAR
    return is_plain and (is_small or far)


def _are_named(first: Telling, second: Telling) -> bool:
    """Tell whether two numbers are told of two names: three books on Oslo, four on Bergen."""
    names = [_NAMED.match(one.sentence.text, one.at + 1) for one in (first, second)]
    return len({found[1] for found in names if found}) > 1


def _is_part(first: Telling, second: Telling) -> bool:
    """Tell whether what is between two amounts stands beside one of them."""
    parts = {amount(one) for told in (first, second) for one in told.sentence.figures.values()}
    return abs(first.value - second.value) in parts


def _is_reckoned(first: Telling, two: set[Fraction], rest: list[Fraction]) -> bool:
    """Tell whether other amounts make one of two, or the one of a heading."""
    made = {made for a, b in combinations(rest, 2) for made in (a + b, abs(a - b))}
    odd = {first.value} if first.is_head else two
    return bool(odd & made) or max(two) - min(two) in rest


def _is_near(one: Fraction, other: Fraction, least: int) -> bool:
    """Tell whether two numbers are one slip of the hand, or of the ear (13 and 30), apart."""
    if _is_misheard(one, other):
        return True
    if is_exchange(one, other) or is_slip(one, other, least=least):
        return one / other not in {Fraction(10), Fraction(1, 10)} or least == 1
    return False


def _is_misheard(one: Fraction, other: Fraction) -> bool:
    """Tell whether one is thirteen to nineteen of what the other is thirty to ninety of."""
    for small, big in ((one, other), (other, one)):
        for size in (1, 1000, 10**6):
            teen = small / size
            if teen.denominator == 1 and 13 <= teen <= 19 and big / size == (teen - 10) * 10:
                return True
    return False


def _days(told: Telling) -> frozenset[str]:
    return frozenset(one.text for one in told.sentence.figures.values() if one.kind == "date")
