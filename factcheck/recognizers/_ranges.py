"""What one end of a range takes from the other beside its unit, and the words around a range."""

import re
from decimal import Decimal
from functools import cache

from factcheck.model.values import Slack
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

LONGEST_LEAD = 60
"""Code points before two amounts in which words tell a change."""
LARGEST_DIGIT = 8
"""Largest digit that a neighbor can follow within its power of ten."""
MOST_APART = 2
"""How many times the first of two numbers the second is at most, if they tell one amount."""
FIRST_YEAR, LAST_YEAR = 1800, 2101
"""Plain numbers between which one is sooner a year than an end of millions."""
DASHES = frozenset("-–")
"""Dashes that join two numbers."""
HUNDRED = 100
"""Least multiplier that both ends can share: "two to three hundred", not "one to twenty"."""


def multiplier(reading: Reading, left: Numeral, right: Numeral) -> Decimal:
    """Return what multiplies both ends though it is no magnitude: 2〜3百, two to three hundred."""
    text = reading.lower[right.span.start : right.span.end]
    numbers = reading.language.numbers
    if right.scale > 1:  # 2~3백만
        larger = {**numbers.thousands, **numbers.magnitudes}
        text = next((text.removesuffix(word) for word, n in larger.items() if n == right.scale), "")
    words = numbers.multipliers.items()
    by = max((n for word, n in words if n and n >= HUNDRED and text.endswith(word)), default=1)
    whole = right.low / right.scale
    alike = right.low == right.high and not whole % by and (by > 1 or right.scale == 1)
    digit = whole / by if alike else Decimal(0)
    return Decimal(by) if left.scale == 1 and left.high < digit < 10 else Decimal(1)


def governs(reading: Reading, left: Numeral, right: Numeral) -> bool:
    """Tell whether a word before the first number makes both ends negative: 氷点下10〜15度."""
    worded = reading.lower[left.span.start].isalpha()
    return left.signed and worded and left.high < 0 < right.low and not right.signed


def neighbor(reading: Reading, left: Numeral, right: Numeral) -> Decimal | None:
    """Return the low end where two neighbors share what follows: 2、3千, 12 or 13, 百二、三十."""
    if left.low != left.high or right.low != right.high or not _alike(reading, left, right):
        return None
    low, high = left.low / left.scale, right.low / right.scale
    if low <= 0 or high <= 0:
        return None
    lead, power = high.scaleb(-high.adjusted()), right.low.adjusted()
    if low <= LARGEST_DIGIT and lead == low + 1:
        return low.scaleb(power)
    words = reading.words
    gap = reading.lower[left.span.end : right.span.start]
    if not words.spaced and len(gap) > 1 and (gap != ", " or high - low == 1):  # 30号、31号
        return None
    day = not words.spaced and words.durations.at(reading.lower, right.span.end) is not None
    if high - low in {1, Decimal(1).scaleb(_zeros(low))} and not day:  # 9、10日 may be dates
        return low * right.scale
    rest = shared(reading, left, right)
    return rest + (lead - 1).scaleb(power) if rest else None


def joint(reading: Reading, left: Numeral, right: Numeral, place: int | None) -> bool:
    """Tell whether two numbers are neighbors, or one of them left open: ten or fifteen minutes.

    The word between starts at ``place``, if the unit of the second number is the only one.
    """
    if neighbor(reading, left, right) is not None:
        return True
    if place is None:
        return False
    between = reading.lower[place : right.span.start].strip()
    plain = left.scale == 1 and left.low == left.high and not left.weak
    return between.isalpha() and plain and left.low < right.low <= MOST_APART * left.low


def _alike(reading: Reading, left: Numeral, right: Numeral) -> bool:
    """Tell whether the first number leaves the magnitude to the second, or shares it: 3億か4億."""
    if left.scale == 1:
        return True
    listed = any(sign in reading.lower[left.span.end : right.span.start] for sign in ",、・")
    return left.scale == right.scale and right.low - left.low == left.scale and not listed


def shared(reading: Reading, left: Numeral, right: Numeral) -> Decimal:
    """Return what the second of two neighbors leaves out: the 100 of 百二、三十 and 120、30."""
    power = right.low.adjusted() if right.low > 0 else 0
    digit = right.low.scaleb(-power) - 1
    if reading.words.spaced or digit % 1 or not digit or right.scale != 1:
        return Decimal(0)
    rest = left.low % 10 ** (power + 1)
    fits = rest in {digit, digit.scaleb(power)} and left.low > rest
    return left.low - rest if fits else Decimal(0)


def is_year(left: Numeral, right: Numeral, start: int) -> bool:
    """Tell whether a plain number is a year before another amount: 1.3 million in 2022 to $1.2bn.

    ``start`` is where the amount of ``right`` begins, with its currency.
    """
    plain = left.plain is not None and len(left.plain) == len("2022")
    told = right.scale > 1 or start < right.span.start
    return plain and told and FIRST_YEAR <= left.low < LAST_YEAR


def falls(text: str, left: Numeral, right: Numeral) -> bool:
    """Tell whether a dash joins two numbers of which the first is larger: a score, a code."""
    dashed = text[left.span.end : right.span.start] in DASHES
    return dashed and bool(left.plain and right.plain) and left.low > right.low


def parts(text: str, left: Numeral, right: Numeral) -> bool:
    """Tell whether a dash between blanks parts two clauses: "March 26 — Six workers died"."""
    between = text[left.span.end : right.span.start]
    if not (between[:1].isspace() and between[-1:].isspace()):
        return False
    mixed = text[left.span.start].isalpha() != text[right.span.start].isalpha()
    return between.strip() == "—" or (mixed and between.strip() in DASHES)


def opens(reading: Reading, place: int, goal: int) -> bool:
    """Tell whether nothing but a hedge stands between two places: 3億〜約5億円."""
    if place == goal:
        return True
    hedge = reading.words.worn_before.before(reading.lower, goal)
    return hedge is not None and hedge.start == place and isinstance(hedge.value, Slack)


def tells_change(reading: Reading, place: int) -> bool:
    """Tell whether a word before ``place`` makes two joined amounts a change."""
    lead = reading.words.change_before.before(reading.lower, place)
    if lead is not None:
        return lead.value
    far = reading.language.amounts.change_far
    start = max(0, place - LONGEST_LEAD)
    return bool(far) and _compiled(far).search(reading.lower, start, place) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\Z")


def tells_move(reading: Reading, place: int) -> bool:
    """Tell whether a word before ``place``, or before a hedge there, tells a move."""
    text, words = reading.lower, reading.words
    hedge = words.worn_before.before(text, place)
    place = reading.skip_space_before(hedge.start) if hedge is not None else place
    return words.moved_before.before(text, place) is not None


def behind(reading: Reading, place: int) -> int:
    """Return the place behind the hedge that stands at ``place``, if one does."""
    hedge = reading.words.hedges_after.at(reading.lower, place)
    return hedge.end if hedge is not None and hedge.value is not None else place


def _zeros(number: Decimal) -> int:
    """Return with how many zeros a whole number ends."""
    written = str(int(number))
    return len(written) - len(written.rstrip("0"))
