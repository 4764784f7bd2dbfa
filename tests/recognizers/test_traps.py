"""Trap words are found alike on a page of few numbers and on one of many."""

import tomllib
from pathlib import Path

import pytest

from factcheck.recognizers import _traps, language_of
from factcheck.recognizers._reading import of_text
from factcheck.recognizers._traps import Traps

FOLDER = Path(__file__).parents[1] / "corpus"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_ways_find_the_same_words(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    phrases = [phrase for part in ("match", "quiet") for each in corpus[part].values()
               for phrase in each]  # fmt: skip
    reading = of_text("\n".join(phrases), language_of(language), None)
    found = []
    for looks in (0, 10**9):
        monkeypatch.setattr(_traps, "LOOKS", looks)
        traps = Traps(reading.words.traps)
        found.append([traps.covers(reading.lower, at) for at in range(0, len(reading.lower), 4)])
    assert found[0] == found[1]
    has_traps = bool(language_of(language).amounts.traps)
    assert any(found[0]) or not has_traps, "no phrase holds a trap"
