"""Digests are those of `hashlib`, whoever makes them."""

from hashlib import sha256

import pytest

from factcheck.model.digests import digest


@pytest.mark.parametrize("size", [0, 1, 49_999, 50_000])
def test_digests_are_the_same_at_any_length(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    assert digest(data[:size]) == sha256(data[:size]).hexdigest()
