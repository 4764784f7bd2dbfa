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
    ("ja", "参加率は前年の40%から今年は50%となり、欠席者は10%減った。"),
    ("ja", "参加率は50%だった。前年の40%から25%増えた。"),
    ("en", "The share rose from 20 percent in 2018 to 25 percent in 2019, a 25 percent rise."),
    ("en", "The share rose from 20% to 25%, a 5% share of it new."),
    ("en", "Approval rose 10 points to 50% from 40%."),
]
ASKED = [
    ("ja", "支持率は40%から50%へ10%上昇した。", "warning", "40%から50%へ10%"),
    ("ja", "失業率は5.0%から0.5%低下し4.5%になった。", "warning", "5.0%から0.5%低下し4.5%"),
    ("ja", "政策金利を0.5%から0.25%引き上げ0.75%にした。", "note", "0.5%から0.25%引き上げ0.75%"),
    (
        "ja",
        "受診率は3年前の40%から今回は52%となり、受診率は12%上がった。",
        "warning",
        "40%から今回は52%となり、受診率は12%",
    ),
    (
        "ja",
        "受診率は52%だった。前年の40%から12%上がった。",
        "note",
        "52%だった。前年の40%から12%",
    ),
    (
        "en",
        "Turnout was 52% this year, up 12% from 40%.",
        "warning",
        "52% this year, up 12% from 40%",
    ),
    (
        "en",
        "Turnout went from 40 percent in 2016 to 52 percent in 2020, a 12 percent rise.",
        "warning",
        "40 percent in 2016 to 52 percent in 2020, a 12 percent",
    ),
    ("en", "Approval went from 40% to 50%, up 10%.", "warning", "40% to 50%, up 10%"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning, but for rates that are told so by custom."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "支持率は40%から50%へ10%上昇した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="From 40% to 50% it is 10 points, or 25%. Are points meant by 10%?",
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


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "支持率は36%で、前回の30%から6%上昇した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == ("From 30% to 36% it is 6 points, or 20%. Are points meant by 6%?")
    assert finding.span == Span(4, 19)
    assert finding.subject == "36%で、前回の30%から6%"
