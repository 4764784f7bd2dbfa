"""`bare-decimal`: a percentage does not begin with a bare point."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "bare-decimal"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param(
            "Rates rose 0.02 percent (p < .05), with a .45 caliber pistol.",
            None,
            id="written out, or as is usual",
        ),
        pytest.param("金利は0.02%、v1.02%ではない。", None, id="written out"),
        pytest.param("The average was .02. Percent signs follow.", None, id="another sentence"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "Rates rose .02 percent."
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.NOTE,
            message=".02 percent: is 0.02 percent meant, or 2 percent?",
            source="a.md",
            span=Span(11, 22),
            subject=".02 percent",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (".02 percent: 0.02percentのことですか、2%のことですか。")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("金利は.5%だった。", None, [("note", ".5%")]),
        ("It pays .25 cents a share.", None, [("note", ".25 cents")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
