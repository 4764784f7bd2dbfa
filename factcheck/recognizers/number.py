"""Numbers that no unit follows: 3億, 1.5 million, 1,234, and cells that hold nothing but a number.

A bare number elsewhere is too often a heading, a version or a label to be called a figure. But
where a text is nothing but a number, that is what it states. In some languages a large whole
number in prose is a count, of what its sentence tells, unless words around it make it a level.
Nobody numbers things by fractions, apart from chapters, releases and the like: where a language
tells which those are, decimals in prose state a value (rose to 27.4, a score of 8.1).
"""

import re
from collections.abc import Iterator
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
from factcheck.recognizers._edges import RUNS_ON
from factcheck.recognizers._lexicon import NoUnit
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

_PATENT = late(r" [ABUS][12](?![A-Za-z0-9])")
"""What ends the number of a patent: US 10,123,456 B2 (WIPO standard ST.16)."""

_PHONE = late(r"0[ .][0-9]|[89]0[0-9][ .][0-9]{3}[ .][0-9]{3}(?![0-9]|[ .,][0-9])")
"""Numbers that are free of charge, or dear, in Europe: 0 800 123 456, 900 123 456."""

_SIGNS = frozenset("▲△")
"""Signs of a fall that no word and no list begins with before decimals."""
_LED = late(
    r"\b(?:is|was|at|to|of|est|était|de|à|ist|war|auf|bei|von|es|era|a|en|é|em|para|è|di) \Z|"
    r"(?<![址牌层層号號])[为為是至到达達]\Z|[은는이가] \Z"
)
_LEVEL_END = late(
    r"[.,;:!?。、;](?![0-9])|\Z|\n| (?!floor|store?y|étage|planta|andar|piano)(?:[a-zà-ÿ]{2}|–|—)|"
    r"이?다\b|으?로\b"
)
"""What stands around a whole number with a minus sign that states a level."""
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
LEAST_SIGNS = 3
"""Fewest digits that are words, of a number that no unit follows."""
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
    told = reading.language.phrases.decimals is not None
    if told and any(one.step < 1 or one.broken for one in reading.numerals):
        from factcheck.recognizers._bare_decimals import decimals  # noqa: PLC0415

        yield from decimals(reading)


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
    if reading.plain[numeral.span.end : numeral.span.end + 1] in {"-", "/", "_"}:
        return False
    vague = numeral.low != numeral.high
    told = reading.language.phrases.spoken is not None or not numbers.digits
    if told and not vague and _is_exact(reading, numeral):
        return True
    if vague and numeral.span.cut(reading.lower) in numbers.vague_magnitudes:
        least *= numbers.vague_alone
    signs = {*numbers.digits, *numbers.vague} if numbers.digits else ()
    start = numeral.span.start
    opening = reading.lower[start : start + 2].lstrip("十")[:1]  # 十四亿
    if signs and opening not in signs and not numeral.signed:
        return False  # 百万 and 千万 begin words
    return 0 < least <= numeral.high * (10 if vague else 1)


def _is_exact(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether it is told by two digits or more: 1200, 305, two point five; not 200, 3000."""
    pointed = numeral.step < 1
    if pointed and not any(one in numeral.span.cut(reading.lower) for one in _points(reading)):
        return False  # anderthalb
    if not pointed and not (numeral.low > LARGE and numeral.low >= 10 * numeral.step):
        return False
    led = reading.language.phrases.spoken
    if led is None:
        return True
    start, end = numeral.span
    if end - start < LEAST_SIGNS:
        return False  # 천사 is an angel
    before = compiled(rf"(?:{led[0]})\Z").search(reading.plain, max(0, start - REACH), start)
    return before is not None and compiled(led[1]).match(reading.plain, end) is not None


def _points(reading: Reading) -> list[str]:
    """Return the words for a decimal mark that are words, without the space around them."""
    return [word.strip() for word in reading.language.numbers.points]


def _pairs(reading: Reading) -> Iterator[Figure]:
    """Yield two joined numbers that share a magnitude: 5 to 10 million."""
    numerals, ends = reading.numerals, set()
    least = MYRIAD if reading.language.numbers.digits else MILLION
    for left, right in pairwise(numerals):
        if right.scale >= least and right.span.start - left.span.end <= LONGEST_JOIN:
            ends |= {left.span.end, right.span.end}
    for amount in Amounts(reading, NoUnit(ends)) if ends else ():
        numeral = reading.numerals[amount.last]
        shared = amount.low != numeral.low or amount.high != numeral.high
        last = reading.numerals[amount.last + (amount.span == numeral.span)] if shared else numeral
        left = numerals[amount.last - 1]
        apart = left.grouped and amount.span.start == left.span.start  # by 7,000 to 59 million
        if shared and not apart and last.scale >= least and _large(reading.plain, last):
            value = quantity(amount, None)
            yield figure(reading, _kind(reading, amount.span, value), amount.span, value)


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
        return RUNS_ON.match(text, end) is None  # wind chills of minus 20
    if numeral.step < 1 and text[start] in _SIGNS:
        return not is_letter(after or " ")
    if text[start] in "-−" and _LED.search(text, max(0, start - 8), start):
        return _LEVEL_END.match(text, end) is not None  # the balance is -17.
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
