"""Whether two sentences of two articles tell one thing: their words, their times, their amounts."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factcheck.across import runs
from factcheck.laws.numbers.reckoning import alike, amount, reach, unit
from factcheck.model.figures import Figure
from factcheck.model.folding import fold, lower
from factcheck.model.values import Period, Quantity, number_text

KINDS = frozenset({"money", "percent", "count", "measure", "duration"})
DIGITS = 3
"""Fewest digits, zeros at the ends left out, of numbers that are told to be one slip apart."""
_LABEL = 20
"""Characters before an amount in which its label stands."""
_LEAST, _LEAST_LETTERS = 3, 7
"""Runs that two sentences without a name must share, or how many letters these must have together:
売上高 and 国内 are in the accounts of every company."""
_MOST_OF = 0.75
"""Share of the shorter sentence's runs that must be in the other one."""
_NAME = re.compile(
    r"[\u30a1-\u30fa\u30fc]{3,}|[々\u4e00-\u9fff]{1,8}[都道府県市区町村郡島湖駅氏橋寺城港館](?![々\u4e00-\u9fff])|"
    r"(?<=[a-z0-9,'’)] )[A-Z][\w&.-]{1,30}|\b[A-Z]{2,10}\b"
)
_WORD = re.compile(r"[\u3400-\u9fff々]{2,}|[\u30a1-\u30fa\u30fc]{2,}|[^\W\d_\u2e80-\uffdc]{3,}")
_VAGUE = re.compile(
    (
        r"同[社氏県市町村区校店国局省庁紙誌選手]|[彼これ]ら|これ|それ|その|この|当社|当時|弊社|わが|我が|"
        r"\b(?:it|he|she|they|its|his|her|their|this|that|these|those|we|our)\b"
    ),
    re.IGNORECASE,
)
"""Words for something that another sentence names."""
_MARKS = (
    (
        r"予想|予測|見通し|見込|計画|目標|予定|推計|推定|"
        r"\b(?:expect|forecast|plan|target|estimat|aim|will)"
    ),
    r"累計|通算|延べ|合わせて|総|\b(?:total|cumulative|overall|combined)\b",
    r"平均|\baverage|\bmean\b|\bmedian\b",
    r"うち|一部|除[くい]|\b(?:of which|of whom|part of|excluding|except)\b",
    (
        r"最[大多高]|以上|超|少なくとも|最低|未満|以下|"
        r"\b(?:at least|at most|up to|over|under|more than)\b"
    ),
    (
        r"前[年回月期日]|昨年|去年|同期|当初|修正|かつて|以前|"
        r"\b(?:earlier|previous|former|last|prior|once)"
    ),
    r"上半期|下半期|上期|下期|四半期|前半|後半|\b(?:quarter|half|first|second|third|fourth)\b",
    r"男|女|\b(?:men|women|male|female|boys|girls)\b",
    r"国内|海外|世界|全国|\b(?:domestic|overseas|abroad|global|world|national)",
    r"連結|単体|営業|経常|純|税引|税込|税抜|\b(?:net|gross|operating|pre-?tax)\b",
)
"""What changes which amount is meant: two sentences must have the same of these."""
_EACH = tuple(re.compile(mark, re.IGNORECASE) for mark in _MARKS)
_ONCE = re.compile(
    r"創業|創立|設立|創刊|開業|開店|開校|開館|開通|竣工|完成|着工|発足|誕生|生まれ|発売|公開され|死去|"
    r"亡くな|結婚|閉店|閉館|廃止|\b(?:founded|established|born|opened|launched|completed|died|"
    r"married|abolished)\b",
    re.IGNORECASE,
)
"""What happens to a thing once."""


@dataclass(frozen=True)
class Telling:
    """A sentence with its figures, as places in its words."""

    text: str
    """Its words."""
    figures: tuple[Figure, ...]
    """Its figures in reading order."""
    published: date | None
    """When its article was published, if known."""

    @cached_property
    def runs(self) -> frozenset[str]:
        """What it is known by, see `across.runs`."""
        return runs(self.text, self.figures)

    @cached_property
    def words(self) -> str:
        """Its words in lower case, full-width signs folded, blanks for figures."""
        plain = lower(fold(self.text))
        for figure in self.figures:
            start, end = figure.span
            plain = f"{plain[:start]}{' ' * (end - start)}{plain[end:]}"
        return plain

    @cached_property
    def names(self) -> frozenset[str]:
        """What is surely a name in it."""
        return frozenset(lower(found) for found in _NAME.findall(fold(self.text)))

    @cached_property
    def marks(self) -> tuple[bool, ...]:
        """Which of `_MARKS` it has."""
        return tuple(mark.search(self.words) is not None for mark in _EACH)

    @cached_property
    def days(self) -> frozenset[tuple[date | None, date | None]] | None:
        """The stretches of days that it names; None if one of them is not resolved."""
        values = [one.value for one in self.figures if isinstance(one.value, Period)]
        found = frozenset((value.first, value.last) for value in values)
        return None if any(first is None or last is None for first, last in found) else found

    def label(self, figure: Figure) -> str:
        """Return the word before a figure that says what it is; empty if there is none near."""
        before = self.words[max(0, figure.span.start - _LABEL) : figure.span.start]
        return next(iter(reversed(_WORD.findall(before))), "")


def subject(one: Telling, other: Telling) -> int:
    """Return 2 if two sentences have the same words, 1 if they speak of one subject, else 0."""
    if _VAGUE.search(one.words) or _VAGUE.search(other.words):
        return 0
    if one.marks != other.marks or one.names != other.names:
        return 0
    shared = one.runs & other.runs
    if len(shared) < _LEAST and sum(map(len, shared)) < _LEAST_LETTERS and not one.names:
        return 0
    if len(shared) < 2 or len(shared) < _MOST_OF * min(len(one.runs), len(other.runs)):
        return 0
    return 2 if one.runs == other.runs else 1


def conflict(one: Telling, other: Telling) -> tuple[Figure, Figure, int] | None:
    """Return the only amounts in which two sentences differ, and how many others agree."""
    agreeing = 0
    apart = []
    for mine, theirs in _groups(one, other):
        for first, second in zip(mine, theirs, strict=True):
            ends, its = reach(first), reach(second)
            if ends is None or its is None:
                return None
            if ends.meets(its):
                agreeing += 1
            else:
                apart.append((first, second))
    if len(apart) != 1:
        return None
    first, second = apart[0]
    named, its_name = one.label(first), other.label(second)
    if named not in other.words or its_name not in one.words or bool(named) != bool(its_name):
        return None
    return first, second, agreeing


def _groups(one: Telling, other: Telling) -> Iterator[tuple[Sequence[Figure], Sequence[Figure]]]:
    """Yield the amounts of the same kind and unit, where both sentences have as many of them."""
    sides: list[dict[tuple[str, str | None], list[Figure]]] = []
    for side in (one, other):
        groups: defaultdict[tuple[str, str | None], list[Figure]] = defaultdict(list)
        for figure in side.figures:
            if figure.kind in KINDS and amount(figure) is not None:
                groups[figure.kind, unit(figure)].append(figure)
        sides.append(groups)
    for key, mine in sides[0].items():
        theirs = sides[1].get(key, [])
        if len(mine) == len(theirs):
            yield mine, theirs


def slipped(one: Figure, other: Figure) -> bool:
    """Tell whether two amounts differ by a slip: the order of digits, one digit, a power of ten."""
    mine, theirs = _digits(one), _digits(other)
    if not alike(one, other) or min(len(mine), len(theirs)) < DIGITS:
        return False
    if mine == theirs:
        return True
    if len(mine) != len(theirs) or _size(one) != _size(other):
        return False
    return sorted(mine) == sorted(theirs) or sum(map(str.__ne__, mine, theirs)) == 1


def same_time(one: Telling, other: Telling) -> bool:
    """Tell whether two sentences name the same days, and name some.

    One of them may also name the day of which it tells (…と4日に発表した).
    """
    if not one.days or not other.days:
        return False
    left = one.days ^ other.days
    return one.days == other.days or (
        bool(one.days & other.days)
        and (left <= one.days or left <= other.days)
        and all(first == last for first, last in left)
    )


def untimed(one: Telling, other: Telling) -> bool:
    """Tell whether neither of two sentences names a day."""
    return one.days == other.days == frozenset()


def once(one: Telling, other: Telling) -> tuple[Figure, Figure] | None:
    """Return the dates of what happens once, if two sentences of the same words differ in them."""
    found = _ONCE.search(one.words)
    if found is None or found[0] not in other.words:
        return None
    mine, theirs = ([each for each in side.figures if each.kind == "date"] for side in (one, other))
    if len(mine) != 1 or len(theirs) != 1 or not one.days or not other.days:
        return None
    first, second = mine[0], theirs[0]
    relative = any(
        isinstance(each.value, Period) and each.value.relative for each in (first, second)
    )
    if relative or first.value.meets(second.value):
        return None
    return first, second


def _digits(figure: Figure) -> str:
    value = amount(figure)
    if value is None or value <= 0 or value.denominator > 10**6 or value > 10**30:
        return ""
    return number_text(value).replace(".", "").replace("/", "").strip("0")


def _size(figure: Figure) -> int:
    value = figure.value
    return len(str(int(value.low))) if isinstance(value, Quantity) and value.low is not None else 0
