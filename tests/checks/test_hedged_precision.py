"""`hedged-precision`: a hedge goes with a round amount."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "hedged-precision"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("売上高は約974億円、約1万2300人、約1250円。", None, id="round"),
        pytest.param("売上高は974億3201万円。", None, id="no hedge"),
        pytest.param("最大974億3201万円、974億3201万円以上。", None, id="bounds"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "売上高は約974億3201万円。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.NOTE,
            message="約974億3201万円: 約 loosens an amount that is told to 7 digits. "
            "Is it rounded or exact?",
            source="a.md",
            span=Span(4, 15),
            subject="約974億3201万円",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "約974億3201万円: 「約」とありますが、7桁まで書かれています。丸めた数ですか、"
        "正確な数ですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("About 12,345 people came.", None, [("note", "About 12,345 people")]),
        ("およそ１２万３４５６人。", None, [("note", "およそ１２万３４５６人")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
