"""Sums of three figures, and of all of one place."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from factcheck.comparing._faces import Face
from factcheck.comparing._operands import FEW, amount, like
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives, said, told
from factcheck.comparing._units import counted_alike


def _adds_up(mine: Face, one: Face) -> bool:
    """Tell whether a number may be one of three that are added: of shares only percentages."""
    return bool(amount(one)) and (
        mine.what != "share" or mine.figure.kind == one.figure.kind == "percent"
    )


_THREE = 3
_LONGEST = 12
"""Parts of a sum that are read one after the other at most."""
_ALL = 1.02
"""What shares of one whole add up to at most, as they are rounded."""


_AND = re.compile(r"\band\b|\bplus\b|、|と|および|に加え")
"""What joins two figures that are told together."""
PART = re.compile(r"\s?of (?:them|whom|which)\b")
"""What makes a figure a part of another: 96 workers, 16 of them of heat."""
_BETWEEN = 48
"""Code points between two such figures at most."""


def joined(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield the sums of two figures that "and" joins: three serious and six minor injuries."""
    wanted = mine.anchor or 0.0
    if mine.what != "count" and not mine.what.startswith("money"):
        return
    for place, faces in paragraph.index.by_place.items():
        alike = [one for _, one in faces[:FEW] if one.what == mine.what and one.anchor]
        for one, other in pairwise(alike):
            total = amount(one) + amount(other)
            if abs(total - wanted) > _NEAR_SUM * wanted or not gives(mine, total):
                continue
            between = paragraph.index.page.passages[place].text[
                one.figure.span.end : other.figure.span.start
            ]
            units = one.value.unit, other.value.unit
            if PART.match(paragraph.index.page.passages[place].text, other.figure.span.end):
                continue
            near = len(between) <= _BETWEEN and _AND.search(between) is not None
            rough = len(mine.digits) < _FINE and not mine.loose
            if rough and abs(total - wanted) > _EXACT * wanted:
                continue
            if not near or counted_alike(*units) is False:
                continue
            formula = f"{said(one)} + {said(other)} = {told(total, mine)}"
            yield Reckoning("joined", formula, ((place, one.figure), (place, other.figure)))


_FINE, _EXACT = 2, 1e-6
"""Digits of a sum that may be rounded without a hedge; how near any other one must be."""
_NEAR_SUM = 0.1
"""Share by which a sum may differ, as it is rounded."""


def wholes(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield the share that one figure of a row or column has of all of them together."""
    if mine.what != "share" or not mine.point or mine.point >= 1:
        return
    page = paragraph.index.page
    for group in paragraph.index.groups:
        cells = [both for both in group if page.passages[both[0]].spot == "table"]
        alike = [both for both in cells if both[1].what == "count" and amount(both[1]) > 0]
        if not 1 < len(alike) == len(group) <= FEW:
            continue
        total = sum(amount(one) for _, one in alike)
        for place, one in alike:
            if gives(mine, amount(one) / total):
                sides = f"{said(one)} / {total:,.12g} = {100 * amount(one) / total:.3g} %"
                yield Reckoning("whole", sides, ((place, one.figure),))


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
                yield Reckoning("sum", f"{sides} = {total:,.6g}", placed)
        if is_named or len(alike) > _THREE:
            yield from _of_all(alike, mine)


def of_run(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield the sum of what passages of a list, or a column, state one after the other.

    Each states one number of the same unit: the visitors of three exhibitions.
    """
    run: list[tuple[int, Face]] = []
    for place in range(len(paragraph.index.page.passages) + 1):
        here = [one for _, one in paragraph.index.by_place.get(place, ()) if _is_part(mine, one)]
        next_one = [one for one in here if run and one.value.unit == run[-1][1].value.unit]
        if len(next_one) == 1 and len(run) < _LONGEST:
            run.append((place, next_one[0]))
            continue
        yield from _of_all(run, mine, least=_THREE)
        run = [(place, here[0])] if len(here) == 1 else []


def _is_part(mine: Face, one: Face) -> bool:
    return one.what == mine.what != "share" and one.point is not None


def _of_all(
    alike: list[tuple[int, Face]], mine: Face, *, least: int = _THREE + 1
) -> Iterator[Reckoning]:
    """Yield all figures of one place, of a column or a list, if they add up."""
    total = sum(amount(one) for _, one in alike)
    if len(alike) < least or len({one.value.unit for _, one in alike}) > 1:
        return
    if gives(mine, total) and (mine.what != "share" or total <= _ALL):
        sides = " + ".join(said(one) for _, one in alike)
        placed = tuple((place, one.figure) for place, one in alike)
        yield Reckoning("sum", f"{sides} = {total:,.6g}", placed)
