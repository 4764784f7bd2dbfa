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
"""

from collections.abc import Iterator

from factcheck.model.records import Claim, Evidence, Finding
from factcheck.model.words import Overlay, Severity, Status, Why
from factcheck.plugins import Check

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
                message=f"{figure.text} ({figure.kind}) {waits}.",
                source=evidence.article.source,
                span=evidence.article.offsets.to_source(figure.span),
                subject=figure.text,
            )


def _waits(claim: Claim) -> str | None:
    """Say what the claim waits for, or None if it waits for nothing or is not in the text."""
    if claim.is_gone:
        return None
    if claim.overlay is Overlay.STALE:
        changed = f"stands in a claim that has changed since it was marked {claim.status}"
        expired = f"was marked {claim.status} too long ago"
        return f"{expired if claim.why is Why.EXPIRED else changed}: look again"
    if claim.status in SETTLED:
        return None
    if claim.log and not claim.log[-1].counts:
        return "waits for a second person: who verified it wrote the article"
    if claim.status is Status.OPEN:
        return "waits for a person to verify it"
    return f"is {claim.status} and waits for an answer"


CHECK = Check(Severity.NOTE, _run)
