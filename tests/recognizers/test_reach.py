"""How far an expression reaches is never told too short, and looking there finds all of a line."""

import tomllib
from pathlib import Path

import pytest

from factcheck.recognizers import _numbered, language_of
from factcheck.recognizers._numbered import _growing, matches
from factcheck.recognizers._reach import LONGEST_WORDS, UNBOUNDED, reach
from factcheck.recognizers._reading import of_text

FOLDER = Path(__file__).parents[1] / "corpus"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.fixture(autouse=True)
def _near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look near numbers and words at once, as is done in long texts after a while."""
    monkeypatch.setattr(_numbered, "FAR", 0)
    monkeypatch.setattr(_numbered, "LOOKS", 0)


@pytest.mark.parametrize(
    ("written", "taken", "seen"),
    [
        ("", 0, 0),
        ("abc", 3, 3),
        ("abc?", 3, 3),
        (r"a\.[0-9]{1,3}", 5, 5),
        ("a{2}", 2, 2),
        ("(?:one|three) by", 8, 8),
        (r"\bten", 3, 3),
        (r"ten\b", 3, 5),
        (r"ten$", 3, 5),
        ("(?<=behind )ten", 3, 3),
        ("ten(?= men|(?! women))", 3, 9),
        ("(?=a(?:bc){4})a", 1, 9),
        ("(?:ab(?=cde)){2}", 4, 7),
        ("(?P<number>[0-9])(?P<unit> km)", 4, 4),
        ("{cardinal} men", LONGEST_WORDS + 4, LONGEST_WORDS + 4),
    ],
)
def test_the_longest_match_is_told(written: str, taken: int, seen: int) -> None:
    assert reach(written) == (taken, seen)


@pytest.mark.parametrize("written", ["a*", "a+b", "(?:ab){2,}", r"(?P<a>x)(?P=a)", "(?>ab)", "a}"])
def test_what_has_no_end_or_is_not_known_is_unbounded(written: str) -> None:
    assert reach(written).seen >= UNBOUNDED


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_in_words_is_longer_than_is_reckoned(language: str) -> None:
    amounts, numbers = language_of(language).amounts, language_of(language).numbers
    assert max(map(len, (*amounts.ordinals, *numbers.words, ""))) <= LONGEST_WORDS


@pytest.mark.parametrize("gap", ["\n", " "])
@pytest.mark.parametrize("language", LANGUAGES)
def test_near_its_words_an_expression_finds_what_it_finds_in_the_whole(
    language: str, gap: str
) -> None:
    corpus = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    phrases = [phrase for each in corpus["match"].values() for phrase in each]
    reading = of_text(gap.join(phrases), language_of(language), None)
    for written in {one for each in reading.language.phrases.told.values() for one in each}:
        whole = _growing(written, reading.language).of(reading.lower)
        far = {match.span() for match in whole.finditer(reading.plain)}
        assert {match.span() for match in matches(reading, written)} <= far, written


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        (r"old (?P<number>[1-9][0-9]?)(?![0-9x])", "old 87x", []),
        (r"old (?P<number>[1-9][0-9]?)(?![0-9x])", "{old 87} old 87x", ["old 87"]),
        (r"old (?P<number>[1-9][0-9]?)(?![0-9x])", "{old 87} old 8", ["old 87", "old 8"]),
        (r"up(?: [a-z]{1,9}){0,3} (?P<number>[0-9])", "{up so} very much 3", ["up so very much 3"]),
        (r"up(?: [a-z]{1,9}){0,3} (?P<number>[0-9])", "up 3 up 4", ["up 3", "up 4"]),
        (r"half (?:an?|one)(?! x)", "{half an} half a x half one", ["half an", "half one"]),
    ],
)
def test_what_is_cut_off_is_no_match(written: str, text: str, found: list[str]) -> None:
    long = text.replace("{", "and so it goes " * 9).replace("}", "")
    for line in (text.replace("{", "").replace("}", ""), long):
        reading = of_text(line, language_of("en"), None)
        assert [match[0] for match in matches(reading, written)] == found
