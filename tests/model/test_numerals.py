"""Styles of numbers: what is one number becomes one text, and nothing else changes."""

import pytest

from factcheck.model.numerals import plain_numerals


@pytest.mark.parametrize(
    "text",
    [
        "",
        "社員は5人",
        "第2四半期 (2024年度)",
        "GPT-4",
        "version 1.2.3",
        "3万2億",
        "1,23,456",
        "万一の千葉",
        "9" * 400,
        "1千2万3",
    ],
)
def test_what_has_one_style_stays(text: str) -> None:
    assert plain_numerals(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("利用者は12,800人増", "利用者は12800人増"),
        ("利用者は1万2800人増", "利用者は12800人増"),
        ("利用者は１万２８００人増", "利用者は12800人増"),
        ("利用者は12，800人増", "利用者は12800人増"),
        ("1.28万人", "12800人"),
        ("5千万円と1億2000万円", "50000000円と120000000円"),
        ("$0.8 billion", "$800000000"),
        ("$800 Million", "$800000000"),
        ("1.50%", "1.5%"),
    ],
)
def test_styles_of_one_number_become_one(text: str, plain: str) -> None:
    assert plain_numerals(text) == plain
