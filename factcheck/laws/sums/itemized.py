"""Lists of amounts below a sentence that tells their sum: 総額60億円を投じる, and three items."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, takewhile

from factcheck.laws.numbers.reckoning import alike, amount, closely, total
from factcheck.laws.texts.reading import of_blocks
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.folding import fold
from factcheck.model.records import Block, Evidence, Figure
from factcheck.nouns import dataclass

MOST = 40
"""Most items of a list."""
NEAR = Fraction(1, 5)
"""Share of the whole up to which a difference is a slip of one part."""
KINDS = frozenset({"money", "count", "measure"})
_ALL = re.compile(
    r"計|総|全|内訳|次の|以下|\btotal|\bin all\b|\bbreakdown|\bfollowing|:\Z", re.IGNORECASE
)
_LOOSE = re.compile(
    r"うち|など|主な|一部|以上|ほか|例|目標|平均|前[年回]|当たり|ずつ|"
    r"\binclud|\bsuch as|\bamong|\bmain\b|\blargest|\bmajor|\btop\b|\bexample|\beach\b|\bper\b|"
    r"\bmore than|\bover\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\W*(?:合計|総計|総額|計|total|in all)(?![一-龠画算測])", re.IGNORECASE)
"""The label of the item that holds the sum."""
_SUM = re.compile(r"合計|総計|総額|計|total|sum|altogether", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remainder:
    """Parts that end with the rest, and a whole that they do not come to."""

    parts: tuple[Figure, ...]
    """The parts in reading order, the rest last."""
    whole: Figure
    """The number before them that was meant as their sum."""


def itemized(evidence: Evidence) -> Iterator[Remainder]:
    """Yield the lists whose amounts, one an item, do not come to the sum above or among them."""
    held = {skeleton.span.start: skeleton for skeleton in of_blocks(evidence)}
    blocks = evidence.article.blocks
    for index, block in enumerate(blocks):
        above = held.get(block.span.start)
        if block.kind == "item" or block.cell is not None or index + 1 >= len(blocks):
            continue
        if above is None or blocks[index + 1].kind != "item":
            continue
        one = _missed(above, [held.get(item.span.start) for item in _items(blocks, index)])
        if one is not None:
            yield one


def summed(evidence: Evidence) -> Iterator[Remainder]:
    """Yield the lists of one amount an item that do not come to the sum in their last item."""
    held = {skeleton.span.start: skeleton for skeleton in of_blocks(evidence)}
    run: list[Skeleton | None] = []
    for block in (*evidence.article.blocks, None):
        if block is not None and block.kind == "item":
            run.append(held.get(block.span.start))
            continue
        one = _summed(run) if 3 <= len(run) <= MOST else None
        if one is not None:
            yield one
        run = []


def _summed(items: Sequence[Skeleton | None]) -> Remainder | None:
    figures: list[Figure] = []
    for item in items:
        own = [one for one in item.figures.values() if one.kind in KINDS] if item else []
        if item is None or len(own) != 1 or amount(own[0]) is None or _LOOSE.search(item.text):
            return None
        is_sum = _TOTAL.match(item.text) is not None
        if is_sum is not (item is items[-1]):
            return None
        figures += own
    *parts, whole = figures
    if not all(alike(one, whole) for one in parts) or adds_up(parts, whole):
        return None
    return Remainder(tuple(parts), whole) if is_near(parts, whole) else None


def _items(blocks: Sequence[Block], index: int) -> list[Block]:
    behind = islice(blocks, index + 1, index + 2 + MOST)
    return list(takewhile(lambda block: block.kind == "item", behind))


def _missed(above: Skeleton, items: Sequence[Skeleton | None]) -> Remainder | None:
    words = fold(above.text)
    if not _ALL.search(words) or _LOOSE.search(words) or not 2 <= len(items) <= MOST:
        return None
    parts: list[Figure] = []
    for item in items:
        own = [one for one in item.figures.values() if one.kind in KINDS] if item else []
        if item is None or len(own) != 1 or amount(own[0]) is None or _LOOSE.search(item.text):
            return None
        if not _SUM.search(item.text):
            parts.append(own[0])
    wholes = [one for one in above.figures.values() if one.kind in KINDS]
    if len(parts) < 2 or not all(alike(one, parts[0]) for one in parts):
        return None
    wholes = [one for one in wholes if alike(one, parts[0])]
    if len(wholes) != 1 or adds_up(parts, wholes[0]) or not is_near(parts, wholes[0]):
        return None
    return Remainder(tuple(parts), wholes[0])


def adds_up(parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether parts may come to a total; so where one of them has no ends."""
    added, stated = total(parts), closely(whole)
    return added is None or stated is None or added.meets(stated)


def is_near(parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether a total is larger than each of its parts and about their sum."""
    stated = amount(whole)
    if stated is None or len(parts) < 2:
        return False
    numbers = [amount(part) or Fraction(0) for part in parts]
    return max(numbers) < stated and abs(sum(numbers) - stated) <= stated * NEAR
