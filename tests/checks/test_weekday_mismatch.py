"""`weekday-mismatch`: the calendar decides; silent where no year can be told."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "weekday-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("説明会は2025年2月10日(月)に開く。", None),
        ("Thus, on May 1, 2001, it began.", None),
        ("説明会は2025年2月11日（火・祝）に開く。", None),
        ("令和7年2月10日月曜日に公布された。", None),
        ("2025年5月3日(土)〜5日(月)、展示は6日(火)、7日(水)も見られる。", None),
        ("年末は2025年12月28日(日)まで、年始は3日(土)から。", None),
        ("2025/02/10(月)と2025-02-11(火)に更新した。", None),
        ("It opened on Monday, February 10, 2025, and on Tuesday, 11 Feb 2025.", None),
        ("The vote is on February 10, 2025 (Monday).", None),
        ("1868年1月3日(日)の暦は今と違う。", None),  # before 1900
        ("2月10日(水)に開いた。", None),  # no year can be told
        ("伝記は1869年に出た。\n\n作曲家は11月13日金曜日に没したという。", "2019-12-13"),
        ("試験は2月30日(水)にはない。", "2025-02-12"),  # impossible-date speaks of it
        ("12月28日(土)に終わった。", "2025-01-05"),  # nearest: the December before
        ("2021年の大会は2月10日(水)に始まった。", "2025-02-12"),  # fits a year that is named
        ("2020年以来。\n\n3月1日(日)に開いた。", "2025-02-12"),  # no other date decides
        ("2月10日(水)、3月3日(水)、4月1日(木)の記録。", "2025-02-12"),  # all are of 2021
        ("2025年2月10日は月曜日、11日は祝日。土曜日、日曜日は休む。", None),
        ("2025年2月8日、土曜日曜は休む。", None),
        ("来年1月5日(月)、今月10日(月)に開く。", "2025-02-12"),
        ("今月10日(水)に開く。", None),
        ("金メダルは2月10日(金2個)に取った。", "2025-02-12"),
        ("May 3 Sunday roast", "2025-02-12"),
        ("詳しくは https://a.jp/2025年2月10日(火) を見る。", None),
        ("議会は11日開会した。一般質問は17日(火)から。", "2025-06-11"),
        ("5月30日に理事会、総会は31日(土)に開いた。", "2025-06-11"),
        ("30日(金)に倒産した。1日(火)に売り出す。", "2025-06-11"),  # of May, of July
        ("昨年の大会は8日(土)に開かれた。", "2025-06-11"),  # of another year
        ("「次は25日(土)だ」と書いた。1998年の夏だ。", "2025-06-11"),
        ("地震から1年。6月10日(月)の朝、町は揺れた。", "2025-06-11"),  # told again
        ("A year after the flood. The river peaked on Tuesday 11 June.", "2025-06-11"),
        ("It fell a second time on the first anniversary. Monday, June 10.", "2025-06-11"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Right days, days of other calendars, and days whose year stays open."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the day of the week by the calendar."""
    assert found(CHECK, "説明会は2025年2月10日(火)に開く。") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="2025年2月10日(火): 2025-02-10 is a Monday, not a Tuesday. "
            "Is it the date or the day of the week?",
            source="a.md",
            span=Span(4, 17),
            subject="2025年2月10日(火)",
        ),
    )


def test_in_japanese() -> None:
    """The same in Japanese."""
    (one,) = found(CHECK, "The vote is on Tuesday, February 10, 2025.", tongue="ja")
    assert one.message == (
        "Tuesday, February 10, 2025: 2025年2月10日は月曜日で、火曜日ではありません。"
        "日付と曜日のどちらが正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("令和７年２月１０日（火）に開く。", None, [("warning", "令和７年２月１０日（火）")]),
        ("2025(令和7)年2月10日 火曜日に開く。", None, [("warning", "2025(令和7)年2月10日 火曜")]),
        ("2025年5月3日(土)〜5日(火)に開く。", None, [("warning", "5日(火)")]),
        ("2025/02/10(火)公開。", None, [("warning", "2025/02/10(火)")]),
        ("2025年2月10日は火曜日だった。", None, [("warning", "2025年2月10日は火曜")]),
        ("2025年2月10日【火】、令和7.2.10(火)", None,
         [("warning", "2025年2月10日【火】"), ("warning", "令和7.2.10(火)")]),
        ("2025年2月10日 (Tue)", None, [("warning", "2025年2月10日 (Tue)")]),
        ("来年1月5日(日)に開く。", "2025-02-12", [("warning", "来年1月5日(日)")]),
        ("今月10日(火)に開いた。", "2025-02-12", [("warning", "今月10日(火)")]),
        ("It met on Tuesday (February 10, 2025).", None,
         [("warning", "Tuesday (February 10, 2025)")]),
        ("It met on Tue, 10 Feb 2025.", None, [("warning", "Tue, 10 Feb 2025")]),
        ("It met on Tuesday, the 10th of February 2025.", None,
         [("warning", "Tuesday, the 10th of February 2025")]),
        ("2月10日(水)に開いた。", "2025-02-12", [("warning", "2月10日(水)")]),
        ("2/10(水)に開いた。", "2025-02-12", [("warning", "2/10(水)")]),
        ("2月10日(火)に開いた。", "2025-02-12", [("warning", "2月10日(火)")]),  # two days ago
        ("7月10日(金)に開く。", "2025-02-12", [("note", "7月10日(金)")]),  # right in 2026
        ("来年の大会は2月10日(火)に開く。", "2025-02-12", [("note", "2月10日(火)")]),
        ("7月10日(金)、11日(金)、12日(土)に開く。", "2025-02-12", [("warning", "7月10日(金)")]),
        ("2020年以来。\n\n3月1日(土)、2日(日)、3日(火)に開く。", "2025-02-12",
         [("warning", "3日(火)")]),  # 2020 is far away, and two others fall right
        ("Closed on Tuesday, Feb. 10.", "2025-02-12", [("warning", "Tuesday, Feb. 10")]),
        ("It met on Wednesday, Feb. 10.", "2025-02-12", [("warning", "Wednesday, Feb. 10")]),
        ("3月3日(月)、4日(火)、5日(水)、7日(木)に開く。", None, [("note", "7日(木)")]),
        ("議会は11日開会した。一般質問は17日(月)から。", "2025-06-11", [("warning", "17日(月)")]),
        ("花火は7月26日(土)。雨なら27日(月)に開く。", "2025-06-11", [("warning", "27日(月)")]),
        ("## 7月の催し\n\n- 5日(土)朝市\n- 13日(月)市", "2025-06-11", [("warning", "13日(月)")]),
        ("講演は、二十一日の日曜日午後1時から。", "2025-06-11", [("warning", "二十一日の日曜")]),
        ("延期した9月7日も同じ日曜だ。", "2024-09-01", [("warning", "9月7日も同じ日曜")]),
        ("大会は日曜日の14日に開く。", "2025-06-11", [("warning", "日曜日の14日")]),
        ("締め切りは火曜日(6月30日)。", "2025-06-11", [("warning", "火曜日(6月30日")]),
        ("It meets on Tuesday the 18th.", "2025-06-11", [("warning", "Tuesday the 18th")]),
        ("It opens on 21 June, a Sunday.", "2025-06-11", [("warning", "21 June, a Sunday")]),
    ],
)  # fmt: skip
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips in full dates, in rows of days, in eras, and beside the article's date."""
    assert told(CHECK, text, published) == expected


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 6))
@settings(derandomize=True, max_examples=30)
def test_the_calendar_decides(day: date, shift: int) -> None:
    """A date is asked about exactly when its day of the week is not the calendar's."""
    name = "月火水木金土日"[(day + timedelta(shift)).weekday()]
    text = f"会は{day.year}年{day.month}月{day.day}日({name})に開く。"
    assert bool(found(CHECK, text)) == bool(shift)
