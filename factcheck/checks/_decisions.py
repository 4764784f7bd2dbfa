"""How a finding tells of a decision: its status, by whom and on which day."""

from factcheck.model.records import Claim
from factcheck.said import Said, Words
from factcheck.said.labels import LABELS

_CLAIM = Words("Claim {id}", "記述 {id}")
_THE_CLAIM = Words("The claim", "この記述")
_MARKED = Words("{name} was marked {status}", "{name}(「{status}」と判定)")
_DECIDED = Words(
    "{name} was marked {status} by {by} on {day}", "{name}({day}、{by}が「{status}」と判定)"
)


def decided(claim: Claim) -> Said:
    """Say ``Claim fc-abcdefgh was marked verified by A on 2025-02-12``, as the subject of more.

    The day is that of the entry's own time zone. Someone must have decided on the claim.
    """
    last = claim.decision
    name = _CLAIM.of(id=claim.id) if claim.id else _THE_CLAIM.of()
    if last is None:
        return _MARKED.of(name=name, status=LABELS[claim.status])
    day = last.at.date().isoformat()
    return _DECIDED.of(name=name, status=LABELS[last.status], by=last.by, day=day)
