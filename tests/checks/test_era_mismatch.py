"""`era-mismatch`: years of eras beside years of the common era, and the days of an era."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "era-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("令和元年(2019年)に開館し、平成31年(2019年)に改修した。", None),
        ("2018年(平成30年)と平成30(2018)年は同じ年だ。", None),
        ("明治4年(1872年)の暮れは旧暦では年内だった。", None),
        ("平成31年4月30日に終わり、令和元年5月1日に始まった。", None),
        ("昭和64年1月7日と平成元年1月8日は続く。", None),
        ("平成31年5月1日に即位する。", "2018-12-01"),  # nobody knew the name yet
        ("平成32年までに完成させる。", "2016-04-01"),
        ("昭和100年の記念行事を開く。", "2025-01-01"),
        ("昭和五十年(1975年)から五十年代へ、大正十二年九月。", None),
        ("平成31年度(2019年度)の予算。", None),
        ("平成31年5月1日と書くのは誤りだ。", "2020-01-01"),
        ("参加者は令和2(500)人。", None),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Right pairs, days inside an era, and days that were reckoned ahead."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows how the year of an era is reckoned."""
    assert found(CHECK, "令和元年(2018年)に開館した。") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="令和元年(2018年): 令和 1 is 2018 + 1 = 2019, not 2018. Which year is meant?",
            source="a.md",
            span=Span(0, 11),
            subject="令和元年(2018年)",
        ),
    )


@pytest.mark.parametrize(
    ("text", "published", "message"),
    [
        ("平成３０（２０１９）年に開館。", None,
         ("平成３０（２０１９）年: 平成30年は1988+30=2018年で、2019年ではありません。"
         "どちらの年ですか。")),
        ("2018年(平成31年)に開館。", None,
         ("2018年(平成31年): 平成31年は1988+31=2019年で、2018年ではありません。"
         "どちらの年ですか。")),
        ("平成31年5月1日に開館。", "2020-01-01",
         "平成31年5月1日: 平成は2019年4月30日までです。どの日を指しますか。"),
        (
            "昭和五十年(1974年)に開館。",
            None,
            ("昭和五十年(1974年): 昭和50年は1925+50=1975年で、1974年ではありません。"
            "どちらの年ですか。"),
        ),
        ("令和元年4月30日に開館。", None,
         "令和元年4月30日: 令和は2019年5月1日からです。どの日を指しますか。"),
        ("昭和64年2月に開館。", None,
         "昭和64年2月: 昭和は1989年1月7日までです。どの日を指しますか。"),
    ],
)  # fmt: skip
def test_fires(text: str, published: str | None, message: str) -> None:
    """Pairs in either order, and days outside their era."""
    (one,) = found(CHECK, text, published, tongue="ja")
    assert (one.severity, one.message) == (Severity.WARNING, message)


def test_less_sure() -> None:
    """A year past the end of an era may have been reckoned ahead: a note."""
    assert told(CHECK, "平成31年5月1日に開館。") == [("note", "平成31年5月1日")]
    assert told(CHECK, "昭和65年に開館。") == [("note", "昭和65年")]
    assert told(CHECK, "令和元年4月に開館。") == [("note", "令和元年4月")]


@given(st.integers(1, 31), st.integers(-3, 3))
@settings(derandomize=True, max_examples=30)
def test_the_reckoning(nth: int, shift: int) -> None:
    """A pair is asked about exactly when the years differ."""
    text = f"平成{nth}年({1988 + nth + shift}年)に開館した。"
    assert bool(found(CHECK, text)) == bool(shift)


@pytest.mark.parametrize(
    "text",
    [
        "令和5年、2023年に完成した。昭和五十二年（一九七七年）の校舎。平成7（'95）年の震災。",
        "平成30年、2019年と2年続けて台風に襲われた。1990年、平成4年、平成8年の三つの調査。",
        "昭和20年、1945年、1950年の3枚の地図。昭和50年、55年、1983年に改修した。",
        "令和5年度（2024年3月期）の売上高。令和5年度（2024年1月時点）の集計。平成30年（2019年3月期）。",
        "平成3年（33年）勤続で表彰された。昭和62年（13年前）に退職した。令和2年（1〜3月）の集計。",
        "昭和30年代（1955〜64年）から40年代（1960年代後半）へ。平成10年〜15年（1998〜2003年）。",
        "「昭和四十八年」（2014年刊）という小説。令和2年、2019年比で半減した。",
        "2019年（平成31年・令和元年）の改元。1989年（昭和64年）1月7日。着工は1998（平10）年。",
        "Work began in Reiwa 6 (2024). The Showa 52 (1952 built) engine. Heisei (1989-2019).",
        "| 着工 | 完成 |\n| --- | --- |\n| 昭和52年 | 1979年 |\n",
    ],
)
def test_quiet_side_by_side(text: str) -> None:
    """Right pairs, rows of several years, fiscal years and numbers that are no years."""
    assert found(CHECK, text, "2025-06-12") == ()


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("令和5年、2022年に完成した。", "令和5年、2022年"),
        ("昭和39年・1963年の五輪。", "昭和39年・1963年の"),
        ("昭和五十二年（一九七五年）の校舎。", "昭和五十二年（一九七五年）"),
        ("平成７（'９４）年に着工した。", "平成７（'９４）年"),
        ("令和6年（西暦2023年）に開く。", "令和6年（西暦2023年）"),
        ("2022年4月1日（令和5年4月1日）に施行。", "2022年4月1日（令和5年4月1日）"),
        ("平成10年〜15年（1998〜2004年）に建てた。", "15年（1998〜2004年）"),
        ("R5年（2022年）に改定。", "R5年（2022年）"),
        ("昭39（1963）年に開いた。", "昭39（1963）年"),
        ("棟札に「昭和二十五年」（1949年）とある。", "昭和二十五年」（1949年）"),
        ("| 和暦 | 西暦 |\n| --- | --- |\n| 昭和52年 | 1976年 |\n", "昭和52年\n1976年"),
        ("昭和六十四年二月三日に届け出た。", "昭和六十四年二月三日"),
        ("昭和65年に開館した。", "昭和65年"),
        ("平成32年3月に閉校した小学校。", "平成32年3月"),
        ("Work began in Reiwa 6 (2023).", "Reiwa 6 (2023)"),
        (
            "It was the 30th year of the Heisei era (2017).",
            "the 30th year of the Heisei era (2017)",
        ),
        ("In Showa 39, or 1963, it opened.", "Showa 39, or 1963"),
    ],
)
def test_fires_side_by_side(text: str, subject: str) -> None:
    """The two years in brackets, beside each other, in cells, in kanji and in English."""
    assert told(CHECK, text, "2025-06-12") == [("warning", subject)]
