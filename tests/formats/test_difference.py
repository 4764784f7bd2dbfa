"""Old and new words: what is the same stays the same, what differs is told whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats._difference import Difference, difference

WORDS = st.text(alphabet="12,.万億 abé橋は", max_size=12)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("同じ文。", "同じ文。", ("同じ文。", "", "", "")),
        ("総工費は974億円で、", "総工費は984億円で、", ("総工費は", "974億", "984億", "円で、")),
        ("$97.4 billion", "$98.4 billion", ("$", "97.4", "98.4", " billion")),
        ("12,800円だ", "1万2800円だ", ("", "12,800", "1万2800", "円だ")),
        ("橋は3年遅れた。", "橋は遅れた。", ("橋は", "3年", "", "遅れた。")),
        ("a man", "a woman", ("a ", "man", "woman", "")),
        ("", "橋", ("", "", "橋", "")),
    ],
)
def test_what_differs(old: str, new: str, told: tuple[str, str, str, str]) -> None:
    assert difference(old, new) == Difference(*told)


@given(WORDS, WORDS)
@settings(max_examples=300, derandomize=True)
def test_the_parts_are_the_texts(old: str, new: str) -> None:
    """Nothing is lost or made up, whatever the texts."""
    told = difference(old, new)
    assert told.head + told.old + told.tail == old
    assert told.head + told.new + told.tail == new


def test_long_texts_take_time_in_proportion() -> None:
    """A megabyte of one character against two is a matter of one pass."""
    told = difference("1" * 1_000_000, "1" * 1_000_000 + "x")
    assert told == Difference("", "1" * 1_000_000, "1" * 1_000_000 + "x", "")
