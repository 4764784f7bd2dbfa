"""What expressions need is never missing where they match, and is told for most of them."""

import re
import tomllib
from pathlib import Path

import pytest

from factcheck.recognizers import language_of
from factcheck.recognizers._alternatives import compounds
from factcheck.recognizers._endings import endings, found_endings
from factcheck.recognizers._followers import RUN, firsts
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._needed import Present, digest, found_needed, needed
from factcheck.recognizers._needs_data import ENDINGS, NEEDED
from factcheck.recognizers._numbered import _growing, likely, matches
from factcheck.recognizers._places import parts_of
from factcheck.recognizers._reading import Reading, of_text
from factcheck.recognizers.told import told

FOLDER = Path(__file__).parents[1] / "corpus"
DIGITS = f"[{''.join(sorted(RUN))}]*"
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


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("(?P<number>[0-9])", []),
        (r"\w(?P<number>[0-9])", []),
        (r"x|y(?P<number>[0-9])", []),
        (r"of {cardinal}(?P<number>[0-9])", []),
        (r"p=(?P<number>0?\.[0-9])", []),
        (r"(?P<figure>a|b(?P<number>[0-9]))", []),
        (r"(?:\A|, )(?P<number>[0-9])", []),
        (r"\bOf (?P<number>[0-9])", ["of "]),
        (r"(?P<figure>No\. ?(?P<number>[0-9]))", ["no.", "no. "]),
        (r"(?<=all but )(?P<number>one)", ["all but "]),
        (r"[Aa]ged(?: just| only)? (?!0)(?P<number>[0-9])", ["aged ", "aged just ", "aged only "]),
        (r"[a-z]+s (?P<part>[0-9])", ["s "]),
        (r"mother[- ]of (?P<number>[0-9])", ["mother of ", "mother-of "]),
    ],
)
def test_endings_are_told_that_stand_before_a_number(written: str, words: list[str]) -> None:
    assert sorted(endings(written)) == words


@pytest.mark.parametrize(
    ("written", "signs"),
    [
        ("", None),
        (r"\Z", None),
        (".x", None),
        ("(?!a)", None),
        ("(?=[^a])", None),
        ("(?=(?:から)?)", None),
        (r"(?=[、・]|から)", "、・か"),
        (r"\)(?!\()", ")"),
        ("(?!x)(?:A|b) ", "ab"),
        (" (?:of|in)", " "),
    ],
)
def test_what_an_expression_sees_first_is_told(written: str, signs: str | None) -> None:
    assert firsts(written) == (None if signs is None else frozenset(signs))


def test_an_expression_is_made_of_the_words_that_texts_hold() -> None:
    made: list[list[str]] = []

    def written(words: list[str]) -> str:
        made.append(words)
        return "|".join(words) or "(?!)"

    growing = Growing(["ten", "two", "six"], written)
    assert made == []
    texts = ["", "six of ten", "ten", "two"]
    assert [growing.of(text).findall(text) for text in texts] == [
        [],
        ["six", "ten"],
        ["ten"],
        ["two"],
    ]
    assert made == [[], ["ten", "six"], ["ten", "two", "six"]]
    once = Growing(["ten", "two"], written)
    assert once.of("x" * 30_000) is once.of("two")
    assert made[3:] == [["ten", "two"]]


def test_an_expression_keeps_the_words_that_another_thread_adds_meanwhile() -> None:
    def written(words: list[str]) -> str:
        if words == ["ten"]:  # another thread reads its text just now
            assert growing.of("ten two").findall("ten two") == ["ten", "two"]
        return "|".join(words)

    growing = Growing(["ten", "two"], written)
    assert growing.of("ten").findall("ten") == ["ten"]
    assert growing.of("ten two").findall("ten two") == ["ten", "two"]


def test_words_made_of_two_are_written_once() -> None:
    expression = compounds(["one", "ten", "ten-one", "ten-two", "six-one", "six-two"])
    found = re.findall(expression, "ten-two six-one ten one ten-ten")
    assert found == ["ten-two", "six-one", "ten", "one", "ten", "ten"]
    assert expression.count("two") == expression.count("tw") == 1
    assert re.search(compounds([]), "") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_needed_is_missing_where_an_expression_matches(language: str) -> None:
    texts = readings(language)
    expressions = [one for each in language_of(language).phrases.told.values() for one in each]
    for written in expressions:
        growing = _growing(written, language_of(language))
        for reading in texts:
            match = growing.of(reading.lower).search(reading.plain)
            if match is None:
                continue
            assert reading.once(Present)(needed(written))
            own = next((key for key in ("number", "part") if match.re.groupindex.get(key)), None)
            if own is not None and match[own] is not None:
                ends = endings(written) or ("",)
                assert reading.lower.endswith(ends, 0, match.start(own)), written
                start, signs = match.start(own), parts_of(written).signs
                end = start + len(re.match(DIGITS, reading.lower[start:])[0])  # type: ignore[index]
                assert signs is None or end == start or reading.lower[end : end + 1] in signs


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_unlikely_matches_nothing(language: str) -> None:
    told = language_of(language).phrases.told
    expressions = tuple(one for each in told.values() for one in each)
    looked_for = 0
    for reading in readings(language):
        kept = likely(reading, expressions)
        looked_for += len(kept)
        assert kept == sorted(kept)
        for at in set(range(len(expressions))).difference(kept):
            assert not list(matches(reading, expressions[at])), (reading.plain, expressions[at])
    assert not expressions or looked_for < len(readings(language)) * len(expressions) / 2


def test_a_page_without_those_words_compiles_nothing() -> None:
    _growing.cache_clear()
    told(of_text("Nobody came to see 12 hens and 7 cows.", language_of("en"), None))
    assert _growing.cache_info().currsize == 0


def test_what_is_kept_is_what_would_be_found() -> None:
    """What is kept may lag behind by a tenth: then less than a hundredth of a run is lost."""
    every = [language_of(language).phrases for language in LANGUAGES]
    told = {one for phrases in every for each in phrases.told.values() for one in each}
    kept = {digest(one): one for one in told}
    for phrases in every:
        others = (phrases.titles, *phrases.ancient, *phrases.named_ages)
        kept |= {digest(one): one for one in others}
    for key in kept.keys() & NEEDED.keys():
        assert set(needed(kept[key])) == set(found_needed(kept[key]))
    for key in kept.keys() & ENDINGS.keys():
        assert endings(kept[key]) == found_endings(kept[key])
    assert ENDINGS.keys() <= NEEDED.keys()
    differing = kept.keys() ^ NEEDED.keys()
    assert len(differing) < len(kept) / 10, "run `python scripts/told_needs.py`"
