"""Sums of three figures, and of all of one place."""

from collections.abc import Iterator
from itertools import combinations

from factcheck.comparing._faces import Face
from factcheck.comparing._operands import FEW, amount, like
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives, said


def _adds_up(mine: Face, one: Face) -> bool:
    """Tell whether a number may be one of three that are added: of shares only percentages."""
    return bool(amount(one)) and (
        mine.what != "share" or mine.figure.kind == one.figure.kind == "percent"
    )


_THREE = 3
_ALL = 1.02
"""What shares of one whole add up to at most, as they are rounded."""


def of_three(paragraph: Paragraph, mine: Face, *, is_named: bool) -> Iterator[Reckoning]:
    """Yield three figures of a place whose sum is named: all rounds of funding so far.

    Those of one sentence need no name if the sum has digits enough.
    """
    groups = paragraph.index.groups
    if not is_named:
        groups = list(paragraph.index.by_place.values()) if len(mine.digits) > 1 else []
    for group in groups:
        if not is_named and not _THREE <= len(group) <= FEW:
            continue
        read = [(place, like((place, one), mine, paragraph)) for place, one in group]
        alike = [both for both in read if both[1].what == mine.what and _adds_up(mine, both[1])]
        for three in combinations(alike, 3):
            total = sum(amount(one) for _, one in three)
            parts = mine.what != "share" or total <= _ALL
            if parts and len({one.value.unit for _, one in three}) == 1 and gives(mine, total):
                sides = " + ".join(said(one) for _, one in three)
                placed = tuple((place, one.figure) for place, one in three)
                yield Reckoning("sum", f"{sides} = {total:,.6g}", placed, is_named)
        if is_named:
            yield from _of_all(alike, mine)


def _of_all(alike: list[tuple[int, Face]], mine: Face) -> Iterator[Reckoning]:
    """Yield all figures of one place, of a column or a list, if they add up."""
    total = sum(amount(one) for _, one in alike)
    if len(alike) <= _THREE or len({one.value.unit for _, one in alike}) > 1:
        return
    if gives(mine, total) and (mine.what != "share" or total <= _ALL):
        sides = " + ".join(said(one) for _, one in alike)
        placed = tuple((place, one.figure) for place, one in alike)
        yield Reckoning("sum", f"{sides} = {total:,.6g}", placed)
