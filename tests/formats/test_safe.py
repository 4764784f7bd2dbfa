"""Heads of claims as people read them."""

import pytest

from factcheck.formats._safe import head_line


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Who pays",
        "The rail link will cost billions",
        "県は…、県営大橋の架け替え工事の総工費が…になると発表した",
        "at once it was told to all of them, and nobody knew of it then",
        "donaudampfschifffahrtselektrizit",
    ],
)
def test_whole_heads_stay(head: str) -> None:
    """Short ones, headings, Japanese, what is longer than any cut, and what is one word."""
    assert head_line(head) == head


def test_a_head_does_not_begin_within_a_word() -> None:
    """What is left of the word that was cut goes."""
    assert head_line("ng to the agency's business case") == "…to the agency's business case"
