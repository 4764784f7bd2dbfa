"""What is told loosely or as a share, and to the digit beside it."""

import pytest

from tests.checks._read import told

SHARE = "share-mismatch"
TWINS = [
    ("More than 500 people – {} by the count of the organizers – joined the march.", 468, 568),
    ("Fewer than 200 of the birds remain, {} at the last count.", 214, 194),
    ("Just under 40 percent of pupils, {} percent, get free meals.", 41.2, 39.2),
    ("Nearly 9,000 people signed, with the final tally at {}.", "8,094", "8,940"),
    ("More than half of the 84 applicants, {}, had never held office.", 39, 49),
    ("Sixty percent of the 450 seniors at the school, or {} students, plan to go.", 250, 270),
    ("Nearly two-thirds of respondents, {} percent, had skipped a meal.", 56, 66),
    ("Only 36 of the council's 240 buses are electric. That works out at {}% of the fleet.",
     20, 15),
    ("応募は500人を超え、最終的に{}人となった。", 487, 587),
    ("回答者の半数を超える{}%が反対と答えた。", 46, 56),
    ("200人足らずの集落で、現在は{}人が暮らす。", 214, 194),
    ("町民の3人に2人、{}人が署名した。町の人口は9,300人。", "5,200", "6,200"),
]  # fmt: skip
QUIET = [
    "More than 500 people, 300 from Ohio, joined the march.",
    "Fewer than 200 of the birds remain, 214 were counted a decade ago.",
    "Nearly 9,000 people signed, 6,500 of them on the first day.",
    "Sixty percent of the 450 seniors, 42 percent of the juniors and 210 teachers took part.",
    "Only 36 of the 240 buses are electric. That is 5 points less than the 20% they want.",
    "応募は500人を超え、450人が当選した。",
    "3割、45万円を送る。集まったのは150万円と米120俵。",
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """The same words where the second is of a part, or of another time."""
    assert told(SHARE, text) == []


@pytest.mark.parametrize(("text", "slip", "right"), TWINS)
def test_twins(text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(SHARE, text.format(right)) == []
    assert [severity for severity, _ in told(SHARE, text.format(slip))] == ["warning"]
