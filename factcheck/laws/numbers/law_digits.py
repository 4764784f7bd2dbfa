"""What the digits alone say: how like a slip one number is of another, and how neatly two make it.

All is told in decimal digits of a chance, so that it can be added to what words say.
"""

from fractions import Fraction
from math import comb, log10

MOST = 1.6
"""Most that digits say."""
TEN = 1.2
"""What a lost or added zero says."""
DIGIT, EXCHANGE = 0.3, 0.6
"""How much rarer than not a slip is one of this kind."""
HEARD = 1.3
"""What it says that one is thirteen to nineteen, the other thirty to ninety."""
ZEROS = 0.9
"""How much rarer than not a slip is a zero lost or added."""
NEAR = Fraction(1, 50)
"""Share up to which a number told ten times too large may be rounded."""
SIMPLE, FRACTIONS = 10, 31
"""Greatest denominator of a fraction that is told by heart, and how many of these there are."""
WORD = Fraction(6, 100)
"""Share up to which a number told with another word of magnitude may be rounded."""
_WORDS = (10**3, 10**4, 10**6, 10**8)
"""What million and billion, 万 and 億 are apart."""
TENS = (10, 100, 1000, 10**4)
"""Powers of ten by which a word of magnitude, or zeros, put a number wrong."""


def likeness(told: Fraction, right: Fraction, step: Fraction) -> float:
    """Return how much speaks for a number to be a slip of another; 0 for nothing.

    ``step``: the unit of the last digit told.
    """
    if told <= 0 or right <= 0 or step <= 0:
        return 0.0
    for power in TENS:
        if abs(told * power - right) < min(right * NEAR, step * power) or (
            abs(right * power - told) < min(told * NEAR, step * power)
        ):
            return TEN
    return min(MOST, _apart(*_digits(told, right, step)))


def exchanged(one: Fraction, other: Fraction) -> float:
    """Return how rarely two numbers are a slip apart by chance, however many digits they have.

    Zeros that a number ends with are no digits: who rounds writes them without thinking.
    """
    if _is_misheard(one, other):
        return HEARD
    first, second = one / grain(one), other / grain(other)
    if first == second:
        return min(MOST, max(0.0, log10(9 * 10 ** (len(str(first)) - 1)) - ZEROS))
    return _apart(*_digits(one, other, min(grain(one), grain(other))))


def _apart(one: str, other: str) -> float:
    """Return how rarely two numbers of so many digits differ in one of them, or by an exchange."""
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    wide = len(one)
    if wide != len(other):
        return 0.0
    if len(wrong) == 2 and sorted(one) == sorted(other):
        return log10(9 * 10 ** (wide - 1) / comb(wide, 2)) - EXCHANGE
    return max(0.0, log10(10 ** (wide - 1) / wide) - DIGIT) if len(wrong) == 1 else 0.0


def _is_misheard(one: Fraction, other: Fraction) -> bool:
    """Tell whether one is thirteen to nineteen of what the other is thirty to ninety of."""
    size = max(Fraction(1), grain(min(one, other)))
    teen, many = min(one, other) / size, max(one, other) / size
    return 13 <= teen <= 19 and many == (teen - 10) * 10


def _digits(told: Fraction, right: Fraction, step: Fraction) -> tuple[str, str]:
    """Return both numbers in digits, the zeros that both end with left out."""
    one, other = round(told / step), round(right / step)
    while one % 10 == 0 and other % 10 == 0 and one and other:
        one, other = one // 10, other // 10
    return str(one), str(other)


def grain(number: Fraction) -> Fraction:
    """Return the power of ten of the last digit of a number that is not 0."""
    step = Fraction(1)
    while (number / step).denominator != 1 and step > Fraction(1, 10**6):
        step /= 10
    while (number / step) % 10 == 0:
        step *= 10
    return step


def neat_product(one: Fraction, other: Fraction, step: Fraction) -> float:
    """Return how much it says that a product has no digit below the last one told."""
    if not one or not other or one * other % step:
        return 0.0
    return min(MOST, max(0.0, log10(step / (grain(one) * grain(other)))))


def neat_quotient(dividend: Fraction, divisor: Fraction, step: Fraction) -> float:
    """Return how much it says that a quotient has no digit below the last one told."""
    if not dividend or not divisor or dividend / divisor % step:
        return 0.0
    return min(MOST, max(0.0, log10(divisor / grain(divisor))))


def neat_fraction(part: Fraction, whole: Fraction) -> float:
    """Return how much it says that a part is a fraction of its whole that is told by heart."""
    if not part or not whole or (part / whole).denominator > SIMPLE:
        return 0.0
    many = whole / min(grain(part), grain(whole))
    return min(MOST, max(0.0, log10(many / FRACTIONS)))


def thousands(told: Fraction, right: Fraction) -> bool:
    """Tell whether a number is so many times another as one word of magnitude is another."""
    most = max(told, right) / min(told, right) if told > 0 and right > 0 else Fraction(0)
    return any(abs(most / power - 1) < WORD for power in _WORDS)


def neat_share(part: Fraction, whole: Fraction, step: Fraction) -> float:
    """Return how much it says that a share of a whole has no digit below the last one told.

    ``step``: the last digit of the share, as a share: 1/100 for whole percents.
    """
    if not part or not whole or (part / whole) % step:
        return 0.0
    return min(MOST, max(0.0, log10(whole * step / grain(part))))
