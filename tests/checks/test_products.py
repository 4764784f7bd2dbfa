"""Products, bills, averages and margins: asked about with the slip, silent without."""

import pytest

from tests.checks._read import told

HEAD, TOTAL = "per-head-mismatch", "total-mismatch"
TWINS = [
    (HEAD, "The $8.4 million will be shared by 56 families, giving each ${},000.", 125, 150),
    (HEAD, "The £1.2m works out at £{} for each of the town's 16,000 residents.", 60, 75),
    (HEAD, "Each of the 24 teams pays a fee of $150, which brings in ${}.", "3,800", "3,600"),
    (HEAD, "He hauled 52,000 bushels. The price was $4.75 a bushel; it came to ${},000.", 274, 247),
    (HEAD, "They laid 18 miles of pipe at $240,000 a mile, ${} million in all.", 4.23, 4.32),
    (HEAD, "It is $18 for adults and $10 for children: two adults and three children pay ${}.",
     76, 66),
    (HEAD, "入館料は大人1500円、子ども800円。大人2人と子ども3人なら計{}円になる。", 5500, 5400),
    (HEAD, "Five students scored 82, 90, 76, 88 and 94 points, for an average of {}.", 88, 86),
    (TOTAL, "She got 14,312 votes to his 14,008, a margin of {}.", 314, 304),
    (TOTAL, "Diaz, who got 6,210 votes, won by 212. Moore had {}.", "6,098", "5,998"),
    (HEAD, "会費は月3,500円で、年間では{}円かかる。", "4万5,000", "4万2,000"),
    (HEAD, "5日間で1万2,500人が訪れ、1日平均は{}人だった。", "2,800", "2,500"),
    (TOTAL, "参加者は前回の150人を30人上回る{}人だった。", 170, 180),
]  # fmt: skip
QUIET = [
    (HEAD, "Tickets are $18 for adults and $10 for children; two adults and a dog paid $46."),
    (HEAD, "It has 18 to 19 miles of pipe at $240,000 a mile, some $4.5 million in all."),
    (HEAD, "They scored 82, 90 and 76, well above the state average of 71."),
    (TOTAL, "She got 14,312 votes, he 14,008 and Reyes 13,100, a margin of 1,212."),
    (TOTAL, "She got 4,312 votes to 4,008, a bigger margin than the 2,100 of the last election."),
]


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_quiet(check: str, text: str) -> None:
    """The same words where nothing is wrong, or where more is told than the law knows."""
    assert told(check, text) == []


@pytest.mark.parametrize(("check", "text", "slip", "right"), TWINS)
def test_twins(check: str, text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(check, text.format(right)) == []
    assert [severity for severity, _ in told(check, text.format(slip))] == ["warning"]
