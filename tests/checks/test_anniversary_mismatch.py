"""`anniversary-mismatch`: anniversaries fall into their years."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "anniversary-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("1920年に創業し、2020年に100周年を迎えた。", None, id="right"),
        pytest.param("戦後80年の2025年、被爆75年の2020年、2019年は被爆75年目。", None, id="right"),
        pytest.param(
            "1920年に創業、1925年に設立。2025年に設立100周年を迎えた。",
            None,
            id="of another beginning",
        ),
        pytest.param("2025年に100周年を迎えた。", None, id="no beginning is told"),
        pytest.param(
            "1920年に創業した。2019年に、翌2020年の創業100周年を祝う準備を始めた。",
            None,
            id="another year fits",
        ),
        pytest.param(
            "2022年に創業「100周年」の社は多い。創業10周年となる2012年は五輪の年。",
            None,
            id="a survey of anniversaries",
        ),
        pytest.param("10周年の2012年に創業した社も多い。", None, id="the beginning itself"),
        pytest.param("戦後80年の今年、式典があった。", "2025-08-15", id="right"),
        pytest.param("戦後80年の今年、式典があった。", None, id="no date to reckon with"),
        pytest.param(
            "1965年6月、町で初の図書館として開館。今年、開館60周年。", "2025-02-01", id="right now"
        ),
        pytest.param(
            "1965年6月、町で初の図書館として開館。今年は開園50周年の公園もある。",
            "2025-02-01",
            id="of another beginning, now",
        ),
        pytest.param(
            "Founded in 1920, it celebrated its 100th anniversary in 2020.", None, id="right"
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "1920年に創業し、2025年に100周年を迎えた。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="2025年に100周年: 1920 + 100 = 2020, not 2025. Which of the three is meant?",
            source="a.md",
            span=Span(10, 21),
            subject="2025年に100周年",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "2025年に100周年: 1920+100=2020 で、2025年ではありません。どの数が正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("被爆75年目の2020年に開いた。", None, [("note", "被爆75年目の2020年")]),
        ("被爆75年目の夏。", "2020-08-06", [("note", "被爆75年目の夏")]),
        ("1920年創業で、2025年に創業100年を迎える。", None, [("warning", "2025年に創業100年")]),
        (
            "甲社は1920年に創業した。" + "乙社は別の町にある。" * 9 + "2025年に創業100周年を祝う。",
            None,
            [("note", "2025年に創業100周年")],  # perhaps of another firm
        ),
        (
            "1965年6月、町で初の図書館として開館。今年、開館50周年を祝う。",
            "2025-02-01",
            [("warning", "今年、開館50周年")],
        ),
        ("1965年に開校した。今年で開校50周年。", "2025-02-01", [("warning", "今年で開校50周年")]),
        ("戦後80年の2024年に開いた。", None, [("warning", "戦後80年の2024年")]),
        (
            "1920年創業の老舗。創業100周年を迎えた2025年に改装した。",
            None,
            [("warning", "創業100周年を迎えた2025年")],
        ),
        (
            "Founded in 1920, it celebrated its 100th anniversary in 2025.",
            None,
            [("warning", "Founded in 1920, it celebrated its 100th anniversary in 2025")],
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
