"""A number of things that is announced, and a list that has another number.

What: 次の3点 or "the following three reasons" with a list right behind it, and 3つの柱がある with
①②③④ behind it: the items are counted. So are names in the same sentence: four countries: A, B, C
and D; 4カ国(A、B、C、D); A、B、C、Dの4県. A roll of names told for it sentences apart counts
as well: people with their ages, models in quotation marks, stops of a line, the years of prizes.

Why: an item was added or dropped late, and the announcement forgotten.

A `warning` where the announcement points at the list (次の, 以下の, "the following"), or three
names or more stand in the sentence; else, and where items may be paragraphs of one another, a
`note`.

Bad (ja):  理由は次の3点だ。(箇条書きが4項目)
Bad (en):  There are the following three reasons: (a list of four)
Good (ja): 理由は次の4点だ。(箇条書きが4項目)
Good (en): There are the following four reasons: (a list of four)

Silent: where items stand at several depths, or something stands between; where the announcement
is loose (など, "at least").

日本語

予告した数と、続く項目の数が合いません。

何を: 「次の3点」のすぐ後の箇条書きと、「3つの柱がある」の後の①②③④。項目の数を数えます。

なぜ: 項目を後から足したり削ったりして、予告を直し忘れたものです。

同じ文に並ぶ名前(「4カ国(A、B、C、D)」「A、B、C、Dの4県」)も数えます。
年齢を添えた人名、「」で並ぶ機種、停留所、受賞した年のように、離れた文に並ぶ名前も数えます。

予告が箇条書きを指している(次の、以下の)か、同じ文に名前が三つ以上並ぶなら「警告」、ほかと、項目が複数の段落からなるかもしれな
いものは「注記」です。

悪い例: 理由は次の3点だ。(箇条書きが4項目)
良い例: 理由は次の4点だ。(箇条書きが4項目)

対象外: 項目に階層があるもの、間に別の文があるもの。予告がゆるいもの(など、少なくとも)。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.lists.beside_en import beside_en
from factcheck.laws.lists.beside_ja import beside_ja
from factcheck.laws.lists.items import items
from factcheck.laws.lists.listed import Listed
from factcheck.laws.lists.loose_en import loose_en
from factcheck.laws.lists.roll_en import rolls_en
from factcheck.laws.lists.roll_ja import rolls_ja
from factcheck.laws.lists.worded_lists import worded_lists
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "{announced} are announced, but {count} follow. Is one missing, or one too many?",
    "「{announced}」とありますが、続くのは{count}項目です。過不足はないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[int] = set()
    for one in _listed(evidence):
        places = range(one.span.start, one.span.end + 1)
        if one.told != one.count and asked.isdisjoint(places):
            asked.update(places)
            words = _SAYS.of(announced=one.span.cut(evidence.article.text), count=one.count)
            severity = Severity.WARNING if one.sure else Severity.NOTE
            yield ask(evidence, "list-count", severity, one.span, words)


def _listed(evidence: Evidence) -> Iterator[Listed]:
    """Yield the numbers that a list contradicts, those that stand right at it first."""
    text = plain(evidence)
    yield from items(evidence)
    yield from beside_ja(text)
    yield from beside_en(text)
    rolls = rolls_ja if evidence.article.language == "ja" else rolls_en
    for block in evidence.article.blocks:
        if block.cell is None and block.kind != "heading":
            yield from rolls(text, block)
            yield from loose_en(text, block)
    yield from worded_lists(evidence)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
