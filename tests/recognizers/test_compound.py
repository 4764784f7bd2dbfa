"""Amounts in two units (`compound`): the lower unit's sign alone means something else."""

import pytest

from factcheck.recognizers import figures
from tests.recognizers.samples import article, shown


@pytest.mark.parametrize("language", ["ja", "en", "fr"])
@pytest.mark.parametrize("phrase", ["3h 75m", "5ft 13in", "a3h 20m", "5ft 10ind"])
def test_impossible_lower_unit_is_not_joined(language: str, phrase: str) -> None:
    """Minutes from 60 and inches from 12 are another amount, and so is a piece of a word."""
    found = [figure.text for figure in figures(article(phrase, language))]
    assert phrase not in found


@pytest.mark.parametrize("language", ["ja", "en"])
def test_both_units_are_told_in_the_lower_one(language: str) -> None:
    """One figure, not a stretch of time and a length."""
    found = figures(article("2h05m, 6 ft 1 in", language))
    assert [shown(figure) for figure in found] == ["duration 125 minute", "measure 73 [in_i]"]
