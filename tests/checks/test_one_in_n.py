"""`one-in-n`: silent for shares that round to it, a question beyond."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "one-in-n"

QUIET = [
    ("ja", "4人に1人(25%)、3人に1人(35%)、5人に2人(41%)が使う。"),
    ("ja", "約25%、4人に1人が使っている。3分の1(33%)が反対した。"),
    ("ja", "日本は3対2(60%の得点率)で勝った。"),
    ("ja", "3人に1人が使い、25%が知らない。"),
    ("ja", "半数(48%)が反対した。"),
    ("ja", "加入者は全体の25%となった。住民の4人に1人が加入した計算だ。"),
    ("ja", "加入者は25%で、男性が過半だった。若者の3人に1人が加入した。"),
    ("ja", "世帯の15%で、900人のうち300人が加入し、3人に1人の計算だ。"),
    ("ja", "加入率は33%、去年は25%だった。3人に1人が加入した計算だ。"),
    ("en", "One in four households, or 25%, pays it. Of 20% of men, one in three smokes."),
    (
        "en",
        "Some 25%, or one in four, use it. One in three (35%) knows it. A third (33%) does not.",
    ),
]
ASKED = [
    ("ja", "3人に1人(25%)が使っている。", "warning", "3人に1人(25%"),
    ("ja", "15%、つまり5人に1人が反対した。", "warning", "15%、つまり5人に1人"),
    ("ja", "半数(35%)が反対した。", "warning", "半数(35%"),
    (
        "ja",
        "加入者は全体の25%となった。住民の3人に1人が加入した計算だ。",
        "note",
        "25%となった。住民の3人に1人",
    ),
    ("ja", "加入者は25%に上り、実に3人に1人が入った。", "warning", "25%に上り、実に3人に1人"),
    ("en", "One in three households (25%) pays it.", "warning", "One in three households (25%"),
    ("en", "One in three households, or 25%, pays.", "warning", "One in three households, or 25%"),
    ("en", "Some 25%, or one in three, use it.", "warning", "Some 25%, or one in three"),
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
    text = "3人に1人(25%)が使っている。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="3人に1人 is 33.3%, but 25% is written beside it. Which of the two is meant?",
        source="a.md",
        span=Span(0, 9),
        subject="3人に1人(25%",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert finding.message == "3人に1人は33.3%ですが、25%と並んでいます。どちらでしょうか。"


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "調査では割合は25%となった。3人に1人が困っている計算だ。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.NOTE
    assert finding.message == (
        "3人に1人 is 33.3%, but 25% is written beside it. Which of the two is meant?"
    )
    assert finding.span == Span(7, 20)
    assert finding.subject == "25%となった。3人に1人"
