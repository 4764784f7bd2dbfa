"""Numbers whose unit the amount beside them has: 10と20%, 8から10%に, 58人(前年は61).

The amount stands right behind the number, or right before the bracket in which the number stands.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer, load
from factcheck.recognizers._dress import figure
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

SHARING: tuple[FigureKind, ...] = (
    "money", "percent", "measure", "count", "age", "ratio", "duration", "rank",
)  # fmt: skip
"""The recognizers of amounts that share their unit."""
_CALENDAR = frozenset({"year", "month", "day"})
"""Units that in a list are as well those of dates: 3、5日."""
_LIST = "、"
"""What stands between the members of a list, which rise and are told alike."""


def shared(
    reading: Reading, ahead: Sequence[re.Match[str]], behind: Iterable[re.Match[str]]
) -> Iterator[Figure]:
    """Yield the figures of numbers that stand ``ahead`` of an amount, or in brackets ``behind``."""
    numerals = {one.span.start: one for one in reading.numerals if not one.broken}
    amounts = list(_amounts(reading))
    starts, ends = {one.span.start: one for one in amounts}, {one.span.end: one for one in amounts}
    for match in reversed(ahead):
        amount = starts.get(match.end())
        if amount is not None and _may_share(match, amount):
            found = _alike(reading, match, amount, numerals)
            if found is not None:
                starts[found.span.start] = found
                yield found
    for match in behind:
        amount = ends.get(match.start())
        if amount is not None and _may_share(match, amount):
            found = _alike(reading, match, amount, numerals)
            if found is not None:
                yield found


def _amounts(reading: Reading) -> Iterable[Figure]:
    """Return the amounts of a text, of those that begin or end at one place the longest last."""
    every = (load("factcheck.recognizers", name, Recognizer) for name in SHARING)
    found = (one for each in every for one in reading.found(each.find))
    return sorted(found, key=lambda one: (len(one.span.cut(reading.plain)), one.kind != "count"))


def _may_share(match: re.Match[str], amount: Figure) -> bool:
    """Tell whether the number of a match can be one of a list with the amount behind it."""
    value = amount.value
    if not isinstance(value, Quantity) or value.unit in _CALENDAR:
        return False
    if match.groupdict().get("gap") != _LIST:
        return True
    alike = ("." in match["number"]) == ("." in amount.text)
    return alike and amount.kind != "rank"


def _alike(
    reading: Reading, match: re.Match[str], amount: Figure, numerals: Mapping[int, Numeral]
) -> Figure | None:
    """Return the figure that the number of a match is with the unit of an amount."""
    span, value = Span(*match.span("number")), amount.value
    own, places = numerals.get(span.start), range(*amount.span)
    of = [numerals[place] for place in places if place in numerals]
    if own is None or own.span != span or len(of) != 1 or not isinstance(value, Quantity):
        return None
    told, end = of[0].low, value.low if value.low is not None else value.high
    if own.low != own.high or told != of[0].high or not told or not isinstance(end, Decimal):
        return None
    factor = abs(end / told) * (of[0].scale if own.scale == 1 else 1)
    low = own.low * factor
    if match.groupdict().get("gap") == _LIST and low >= abs(end):
        return None
    told_alike = Quantity(low, low, value.unit, own.step * factor)
    return figure(reading, amount.kind, span, told_alike, dressed=False)
