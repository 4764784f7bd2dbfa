"""Laws over the numbers of a paragraph: when parts miss their whole by what looks like a slip."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.texts.atom import NOTHING, Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence

NEAR = Fraction(1, 5)
"""Share of the whole up to which a difference is a slip."""
SUBSETS = 9
"""Most numbers all of whose subsets are tried."""
MOST = 40
"""Most numbers of a paragraph that is weighed: what has more is a table."""
VOTES = ("in favor", "against")
"""What the numbers of a vote are taken for: 218-207."""
_ROWS = re.compile(
    r"\S(?: {3,}|\t)\S[\s\S]*?\S(?: {3,}|\t)\S|(?:\b[A-Z]{2,}: [0-9]+ ){2}|"
    r"\b_?[A-Z0-9]+_[A-Z0-9_]+\b[\s\S]*?\b_?[A-Z0-9]+_[A-Z0-9_]+\b"
)
"""What is no paragraph: columns parted by spaces, names in capitals with values, code."""
_STAR = re.compile(r"\([0-9]+ [A-Z][a-z]{2}\)")
_VOTE = re.compile(r"\bvot|\bpassed|\bapprov|\breject|採決|可決|否決")


def weighed(evidence: Evidence) -> Iterator[Passage]:
    """Yield paragraphs and items with only those numbers that can be added to others.

    Of a heading's numbers those are left out that the paragraph repeats.
    """
    for passage in passages(evidence):
        if passage.kind == "heading" or len(passage.atoms) > MOST:
            continue
        if passage.atoms and _ROWS.search(passage.plain):
            continue
        start, is_vote = passage.span.start, _VOTE.search(" ".join(passage.words))
        own = {one.value for one in passage.atoms if one.family and one.span.start >= start}
        kept = [
            _voted(passage, one) if one.kind == "half" and is_vote else one
            for one in passage.atoms
            if one.family
            and (one.span.start >= start or one.value not in own)
            and not _is_star(passage, one)
            and not _is_restated(passage, one)
        ]
        yield replace(passage, atoms=tuple(kept))


def _is_star(passage: Passage, one: Atom) -> bool:
    """Tell whether a number in a bracket is the name of a star: (39 Vir)."""
    around = passage.article[max(0, one.span.start - 1) : one.span.end + 5]
    return _STAR.fullmatch(around) is not None


def _is_restated(passage: Passage, one: Atom) -> bool:
    """Tell whether a number in a bracket is the one before it in another unit: 43 (6), 10 (4.5)."""
    at = one.span.start
    before = passage.article[max(0, at - 3) : at]
    return (
        before[-2:] in {" (", "("}
        and before[:1].isdigit()
        and (passage.article[one.span.end : one.span.end + 1] == ")")
    )


def _voted(passage: Passage, half: Atom) -> Atom:
    """Return a number of a vote with what it is of: the first is in favor."""
    is_first = not any(one.kind == "half" and one.at == half.at and one.span < half.span
                       for one in passage.atoms)  # fmt: skip
    return replace(half, thing=VOTES[0 if is_first else 1])


def added(atoms: Iterable[Atom]) -> Reach:
    """Return what the sum of numbers may be."""
    whole = NOTHING
    for one in atoms:
        whole += one.reach
    return whole


def printed_sum(atoms: Iterable[Atom]) -> Fraction:
    """Return the sum of what is printed."""
    return sum((one.value for one in atoms), Fraction(0))


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


def is_slip_of_sum(parts: Sequence[Atom], whole: Fraction) -> bool:
    """Tell whether parts miss a whole by one wrong digit, or by a fifth of it at most."""
    off = abs(printed_sum(parts) - whole)
    if off == 0 or max(one.value for one in parts) >= whole * 2:
        return False
    return off <= whole * NEAR or (off * 2 <= whole and is_digit(off))


def is_digit(off: Fraction) -> bool:
    """Tell whether a difference is one digit, wherever it stands: 7, 40, 0.3."""
    digits = str(off.numerator).strip("0") if off.denominator == 1 else ""
    if off.denominator in {10, HUNDRED, 5, 2}:
        digits = str(int(off * 100)).strip("0")
    return len(digits) == 1
