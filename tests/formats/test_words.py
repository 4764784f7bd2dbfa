"""The reports' own words: the same in both languages, all of them used, a sign for each state."""

import re
from importlib.resources import files

from factcheck.formats._words import SIGNS, labels, tongue, words
from factcheck.model.words import FIGURE_KINDS, Overlay, Severity, Status, Verdict
from tests.formats._sample import sample
from tests.formats._small import article, empty, report

ROOM = files("factcheck.formats")
SOURCES = [
    "html.py",
    "_link_note.py",
    "_notes.py",
    "markdown.py",
    "_facts.py",
    "_report.html.j2",
    "_article.html.j2",
]
STATES = {*map(str, (*Verdict, *Status, *Overlay, *Severity))}


def test_both_languages_have_the_same_words() -> None:
    assert words("en").keys() == words("ja").keys()
    assert (
        labels("en").keys()
        == labels("ja").keys()
        == STATES | {"known", "suppressed"} | set(FIGURE_KINDS)
    )


def test_every_state_has_a_sign() -> None:
    assert set(SIGNS) == STATES


def test_every_word_is_used() -> None:
    text = "".join(ROOM.joinpath(name).read_text("utf-8") for name in SOURCES)
    used = set(re.findall(r"\bw\.(\w+)|[\"'](\w+)[\"']", text))
    names = {name for pair in used for name in pair}
    assert set(words("en")) <= names


def test_the_report_knows_its_language() -> None:
    """It is that of the user, whatever the articles are written in."""
    assert tongue(sample("ja")) == "ja"
    assert tongue(sample()) == "en"
    assert tongue(report(article("記事。", language="ja"))) == "en"
    assert tongue(empty()) == "en"
