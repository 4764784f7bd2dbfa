"""Decimals in prose that no unit follows (rose to 27.4, sank auf 2,75), and lakhs of India."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.recognizers._amounts import Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._edges import RUNS_ON, is_named
from factcheck.recognizers._lexicon import NoUnit
from factcheck.recognizers._nouns import PLURAL
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

_BEFORE = frozenset(" (=~≈<>≤≥±")
"""What may stand right before decimals that state a value."""
_LAKHS = late(
    r"(?P<number>[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?![\w%]|[.,][0-9])"
    rf"(?: (?P<noun>{PLURAL}))?"
)
_RUPEES = late(r"(?:₹|\bRs\.?) ?\Z")
_DECIMALS = {
    ".": late(r"[-+−]?[0-9]{0,4}\.[0-9]{1,4}"),
    # three behind a comma may be thousands of another language
    ",": late(r"[-+−–]?(?:[0-9]{1,4},(?:[0-9]{1,2}|[0-9]{4})|0,[0-9]{3})"),
}
SENTENCE = 120
"""Code points before a number in which is looked for what makes it the number of a thing."""


def decimals(reading: Reading) -> Iterator[Figure]:
    """Yield decimals in prose, and numbers grouped by two signs."""
    ends = {one.span.end for one in reading.numerals if one.step < 1 and _is_value(reading, one)}
    for amount in Amounts(reading, NoUnit(ends)) if ends else ():
        yield figure(reading, "number", amount.span, quantity(amount, None))
    if reading.language.spaced and reading.language.numbers.group_marks == ",":
        for numeral in reading.numerals:
            if numeral.broken and reading.plain.startswith(",", numeral.span.end):
                yield from _lakhs(reading, numeral.span.start)


def _lakhs(reading: Reading, start: int) -> Iterator[Figure]:
    """Yield a number grouped as in India: 12,34,567 voters, Rs 1,23,456."""
    written = _LAKHS.match(reading.plain, start)
    if written is None:
        return
    digits = Decimal(written["number"].replace(",", ""))
    sign = _RUPEES.search(reading.plain, max(0, start - len("Rs. ")), start)
    if sign is not None:
        span = Span(sign.start(), written.end("number"))
        yield figure(reading, "money", span, Quantity(digits, digits, "INR", Decimal(1)))
    else:
        value = Quantity(digits, digits, written["noun"], Decimal(1))
        yield figure(reading, "count", Span(start, written.end()), value)


def _is_value(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a number with decimals states a value, and numbers nothing."""
    text, (start, end) = reading.plain, numeral.span
    written = _DECIMALS[reading.language.numbers.decimal_mark]
    if not written.fullmatch(text, start, end) or numeral.broken or reading.opens_line(start):
        return False
    joined = text[start - 1] in "-–" and text[start - 2 : start - 1].isdigit()
    before = text[start - 1] in _BEFORE or not (reading.language.spaced or text[start - 1] in "-/")
    if not (joined or numeral.signed or before) or RUNS_ON.match(text, end):
        return False
    words = reading.language.phrases.decimals
    if words is None or compiled(words[1]).match(reading.lower, end) is not None:
        return False
    numbered = compiled(rf"(?:{words[0]})[0-9.,]+\Z")
    if numbered.search(reading.lower, max(0, start - SENTENCE), end) is not None:
        return False
    openers = reading.language.amounts.openers
    return not is_named(reading.plain, start, words[2], openers)
