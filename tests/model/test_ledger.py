"""The forms in which the catalogue compares words and values."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.ledger import KnownFigure, digest, fold, machine, sense, surroundings, template
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity, TimeOfDay, Value, point
from factcheck.model.words import FigureKind


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (point(Decimal("9.74E10"), "USD"), "97400000000 USD"),
        (Quantity(Decimal(20), Decimal(90), "JPY"), "20..90 JPY"),
        (Quantity(Decimal(100), None, "人"), "100.. 人"),
        (Quantity(None, Decimal(10), "USD"), "..10 USD"),
        (point(Fraction(2, 3)), "2/3"),
        (point(Decimal("-3.50"), "%"), "-3.5 %"),
        (Period(day("2025-02-10"), day("2025-02-10")), "2025-02-10"),
        (Period(day("2025-02-01"), day("2025-02-28")), "2025-02"),
        (Period(day("2024-02-01"), day("2024-02-28")), "2024-02-01/2024-02-28"),
        (Period(day("2015-01-01"), day("2015-12-31"), "2015"), "2015"),
        (Period(day("1975-01-01"), day("1982-12-31")), "1975/1982"),
        (Period(day("2024-04-01"), day("2025-03-31")), "2024-04/2025-03"),
        (Period(day("2025-03-27"), day("2025-03-31")), "2025-03-27/2025-03-31"),
        (Period(day("2025-02-10"), None), "2025-02-10/.."),
        (Period(None, day("9999-12-31")), "../9999-12-31"),
        (Period(day("0800-01-01"), day("0800-01-31")), "0800-01"),
        (Period(None, None, "XXXX-10-02"), "XXXX-10-02"),
        (Period(None, None, None, "-P3Y"), "-P3Y"),
        (Period(None, None), ".."),
        (TimeOfDay(540, 1020), "09:00..17:00"),
        (TimeOfDay(930, 930), "15:30"),
        (TimeOfDay(930, None), "15:30.."),
    ],
)
def test_machine_form(value: Value, form: str) -> None:
    assert machine(value) == form


def test_digest_ignores_width_case_and_space() -> None:
    assert digest("９７４億 ドル\n OpenAI") == digest("974億ドルopenai")
    assert digest("974億ドル") != digest("975億ドル")
    assert len(digest("")) == 32


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("①5人", "15人"),
        ("5 10億円", "510億円"),
        ("5\u300010億円", "510億円"),
        ("x² 5人", "x2 5人"),
        ("½人", "1⁄2人"),
        ("五 十億円", "五十億円"),
    ],
)
def test_digest_never_joins_or_makes_digits(one: str, other: str) -> None:
    assert digest(one) != digest(other)


def test_digest_takes_white_space_for_white_space() -> None:
    assert digest("5 10億 円") == digest("5\n\u300010億円")
    assert digest("ﾃﾞｰﾀ") == digest("データ")


def test_digest_covers_the_words_above() -> None:
    assert digest("5人", ("A社", "社員")) == digest("5人", ("Ａ社", "社 員"))
    digests = {digest("5人"), digest("5人", ("A社",)), digest("5人", ("A", "社")), digest("5人A社")}
    assert len(digests) == 4


def test_digest_takes_any_string() -> None:
    assert len(digest("\ud800")) == 32


def test_sense_is_blind_to_the_spelling_of_figures_and_to_punctuation() -> None:
    one = sense("受講者は「12,800人」だった。", [KnownFigure("12,800人", "count", "12800 人")])
    other = sense("受講者は1万2800人だった", [KnownFigure("1万2800人", "count", "12800 人")])
    assert one == other


@pytest.mark.parametrize(
    ("text", "value"),
    [("受講者は12,800人だった?", "12800 人"), ("受講者は12,800人だった", "12801 人")],
)
def test_sense_sees_other_values_and_questions(text: str, value: str) -> None:
    before = sense("受講者は12,800人だった", [KnownFigure("12,800人", "count", "12800 人")])
    assert sense(text, [KnownFigure("12,800人", "count", value)]) != before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("勤続20年", "20年", "duration", "20 year"), ("勤続20歳", "20歳", "age", "20 year")),
        (("売上3位", "3位", "rank", "3"), ("売上3倍", "3倍", "ratio", "3")),
        (("It is 5.", "5", "number", "5"), ("It is -5.", "5", "number", "5")),
        (("a loss of 5", "5", "number", "5"), ("a loss of −5", "5", "number", "5")),
        (("(5円)だ", "5円", "money", "5 JPY"), ("5円だ", "5円", "money", "5 JPY")),
        (("Llama 2.1 at 5", "at 5", "number", "5"), ("Llama 21 at 5", "at 5", "number", "5")),
        (("open 24/7 at 5", "at 5", "number", "5"), ("open 247 at 5", "at 5", "number", "5")),
        (("at 10:30 for 5", "for 5", "number", "5"), ("at 1030 for 5", "for 5", "number", "5")),
        (("5% of 7", "7", "number", "7"), ("5 of 7", "7", "number", "7")),
        (("5人/日", "5人", "count", "5 人"), ("5人日", "5人", "count", "5 人")),
    ],
)
def test_sense_sees_kind_sign_and_what_touches_a_number(
    before: tuple[str, str, FigureKind, str], after: tuple[str, str, FigureKind, str]
) -> None:
    assert sense(before[0], [KnownFigure(*before[1:])]) != sense(
        after[0], [KnownFigure(*after[1:])]
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It was 5.", "It was 5"),
        ("会費は「5」だ。", "会費は5だ"),
        ("売上高: 5", "売上高 5"),
        ("It was, in all, 5", "It was in all 5"),
        ("合計 — 5", "合計5"),
        ("from −5", "from -5"),
    ],
)
def test_sense_is_blind_to_punctuation_apart_from_numbers(before: str, after: str) -> None:
    five = KnownFigure("5", "number", "5")
    assert sense(before, [five]) == sense(after, [five])


def test_sense_sees_the_words_above() -> None:
    assert sense("5人", [], ["A社", "社員"]) == sense("5人", [], ["A社。", "社員"])
    assert sense("5人", [], ["A社", "社員"]) != sense("5人", [], ["B社", "社員"])


def test_template_keeps_of_a_figure_its_kind_only() -> None:
    one = template("社員は5人。", [KnownFigure("5人", "count", "5 人")])
    assert one == template("社員は約6社", [KnownFigure("約6社", "count", "6 社", "約")])
    assert one != template("社員は5人。", [KnownFigure("5人", "number", "5")])


def test_sense_sees_a_hedge_that_fell() -> None:
    about = KnownFigure("約15兆円", "money", "15000000000000 JPY", "約")
    exact = KnownFigure("15兆円", "money", "15000000000000 JPY")
    assert sense("約15兆円だ", [about]) != sense("15兆円だ", [exact])


def test_sense_survives_a_figure_that_is_not_in_the_words() -> None:
    assert sense("何もない", [KnownFigure("5人", "count", "5 人")]) == "何もない"


def test_surroundings_are_short_and_on_one_line() -> None:
    text = "前の段落。\n\n  ここ  \n後の段落。" + "あ" * 100
    start = text.index("ここ")
    assert surroundings(text, Span(start, start + 2)) == ("前の段落。", "後の段落。" + "あ" * 27)
    assert surroundings("ここ", Span(0, 2)) == ("", "")


@given(st.text(max_size=30))
@settings(max_examples=80, derandomize=True)
def test_folded_words_hold_no_white_space(text: str) -> None:
    assert "".join(fold(text).split()) == fold(text)
