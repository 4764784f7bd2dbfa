"""Datelines: a date alone on its line, and the date at the head of a value."""

from datetime import date

import pytest

from factcheck.readers import _dateline
from tests.readers._show import article

DAY = date(2025, 10, 6)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2025年10月6日、東京で会見した。",
        "10月6日",
        "2025年10月",
        "2025.10",
        "2025.13.06",
        "2025年2月30日",
        "Version 2025.10.06",
        "2025.10.061",
        "October 6",
        "On October 6, 2025, the company said so.",
        "2025-10-06-a.md",
        "2" * 100_000,
        "公開" * 1000,
    ],
)
def test_lines_that_are_no_datelines(line: str) -> None:
    assert _dateline.whole(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "2025.10.06",
        "2025/10/6",
        "2025-10-06",
        "2025年10月6日",
        "2025年10月06日(月)",
        "２０２５年１０月６日（月）",
        "令和7年10月6日",
        "公開日：2025年10月6日 10時30分",
        "2025年10月6日 公開",
        "2025-10-06T09:00:00+09:00",
        "2025-10-06 09:00 JST",
        "October 6, 2025",
        "Oct. 6, 2025",
        "6 October 2025",
        "October 6th, 2025 9:30 a.m.",
        "Published: October 6, 2025",
        "  2025.10.06　",
    ],
)
def test_datelines(line: str) -> None:
    assert _dateline.whole(line) == DAY


def test_the_first_year_of_an_era() -> None:
    assert _dateline.whole("令和元年5月1日") == date(2019, 5, 1)


def test_a_value_may_go_on() -> None:
    assert _dateline.head("2025-10-06T23:30:00-08:00") == DAY
    assert _dateline.head("2025-10-06, updated") == DAY
    assert _dateline.head("20251006") == DAY
    assert _dateline.head("20251006T090000Z") == DAY
    assert _dateline.head("202510060") is None
    assert _dateline.head("yesterday") is None
    assert _dateline.head("2025-02-30") is None


def test_a_dateline_at_the_head_dates_the_article() -> None:
    found = article("見出し\n2025.10.06\n本文は5億円。", "a.txt")
    assert (found.published, found.dated_by) == (DAY, "dateline")


def test_a_date_further_down_does_not() -> None:
    found = article("行\n" * 8 + "2025.10.06", "a.txt")
    assert (found.published, found.dated_by) == (None, None)


@pytest.mark.parametrize("value", ["20251006", "2025/10/06", "2025/10/6", "'2025-10-06'"])
def test_front_matter_dates_the_article(value: str) -> None:
    found = article(f"---\ndate: {value}\n---\n本文")
    assert (found.published, found.dated_by) == (DAY, "front matter")


def test_a_number_alone_on_a_line_is_no_date() -> None:
    assert _dateline.whole("20251006") is None


def test_what_the_user_says_wins() -> None:
    source = "---\ndate: 2025-01-01\nlang: en\n---\n2024.01.01"
    found = article(source, published=DAY, language="ja-JP")
    assert (found.published, found.dated_by, found.language) == (DAY, "option", "ja")
    found = article(source)
    assert (found.published, found.dated_by) == (date(2025, 1, 1), "front matter")
