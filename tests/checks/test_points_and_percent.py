"""`points-and-percent`: silent for points and for true growth."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "points-and-percent"

QUIET = [
    ("ja", "支持率は40%から50%へ10ポイント上昇した。"),
    ("ja", "支持率は40%から50%へ25%上昇した。"),
    ("ja", "支持率は40%から50%に上昇した。"),
    ("ja", "来場者は40人から50人へ10%増えた。"),
    ("en", "Approval rose 10 points to 50% from 40%."),
]
ASKED = [
    ("ja", "支持率は40%から50%へ10%上昇した。", "note", "40%から50%へ10%"),
    ("ja", "失業率は5.0%から0.5%低下し4.5%になった。", "note", "5.0%から0.5%低下し4.5%"),
    ("en", "Approval went from 40% to 50%, up 10%.", "note", "40% to 50%, up 10%"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """Only ever a note."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "支持率は40%から50%へ10%上昇した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message="From 40% to 50% are 10 points, or 25 %. Are points meant by 10%?",
        source="a.md",
        span=Span(4, 16),
        subject="40%から50%へ10%",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "40%から50%への差は10ポイント、増減率なら25%です。10%はポイントでしょうか。"
    )
