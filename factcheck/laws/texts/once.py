"""What several checks ask of one article is reckoned once: the answer for the last is kept."""

from collections.abc import Callable
from typing import TypeVar

from factcheck.model.records import Evidence

Answer = TypeVar("Answer")


def once(reckon: Callable[[Evidence], Answer]) -> Callable[[Evidence], Answer]:
    """Return ``reckon`` with its last answer kept, for the very evidence it was reckoned from.

    Evidence is frozen, so the answer holds; it is told by identity, for to compare whole articles
    would cost more than to read them. Threads may reckon twice, but never see another's answer.
    """
    kept: tuple[Evidence, Answer] | None = None

    def kept_or_reckoned(evidence: Evidence) -> Answer:
        nonlocal kept
        last = kept
        if last is None or last[0] is not evidence:
            last = kept = (evidence, reckon(evidence))
        return last[1]

    return kept_or_reckoned
