"""`growth-mismatch`: silent within rounding, a question where ends and growth do not fit."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "growth-mismatch"

QUIET = [
    ("ja", "来場者は100人から150人へ50%増えた。"),
    ("ja", "売上高は前年比9%増の120億円(前年は110億円)だった。"),
    ("ja", "支持率は40%から50%へ10%上昇した。"),
    ("ja", "支持率は40%から50%へ25%上昇した。"),
    ("ja", "売上高は100億円から200億円へ年平均15%増えた。"),
    ("ja", "価格は1000円から20%下げて800円にした。"),
    ("ja", "利用者は120万人から250万人へと2倍に増えた。"),
    ("ja", "110円から120円に、5%の税を足した。"),
    ("en", "Revenue rose 9% to $120 million from $110 million."),
    (
        "en",
        (
            "Sales grew from 100 to 150, a 50% increase. Profit nearly doubled to $19 "
            "million from $10 million."
        ),
    ),
]
ASKED = [
    ("ja", "来場者は100人から150人へ40%増えた。", "warning", "100人から150人へ40%"),
    (
        "ja",
        "売上高は前年比20%増の120億円(前年は110億円)だった。",
        "warning",
        "20%増の120億円(前年は110億円",
    ),
    ("ja", "価格は1000円から20%下げて700円にした。", "warning", "1000円から20%下げて700円"),
    ("ja", "利用者は120万人から250万人へと3倍に増えた。", "warning", "120万人から250万人へと3倍"),
    (
        "en",
        "Revenue rose 20% to $120 million from $110 million.",
        "warning",
        "20% to $120 million from $110 million",
    ),
    ("en", "Sales grew from 100 to 150, a 40% increase.", "warning", "100 to 150, a 40%"),
    (
        "en",
        "Profit tripled to $19 million from $12 million.",
        "warning",
        "tripled to $19 million from $12 million",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A slip that the sentence alone decides."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "来場者は100人から150人へ40%増えた。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="From 100人 to 150人 is 50 %, but 40% is written. Which of the three is meant?",
        source="a.md",
        span=Span(4, 18),
        subject="100人から150人へ40%",
        hint="Look up both ends, and reckon the growth from the first.",
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "100人から150人への増減は50%ですが、40%とあります。どれが正しいでしょうか。"
    )
