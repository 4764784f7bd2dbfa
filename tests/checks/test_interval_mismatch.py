"""`interval-mismatch`: years that are told to lie apart do."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

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
            severity=Severity.WARNING,
            message="5年後の2025年: 2019 + 5 = 2024, not 2025. Which of the three is meant?",
            source="a.md",
            span=Span(13, 22),
            subject="5年後の2025年",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "5年後の2025年: 2019+5=2024 で、2025ではありません。どの数が正しいですか。"
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
            [("warning", "Five years later, in 2025")],
        ),
        (
            "The mill began in 1990. It paid 80 men. Six years later, in 1998, it burned down.",
            None,
            [("warning", "Six years later, in 1998")],
        ),
        (
            "1980年開業。4年後の1984年に移った。その3年後の1988年に閉じた。",
            "2025-03-01",
            [("warning", "3年後の1988年")],
        ),
        ("2019年に開業。5年後の2025年に閉館した。", None, [("warning", "5年後の2025年")]),
        ("2011年の震災から10年たった2020年に開いた。", None, [("warning", "10年たった2020年")]),
        ("3年前の2019年に始まった。", "2025-03-01", [("note", "3年前の2019年")]),
        ("令和元年に開業し、3年後の令和5年に閉館した。", None, [("warning", "3年後の令和5年")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
