"""`unverified-figure`: what waits for a person is listed, what a person settled is not."""

import pytest

from factcheck.checks import findings
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status
from tests.checks._evidence import claim, evidence, figure

TEXT = "買収額は974億ドルで、社員は300人だった。"
FIGURES = (figure(TEXT, "974億ドル"), figure(TEXT, "300人", "count"))


def fire(status: Status | None = None, overlay: Overlay | None = None) -> tuple[Finding, ...]:
    """Return what the check says of the claim with that status."""
    one = claim(TEXT, FIGURES, status=status, overlay=overlay)
    return findings(evidence(TEXT, claims=(one,)), {"unverified-figure"})


@pytest.mark.parametrize(
    "status", [Status.VERIFIED, Status.UNVERIFIABLE, Status.CORRECTED, Status.RETIRED]
)
def test_quiet_when_settled(status: Status) -> None:
    """A claim that a person settled waits for nobody."""
    assert fire(status) == ()


def test_quiet_when_lost() -> None:
    """A claim that is no longer in the text has no place to show."""
    assert fire(Status.VERIFIED, Overlay.LOST) == ()


def test_open() -> None:
    """Each figure of an open claim is a note at its own place."""
    assert fire() == (
        Finding(
            check="unverified-figure",
            severity=Severity.NOTE,
            message="974億ドル (money) waits for a person to verify it.",
            source="a.md",
            span=Span(4, 10),
            subject="974億ドル",
        ),
        Finding(
            check="unverified-figure",
            severity=Severity.NOTE,
            message="300人 (count) waits for a person to verify it.",
            source="a.md",
            span=Span(15, 19),
            subject="300人",
        ),
    )


@pytest.mark.parametrize(
    ("status", "overlay", "says"),
    [
        (Status.ASKED, None, "is asked and waits for an answer."),
        (Status.DISPUTED, None, "is disputed and waits for an answer."),
        (
            Status.VERIFIED,
            Overlay.STALE,
            "stands in a claim that has changed since it was marked verified: look again.",
        ),
    ],
)
def test_waiting(status: Status, overlay: Overlay | None, says: str) -> None:
    """A question, a dispute and a change after verification all wait."""
    assert [one.message for one in fire(status, overlay)] == [
        f"974億ドル (money) {says}",
        f"300人 (count) {says}",
    ]
