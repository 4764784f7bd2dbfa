"""What the words of a table say of its cells: units, magnitudes, years."""

import pytest

from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers import figures
from tests.recognizers.samples import shown


def cells(markdown: str, language: str = "ja") -> list[tuple[str, str]]:
    document = Document("table.md", markdown.encode(), language=language)
    return [(figure.text, shown(figure)) for figure in figures(read(document))]


def column(header: str, *below: str, language: str = "ja") -> list[str]:
    rows = "".join(f"| x | {cell} |\n" for cell in below)
    table = f"| - | {header} |\n|---|---|\n{rows}"
    return [value for _, value in cells(table, language)]


def test_column_without_a_unit_holds_numbers() -> None:
    assert column("売上高", "1,234", "42") == ["number 1234", "number 42"]
    assert column("Revenue", "1,234", "42", language="en") == ["number 1234", "number 42"]


def test_note_that_names_no_unit_says_nothing() -> None:
    assert column("売上高（注）", "42") == ["number 42"]
    assert column("売上高（速報）", "42") == ["number 42"]
    assert column("Revenue (restated)", "42", language="en") == ["number 42"]


def test_numbers_with_words_of_their_own_keep_their_unit() -> None:
    assert column("売上高（百万円）", "3億円", "5人") == ["money 300000000 JPY", "count 5 人"]


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("売上高（百万円）", "money 1200000 JPY"),
        ("売上高(億円)", "money 120000000 JPY"),
        ("売上高（単位：億円）", "money 120000000 JPY"),
        ("売上高 単位:百万ドル", "money 1200000 USD"),
        ("輸出（兆円）", "money 1200000000000 JPY"),
        ("予算【千円】", "money 1200 JPY"),
        ("構成比（%）", "percent 1.2 %"),
        ("前年比％", "percent 1.2 %"),
        ("増減（ポイント）", "percent 1.2 point"),
        ("人口（万人）", "count 12000 人"),
        ("面積（km²）", "measure 1.2 km2"),
        ("重さ（トン）", "measure 1.2 t"),
        ("所要時間（分）", "duration 1.2 minute"),
    ],
)
def test_header_gives_its_unit_to_bare_numbers(header: str, value: str) -> None:
    assert column(header, "1.2") == [value]


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Revenue ($ million)", "money 1200000 USD"),
        ("Revenue ($m)", "money 1200000 USD"),
        ("Revenue (US$ bn)", "money 1200000000 USD"),
        ("Revenue (in millions of USD)", "money 1200000 USD"),
        ("Revenue (millions of dollars)", "money 1200000 USD"),
        ("Revenue (in billions)", "number 1200000000"),
        ("Revenue (€ million)", "money 1200000 EUR"),
        ("Cost (yen)", "money 1.2 JPY"),
        ("Growth (%)", "percent 1.2 %"),
        ("Growth %", "percent 1.2 %"),
        ("Growth (percent)", "percent 1.2 %"),
        ("Distance (km)", "measure 1.2 km"),
        ("Size (thousand people)", "count 1200 people"),
        ("Debt (% of GDP)", "percent 1.2 %"),
        ("Warranty (years)", "duration 1.2 year"),
    ],
)
def test_english_header_gives_its_unit(header: str, value: str) -> None:
    assert column(header, "1.2", language="en") == [value]


def test_falls_and_hedges_of_a_cell_stay() -> None:
    assert column("増減（億円）", "▲3.5", "約10") == [
        "money -350000000 JPY",
        "money 1000000000 JPY, 約",
    ]


def test_words_right_above_give_a_unit_to_the_whole_table() -> None:
    table = "| 年度 | 売上高 | 利益率（%） |\n|---|---|---|\n| 2023 | 120 | 8.5 |\n"
    assert cells(f"（単位：億円）\n\n{table}") == [
        ("2023", "date 2023-04/2024-03"),
        ("120", "money 12000000000 JPY"),
        ("8.5", "percent 8.5 %"),
    ]
    assert cells(f"単位:億円\n\n説明がはさまる。\n\n{table}")[1] == ("120", "number 120")


def test_english_words_above_give_a_unit() -> None:
    table = "| Year | Revenue |\n|---|---|\n| 2023 | 120 |\n"
    expected = [("2023", "date 2023"), ("120", "money 120000000 USD")]
    assert cells(f"Results (in millions of USD)\n\n{table}", "en") == expected
    assert cells(f"Figures in millions of dollars\n\n{table}", "en") == expected


def test_label_of_a_row_gives_its_unit_where_the_column_has_none() -> None:
    table = "| 項目 | 2023 | 2024 |\n|---|---|---|\n| 売上高（億円） | 120 | 150 |\n"
    table += "| 店舗（店） | 3 | 4 |\n"
    assert [value for _, value in cells(table)] == [
        "date 2023",
        "date 2024",
        "money 12000000000 JPY",
        "money 15000000000 JPY",
        "count 3 店",
        "count 4 店",
    ]


@pytest.mark.parametrize(
    ("header", "language", "value"),
    [
        ("年", "ja", "date 2024"),
        ("西暦", "ja", "date 2024"),
        ("年度", "ja", "date 2024-04/2025-03"),
        ("設立年", "ja", "date 2024"),
        ("Year", "en", "date 2024"),
        ("Founded", "en", "date 2024"),
    ],
)
def test_bare_year_in_a_column_of_years_is_a_date(header: str, language: str, value: str) -> None:
    assert column(header, "2024", language=language) == [value]


def test_other_numbers_in_a_column_of_years_are_none() -> None:
    assert column("年", "12", "20240") == ["number 12", "number 20240"]
    assert column("台数（台）", "2024") == ["count 2024 台"]


def test_marks_of_forecasts_stay_with_the_years_of_a_header() -> None:
    table = "| Item | 2023f | 2024F | 2025 予想 | 80f |\n|---|---|---|---|---|\n| x | | | | |\n"
    assert cells(table)[:3] == [
        ("2023f", "date 2023"),
        ("2024F", "date 2024"),
        ("2025 予想", "date 2025"),
    ]
