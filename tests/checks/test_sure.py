"""How surely a law asks, and that one place of a text is asked about once."""

import pytest

from factcheck.laws.sure import LEEWAY, asked, doubted
from factcheck.model.words import Severity
from tests.checks._read import told
from tests.checks.test_newsroom import asked as asked_of_all


@pytest.mark.parametrize(
    ("weight", "severity"),
    [(2 - 2 * LEEWAY, None), (2 - LEEWAY / 2, Severity.NOTE), (2.0, Severity.WARNING)],
)
def test_weights(weight: float, severity: Severity | None) -> None:
    """What lies a little below what is nearly certain is noted, what lies far below is dropped."""
    assert asked(weight, 2.0) is severity


def test_doubts() -> None:
    """One doubt makes a note, two are silence."""
    assert doubted(True, False, True) is None
    assert doubted(False, True) is Severity.NOTE
    assert doubted(False, False) is Severity.WARNING


TWICE = "売上は974億ドルだった。うち国内は97億4000万ドル(約1.9兆円)だった。"
"""An amount whose yen are another's, and that is a tenth of the one before it."""


def test_one_place_is_asked_about_once() -> None:
    """A note gives way to a surer question at its place; alone it is told."""
    assert [severity for severity, _ in told("magnitude-neighbor", TWICE)] == ["note"]
    assert asked_of_all(TWICE) == [("currency-conversion", "warning")]
