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
"""

from collections.abc import Iterator

from factcheck.checks._decisions import decided
from factcheck.model.records import Claim, Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status
from factcheck.plugins import Check

UNDECIDED = frozenset({Status.OPEN, Status.RETIRED})


def _run(evidence: Evidence) -> Iterator[Finding]:
    end = evidence.article.offsets.source_length
    for claim in evidence.claims:
        if claim.overlay is not Overlay.LOST or claim.status in UNDECIDED:
            continue
        yield Finding(
            check="lost-claim",
            severity=Severity.WARNING,
            message=f"{decided(claim)} and is gone from the article{_said(claim)}.",
            source=evidence.article.source,
            span=Span(end, end),
            subject=claim.id or claim.text,
            hint="Mark it retired if it was removed on purpose; otherwise look at the new words.",
        )


def _said(claim: Claim) -> str:
    """Say what it said: in the keepers' words, else in the article's, else by its figures."""
    last = claim.decision
    words = claim.statement or claim.text or (", ".join(last.figures) if last else "")
    return f": {words.rstrip('.。')}" if words else ""


CHECK = Check(Severity.WARNING, _run)
