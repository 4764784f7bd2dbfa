"""Texts made to be slow to read cost no more than a small multiple of ordinary ones.

Work is counted in calls, which is the same on every machine; seconds stand in the benchmarks.
"""

import pytest

from factcheck.recognizers import figures
from tests.recognizers.samples import article, calls_of

LENGTH = 100_000
SHORTER = 10_000
ENOUGH = 1_000
"""Code points of such a text that need all that the whole of it needs."""
ORDINARY = {
    "ja": "新工場は2025年3月に稼働し、約1200人を雇う。投資は300億円、売上高は12.3%増の見込み。\n",
    "en": "The plant opens in March 2025 and hires about 1,200 people. It costs $300 million, and "
    "sales are expected to rise 12.3% from a year before.\n",
}
RUNS = {"digits": "9", "kanji": "一", "brackets": "([{「（", "marks": "-+±%‰°", "letters": "a"}
"""What is one number or none, however long it is."""
NUMBERS = {
    "hundreds": "百", "commas": "1,", "points": "1.", "spaces": "1 ", "joined": "1〜",
    "decades": "'90s ", "yen": "1円", "shares": "5人に1人",
}  # fmt: skip
"""What is a number every few code points."""
MOST = 8
"""How many times the calls of ordinary text; at most 5.8 were seen (hundreds, in Japanese)."""


def calls(text: str, language: str) -> int:
    """Return how many calls of Python it takes to find the figures.

    What a text needs is built before: expressions are compiled where the first text needs them.
    """
    figures(article(text[:ENOUGH], language))
    return calls_of(lambda: figures(article(text, language)))


def of_length(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


@pytest.fixture(scope="module", params=ORDINARY)
def ordinary(request: pytest.FixtureRequest) -> tuple[str, float]:
    """A language, and the calls that a code point of its ordinary text takes."""
    language: str = request.param
    return language, calls(of_length(ORDINARY[language], SHORTER), language) / SHORTER


@pytest.mark.parametrize("piece", RUNS.values(), ids=RUNS)
def test_hundred_thousand_of_it_cost_no_more_than_prose(
    piece: str, ordinary: tuple[str, float]
) -> None:
    language, usual = ordinary
    assert calls(of_length(piece, LENGTH), language) < usual * LENGTH


@pytest.mark.parametrize("piece", NUMBERS.values(), ids=NUMBERS)
def test_number_after_number_is_a_small_multiple(piece: str, ordinary: tuple[str, float]) -> None:
    language, usual = ordinary
    assert calls(of_length(piece, SHORTER), language) < MOST * usual * SHORTER


def test_nested_brackets_are_a_small_multiple(ordinary: tuple[str, float]) -> None:
    language, usual = ordinary
    depth = SHORTER // 4
    assert calls("(1" * depth + "1)" * depth, language) < MOST * usual * SHORTER


@pytest.mark.parametrize("language", ORDINARY)
def test_line_of_five_megabytes_takes_hardly_any_calls(language: str) -> None:
    line = of_length("あいうえお" if language == "ja" else "xyzzy ", 5 * 10**6)
    assert calls(line, language) < 5000
