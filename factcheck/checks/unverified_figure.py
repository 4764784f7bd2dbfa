"""A figure still waits for a person.

What: an amount, date, percentage, count … in a claim that nobody has decided on, that was asked
about or is disputed, or whose decision is `stale`: since then a figure, or the wording by more
than restyling, or what it stands under (heading, row, column) has changed.

Why: a machine can read 974億ドル, but never knows that it is true. Only a person verifies. This
finding is the list of what is left to do; it is a note and fails nothing by default. What was
decided before is told by `stale-claim`, `disputed-claim` and `lost-claim` too, as warnings.

Bad (ja):  買収額は974億ドルだった。          → 台帳では「未着手」
Bad (en):  The offer was $97.4 billion.      → `open` in the ledger
Good (ja): 同じ文が台帳で「確認済」(誰が、いつ、どの資料で)
Good (en): the same sentence, `verified` in the ledger (by whom, when, against what)

Silent: for claims that are verified, unverifiable (with a reason), corrected or retired, and for
dates in a reference list, which belong to the link beside them.

日本語

数値が人の確認を待っています。

何を: まだ誰も判定していない、照会中の、または「相違あり」の記述にある金額・日付・数量などです。
判定の後に数値や、体裁を超えて文言や、見出し・行・列が変わったもの、確認の期限が過ぎたものも含みます。

なぜ: 機械は 974億ドル を読めますが、それが正しいかは分かりません。確認するのは人だけです。この指摘
は残った仕事の一覧であり、注記なので、既定では失敗になりません。判定後の変化は `stale-claim`、
`disputed-claim`、`lost-claim` が警告でも知らせます。

悪い例: 買収額は974億ドルだった。          → 台帳では「未着手」
良い例: 同じ文が台帳で「確認済」(誰が、いつ、どの資料で)

対象外: 「確認済」「確認不能」(理由つき)「訂正済」「削除」の記述、参考文献の日付(隣のリンクのもの)。
"""

from collections.abc import Iterator

from factcheck.model.records import Claim, Evidence, Finding
from factcheck.model.words import CheckFamily, Overlay, Severity, Status, Why
from factcheck.plugins import Check
from factcheck.said import Said, Words
from factcheck.said.labels import LABELS

_MESSAGE = Words("{words} ({kind}) {waits}.", "{words}({kind}): {waits}。")
_CHANGED = Words(
    "stands in a claim that has changed since it was marked {status}: look again",
    "「{status}」の後に記述が変わりました。確かめ直してください",
)
_EXPIRED = Words(
    "was marked {status} too long ago: look again",
    "「{status}」から時間がたちました。確かめ直してください",
)
_SECOND = Words(
    "waits for a second person: who verified it wrote the article",
    "確認したのが筆者なので、別の人の確認を待っています",
)
_OPEN = Words("waits for a person to verify it", "人の確認を待っています")
_ASKED = Words("is {status} and waits for an answer", "「{status}」のまま、結論を待っています")

SETTLED = frozenset({Status.VERIFIED, Status.UNVERIFIABLE, Status.CORRECTED, Status.RETIRED})


def _run(evidence: Evidence) -> Iterator[Finding]:
    for claim in evidence.claims:
        waits = _waits(claim)
        if waits is None:
            continue
        for figure in claim.figures:
            yield Finding(
                check="unverified-figure",
                severity=Severity.NOTE,
                message=_MESSAGE.to(
                    evidence.tongue, words=figure.text, kind=LABELS[figure.kind], waits=waits
                ),
                source=evidence.article.source,
                span=evidence.article.offsets.to_source(figure.span),
                subject=figure.text,
            )


def _waits(claim: Claim) -> Said | None:
    """Say what the claim waits for, or None if it waits for nothing or is not in the text."""
    if claim.is_gone:
        return None
    if claim.overlay is Overlay.STALE:
        words = _EXPIRED if claim.why is Why.EXPIRED else _CHANGED
        return words.of(status=LABELS[claim.status])
    if claim.status in SETTLED:
        return None
    if claim.log and not claim.log[-1].counts:
        return _SECOND.of()
    if claim.status is Status.OPEN:
        return _OPEN.of()
    return _ASKED.of(status=LABELS[claim.status])


CHECK = Check(Severity.NOTE, CheckFamily.CLAIMS, _run)
