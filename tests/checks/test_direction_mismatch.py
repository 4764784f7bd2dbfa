"""`direction-mismatch`: silent where words and ends agree, a question where they do not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "direction-mismatch"

QUIET = [
    ("ja", "来場者は100人から80人に減少した。"),
    ("ja", "定員を3人から5人に増やし、期間を10日から8日に短縮した。"),
    ("ja", "円相場は1ドル=150円から140円に上昇した。"),
    ("ja", "成長率はマイナス1%からマイナス3%に拡大した。"),
    ("ja", "順位を5位から3位に上げた。5位から3位に上昇した。"),
    ("ja", "今年は130人で、前年の120人を上回った。"),
    ("ja", "売上高は100億円で、利益は前年の120億円を上回った。"),
    ("ja", "約100人から100人に増えた。午前10時から9時に増便した。"),
    ("en", "It rose from 80 to 100. Attendance was 150, down from 160."),
    ("en", "Profit of $2.4 million beat the $2.1 million that banks expected."),
    ("en", "Unemployment was 6.3 percent in May, lower than the national rate of 7 percent."),
    ("en", "Leverage at the lenders increased from 16 to 1, to more than 28 to 1."),
]
ASKED = [
    ("ja", "来場者は100人から80人に増加した。", "warning", "100人から80人に増加"),
    ("ja", "金利を0.25%から0.5%に引き下げた。", "warning", "0.25%から0.5%に引き下げ"),
    ("ja", "来場者は100人から100人に増えた。", "warning", "100人から100人に増え"),
    ("ja", "今年は120人で、前年の130人を上回った。", "warning", "120人で、前年の130人を上回っ"),
    (
        "en",
        "Sales fell from $80 million to $100 million.",
        "warning",
        "fell from $80 million to $100 million",
    ),
    ("en", "Attendance was 150, up from 160.", "warning", "150, up from 160"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning: the sentence decides."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "来場者は100人から80人に増加した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=(
            "“100人から80人に増加” is written, but 100人 is more than 80人. Are the ends, or "
            "the words, exchanged?"
        ),
        source="a.md",
        span=Span(4, 16),
        subject="100人から80人に増加",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message == "「100人から80人に増加」とありますが、100人は80人より大きい値です。"
        "両端か言葉が入れ替わっていないでしょうか。"
    )
