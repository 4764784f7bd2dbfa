"""Numbers and names that belong together: asked about with the slip, silent without."""

import pytest

from tests.checks._read import told

CHECK = "list-count"
TWINS = [
    ("She leaves {} sons, Peter, Mark and Luke; and nine grandchildren.", "two", "three"),
    ("The shortlist of {} consists of Anna Burns, Sarah Moss and Zadie Smith.", "six", "three"),
    ("Teams from Spain, Portugal and Morocco, the {} host nations, qualify.", "four", "three"),
    ("The club has won the cup {} times, in 1988, 1993, 2001 and 2017.", "three", "four"),
    ("It was cited for {} faults: mouse droppings, a broken freezer and bleach.", "two", "three"),
    (
        "Three bridges remain shut – Elm Street, Mill Road{}and Ferry Lane – until May.",
        ", Dock Road ",
        " ",
    ),
    ("参加したのは{}カ国。日本、韓国、タイ、インド、豪州が代表を送った。", 4, 5),
    ("優勝は{}回あり、1998年、2006年、2015年に頂点に立った。", 4, 3),
]
QUIET = [
    "Smith, Jones and Brown, the two newest members, agreed.",
    "It won two titles, in 1988 and, after a long wait, 1993.",
    "He has three sons, Peter and Mark from his first marriage and Luke.",
    "参加したのは9カ国。日本、韓国などが代表を送った。",
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """The same words where nothing is wrong, or not all are named."""
    assert told(CHECK, text) == []


@pytest.mark.parametrize(("text", "slip", "right"), TWINS)
def test_twins(text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(CHECK, text.format(right)) == []
    assert [severity for severity, _ in told(CHECK, text.format(slip))] == ["warning"]
