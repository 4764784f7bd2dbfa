"""What a sentence tells of a table's row, held to the cells of the row.

The law: the first number behind the name of a row (or the one before "in" it) is one of its cells,
in the scale of the column, rounded or not, or the sum or difference of cells. Where it is none, it
was meant to be the cell from which one slip parts it, or that of its column where another row's
stands, or its only one where a sentence near tells another row as the table has it. A line of names
with their numbers (North 48 | South 34 | East 11) is a table, too. A number behind the
head of a column (その平均は51万円) is of the row that was named last, perhaps a sentence before.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import combinations, product

from factcheck.laws.numbers.near_hold import is_exchange, is_slip
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.grids import Grid, Number, grids, lines
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

MOST = 60
"""Most rows of a table that is looked at."""
_KINDS = frozenset({"count", "money", "measure", "percent", "number"})
_NAME = re.compile(
    r"(?!.*(?:[合小総累]計|(?<![一-龠])計\Z|平均|その他|[Tt]otal|[Aa]verage|[Oo]ther))"
    r"[^0-9\s][^\n]{1,23}"
)
_PLAIN = re.compile("[A-Z][a-z]{3,}(?: [a-z]+)?")
"""A row's name that a sentence may write in lower case: Students."""
_RANK = re.compile(r"順位|位|rank|place|pos\.?|#|no\.?|年齢?|years?|age|founded|opened", re.I)
_TIED_JA = re.compile(r"\A[一-龠々ァ-ヴー]{0,3}(?:は|が|の|で|も|に|、)[^。\n]{0,30}\Z")
_TIED_EN = re.compile(r"\A(?:['’]s?)?[ ,(][^.;:\n]{0,50}\Z")
_OTHER = re.compile(
    r"前[年回月期日]|昨年|去年|比べ|より|から|うち|平均|以上|以下|目標|予想|約|ほか|他の|差|(?<=過去)最多|過去|以来|"
    r"\b(?:than|from|compar\w+|average|last year|earlier|target|by|another|other|about|of which|"
    r"nearly|almost|over|every|each|and|up|down|until|ago|in [12][0-9]{3})\b",
    re.IGNORECASE,
)
"""Words between a row's name and a number of another time, thing or part."""
_DIGITS = re.compile(r"[0-9][0-9,]*(?<!,)(?:\.[0-9]+)?")
_YEAR, _THEN = (
    re.compile(r"(?<![0-9,])(?:19|20)[0-9]{2}(?![0-9,])"),
    re.compile(r"前[年回月期]|昨年|去年|\b(?:last year|a year (?:ago|earlier))\b"),
)
_CHANGED = re.compile(
    r"\A[ぁ-ん]{0,2}[増減差多少以未超]|\A台|"
    r"\A ?(?:more|fewer|less|higher|lower|times|years?|of the)\b"
)
_NEAR = 16
"""Characters behind a number in which another row's name makes it that one's."""
_CLOSE = 14
"""Characters between the head of a column and a number that is of it."""
_SCALES = tuple(Fraction(10) ** power for power in (0, 3, 4, 6, 8, 9))
"""How much more a number may stand for than its cell, whose head tells the scale."""


@dataclass(frozen=True, slots=True)
class RowTold:
    """A number that is told of a row and stands nowhere in it."""

    span: Span
    """Where it stands in the article's text."""
    text: str
    name: str
    """The row's name."""
    cells: tuple[Number, ...]
    """The cells for one of which it may stand."""
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """A table and the numbers of its cells by row and column."""

    grid: Grid
    numbers: dict[tuple[int, int], Number]


def told_of_rows(evidence: Evidence) -> Iterator[RowTold]:
    """Yield the numbers of an article's text that its tables have otherwise."""
    figures = {one.span.start: one for one in evidence.figures}
    rows: dict[str, list[tuple[_Table, int]]] = {}
    for grid in (*grids(evidence), *lines(evidence)):
        table = _Table(grid, dict(_numbers(grid, figures)))
        for row in grid.rows[:MOST]:
            name = grid.text(row, _label(grid))
            if _NAME.fullmatch(name):
                rows.setdefault(name, []).append((table, row))
    named = {name: places[0] for name, places in rows.items() if len(places) == 1}
    named |= {name.lower(): place for name, place in named.items() if _PLAIN.fullmatch(name)}
    cells = {span for table, _ in named.values() for span in table.grid.spans.values()}
    for passage in passages(evidence) if named else ():
        every = (one for one in passage.atoms if one.kind in _KINDS and one.value > 0)
        free = (one for one in every if not any(map(one.span.touches, cells)))
        told = [(one, _owner(passage, one, named)) for one in free if not one.figure.hedge]
        for one, owner in told:
            if owner is None:
                yield from _under_head(passage, one, named)
            else:
                yield from _judged(one, owner, passage, named, told)


def _is_cited(
    one: Atom, name: str, named: dict[str, tuple[_Table, int]],
    told: list[tuple[Atom, str | None]],
) -> bool:  # fmt: skip
    """Tell whether another row of one number is told near, with its number, of the same kind."""
    table, _ = named[name]
    return any(
        other is not None
        and other != name
        and named[other][0] is table
        and abs(each.sentence - one.sentence) <= 1
        and (each.unit == one.unit or (one.text[0].isdigit() and None in {each.unit, one.unit}))
        and any(_is_same(each.value, abs(cell.value))
                for (row, _), cell in table.numbers.items() if row == named[other][1])
        for each, other in told
    )  # fmt: skip


def _numbers(grid: Grid, figures: dict[int, Figure]) -> Iterator[tuple[tuple[int, int], Number]]:
    """Yield the cells that hold one number, as cells of digits or as figures."""
    for place, span in grid.spans.items():
        bare, read = grid.number(*place), figures.get(span.start)
        value = amount(read) if read is not None and read.span.end == span.end else None
        if value is not None and read is not None and unit(read):
            yield place, Number(value, Fraction(1), unit(read) or "", span, read.text)
        elif bare is not None:
            yield place, bare


def _label(grid: Grid) -> int:
    """Return the column of a table that names its rows: the first without numbers."""
    for column in grid.columns:
        if not any(re.fullmatch(r"[0-9.,:%]+(?:位)?", grid.text(row, column)) for row in grid.rows):
            return column
    return grid.columns[0]


def _judged(
    one: Atom, name: str, passage: Passage, named: dict[str, tuple[_Table, int]],
    told: list[tuple[Atom, str | None]],
) -> Iterator[RowTold]:  # fmt: skip
    table, row = named[name]
    columns = [at for at in table.grid.columns
               if (row, at) in table.numbers and _is_of_kind(table.grid, at, one)]  # fmt: skip
    cells = [table.numbers[row, at] for at in columns]
    values = [abs(cell.value) for cell in cells]
    others = {abs(cell.value) for (each, at), cell in table.numbers.items()
              if each != row and at in columns}  # fmt: skip
    pairs = (*combinations(values, 2), *product(values, others))
    made = {each for a, b in pairs for each in (a + b, abs(a - b))} | {sum(values, Fraction(0))}
    digits = _DIGITS.match(one.text)  # 148 cents are 1.48 dollars, and 148 in the table
    bare = Fraction(digits[0].replace(",", "")) if digits else one.value
    if not cells or any(_is_same(each, value) for each in (one.value, bare)
                        for value in (*values, *made)):  # fmt: skip
        return
    is_headed = _is_headed(table.grid, columns, one, passage.plain_sentence(one.figure))
    least = 2 if is_headed else 3
    near = [
        cell for cell in cells if _is_sure(bare, cell, least) or _is_sure(one.value, cell, least)
    ]
    if near:
        yield RowTold(one.span, one.text, name, tuple(near), is_sure=True)
    elif (
        (is_headed or len(columns) == 1) and any(_is_same(one.value, each) for each in others)
    ) or (len(columns) == 1 and _is_cited(one, name, named, told)):
        yield RowTold(one.span, one.text, name, tuple(cells), is_sure=True)
    else:
        alike = [cell for cell in cells if cell.unit and cell.unit.strip() == one.unit]
        if alike:
            yield RowTold(one.span, one.text, name, tuple(alike), is_sure=False)


def _under_head(
    passage: Passage, one: Atom, named: dict[str, tuple[_Table, int]]
) -> Iterator[RowTold]:
    """Yield a number right behind a column's head that a slip parts from the row named last."""
    ends = [each.end for each in passage.sentences]
    at = min(one.sentence, len(ends) - 1)
    here, first = passage.sentences[at], passage.sentences[max(0, at - 1)]
    before = passage.article[first.start : one.span.start]
    last = max(named, key=before.rfind)
    if last not in before or _CHANGED.match(passage.article[one.span.end :][:12]):
        return
    table, row = named[last]
    clause = re.split("[、,;]", passage.article[here.start : one.span.start])[-1]
    heads = _heads(table.grid)
    word = max(heads, key=clause.lower().rfind, default="")
    ahead, is_headed, between = clause.lower().rpartition(word or "\n")
    if not is_headed:
        return
    column = heads[word]
    cell = table.numbers.get((row, column))
    told = {abs(other.value) for (_, where), other in table.numbers.items() if where == column}
    is_other = _OTHER.search(ahead) or _OTHER.search(between) or re.search("[0-9]", between)
    if cell is None or is_other or len(between) > _CLOSE or _THEN.search(ahead):
        return
    if not any(_is_same(one.value, each) for each in told) and _is_sure(one.value, cell, 2):
        yield RowTold(one.span, one.text, last, (cell,), is_sure=True)


def _heads(grid: Grid) -> dict[str, int]:
    """Return the words of a table's head that name one of its columns, and which."""
    found: dict[str, int] = {}
    for column in grid.columns:
        head = re.split(r"[(\[]", grid.text(0, column).lower())[0].strip()
        words = re.findall(r"[a-z]{4,}", head) if head.isascii() else [head]
        for word in words if _RANK.fullmatch(head) is None else ():
            found[word] = -1 if word in found else column
    return {word: at for word, at in found.items() if at >= 0 and len(word) > 1}


def _owner(passage: Passage, one: Atom, named: dict[str, tuple[_Table, int]]) -> str | None:
    """Return the name right before a number, no other number or name between; None for none."""
    ends = [each.end for each in passage.sentences]
    here = passage.sentences[min(one.sentence, len(ends) - 1)]
    before = passage.article[here.start : one.span.start]
    behind = passage.article[one.span.end : here.end]
    after = next((name for name in named if _in(name).match(behind)), None)
    places = [(before.rfind(name), len(name), name) for name in named if name in before]
    if not places or re.search("[0-9]", before[sum(max(places)[:2]) :]):
        is_other = _OTHER.search(re.split("[,;]", before)[-1]) or _THEN.search(before)
        return None if is_other or _YEAR.search(before + behind) else after
    at, length, name = max(places, key=lambda each: (each[0] + each[1], each[1]))
    between = re.sub(r"\A(?:から|への|での)", "", before[at + length :])
    tied = (_TIED_EN if name.isascii() else _TIED_JA).match(between)
    if tied is None or (name.isascii() and before[:at][-1:].isalnum()):
        return None
    heads = " ".join(named[name][0].grid.text(0, at) for at in named[name][0].grid.columns)
    if any(year not in heads for year in _YEAR.findall(before)) or _THEN.search(before[:at]):
        return None
    if re.search("[0-9]", between) or _OTHER.search(between) or _CHANGED.match(behind):
        return None
    clause = re.split("[、,。]", behind)[0][:_NEAR]
    return None if any(each in clause for each in named) else name


@cache
def _in(name: str) -> re.Pattern[str]:
    """Return what stands behind a number that is told before its row: 40 cents in Denmark."""
    return re.compile(rf" ?(?:[a-z]+ )?(?:in|for|at) (?:the )?{re.escape(name)}\b(?!['’])")


def _is_of_kind(grid: Grid, column: int, one: Atom) -> bool:
    """Tell whether a column may hold a number: shares for shares, and no ranks or years."""
    head = grid.text(0, column)
    words = head + "".join(grid.text(row, column) for row in grid.rows[:1])
    is_share = re.search(r"%|率|割合|percent|share", words, re.IGNORECASE) is not None
    return _RANK.fullmatch("".join(head.split())) is None and (
        is_share is (one.kind == "percent") or one.kind == "number"
    )


def _is_headed(grid: Grid, columns: list[int], one: Atom, sentence: str) -> bool:
    """Tell whether a sentence has a word of the head of a column, or the number its unit."""
    heads = [grid.text(0, at).lower() for at in columns]
    own = (one.unit or "").lower()
    if any(f"({own})" in head or own == head for head in heads):
        return True
    words = {word for head in heads for word in re.findall(r"[a-z]{4,}|[一-龠ァ-ヴー]{2,}", head)}
    stems = {word.rstrip("s者数額") for word in words}
    return any(len(stem) > 1 and stem in sentence.lower() for stem in stems)


def _is_same(one: Fraction, cell: Fraction) -> bool:
    """Tell whether a number is that of a cell in some scale, perhaps rounded or cut off."""
    for scale in _SCALES:
        whole = cell * scale
        if whole and abs(one - whole) * 20 <= whole:
            step = _step(one)
            if abs(one - whole) < step:
                return True
    return False


def _step(value: Fraction) -> Fraction:
    """Return the unit of the last digit of a number that is not 0."""
    step = Fraction(1, 1000)
    while (value / (step * 10)).denominator == 1:
        step *= 10
    return step


def _is_sure(one: Fraction, cell: Number, least: int) -> bool:
    """Tell whether one slip parts a number from a cell: two digits exchanged, or a wrong one."""
    value = abs(cell.value)
    scales = _SCALES[: 1 if cell.unit else None]
    return any(
        is_exchange(one, value * scale) or is_slip(one, value * scale, least=least)
        for scale in scales
    )
