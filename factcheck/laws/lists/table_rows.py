"""The rows of a table, and their number in the sentence above or below it: 3系統とも, "all six".

The law: who tells the number of all of what a table lists means its rows. The words are of all
(4系統とも, 全4系統, "all four schemes"), or point at those that were just told ("the four
champions" right below). A row of totals or of the rest is none, and rows of years, ranks or
groups of numbers are nothing that is counted. Any number of a sentence beside the table that is
that of its rows is a witness.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import COUNTERS, FEWEST, MOST, SMALL, Listed, slip
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.grids import Grid, grids
from factcheck.model.folding import fold
from factcheck.model.records import Block, Evidence
from factcheck.model.text import Span

_LONG = 800
"""Most characters of a paragraph that tells of a table."""
_C = (
    rf"(?:{COUNTERS}|系統|組|団体|棟|橋|隻|館|園|病院|人|名|本|台|件|部|賞|種|球場|会場|コース|案|"
    r"商品|製品)"
)
_ALL_JA = (
    re.compile(rf"(?<![0-9.,約第の])[全計](?P<n>{SMALL}){_C}(?![0-9目前後])"),
    re.compile(
        rf"(?<![0-9.,約第の])(?P<n>{SMALL}){_C}"
        r"(?:の?(?:いずれも|すべて|全て)|とも(?!な)|合わせて)"
    ),
)
_THINGS = r"(?:[a-z-]+ ){0,2}?(?:[a-z]{2,20}s|people|men|women|children)\b"
_NO_THINGS = r"(?:years|months|weeks|days|nights|hours|miles|others?|sides|times)\b"
_ALL_EN = re.compile(
    rf"\ball (?:of )?(?:(?:the|its|their|our|these|those) )?(?P<n>{WORD})"
    rf"(?= (?:of the |of our |of [a-z]+ [a-z]+['’]s )?(?!{_NO_THINGS}){_THINGS})",
    re.IGNORECASE,
)
_SOME = r"(?:[a-z]+est|others?|most|least|top|last|first|best|worst|more|remaining|new)\b"
_THESE_EN = re.compile(
    rf"\A(?:The|These|Those) (?P<n>{WORD}) (?!(?:[a-z]+ )?{_SOME})(?!{_NO_THINGS})[a-z]{{3,20}}s\b"
    r"(?! (?:of|in|at|from|with|that|who|which|on|to|above|below)\b)"
)
"""At the beginning of what stands below: those that were just told."""
_OTHER = re.compile(
    r"合?計|総数|平均|全体|その他|ほか|うち|\b(?:total|average|mean|others?|rest|all)\b",
    re.IGNORECASE,
)
"""The label of a row that is none of those counted."""
_NAME = re.compile(r"[A-Za-zぁ-んァ-ヴ一-龠]")
_NUMBERED = re.compile(
    r"\A(?:(?:[12][0-9]{3}|[0-9]{1,2})(?:年度?|月|日|位|歳|代|th|st|nd|rd)?\Z|"
    r"[0-9]+ ?(?:[-–〜~]|to) ?[0-9]+|[0-9,.]+ ?(?:以上|未満|and over|or more)|"
    r"q[1-4]|[a-z]{3,9}day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
    re.IGNORECASE,
)
"""The label of a row that is a time, a rank or a class of numbers."""


def table_rows(evidence: Evidence) -> Iterator[Listed]:
    """Yield the numbers of all that a table lists which are not that of its rows."""
    for grid, (above, below) in zip(grids(evidence), _beside(evidence), strict=True):
        count = _many(grid)
        told = [*_numbers(evidence, above, below=False), *_numbers(evidence, below, below=True)]
        if not FEWEST <= count <= MOST or any(many == count for many, _ in told):
            continue
        for many, span in told:
            if slip(many, [count]) is not None:
                yield Listed(span, many, count)


def _beside(evidence: Evidence) -> Iterator[tuple[Block | None, Block | None]]:
    """Yield the paragraphs right above and right below each table, in the order of the tables."""
    blocks = evidence.article.blocks
    places: dict[int, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.cell is not None:
            places.setdefault(block.cell.table, []).append(at)
    for cells in places.values():
        ends = (cells[0] - 1, cells[-1] + 1)
        near = [blocks[at] if 0 <= at < len(blocks) else None for at in ends]
        above, below = (one if one and one.kind == "paragraph" else None for one in near)
        yield above, below


def _many(grid: Grid) -> int:
    """Return how many things the rows of a table name; 0 where they are none."""
    for column in grid.columns:
        labels = [grid.text(row, column) for row in grid.rows]
        if all(_NAME.search(one) and not _NUMBERED.match(one) for one in labels):
            named = [one for one in labels if not _OTHER.search(one)]
            is_whole = len(named) >= len(labels) - 1 and len(set(named)) == len(named)
            return len(named) if is_whole else 0
    return 0


def _numbers(evidence: Evidence, block: Block | None, *, below: bool) -> Iterator[tuple[int, Span]]:
    """Yield the numbers of all that a paragraph tells, and where they stand."""
    words = fold(block.span.cut(evidence.article.text)) if block else ""
    if block is None or len(words) > _LONG:
        return
    for pattern in (*_ALL_JA, _ALL_EN):
        for found in pattern.finditer(words):
            yield number(found["n"]) or 0, _within(block, found)
    these = _THESE_EN.match(words) if below else None
    if these:
        yield number(these["n"]) or 0, _within(block, these)


def _within(block: Block, found: re.Match[str]) -> Span:
    return Span(block.span.start + found.start(), block.span.start + found.end())
