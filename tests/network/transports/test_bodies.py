"""Bodies, unpacked block by block."""

import gzip
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.network.transports._bodies import Body, PackedError, cap_for

WORDS = b"The ferry made its last crossing. " * 40


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def taken(body: Body, data: bytes, size: int) -> bytes:
    for start in range(0, len(data), size):
        if not body.add(data[start : start + size]):
            break
    return body.taken()


@pytest.mark.parametrize(
    ("kind", "cap"),
    [
        (None, 9),
        ("", 9),
        ("Text/HTML; charset=x", 9),
        ("application/json", 9),
        ("application/xhtml+xml", 9),
        ("image/png", 1),
        ("application/pdf", 1),
        ("text/event-stream;charset=utf-8", 0),
        ("multipart/x-mixed-replace; boundary=x", 0),
    ],
)
def test_text_has_a_cap_of_its_own(kind: str | None, cap: int) -> None:
    assert cap_for(kind, 9, 1) == cap


@settings(max_examples=40, derandomize=True)
@given(
    st.sampled_from(["", "gzip", "x-gzip", "deflate", "bare", "GZIP, identity", "gzip, deflate"]),
    st.integers(1, 400),
    st.integers(0, len(WORDS) + 10),
)
def test_however_it_is_cut_the_same_comes_out(encoding: str, size: int, cap: int) -> None:
    """Blocks of any size give the first ``cap`` bytes, and it is told whether there are more."""
    packed = WORDS
    if "gzip" in encoding.lower():
        packed = gzip.compress(packed)
    if "deflate" in encoding:
        packed = zlib.compress(packed)
    if encoding == "bare":
        packed = deflated(packed)
    body = Body(cap, encoding.replace("bare", "deflate"))
    assert taken(body, packed, size) == WORDS[:cap]
    assert body.full == (cap < len(WORDS))


def test_members_one_after_the_other_and_padding() -> None:
    body = Body(10_000, "gzip")
    assert taken(body, gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0pad", 7) == b"one two"


def test_a_bomb_costs_no_more_than_its_cap() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(20)) + packer.flush()
    body = Body(5_000, "gzip")
    assert not body.add(packed)
    assert (len(body.taken()), body.full) == (5_000, True)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "deflate, gzip"])
def test_what_is_not_packed_is_told(encoding: str) -> None:
    with pytest.raises(PackedError):
        taken(Body(10_000, encoding), b"<!doctype html>" + WORDS, 100)


@pytest.mark.parametrize("encoding", ["utf-8", "br", "gzip, br", ", ".join(["gzip"] * 6)])
def test_an_unknown_encoding_is_left_as_it_is(encoding: str) -> None:
    assert taken(Body(10_000, encoding), WORDS, 100) == WORDS
