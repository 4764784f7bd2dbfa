"""Money whose currency its sentence named before: 11 Mrd. Euro, nach 4,5 Mrd. im Vorjahr.

Only an amount of millions or more takes the currency over, from another such amount.
"""

from collections.abc import Iterator

from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import MILLION
from factcheck.recognizers._dress import figure
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

REACH = 120
"""Most code points between two amounts of one currency."""
_STOP = late(r"[\n!?]|\.(?= [A-ZÄÖÜÀ-Ý])")
"""Where a sentence ends; "Mrd." ends none."""
_ALONE = late(r"(?![^\W_]|[-/_%]| ?%)")
"""What stands behind an amount that runs on into no word."""
_NOUN = late(r" (?:de|d'|of|di|von) (?!plus|moins|más|menos|mais|più|meno)[^\W\d_]|'")
"""What behind an amount tells what it counts."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.words
    large = [one for one in enumerate(reading.numerals) if one[1].scale >= MILLION]
    if len(large) < 2 or not reading.language.spaced:
        return
    after = reading.neighbors.after(words.currencies_after, reading.lower)
    before = reading.neighbors.before(words.currencies_before)
    variants = reading.language.amounts.variant_currencies
    known: tuple[str, int] | None = None
    for index, numeral in large:
        unit = after.get(index) or before.get(index)
        if unit is not None:
            word = reading.lower[unit.start : unit.end]
            named = unit.value if word not in variants else None
            known = (named, max(unit.end, numeral.span.end)) if named else None
        elif known is not None and _carries(reading, numeral, known[1]):
            value = Quantity(numeral.low, numeral.high, known[0], numeral.step)
            yield figure(reading, "money", numeral.span, value)


def _carries(reading: Reading, numeral: Numeral, end: int) -> bool:
    """Tell whether an amount is bare, and of the sentence whose currency is named at ``end``."""
    start, own = numeral.span
    if numeral.broken or start - end > REACH or _STOP.search(reading.plain, end, start):
        return False
    return bool(_ALONE.match(reading.plain, own)) and not _NOUN.match(reading.lower, own)


CARRIED = Recognizer(kinds=("money",), find=_find)
