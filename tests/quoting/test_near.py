"""Words that a text nearly has: found by the fewest edits, in bounded work."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quoting import PageText
from factcheck.quoting._near import near
from factcheck.quoting._plain import plain

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = "theplantwillbesoldnextyearifpricesrecoverandabuyerisfound"


def test_nothing_near() -> None:
    """Other words, and too many edits."""
    assert near(WORDS, "nothingofthekindstandshere" * 20, wide=False) is None
    assert near(WORDS, WORDS[::2], wide=False) is None
    assert near("", "abc", wide=False) is None


@settings(derandomize=True, max_examples=60)
@given(st.text(LETTERS, max_size=80), st.text(LETTERS, max_size=80), st.data())
def test_edits_are_counted(before: str, behind: str, data: st.DataObject) -> None:
    """Words with one to three letters changed, added or taken away are found where they stand."""
    letters = list(WORDS)
    for place in sorted(data.draw(st.sets(st.integers(3, len(WORDS) - 4), min_size=1, max_size=3))):
        letters[place] = data.draw(st.sampled_from(["", "#", letters[place] + "#"]))
    changed = "".join(letters)
    found = near(WORDS, f"{before}{changed}{behind}", wide=False)
    assert found is not None
    assert 1 <= found.edits <= 3
    text = f"{before}{changed}{behind}"
    assert all(WORDS[mine] == text[its] for mine, its in found.pairs)
    assert len(found.pairs) >= len(WORDS) - found.edits


@settings(derandomize=True, max_examples=60)
@given(st.text(max_size=60))
def test_places_of_letters_are_those_of_the_text(words: str) -> None:
    """Each letter that is compared is told with its place."""
    made = plain(words)
    for index, letter in enumerate(made.letters):
        assert plain(made.text[made.place(index)]).letters[:1] in {letter, ""}


def test_a_page_of_one_letter_and_of_pairs() -> None:
    """What stands everywhere points nowhere: no work is done for it."""
    page = PageText("a" * 300_000, "en", is_whole=True)
    assert page.echo("a" * 300 + " b" * 20, "en").heard == "absent"
    page = PageText("あい" * 150_000, "ja", is_whole=True)
    assert page.echo("あい" * 200 + "う" * 20, "ja").heard == "absent"


def test_a_text_that_ends_within_the_words() -> None:
    page = PageText("The plant will be sold next ye", "en", is_whole=False)
    echo = page.echo("The plant will be sold next year", "en")
    assert (echo.heard, echo.changes) == ("near", (("year", "ye"),))
    assert PageText("", "en", is_whole=True).echo("The plant will be sold", "en").heard == "absent"
