"""`anniversary-mismatch`: anniversaries fall into their years."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import asked, found, told

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
            message="100周年: from 1920 to 2025 it is 105 years, not 100. Which is meant?",
            source="a.md",
            span=Span(16, 21),
            subject="100周年",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "100周年: 1920年から2025年までは105年で、100年ではありません。どの数が正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("被爆75年目の2020年に開いた。", None, [("note", "被爆75年目")]),
        ("被爆75年目の夏。", "2020-08-06", [("note", "被爆75年目")]),
        ("1920年創業で、2025年に創業100年を迎える。", None, [("warning", "創業100年")]),
        (
            "甲社は1920年に創業した。"
            + "乙社は別の町にある。" * 18
            + "2025年に創業100周年を祝う。",
            None,
            [("note", "100周年")],  # perhaps of another firm
        ),
        (
            "1965年6月、町で初の図書館として開館。今年、開館50周年を祝う。",
            "2025-02-01",
            [("note", "50周年")],
        ),
        ("1965年に開校した。今年で開校50周年。", "2025-02-01", [("note", "50周年")]),
        ("戦後80年の2024年に開いた。", None, [("warning", "戦後80年")]),
        (
            "1920年創業の老舗。創業100周年を迎えた2025年に改装した。",
            None,
            [("note", "100周年")],
        ),
        (
            "Founded in 1920, it celebrated its 100th anniversary in 2025.",
            None,
            [("warning", "100th anniversary")],
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected


@pytest.mark.parametrize(
    "text",
    [
        "高原高校の創立110周年を祝う式典が14日、開かれた。\n\n同校は1914年に女学校として開校した。",
        "高原高校の創立120周年の式典が14日、開かれた。社長は「わが社は1985年創業」と話した。",
        "創業150年の和菓子店「松葉」。1985年には、駅前に2号店を開業した。",
        "同校は1913年に開校。創立50周年で植えられた桜が今も残る。",
        "1983年には創立70周年記念誌を出した。同校は1913年に開校した。",
        "阪神大震災から20年の年に建った碑に、花が供えられた。東日本大震災から14年。",
        "The statue was unveiled on the 50th anniversary of the 1944 landings.",
        "The school celebrates its 50th anniversary this year. Its rival was founded in 1965.",
        "In 2015 the town marked 50 years since the flood of 1965.",
        "The firm, founded in 1876, turns 150 next spring.",
    ],
)
def test_quiet_about_what_was_then_or_of_others(text: str) -> None:
    """Anniversaries of long ago, of other things, and those that may be held a year later."""
    assert told(CHECK, text, "2025-05-15") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("高原高校の創立120周年の式典が14日、開かれた。\n\n同校は1913年に女学校として開校した。",
         "120周年"),
        ("創業150年の和菓子店「松葉」が14日、店を出した。1885(明治18)年、初代が店を構えた。",
         "創業150年"),
        ("市は今年、市制施行60周年を迎える。1955年に市制を敷いた。", "60周年"),
        ("来年、創立100周年を迎える。設立は1916年。", "100周年"),
        ("没後100年を記念した展覧会が14日に始まった。画家は1935年に死去した。", "没後100年"),
        ("東日本大震災の発生から11日で10年となるのを前に、集いがあった。",
         "東日本大震災の発生から11日で10年"),
        ("Veterans gathered this week to mark the 75th anniversary of the landings of June 1944.",
         "75th anniversary"),
        ("The school celebrates its fiftieth anniversary this year. It was founded in 1965.",
         "fiftieth anniversary"),
        ("On Thursday the town marked 50 years since the flood of 1953.",
         "marked 50 years "),
        ("The club turns 100 this year. It was founded in 1935.", "turns 100"),
        ("The library celebrates its centenary on Saturday. It was founded in 1935.",
         "centenary"),
    ],
)  # fmt: skip
def test_fires_wherever_the_beginning_is_told(text: str, subject: str) -> None:
    """In the sentence, in another one, by another word, or known to every newsroom."""
    assert asked(CHECK, text, "2025-05-15") == [subject]
