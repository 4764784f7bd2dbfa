"""Numbers that no unit follows: 3億, 1.5 million, 1,234, and cells that hold nothing but a number.

A bare number elsewhere is too often a heading, a version or a label to be called a figure. But
where a text is nothing but a number, that is what it states. In some languages a large whole
number in prose is a count, of what its sentence tells, unless words around it make it a level.
Nobody numbers things by fractions, apart from chapters, releases and the like: where a language
tells which those are, decimals in prose state a value (rose to 27.4, a score of 8.1).
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from factcheck.model.folding import is_letter
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import LONGEST_JOIN, MILLION, Amounts
from factcheck.recognizers._bases import is_base, is_base_of_many
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._edges import is_named
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._nouns import PLURAL
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

_PATENT = late(r" [ABUS][12](?![A-Za-z0-9])")
"""What ends the number of a patent: US 10,123,456 B2 (WIPO standard ST.16)."""

_PHONE = late(r"0[ .][0-9]|[89]0[0-9][ .][0-9]{3}[ .][0-9]{3}(?![0-9]|[ .,][0-9])")
"""Numbers that are free of charge, or dear, in Europe: 0 800 123 456, 900 123 456."""

_SIGNS = frozenset("▲△")
"""Signs of a fall that no word and no list begins with before decimals."""
_BEFORE = frozenset(" (=~≈<>≤≥±")
"""What may stand right before decimals that state a value."""
_LAKHS = late(
    r"(?P<number>[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?![\w%]|[.,][0-9])"
    rf"(?: (?P<noun>{PLURAL}))?"
)
_RUPEES = late(r"(?:₹|\bRs\.?) ?\Z")
_RUNS_ON = late(r"-?[A-Za-z]|[/:(]|-[0-9]+[./-]|\.[0-9]| [A-Z][a-z]|[°%]")
"""What behind decimals makes them a piece of something else, or of a name: 3.5 Sonnet."""
_DECIMALS = late(r"[-+−]?[0-9]{0,4}\.[0-9]{1,4}")
_CLOSING, _LEADING = frozenset("、。)でのとだにへかも"), frozenset("はがのをもで")
"""What stands behind a level told with its sign, and before one with decimals (係数は-0.4だ)."""
MYRIAD = 10**4
"""Least magnitude that two joined numbers share where numbers are told by it: 20〜30万."""
LONGEST_STREET = 64
"""Code points before the number of a house in which its street stands."""
REACH = 24
"""Code points on each side of a number in which words make its line no row of numbers."""
SENTENCE = 120
"""Code points before a number in which is looked for what makes it no count."""
_BEHIND = late(r" (?:in|by|on|at|for|after|before|this|last) |[.,;)](?![0-9])")
"""What stands right behind a count, with a word before it, in few words: and 12,902 in 2011."""
_WORDED = late(r"[a-z]{2}[a-z,;]* [a-z’']")
"""Words that follow one another."""
_STOP = late(r"[.!?;] ")
"""The end of a sentence or clause."""
LARGE = 100
"""From where on decimals make a bare number a figure, and words that tell it to the last digit."""
LONGEST_PLAIN = 9
"""Most digits of a number that is a whole text: longer ones are telephones and codes."""
_YEAR = late(r"(?:1[5-9]|20)[0-9]{2}(?:[01][0-9][0-3][0-9])?|0[0-9]+")
"""Digits alone that are a year, a day or a code."""


def _find(reading: Reading) -> Iterator[Figure]:
    cells = {
        Span(*_stripped(reading.plain, block.span))
        for block in reading.blocks
        if block.kind == "cell"
    }
    counting = reading.language.phrases.uncounted is not None
    priced = reading.neighbors.before(reading.words.currencies_before)
    for index, numeral in enumerate(reading.numerals):
        spoken = numeral.style != "digits"
        if _is_whole(reading, numeral):
            value = Quantity(numeral.low, numeral.high, None, numeral.step)
            yield figure(reading, "number", numeral.span, value)
            continue
        if numeral.broken or (spoken and not _is_spoken(reading, numeral)):
            continue
        long = reading.language.phrases.long_decimals and _decimals(reading.plain, numeral)
        small = numeral.scale == 1 and not numeral.grouped
        bare = not spoken and not long and (small or not _large(reading.plain, numeral))
        if numeral.signed and bare:
            bare = not _is_change(reading, numeral)
        if bare and (not cells or numeral.span not in cells):
            continue
        if numeral.grouped and _is_label(reading, numeral):
            continue
        if is_base(reading, numeral.span.start) or is_base_of_many(reading, numeral.span.end):
            continue
        before = reading.words.ranks_before.before(reading.lower, numeral.span.start)
        if before is None or before.value is None:  # 제9조 is the ninth article
            value = Quantity(numeral.low, numeral.high, None, numeral.step)
            plain = not counting or numeral.span in cells or index in priced
            kind: FigureKind = "number" if plain else _kind(reading, numeral.span, value)
            yield figure(reading, kind, numeral.span, value)
    yield from _pairs(reading)
    if reading.language.phrases.decimals is not None:
        yield from _plain_decimals(reading)


def _plain_decimals(reading: Reading) -> Iterator[Figure]:
    """Yield decimals in prose, and numbers grouped by two signs."""
    ends = {one.span.end for one in reading.numerals if one.step < 1 and _is_value(reading, one)}
    for amount in Amounts(reading, _NoUnit(ends)) if ends else ():
        yield figure(reading, "number", amount.span, quantity(amount, None))
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
    if not _DECIMALS.fullmatch(text, start, end) or numeral.broken or reading.opens_line(start):
        return False
    joined = text[start - 1] in "-–" and text[start - 2 : start - 1].isdigit()
    if not (joined or numeral.signed or text[start - 1] in _BEFORE) or _RUNS_ON.match(text, end):
        return False
    words = reading.language.phrases.decimals
    if words is None or compiled(words[1]).match(reading.lower, end) is not None:
        return False
    numbered = compiled(rf"(?:{words[0]})[0-9.]+\Z")
    if numbered.search(reading.lower, max(0, start - SENTENCE), end) is not None:
        return False
    openers = reading.language.amounts.openers
    return not is_named(reading.plain, start, words[2], openers)


def _kind(reading: Reading, span: Span, value: Quantity) -> FigureKind:
    """Return what a number without a unit is: a large whole one in prose may count something."""
    uncounted, text = reading.language.phrases.uncounted, reading.lower
    if uncounted is None or value.low is None or value.low % 1 or value.low < LARGE:
        return "number"
    start, end = span
    spaced = text[start - 1 : start] == " " and text[max(0, start - 2) : start - 1].isalpha()
    among = spaced and _BEHIND.match(text, end) is not None  # and 12,902 in 2011
    if not among and not _WORDED.search(text, max(0, start - REACH), end + REACH):
        return "number"  # a row of numbers
    line = text.rfind("\n", max(0, start - SENTENCE), start) + 1
    stops = [stop.end() for stop in _STOP.finditer(text, max(line, start - SENTENCE), start)]
    before = text[max([line, start - SENTENCE, *stops]) : start]
    led, followed = map(compiled, uncounted)
    told = led.search(before) is not None or followed.match(text, end) is not None
    return "number" if told else "count"


def _is_label(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a number is one of a telephone, or of a house: Rua das Flores, 1.508."""
    start, streets = numeral.span.start, reading.language.dates.streets
    if _PHONE.match(reading.plain, start):
        return True
    before = reading.lower[max(0, start - LONGEST_STREET) : start]
    return bool(streets) and _house(streets).search(before) is not None


@cache
def _house(streets: str) -> re.Pattern[str]:
    """Return the expression of a street before the number of a house."""
    return re.compile(rf"\b(?:{streets})[^.;:\n0-9]{{2,40}}, (?:n\.?[ºo°]? ?)?\Z")


def _is_whole(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a text is nothing but a number: three hundred and five, 三百零五, 3.14."""
    if numeral.broken or numeral.weak or len(reading.numerals) > 1 or len(reading.blocks) > 1:
        return False
    if numeral.span != Span(*_stripped(reading.plain, Span(0, len(reading.plain)))):
        return False
    if numeral.style == "words" and len(numeral.span.cut(reading.plain)) == 1:
        return False  # 三 numbers a chapter
    digits = numeral.plain
    coded = digits and (len(digits) > LONGEST_PLAIN or _YEAR.fullmatch(digits) is not None)
    return numeral.signed or not coded


def _is_spoken(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a number of words is a figure though no unit follows it."""
    numbers = reading.language.numbers
    least = numbers.alone_from
    vague = numeral.low != numeral.high
    if vague and numeral.span.cut(reading.lower) in numbers.vague_magnitudes:
        least *= numbers.vague_alone
    signs = {*numbers.digits, *numbers.vague} if numbers.digits else ()
    if signs and reading.lower[numeral.span.start] not in signs and not numeral.signed:
        return False  # 百万 and 千万 begin words
    runs_on = reading.plain[numeral.span.end : numeral.span.end + 1] in {"-", "/", "_"}
    exact = numeral.step == 1 and not vague and numeral.low > LARGE and not numbers.digits
    large = least <= numeral.high * (10 if vague else 1)
    return least > 0 and (large or exact) and not runs_on


def _pairs(reading: Reading) -> Iterator[Figure]:
    """Yield two joined numbers that share a magnitude: 5 to 10 million."""
    numerals, ends = reading.numerals, set()
    least = MYRIAD if reading.language.numbers.digits else MILLION
    for left, right in pairwise(numerals):
        if right.scale >= least and right.span.start - left.span.end <= LONGEST_JOIN:
            ends |= {left.span.end, right.span.end}
    for amount in Amounts(reading, _NoUnit(ends)) if ends else ():
        numeral = reading.numerals[amount.last]
        shared = amount.low != numeral.low or amount.high != numeral.high
        last = reading.numerals[amount.last + (amount.span == numeral.span)] if shared else numeral
        left = numerals[amount.last - 1]
        apart = left.grouped and amount.span.start == left.span.start  # by 7,000 to 59 million
        if shared and not apart and last.scale >= least and _large(reading.plain, last):
            value = quantity(amount, None)
            yield figure(reading, _kind(reading, amount.span, value), amount.span, value)


class _NoUnit:
    """Finds the unit of numbers that have none: the empty word."""

    def __init__(self, ends: set[int]) -> None:
        """Take the places where numbers end that may have none."""
        self._ends = ends

    def at(self, text: str, place: int) -> Word[str] | None:
        """Return the empty word, or None where the number runs on into a word."""
        if place not in self._ends or is_letter(text[place : place + 1]):
            return None
        return Word("", place, place)


def _large(text: str, numeral: Numeral) -> bool:
    """Tell whether a number is grouped or has a magnitude, and is no patent and no code."""
    if numeral.scale == 1 and not numeral.grouped:
        return False
    end = numeral.span.end
    after = text[end : end + 1]
    runs_on = bool(after) and (is_letter(after) or after in "-/_")
    return not runs_on and _PATENT.match(text, end) is None


def _decimals(text: str, numeral: Numeral) -> bool:
    """Tell whether it is a large number with decimals, and behind no name (Firefox 132.0)."""
    if numeral.step >= 1 or numeral.low < LARGE:
        return False
    start, end = numeral.span
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    return not any(is_letter(sign) for sign in before) and not is_letter(after)


def _is_change(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether its sign alone makes it a level, a rise or a fall: ▲0.3, はプラス14で, (+3)."""
    text, (start, end) = reading.plain, numeral.span
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if text.startswith("minus ", start):
        return _RUNS_ON.match(text, end) is None  # wind chills of minus 20
    if numeral.step < 1 and text[start] in _SIGNS:
        return not is_letter(after or " ")
    if reading.language.spaced or (after and after not in _CLOSING):
        return False
    bracketed = before == "(" and after == ")"
    return bracketed or text[start].isalpha() or (numeral.step < 1 and before in _LEADING)


def _stripped(text: str, span: Span) -> tuple[int, int]:
    """Return where a stretch of the text begins and ends without the space around it."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return start, max(start, span.start + len(words.rstrip()))


NUMBER = Recognizer(kinds=("number", "count"), find=_find)
