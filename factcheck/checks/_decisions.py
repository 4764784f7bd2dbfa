"""How a finding tells of a decision: its status, by whom and on which day."""

from factcheck.model.records import Claim


def decided(claim: Claim) -> str:
    """Return ``Claim fc-abcdefgh was marked verified by A on 2025-02-12``.

    The day is that of the entry's own time zone. Someone must have decided on the claim.
    """
    last = claim.decision
    name = f"Claim {claim.id}" if claim.id else "The claim"
    if last is None:
        return f"{name} was marked {claim.status}"
    return f"{name} was marked {last.status} by {last.by} on {last.at.date().isoformat()}"
