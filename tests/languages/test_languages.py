"""What must hold of every language's data, whatever the language."""

import pytest

from factcheck.model.folding import fold, lower
from factcheck.model.language import Language
from factcheck.plugins import discover
from factcheck.recognizers import language_of
from factcheck.recognizers._templates import Templates
from factcheck.recognizers._words import words_of

LANGUAGES = discover("factcheck.languages", Language)


@pytest.mark.parametrize("name", LANGUAGES)
def test_code_is_name_of_file(name: str) -> None:
    assert LANGUAGES[name].code == name


@pytest.mark.parametrize("name", LANGUAGES)
def test_lexicons_and_templates_can_be_built(name: str) -> None:
    words_of(LANGUAGES[name])
    dates = LANGUAGES[name].dates
    for template in (*dates.templates, *dates.clock_templates):
        assert Templates(LANGUAGES[name], [template]).matches("", "", []) == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_word_is_empty(name: str) -> None:
    amounts, dates = LANGUAGES[name].amounts, LANGUAGES[name].dates
    tables = (amounts.counters, amounts.measures, amounts.hedges_before, amounts.bounds_after,
              dates.months, dates.eras, dates.relatives, dates.parts)  # fmt: skip
    assert all(word.strip() for table in tables for word in table)


@pytest.mark.parametrize("name", LANGUAGES)
def test_months_are_in_the_calendar(name: str) -> None:
    assert all(1 <= month <= 12 for month in LANGUAGES[name].dates.months.values())


def test_region_does_not_matter_and_unknown_language_is_english() -> None:
    assert language_of("ja-JP") is language_of("JA") is LANGUAGES["ja"]
    assert language_of("tlh") is language_of("") is LANGUAGES["en"]


def test_folding_is_one_to_one() -> None:
    assert fold("９７４億ＵＳ＄　①〜−") == "974億US$ ①~-"
    assert lower("İSTANBUL Straße") == "İstanbul straße"
