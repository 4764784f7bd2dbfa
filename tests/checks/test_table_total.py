"""`table-total`: silent where any reading of the rows adds up, a question where none does."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "table-total"

QUIET = [
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 1,200 |\n| 大阪 | 20 | "
            "800 |\n| 合計 | 50 | 2,000 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 1,201 |\n| 大阪 | 20 | "
            "800 |\n| 合計 | 50 | 2,000 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 5 |\n| 大阪 | 20 | 5 "
            "|\n| 小計 | 50 | 10 |\n| 海外 | 10 | 2 |\n| 総計 | 60 | 12 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 5 |\n| うち区部 | 20 | "
            "3 |\n| 大阪 | 20 | 5 |\n| 計 | 50 | 10 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 人数 | 投票率 |\n| --- | --- | --- |\n| 東京 | 30 | 50 |\n| 大阪 | 20 "
            "| 40 |\n| 合計 | 50 | 46 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30人 | 5社 |\n| 大阪 | 非公"
            "表 | 5社 |\n| 合計 | 70人 | 10社 |\n"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 男 | 女 | 計 |\n| --- | --- | --- | --- |\n| 東京 | 30 | 9 | 39 |\n| 大"
            "阪 | 20 | 4 | 24 |\n| 京都 | 1 | – | 1 |\n"
        ),
    ),
    ("ja", "| 地域 | 人数 |\n| --- | --- |\n| 東京 | 30 |\n| 大阪 | 20 |\n| 合計 | 500 |\n"),
    (
        "en",
        (
            "| City | Votes | $bn |\n| --- | --- | --- |\n| Tokyo | 30 | 1.2 |\n| Osaka | 20 "
            "| 2.3 |\n| Total | 50 | 3.6 |\n"
        ),
    ),
]
ASKED = [
    (
        "ja",
        (
            "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 1,200 |\n| 大阪 | 20 | "
            "800 |\n| 合計 | 60 | 2,000 |\n"
        ),
        "warning",
        "60",
    ),
    (
        "ja",
        "| 地域 | 参加 |\n| --- | --- |\n| 東京 | 30人 |\n| 大阪 | 20人 |\n| 合計 | 52人 |\n",
        "note",
        "52人",
    ),
    (
        "ja",
        (
            "| 地域 | 男 | 女 | 計 |\n| --- | --- | --- | --- |\n| 東京 | 30 | 9 | 39 |\n| 大"
            "阪 | 20 | 4 | 42 |\n| 京都 | 1 | – | 1 |\n"
        ),
        "warning",
        "42",
    ),
    (
        "en",
        (
            "| City | Votes | Seats |\n| --- | --- | --- |\n| Tokyo | 30 | 5 |\n| Osaka | 20 "
            "| 5 |\n| Total | 50 | 15 |\n"
        ),
        "warning",
        "15",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning where another sum of the table fits, a note where nothing else tells."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = (
        "| 地域 | 人数 | 額 |\n| --- | --- | --- |\n| 東京 | 30 | 1,200 |\n| 大阪 | 20 | "
        "800 |\n| 合計 | 60 | 2,000 |\n"
    )
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="合計 / 人数: 30 + 20 come to 50, but 60 is written. Is a cell missing, or wrong?",
        source="a.md",
        span=Span(81, 83),
        subject="60",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "合計 / 人数: 30 + 20を足すと50ですが、60とあります。抜けや誤りはないでしょうか。"
    )
