"""Counts of people that no noun names: seven were hurt, killing at least 12. They have no unit."""

from collections.abc import Iterator

from factcheck.model.folding import is_letter
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._edges import LABELED, LONGEST_NAME
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in, initials, word_at
from factcheck.recognizers._reading import Reading
from factcheck.recognizers.scale import listed

_NAME = late(r"(?<![^\W_])([A-Z][a-z]{1,20}) \Z")
_PLAYED = ("game ", "match ", "round ", "stage ", "set ", "leg ")
"""Words before the number of one thing of a series: game four of the final."""
REACH = 70
"""Code points before a large number in which is looked for what it counts."""
_ENDS = frozenset((*" .,;()\n、。で票のにがをとはへ入だなか", ""))


def _find(reading: Reading) -> Iterator[Figure]:
    words, text = reading.language.phrases, reading.lower
    if not words.people_before and not words.people_after:
        return
    opening, many = initials(words.people_after), words.people_large[1]
    closing = _ENDS | reading.words.worn_after.initials if words.people_before else frozenset()
    for numeral in reading.numerals:
        end = numeral.span.end
        place = end + (text[end : end + 1] == " ")
        if text[place : place + 1] in opening or text[end : end + 1] in closing:
            yield from _counted(reading, numeral, place)
        if many and _is_many(reading, numeral, place):
            value = Quantity(numeral.low, numeral.high, None, numeral.step)
            yield figure(reading, "count", numeral.span, value)


def _counted(reading: Reading, numeral: Numeral, place: int) -> Iterator[Figure]:
    """Yield the count of people that a number is, by what stands at a place behind it."""
    words, text = reading.language.phrases, reading.lower
    if (
        numeral.broken
        or numeral.weak
        or numeral.step < 1
        or _is_year(numeral)
        or _is_named(reading, numeral)
    ):
        return
    told = word_at(words.people_after, text, place)
    large = numeral.grouped or numeral.scale > 1
    vague = numeral.low != numeral.high and not reading.language.spaced
    if told is not None and _is_index(reading, numeral):
        return  # BMIが25以上の人
    if told is None and vague:
        return  # the 数 of 死者数
    if _is_part(reading, numeral, place) or _is_label(reading, numeral):
        return
    if told is None and not (words.people_before and _may_close(reading, numeral.span.end)):
        return
    value = Quantity(numeral.low, numeral.high, None, numeral.step)
    one = figure(reading, "count", numeral.span, value)
    place = reading.skip_space_before(one.span.start)
    lead = ends_in(words.people_before, text, place)
    word = (
        text[told.start : told.end]
        if told is not None
        else text[place if lead is None else lead : place]
    )
    if large and word in words.people_small:
        return  # 2.1 million of them
    closed = text[one.span.end : one.span.end + 1] in _ENDS
    if told is not None or (lead is not None and closed):
        yield one


def _is_many(reading: Reading, numeral: Numeral, place: int) -> bool:
    """Tell whether what stands around a large number makes it a count: approvals fell to 61,100."""
    after, before = reading.language.phrases.people_large
    start, end = numeral.span
    large = numeral.grouped or numeral.scale > 1
    if not large or numeral.broken or is_letter(reading.lower[end : end + 1] or " "):
        return False
    if word_at(after, reading.lower, place) is not None:
        return True
    lead = reading.lower[max(0, start - REACH) : start]
    return compiled(before).search(lead) is not None


def _may_close(reading: Reading, end: int) -> bool:
    """Tell whether a number, or a hedge behind it, may end a phrase at ``end``."""
    follower = reading.lower[end : end + 1]
    return follower in _ENDS or follower in reading.words.worn_after.initials


def _is_named(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether letters stand before a number where words have none: Python 3以上の."""
    before = reading.lower[max(0, numeral.span.start - 2) : numeral.span.start].rstrip(" ")[-1:]
    return not reading.language.spaced and bool(before) and is_letter(before)


def _is_index(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether the word right before a number makes it an index."""
    names = reading.language.phrases.indexes
    return bool(names) and listed(names).before(reading.lower, numeral.span.start) is not None


def _is_part(reading: Reading, numeral: Numeral, place: int) -> bool:
    """Tell whether digits behind a name are a part of what follows: Scene 3 of the play."""
    if numeral.plain is None or not reading.lower.startswith("of ", place):
        return False
    start = numeral.span.start
    named = _NAME.search(reading.plain, max(0, start - LONGEST_NAME), start)
    name = named[1].lower() if named is not None else ""
    return bool(name) and name not in reading.language.amounts.openers


def _is_label(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether digits name a thing with the word before them: Route 66, Bluetooth 5.3."""
    if reading.lower.endswith(_PLAYED, 0, numeral.span.start):
        return True
    place = numeral.span.start
    return (
        reading.language.spaced
        and LABELED.search(reading.plain, max(0, place - LONGEST_NAME), place) is not None
    )


def _is_year(numeral: Numeral) -> bool:
    return numeral.plain is not None and numeral.plain[:2] in {"19", "20"} and numeral.low > 1000


PEOPLE = Recognizer(kinds=("count",), find=_find)
