"""The specimens of tests/corpus: value → phrases, and phrases that must stay silent."""

import tomllib
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.model.values import Quantity
from factcheck.recognizers import figures
from tests.recognizers.samples import article, shown

FOLDER = Path(__file__).parents[1] / "corpus"
CORPORA: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))
}
QUIET = [
    pytest.param(language, corpus["published"], phrase, id=f"{language}: {reason}: {phrase}")
    for language, corpus in CORPORA.items()
    for reason, phrases in corpus["quiet"].items()
    for phrase in phrases
]
MATCH = [
    pytest.param(language, corpus["published"], phrase, value, id=f"{language}: {phrase}")
    for language, corpus in CORPORA.items()
    for value, phrases in corpus["match"].items()
    for phrase in phrases
]
SEQUENCE = [
    pytest.param(language, corpus["published"], phrase, values, id=f"{language}: {phrase}")
    for language, corpus in CORPORA.items()
    for phrase, values in corpus["sequence"].items()
]
RESOLUTION = [
    pytest.param(language, phrase, step, id=f"{language}: {phrase}")
    for language, corpus in CORPORA.items()
    for phrase, step in corpus["resolution"].items()
]


@pytest.mark.parametrize(("language", "published", "phrase"), QUIET)
def test_trap_is_quiet(language: str, published: date, phrase: str) -> None:
    assert [found.text for found in figures(article(phrase, language, published))] == []


@pytest.mark.parametrize(("language", "published", "phrase", "value"), MATCH)
def test_phrase_states_value(language: str, published: date, phrase: str, value: str) -> None:
    before, _, rest = phrase.rpartition("〔")
    inside, _, after = rest.partition("〕")
    marked = inside if "〔" in phrase else phrase
    found = figures(article(before + inside + after, language, published))
    assert [(figure.text, shown(figure)) for figure in found] == [(marked, value)]


@pytest.mark.parametrize(("language", "published", "phrase", "values"), SEQUENCE)
def test_phrase_states_values(
    language: str, published: date, phrase: str, values: list[str]
) -> None:
    assert [shown(found) for found in figures(article(phrase, language, published))] == values


@pytest.mark.parametrize(("language", "phrase", "step"), RESOLUTION)
def test_resolution_is_unit_of_last_stated_digit(language: str, phrase: str, step: str) -> None:
    (found,) = figures(article(phrase, language))
    assert isinstance(found.value, Quantity)
    assert found.value.resolution == Decimal(step)


@pytest.mark.parametrize("language", CORPORA)
def test_quiet_lines_stay_quiet_side_by_side(language: str) -> None:
    """A match never crosses a line break."""
    phrases = [phrase for group in CORPORA[language]["quiet"].values() for phrase in group]
    for first, second in pairwise(phrases):
        assert figures(article(f"{first}\n{second}", language)) == ()
