"""What ties numbers of several sentences, and what parts them: the quiet cases are those untied."""

import re

import pytest

from factcheck.laws.sure import LEEWAY, MARGIN, asked_of
from factcheck.laws.texts.ties import BESIDE, UNTIED, are_tied, looseness
from factcheck.model.text import Span
from factcheck.model.words import Severity

APART = (
    "町の公衆浴場は3区に*14か所ある。陶器市は*6万人の人出を見込む。",
    "橋の架け替えは*2014年に終わった。図書館は2日で約*12万冊を除籍した。",
    "入館料は*800円。駐車場は*120台分しかない。売店は翌年*35人を雇った。",
    "港の倉庫は5か所に*41棟あったが、植物園は*3割を温室が占める。",
    "Ferry fares cost *$6 a trip. Striker Ivo Brandt, 23, scored *19 goals.",
    "The bakery and its 40 ovens date from *1894. Painters finished after *six years.",
    "Rowers won *12 medals at 3 games; tenants lost *40 homes.",
    "Anglers landed *310 perch, while Glaziers replaced *26 windows at 5 schools.",
)
TOGETHER = (
    "駅の売店は*14店で、*6店が夜も開く。",
    "町の図書館は*12万冊を持つ。児童書は図書館の*3割を占める。",
    "祭りには*6万人が来た。そのうち*2万人が県外からだった。",
    "乗客は*820人だった。平均の年齢は*41歳。",
    "会場は狭い。祭りには*6万人が来た。屋台は80軒。翌年の祭りは*7万人だった。",
    "Anglers landed *310 perch. Of these, *40 were returned.",
    "The bakery opened in *1894. It moved after *six years.",
    "Turnout was *61 percent. Clerks counted *8,400 votes; turnout was higher downtown.",
    "Rowers won *12 medals, and *40 races.",
    "Ferry fares climb *30 percent\n\nRiders paid *$50 until 2 May.",
    "Ferry fares cost *$6 a trip. Striker Ivo Brandt scored *19 goals.",
    "The dam holds *40 cubic miles. Born in *1931, he drew its plans.",
)


def _places(marked: str) -> tuple[str, list[Span]]:
    """Return a text without its marks, and where the word behind each stands."""
    found = list(re.finditer(r"\*([$]?[0-9,.]+|[a-z]+)", marked))
    return marked.replace("*", ""), [
        Span(one.start() - at, one.end() - at - 1) for at, one in enumerate(found)
    ]


@pytest.mark.parametrize("marked", APART)
def test_nothing_ties_what_has_a_subject_of_its_own(marked: str) -> None:
    """No word of the one clause leads to the other: they stand beside each other, or apart."""
    text, (first, *_, last) = _places(marked)
    assert looseness(text, first, last) in {BESIDE, UNTIED}
    is_parted = len(re.findall(r"[。.]", text)) > 2
    assert are_tied(text, first, last) is not is_parted


@pytest.mark.parametrize("marked", TOGETHER)
def test_a_word_of_both_or_one_that_leads_back_ties(marked: str) -> None:
    """So do two numbers alone, beside each other."""
    text, places = _places(marked)
    assert looseness(text, *places) == 0


def test_a_subject_left_out_ties_loosely() -> None:
    """Whose it is, nothing says."""
    text, places = _places("町の公衆浴場は*14か所ある。港は5つ。夜だけで*6万人が来た。")
    assert looseness(text, *places) == BESIDE
    assert are_tied(text, *places)


def test_what_stands_between_parts_what_it_has_nothing_of() -> None:
    """A chain has all its links, or it ties nothing."""
    text, places = _places(
        "The bakery opened in *1894. Ferries cost less. It moved after *six years."
    )
    assert looseness(text, *places) == UNTIED


def test_what_is_little_tied_is_asked_about_less_surely() -> None:
    """A note needs more than a tie left out takes away, and of several sentences none is more."""
    text, (first, *_, last) = _places(APART[2])
    assert asked_of(text, (first, last), UNTIED + MARGIN) is Severity.NOTE
    assert asked_of(text, (first, last), UNTIED - LEEWAY - 0.1) is None
    assert asked_of(text, (first, first), MARGIN) is Severity.WARNING
    assert asked_of(text, (first, first), 0.0) is Severity.NOTE
    assert asked_of(text, (first, first), -1.0) is None
