"""`field-overflow`: the parts of a number fit their places."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "field-overflow"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("総工費は1億5000万円、参加者は3万1500人。", None, id="right"),
        pytest.param("1億1,234万円と、3万2345円。", None, id="commas"),
        pytest.param("1万、50000円の二通り。", None, id="a list"),
        pytest.param("1億50000万円は1億5000万円の誤り。", None, id="the slip is spoken of"),
        pytest.param("5兆3億円と2兆5000億円。", None, id="in order"),
        pytest.param("会費は3万5万円のどちらか。", None, id="two amounts of one digit"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "総工費は1億50000万円。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="1億50000万: below 億 a part runs to 9999, not 50000. Which amount is meant?",
            source="a.md",
            span=Span(4, 12),
            subject="1億50000万",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "1億50000万: 億の下は9999までで、50000は収まりません。いくつを指しますか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("参加者は３万１５０００人。", None, [("warning", "３万１５０００")]),
        ("予算は5万3億円。", None, [("warning", "5万3億")]),
        ("売上高は1兆12000億円。", None, [("warning", "1兆12000億")]),
        ("消費支出は22万5489万円だった。", None, [("warning", "22万5489万")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
