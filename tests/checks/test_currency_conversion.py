"""`currency-conversion`: silent for any rate of the time, a question where none fits."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from factcheck.model.exchange import Rate, Spread
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "currency-conversion"
FEBRUARY = "2025-02-12"
YEN = {2015: (120, 120), 2023: (128, 152), 2024: (140, 160), 2025: (158, 148)}
"""Yen for a dollar on the first and the last day of a year."""


def rates(of: str, to: str, first: date, last: date) -> Spread | None:
    """Return made-up rates of the dollar; those of the Canadian dollar are 3/4 of them."""
    part = {"USD": Fraction(1), "CAD": Fraction(3, 4)}.get(of)
    if part is None or to != "JPY":
        return None
    first, last = max(first, date(2015, 1, 1)), min(last, date(2025, 12, 31))
    days = []
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        if day.year in YEN:
            start, end = YEN[day.year]
            value = start + Fraction((end - start) * (day.timetuple().tm_yday - 1), 364)
            days.append(Rate(value * part, day, "ECB"))
    return Spread(tuple(days)) if days else None


QUIET = [
    "2025年2月10日、974億ドル(約15兆円)で買収する提案を行った。",
    "974億ドル(約15兆円)で買収する提案を行った。",
    "2015年に10億ドル(約1200億円)を約束した。",  # the rate of then
    "2015年に10億ドル(約1530億円)を約束した。",  # the rate of now
    "1億円(約65万ドル)を寄付した。",
    "1ドル=140円で計算している。売上高は10億ドル(約1400億円)だった。",
    "月額20ドル(日本では3000円)で提供する。",
    "月額20ドル(2200円の割引)で提供する。",
    "2030年までに5000億ドル(約75兆円)を投じる。",  # a plan: the rate of the publication
    "10億ドル(約1500億円)を集め、2015年に買った会社は当時10億ドル(1200億円)だった。",
    "カナダ政府は100万カナダドル(約1億1500万円)を支出した。",
    "10億ウォン(約1兆円)を支払った。",  # of which no rate is known
    "10億ドル(10億ドル)と10億ドル(30%)。0ドル(約0円)。",
    "賞金は100万ドル。前回は1000万円だった。20ドル、子どもは500円引き。",
    "時給は20ドル。円に換算すれば3000円ほどだ。",
    "最大20億ドル(約3500億円)を投じる。",  # a limit, told more loosely
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """Where any rate of the dates named, or of the publication, fits."""
    assert told(CHECK, text, FEBRUARY, rates=rates) == []


def test_quiet_without_rates() -> None:
    """Where nobody knows the rates, nothing is said."""
    assert told(CHECK, "974億ドル(約1円)", FEBRUARY) == []


def test_quiet_without_a_date() -> None:
    """Without any date, any rate ever known will do."""
    assert told(CHECK, "10億ドル(約1200億円)を約束した。", rates=rates) == []


ASKED = [
    ("最大20億ドル(約300億円)を投じる。", "warning", "最大20億ドル(約300億円"),
    ("時給は20ドル。円に換算すれば300円ほどだ。", "note", "20ドル。円に換算すれば300円ほど"),
    ("宿代は20ドル、1500円余りの計算だ。", "warning", "20ドル、1500円余り"),
    ("20カナダドル(約230円)を払う。", "warning", "20カナダドル(約230円"),
    ("974億ドル(約15兆円)と130億ドル(約1.9億円)。", "warning", "130億ドル(約1.9億円"),
    ("10億ドル(約900億円)を投じる。", "warning", "10億ドル(約900億円"),
    ("カナダの株で、価格は10億ドル(1050億円)だ。", "note", "10億ドル(1050億円"),
    ("価格は125億ドル(1兆6500億円)だ。\n\n別に20億ドル(3000億円)を払う。", "warning",
     "125億ドル(1兆6500億円"),  # the other conversion fits the day
    ("2015年のことだ。125億ドル(1兆5000億円)で買った。今は20億ドル(3000億円)だ。", "note",
     "125億ドル(1兆5000億円"),  # the rate of then
    ("2015年に始まり、いまは10億ドルを投じる。さらに20億ドル(約2400億円)。", "note",
     "20億ドル(約2400億円"),  # the article speaks of a year that fits
    ("カナダの市は100万ドル(約1億1500万円)を支出した。", "note", "100万ドル(約1億1500万円"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "severity", "subject"), ASKED)
def test_asks(text: str, severity: str, subject: str) -> None:
    """A warning where no rate comes near, a note where something may explain it."""
    assert told(CHECK, text, FEBRUARY, rates=rates) == [(severity, subject)]


def test_asks_in_english() -> None:
    """The same brackets in English."""
    text = "The deal is worth $97.4 billion (about ¥1.5 trillion)."
    asked = told(CHECK, text, FEBRUARY, language="en", rates=rates)
    assert asked == [("warning", "$97.4 billion (about ¥1.5 trillion")]
    text = "It paid 100 million yen, worth roughly $6.7 million, at once."
    asked = told(CHECK, text, FEBRUARY, language="en", rates=rates)
    assert asked == [("warning", "100 million yen, worth roughly $6.7 million")]
    text = "For 450 million yen ($4.5 million) it got back the garden."  # a fifth off
    asked = told(CHECK, text, FEBRUARY, language="en", rates=rates)
    assert [severity for severity, _ in asked] == ["warning"]


def test_shows_the_reckoning() -> None:
    """The whole finding: implied rate, days, source, and the power of ten that would fit."""
    text = "2025年2月10日、974億ドル(約1兆5000億円)で買収する提案を行った。"
    assert found(CHECK, text, FEBRUARY, rates=rates) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="974億ドル (約1兆5000億円) implies 14.9–16.4 JPY for one USD. ECB daily rates "
            "from 2024-12-27 to 2025-03-27: 156–160. Is it off by a factor of 10? Which day's "
            "rate was used?",
            source="a.md",
            span=Span(11, 27),
            subject="974億ドル(約1兆5000億円",
            hint="Convert again, and say which day's rate it is.",
        ),
    )


def test_asks_which_day_of_a_year() -> None:
    """Only part of the year's rates fit, and nothing else says which day was meant."""
    text = "2023年に総額130億ドル(約1.9兆円)の投資を行い、筆頭株主となった。"
    (finding,) = found(CHECK, text, rates=rates, tongue="ja")
    assert finding.severity is Severity.NOTE
    assert finding.message == (
        "130億ドル(約1.9兆円)から逆算すると 1 USD = 142〜154 JPYです。"
        "ECBの日次レート(2023年1月1日〜2023年12月31日)は128〜152で、このうち合う日は42%です。"
        "いつのレートでしょうか。"
    )


def test_a_rate_told_in_the_same_sentence_decides() -> None:
    """What is converted by the rate told beside it holds to that rate."""
    text = "株式を6億2000万ドル(約{}億円、1ドル=150円換算)で取得する。"
    assert told(CHECK, text.format(930), FEBRUARY, rates=rates) == []
    asked = told(CHECK, text.format(790), FEBRUARY, rates=rates)
    assert asked == [("warning", "6億2000万ドル(約790億円")]
