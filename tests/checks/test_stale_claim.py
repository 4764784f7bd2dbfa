"""`stale-claim`: one warning for each claim that is no longer what was decided upon."""

from dataclasses import replace

import pytest

from factcheck.checks import findings
from factcheck.model.records import Claim, Finding, LogEntry
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status
from tests.checks._evidence import NOON, claim, evidence, figure

TEXT = "序文。\n買収額は974億ドルで、社員は300人だった。"
FIGURES = (figure(TEXT, "974億ドル"), figure(TEXT, "300人", "count"))


def stale(figures: tuple[str, ...], values: tuple[str, ...] = ()) -> Claim:
    """Return a stale claim that was verified with these figures."""
    one = claim(TEXT, FIGURES, overlay=Overlay.STALE)
    log = (LogEntry(NOON, "山田", Status.VERIFIED, figures=figures, values=values),)
    return replace(one, id="fc-abcdefgh", log=log)


def fire(*claims: Claim) -> tuple[Finding, ...]:
    """Return what the check says."""
    return findings(evidence(TEXT, claims=claims), {"stale-claim"})


@pytest.mark.parametrize("status", [None, *Status])
@pytest.mark.parametrize("overlay", [None, Overlay.LOST])
def test_quiet_unless_stale(status: Status | None, overlay: Overlay | None) -> None:
    """A decision that stands, and a claim that is gone, are not stale."""
    assert fire(claim(TEXT, FIGURES, status=status, overlay=overlay)) == ()


def test_one_finding_a_claim() -> None:
    """Status, person, day, what was verified and what stands there now, on the whole sentence."""
    assert fire(stale(("970億ドル", "300人"))) == (
        Finding(
            check="stale-claim",
            severity=Severity.WARNING,
            message="Claim fc-abcdefgh was marked verified by 山田 on 2026-01-02 and has changed "
            "since: it was 970億ドル, now it is 974億ドル.",
            source="a.md",
            span=Span(4, len(TEXT)),
            subject="fc-abcdefgh",
            hint="Look at it again, and write down what you decide.",
        ),
    )


@pytest.mark.parametrize(
    ("figures", "values", "says"),
    [
        (("974億ドル", "300人"), ("1", "2"), "it was 2, now it is 1."),
        (("974億ドル", "300人"), ("1", "1"), "the words around 974億ドル, 300人 are others."),
        (("$97.4bn", "300人"), ("1", "1"), "the words around 974億ドル, 300人 are others."),
        (("974億ドル",), ("1",), "it says 300人 now, too."),
        (("300人", "3社", "974億ドル"), ("1", "3", "1"), "it said 3社 too."),
        (("970億ドル", "300人"), (), "it was 970億ドル, now it is 974億ドル."),
        ((), (), "the words around 974億ドル, 300人 are others."),
    ],
)
def test_what_changed(figures: tuple[str, ...], values: tuple[str, ...], says: str) -> None:
    """Only what is other is told: of equal words the values; else the words around are others."""
    assert fire(stale(figures, values))[0].message.endswith(says)
