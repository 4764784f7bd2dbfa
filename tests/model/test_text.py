"""Laws of spans, of the offset map and of the builder that makes it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.pieces import Piece, Pieces
from factcheck.model.text import OffsetMap, Place, Span, TextBuilder, line_starts

SOURCE = st.text(alphabet="ab漢。&\r\n\u2028\x0c😀", max_size=40)


def test_span_cuts_the_words_it_covers() -> None:
    assert Span(2, 4).cut("974億ドル") == "4億"


def test_empty_span_touches_nothing_but_is_covered() -> None:
    assert not Span(3, 3).touches(Span(0, 9))
    assert Span(0, 9).covers(Span(3, 3))


def test_neighbors_do_not_touch() -> None:
    assert not Span(0, 3).touches(Span(3, 5))
    assert Span(0, 4).touches(Span(3, 5))


def test_lines_end_as_in_editors() -> None:
    assert line_starts("a\nb\r\nc\rd\u2028e\x0cf") == (0, 2, 5, 7)


def test_empty_source_has_one_line() -> None:
    assert line_starts("") == (0,)


def test_place_counts_from_one() -> None:
    offsets = TextBuilder("ab\ncd").offsets()
    assert [offsets.place(index) for index in (0, 1, 3, 5)] == [
        Place(1, 1),
        Place(1, 2),
        Place(2, 1),
        Place(2, 3),
    ]


def test_entity_is_atomic() -> None:
    builder = TextBuilder("a&amp;b")
    builder.copy(0, 1)
    builder.put("&", 1, 6)
    builder.copy(6, 7)
    offsets = builder.offsets()
    assert builder.text() == "a&b"
    assert offsets.to_source(Span(1, 2)) == Span(1, 6)
    assert offsets.to_source(Span(0, 3)) == Span(0, 7)
    assert offsets.to_source(Span(3, 3)) == Span(7, 7)


def test_what_the_reader_put_in_has_an_empty_place() -> None:
    builder = TextBuilder("ab")
    builder.copy(0, 1)
    builder.put("\n", 1, 1)
    builder.copy(1, 2)
    assert builder.offsets().to_source(Span(1, 2)) == Span(1, 1)
    assert builder.offsets().to_source(Span(2, 3)) == Span(1, 2)


def test_text_without_pieces_maps_to_the_start() -> None:
    assert OffsetMap(Pieces(), (0,), 0).to_source(Span(0, 0)) == Span(0, 0)


def test_neighboring_copies_are_one_piece() -> None:
    builder = TextBuilder("abcd")
    builder.copy(0, 2)
    builder.copy(2, 4)
    builder.copy(4, 4)
    builder.put("", 4, 4)
    assert tuple(builder.offsets().pieces) == (Piece(0, 0, 4, 4),)
    assert builder.tail(3) == "bcd"
    assert builder.tail(0) == ""


@given(SOURCE)
@settings(max_examples=60, derandomize=True)
def test_every_line_starts_behind_a_line_break(source: str) -> None:
    starts = line_starts(source)
    assert all(source[start - 1] in "\r\n" for start in starts[1:])
    assert list(starts) == sorted(set(starts))


@given(SOURCE, st.lists(st.tuples(st.booleans(), st.integers(0, 6)), max_size=12))
@settings(max_examples=100, derandomize=True)
def test_every_copied_character_finds_its_source(
    source: str, steps: list[tuple[bool, int]]
) -> None:
    builder = TextBuilder(source)
    position = 0
    for copied, length in steps:
        end = min(position + length, len(source))
        if copied:
            builder.copy(position, end)
        else:
            builder.put("#", position, end)
        position = end
    text, offsets = builder.text(), builder.offsets()
    assert builder.length == len(text)
    ends = 0
    for index, character in enumerate(text):
        place = offsets.to_source(Span(index, index + 1))
        assert 0 <= ends <= place.start <= place.end <= len(source)
        assert character == "#" or place.cut(source) == character
        ends = place.end


def test_stretch_of_the_text_that_came_from_a_line_or_a_place() -> None:
    builder = TextBuilder("ab\n&amp;cd\nef\n")
    builder.copy(0, 2)
    builder.put(" & ", 3, 8)
    builder.copy(8, 10)
    offsets = builder.offsets()
    assert builder.text() == "ab & cd"
    assert offsets.in_text(1) == Span(0, 2)
    assert offsets.in_text(1, 2) == Span(1, 2)
    assert offsets.in_text(2) == Span(2, 7)
    assert offsets.in_text(2, 6) == Span(5, 6)
    assert offsets.in_text(3) == offsets.in_text(9) == Span(0, 0)  # left out, and not there
