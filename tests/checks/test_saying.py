"""Amounts and days that checks write of their own read as those of the article do."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from factcheck.laws.numbers.saying import like, spoken_day, spoken_days
from factcheck.pipeline import gather
from factcheck.plugins import Document


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        ("計600万円", 5_000_000, "500万円"),
        ("計70人", 60, "60人"),
        ("total $6,000", 5_000, "$5,000"),
        ("total 50 cents", Fraction(45, 100), "45 cents"),
        ("total $5 million", 4_500_000, "$4.5 million"),
        ("計1,200人", 1_100, "1,100人"),
    ],
)
def test_an_amount_is_told_as_its_neighbor(words: str, value: int, said: str) -> None:
    (figure,) = gather(Document("a.md", words.encode())).figures
    assert like(figure, Fraction(value)).ja == said


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        pytest.param("約600万円", 5_000_000, "500万", id="hedged: the sum is not"),
        pytest.param("計3億2000万円", 310_000_000, "3.1億", id="two numbers"),
        pytest.param("計600万円", 200_000_000, "2億", id="another magnitude"),
        pytest.param("計600万円", 12_345_678, "1,235万", id="not told so finely"),
        pytest.param("total 2 people", 1, "1", id="one person"),
        pytest.param("計七十人", 60, "60", id="no digits"),
    ],
)
def test_what_its_words_cannot_tell_is_a_bare_number(words: str, value: int, said: str) -> None:
    (figure,) = gather(Document("a.md", words.encode())).figures
    assert like(figure, Fraction(value)).ja == said


def test_days_are_told_in_the_language_of_the_reader() -> None:
    assert spoken_day(date(2025, 2, 3)).en == "2025-02-03"
    assert spoken_day(date(2025, 2, 3)).ja == "2025年2月3日"
    assert [spoken_days(timedelta(count)).en for count in (1, 2)] == ["1 day", "2 days"]
