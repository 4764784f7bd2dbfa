"""What a verdict rests on, in the words of its reader."""

from factcheck.said import Tongue
from factcheck.said.details import detail_of
from factcheck.said.reasons import means

_TOLD_AGAIN = frozenset({"file-not-found"})
"""Reasons whose meaning stands in what was found, with the name of the file."""


def grounds(reason: str, detail: str | None, tongue: Tongue) -> list[str]:
    """Return what a probe's reason means, and what it found: phrases without closing points.

    What was found stands alone where it begins with the very words of the meaning; a reason that
    nobody knows (a later version's) means nothing.
    """
    meaning = means(reason, tongue)
    found = detail_of(detail, tongue).rstrip("。").removesuffix(".") if detail else ""
    if found and (reason in _TOLD_AGAIN or (meaning and found.startswith(meaning))):
        return [found]
    return [phrase for phrase in (meaning, found) if phrase]
