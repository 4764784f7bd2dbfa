"""`elided-magnitude`: both ends of a range have their magnitudes."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "elided-magnitude"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("宇宙の年齢は132億〜134億年。", None, id="right"),
        pytest.param("2〜3万円かかる。", None, id="nobody misreads it"),
        pytest.param("2019年〜1億円。", None, id="years"),
        pytest.param(
            "It costs $5-10 million, or $5,000 to $10,000.", None, id="told once for both"
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "宇宙の年齢は132〜134億年。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.NOTE,
            message="132〜134億: does 億 hold for 132, too? Newspapers write 132億〜134億.",
            source="a.md",
            span=Span(6, 14),
            subject="132〜134億",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "132〜134億: 「億」は132にもかかりますか。新聞では「132億〜134億」と書きます。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("５０００〜１億円かかる。", None, [("note", "５０００〜１億")]),
        ("年収は300から400万円。", None, [("note", "300から400万")]),
        ("It costs $900-1 million.", None, [("note", "$900-1 million")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
