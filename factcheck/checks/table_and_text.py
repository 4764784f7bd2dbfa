"""A table and a sentence of the same article that tell another number of the same thing.

What: a row of a table is named in a sentence (大阪は25社), a number follows, and no cell of the row
has it, in whatever scale or rounded, nor do its cells make it. A line of names with their numbers
(Seats: North 48 | South 34 | East 11) and a list of such items are tables, too.

Why: the table comes from a file, the sentence from memory or an older file.

A `warning` where one slip parts it from a cell (two digits exchanged, one wrong), or where it is
that of another row of the column, or where a sentence near tells another row as the table has it;
else a `note`, where the units are the same: a sentence may speak of another year or another part.

Bad (ja):  | 大阪 | 20社 |  …  大阪は25社だった。
Bad (en):  | Osaka | 20 firms |  …  Osaka had 25 firms.
Good (ja): | 大阪 | 20社 |  …  大阪は20社だった。
Good (en): | Osaka | 20 firms |  …  Osaka had 20 firms.

Silent: within rounding and hedges; where words or another number between name and number compare,
part or name another time; where two rows have the same name.

日本語

同じ対象の数字が、表と本文で違います。

何を: 表の行の見出しが文に現れ(大阪は25社)、続く数字が、行のどのセルとも(単位の桁や丸めを考えても)
合わず、セルどうしの和や差でもないもの。名前と数字を並べた行(【議席】東48/西34/南11)や箇条書きも
表とみなします。

なぜ: 表はファイルから、文は記憶か古いファイルから書かれるからです。

二つの数字の入れ替わりか一字違いのとき、同じ列の別の行の値であるとき、近くの文が別の行を表の通り
に述べているときは「警告」です。ほかは、単位が同じなら、文が別の年や一部について述べていることもあるため「注記」です。

悪い例: | 大阪 | 20社 |  …  大阪は25社だった。
良い例: | 大阪 | 20社 |  …  大阪は20社だった。

対象外: 端数処理や約の範囲内。名前と数字の間に別の数字や、比較・別の時点・一部の言葉があるもの。同じ
名前の行が二つあるもの。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.retold.row_law import told_of_rows
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "{words} is written of {name}, but its row in the table has {cells}. Which is meant?",
    "{name}は{words}とありますが、表のその行は{cells}です。どちらが正しいでしょうか。",
)
_CELL = Words("the table has {words}", "表では{words}です")


def _run(evidence: Evidence) -> Iterator[Finding]:
    for one in told_of_rows(evidence):
        cells = " / ".join(cell.text for cell in one.cells)
        yield ask(
            evidence,
            "table-and-text",
            Severity.WARNING if one.is_sure else Severity.NOTE,
            one.span,
            _SAYS.of(words=one.text, name=one.name, cells=cells),
            related=[(cell.span, _CELL.of(words=cell.text)) for cell in one.cells],
        )


CHECK = Check(Severity.WARNING, CheckFamily.CONSISTENCY, _run)
