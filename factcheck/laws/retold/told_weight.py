"""What the places of two amounts and the words around them say for their being one thing.

All is told in decimal digits of a chance, see `law_digits`.
"""

from collections.abc import Mapping, Sequence
from math import log10

from factcheck.laws.retold.tellings import Telling
from factcheck.laws.retold.told_words import (
    BEFORE,
    BEHIND,
    CHANGED,
    KIN,
    OTHER,
    POLES,
    THEN,
    TOPIC,
    TURN,
    WHOLE,
)

FAR = 1500
"""Characters from which on two amounts of one name are hardly one."""
SERIES = 3
"""Amounts with one word beside them up to which it tells what they are of."""
AGAIN = frozenset({"head", "caption", "box"})
GENERAL = frozenset({"人", "件", "回", "個", "つ", "点", "位", "社"})
"""Counters that leave open what is counted."""
_TIMES = frozenset({"percent", "duration", "ratio"})
"""Kinds of which an article tells many that are near each other."""


def is_again(first: Telling, second: Telling) -> bool:
    """Tell whether one of two stands where the text is told again."""
    return first.place != second.place and bool({first.place, second.place} & AGAIN)


def places(first: Telling, second: Telling) -> float:
    """Return what it says where two amounts stand, and how they are told."""
    weight = (1.7 if first.deeds & second.deeds else 0.9) * is_again(first, second)
    if first.atom.kind in _TIMES:
        weight -= 0.4
    units = first.atom.unit, second.atom.unit
    return weight + (0.3 if units[0] == units[1] else 0.0 if None in units else -0.8)


def apart(first: Telling, second: Telling) -> float:
    """Return what speaks for two amounts to be of two things, as a negative number."""
    weight = _of_another(first) + _of_another(second)
    if first.years and second.years and not first.years & second.years:
        weight -= 3.0
    elif first.is_dated is not second.is_dated and first.years != second.years:
        weight -= 2.0
    if first.names - second.names and second.names - first.names:
        weight -= 0.6
    if _is_parted(first.sentence, second.sentence):
        weight -= 3.0
    turns = set(TURN.findall(first.sentence)), set(TURN.findall(second.sentence))
    if turns[0] != turns[1]:
        weight -= 1.5 if turns[0] and turns[1] else 0.3
    topics = [set(found[1]) for one in (first, second) if (found := TOPIC.search(one.ahead))]
    if len(topics) > 1 and not topics[0] & topics[1]:
        weight -= 2.0
    return weight - (0.6 if any(_is_loose(one) for one in (first, second)) else 0.0)


def _is_parted(first: str, second: str) -> bool:
    """Tell whether one sentence is of a thing that the other leaves out, or of the next of a kind.

    生鮮食品を除く総合, 生鮮食品を含む総合; 後継の「第二丸」は.
    """
    if any(
        (one.search(first) and other.search(second)) or (other.search(first) and one.search(second))
        for one, other in POLES
    ):
        return True
    return (KIN.search(first) is None) is not (KIN.search(second) is None)


def _of_another(one: Telling) -> float:
    """Return what the words beside an amount say for it to be of another time or thing."""
    weight = -1.0 if OTHER.search(one.atom.text.lower()) else 0.0
    if one.atom.kind in {"number", "word"} and not (one.label or one.deeds):
        weight -= 0.5
    if THEN.search(one.ahead) or THEN.search(one.behind):
        return weight - 4.0
    if (BEFORE.search(one.ahead) and not WHOLE.search(one.ahead)) or BEHIND.search(one.behind):
        return weight - 1.0
    return weight - (0.3 if CHANGED.search(one.sentence) else 0.0)


def _is_loose(one: Telling) -> bool:
    return bool(one.figure.hedge) or "dozen" in one.atom.text.lower()


def many_told(first: Telling, second: Telling, group: Sequence[Telling]) -> float:
    """Return what it takes away that many amounts are told, and the two far from each other."""
    values = len({one.value for one in group})
    far = second.figure.span.start - first.figure.span.end > FAR
    return 0.6 * log10(values * (values - 1) / 2) + (0.5 if far else 0.0)


def shared(
    first: Telling, second: Telling, near: Mapping[str, int], far: Mapping[str, int], many: int
) -> float:
    """Return what the words say that stand near both, and in both sentences."""
    close = first.near & second.near
    weight = min(1.8, _rare(close, near, many))
    weight += min(0.6, _rare((first.words & second.words) - close, far, many) * 0.5)
    if _frame(first) == _frame(second) and _frame(first).endswith(("。", ".")):
        weight += 1.2
    if first.label & second.label:
        weight += 0.4
    elif first.label and second.label:
        weight -= 0.2
    thing = first.atom.thing
    if thing == second.atom.thing and thing > "\u3000" and thing not in GENERAL:
        weight += 0.3
    return weight + (0.7 if first.deeds & second.deeds else 0.0)


def _frame(one: Telling) -> str:
    """Return a sentence without its amount."""
    return one.sentence.strip().replace(one.atom.text.lower(), "", 1)


def _rare(words: frozenset[str], told: Mapping[str, int], many: int) -> float:
    """Return what words say that stand beside so many of so many amounts, each next less."""
    each = [
        (0.25 if told[word] <= SERIES else 0.0) + max(0.0, log10(many / max(2, told[word])))
        for word in words
    ]
    return sum(one * 0.7**at for at, one in enumerate(sorted(each, reverse=True)))
