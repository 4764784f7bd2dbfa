"""Check digits of books and serials, with the reckoning shown."""

from typing import NamedTuple

_TEN = 10
_ELEVEN = 11


class Sum(NamedTuple):
    """What the digits of a number come to."""

    right: bool
    """Whether the last digit is the one that the others ask for."""
    due: str
    """The digit that they ask for, 0 to 9 or X."""
    reckoning: str
    """How: ``9×1 + 7×3 + … = 97; 10 - 97 mod 10 = 3``."""


def isbn13(digits: str) -> Sum:
    """Return the sum of thirteen digits: weights 1 and 3 in turn, modulo 10 (ISO 2108, annex)."""
    weights = [1 + 2 * (place % 2) for place in range(12)]
    return _sum(digits, weights, _TEN)


def isbn10(digits: str) -> Sum:
    """Return the sum of ten digits: weights 10 to 2, modulo 11, ten is X (ISO 2108:1992)."""
    return _sum(digits, list(range(10, 1, -1)), _ELEVEN)


def issn(digits: str) -> Sum:
    """Return the sum of eight digits: weights 8 to 2, modulo 11, ten is X (ISO 3297)."""
    return _sum(digits, list(range(8, 1, -1)), _ELEVEN)


def _sum(digits: str, weights: list[int], modulus: int) -> Sum:
    body = [int(digit) for digit in digits[:-1]]
    total = sum(digit * weight for digit, weight in zip(body, weights, strict=True))
    left = total % modulus
    due = "0123456789X"[-left % modulus]
    parts = [f"{digit}×{weight}" for digit, weight in zip(body, weights, strict=True)]
    shown = " + ".join((*parts[:2], "…", parts[-1]))
    last = f"{modulus} - {left} = {-left % modulus}" if left else "0"
    return Sum(
        digits[-1].upper() == due,
        due,
        f"{shown} = {total}; {total} mod {modulus} = {left}; {last}",
    )
