"""Laws over the numbers of a paragraph: when parts miss their whole by what looks like a slip."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks._atoms import Atom
from factcheck.checks._reckoning import HUNDRED, Reach

NEAR = Fraction(1, 5)
"""Share of the whole up to which a difference is a slip."""
SUBSETS = 9
"""Most numbers all of whose subsets are tried."""
_NOTHING = Reach(Fraction(0), Fraction(0))


def added(atoms: Iterable[Atom]) -> Reach:
    """Return what the sum of numbers may be."""
    whole = _NOTHING
    for one in atoms:
        whole += one.reach
    return whole


def fits(atoms: Sequence[Atom], whole: Reach, held: Atom | None = None) -> bool:
    """Tell whether any two or more of the numbers, ``held`` among them, may come to a whole."""
    most = len(atoms) if len(atoms) <= SUBSETS else 0
    atoms = [one for one in atoms if one.reach != whole]
    for size in range(2, most + 1):
        for some in combinations(atoms, size):
            if (held is None or held in some) and added(some).meets(whole):
                return True
    for start in range(len(atoms) - 1 if not most else 0):
        for end in range(start + 2, len(atoms) + 1):
            if added(atoms[start:end]).meets(whole):
                return True
    return False


def explained(atoms: Sequence[Atom], held: Atom | None = None) -> bool:
    """Tell whether some of the numbers, ``held`` among them, come to another one of them."""
    most = max((one.value for one in atoms), default=Fraction(0))
    for whole in atoms:
        if whole.value * 2 < most and held is not None and whole.sentence == held.sentence:
            continue  # of the parts of a list, two small ones often come to a third
        others = [one for one in atoms if one is not whole]
        if whole is not held and fits(others, whole.reach, held):
            return True
    return False


def is_slip(parts: Sequence[Atom], whole: Fraction) -> bool:
    """Tell whether parts miss a whole by one wrong digit, or by a fifth of it at most."""
    off = abs(sum((one.value for one in parts), Fraction(0)) - whole)
    if off == 0 or max(one.value for one in parts) >= whole * 2:
        return False
    return off <= whole * NEAR or (off * 2 <= whole and is_digit(off))


def is_digit(off: Fraction) -> bool:
    """Tell whether a difference is one digit, wherever it stands: 7, 40, 0.3."""
    digits = str(off.numerator).strip("0") if off.denominator == 1 else ""
    if off.denominator in {10, HUNDRED, 5, 2}:
        digits = str(int(off * 100)).strip("0")
    return len(digits) == 1
