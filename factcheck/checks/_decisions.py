"""How a finding tells of a decision: its status, by whom and on which day."""

from factcheck.model.records import Claim


def decided(claim: Claim) -> str:
    """Return ``Claim fc-abcdefgh was marked verified by A on 2025-02-12``.

    The day is that of the entry's own time zone. The claim's log must not be empty.
    """
    last = claim.log[-1]
    name = f"Claim {claim.id}" if claim.id else "The claim"
    return f"{name} was marked {last.status} by {last.by} on {last.at.date().isoformat()}"
