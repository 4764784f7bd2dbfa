"""Marks nest like brackets, whatever overlaps what, and no character is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats._marks import Mark, Token, nest
from factcheck.model.text import Span

TEXT = "0123456789"


def drawn(area: tuple[int, int], *marks: tuple[int, int]) -> str:
    """Draw marks a, b, c …: ``[a`` opens, ``]a`` closes; a dot where it is cut."""
    named = [Mark(Span(*span), "abcdefghijklmnop"[index]) for index, span in enumerate(marks)]
    named.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return "".join(map(_drawn, nest(TEXT, Span(*area), named)))


def _drawn(token: Token) -> str:
    if token.step == "text":
        return token.words
    bracket = "[" if token.step == "open" else "]"
    return f"{bracket}{token.key}" + ("" if token.outer else ".")


def test_no_marks() -> None:
    assert drawn((2, 5)) == "234"
    assert drawn((3, 3)) == ""


def test_one_inside_another() -> None:
    assert drawn((0, 10), (1, 8), (3, 5)) == "0[a12[b34]b567]a89"


def test_overlapping_ones_are_cut() -> None:
    assert drawn((0, 10), (1, 5), (3, 8)) == "0[a12[b34]b.]a[b.567]b89"


def test_the_same_place_twice() -> None:
    assert drawn((0, 10), (1, 5), (1, 5)) == "0[a[b1234]b]a56789"


def test_neighbors() -> None:
    assert drawn((0, 4), (0, 2), (2, 4)) == "[a01]a[b23]b"


def test_empty_marks() -> None:
    assert drawn((0, 4), (0, 0), (2, 2), (4, 4)) == "[a]a01[b]b23[c]c"


def test_marks_beyond_the_area_are_cut_at_its_edge() -> None:
    assert drawn((2, 6), (4, 9)) == "23[a45]a."
    begun = [Mark(Span(0, 4), "a", begun=True)]
    assert "".join(map(_drawn, nest(TEXT, Span(2, 6), begun))) == "[a.23]a45"


spans = st.tuples(st.integers(0, 10), st.integers(0, 10)).map(sorted)


@given(spans, st.lists(spans, max_size=14))
@settings(max_examples=300, derandomize=True)
def test_laws(area: list[int], pairs: list[list[int]]) -> None:
    """Tokens spell the area, open and close like brackets, and each mark truly begins once."""
    inside = [pair for pair in pairs if area[0] <= pair[0] <= area[1]]
    marks = [Mark(Span(*pair), str(index)) for index, pair in enumerate(inside)]
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    tokens = list(nest(TEXT, Span(*area), marks))
    assert "".join(token.words for token in tokens) == TEXT[area[0] : area[1]]
    stack: list[str] = []
    for token in tokens:
        if token.step == "open":
            stack.append(token.key)
        elif token.step == "close":
            assert stack.pop() == token.key
    assert not stack
    begun = [token.key for token in tokens if token.step == "open" and token.outer]
    assert sorted(begun) == sorted(mark.key for mark in marks)
    ended = [token.key for token in tokens if token.step == "close" and token.outer]
    assert len(ended) == len(set(ended))


def test_hostile_depth_stays_linear() -> None:
    """Thousands of marks over the whole text do not nest thousands deep."""
    text = "x" * 4000
    marks = [Mark(Span(start, 4000), str(start)) for start in range(4000)]
    assert sum(1 for _ in nest(text, Span(0, 4000), marks)) <= 3 * 4000
