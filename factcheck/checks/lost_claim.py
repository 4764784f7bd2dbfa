"""A claim that a person decided on is no longer in the article.

What: a claim with a decision in the ledger whose sentence was not found again: it was removed, or
changed so much that it cannot be told from a new one.

Why: if it was removed, that should be on record; if it was rewritten, the decision does not hold
for the new words, which wait for a person like any other.

Bad (ja):  「確認済」の文が本文から消え、台帳だけに残っている。
Bad (en):  a `verified` sentence is gone from the article and left in the ledger.
Good (ja): 削除を確かめ、台帳で「削除」にした。
Good (en): the removal was meant, and the claim is marked `retired`.

Silent: for claims that nobody decided on, and for those marked `retired`.

日本語

人が判定した記述が、記事から消えています。

何を: 台帳に判定がある記述で、その文が見つからないもの。削除されたか、新しい文と区別できないほど
書き換えられました。

なぜ: 削除したのなら記録に残すべきです。書き換えたのなら、判定は新しい文には及ばず、新しい文は
ほかと同じく人の確認を待ちます。

悪い例: 「確認済」の文が本文から消え、台帳だけに残っている。
良い例: 削除を確かめ、台帳で「削除」にした。

対象外: 誰も判定していない記述と、「削除」とした記述。
"""

from collections.abc import Iterator

from factcheck.checks._decisions import decided
from factcheck.model.records import Claim, Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Overlay, Severity, Status
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{decision} and is gone from the article{words}.", "{decision}が本文から消えています{words}。"
)
_HINT = Words(
    "Mark it retired if it was removed on purpose; otherwise look at the new words.",
    "意図した削除なら台帳で「削除」とし、そうでなければ新しい文を確かめてください。",
)

UNDECIDED = frozenset({Status.OPEN, Status.RETIRED})


def _run(evidence: Evidence) -> Iterator[Finding]:
    end = evidence.article.offsets.source_length
    for claim in evidence.claims:
        if claim.overlay is not Overlay.LOST or claim.status in UNDECIDED:
            continue
        yield Finding(
            check="lost-claim",
            severity=Severity.WARNING,
            message=_MESSAGE.to(evidence.tongue, decision=decided(claim), words=_said(claim)),
            source=evidence.article.source,
            span=Span(end, end),
            subject=claim.id or claim.text,
            hint=_HINT.to(evidence.tongue),
        )


def _said(claim: Claim) -> str:
    """Say what it said: in the keepers' words, else in the article's, else by its figures."""
    last = claim.decision
    words = claim.statement or claim.text or (", ".join(last.figures) if last else "")
    return f": {words.rstrip('.。')}" if words else ""


CHECK = Check(Severity.WARNING, CheckFamily.CLAIMS, _run)
