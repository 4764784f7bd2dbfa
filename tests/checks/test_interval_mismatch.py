"""`interval-mismatch`: years that are told to lie apart do."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import asked, found, told

CHECK = "interval-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param(
            "2019年に開業した。その5年後の2024年に閉館した。", None, id="the sum is right"
        ),
        pytest.param(
            "2019年12月に開業し、5年後の2025年に閉館した。", None, id="counted from day to day"
        ),
        pytest.param(
            "2019年に計画、2020年に開業し、5年後の2025年に閉館した。",
            None,
            id="counted from another year nearby",
        ),
        pytest.param("2019年に開業した。約5年後の2025年に閉館した。", None, id="hedged"),
        pytest.param(
            "会社は2019年に移った。人口は増えた。5年後の2025年に何が残るか。",
            None,
            id="nothing leads back",
        ),
        pytest.param("今から5年後の2030年に完成する。", "2025-03-01", id="counted from now"),
        pytest.param("3年前の2022年に始まった。", "2025-03-01", id="counted back from now"),
        pytest.param("3年前の2020年に始まった。", None, id="no date to count back from"),
        pytest.param(
            "It opened in 2019. Five years later, in 2024, it closed.", None, id="the sum is right"
        ),
        pytest.param(
            "It opened in May 2019. Five years later, in 2025, it closed.",
            None,
            id="counted from day to day",
        ),
        pytest.param(
            "The mill began in 1990. It paid well. Six years later, in 1996, it burned down.",
            None,
            id="the sum is right, from two sentences before",
        ),
        pytest.param(
            "The club began in 1990 and moved in 1994. It grew. Six years later, in 1996, it won.",
            None,
            id="counted from the first of two years",
        ),
        pytest.param(
            "A bond of 1958 built two schools. The owner of a house would pay $212 for 25 years.",
            "2023-02-23",
            id="years to come",
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "2019年に開業した。その5年後の2025年に閉館した。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.NOTE,
            message="5年後の2025年: 2019 + 5 = 2024, not 2025. Which of the three is meant?",
            source="a.md",
            span=Span(13, 22),
            subject="5年後の2025年",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "5年後の2025年: 2019+5=2024で、2025ではありません。どの数が正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "2019年開業の店は、五年後の２０２５年に閉館した。",
            None,
            [("warning", "五年後の２０２５年")],
        ),
        (
            "It opened in 2019. Five years later, in 2025, it closed.",
            None,
            [("note", "Five years later, in 2025")],
        ),
        (
            "The mill began in 1990. It paid 80 men. Six years later, in 1998, it burned down.",
            None,
            [("note", "Six years later, in 1998")],
        ),
        (
            "1980年開業。4年後の1984年に移った。その3年後の1988年に閉じた。",
            "2025-03-01",
            [("note", "3年後の1988年")],
        ),
        ("2019年に開業。5年後の2025年に閉館した。", None, [("note", "5年後の2025年")]),
        ("2011年の震災から10年たった2020年に開いた。", None, [("warning", "10年たった2020年")]),
        ("3年前の2019年に始まった。", "2025-03-01", [("warning", "3年前の2019年")]),
        ("10年前（2013年）に始まった。", "2025-03-01", [("warning", "10年前（2013年")]),
        ("2021年に閉じた。3年前の2019年の話だ。", "2025-03-01", [("note", "3年前の2019年")]),
        ("令和元年に開業し、3年後の令和5年に閉館した。", None, [("warning", "3年後の令和5年")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ソラノは2011年4月に開業し、開業から13年となる今年3月末に営業を終えた。",
        "ソラノは2011年に開業した。開業から3年は赤字が続いた。",
        "1998年に開館し、2023年に閉館するまでの間、3年間は休館した。",
        "来年4月に改める。改定は2008年以来18年ぶりとなる。",  # counted up to next year
        "2024年度の輸出額は2014年度以来10年ぶりに減った。",
        "2010年に5年計画を作り、2018年に改めた。",
        "1998年(平成10年)、111年の歴史に幕を下ろした。",
        "1990年に結婚し、2年の海外生活を経て、2002年に店を開いた。",
        "He was jailed for two years in 2004 and returned in 2012.",
        "He was mayor from 1995 to 2010, with two years off.",
        "It was first held in 1990 and again in 2010 after three years of talks.",
    ],
)
def test_quiet_about_other_lengths(text: str) -> None:
    """Lengths within, other ends, and a year more or less where days may decide."""
    assert told(CHECK, text, "2025-06-30") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("ソラノは2011年3月に開業し、開業から12年となる今年3月に閉じた。", "12年"),
        ("1998年に開館し、2023年に閉館するまで15年間、親しまれた。", "15年間"),
        ("市内での開催は2005年以来10年ぶり。", "10年ぶり"),
        ("前回の開催は2005年で、10年ぶりの復活となった。", "10年ぶり"),
        ("2015年に着工し、7年の工期を経て2019年に完成した。", "7年"),
        ("1985年に創業した店が、今年、50年の歴史に幕を下ろす。", "50年"),
        ("1975年の開店から30年、愛された店が今月末で閉じる。", "30年"),
        ("事故は2005年4月に起きた。発生から15年がたち、遺族は老いた。", "から15年"),
        ("It was the first win since 1998, ending a 17-year wait.",
         "17-year"),
        ("The theatre, which opened in 1990, shut in 2010 after 30 years.",
         "30 years"),
        ("She was mayor from 1995 to 2010, a span of 10 years.",
         "10 years"),
        ("Work began in 2010. It was finished in 2018, three years later.",
         "three years"),
    ],
)  # fmt: skip
def test_fires_where_a_length_does_not_reach(text: str, subject: str) -> None:
    """Between two years of a sentence, since the last time, and from a beginning up to now."""
    assert asked(CHECK, text, "2025-06-30") == [subject]
