"""Runs of a text are a sequence like any other, in sixteen bytes each."""

import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.pieces import Piece, Pieces

NUMBERS = st.integers(0, 2**31 - 1)
SOME = st.lists(st.builds(Piece, NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=5)


def test_none() -> None:
    assert list(Pieces()) == []
    assert Pieces().at(0) is None


@settings(derandomize=True, max_examples=50)
@given(SOME, SOME)
def test_what_goes_in_comes_out(one: list[Piece], other: list[Piece]) -> None:
    pieces = Pieces(one)
    assert (list(pieces), len(pieces)) == (one, len(one))
    assert [pieces[at] for at in range(-len(one), len(one))] == one + one
    assert list(pieces[1:]) == one[1:]
    assert (pieces == Pieces(other)) == (one == other)
    assert hash(pieces) == hash(Pieces(one))
    assert pieces != one


def test_the_last_one_grows_by_what_follows_it_one_to_one() -> None:
    pieces = Pieces((Piece(0, 0, 2, 2), Piece(2, 5, 1, 1)))
    before = pieces.copy()
    assert not Pieces().grow(0, 3)
    assert not pieces.grow(7, 3)  # something lies between
    assert pieces.grow(6, 3)
    pieces.append(6, 9, 1, 5)
    assert not pieces.grow(14, 3)  # that was not one to one
    assert list(pieces) == [Piece(0, 0, 2, 2), Piece(2, 5, 4, 4), Piece(6, 9, 1, 5)]
    assert list(before) == [Piece(0, 0, 2, 2), Piece(2, 5, 1, 1)]


def test_a_place_lies_in_the_run_that_begins_last_before_it() -> None:
    first, second = Piece(0, 0, 2, 2), Piece(2, 5, 1, 1)
    pieces = Pieces((first, second))
    assert [pieces.at(place) for place in range(-1, 5)] == [
        None, first, first, second, second, second,
    ]  # fmt: skip


def test_they_are_small() -> None:
    pieces = Pieces(Piece(at, at, 1, 1) for at in range(100_000))
    held = sum(map(sys.getsizeof, pieces._columns))  # noqa: SLF001
    assert held < 20 * 100_000
