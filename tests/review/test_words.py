"""The page speaks Japanese and English, and says the same in both."""

import re
from pathlib import Path
from string import Formatter

import pytest

from factcheck import review
from factcheck.review._words import DECISIONS, EN, JA, KEYS, SPOKEN, words

FOLDER = Path(review.__file__).parent


def _fields(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_every_word() -> None:
    """No word is missing in one of the two, and none is empty."""
    assert EN.keys() == JA.keys()
    assert all(text.strip() for table in (EN, JA) for text in table.values())


@pytest.mark.parametrize("name", EN)
def test_the_same_is_filled_in(name: str) -> None:
    """A sentence has the same gaps in both languages."""
    assert _fields(EN[name]) == _fields(JA[name])


def test_every_word_is_used_and_every_used_word_is_there() -> None:
    """The templates ask for no word that is not there, and no word is left over."""
    templates = "".join(path.read_text("utf-8") for path in FOLDER.glob("templates/*.html"))
    used = set(re.findall(r"\bw\.(\w+)", templates))
    assert used <= EN.keys()
    code = templates + "".join(path.read_text("utf-8") for path in FOLDER.glob("[!_]*.py"))
    code += (FOLDER / "static/review.js").read_text("utf-8")
    keys = {"key_" + {"?": "help", "Esc": "esc"}.get(key, key) for key in KEYS}
    named = {name for name in EN if re.search(rf"[\"'.]{name}\b", code)} | keys
    named |= {str(status) for _, status in DECISIONS} | {"stale", "lang"}
    assert EN.keys() - named == set()
    assert set(SPOKEN) <= EN.keys()


def test_other_languages_are_spoken_to_in_english() -> None:
    """Only Japanese has a page of its own."""
    assert words("ja") is JA
    assert words("de") is EN
