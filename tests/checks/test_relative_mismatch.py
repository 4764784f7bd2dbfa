"""`relative-mismatch`: words such as 昨年 and the dates beside them go together."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "relative-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("昨年(2024年)に開業し、来年1月も続く。", "2025-01-03", id="right"),
        pytest.param("昨年(2022年)に開業した。", None, id="no date to count from"),
        pytest.param("今年度(2024年度)の予算。", "2025-02-03", id="the fiscal year runs to March"),
        pytest.param("今年度(2024年度)は終わった。", "2025-04-01", id="written the day before"),
        pytest.param(
            "来月の1月、先月11月、今月12月号。", "2024-12-03", id="over the turn of the year"
        ),
        pytest.param("きのう8日、あす10日、今日3日間の休み。", "2024-12-09", id="right"),
        pytest.param(
            "Sales last year (2024) rose; next month (February) they may not.",
            "2025-01-03",
            id="right",
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "昨年(2022年)に開業した。"
    assert found(CHECK, text, "2025-01-03") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="昨年(2022年): seen from 2025-01-03, the date of the article, 昨年 is 2024, "
            "not 2022. Which is meant?",
            source="a.md",
            span=Span(0, 9),
            subject="昨年(2022年)",
        ),
    )
    (one,) = found(CHECK, text, "2025-01-03", tongue="ja")
    assert one.message == (
        "昨年(2022年): 記事の日付 2025-01-03 から見ると「昨年」は2024年で、"
        "2022年ではありません。どちらを指しますか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("今年度（２０２５年度）の予算。", "2025-02-03", [("warning", "今年度（２０２５年度）")]),
        ("昨年2022年に開業した。", "2025-01-03", [("warning", "昨年2022年")]),
        ("来月の2月に開く。", "2024-12-03", [("warning", "来月の2月")]),
        ("昨年(令和4年)に開業した。", "2025-01-03", [("warning", "昨年(令和4年)")]),
        ("きのう5日に開いた。", "2024-12-09", [("warning", "きのう5日")]),
        (
            "Sales last year (2023) rose; next month (March) too.",
            "2025-01-03",
            [("warning", "last year (2023)"), ("warning", "next month (March)")],
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
