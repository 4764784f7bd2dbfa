"""What expressions need is never missing where they match, and is told for most of them."""

import tomllib
from pathlib import Path

import pytest

from factcheck.recognizers import language_of
from factcheck.recognizers._needed import Present, needed
from factcheck.recognizers._reading import Reading, of_text
from factcheck.recognizers.told import _compiled, told

FOLDER = Path(__file__).parents[1] / "corpus"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def readings(language: str) -> list[Reading]:
    """Return the readings of every phrase of a language's corpus."""
    corpus = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    phrases = [phrase for part in ("match", "quiet") for each in corpus[part].values()
               for phrase in each]  # fmt: skip
    return [of_text(phrase, language_of(language), None) for phrase in phrases]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("", []),
        ("[0-9]{2}", []),
        ("(?:a|b)?", []),
        ("x*", []),
        ("(?!never)(?<!ever)", []),
        ("(?i:Day)", []),
        (r"\bodds\b", [{"odds"}]),
        (r"[Rr]atio of", [{"ratio of"}]),
        ("points?", [{"point"}]),
        ("points+", [{"points"}]),
        (r"U\.S\. dollar", [{"u.s. dollar"}]),
        ("(?:won|lost) by", [{" by"}, {"won", "lost"}]),
        ("(?:won|[0-9]) by", [{" by"}]),
        ("(?:of all|nearly half)", [{"of all", "nearly half"}]),
        ("{cardinal} votes(?= (?:for|against))", [{" votes"}, {"for", "against"}]),
        (r"(?P<number>[0-9]) ?percent", [{"percent"}]),
    ],
)
def test_words_are_told_that_must_be_there(written: str, words: list[set[str]]) -> None:
    assert sorted(needed(written), key=sorted) == sorted(map(frozenset, words), key=sorted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_needed_is_missing_where_an_expression_matches(language: str) -> None:
    texts = readings(language)
    expressions = [one for each in language_of(language).phrases.told.values() for one in each]
    for written in expressions:
        pattern = _compiled(written, language_of(language))
        for reading in texts:
            if pattern.search(reading.plain) is not None:
                assert reading.once(Present)(needed(written))


def test_a_page_without_those_words_compiles_nothing() -> None:
    _compiled.cache_clear()
    told(of_text("Nobody came to see 12 hens and 7 cows.", language_of("en"), None))
    assert _compiled.cache_info().currsize == 0
