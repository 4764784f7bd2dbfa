"""What a value adds to the words of its figure."""

from decimal import Decimal

import pytest

from factcheck.formats._values import beyond, equals
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point


def figure(text: str, value: Quantity, kind: str = "money", hedge: str | None = None) -> Figure:
    return Figure(Span(0, len(text)), text, kind, value, hedge)  # type: ignore[arg-type]


def test_nothing_where_the_words_say_as_much() -> None:
    """Nor for a superlative, which has no number."""
    oku = point(974 * Decimal(10**8), "JPY", Decimal(10**8))
    assert beyond(figure("974億円", oku), "ja") == ""
    assert beyond(figure("約974億円", oku, hedge="約"), "ja") == ""
    assert beyond(figure("8.1%", point(Decimal("8.1"), "%"), "percent")) == ""
    assert beyond(figure("最大", Quantity(None, None), "rank"), "ja") == ""


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
