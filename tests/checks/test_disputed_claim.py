"""`disputed-claim`: what a person found wrong and still stands there is a warning."""

from dataclasses import replace

import pytest

from factcheck.checks import findings
from factcheck.model.records import Claim, Finding
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status
from tests.checks._evidence import claim, evidence, figure

TEXT = "買収額は974億ドルだった。"
FIGURES = (figure(TEXT, "974億ドル"),)


def fire(one: Claim) -> tuple[Finding, ...]:
    """Return what the check says."""
    return findings(evidence(TEXT, claims=(one,)), {"disputed-claim"})


@pytest.mark.parametrize("status", [None, *sorted(set(Status) - {Status.DISPUTED})])
def test_quiet_for_every_other_status(status: Status | None) -> None:
    """Only a dispute is one."""
    assert fire(claim(TEXT, FIGURES, status=status)) == ()


@pytest.mark.parametrize("overlay", Overlay)
def test_quiet_when_changed_or_gone(overlay: Overlay) -> None:
    """Other checks tell of a change and of a loss."""
    assert fire(claim(TEXT, FIGURES, status=Status.DISPUTED, overlay=overlay)) == ()


def test_disputed() -> None:
    """Who found it wrong, when, and why if that was noted."""
    one = claim(TEXT, FIGURES, status=Status.DISPUTED)
    expected = Finding(
        check="disputed-claim",
        severity=Severity.WARNING,
        message="The claim was marked disputed by 校閲 on 2026-01-02.",
        source="a.md",
        span=Span(0, len(TEXT)),
        subject=TEXT,
        hint="Correct the article, or decide anew.",
    )
    assert fire(one) == (expected,)
    noted = replace(one, log=(replace(one.log[0], note="資料では947億ドル。"),))
    message = "The claim was marked disputed by 校閲 on 2026-01-02: 資料では947億ドル."
    assert fire(noted) == (replace(expected, message=message),)
