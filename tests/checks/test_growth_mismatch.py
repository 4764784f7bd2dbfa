"""`growth-mismatch`: silent within rounding, a question where ends and growth do not fit."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "growth-mismatch"

QUIET = [
    ("en", "It lost $140.50 or 10%, to $1,264, as profit fell to $61 million from $70 million."),
    ("ja", "来場者は100人から150人へ50%増えた。"),
    ("ja", "売上高は前年比9%増の120億円(前年は110億円)だった。"),
    ("ja", "支持率は40%から50%へ10%上昇した。"),
    ("ja", "支持率は40%から50%へ25%上昇した。"),
    ("ja", "売上高は100億円から200億円へ年平均15%増えた。"),
    ("ja", "価格は1000円から20%下げて800円にした。"),
    ("ja", "利用者は120万人から250万人へと2倍に増えた。"),
    ("ja", "110円から120円に、5%の税を足した。"),
    ("ja", "出荷量は900トンだった。前年の1200トンから25%減った。"),
    ("ja", "出荷量は900トン、うち県外は300トン。前年の400トンから25%減った。"),
    ("ja", "生徒は420人で、教員は30人。昨年の28人から7.1%増え、過去最多だった。"),
    ("ja", "出荷量は900トンだった。前年の1200トンから20%減る予想を下回った。定員は960トン。"),
    ("ja", "会員は200人から昨年は300人へと1.5倍になった。増加率は50%だった。"),
    ("ja", "売上高は前年比10%増の110億円だった。前年は100億円だった。"),
    ("en", "Revenue rose 9% to $120 million from $110 million."),
    ("en", "It carried 1.20 million riders in 2024, up 20% from 1.00 million in 2023."),
    ("en", "Sales rose 5% to $105 million. A year earlier they were $100 million."),
    ("en", "Output was 1,200 tons, compared with 1,000 tons in 2019, a 20% increase."),
    ("en", "Of 900 shops, up 20% from 750, 300 closed."),
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
    (
        "ja",
        "出荷量は900トンだった。前年の1200トンから30%減った。",
        "note",
        "900トンだった。前年の1200トンから30%",
    ),
    (
        "ja",
        "入館者は15万2000人となった。3年前の12万1000人に比べ35%増え、開館以来で最も多い。",
        "note",
        "15万2000人となった。3年前の12万1000人に比べ35%",
    ),
    (
        "ja",
        "会員は200人から昨年は300人へと1.5倍になった。増加率は150%だった。",
        "note",
        "200人から昨年は300人へと1.5倍になった。増加率は150%",
    ),
    (
        "ja",
        "売上高は前年比30%増の110億円だった。前年は100億円だった。",
        "note",
        "30%増の110億円だった。前年は100億円",
    ),
    (
        "en",
        "It carried 1.20 million riders in 2024, up 15% from 1.00 million in 2023.",
        "warning",
        "1.20 million riders in 2024, up 15% from 1.00 million",
    ),
    (
        "en",
        "Sales rose 15% to $105 million. A year earlier they were $100 million.",
        "note",
        "15% to $105 million. A year earlier they were $100 million",
    ),
    (
        "en",
        "Output was 1,200 tons, compared with 1,000 tons in 2019, a 30% increase.",
        "warning",
        "1,200 tons, compared with 1,000 tons in 2019, a 30%",
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
        message="From 100人 to 150人 is a change of 50%, but 40% is written. Which of the three "
        "is meant?",
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
