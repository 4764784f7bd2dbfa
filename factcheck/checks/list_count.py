"""A number of things that is announced, and a list that has another number.

What: 次の3点 or "the following three reasons" with a list right behind it, and 3つの柱がある with
①②③④ behind it: the items are counted. So are names in the same sentence: four countries: A, B, C
and D; 4カ国(A、B、C、D); A、B、C、Dの4県. A roll of names told for it sentences apart counts
as well: people with their ages, models in quotation marks, stops of a line, the years of prizes;
and so do the rows of a table, where the sentence above or below tells how many they are in all.

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

同じ文に並ぶ名前(「4カ国(A、B、C、D)」「A、B、C、Dの4県」)や、「次の4市」に続く○○市も数えます。
年齢を添えた人名、「」で並ぶ機種、停留所、受賞した年のように、離れた文に並ぶ名前も数えます。表の前
後の文が「全4校」「4校とも」と言うなら、表の行も数えます。

予告が箇条書きを指している(次の、以下の)か、同じ文に名前が三つ以上並ぶなら「警告」、ほかと、項目が複数の段落からなるかもしれな
いものは「注記」です。

悪い例: 理由は次の3点だ。(箇条書きが4項目)
良い例: 理由は次の4点だ。(箇条書きが4項目)

対象外: 項目に階層があるもの、間に別の文があるもの。予告がゆるいもの(など、少なくとも)。
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from factcheck.checks._asking import ask
from factcheck.laws.games.medals_law import medals
from factcheck.laws.lists.enumerated import above, are_ahead, enumerated
from factcheck.laws.lists.listed import COUNTERS, MOST, Listed, listed
from factcheck.laws.lists.name_lists import name_lists
from factcheck.laws.lists.names_frame import named
from factcheck.laws.lists.numbered import numbered
from factcheck.laws.lists.pointed import pointed
from factcheck.laws.lists.roll_en import rolls as english
from factcheck.laws.lists.roll_ja import rolls as japanese
from factcheck.laws.lists.row_en import rows as rows_en
from factcheck.laws.lists.row_ja import rows as rows_ja
from factcheck.laws.lists.table_rows import table_rows
from factcheck.laws.lists.worded_lists import worded_lists
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.folding import fold
from factcheck.model.records import Block, Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_JA = re.compile(
    r"(?P<sure>(?:次|以下|下記|下)の、?)?(?P<n>[2-9]|1[0-9]|[二三四五六七八九十])"
    rf"(?:(?:{COUNTERS}|人|名|本|大)の?)(?P<what>柱|理由|ポイント|特徴|課題|論点|原則|要因|"
    rf"条件|方法|"
    r"メリット|デメリット|狙い|ねらい|目的|項目|ステップ|段階|力)?"
)
_EN = re.compile(
    rf"\b(?P<sure>the following |these |following )?(?P<n>{WORD}) (?:\w+ ){{0,2}}?"
    r"(?P<what>reasons|pillars|points|steps|ways|things|factors|features|principles|types|kinds|"
    r"options|goals|conditions|stages|parts|items|categories|questions|methods|rules)\b",
    re.IGNORECASE,
)
_EN_ANY = re.compile(
    rf"\b(?P<sure>the following )(?P<n>{WORD}) (?:[a-z]+ ){{0,2}}?(?P<what>[a-z]+s)\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"など|ほか|少なくとも|以上|主な|例えば|うち|いずれか|まで|"
    r"at least|some of|among|such as|one of|any of|for example|e\.g\.|more than|include",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\s[*•・●]\w")
"""The sign of an item within another one: two that the article did not part."""
_OPENS = re.compile(r"[:：]\s*\Z|(?:です|ます|ました|だ|ある|った|とおり|通り)。?\s*\Z")
"""Ends of a sentence that a list goes on."""
_ALL = re.compile(r"[全計](?:[2-9]|1[0-9]|[二三四五六七八九十])(?![0-9])")
"""In a sentence that tells how many there are in all: 色は全7色をそろえる."""
NEAR = 2
"""Items by which a slip misses."""
_OF_SEVERAL = re.compile(rf"\b{WORD} [a-z]+s\b|[、,・]|と| and ", re.IGNORECASE)
"""In an item that may stand for several: San Nicolaas, divided in two districts."""
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_SAYS = Words(
    "{announced} are announced, but {count} follow. Is one missing, or one too many?",
    "「{announced}」とありますが、続くのは{count}項目です。過不足はないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    blocks = evidence.article.blocks
    for index, block in enumerate(blocks):
        if block.kind not in {"paragraph", "heading"}:
            continue
        pointed_at = _announced(evidence, block)
        announced = pointed_at or _above(evidence, block)
        if announced is None:
            continue
        span, many, sure = announced
        items = _items(evidence, blocks, index)
        count = len(items) if items else _circles(evidence, blocks, index, span.end)
        if count is None or count == many:
            continue
        is_plain = bool(items) and (count < many or _are_lines(evidence, items))
        is_near = block.kind == "paragraph" and abs(count - many) <= NEAR
        is_near = is_near and not _of_several(evidence, items)
        if pointed_at or (is_plain and is_near):
            severity = Severity.WARNING if (sure or is_near) and is_plain else Severity.NOTE
            says = _SAYS.of(announced=span.cut(evidence.article.text), count=count)
            yield ask(evidence, "list-count", severity, span, says)
    asked: set[int] = set()
    text = plain(evidence)
    finds = (listed, pointed, named, enumerated, name_lists, rows_ja, rows_en)
    every = (one for find in finds for one in find(text))
    for one in (*every, *_rolls(evidence, text), *table_rows(evidence), *worded_lists(evidence)):
        places = range(one.span.start, one.span.end + 1)
        if one.told != one.count and asked.isdisjoint(places):
            asked.update(places)
            words = _SAYS.of(announced=one.span.cut(evidence.article.text), count=one.count)
            severity = Severity.WARNING if one.sure else Severity.NOTE
            yield ask(evidence, "list-count", severity, one.span, words)


def _rolls(evidence: Evidence, text: Plain) -> Iterator[Listed]:
    find = japanese if evidence.article.language == "ja" else english
    for block in evidence.article.blocks:
        if block.cell is None and block.kind != "heading":
            yield from find(text, block)
            yield from numbered(text, block)
            yield from medals(text, block)


def _announced(evidence: Evidence, block: Block) -> tuple[Span, int, bool] | None:
    """Return where a block's last sentence announces a number, the number, and if it points."""
    words = fold(block.span.cut(evidence.article.text))
    start = max(words.rfind("。", 0, -1), words.rfind(". ", 0, -1)) + 1
    last = words[start:]
    if _LOOSE.search(last):
        return None
    found = [*_JA.finditer(last), *(list(_EN.finditer(last)) or _EN_ANY.finditer(last))]
    if len(found) != 1:
        return None
    (one,) = found
    many = number(one["n"])
    points = bool(one["sure"])
    if many is None or not 2 <= many <= MOST or not (points or one["what"]):
        return None
    is_forward = points and one["sure"].lower() != "these "
    if not is_forward and are_ahead(words, start + one.start("n"), many):
        return None
    place = block.span.start + start
    return Span(place + one.start(), place + one.end()), many, points


def _above(evidence: Evidence, block: Block) -> tuple[Span, int, bool] | None:
    """Return where the last sentence of a paragraph right above a list tells its one number."""
    words = fold(block.span.cut(evidence.article.text))
    start = max(words.rfind("。", 0, -1), words.rfind(". ", 0, -1)) + 1
    last = words[start:]
    opens = _OPENS.search(last) or _ALL.search(last)
    if block.kind != "paragraph" or _LOOSE.search(last) or not opens:
        return None
    found = above(last)
    if found is None:
        return None
    many, first, end = found
    if are_ahead(words, start + first, many):
        return None
    place = block.span.start + start
    return Span(place + first, place + end), many, False


def _of_several(evidence: Evidence, items: Sequence[Block]) -> bool:
    """Tell whether an item may stand for several of what is counted."""
    return any(_OF_SEVERAL.search(item.span.cut(evidence.article.text)) for item in items)


def _items(evidence: Evidence, blocks: Sequence[Block], index: int) -> list[Block]:
    """Return the items of the list right behind a block; none where they stand at depths."""
    items = list(takewhile(lambda block: block.kind == "item", islice(blocks, index + 1, None)))
    offsets = evidence.article.offsets
    if any(_GLUED.search(item.span.cut(evidence.article.text)) for item in items):
        return []
    columns = {offsets.place(offsets.to_source(item.span).start).column for item in items}
    return items if len(items) >= 2 and len(columns) == 1 else []


def _are_lines(evidence: Evidence, items: Sequence[Block]) -> bool:
    """Tell whether each item follows the one before it at once: none is its second paragraph."""
    offsets = evidence.article.offsets
    spans = [offsets.to_source(item.span) for item in items]
    lines = [(offsets.place(span.start).line, offsets.place(span.end).line) for span in spans]
    return all(after[0] == before[1] + 1 for before, after in pairwise(lines))


def _circles(evidence: Evidence, blocks: Sequence[Block], index: int, start: int) -> int | None:
    """Return the last number of ①②③ behind a place; None if they are none, or not in order."""
    text, last = evidence.article.text, 0
    for block in islice(blocks, index, None):
        for place in range(max(start, block.span.start), block.span.end):
            sign = _CIRCLED.find(text[place])
            if sign == last:
                last += 1
            elif sign == 0:
                return last if last >= 2 else None
            elif sign > last:
                return None
        if last == 0 and block is not blocks[index] and block.kind != "heading":
            return None
    return last if last >= 2 else None


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
