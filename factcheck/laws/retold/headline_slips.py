"""A number of a headline that its text has nowhere, and the one a slip away that it has instead.

41 passengers under "14 hurt", eleven months under "17 months": where no number of the text is the
headline's, none of them make it, and the one that one slip parts from it stands in a sentence with
a word of the headline, or behind one, both are of one thing.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_exchange, is_slip
from factcheck.laws.numbers.reckoning import EXACT, alike, amount
from factcheck.laws.retold.headline import PLANNED, Unlike, unlike
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Figure

_KINDS = frozenset({"count", "money", "measure", "duration"})
_MOST = 40
"""Most numbers of a text that are looked at."""
_LEAST = 10
"""Counts from which on one slip is told from another number."""
_WORD = re.compile(r"[a-z]{4,}|[一-龠]{2,}|[ァ-ヴー]{3,}")
_STEM = 5
"""Letters in which forms of one word are the same: close, closed, closing."""
_COMMON = frozenset(
    {"after", "from", "have", "over", "into", "with", "will", "million", "billion", "years",
     "year", "month", "months", "people", "says", "more", "than", "this", "that", "their", "been",
     "were", "about", "most", "last", "week", "weeks", "days", "hours"}
)  # fmt: skip
_OTHERS = re.compile(
    r"前[年回月期日]|昨年|比べ|より|から|増|減|上回|下回|目標|予想|当初|うち|別|他|ほか|累計|過去|"
    r"\b(?:than|compar\w+|earlier|previous\w*|up|down|target|average|of which|of whom|other|"
    r"another|each|per|including|further|additional|since|rival|raised|plus|ago|originally|planned|"
    r"expected|instead|longer|shorter|extended)\b|\bfrom [\ue000-\uf8ff]",
    re.IGNORECASE,
)


def of_headline(head: Skeleton | None, body: Sequence[Skeleton]) -> Iterator[Unlike]:
    """Yield the numbers of a headline that the sentences below it tell otherwise."""
    yield from unlike(head, body)
    yield from _slipped(head, body)


def _slipped(head: Skeleton | None, body: Sequence[Skeleton]) -> Iterator[Unlike]:
    """Yield the numbers of a headline and those of the text that stand for them, a slip away."""
    if head is None or _OTHERS.search(head.text):
        return
    told = [(one, skeleton) for skeleton in body for one in skeleton.figures.values()][:_MOST]
    words = _words(head)
    for at, figure in head.figures.items():
        if PLANNED.match(head.text[at + 1 :]):
            continue
        value = amount(figure)
        least = 2 if figure.kind == "duration" else _LEAST
        if figure.kind not in _KINDS or value is None or value < least or figure.hedge:
            continue
        family = [(one, where) for one, where in told if _is_of_family(one, figure)]
        values = [amount(one) or Fraction(0) for one, _ in family]
        every = [*values[:8], *(amount(one) or Fraction(0) for one in head.figures.values())]
        pairs = list(combinations([one for one in every if one], 2))
        made = {part for a, b in pairs for part in (a + b, abs(a - b))}
        near = [(one, where) for one, where in family if _is_near(one, figure)]
        if value in values or len({amount(one) for one, _ in near}) != 1:
            continue
        other, where = near[0]
        if made & {value, amount(other)}:
            continue
        place = body.index(where)
        near_words = {word for each in body[max(0, place - 1) : place + 1] for word in _words(each)}
        if words & near_words and not _OTHERS.search(where.text):
            yield Unlike(figure, other)


def _is_of_family(one: Figure, figure: Figure) -> bool:
    return alike(one, figure) or {one.kind, figure.kind} <= EXACT


def _is_near(one: Figure, figure: Figure) -> bool:
    """Tell whether two digits are exchanged, or one is another where the units are the same."""
    told, value = amount(one), amount(figure)
    if told is None or value is None or one.hedge:
        return False
    return is_exchange(told, value) or (alike(one, figure) and is_slip(told, value))


def _words(skeleton: Skeleton) -> set[str]:
    """Return the words of a sentence by their beginnings."""
    text = skeleton.text.lower() + " ".join(one.text.lower() for one in skeleton.figures.values())
    return {word[:_STEM] for word in _WORD.findall(text) if word not in _COMMON}
