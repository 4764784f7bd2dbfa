"""Looking for many phrases at once finds what looking for each of them finds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.network._phrasebook import Phrasebook
from factcheck.network._soft404_data import HEADINGS, SENTENCES

PHRASES = ("not found", "見つかりません", "no", "página", "was not found", "a")
WORDS = st.sampled_from((*PHRASES, *HEADINGS[:60:7], *SENTENCES[::9], "harbor", " ", "港", "\0"))


def test_none_in_other_words() -> None:
    assert Phrasebook(PHRASES).within("The ferry left.") == []
    assert Phrasebook(PHRASES).within("") == []
    assert Phrasebook(()).within("not found") == []
    assert not Phrasebook(PHRASES[:1]).touches("The ferry left.")


def test_those_that_are_there_in_the_order_of_the_book() -> None:
    assert Phrasebook(PHRASES).within("it was not found") == [
        "not found", "no", "was not found", "a",
    ]  # fmt: skip
    assert Phrasebook(PHRASES).within("ページが見つかりません") == ["見つかりません"]


@settings(derandomize=True, max_examples=100)
@given(st.lists(WORDS, max_size=6).map("".join), st.sampled_from((PHRASES, HEADINGS, SENTENCES)))
def test_as_if_each_was_looked_for(text: str, phrases: tuple[str, ...]) -> None:
    book = Phrasebook(phrases)
    assert book.within(text) == [phrase for phrase in phrases if phrase in text]
    assert book.touches(text) or not book.within(text)
