"""The slips that lead from one number to another: what a tired hand or eye does."""

import math
import re

from factcheck.comparing import _clock_slips, _digits
from factcheck.comparing._faces import Face, Relation, close, plain
from factcheck.model.evidence import PageVerdict

_PRICE = 10_000_000
"""Yen below which an amount may be a price, with tax or without."""
_FINE = 0.005
"""Share to which a price must be stated, for a tax on it to be told from chance."""
_TAX = {1.1: "10 %", 1.08: "8 %"}
"""Japan's consumption tax since October 2019, with its reduced rate."""
_COUNTED = 100
"""Up to here two whole numbers that differ by one are a slip: beyond, one of many roundings."""
_FAR = 5
"""Powers of ten from here on are one sort: beyond 億 for 兆 no slip leads so far."""
RUN = re.compile(r"連続|ぶり|consecutive|straight|in a row|running", re.IGNORECASE)
"""Words that tell how long a run is."""
_THREE_DIGITS = 100
_LARGE = 1e12
"""Steps beyond which floating point tells no single one."""
_SHORT = 2
"""Digits of which one is soon another by chance."""
_TEN_WHOLE = 10
_TEN = frozenset({10.0, 0.1})
_TIMES, _LEAST = 10, 2
"""Multiples and parts between which one is soon said for the next."""
_NEAR_END = 2.0
"""How many times as far one end of a stretch may lie as the other side's."""
_PARTS = (3, 4, 5)
"""Parts of a whole that are told as fractions."""
_HARD = frozenset({"stretch", "temperature", "rank"})
"""What has no magnitudes to mistake."""


def slip(mine: Face, other: Face) -> Relation | None:
    """Return the well-known slip that leads from the page's number to the article's, if any."""
    a, b = mine.anchor, other.anchor
    if not a or not b or a < 0 or b < 0:
        return _below_zero(mine, other) if a and b and mine.what == "temperature" else None
    if (mine.figure.kind == "ratio") != (other.figure.kind == "ratio"):
        return None
    if mine.what not in _HARD and (found := _power(mine, other, a, b)):
        return found
    if mine.what == "share" and (found := _step_off(mine, other, a, b)):
        return found
    if mine.what == "stretch" and mine.value.unit == other.value.unit and a / b in _TEN:
        return Relation(PageVerdict.NEAR, "power-of-ten", 0.8, sort="ten-times-as-long")
    found = _tax(mine, other, a, b) or _one_off(mine, other) or _digit(mine, other)
    return found or (_clock_slips.of_stretch(mine, other) if mine.what == "stretch" else None)


def _below_zero(mine: Face, other: Face) -> Relation | None:
    """Compare degrees below zero digit by digit: 氷点下12度 for -21 °C."""
    pair = -mine.number, -other.number
    if mine.value.unit != other.value.unit or min(pair) <= 0:
        return None
    if _digits.swapped(*pair):
        return Relation(PageVerdict.NEAR, "transposed", 0.4)
    return Relation(PageVerdict.NEAR, "one-digit", 1.6) if _digits.misread(*pair) else None


def range_end(mine: Face, other: Face) -> Relation | None:
    """Return the slip that leads from one end of a stretch to another: 2 to 8 years, 2 to 6."""
    ends = ((mine.low, other.low), (mine.high, other.high))
    if mine.value.unit != other.value.unit or mine.point is not None or other.point is not None:
        return None
    pairs = [(a, b) for a, b in ends if a and b]
    powers = [_power(mine, other, a, b) for a, b in pairs if a > 0 < b]
    if powers and len({one.sort if one else "" for one in powers}) == 1 and powers[0]:
        return powers[0]  # $180 million to $200 million, told as 18億〜20億ドル
    apart = [(a, b) for a, b in pairs if not close(a, b)]
    if len(pairs) + len(apart) != 3:  # two ends on either side, of which one is another
        return None
    a, b = apart[0]
    if max(a, b) > _NEAR_END * min(a, b):
        return None
    return Relation(PageVerdict.NEAR, "one-digit", 0.8, sort="range-end")


def power(mine: Face, other: Face) -> Relation | None:
    """Return the slip of ten, a hundred … times as much, for numbers in whatever unit."""
    a, b = mine.anchor, other.anchor
    return _power(mine, other, a, b) if a and b and a > 0 and b > 0 else None


def _power(mine: Face, other: Face, a: float, b: float) -> Relation | None:
    times = round(math.log10(a / b))
    if not 0 < abs(times) <= 8:
        return None
    step = max(mine.step, _digits.round_step(mine.anchor or 0.0)) if mine.loose else mine.step
    coarser = step >= other.step * 10.0**times  # no slip adds digits: 41.6 is not 4.2
    cut = coarser and b * 10.0**times > a
    share = step / (1 if cut else 2) / a if coarser else 0.0
    if not close(a, b * 10.0**times, min(share, 0.02) + 1e-9):
        return None
    sort = f"power-{min(abs(times), _FAR)}"
    return Relation(PageVerdict.NEAR, "power-of-ten", 0.5, _ratio(times), times, sort)


def _step_off(mine: Face, other: Face, a: float, b: float) -> Relation | None:
    """Compare 9割 with 80 %, 3倍 with "doubled", 3分の1 with "a quarter": one step apart."""
    if mine.figure.kind == other.figure.kind == "ratio":
        one, two = (a, b) if min(a, b) >= 1 else (1 / a, 1 / b)
        whole = all(abs(it - round(it)) < 1e-6 for it in (one, two)) and max(one, two) <= _TIMES
        if whole and min(one, two) >= _LEAST and round(abs(one - two)) == 1:
            return Relation(PageVerdict.NEAR, "off-by-one", 0.8, sort="times-off")
        if max(a, b) < 1 and _digits.swapped(round(1 / a, 6), round(1 / b, 6)):
            return Relation(PageVerdict.NEAR, "transposed", 0.4)
        if max(a, b) < 1 and any(_are_parts(a * many, b * many) for many in _PARTS):
            return Relation(PageVerdict.NEAR, "off-by-one", 0.9, sort="times-off")
    if mine.figure.kind == other.figure.kind == "percent" and _are_single(mine, other):
        return Relation(PageVerdict.NEAR, "off-by-one", 1.2, sort="percent-off")
    tenths = mine.figure.kind == "percent" and "割" in mine.figure.text
    if tenths and abs(b * 10 - round(b * 10)) < 1e-6 and round(abs(a - b) * 10) == 1:
        return Relation(PageVerdict.NEAR, "off-by-one", 0.9, sort="times-off")
    return None


def _are_single(mine: Face, other: Face) -> bool:
    """Tell whether two whole percentages below ten are neighbors, told plainly: 2 % and 3 %."""
    plain = all(
        it.value.resolution == 1 and it.point and not it.loose and 0 < it.number < _TEN_WHOLE
        for it in (mine, other)
    )
    return plain and abs(mine.number - other.number) == 1


def _are_parts(one: float, other: float) -> bool:
    """Tell whether two are whole and neighbors, as two thirds and one are if times three."""
    whole = all(abs(it - round(it)) < 1e-6 for it in (one, other))
    return whole and round(abs(one - other)) == 1


def _tax(mine: Face, other: Face, a: float, b: float) -> Relation | None:
    if mine.what != "money JPY" or max(a, b) >= _PRICE:
        return None
    for rate, name in _TAX.items():
        for one, two in ((a, b), (b, a)):
            step = max(mine.step, other.step)
            if abs(one * rate - two) <= min(step * 0.51, two * _FINE):
                sides = f"{plain(one)} × {rate} = {plain(two)}"
                return Relation(PageVerdict.NEAR, "tax", 0.5, f"{sides} ({name})")
    return None


def _digit(mine: Face, other: Face) -> Relation | None:
    """Compare digit by digit, as printed and in base units: two swapped, or one misread."""
    printed = (mine.number, other.number)
    alike = mine.value.unit == other.value.unit or mine.what in {"share", "temperature"}
    pairs = [printed] if alike else []
    if mine.what not in _HARD and mine.anchor and other.anchor:
        pairs.append((mine.anchor, other.anchor))
        if not alike and mine.number:  # barrels, and barrels a day
            pairs.append((mine.number, other.anchor * mine.number / mine.anchor))
    pairs = [(one, two) for one, two in pairs if one > 0 and two > 0]
    rounded = list(pairs)  # the page's number may have been rounded first, then mistyped
    step = max(mine.step, _digits.round_step(mine.anchor or 0.0))
    if mine.anchor and other.anchor and step > other.step and mine.what not in _HARD:
        rounded += [(mine.anchor, to(other.anchor / step) * step) for to in (round, math.floor)]
    if any(_digits.swapped(*pair) for pair in rounded):
        return Relation(PageVerdict.NEAR, "transposed", 0.4)
    if any(_digits.inserted(*pair) for pair in pairs):
        return Relation(PageVerdict.NEAR, "one-digit", 0.9, sort="inserted")
    if any(_digits.moved(*pair) for pair in rounded):
        return Relation(PageVerdict.NEAR, "transposed", 0.8, sort="moved")
    return _one_digit(mine, other, pairs) or _of_rounded(mine, other)


def _of_rounded(mine: Face, other: Face) -> Relation | None:
    """Compare with the page's finer number once rounded or cut off: 28億円 for 1,835 million."""
    a, b, step = mine.anchor, other.anchor, mine.step
    if not a or not b or other.step >= step or mine.what in _HARD or b > _LARGE * step:
        return None
    digits = max(
        _digits.misread(a, whole * step) for whole in {round(b / step), math.floor(b / step)}
    )
    if not digits:
        return None
    return Relation(
        PageVerdict.NEAR, "one-digit", 0.8 if digits > _SHORT else 1.7, sort="rounded-digit"
    )


def _one_digit(mine: Face, other: Face, pairs: list[tuple[float, float]]) -> Relation | None:
    """Compare where one digit was left out, misread, or rounded to the one beside it."""
    both = [*pairs, *((two, one) for one, two in pairs)]
    soft = mine.what not in _HARD
    if soft and any(_digits.dropped(*pair) for pair in both):
        return Relation(PageVerdict.NEAR, "one-digit", 0.9, sort="dropped")
    digits = max((_digits.misread(*pair) for pair in pairs), default=0)
    if not digits:
        rules = (
            (soft and any(_digits.ends_round(*pair) for pair in both), 1.8, "round-two"),
            (soft and any(_digits.changed(*pair) for pair in pairs), 1.5, "round-digit"),
            (mine.what == "count" and _is_teen(mine.number, other.number), 1.7, "teen"),
            (_is_hundredth(mine, other), 0.7, "hundredth"),
            (_is_last_digit(mine, other) or _is_misrounded(mine, other), 1.0, "last-digit"),
            (_is_other_decimal(mine, other), 1.8, "decimal"),
        )
        return next(
            (Relation(PageVerdict.NEAR, "one-digit", doubt, sort=sort)
             for holds, doubt, sort in rules if holds), None,
        )  # fmt: skip
    if mine.what == "rank":
        return None
    return Relation(PageVerdict.NEAR, "one-digit", 0.7 if digits > _SHORT else 1.6)


def _is_teen(one: float, other: float) -> bool:
    """Tell whether one number is another with a one before it: 16 for six."""
    return abs(one - other) == _TEN_WHOLE and 1 < min(one, other) < _TEN_WHOLE


def _is_hundredth(mine: Face, other: Face) -> bool:
    """Tell whether two numbers stated alike, with decimals, differ in one of three digits."""
    step = mine.value.resolution
    if step is None or step >= 1 or step != other.value.resolution:
        return False
    a, b = (round(one.number / float(step)) for one in (mine, other))
    return min(a, b) >= _THREE_DIGITS and _digits.one_apart(a, b)


def _is_last_digit(mine: Face, other: Face) -> bool:
    """Tell whether two numbers stated alike, with decimals, are one apart in the last digit."""
    resolution = mine.value.resolution
    if resolution is None or resolution >= 1 or resolution != other.value.resolution:
        return False
    alike = mine.value.unit == other.value.unit
    return alike and math.isclose(abs(mine.number - other.number), float(resolution))


def _is_other_decimal(mine: Face, other: Face) -> bool:
    """Tell whether one of two digits of numbers stated alike is another: 7.4, 7.2; 0.90, 0.99."""
    step = mine.value.resolution
    alike = mine.value.unit == other.value.unit or mine.what == "share"
    if not alike or step is None or step >= 1 or step != other.value.resolution:
        return False
    one, two = sorted(round(it.number / float(step)) for it in (mine, other))
    ends = divmod(one, _TEN_WHOLE), divmod(two, _TEN_WHOLE)
    same = sum(a == b for a, b in zip(*ends, strict=True))
    return 0 < one < two < _THREE_DIGITS and same == 1


def _is_misrounded(mine: Face, other: Face) -> bool:
    """Tell whether a finer number of the page was rounded to the next step but one: 27.12 to 27.2.

    Only numbers of three digits say enough.
    """
    a, b, step = mine.anchor, other.anchor, mine.step
    if not a or not b or not step or other.step >= step or len(mine.digits) <= _SHORT:
        return False
    if abs(b) > _LARGE * step:
        return False
    return math.isclose(abs(a - round(b / step) * step), step, rel_tol=1e-6)


def _one_off(mine: Face, other: Face) -> Relation | None:
    """Compare small whole numbers of things, years and ranks, which are miscounted by one."""
    a, b = mine.anchor or 0.0, other.anchor or 0.0
    if mine.what not in {"count", "stretch", "rank"}:
        return None
    if mine.what == "rank" and len({bool(RUN.search(it.figure.text)) for it in (mine, other)}) > 1:
        return None  # third, and a fourth straight gain
    if mine.what == "stretch":
        unit = mine.anchor / mine.number if mine.anchor and mine.number else 1.0
        a, b = a / unit, b / unit
    whole = all(abs(one - round(one)) < 1e-6 for one in (a, b)) or mine.what == "stretch"
    if not whole or abs(abs(a - b) - 1) > 1e-6 or max(a, b) > _COUNTED or round(abs(a - b)) != 1:
        return None
    return Relation(PageVerdict.NEAR, "off-by-one", 0.6)


def _ratio(power: int) -> str:
    return f"× 10{'⁻' if power < 0 else ''}{str(abs(power)).translate(_RAISED)}"


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
