"""One look at digits that nothing stands beside tells what reading them piece by piece does."""

import re
from itertools import product

import pytest

from factcheck.plugins import names
from factcheck.recognizers import language_of
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._words import words_of

LANGUAGES = names("factcheck.languages")
NUMBERS = (
    "7", "12", "007", "2025", "1,234", "1.234", "12.3", "0,05", "1,23", "1,234.5", "12,345,678",
    "1234567890123456789012345678901234567890",
)  # fmt: skip
BEFORE = (
    "", " ", "\n", "(", "「", "a", "a ", "ß", "½", "人", "約", "第", "$", "-", "±", "#", ".", ",",
    "5 ",
)  # fmt: skip
BEHIND = (
    "", " ", "年", "人", "億", "万", "%", ".", ",", "-", "–", "a", "km", "m", "5", "/2", "/2 ",
    " 000", "点5", "、", ". ", ")", " million", "½", "만", "半",
)  # fmt: skip


def scanned(texts: list[str], language: str) -> list[tuple[Numeral, ...]]:
    words = words_of(language_of(language))

    def trapped(start: int, end: int) -> bool:
        return False

    return [tuple(words.scanner.scan(text, trapped)) for text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_alone_are_the_numeral_that_reading_all_of_it_finds(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["".join(parts) for parts in product(BEFORE, NUMBERS, BEHIND)]
    beside = words_of(language_of(language)).scanner.beside
    assert sum(beside.alone.search(text) is not None for text in texts) > len(texts) / 20
    quick = scanned(texts, language)
    monkeypatch.setattr(beside, "alone", re.compile("(?!)"))
    slow = scanned(texts, language)
    assert [(text, str(found)) for text, found in zip(texts, quick, strict=True)] == [
        (text, str(found)) for text, found in zip(texts, slow, strict=True)
    ]
