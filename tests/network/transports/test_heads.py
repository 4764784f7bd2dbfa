"""Heads of answers."""

import pytest

from factcheck.network.transports._heads import (
    MOST_BYTES,
    MOST_LINES,
    final,
    length_of,
    parsed,
    too_large,
    unfolded,
    unreadable,
)


def test_an_answer_without_headers() -> None:
    assert final([b"HTTP/1.0 200 OK\r\n", b"\r\n"]) == [b"HTTP/1.0 200 OK\r\n"]
    assert parsed([]) == ()


def test_interim_answers_and_trailers_are_left_out() -> None:
    lines = [
        b"HTTP/1.1 103 Early Hints\r\n",
        b"Link: </a>\r\n",
        b"\r\n",
        b"HTTP/1.1 200 OK\r\n",
        b"A: b\r\n",
        b"\r\n",
        b"Trailer: c\r\n",
    ]
    assert final(lines) == [b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"]


@pytest.mark.parametrize("lines", [[], [b"\r\n"], [b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"]])
def test_a_head_without_end_is_none(lines: list[bytes]) -> None:
    assert final(lines) is None


def test_names_in_lower_case_repeated_ones_repeated_and_utf8_undone() -> None:
    lines = [b"Set-Cookie: a\r\n", b"SET-COOKIE :b\n", "X:\t日本 \r\n".encode(), b"Y: \xe9\r\n"]
    assert parsed(lines) == (("set-cookie", "a"), ("set-cookie", "b"), ("x", "日本"), ("y", "é"))


def test_the_bytes_of_an_address_are_kept_whatever_their_encoding() -> None:
    """Old sites send Shift_JIS; a browser asks for the very same bytes."""
    lines = [b"Location: /\x93\xfa?a=%E3 b\r\n", "LOCATION: /日".encode()]
    assert parsed(lines) == (("location", "/%93%FA?a=%E3 b"), ("location", "/%E6%97%A5"))


def test_lines_that_are_no_headers_are_skipped() -> None:
    assert parsed([b"nothing\r\n", b": no name\r\n", b"a: b\r\n"]) == (("a", "b"),)


def test_folded_lines_are_joined_and_a_first_one_is_dropped() -> None:
    assert unfolded([b"  x\r\n", b"a: b\r\n", b"\tc\r\n"]) == [b"a: b c\r\n"]


@pytest.mark.parametrize(
    ("values", "length"),
    [
        ((), None),
        (("0",), 0),
        (("12",), 12),
        (("12, 12",), 12),
        (("12", "12"), 12),
        (("",), None),
        (("-1",), None),
        (("+1",), None),
        (("1e3",), None),
        (("٣",), None),
        (("9" * 30,), None),
    ],
)
def test_what_a_length_says(values: tuple[str, ...], length: int | None) -> None:
    assert length_of(tuple(("content-length", value) for value in values)) == length


def test_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="content-length"):
        length_of((("content-length", "1"), ("content-length", "2")))


def test_caps() -> None:
    assert not too_large(MOST_LINES, MOST_BYTES)
    assert too_large(MOST_LINES + 1, 0)
    assert too_large(0, MOST_BYTES + 1)


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        ([b"HTTP/1.1 200 OK\r\n", b"H: 1\r\n", b"http: 2\r\n", b"\r\n"], False),
        ([b"HTTP/1.1 100 Continue\r\n", b"\r\n", b"HTTP/2 200\r\n", b"\r\n"], False),
        ([b"HTTP/1.1 2000 OK\r\n", b"\r\n"], True),
        ([b"HTTP/1.1 103 Early\r\n", b"\r\n", b"http/one 200\r\n", b"\r\n"], True),
        ([b"HTTP/1.1 200 OK\r\n", *[b"A: 1\r\n"] * MOST_LINES], True),
        ([b"HTTP/1.1 200 OK\r\n", b"A: " + b"1" * MOST_BYTES], True),
    ],
)
def test_what_no_head_looks_like(lines: list[bytes], wrong: bool) -> None:
    assert unreadable(lines) is wrong


def test_a_status_line_that_is_none_makes_no_head() -> None:
    assert final([b"HTTP/1.1 2000 OK\r\n", b"A: b\r\n", b"\r\n"]) is None
