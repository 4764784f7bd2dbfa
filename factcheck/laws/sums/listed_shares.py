"""Shares in the rows of a table or the items of a list that are more than all of one whole.

Such a list runs from the largest share to the smallest. One wrong digit puts a share out of its
place or the sum above 100 %: a list that one digit mends, and puts in order, was meant as a whole.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import HUNDRED, amount, unit
from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.texts.reading import of_blocks
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

LEAST, MOST = 3, 12
"""Fewest and most shares of a list that is weighed."""
MOST_ADDED = 190
"""Sum up to which one wrong digit is likelier than shares of several wholes."""
ABOVE = 160
"""Characters above a table or list in which its heading stands."""
_WHOLE = re.compile(
    r"内訳|構成|使い道|使途|財源|電源|配分|割合|シェア|比率|[1１一]つ(?:だけ|のみ|選)|単一回答|択一|"
    r"\bshares?\b|\bbreakdown|\bcomposition|\bsplit\b|\bmix\b|\bby [a-z]+\b|"
    r"\bwhere [a-z0-9 ’']{0,60}(?:goes|go|went|comes?|came)\b|\bmade (?:up )?of\b|"
    r"\bhow [a-z0-9 ’']{0,60}(?:spent|divided|used|spend|travel\w*|get|got|voted?|pays?|paid|"
    r"divides?|splits?|breaks? down)\b|"
    r"\bsources? of\b|\bsingle answer|\bone answer|\bpercentage of|\bproportion",
    re.IGNORECASE,
)
"""Words above shares that leave nothing out."""
_OTHER = re.compile(
    r"複数|重複|増|減|前[年回月期]|伸び|変化|利用率|普及率|達成率|成長率|合格率|"
    r"\bmultiple|\bselect all|\bmore than one|\bgrowth|\bchange|\brates?\b|\bincrease|\bdecrease|"
    r"\bvs\b|\bup to\b|\bcould (?:choose|name|pick)|\bseveral\b",
    re.IGNORECASE,
)
"""Words of shares that are not of one whole."""
_ALL = re.compile(r"(?:grand )?total|sum|all|合?計|総計|全体|平均|average", re.IGNORECASE)
_LAST = re.compile(
    r"その他|ほか|それ以外|無回答|わからない|分からない|不明|\bothers?\b|\belse\b|\bunknown\b|"
    r"\bundecided|\bno (?:answer|opinion)|\bnone\b|\brest\b",
    re.IGNORECASE,
)
"""What stands at the end of a list whatever its share."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a list."""

    label: str
    """The words of its row or item."""
    value: Fraction
    """What is printed."""
    text: str
    """It as written."""
    span: Span
    """Where it stands in the article."""


def overfull(evidence: Evidence) -> Iterator[tuple[Share, ...]]:
    """Yield the lists of shares that come to more than 100 % by one wrong digit."""
    for above, shares in (*_columns(evidence), *_items(evidence)):
        if not LEAST <= len(shares) <= MOST or not _WHOLE.search(above) or _OTHER.search(above):
            continue
        if any(_OTHER.search(one.label) for one in shares):
            continue
        if _is_overfull([one.value for one in shares], [one.label for one in shares]):
            yield shares


def _is_overfull(values: Sequence[Fraction], labels: Sequence[str]) -> bool:
    """Tell whether one digit brings shares down to 100 % and leaves, or puts, them in order."""
    off = sum(values) - HUNDRED
    if off <= Fraction(len(values), 2) or sum(values) > MOST_ADDED or min(values) < 0:
        return False
    for at, value in enumerate(values):
        right = value - off
        tens = min(value, right) < 10 <= max(value, right)
        if right > 0 and (is_slip(value, right) or (tens and off % 10 == 0)):
            mended = [*values[:at], right, *values[at + 1 :]]
            told = [one for one, label in zip(mended, labels, strict=True)
                    if not _LAST.search(label)]  # fmt: skip
            if all(one >= other for one, other in pairwise(told)):
                return True
    return False


def _columns(evidence: Evidence) -> Iterator[tuple[str, tuple[Share, ...]]]:
    """Yield the columns of percentages with the words above them."""
    for grid in grids(evidence):
        for column in grid.columns[1:]:
            shares = tuple(_column(grid, column))
            if shares and len(shares) == len([at for at in grid.rows if at]):
                start = min(span.start for span in grid.spans.values())
                above = evidence.article.text[max(0, start - ABOVE) : start].rstrip().splitlines()
                yield f"{above[-1] if above else ''} {grid.text(0, column)}", shares


def _column(grid: Grid, column: int) -> Iterator[Share]:
    first, head = grid.columns[0], grid.text(0, column)
    for row in grid.rows:
        label, cell = grid.text(row, first), grid.number(row, column)
        if not row or cell is None or _ALL.fullmatch(label):
            continue
        if cell.unit == "%" or re.search(r"%|percent|pct", head, re.IGNORECASE):
            yield Share(label, cell.value, cell.text, cell.span)


def _items(evidence: Evidence) -> Iterator[tuple[str, tuple[Share, ...]]]:
    """Yield the lists of items that hold one percentage each, with the words above them."""
    held = {one.span.start: one for one in of_blocks(evidence)}
    shares: list[Share] = []
    above, is_list = "", True
    for block in (*evidence.article.blocks, None):
        if block is not None and block.kind == "item":
            own = list(held[block.span.start].figures.values()) if block.span.start in held else []
            rates = [one for one in own if unit(one) == "%" and amount(one) is not None]
            is_list = is_list and len(rates) == 1
            for one in rates:
                label = block.span.cut(evidence.article.text)
                shares.append(Share(label, amount(one) or Fraction(0), one.text, one.span))
            continue
        if shares and is_list:
            yield above, tuple(shares)
        shares, is_list = [], True
        above = block.span.cut(evidence.article.text) if block is not None else ""
