"""Whether one number may be another with one slip of the hand.

That is the strongest sign that both are meant to be the same.
"""

from fractions import Fraction

MOST = 15
"""Most digits of numbers that are compared."""


def is_slip(one: Fraction, other: Fraction, *, least: int = 2) -> bool:
    """Tell whether two numbers differ by one digit, two digits exchanged, or a power of ten.

    ``least`` are the digits, zeros at the ends left out, that the longer one must have where one
    digit is another: 6 for 8 is no slip that one can see.
    """
    if one <= 0 or other <= 0 or one == other:
        return False
    first, second = _digits(one), _digits(other)
    if not first or not second:
        return False
    if first.strip("0") == second.strip("0"):
        return len(first.strip("0")) >= least
    places = max(_places(one), _places(other))
    first, second = (f"{int(number * 10**places)}" for number in (one, other))
    if len(first) != len(second) or max(len(first.rstrip("0")), len(second.rstrip("0"))) < least:
        return False
    wrong = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    swapped = len(wrong) == 2 and sorted(first) == sorted(second)
    return len(wrong) == 1 or swapped


def is_exchange(one: Fraction, other: Fraction) -> bool:
    """Tell whether two numbers differ by two digits that are exchanged, and by nothing else."""
    scale = 10 ** max(_places(one), _places(other))
    alike = sorted(str(int(one * scale))) == sorted(str(int(other * scale)))
    return alike and is_slip(one, other)


def _places(number: Fraction) -> int:
    """Return the decimal places of a number, at most three."""
    return next((places for places in range(4) if (number * 10**places).denominator == 1), 0)


def _digits(number: Fraction) -> str:
    scaled = number * 10 ** _places(number)
    return str(int(scaled)) if scaled.denominator == 1 and scaled < 10**MOST else ""
