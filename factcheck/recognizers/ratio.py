"""Ratios: 3倍, 3分の2, 5人に1人, 7対3, one in five, three times. They have no unit."""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model.language import Unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._fold import lower
from factcheck.recognizers._numerals import Numeral
from factcheck.recognizers._reading import Reading

LONGEST_MIDDLE = 40
"""Most code points between part and whole where a noun stands there."""
LARGEST_WHOLE = 100
"""Largest whole of a share with a noun between: beyond it, two counts are told."""
_FIELDS = re.compile(r"\{(whole|part)\}")


def _find(reading: Reading) -> Iterator[Figure]:
    for amount in Amounts(reading, reading.words.times):
        if _is_multiple(reading, amount):
            multiple = quantity(grown(amount), None, amount.unit.factor)
            yield figure(reading, "ratio", amount.span, multiple)
    for named in Amounts(reading, reading.words.fractions, weak=True):
        value = Fraction(named.low) / named.unit, Fraction(named.high) / named.unit
        yield figure(reading, "ratio", named.span, Quantity(*value))
    shares = [_FIELDS.split(template) for template in reading.language.amounts.shares]
    for index in range(1, len(reading.numerals)):
        for head, first, middle, _, tail in shares:
            found = _share(reading, index, (head, middle, tail), whole_first=first == "whole")
            if found is not None:
                yield found
                break


def _is_multiple(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell "three times as many" from "three times"."""
    needed = reading.words.times_followers.get(lower(amount.word))
    place = reading.skip_space(amount.span.end)
    return needed is None or needed.at(reading.lower, place) is not None


def _share(
    reading: Reading, index: int, parts: tuple[str, str, str], *, whole_first: bool
) -> Figure | None:
    head, middle, tail = parts
    left, right = reading.numerals[index - 1], reading.numerals[index]
    text, start, end = reading.lower, left.span.start - len(head), right.span.end + len(tail)
    if start < 0 or right.scale != 1 or _is_score(reading.lower, left, right):
        return None
    written = text[start : left.span.start], text[right.span.end : end]
    between = Span(left.span.end, right.span.start)
    if written != (head, tail) or not _joins(text, between, middle):
        return None
    whole, part = (left, right) if whole_first else (right, left)
    if left.broken or right.broken:
        return None
    # elsewhere two counts are told (killed 20 in 10 days)
    counts = part.low > whole.low and middle.strip() not in reading.language.amounts.sides
    vague = whole.low != whole.high or part.low != part.high
    if counts or ("{noun}" in middle and whole.low > LARGEST_WHOLE):
        return None  # 1 500 postes sur 12 000
    if vague or whole.low <= 0 or part.low < 0 or _continues(text, end, tail):
        return None
    value = Fraction(part.low) / Fraction(whole.low)
    return figure(reading, "ratio", Span(start, end), Quantity(value, value))


def _joins(text: str, between: Span, middle: str) -> bool:
    """Tell whether a template's middle, one word for ``{noun}``, is what stands between."""
    head, noun, rest = middle.partition("{noun}")
    if not noun:
        return between.end - between.start == len(middle) and between.cut(text) == middle
    if between.end - between.start > LONGEST_MIDDLE:
        return False
    inside = Span(between.start + len(head), between.end - len(rest)).cut(text)
    return between.cut(text) == head + inside + rest and inside.isalpha()


def _is_score(text: str, left: Numeral, right: Numeral) -> bool:
    """Tell whether the first number is the second of a score, and the other one its year."""
    year = right.plain is not None and len(right.plain) == 4 and right.plain[:2] in {"19", "20"}
    return year and text[left.span.start - 1 : left.span.start] in {"-", "–"}


def _continues(text: str, end: int, tail: str) -> bool:
    """Tell whether a share without a word behind it runs on into digits or a clock time."""
    return not tail and text[end : end + 1] in {":", "対", "-", "/"}


RATIO = Recognizer(kinds=("ratio",), find=_find)
