"""What is told of two levels: asked about with the slip, silent without, in any order."""

import pytest

from tests.checks._read import told

GROWTH, POINTS, WAY = "growth-mismatch", "points-and-percent", "direction-mismatch"
TWINS = [
    (GROWTH, "Thefts fell to 84 from 105, a {} percent drop; arson was flat at 1,310.", 25, 20),
    (GROWTH, "It is £1,430 a month. A year ago it was £1,300: tenants pay {}% more.", 15, 10),
    (GROWTH, "Pay would go from $48,000 to $54,000, a raise of ${},000.", 8, 6),
    (GROWTH, "The staff was cut in half, from 3,200 to {}.", "1,800", "1,600"),
    (GROWTH, "Crashes have dropped by two thirds, from 36 a year to {}.", 18, 12),
    (GROWTH, "Visits tripled, from 2,150 in January to {} in June.", "5,450", "6,450"),
    (GROWTH, "Output rose fivefold, from 40,000 tonnes to {},000.", 240, 200),
    (GROWTH, "It held 84 billion gallons, compared with 112 billion last year, {} of 25 percent.",
     "an increase", "a decrease"),
    (POINTS, "Support has slipped from 31 percent to 26 percent, a fall of five {}.",
     "percent", "points"),
    (WAY, "Prices dropped sharply, from $4.10 in May to ${} in August.", "4.60", "3.60"),
    (WAY, "The rate fell to {} percent in June from 5.4 percent in May.", "5.9", "5.1"),
]  # fmt: skip
QUIET = [
    (GROWTH, "Profit rose 12% to $67.2 million from $60 million last year, as volumes fell 3%."),
    (GROWTH, "Eight wins and two losses from 13 games made 27 points, two fewer than the top."),
    (GROWTH, "売上高は8%増の432億円、営業利益は35%増の54億円。利益率は10.0%から12.5%へ上昇した。"),
    (POINTS, "売上高は35.0%増の945億円。利益率は22.1%で、前年同期の15.7%から6.4ポイント改善した。"),
    (WAY, "The assets-to-capital ratio increased from 18 to 1, to over 25 to 1."),
    (WAY, "The decline in visits slowed from 12 percent to 8 percent."),
    (WAY, "The slow fall head count went to 5,880 from 5,250 a year earlier."),
]


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_quiet(check: str, text: str) -> None:
    """The same words where nothing is wrong, or where they are of something else."""
    assert told(check, text) == []


@pytest.mark.parametrize(("check", "text", "slip", "right"), TWINS)
def test_twins(check: str, text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(check, text.format(right)) == []
    assert [severity for severity, _ in told(check, text.format(slip))] == ["warning"]
