"""A figure without any source in sight.

What: a claim with an amount, percentage, count, measure, ratio or rank, with no link in its own
paragraph, list item or row, in an article that has no reference list either.

Why: a figure that names no source cannot be checked by a reader, and takes an editor longest.

Bad (ja):  市場規模は1兆円に達した。
Bad (en):  The market reached $7 billion.
Good (ja): 市場規模は1兆円に達した([業界団体の統計](https://example.com/stats))。
Good (en): The market reached $7 billion ([industry statistics](https://example.com/stats)).

Silent: for dates, times, ages and durations; where the article has a reference list (a line that
is a title and an address, or a list item with a link); and for claims that a person has verified,
whose source stands in the ledger.

日本語

出典の見当たらない数値です。

何を: 金額・割合・数量・計量・比率・順位を含む記述で、その段落・項目・行にリンクがなく、
記事に参考文献の一覧もないもの。

なぜ: 出典のない数値は読者が確かめられず、校閲にもいちばん時間がかかります。

悪い例: 市場規模は1兆円に達した。
良い例: 市場規模は1兆円に達した([業界団体の統計](https://example.com/stats))。

対象外: 日付・時刻・年齢・期間。参考文献の一覧(題名と URL の行、またはリンクのある箇条書き)が
ある記事。人が「確認済」とした記述(出典は台帳にあります)。
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Status
from factcheck.plugins import Check
from factcheck.said import Words
from factcheck.said.labels import LABELS

_MESSAGE = Words(
    "{words} ({kind}): no source is linked in this passage, and the article has no reference list.",
    "{words}({kind}): この箇所に出典のリンクがなく、記事に参考文献の一覧もありません。",
)
_HINT = Words(
    "Link the source beside the figure, or ask the author for it.",
    "数値のそばに出典のリンクを付けるか、筆者に出典を尋ねてください。",
)

KINDS = frozenset({"money", "percent", "count", "measure", "ratio", "rank"})


def _run(evidence: Evidence) -> Iterator[Finding]:
    if _has_reference_list(evidence):
        return  # it may hold the source of any figure
    linked = _linked_stretches(evidence)
    for claim in evidence.claims:
        figure = next((found for found in claim.figures if found.kind in KINDS), None)
        if figure is None or claim.links or claim.status is Status.VERIFIED or claim.overlay:
            continue
        before = bisect_right(linked, figure.span.start, key=lambda stretch: stretch.start)
        if before and linked[before - 1].covers(figure.span):
            continue
        yield Finding(
            check="uncited-figure",
            severity=Severity.NOTE,
            message=_MESSAGE.to(evidence.tongue, words=figure.text, kind=LABELS[figure.kind]),
            source=evidence.article.source,
            span=evidence.article.offsets.to_source(figure.span),
            subject=claim.text,
            hint=_HINT.to(evidence.tongue),
        )


def _has_reference_list(evidence: Evidence) -> bool:
    """Tell whether any link stands with a title or date of its page, or in a list item."""
    items = [block.span for block in evidence.article.blocks if block.kind == "item"]
    starts = sorted(link.span.start for link in evidence.links if link.is_seen)
    return any(link.title or link.stated for link in evidence.links) or any(
        _holds(item, starts) for item in items
    )


def _linked_stretches(evidence: Evidence) -> list[Span]:
    """Return the blocks (for table cells, whole rows) that hold a link, in text order."""
    starts = sorted(link.span.start for link in evidence.links if link.is_seen)
    rows: dict[tuple[int, int], Span] = {}
    stretches = []
    for block in evidence.article.blocks:
        if block.cell is None:
            stretches.append(block.span)
            continue
        row = (block.cell.table, block.cell.row)
        rows[row] = Span(rows[row].start if row in rows else block.span.start, block.span.end)
    stretches += rows.values()
    return sorted(stretch for stretch in stretches if _holds(stretch, starts))


def _holds(stretch: Span, starts: list[int]) -> bool:
    nearest = bisect_left(starts, stretch.start)
    return nearest < len(starts) and starts[nearest] < stretch.end


CHECK = Check(Severity.NOTE, _run)
