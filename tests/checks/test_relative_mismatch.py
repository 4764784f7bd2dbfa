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
        "昨年(2022年): 記事の日付(2025年1月3日)から見ると「昨年」は2024年で、"
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


@pytest.mark.parametrize(
    "text",
    [
        "昨年、2022年に亡くなった祖父の日記が見つかった。昨年（2023年比10％増）は3万人。",
        "2024年（昨年）の調査。昨年度（2024年度）の決算。新年度（2025年度）の目玉。去年・2024年の雨。",
        "当時の日記には「昨年（1964年）の五輪」とある。昨年2000人が訪れた。去年2022人が来た。",
        "先週（6月5日）に起き、来週6月20日に話し合う。先月31日に申し入れ、今月30日に閉める。",
        "きのう11日、きょう（木曜）、あす金曜に開く。今日1日の予定。今日3時間、明日5時間。",
        "来年4月に開校する。昨年4月に開校した。昨年開幕する予定だった。来月に延期した。",
        "Last year, 2023 graduates outnumbered 2022 ones. Last year, 2024, sales rose.",
        "The last year (2019) before the slump was busy. The next year (2011) it grew.",
        "Tomorrow, June 13, they meet. Today, Thursday, they vote. Yesterday, 3 people died.",
    ],
)
def test_quiet_in_other_orders(text: str) -> None:
    """Right pairs, years that are of another thing, and texts of another day."""
    assert found(CHECK, text, "2025-06-12") == ()


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("2022年（昨年）の調査。", "2022年（昨年）"),
        ("2023年、つまり昨年の夏。", "2023年、つまり昨年"),
        ("今年、2024年は創業の年だ。", "今年、2024年"),
        ("昨夏（2023年）の大会。", "昨夏（2023年）"),
        ("昨年末の2023年12月に出した。", "昨年末の2023年"),
        ("来年度の2027年度予算。", "来年度の2027年度"),
        ("来月（8月）の選挙。", "来月（8月）"),
        ("今月31日に閉店する。", "今月31日"),
        ("7月3日（昨日）の会議。", "7月3日（昨日）"),
        ("きょう（月曜）の会議。", "きょう（月曜）"),
        ("先週（5月12日）に起きた。", "先週（5月12日）"),
        ("来年4月に開校した。", "来年4月に開校した"),
        ("Last year, 2023, sales rose.", "Last year, 2023"),
        ("In 2023, last year, it grew.", "In 2023, last year"),
        ("Next month, in August, they vote.", "Next month, in August"),
        ("Yesterday, June 3, he resigned.", "Yesterday, June 3"),
        ("The talks resume tomorrow (Monday).", "tomorrow (Monday)"),
        ("He resigned last week (May 2).", "last week (May 2)"),
        ("The plant will close last month.", "will close last month"),
    ],
)
def test_fires_in_other_orders(text: str, subject: str) -> None:
    """The word behind the date, in other words for it, weeks, days of the week, and tenses."""
    assert told(CHECK, text, "2025-06-12") == [("warning", subject)]


def test_the_day_of_writing() -> None:
    """A day off by one may have been written the day before: unless the article was not."""
    assert told(CHECK, "きのう10日、話した。", "2025-06-12") == [("note", "きのう10日")]
    text = "きのう10日、話した。\n\n12日午前にも話した。"
    assert told(CHECK, text, "2025-06-12") == [("warning", "きのう10日")]
