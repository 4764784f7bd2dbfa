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

from collections.abc import Iterator

from factcheck.checks._sources import has_reference_list, is_linked, linked_stretches
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity, Status
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
    if has_reference_list(evidence):
        return  # it may hold the source of any figure
    linked = linked_stretches(evidence)
    for claim in evidence.claims:
        figure = next((found for found in claim.figures if found.kind in KINDS), None)
        if figure is None or claim.links or claim.status is Status.VERIFIED or claim.overlay:
            continue
        if is_linked(figure.span, linked):
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


CHECK = Check(Severity.NOTE, CheckFamily.SOURCES, _run)
