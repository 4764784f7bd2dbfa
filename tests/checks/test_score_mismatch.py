"""`score-mismatch`: silent where score and word agree, a note where they do not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "score-mismatch"

LINE = (
    "\n\n| | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n"
    "| 甲 | 0 | 1 | 0 | 2 |\n| 乙 | 2 | 0 | 3 | 0x |\n"
)
"""3 to 5."""
QUIET = [
    ("ja", f"乙が5―3で甲を破った。{LINE}"),
    ("ja", f"乙が8―7で丙を破った。{LINE}"),  # of another game
    ("ja", f"乙が6―3で甲を破り、5―3で丙を破った。{LINE}"),  # of two games
    ("en", f"They beat Ayton 5-3.{LINE}"),
    ("ja", "日本は3-2で勝った。韓国に1対2で敗れた。"),
    ("ja", "日本は1-2から逆転で勝った。2-2(PK3-4)で敗れた。"),
    ("ja", "2試合合計2-3で勝ち上がった。2-2で引き分けた。"),
    ("ja", "1位は130票、2位は120票だった。"),
    ("en", "They won 3-2. They lost 1-3 in extra time. They won 2-3 on aggregate."),
]
ASKED = [
    ("ja", f"乙が6―3で甲を破った。{LINE}", "warning", "6―3"),
    ("ja", f"甲は乙に3－６で敗れた。{LINE}", "warning", "3－６"),
    ("en", f"They beat Ayton 5-2.{LINE}", "warning", "beat Ayton 5-2"),
    ("ja", "日本は2-3で勝った。", "note", "2-3で勝"),
    ("ja", "日本は3対1で敗れた。", "note", "3対1で敗れ"),
    ("ja", "1位は120票、2位は130票だった。", "note", "120票、2位は130票"),
    ("en", "They won 2-3 in extra time.", "note", "won 2-3"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning where a table decides, else a note."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "日本は2-3で勝った。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message="2-3で勝 is written. Are the numbers of the score exchanged?",
        source="a.md",
        span=Span(3, 8),
        subject="2-3で勝",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert finding.message == "「2-3で勝」とあります。スコアの前後が入れ替わっていないでしょうか。"
