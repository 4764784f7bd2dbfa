"""`digit-grouping`: commas part the digits after every third."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "digit-grouping"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("参加費は12,800円、総額は1,234,567円。", None, id="right"),
        pytest.param("500,1000円の2種類、2,4,8台、10,20人。", None, id="lists"),
        pytest.param(
            "It cost 1,00,000 rupees, or $1,200.50 and $12,345.67.", None, id="lakhs, cents"
        ),
        pytest.param("座標は35,6895と139,6917。", None, id="nothing counted"),
        pytest.param("Version 12,8000 of the list", None, id="nothing counted"),
        pytest.param("座標は35,6895。", None, id="one coordinate"),
        pytest.param("Open ports 80,8080 and 443,8443.", None, id="ports"),
        pytest.param("In 1837,141,242 miles were built.", None, id="a year before it"),
        pytest.param("Boston, March 3,1884. Dear Sir", None, id="a date of a letter"),
        pytest.param("2019,2020年の2年。", None, id="years"),
        pytest.param("See tables/12,3456/7 and $1,234/5.", None, id="a path, a part"),
        pytest.param("Seeds 12,3456,789 and 98,7654,321 were drawn.", None, id="seeds"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "参加費は12,8000円。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="12,8000円: commas part groups of three digits, but 8000 stands as one. "
            "Which amount is meant?",
            source="a.md",
            span=Span(4, 12),
            subject="12,8000円",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "12,8000円: 桁区切りは3桁ごとですが、8000が一組になっています。いくつを指しますか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("賞金は１２，８０００円。", None, [("warning", "１２，８０００円")]),
        ("The prize is $12,8000.", None, [("warning", "$12,8000")]),
        ("定価は241,3400円。", None, [("warning", "241,3400円")]),
        ("Some 170,0000, or twice 85,000, left.", None, [("warning", "170,0000")]),
        ("Shares were unchanged: 214,7760,632 in all.", None, [("warning", "214,7760,632")]),
        ("Gold holds at ~$4,4290/oz.", None, [("warning", "$4,4290")]),
        (
            "About 59,1550 employees; the peak is 3,1800m.",
            None,
            [("warning", "59,1550"), ("warning", "3,1800m")],
        ),
        ("It has 232,3000 in all, from 8,500.", None, [("warning", "232,3000")]),
        (
            "総額は1,234,56円、参加は1234,567人。",
            None,
            [("warning", "1,234,56円"), ("warning", "1234,567人")],
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
