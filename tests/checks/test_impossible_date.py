"""`impossible-date`: days that no calendar has, where the text means them."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "impossible-date"


@pytest.mark.parametrize(
    "text",
    [
        "締め切りは4月30日、うるう日は2024年2月29日。",
        "2月29日に生まれた人もいる。",  # a year that has it may be meant
        "2月30日という日は存在しない。",
        "2023年2月29日を入れるとエラーになる。",
        "The form accepts February 30, which does not exist.",
        "旧暦の2月30日に当たる。",
        "天保11年の春、2月30日に届け出た。",
        "1712年2月30日はスウェーデンにあった。",
        "Sweden alone had a February 30, 1712.",
        "Russia's calendar had a February 29, 1900.",
        "1845年2月29日(弘化2年)に届け出た。",
        "作業は2月30日間の見込み。",
        "In June 32 people came, and in April 31 left.",
        "Version 2025.11.31-2 and page 9/31",
        "詳しくは https://a.jp/2025-02-30/ を見る。",
        "libfoo 2019.2.0 and 2021.13.1 work.",
        "9月28日から31日間、2月28日から30日前後。",
        "10/31(金)と3月30、31日に開く。",
        "空欄は 0000-00-00 となる。",
        "4月1日、31日付で退いた前任者に会った。4月5日、30日に着いた船が出た。",
        "6月は28日から31人が参加し、6月29日から7月31日まで続く。",
        "Of the 31 June births, 12 were boys. Through June 31 people came.",
        "By month: April 31, May 44, June 52. It sold 12 in May and in June 31.",
        "Between April and June 31 ships called. June 29 to 31 July; May 30 to 31.",
    ],
)
def test_quiet(text: str) -> None:
    """Days there are, days of other calendars, and days that are said not to be."""
    assert found(CHECK, text) == ()


def test_the_whole_finding() -> None:
    """A question that says how many days the month has."""
    assert found(CHECK, "応募の締め切りは4月31日。") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="4月31日: month 4 has only 30 days. Which day is meant?",
            source="a.md",
            span=Span(8, 13),
            subject="4月31日",
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("２月３０日に開く。", "2月は29日までです。どの日を指しますか。"),
        ("2025年2月30日に開く。", "2月は28日までです。どの日を指しますか。"),
        ("令和5年2月29日に開く。", "2023年は平年で、2月は28日までです。どの日を指しますか。"),
        ("13月1日に開く。", "13月という月はありません。どの日を指しますか。"),
        ("2025/11/31 更新", "11月は30日までです。どの日を指しますか。"),
        ("2025-02-30T10:00 更新", "2月は28日までです。どの日を指しますか。"),
        ("4月1日から31日まで開く。", "4月は30日までです。どの日を指しますか。"),
        ("4月30、31日に開く。", "4月は30日までです。どの日を指しますか。"),
        ("11/31(月)に開く。", "11月は30日までです。どの日を指しますか。"),
        ("5月32日に開く。", "5月は31日までです。どの日を指しますか。"),
        ("6月31日付で退く。", "6月は30日までです。どの日を指しますか。"),
        ("6月29日(日)〜31日(火)に開く。", "6月は30日までです。どの日を指しますか。"),
        ("6月30日と31日に開く。", "6月は30日までです。どの日を指しますか。"),
        ("9月29、30、31の3日間開く。", "9月は30日までです。どの日を指しますか。"),
        ("四月三十一日に開いた。", "4月は30日までです。どの日を指しますか。"),
    ],
)
def test_fires_in_japanese(text: str, expected: str) -> None:
    """With and without year, in eras, full width, in digits."""
    (one,) = found(CHECK, text, tongue="ja")
    assert one.message == f"{one.subject}: {expected}"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The offer ends on April 31, 2025.", "April 31, 2025"),
        ("It was signed on the 31st of April.", "31st of April"),
        ("It was signed on 31 June.", "31 June"),
        ("It was signed on Feb. 29, 2023, in Paris.", "Feb. 29, 2023"),
        ("It was signed on February 29, 1782, in Paris.", "February 29, 1782"),
        ("He ended the work on 30 February 1144.", "30 February 1144"),
        ("The fair on September 31st was full.", "September 31st"),
        ("Sales rose between April 1 and June 31.", "June 31"),
        ("The ferry ran from 1 March to 31 June.", "31 June"),
        ("The term (September 1–November 31) is short.", "November 31"),
        ("Talks resume April 31 in Geneva.", "April 31"),
        ("In the year ended 31 June, profit fell.", "31 June"),
        ("The festival runs from June 28 to 31.", "June 28 to 31"),
        ("At the February 30 meeting it voted.", "February 30"),
    ],
)
def test_fires_in_english(text: str, subject: str) -> None:
    """Where a word before or a year behind makes it a date."""
    assert told(CHECK, text) == [("warning", subject)]


def test_the_year_may_be_told_from_the_date_of_the_article() -> None:
    """今年2月29日 is of the article's year, which may be no leap year."""
    assert told(CHECK, "今年2月29日に開いた。", "2025-03-05") == [("warning", "今年2月29日")]
    assert told(CHECK, "昨年2月29日に開いた。", "2025-03-05") == []
