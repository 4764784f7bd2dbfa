"""Digits of numbers: which of them say something, and which two are the same but for a slip."""


def of(number: float) -> str:
    """Return the digits of a number without zeros at either end, at most 12 of them."""
    mantissa = f"{abs(number):.11e}".partition("e")[0].replace(".", "")
    return mantissa.strip("0")


def round_step(number: float) -> float:
    """Return the power of ten to which a whole number is round: 100 for 2700, 1 for 27."""
    if number <= 0 or number != int(number) or number > 1e15:
        return 0.0
    whole, step = int(number), 1
    while whole % 10 == 0:
        whole //= 10
        step *= 10
    return float(step)


_LONG = 5
"""Digits of a number from which on any two of them may have changed places."""


def transposed(one: str, other: str) -> bool:
    """Tell whether two runs of digits differ by two neighbors that changed places."""
    if len(one) != len(other) or one == other:
        return False
    apart = [place for place in range(len(one)) if one[place] != other[place]]
    if len(apart) != 2 or (apart[1] != apart[0] + 1 and len(one.strip("0")) < _LONG):
        return False
    first, second = apart
    return one[first] == other[second] and one[second] == other[first]


def swapped(one: float, other: float) -> bool:
    """Tell the same of two numbers; inner zeros count (203 and 230)."""
    (mine, power), (theirs, its) = (f"{number:.11e}".split("e") for number in (one, other))
    return power == its and transposed(mine.replace(".", ""), theirs.replace(".", ""))


def moved(one: float, other: float) -> bool:
    """Tell whether the digits of two numbers are the same in another order: 1240, 1024; 479, 417.

    Of three digits both ends changed places (604, 406); zeros at the end are no digits then.
    """
    (mine, power), (theirs, its) = (f"{number:.11e}".split("e") for number in (one, other))
    left, right = (digits.replace(".", "").rstrip("0") for digits in (mine, theirs))
    length = max(len(left), len(right))
    left, right = left.ljust(length, "0"), right.ljust(length, "0")
    if power != its or left == right or not _THREE <= length <= _LONG + 1:
        return False
    return sorted(left) == sorted(right)


_THREE = 3


def changed(one: float, other: float) -> bool:
    """Tell whether two whole numbers of as many digits, three to nine, differ in one (390, 300).

    Digits next to each other (3100 and 3000) are sooner two values than a slip.
    """
    large = min(one, other) > 1e9
    while large and 0 == one % 10 == other % 10:
        one, other = one / 10, other / 10  # 390億 and 395億
    if one != int(one) or other != int(other) or not 100 <= min(one, other) <= 1e9:
        return False
    mine, theirs = str(int(one)), str(int(other))
    apart = [abs(int(a) - int(b)) for a, b in zip(mine, theirs, strict=False) if a != b]
    return len(mine) == len(theirs) and len(apart) == 1 and apart[0] > 1


def one_apart(one: int, other: int) -> bool:
    """Tell whether two whole numbers of as many digits differ in one of them."""
    mine, theirs = str(one), str(other)
    return len(mine) == len(theirs) and sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def ends_round(round_one: float, other: float) -> bool:
    """Tell whether the last of two digits was taken for a zero: 70 for 75."""
    two_digits = min(round_one, other) >= 10 and max(round_one, other) < 100
    whole = round_one == int(round_one) and other == int(other)
    return two_digits and whole and round_one % 10 == 0 and 1 < other - round_one < 10


def dropped(small: float, large: float) -> bool:
    """Tell whether the first digit of a number was left out, as in 7 for 1.7 and 530 for 1530."""
    if large > 1e12 or small != int(small):
        return False
    whole, _, part = f"{large:.6f}".rstrip("0").partition(".")
    left = str(int(small))
    if part:
        return len(whole) == 1 and part == left
    return len(left) > 1 and whole[1:] == left and left != "0" * len(left)


def inserted(one: float, other: float) -> bool:
    """Tell whether one digit more stands within a number: 3023 for 323, ten times as much."""
    short, long = sorted((of(one), of(other)), key=len)
    if (
        len(short) < 3
        or len(long) != len(short) + 1
        or not 5 < max(one, other) / min(one, other) < 20
    ):
        return False
    return any(long[:at] + long[at + 1 :] == short for at in range(1, len(long) - 1))


def misread(one: float, other: float) -> int:
    """Return how many digits two numbers have that differ in one of them only; 0 for others.

    The first counts as well (84.3 and 94.3), and the number of digits must be the same.
    """
    (mine, power), (theirs, its) = (f"{number:.11e}".split("e") for number in (one, other))
    left, right = mine.replace(".", "").rstrip("0"), theirs.replace(".", "").rstrip("0")
    length = max(len(left), len(right))
    short = min(len(left), len(right))
    if length < 2 or (short < length and short < 3):
        return 0
    left, right = left.ljust(length, "0"), right.ljust(length, "0")
    if power != its or length > 9 or (min(one, other) < 10 and length < 3):
        return 0
    return length if sum(a != b for a, b in zip(left, right, strict=True)) == 1 else 0
