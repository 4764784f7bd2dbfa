"""What a value adds to the words of its figure."""

from datetime import date
from decimal import Decimal

import pytest

from factcheck.formats._values import beyond, equals
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity, point

TENTH = Period(date(2025, 2, 10), date(2025, 2, 10), "2025-02-10")


def figure(
    text: str, value: Quantity | Period, kind: str = "money", hedge: str | None = None
) -> Figure:
    return Figure(Span(0, len(text)), text, kind, value, hedge)  # type: ignore[arg-type]


def test_nothing_where_the_words_say_as_much() -> None:
    """Nor for a superlative, which has no number."""
    oku = point(974 * Decimal(10**8), "JPY", Decimal(10**8))
    assert beyond(figure("974億円", oku), "ja") == ""
    assert beyond(figure("約974億円", oku, hedge="約"), "ja") == ""
    assert beyond(figure("8.1%", point(Decimal("8.1"), "%"), "percent")) == ""
    assert beyond(figure("最大", Quantity(None, None), "rank"), "ja") == ""


@pytest.mark.parametrize(
    ("text", "value", "more"),
    [
        ("2015年", Period(date(2015, 1, 1), date(2015, 12, 31), "2015"), ""),
        ("2025年2月10日(火)", TENTH, ""),
        ("2025.02.10", TENTH, ""),
        ("2月10日", TENTH, "= 2025-02-10"),
        ("10/2/2025", TENTH, "= 2025-02-10"),
        ("平成27年", Period(date(2015, 1, 1), date(2015, 12, 31), "2015"), "= 2015"),
        ("2025年2月10日以降", Period(date(2025, 2, 10), None), "= 2025-02-10〜"),
        ("２０１５年", Period(date(2015, 1, 1), date(2015, 12, 31), "2015"), ""),
        ("昨年", Period(date(2015, 1, 1), date(2015, 12, 31), "2015"), "= 2015"),
    ],
)
def test_a_date_that_is_told_from_its_year_on_says_all(text: str, value: Period, more: str) -> None:
    assert beyond(figure(text, value, "date"), "ja") == more


def test_the_value_where_it_reads_otherwise() -> None:
    oku = point(974 * Decimal(10**8), "JPY", Decimal(10**8))
    assert beyond(figure("974億円", oku), "en") == "= 97.4 billion JPY"
    assert beyond(figure("約974億円", oku, hedge="約"), "en") == "≈ 97.4 billion JPY"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("974億円", "= 974億円"),
        ("≥ 100基", "≥ 100基"),
        ("≤ 5", "≤ 5"),
        ("≈ 3", "≈ 3"),
        ("?", "= ?"),
    ],
)
def test_one_sign_is_enough(value: str, shown: str) -> None:
    assert equals(value) == shown
