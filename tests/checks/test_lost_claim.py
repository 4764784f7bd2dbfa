"""`lost-claim`: a decision whose sentence is gone is a warning until it is retired."""

import pytest

from factcheck.checks import findings
from factcheck.model.records import Claim, Finding, LogEntry
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status
from tests.checks._evidence import NOON, evidence

TEXT = "別の話。"
END = Span(len(TEXT), len(TEXT))
QUOTE = "買収額は974億ドルだった。"


def lost(
    status: Status | None,
    words: str = QUOTE,
    statement: str | None = None,
    overlay: Overlay | None = Overlay.LOST,
) -> Claim:
    """Return a lost claim."""
    log = (LogEntry(NOON, "山田", status, figures=("974億ドル",)),) if status else ()
    return Claim("fc-abcdefgh", END, words, (), (), log, statement, overlay)


def fire(one: Claim) -> tuple[Finding, ...]:
    """Return what the check says."""
    return findings(evidence(TEXT, claims=(one,)), {"lost-claim"})


@pytest.mark.parametrize("status", [None, Status.OPEN, Status.RETIRED])
def test_quiet_when_undecided_or_retired(status: Status | None) -> None:
    """Nothing was decided, or the removal was."""
    assert fire(lost(status)) == ()


def test_quiet_when_settled() -> None:
    """A retired lost claim has no overlay any more."""
    assert fire(lost(Status.RETIRED, overlay=None)) == ()


def test_lost() -> None:
    """It has no place: the finding stands at the end of the source."""
    assert fire(lost(Status.VERIFIED)) == (
        Finding(
            check="lost-claim",
            severity=Severity.WARNING,
            message="Claim fc-abcdefgh was marked verified by 山田 on 2026-01-02 and is gone from "
            "the article: 買収額は974億ドルだった.",
            source="a.md",
            span=END,
            subject="fc-abcdefgh",
            hint="Mark it retired if it was removed on purpose; otherwise look at the new words.",
        ),
    )


@pytest.mark.parametrize(
    ("words", "statement", "says"),
    [(QUOTE, "額は974億ドル。", ": 額は974億ドル."), ("", None, ": 974億ドル.")],
)
def test_what_it_said(words: str, statement: str | None, says: str) -> None:
    """The keepers' statement comes first; without any words the figures speak."""
    message = fire(lost(Status.ASKED, words, statement))[0].message
    assert message.endswith(f"is gone from the article{says}")
