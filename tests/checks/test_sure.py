"""How surely a law asks, and that one place of a text is asked about once."""

import pytest

from factcheck.laws.sure import LEEWAY, MARGIN, asked, asked_of, doubted
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import told
from tests.checks.test_newsroom import asked as asked_of_all


@pytest.mark.parametrize(
    ("weight", "severity"),
    [
        (2 - 2 * LEEWAY, None),
        (2 - LEEWAY / 2, Severity.NOTE),
        (2 + MARGIN / 2, Severity.NOTE),
        (2 + MARGIN, Severity.WARNING),
    ],
)
def test_weights(weight: float, severity: Severity | None) -> None:
    """What lies a little above enough is a warning, about it a note, and far below is dropped."""
    assert asked(weight, 2.0) is severity


def test_a_warning_is_about_one_sentence() -> None:
    """Numbers of several sentences are noted at most, however surely they are weighed."""
    text = "The 40 ovens are old. Of the 40, it sold 12, and kept 30."
    ovens, all_of_them, sold = (Span(at, at + 2) for at in (4, 29, 41))
    assert asked_of(text, (all_of_them, sold), 9.0) is Severity.WARNING
    assert asked_of(text, (ovens, sold), 9.0) is Severity.NOTE


@pytest.mark.parametrize(
    ("check", "together", "apart"),
    [
        ("duration-mismatch", "会議は午前9時に始まり、正午に終わる4時間だった。",
         "会議は午前9時に始まり、正午に終わった。会議は4時間だった。"),
        ("interval-mismatch", "It opened in 2019 and five years later, in 2025, it closed.",
         "It opened in 2019. Five years later, in 2025, it closed."),
        ("one-in-n", "空き家率は14.2%で、4軒に1軒が空き家ということになる。",
         "空き家率は14.2%。4軒に1軒が空き家ということになる。"),
        ("growth-mismatch", "Sales rose 15% to $105 million from $100 million.",
         "Sales rose 15% to $105 million. A year earlier they were $100 million."),
    ],
)  # fmt: skip
def test_the_same_apart_is_noted(check: str, together: str, apart: str) -> None:
    """What is a warning in one sentence is a note in two, whichever law tells it."""
    assert [severity for severity, _ in told(check, together)] == ["warning"]
    assert [severity for severity, _ in told(check, apart)] == ["note"]


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
