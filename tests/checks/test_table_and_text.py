"""`table-and-text`: silent where a cell of the row fits, a note where none does."""

import pytest

from factcheck.model.records import Finding, Related
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "table-and-text"

QUIET = [
    (
        "ja",
        (
            "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n大阪は20社だ"
            "った。東京は約30社に上る。"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n大阪は前年の"
            "25社から減った。大阪は2020年に25社だった。"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n大阪は25人が"
            "訪れた。京都は25社だった。"
        ),
    ),
    (
        "ja",
        (
            "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n| 地域 | 会"
            "社 |\n| --- | --- |\n| 大阪 | 40社 |\n\n大阪は25社だった。"
        ),
    ),
    (
        "en",
        (
            "| City | Firms |\n| --- | --- |\n| Osaka | 20 firms |\n| Tokyo | 31 firms "
            "|\n\nOsaka had 20 firms."
        ),
    ),
]
ASKED = [
    (
        "ja",
        "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 2350社 |\n\n大阪は2530社だった。",
        "warning",
        "2530社",
    ),
    (
        "ja",
        "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n大阪は25社だった。",
        "note",
        "25社",
    ),
    (
        "en",
        (
            "| City | Firms |\n| --- | --- |\n| Osaka | 20 firms |\n| Tokyo | 31 firms "
            "|\n\nOsaka had 25 firms."
        ),
        "warning",
        "25 firms",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A note, or a warning where digits changed places."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "| 地域 | 会社 |\n| --- | --- |\n| 大阪 | 20社 |\n| 東京 | 31社 |\n\n大阪は25社だった。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message="25社 is written of 大阪, but its row in the table has 20社. Which is meant?",
        source="a.md",
        span=Span(56, 59),
        subject="25社",
        related=(Related("a.md", Span(33, 36), "the table has 20社"),),
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "大阪は25社とありますが、表のその行は20社です。どちらが正しいでしょうか。"
    )


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "| 市 | 来館者 |\n|---|---|\n| 北川市 | 2万7000人 |\n\n"
    text += "北川市からの来館者は2万9000人だった。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == (
        "2万9000人 is written of 北川市, but its row in the table has 2万7000人. Which is meant?"
    )
    assert finding.span == Span(51, 58)
    assert finding.subject == "2万9000人"
