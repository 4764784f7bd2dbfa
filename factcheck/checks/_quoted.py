"""What the checks on quotations share: those that count, and how their words are shown."""

from collections.abc import Iterator

from factcheck.model.quotations import Echo
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.words import Status

_LONGEST = 200


def quoted(evidence: Evidence) -> Iterator[tuple[Span, tuple[Echo, ...]]]:
    """Yield the quotations with what their pages say, but those that a person has verified."""
    verified = [one.span for one in evidence.claims if one.status is Status.VERIFIED]
    for span, echoes in evidence.quotations.items():
        if echoes and not any(one.covers(span) for one in verified):
            yield span, echoes


def shown(words: str) -> str:
    """Return words in one line, cut if they are long."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
