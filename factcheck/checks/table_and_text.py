"""A table and a sentence of the same article that tell another number of the same thing.

What: a row of a table is named in a sentence (大阪は25社), with a number of the unit that stands in
that row, and no cell of the row has this number.

Why: the table comes from a file, the sentence from memory or an older file.

A `warning` where its digits are those of a cell in another order, or ten times it, or where the
sentence names what the table counts (大阪からの来館者は); else a `note`: a
sentence may speak of another year or another part.

Bad (ja):  | 大阪 | 20社 |  …  大阪は25社だった。
Bad (en):  | Osaka | 20 firms |  …  Osaka had 25 firms.
Good (ja): | 大阪 | 20社 |  …  大阪は20社だった。
Good (en): | Osaka | 20 firms |  …  Osaka had 20 firms.

Silent: within rounding and hedges; where the sentence compares, sums up or names a date; where two
rows have the same name.

日本語

同じ対象の数字が、表と本文で違います。

何を: 表の行の見出しが文に現れ(大阪は25社)、その行と同じ単位の数字が続くのに、行のどのセルとも一
致しないもの。

なぜ: 表はファイルから、文は記憶か古いファイルから書かれるからです。

数字の並び順だけが違うか、桁が違うか、文が表の数えるものの名を挙げていれば(大阪からの来館者は)「警告」
です。ほかは、文が別の年や一部について述べていること
もあるため「注記」です。

悪い例: | 大阪 | 20社 |  …  大阪は25社だった。
良い例: | 大阪 | 20社 |  …  大阪は20社だった。

対象外: 端数処理や約の範囲内。比較・合計・日付のある文。同じ名前の行が二つあるもの。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.checks._asking import ask
from factcheck.checks._grids import grids
from factcheck.checks._reading import of_sentences
from factcheck.checks._reckoning import alike, amount
from factcheck.checks._since_data import ANY
from factcheck.checks._skeleton import Match
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

DIGITS = 3
"""Fewest digits, zeros at the ends left out, of which an exchange is seen."""
LONGEST = 20
"""Most characters of a row's name."""
_NAME = re.compile(r"[一-龠々ァ-ヴーA-Za-z][^\s、。,.()（）:：]{1,19}")
_NAMED = (
    (
        r"(?P<name>[一-龠々ァ-ヴーA-Za-z]{2,20})(?:から|への|での|の|在住|在勤)+(?P<what>[^。、はがの\n]{1,12})"
        r"[はが](?P<a>@amount)(?=[。、で(（だと]|\Z)"
    ),
    r"(?P<name>[一-龠々ァ-ヴーA-Za-z]{2,20})(?:は|が|では|で|の)(?P<a>@amount)(?=[。、で(（だと]|\Z)",
    r"(?P<name>[A-Z][a-z]{2,20}) (?:had|has|counted|reported|recorded) (?P<a>@amount)",
)
_FAR = (
    (
        r"(?P<name>[一-龠々ァ-ヴーA-Za-z]{2,20})(?:は|が|では|で|も)[^。\n]{0,30}?"
        r"(?P<a>[@money@count@measure])(?=[。、で(（だとにを])"
    ),
    rf"\b(?P<name>[A-Z][a-z]{{2,20}}) [^.\n{ANY}]{{0,60}}?(?P<a>[@money@count@measure@number])",
)
"""A name and a number with words between: asked about only where it has the cell's digits."""
_OTHER = re.compile(
    r"前[年回月期日]|昨年|比べ|より|から|増|減|計|うち|平均|以上|以下|目標|予想|"
    r"\bthan\b|\bfrom\b|\bcompar|\btotal\b|\baverage",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"[ぁ-ん]{0,2}[増減]")
"""Words behind a number that is a change."""
_NOUN = re.compile("[一-龠々ァ-ヴー]{2,}")
_PERCENT_UP = re.compile(r"(?:前[年期月回]度?(?:同期)?比)?[\ue000-\uf8ff][増減]の")
"""A growth that stands before the number it led to: 5%増の63万円."""
_SAYS = Words(
    "{words} is written of {name}, but its row in the table has {cells}. Which is meant?",
    "{name}は{words}とありますが、表のその行は{cells}です。どちらが正しいでしょうか。",
)
_CELL = Words("the table has {words}", "表では{words}です")


def _run(evidence: Evidence) -> Iterator[Finding]:
    rows = _rows(evidence)
    if not rows:
        return
    asked: set[Figure] = set()
    for skeleton in of_sentences(evidence):
        for template in (*_NAMED, *_FAR):
            for match in skeleton.matches(template):
                told, name = match["a"], match.words("name")
                end = match.found.end("a")
                before = skeleton.before(match.found.start("a"))
                far = template in _FAR
                if told in asked or (far and _OTHER.search(_PERCENT_UP.sub("", match.found[0]))):
                    continue
                if any(figure.kind == "date" for figure in before):
                    continue
                what = match.found.groupdict().get("what") or ""
                if _OTHER.search(skeleton.text[: match.found.start()] + what) or _CHANGED.match(
                    skeleton.text[end:][:4]
                ):
                    continue
                cells = [one for one in rows.get(name, ()) if alike(one, told)]
                if not cells or any(one.value.meets(told.value) for one in cells):
                    continue
                sure = _is_slip(told, cells) or _is_of_table(evidence, match, told, cells)
                if far and not _is_slip(told, cells):
                    continue
                asked.add(told)
                severity = Severity.WARNING if sure else Severity.NOTE
                words = " / ".join(one.text for one in cells)
                yield ask(
                    evidence,
                    "table-and-text",
                    severity,
                    told.span,
                    _SAYS.of(words=told.text, name=name, cells=words),
                    related=[(one.span, _CELL.of(words=one.text)) for one in cells],
                )


def _is_of_table(evidence: Evidence, match: Match, told: Figure, cells: Sequence[Figure]) -> bool:
    """Tell whether a sentence names what the table counts, in a number of about that size."""
    groups = match.found.groupdict()
    nouns = _NOUN.findall(groups.get("what") or "")
    above = evidence.article.text[: cells[0].span.start]
    mine = amount(told) or Fraction(0)
    near = any(mine / 2 < (amount(one) or Fraction(0)) < mine * 2 for one in cells)
    return bool(nouns) and near and all(noun in above for noun in nouns)


def _is_slip(told: Figure, cells: Sequence[Figure]) -> bool:
    """Tell whether a number has the digits of a cell, three at least, in another order or place."""
    mine = _digits(told)
    return len(mine) >= DIGITS and any(_digits(one) == mine for one in cells)


def _digits(figure: Figure) -> list[str]:
    value = amount(figure)
    return [] if value is None else sorted(str(abs(value).numerator).strip("0"))


def _rows(evidence: Evidence) -> dict[str, list[Figure]]:
    """Return the figures of the rows of all tables by the names of the rows, each named once."""
    cells = iter([*evidence.figures, None])
    figure = next(cells)
    inside: dict[tuple[int, int], list[Figure]] = defaultdict(list)
    for block in evidence.article.blocks:
        while figure is not None and figure.span.start < block.span.end:
            if block.cell and block.span.covers(figure.span) and isinstance(figure.value, Quantity):
                inside[block.cell.table, block.cell.row].append(figure)
            figure = next(cells)
    named: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for table, grid in enumerate(grids(evidence)):
        for row in grid.rows:
            name = grid.text(row, grid.columns[0])
            if _NAME.fullmatch(name) and len(name) <= LONGEST:
                named[name].append((table, row))
    return {name: inside[places[0]] for name, places in named.items() if len(places) == 1}


CHECK = Check(Severity.WARNING, CheckFamily.CONSISTENCY, _run)
