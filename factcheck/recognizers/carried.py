"""What is counted or paid as the amount before it: 11 Mrd. Euro, nach 4,5 Mrd. im Vorjahr.

Only an amount of millions or more takes the currency or measure over, from another such amount,
and what a language says of prices next to one (12 Euro, ermäßigt acht). A percent sign is taken
over by a number of the same sentence that ends a clause, behind words that lead to one (die SPD
kam auf 30,9). What a language tells of numbers in rows holds, too, once all figures are known: they
have the unit of the figure beside them (10と20%, 4.9 and 4.6 percent).
"""

from collections.abc import Iterator

from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import MILLION
from factcheck.recognizers._dress import figure
from factcheck.recognizers._nouns import PLURAL
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

_ENDS = late(r"[.,;:)](?![0-9])|\Z|\n")
"""The end of a clause."""
_CLOSED = late(r"[.,;:)](?![0-9])|\Z|\n| \([+±-][0-9]")
"""The same, or the change of a share in brackets: 14 (-1)."""
REACH = 120
"""Most code points between two amounts of one currency, or of percent."""
LEAD = 40
"""Code points before a number in which is looked for what leads to it."""
WHOLE = 100
"""Per cent of a whole."""
_STOP = late(r"[\n!?]|\.(?= [A-ZÄÖÜÀ-Ý])|[a-z]{4}\.(?= [0-9])")
"""Where a sentence ends; "Mrd." ends none."""
_ALONE = late(r"(?![^\W_]|[-/_%]| ?%)")
"""What stands behind an amount that runs on into no word."""
_UNIT = late(r" (?!(?:en|im|in|em|nel|dans|pour|para|per|und|et|y|e|contre|des?|der) )[^\W\d_]{3}")
"""What behind a number may be its unit."""
_NOUN = late(r" (?:(?:de|of|di|von) (?!plus|moins|más|menos|mais|più|meno)|d')[^\W\d_]|'")
"""What behind an amount tells what it counts."""
_THINGS = late(rf" (?:[a-z]{{3,14}} ){{0,2}}?{PLURAL}")
"""Plurals behind an amount, which count and do not measure: 3 million tonnes, 2 million people."""


def _find(reading: Reading) -> Iterator[Figure]:
    if reading.language.phrases.reduced[0]:
        yield from _reduced(reading)
    if reading.language.phrases.carried_percents:
        yield from _percents(reading)
    large = [one for one in enumerate(reading.numerals) if one[1].scale >= MILLION]
    if len(large) > 1 and reading.language.spaced:
        yield from _millions(reading, large)


def _millions(reading: Reading, large: list[tuple[int, Numeral]]) -> Iterator[Figure]:
    """Yield large amounts whose currency or measure another one of their sentence names."""
    measured = reading.neighbors.after(reading.words.measures, reading.plain)
    known: tuple[FigureKind, str | None, int] | None = None
    for index, numeral in large:
        end = numeral.span.end
        currency, measure = _currency(reading, index), measured.get(index)
        if currency is not None:
            known = ("money", currency[0], currency[1]) if currency[0] else None
        elif measure is not None:
            known = ("measure", measure.value.code, measure.end)
        elif known is not None and known[0] == "measure" and _THINGS.match(reading.lower, end):
            known = None
        elif _NOUN.match(reading.lower, end):
            known = ("count", None, end)
        elif known is not None and _carries(reading, numeral, known[2]):
            value = Quantity(numeral.low, numeral.high, known[1], numeral.step)
            yield figure(reading, known[0], numeral.span, value)


def _currency(reading: Reading, index: int) -> tuple[str | None, int] | None:
    """Return the currency of an amount, None if it may be another one, and where it ends."""
    words, numeral = reading.words, reading.numerals[index]
    after = reading.neighbors.after(words.currencies_after, reading.lower)
    before = reading.neighbors.before(words.currencies_before)
    unit = after.get(index) or before.get(index)
    if unit is None:
        return None
    word = reading.lower[unit.start : unit.end]
    named = unit.value if word not in reading.language.amounts.variant_currencies else None
    return named, max(unit.end, numeral.span.end)


def _reduced(reading: Reading) -> Iterator[Figure]:
    """Yield prices whose currency the price right before them names: 12 Euro, ermäßigt acht."""
    led, followed = map(compiled, reading.language.phrases.reduced)
    for index, numeral in enumerate(reading.numerals):
        if not index or numeral.broken or numeral.weak or numeral.scale > 1:
            continue
        currency = _currency(reading, index - 1)
        if currency is None or currency[0] is None:
            continue
        gap = reading.lower[currency[1] : numeral.span.start]
        told = led.fullmatch(gap) is not None and _ENDS.match(reading.plain, numeral.span.end)
        if told or (gap in {", ", " ("} and followed.match(reading.lower, numeral.span.end)):
            value = Quantity(numeral.low, numeral.high, currency[0], numeral.step)
            yield figure(reading, "money", numeral.span, value)


def _percents(reading: Reading) -> Iterator[Figure]:
    """Yield shares whose percent sign stands behind another one: 28,8 %, die SPD kam auf 30,9."""
    signs = reading.neighbors.after(reading.words.percents, reading.lower)
    if not signs:
        return
    words = reading.language.phrases
    decimals = compiled(rf"(?:{words.carried_percents})\Z")
    wholes = compiled(rf"(?:{words.carried_wholes})\Z") if words.carried_wholes else decimals
    end: int | None = None
    for index, numeral in enumerate(reading.numerals):
        sign, (start, own) = signs.get(index), numeral.span
        if sign is not None:
            end = sign.end if sign.value is not None and sign.value.code == "%" else end
        elif end is not None and _STOP.search(reading.plain, end, start):
            end = None
        elif _is_measured(reading, index):
            continue
        elif end is not None and start - end <= REACH and _is_share(reading, numeral):
            changed = reading.plain.startswith(" (", own)  # 14 (-1)
            led = decimals if numeral.step < 1 or changed else wholes
            found = led.search(reading.lower, max(end, start - LEAD), start)
            value = Quantity(numeral.low, numeral.high, "%", numeral.step)
            if found is not None or (numeral.signed and numeral.step < 1):
                yield figure(reading, "percent", Span(start, own), value)


def _is_measured(reading: Reading, index: int) -> bool:
    """Tell whether a number is joined to one with a unit of its own: de 3,2 à 1,5 tonne."""
    following = reading.numerals[index + 1 : index + 2]
    if not following:
        return False
    (start, own), place = following[0].span, reading.numerals[index].span.end
    joined = reading.lower[place:start].strip() in reading.language.amounts.joins
    return joined and _UNIT.match(reading.lower, own) is not None


def _is_share(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a number can be a share of a hundred, and ends a clause."""
    if numeral.broken or numeral.weak or numeral.style != "digits" or numeral.grouped:
        return False
    tail = reading.language.phrases.carried_tails
    ends = _CLOSED.match(reading.plain, numeral.span.end) is not None
    closed = ends or (tail and compiled(tail).match(reading.lower, numeral.span.end) is not None)
    return abs(numeral.high) <= WHOLE and bool(closed)


def _carries(reading: Reading, numeral: Numeral, end: int) -> bool:
    """Tell whether an amount is bare, and of the sentence whose currency is named at ``end``."""
    start, own = numeral.span
    if numeral.broken or start - end > REACH or _STOP.search(reading.plain, end, start):
        return False
    return bool(_ALONE.match(reading.plain, own)) and not _NOUN.match(reading.lower, own)


CARRIED = Recognizer(kinds=("money", "measure", "count", "percent"), find=_find)
