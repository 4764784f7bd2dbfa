"""Laws of values: intervals that are the same, that meet, and how they are written."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.values import (
    Number,
    Period,
    Quantity,
    Slack,
    TimeOfDay,
    clock_text,
    number_text,
    point,
)

NUMBERS = st.decimals(-(10**12), 10**12, places=2).filter(lambda number: number.is_finite())
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal("97400000000"), "97400000000"),
        (Decimal("9.74E+10"), "97400000000"),
        (Decimal("0.50"), "0.5"),
        (Decimal("-0.0"), "0"),
        (Decimal("-3.5"), "-3.5"),
        (Decimal(100), "100"),
        (Fraction(1, 5), "1/5"),
        (Fraction(4, 2), "2"),
    ],
)
def test_number_text(number: Number, text: str) -> None:
    assert number_text(number) == text


@given(NUMBERS)
@settings(max_examples=60, derandomize=True)
def test_number_text_keeps_the_number(number: Decimal) -> None:
    assert Decimal(number_text(number)) == number
    assert "E" not in number_text(number)


def test_other_units_never_meet() -> None:
    assert not point(Decimal(5), "人").meets(point(Decimal(5), "社"))
    assert not point(Decimal(5)).meets(Period(None, None))


def test_rounded_and_cut_off_amounts_meet_the_exact_one() -> None:
    stated = point(Decimal(97_400_000_000), "USD", Decimal(100_000_000))
    for exact in (97_350_000_000, 97_400_000_000, 97_499_999_999):
        assert stated.meets(point(Decimal(exact), "USD"))
    for exact in (97_300_000_000, 97_600_000_000):
        assert not stated.meets(point(Decimal(exact), "USD"))


def test_hedge_widens_both_ways_or_one() -> None:
    about = Quantity(Decimal(100), Decimal(100), slack=Slack(Fraction(1, 20), Fraction(1, 20)))
    above = Quantity(Decimal(100), Decimal(100), slack=Slack(Fraction(0), Fraction(1, 10)))
    assert about.meets(point(Decimal(95)))
    assert about.meets(point(Decimal(105)))
    assert not above.meets(point(Decimal(99)))
    assert above.meets(point(Decimal(110)))


def test_hedge_of_an_open_end_bounds_it() -> None:
    over = Quantity(Decimal(300), None, "人", Decimal(1), Slack(Fraction(0), Fraction(1, 10)))
    assert not over.meets(point(Decimal(5000), "人"))
    assert not over.meets(point(Decimal(290), "人"))
    assert over.meets(point(Decimal(312), "人"))
    about = Quantity(Decimal(300), None, slack=Slack(Fraction(1, 20), Fraction(1, 20)))
    assert about.meets(point(Decimal(5000)))


def test_open_ends_reach_without_end() -> None:
    assert Quantity(Decimal(100), None).meets(point(Decimal(10**9)))
    assert not Quantity(Decimal(100), None).meets(point(Decimal(99)))
    assert Quantity(None, Decimal(5)).reach() == (None, Fraction(5))


def test_same_asks_for_equal_ends_and_unit_only() -> None:
    stated = point(Decimal("97.40E9"), "USD", Decimal(10))
    assert stated.same(point(Decimal(97_400_000_000), "USD"))
    assert not stated.same(point(Decimal(97_400_000_000), "JPY"))
    assert not stated.same(Period(None, None))


def test_periods_meet_where_they_share_a_day() -> None:
    year = Period(date(2025, 1, 1), date(2025, 12, 31), "2025")
    assert year.meets(Period(date(2025, 12, 31), None))
    assert not year.meets(Period(date(2026, 1, 1), None))
    assert not year.meets(point(Decimal(2025)))


def test_unresolved_period_meets_only_its_like() -> None:
    october = Period(None, None, "XXXX-10-02")
    assert october.meets(Period(None, None, "XXXX-10-02"))
    assert not october.meets(Period(None, None, "XXXX-10-03"))
    assert not october.meets(Period(date(2025, 10, 2), date(2025, 10, 2)))
    assert not october.same(point(Decimal(2)))


def test_slack_of_days_stops_at_the_ends_of_the_calendar() -> None:
    assert Period(date(1, 1, 1), date(9999, 12, 31), slack_days=10).reach() == (
        date(1, 1, 1),
        date(9999, 12, 31),
    )
    assert Period(date(2025, 1, 5), None, slack_days=4).reach() == (date(2025, 1, 1), None)


def test_times_of_day() -> None:
    office = TimeOfDay(9 * 60, 17 * 60)
    assert office.meets(TimeOfDay(17 * 60, 18 * 60))
    assert not office.meets(TimeOfDay(18 * 60, None))
    assert not office.meets(point(Decimal(9)))
    assert office.same(TimeOfDay(540, 1020))
    assert clock_text(25 * 60 + 5) == "25:05"


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
@settings(max_examples=80, derandomize=True)
def test_meeting_is_mutual_and_what_is_the_same_meets(
    a: Decimal, b: Decimal, c: Decimal, d: Decimal
) -> None:
    one = Quantity(min(a, b), max(a, b), "人")
    other = Quantity(min(c, d), max(c, d), "人")
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)
    assert one.same(one)


@given(DAYS, DAYS, DAYS, DAYS)
@settings(max_examples=80, derandomize=True)
def test_meeting_of_periods_is_mutual(a: date, b: date, c: date, d: date) -> None:
    one, other = Period(min(a, b), max(a, b)), Period(min(c, d), max(c, d))
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)
