"""`unit-mismatch`: silent where units agree, a warning where only the number does."""

from factcheck.model.words import Severity
from tests.checks._cited import URL, found

PAGE = "Solvix raised money at a valuation of $1.2 billion. Its road to Kessel is 30 miles long."


def test_quiet_with_the_same_unit() -> None:
    assert found("unit-mismatch", f"ソルビックスの評価額は12億ドルだ([発表]({URL}))。", PAGE) == []


def test_quiet_for_another_thing() -> None:
    """The same number of something else says nothing."""
    assert found("unit-mismatch", f"建設費は12億円だ([発表]({URL}))。", PAGE) == []


def test_another_currency() -> None:
    (one,) = found("unit-mismatch", f"ソルビックスの評価額は12億円だ([発表]({URL}))。", PAGE)
    assert one.severity is Severity.WARNING
    assert one.message == (
        "12億円: the cited page says $1.2 billion, another currency: "
        f"“Solvix raised money at a valuation of $1.2 billion.” ({URL}). Which is right?"
    )


def test_another_measure() -> None:
    (one,) = found("unit-mismatch", f"ケッセルへの道は長さ30キロだ([発表]({URL}))。", PAGE)
    assert "30 miles, another unit" in one.message
