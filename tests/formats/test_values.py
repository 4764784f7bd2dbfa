"""What a figure says, for a human reader, in English and Japanese."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats import value_text
from factcheck.formats._numbers import english, japanese
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Number, Period, Quantity, TimeOfDay, Value, point
from factcheck.model.words import FigureKind


def figure(kind: FigureKind, value: Value, hedge: str | None = None) -> Figure:
    return Figure(Span(0, 0), "", kind, value, hedge)


def amount(number: str, unit: str | None = None) -> Quantity:
    return point(Decimal(number), unit)


def between(low: str | None, high: str | None, unit: str | None = None) -> Quantity:
    return Quantity(Decimal(low) if low else None, Decimal(high) if high else None, unit)


def days(first: str | None, last: str | None) -> Period:
    start, end = (date.fromisoformat(day) if day else None for day in (first, last))
    return Period(start, end)


QUANTITIES: list[tuple[FigureKind, Quantity, str, str]] = [
    ("money", amount("97400000000", "USD"), "97.4 billion USD", "974億米ドル"),
    ("money", amount("9740000000", "USD"), "9.74 billion USD", "97億4000万米ドル"),
    ("money", amount("15000000000000", "JPY"), "15 trillion JPY", "15兆円"),
    ("money", amount("12800", "JPY"), "12,800 JPY", "1万2800円"),
    ("money", amount("1234567", "JPY"), "1,234,567 JPY", "123万4567円"),
    ("money", amount("1.50", "EUR"), "1.5 EUR", "1.5ユーロ"),
    ("money", amount("12800.5", "XAU"), "12,800.5 XAU", "12,800.5 XAU"),
    ("money", amount("-2000000", "JPY"), "-2 million JPY", "-200万円"),
    ("money", between("300000000", "500000000", "JPY"), "300–500 million JPY", "3億〜5億円"),
    ("money", between("900000000", "1200000000", "USD"), "900 million – 1.2 billion USD",
     "9億〜12億米ドル"),
    ("money", between(None, "1000000000", "USD"), "≤ 1 billion USD", "≤ 10億米ドル"),
    ("percent", amount("25", "%"), "25 %", "25%"),
    ("percent", amount("-3.5", "%"), "-3.5 %", "-3.5%"),
    ("percent", between("-2", "3", "%"), "-2 – 3 %", "-2〜3%"),
    ("percent", amount("1", "point"), "1 percentage point", "1ポイント"),
    ("percent", amount("0.5", "point"), "0.5 percentage points", "0.5ポイント"),
    ("count", between("100", None, "人"), "≥ 100 人", "≥ 100人"),
    ("count", amount("5000", "users"), "5,000 users", "5000 users"),
    ("count", between(None, None, "人"), "?", "?"),
    ("duration", amount("3", "year"), "3 years", "3年間"),
    ("duration", amount("1", "month"), "1 month", "1か月"),
    ("duration", amount("2.5", "hour"), "2.5 hours", "2.5時間"),
    ("age", amount("78", "year"), "78 years old", "78歳"),
    ("age", between("20", "29", "year"), "20–29 years old", "20〜29歳"),
    ("measure", amount("20", "Cel"), "20 °C", "20°C"),
    ("measure", amount("48", "GW.h"), "48 GWh", "48 GWh"),
    ("measure", amount("5", "km/h"), "5 km/h", "5 km/h"),
    ("ratio", point(Fraction(2, 3)), "2/3", "2/3"),
    ("ratio", amount("1.5"), "1.5 times", "1.5倍"),
    ("rank", amount("1"), "1st", "1番目"),
    ("rank", amount("2"), "2nd", "2番目"),
    ("rank", amount("13"), "13th", "13番目"),
    ("rank", amount("101"), "101st", "101番目"),
    ("rank", between("1", "3"), "1st–3rd", "1〜3番目"),
    ("number", amount("42"), "42", "42"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "en", "ja"), QUANTITIES, ids=[q[2] for q in QUANTITIES])
def test_quantities(kind: FigureKind, value: Quantity, en: str, ja: str) -> None:
    assert value_text(figure(kind, value)) == en
    assert value_text(figure(kind, value), "ja") == ja


DATES = [
    (days("2015-01-01", "2015-12-31"), "2015", "2015"),
    (days("1975-01-01", "1982-12-31"), "1975–1982", "1975〜1982"),
    (days("2025-02-01", "2025-02-28"), "2025-02", "2025-02"),
    (days("2024-04-01", "2025-03-31"), "2024-04 – 2025-03", "2024-04〜2025-03"),
    (days("2025-02-10", "2025-02-10"), "2025-02-10", "2025-02-10"),
    (days("2025-02-10", "2025-02-12"), "2025-02-10 – 2025-02-12", "2025-02-10〜2025-02-12"),
    (days("2025-02-10", None), "from 2025-02-10", "2025-02-10〜"),
    (days(None, "2025-02-10"), "until 2025-02-10", "〜2025-02-10"),
    (days("9999-12-01", "9999-12-31"), "9999-12", "9999-12"),
    (Period(None, None, "XXXX-10-02"), "10-02, year unknown", "10-02(年は不明)"),
    (Period(None, None, None, "-P3Y"), "3 years before the article's date", "記事の3年前"),
    (Period(None, None, None, "P1W"), "1 week after the article's date", "記事の1週間後"),
    (Period(None, None, None, "P0D"), "at the article's date", "記事と同じ時"),
    (Period(None, None, None, "next"), "next", "next"),
    (Period(None, None), "?", "?"),
]


@pytest.mark.parametrize(("period", "en", "ja"), DATES, ids=[entry[1] for entry in DATES])
def test_dates(period: Period, en: str, ja: str) -> None:
    assert value_text(figure("date", period)) == en
    assert value_text(figure("date", period), "ja") == ja


def test_times_of_day() -> None:
    assert value_text(figure("time", TimeOfDay(630, 630))) == "10:30"
    assert value_text(figure("time", TimeOfDay(540, 1020))) == "09:00–17:00"
    assert value_text(figure("time", TimeOfDay(1500, None)), "ja") == "25:00〜"


def test_a_hedge_shows() -> None:
    value = amount("15000000000000", "JPY")
    assert value_text(figure("money", value, "約"), "ja") == "≈ 15兆円"


@given(st.integers(-(10**30), 10**30), st.integers(0, 4))
@settings(max_examples=200, derandomize=True)
def test_numbers_are_exact(digits: int, decimals: int) -> None:
    """What is shown reads back as the very value, however long."""
    number = Decimal(digits).scaleb(-decimals) if abs(digits) < 10**24 else Decimal(digits)
    shown, magnitude = english(number)
    zeros = {"": 0, "million": 6, "billion": 9, "trillion": 12}[magnitude]
    assert Fraction(shown.replace(",", "")) * 10**zeros == Fraction(number)
    assert _read_japanese(japanese(number)) == Fraction(number)


def _read_japanese(words: str) -> Fraction:
    sign = -1 if words.startswith("-") else 1
    total = Fraction(0)
    for name, zeros in (("垓", 20), ("京", 16), ("兆", 12), ("億", 8), ("万", 4), ("", 0)):
        head, found, rest = words.lstrip("-").partition(name) if name else (words, "x", "")
        if found:
            total += Fraction(head.lstrip("-").replace(",", "") or "0") * 10**zeros
            words = rest
    return sign * total


@pytest.mark.parametrize("number", [Decimal("1E+39"), Fraction(10**39, 7), Decimal(0)])
def test_extremes_do_not_raise(number: Number) -> None:
    for lang in ("en", "ja", "xx"):
        assert value_text(figure("money", point(number, "JPY")), lang)
