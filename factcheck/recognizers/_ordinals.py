"""Ordinals that are words, with the hundreds and thousands of the same number before them."""

from bisect import bisect_left

from factcheck.recognizers._reading import Reading


def whole_ordinal(reading: Reading, start: int, number: int) -> tuple[int, int] | None:
    """Return where an ordinal that goes on at ``start`` with ``number`` begins, and its number.

    None if a number word stands before it that is none of it: "trois vingt-deuxième" is no 22nd.
    """
    heads = reading.words.ordinal_heads
    if not reading.language.amounts.ordinal_heads:
        return start, number
    while (head := heads.before(reading.lower, start)) is not None and head.value > number:
        start, number = head.start, number + head.value
    index = bisect_left(reading.numerals, start, key=lambda numeral: numeral.span.start) - 1
    if index < 0:
        return start, number
    left = reading.numerals[index]
    runs_on = left.style == "words" and not left.weak and left.span.end >= start - 1
    return None if runs_on else (start, number)
