"""Places and extremes held to the table or the listing beside them, and gaps to a table's column.

The law: who is told to be first, second or third, or the most, has that place among the values
told.
A listing is of names each with one value of a unit; a table's column is the one whose head is named
before the word for the place. Any column or order in which the place fits is its witness.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.games.behind_law import behind
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import Plain, is_japanese
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a place or a gap stands that the values do not give, and the words of these."""
_EXTREME = re.compile(
    r"(?:最も|一番)(?:(?P<up>多|高|大き|長|重|広)|(?P<down>少な|低|小さ|短|軽|安|狭))|"
    r"最多|最大|最高|首位|トップ|1位|"
    r"\b(?:(?P<up2>most|highest|largest|biggest|longest|busiest|heaviest)|"
    r"(?P<down2>lowest|fewest|smallest|shortest|cheapest|lightest)|"
    r"best|led by|leads?|leader|on top|top(?:ped)?|first place)\b",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(r"[はがもで、][^、。]{0,14}|の[^、。]{0,8}|(?:['’]s|,)?(?: [a-z]+){0,6} ?")
_OF_BEHIND_JA = re.compile(r"[かくいきなったさ]{0,5}(?:の|のは|だったのは|だった|は)?、?「?")
_OF_BEHIND = re.compile(r"(?: [a-z]+){0,3},? (?:at|in|by|for|was|is|went to|came from) (?:the )?")
"""Between an extreme and the name of whom it is told."""
_LOW = re.compile(
    r"低|少な|短|軽|小さ|安い|若い|率|タイム|時間が|ワースト|順に増|"
    r"\b(?:lowest|fewest|least|shortest|cheapest|smallest|rate|time|fast|slow)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"昨年|前年|前回|去年|かつて|目標|過去|伸び|増加率|減|連続|以来|"
    r"\b(?:last year|previous|in (?:19|20)[0-9]{2}|ever|growth|since|until|before|once|target|"
    r"fell|per head)\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"長|longest|slow")
_LENGTHS = re.compile(r"days?|hours?|minutes?|time|weeks|日数?|時間|分|長さ|km|キロ", re.IGNORECASE)
_NTH_EN = "second|third|fourth|fifth"
_PLACE_JA = re.compile(
    r"(?P<name>[一-龠々ァ-ヴー]{2,8})(?:は|が)(?:全国)?(?P<n>[1-9])位(?![置以])|"
    r"(?<![0-9])(?P<n2>[1-9])位の(?P<name2>[一-龠々ァ-ヴー]{2,8})|"
    r"(?P<top>最も多い|最も高い|最多の|首位の|トップの)(?P<name3>[一-龠々ァ-ヴー]{2,8})"
)
_PLACE_EN = re.compile(
    rf"\b(?P<name>[A-Z][a-z]+)(?:,| is| was| came| finished)?,? (?:in |the )?(?P<n>{_NTH_EN})"
    r"(?: place|,|-(?:largest|biggest|highest|best)\b)"
    r"|\b(?P<name3>[A-Z][a-z]+)(?:, the| came out on| is| was)(?: the)? "
    r"(?P<top>top\b|largest|biggest|highest|best)",
)
_NAMED_JA = re.compile(r"(?P<name>[一-龠々ァ-ヴー]{2,8})(?:市|県|駅)?(?:は|が|で|の|、)?\Z")
_NAMED_EN = re.compile(r"\b(?P<name>[A-Z][a-z]+|[a-z]{4,})(?: [a-z]+){0,3} ?\Z")
_KINDS = frozenset({"count", "money", "measure", "percent", "number"})
_APART_JA, _APART_EN = r"[、。;]|\. ", r", |; | and |\. "
_WHOLE = re.compile(r"全国|平均|合計|総|全体|県内|市内|\A(?:average|total|about|some|than|only)\Z")
_SHORT, _LONG = 12, 1500
_NEAR = 40
"""Characters between two values of a listing."""
_GAP = re.compile(
    r"(?P<n>[0-9]+(?:\.[0-9]+)?)(?P<u>秒|分|点|票|打|ポイント)"
    r"(?:差(?!で(?:勝|敗|破|下し|屈|負|逃げ|競り))|遅れ|後)|"  # of a game, not of a table
    r"\b(?:by )?(?P<n2>[0-9]+(?:\.[0-9]+)?)[- ](?P<u2>seconds?|minutes?|points?|votes|strokes)"
    r"(?: (?:behind|later|ahead|clear|adrift|back)| margin|(?= in the))",
    re.IGNORECASE,
)
_RECORD = re.compile(r"記録|自己|大会新|\b(?:record|personal|outside|inside|previous)\b", re.I)
_MORE = frozenset({"higher", "taller", "longer", "deeper", "heavier", "larger"})
_THAN = re.compile(
    r"(?P<n>[0-9][0-9,.]*) (?P<u>met(?:re|er)s|feet|miles|kilomet(?:re|er)s|tonnes|kilograms) "
    r"(?P<way>higher|taller|longer|deeper|heavier|larger|lower|shorter|lighter|smaller) than "
    r"[^.()]{2,50}\((?P<m>[0-9][0-9,.]*) (?P=u)\)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:(?:(?P<h>[0-9]{1,2})(?:時間|:))?(?P<m>[0-9]{1,2})(?:分|:))?(?P<s>[0-9]{1,2}(?:\.[0-9]+)?)秒?"
)


def placed(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the places and gaps of an article that its one table, or a listing, does not give."""
    tables = [grid for grid in grids(evidence) if 2 <= len(grid.rows) <= 30]
    grid = tables[0] if len(tables) == 1 else None
    for block in evidence.article.blocks:
        length = block.span.end - block.span.start
        if block.cell is None and block.kind != "heading" and length <= _LONG:
            if grid is not None:
                yield from _tops(text, block.span, grid)
                yield from _gaps(text, block.span, grid)
            yield from _apart(text, block.span)
    for passage in sparse(evidence, DENSE):
        yield from _listed(passage)
        yield from behind(passage)


def _apart(text: Plain, span: Span) -> Iterator[Told]:
    """Yield what is told to be so much higher than another that is higher itself."""
    words = span.cut(text.text)
    for found in _THAN.finditer(words):
        told, other = (Fraction(found[name].replace(",", "")) for name in ("n", "m"))
        tall = [Fraction(one[1].replace(",", ""))
                for one in re.finditer(rf"([0-9][0-9,.]*[0-9]) {found['u']}\b", words)]  # fmt: skip
        ways = {one > other for one in tall if abs(one - other) == told}
        if ways == {found["way"].lower() not in _MORE}:
            yield Span(span.start + found.start(), span.start + found.end("way")), found["m"]


_TOTAL = re.compile(r"(?i:(?:sub)?totals?|all|sum|overall)\b|[総合小]?計|全[体国県社市]")
"""What names a row that holds the others."""


def _label(grid: Grid) -> int:
    """Return the column of a table that names its rows."""
    for column in grid.columns:
        cells = [grid.text(row, column) for row in grid.rows]
        if not any(re.fullmatch(r"[0-9.,:%]+(?:位|st|nd|rd|th)?", one) for one in cells):
            return column
    return grid.columns[0]


def _short(name: str) -> str:
    """Return a name as a sentence tells it: I. Okafor is Okafor."""
    return re.sub(r"\A[A-Z]\. ", "", name)


def _tops(text: Plain, span: Span, grid: Grid) -> Iterator[Told]:
    """Yield the extremes that a table's column does not give to the row they are told of."""
    labels = {row: _short(grid.text(row, _label(grid))) for row in grid.rows}
    rows = [row for row in grid.rows if not _TOTAL.match(labels[row])]
    names = {row: labels[row] for row in rows if len(labels[row]) > 1}
    words = span.cut(text.text)
    for found in _EXTREME.finditer(words):
        place = Span(span.start + found.start(), span.start + found.end())
        clause = re.split("[、。]", words[found.end() : found.end() + 30])
        near = words[max(0, found.start() - _SHORT) : found.end()] + clause[0][:_SHORT]
        ahead = re.split("[、,。]", words[: found.start()])[-1]
        row = _owner(words, found, names)
        is_top = not any(found.groupdict().values())
        if row is None or _NOT.search(ahead[-30:] + clause[0]) or (is_top and _LOW.search(near)):
            continue
        columns = (
            _of_value(grid, row, ahead)
            or _columns(grid, words[: found.end()] + clause[0], found[0])
            or [one for one in grid.columns if grid.number(row, one)]
        )
        values = [[grid.number(each, column) for each in rows] for column in columns]
        full = [[one.value for one in some if one] for some in values if all(some)]
        end = min if found["down"] or found["down2"] else max
        if full and all(some[rows.index(row)] != end(some) for some in full):
            best = end(rows, key=lambda each: grid.number(each, columns[0]).value)  # type: ignore[union-attr]
            yield place, f"{names.get(best, '')} ({grid.text(best, columns[0])})"


def _owner(words: str, found: re.Match[str], names: dict[int, str]) -> int | None:
    """Return the row whose name an extreme is told of: right behind it, else right before."""
    start = max(words.rfind(stop, 0, found.start()) for stop in ("。", ". ", "\n")) + 1
    stops = [at for stop in ("。", ". ", "\n") if (at := words.find(stop, found.end())) >= 0]
    before, behind = words[start : found.start()], words[found.end() : min([*stops, len(words)])]
    last = max(((before.rfind(name) + len(name), row) for row, name in names.items()
                if name in before), default=None)  # fmt: skip
    first = min(((behind.find(name), row) for row, name in names.items() if name in behind),
                default=None)  # fmt: skip
    between = before[last[0] :] if last is not None else ""
    is_before = last is not None and _OF_BEFORE.fullmatch(between) is not None
    if first is not None and (_OF_BEHIND_JA if max(words) >= "ぁ" else _OF_BEHIND).fullmatch(
        behind[: first[0]]
    ):
        return None if is_before and max(words) < "ぁ" else first[1]
    return last[1] if last is not None and is_before else None


def _of_value(grid: Grid, row: int, words: str) -> list[int]:
    """Return the columns where a row has a number that its clause tells: 引き分けが5と最も多い."""
    told = {
        Fraction(one.replace(",", "")) for one in re.findall(r"[0-9][0-9,]*(?<!,)(?!位)", words)
    }
    cells = [(column, grid.number(row, column)) for column in grid.columns]
    return [column for column, cell in cells if cell is not None and cell.value in told]


def _columns(grid: Grid, before: str, sign: str) -> list[int]:
    """Return the columns whose head a paragraph names before a word for the first place."""
    found = []
    nouns = re.findall("[一-龠々ァ-ヴー]{2,}(?=[がは、]?(?:最|一番))", before[-30:])
    for column in grid.columns:
        head = re.sub(r"\(.*", "", grid.text(0, column)).strip()
        if column == _label(grid) or not any(grid.number(row, column) for row in grid.rows):
            continue
        stem = head.lower().rstrip("s")
        if len(stem) > 1 and (stem in before.lower() or (nouns and nouns[-1] in head)):
            found.append(column)
    if _LENGTH.search(sign):
        lengths = [
            one for one in grid.columns if _LENGTHS.fullmatch(grid.text(0, one).split("(")[0])
        ]
        return lengths or found
    return found


def _gaps(text: Plain, span: Span, grid: Grid) -> Iterator[Told]:
    """Yield the gaps between two rows that no column of a table has between any."""
    words = span.cut(text.text)
    for found in _GAP.finditer(words):
        place = Span(span.start + found.start(), span.start + found.end())
        if _RECORD.search(text.around(place)):
            continue
        told = Fraction(found["n"] or found["n2"])
        size = 60 if re.match("分|minute", found["u"] or found["u2"]) else 1
        is_time = re.match("秒|分|second|minute", found["u"] or found["u2"]) is not None
        for column in grid.columns[1:]:
            cells = [grid.text(row, column) for row in grid.rows]
            values = [_seconds(one) if is_time else _plain(grid, row, column)
                      for row, one in zip(grid.rows, cells, strict=True)]  # fmt: skip
            some = [one for one in values if one is not None]
            clocked = any(re.search("[:分秒]", one) for one in cells)
            if not 2 <= len(some) == len(values) or (is_time and not clocked):
                continue
            if not is_time and not re.search(
                "点|票|point|pts|score|votes", grid.text(0, column), re.I
            ):
                continue
            differ = {abs(a - b) for a, b in combinations(some, 2)}
            if told * size not in differ and min(differ) * 3 > told * size / 3:
                yield place, " / ".join(cells[:3])


def _plain(grid: Grid, row: int, column: int) -> Fraction | None:
    cell = grid.number(row, column)
    return cell.value if cell is not None else None


def _seconds(cell: str) -> Fraction | None:
    found = _CLOCK.fullmatch(cell)
    if found is None:
        return None
    return int(found["h"] or 0) * 3600 + int(found["m"] or 0) * 60 + Fraction(found["s"])


def _listed(passage: Passage) -> Iterator[Told]:
    """Yield the places that the values of a listing in the same paragraph do not give."""
    is_ja = is_japanese(passage.plain)
    places = list((_PLACE_JA if is_ja else _PLACE_EN).finditer(passage.plain))
    if not places:
        return
    for every in _listings(passage, is_ja=is_ja):
        order = sorted(every, key=lambda name: -every[name].value)
        for found in places:
            groups = found.groupdict()
            name = groups.get("name") or groups.get("name2") or groups.get("name3") or ""
            mine = [one for one in order if one.lower().startswith(name.lower()[:12])
                    or name.startswith(one)]  # fmt: skip
            nth = groups.get("n") or groups.get("n2") or "1"
            told = int(nth) if nth.isdigit() else _NTH_EN.split("|").index(nth) + 2
            around = passage.plain[max(0, found.start() - 12) : found.end() + 12]
            around = max(re.split("。", around), key=len)
            if len(mine) != 1 or _NOT.search(around) or _LOW.search(around):
                continue
            place = order.index(mine[0]) + 1
            tied = [one.value for one in every.values()].count(every[mine[0]].value) > 1
            if place != told and not tied and (told < place or _EXTREME.search(passage.plain)):
                start = passage.span.start
                values = ", ".join(f"{one} {every[one].text}" for one in order[:4])
                yield Span(start + found.start(), start + found.end()), values


def _listings(passage: Passage, *, is_ja: bool) -> Iterator[dict[str, Atom]]:
    """Yield the names of a paragraph with their values, three at least of one unit in a row."""
    runs: list[list[tuple[str, Atom]]] = [[]]
    for one in passage.atoms:
        if one.kind not in _KINDS:
            continue
        before = re.split(_APART_JA if is_ja else _APART_EN, passage.plain_before(one.figure, 30))[
            -1
        ]
        named = (_NAMED_JA if is_ja else _NAMED_EN).search(before.rstrip())
        last = runs[-1][-1][1] if runs[-1] else None
        same = last is None or last.unit == one.unit or one.kind == "number"
        near = last is None or one.span.start - last.span.end < _NEAR
        is_named = named is not None and one.value > 0 and not one.figure.hedge
        if not (is_named and same and near):
            runs.append([])
        if named is not None and is_named and not _WHOLE.search(named["name"]):
            runs[-1].append((named["name"], one))
    for run in runs:
        values = [one.value for _, one in run]
        whole = bool(run) and values[0] >= sum(values[1:])  # all of it, told first
        every = dict(run[1:] if whole else run)
        if len(every) == len(run) - whole >= 3:
            yield every
