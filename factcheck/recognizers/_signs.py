"""Signs before amounts and words of change behind them: -$5m, minus $5 million, ±3%, 3人減."""

from dataclasses import replace
from functools import cache

from factcheck.model.folding import is_letter
from factcheck.model.language import Language
from factcheck.model.late import compiled
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.recognizers._reading import Reading

DASH = "–"
"""A minus sign to some typists; a dash of a range or a sentence to most."""
SIGNED: frozenset[FigureKind] = frozenset({"money", "percent"})
"""Kinds of amounts before which a sign may stand."""
CHANGED: frozenset[FigureKind] = SIGNED | {"count", "measure", "duration"}
"""Kinds of amounts behind which a word may make them a change."""
EITHER = "±"
"""The sign that may stand before any amount: ±0.5℃; behind a number it is that one's spread."""
_OPENS = frozenset(" (\n\t|")


def signed(reading: Reading, span: Span, value: Quantity, *, minus: bool) -> tuple[Span, Quantity]:
    """Return place and value of an amount, with the sign before it taken in, if any or ±."""
    low, high, text, start = value.low, value.high, reading.lower, span.start
    if low is None or high is None or low < 0:
        return span, value
    if text[start - 1 : start] not in _signs(reading.language)[1]:
        return span, value
    either = _longest(reading, start, 0)
    if low == high and either:
        place = start - len(either)
        spread = either == EITHER and reading.lower[place - 1 : place].isdigit()
        return (span, value) if spread else (Span(place, span.end), replace(value, low=-low))
    if not minus:
        return span, value
    sign = DASH if text[start - 1 : start] == DASH else _minus(reading, start)
    place = start - len(sign)
    if not sign or not _opens(text, place, sign):
        return span, value
    return Span(place, span.end), replace(value, low=-high, high=-low)


def changed(reading: Reading, span: Span, value: Quantity) -> tuple[Span, Quantity]:
    """Return place and value of an amount, with the word of change behind it, if any: 3人減."""
    change = reading.words.changes.at(reading.lower, span.end)
    if change is None or change.value is None:
        return span, value
    ends = reading.language.amounts.change_ends
    if ends and compiled(ends).match(reading.lower, change.end) is None:
        return span, value
    told = Span(span.start, change.end)
    if change.value > 0 or value.low is None or value.high is None or value.low < 0:
        return told, value
    return told, replace(value, low=-value.high, high=-value.low)


def _minus(reading: Reading, start: int) -> str:
    """Return the longest sign word that ends where a currency starts, if it is a minus."""
    if reading.lower[start].isdigit():
        return ""  # the number has taken its own sign, or refused it
    return _longest(reading, start, -1)


def _longest(reading: Reading, start: int, sign: int) -> str:
    """Return the longest sign word that ends at ``start``, if it means this sign."""
    signs, _ = _signs(reading.language)
    found = [word for word in signs if reading.lower.endswith(word, 0, start)]
    longest = max(found, key=len, default="")
    return longest if longest and signs[longest] == sign else ""


@cache
def _signs(language: Language) -> tuple[dict[str, int | None], frozenset[str]]:
    """Return the sign words of a language with what they mean, and how signs end."""
    signs: dict[str, int | None] = {EITHER: 0, **language.numbers.signs}
    return signs, frozenset(word[-1] for word in (*signs, DASH))


def _opens(text: str, place: int, sign: str) -> bool:
    """Tell whether nothing stands before a sign that it could join or run on from."""
    left = text[place - 1] if place else " "
    if left == " " and text[max(0, place - 2) : place - 1].isdigit():
        return False
    if sign == DASH:
        return left in _OPENS
    return not (is_letter(left) or left.isdigit() or left in "-–~.%)")
