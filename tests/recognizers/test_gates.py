"""Gates leave nothing out: templates match with them where they match without, and only there."""

import re
import tomllib
from pathlib import Path

import pytest

from factcheck.model.folding import fold, is_letter, lower
from factcheck.recognizers import _gates, language_of
from factcheck.recognizers._templates import Templates
from factcheck.recognizers._tokens import is_numeric

FOLDER = Path(__file__).parents[1] / "corpus"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))
NUMBER = re.compile("[0-9]+|[〇零一二两兩三四五六七八九十]+")


def text_of(language: str) -> str:
    """Return every phrase of a language's corpus, one a line, folded."""
    corpus = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    phrases = [phrase for part in ("match", "quiet") for each in corpus[part].values()
               for phrase in each]  # fmt: skip
    return fold("\n".join([*phrases, *corpus["sequence"]]))


def without_gates(templates: Templates, text: str, places: list[int]) -> set[tuple[str, int, int]]:
    """Return every match, each template tried everywhere."""
    found: set[tuple[str, int, int]] = set()
    for template in templates.made:
        if is_numeric(template.tokens):
            tried = [template.pattern.match(text, place) for place in places]
            matches = [match for match in tried if match is not None]
        else:
            matches = everywhere(template.pattern, text)
        found |= {(match.re.pattern, *match.span()) for match in matches}
    return found


def everywhere(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Return the matches that overlap none before them and begin inside no word."""
    found: list[re.Match[str]] = []
    lowered, match = lower(text), pattern.search(text)
    while match is not None:
        start, end = match.span()
        if start and is_letter(lowered[start - 1]) and is_letter(lowered[start]):
            end = start + 1
        else:
            found.append(match)
        match = pattern.search(text, end)
    return found


@pytest.mark.parametrize("looks", [0, 10**9], ids=["compiled at once", "looked at first"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_gates_leave_nothing_out_and_put_nothing_in(
    language: str, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_gates, "LOOKS", looks)
    text = text_of(language)
    places = [number.start() for number in NUMBER.finditer(text)]
    dates = language_of(language).dates
    for orders in (dates.templates, dates.clock_templates):
        templates = Templates(language_of(language), orders)
        matches = templates.matches(text, lower(text), places)
        found = {(match.re.pattern, *match.span()) for match in matches}
        assert found == without_gates(templates, text, places)


@pytest.mark.parametrize(
    ("text", "tried"),
    [
        ("", []),
        ("20245年", []),
        ("12月号", []),
        ("来週", []),
        ("2024年", ["{year}年"]),
        ("12月3日", ["{month}月{day}日"]),
        ("来月3日", ["{relative}{day}日"]),
    ],
)
def test_only_templates_that_can_match_are_compiled(text: str, tried: list[str]) -> None:
    orders = ["{year}年", "{month}月{day}日", "{year}/{month}", "{relative}{day}日"]
    templates = Templates(language_of("ja"), orders)
    templates.matches(text, text, [0] if text[:1].isdigit() else [])
    assert [str(one) for one in templates.made if "pattern" in vars(one)] == tried


@pytest.mark.parametrize(
    ("text", "tried"),
    [
        ("may lose", []),
        ("In the long run", []),
        ("in the park", []),
        ("Five early birds", []),
        ("may last year", ["{name} {relative}"]),
        ("in the 1990s", ["in the [{part} ]{decade}s"]),
        ("in the early 1990s", ["in the [{part} ]{decade}s"]),
        ("March 2020", ["{name} {year}"]),
        ("March to May 2020", ["{name} {relative}", "{name} {year}"]),  # whatever follows a range
    ],
)
def test_templates_whose_rest_cannot_stand_there_are_not_compiled(
    text: str, tried: list[str]
) -> None:
    orders = ["{name} {relative}", "in the [{part} ]{decade}s", "{name} {year}"]
    templates = Templates(language_of("en"), orders)
    templates.matches(text, lower(text), [])
    assert [str(one) for one in templates.made if "pattern" in vars(one)] == tried
