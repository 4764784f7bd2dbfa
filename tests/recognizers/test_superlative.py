"""Superlatives and firsts: a class of their own, found only where they are wished for."""

import pytest

from factcheck.model.values import Quantity
from factcheck.recognizers import figures, recognize
from tests.recognizers.samples import article

SPECIMENS = [
    ("ja", "史上最大"), ("ja", "世界初"), ("ja", "国内初"), ("ja", "過去最高"), ("ja", "過去最多"),
    ("ja", "史上最年少"), ("ja", "観測史上最高"), ("ja", "歴代最多"), ("ja", "世界最大級"),
    ("ja", "国内で唯一"), ("ja", "初めて"), ("ja", "世界一"), ("ja", "戦後最悪"),
    ("ja", "世界で最も"), ("ja", "自己ベスト"),
    ("en", "largest ever"), ("en", "world's largest"), ("en", "world's first"),
    ("en", "for the first time"), ("en", "record high"), ("en", "record-high"),
    ("en", "all-time high"), ("en", "first-ever"), ("en", "biggest in history"),
    ("en", "country's only"), ("en", "deadliest on record"), ("en", "first woman to"),
    ("en", "only country to"),
    ("es", "más alto del mundo"), ("es", "la mayor caída de la historia"),
    ("es", "récord histórico"), ("es", "por primera vez en la historia"), ("es", "sin precedentes"),
    ("es", "la única ciudad del mundo"), ("pt", "mais alto do mundo"),
    ("pt", "a maior queda da história"), ("pt", "o maior do país"), ("pt", "recorde histórico"),
    ("pt", "pela primeira vez na história"), ("it", "più alto del mondo"),
    ("it", "più lungo d'Italia"), ("it", "record storico"),
    ("it", "più forte di sempre"), ("it", "per la prima volta nella storia"),
]  # fmt: skip
QUIET = [
    ("ja", "最も大切なこと"), ("ja", "唯一の思想"), ("ja", "世界一周の旅"), ("ja", "最大の課題"),
    ("ja", "最初の日"), ("ja", "最新の技術"), ("en", "the largest city"),
    ("en", "the only child"), ("en", "at first"), ("en", "first of all"), ("en", "the best way"),
    ("es", "la mayor ciudad"), ("es", "el más alto"), ("es", "el único hijo"),
    ("pt", "a maior cidade"), ("pt", "o mais alto"), ("it", "la maggiore città"),
    ("it", "il più alto"), ("it", "prima di tutto"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), QUIET)
def test_bare_degree_is_quiet(language: str, words: str) -> None:
    assert figures(article(words, language), superlatives=True) == ()


@pytest.mark.parametrize(("language", "words"), SPECIMENS)
def test_superlatives_are_ranks_without_a_number(language: str, words: str) -> None:
    (found,) = figures(article(f"x {words} x", language), superlatives=True)
    assert (found.text, found.kind, found.value) == (words, "rank", Quantity(None, None))


FIRSTS = {"world's first", "for the first time", "first-ever", "first woman to"}
"""English ones that rank by a number, too: the first of a series."""


@pytest.mark.parametrize(
    ("language", "words"), [pair for pair in SPECIMENS if pair[1] not in FIRSTS]
)
def test_they_are_switched_off_unless_wished_for(language: str, words: str) -> None:
    assert figures(article(f"x {words} x", language)) == ()
    assert recognize(article(f"x {words} x", language)).figures == ()


def test_amounts_beside_them_stay_whole() -> None:
    found = figures(article("過去最高の1兆円、最大10億ドル", "ja"), superlatives=True)
    assert [figure.text for figure in found] == ["過去最高", "1兆円", "最大10億ドル"]
