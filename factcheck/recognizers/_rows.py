"""Numbers that have the unit of a figure beside them: 4.9 and 4.6 percent, 10と20%, 58人(前年は61).

A row tells its unit once: behind its last number, or at its first one. By which words numbers join
a row is told by the language (`RowWords`); what holds in any language stands here.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.model.late import compiled
from factcheck.model.phrases import RowJoin, RowWords
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.recognizers._dress import figure
from factcheck.recognizers._edges import CLAUSE_END, is_named
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading

FARTHEST = 40
"""Most code points between a figure and a number that words set against it."""
LEAST_WHOLE = Decimal(10_000)
"""From where on a number takes over no magnitude: 1.2 million tonnes, up from 900000."""
_BARE = frozenset({"count", "number"})
"""What a number is that no unit follows."""


class _Head(NamedTuple):
    """A figure whose unit others share, and its number."""

    figure: Figure
    value: Quantity
    place: int
    """Which of the numerals of the text its number is: the only one in it."""


def in_rows(reading: Reading, found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return figures in reading order, and with them the numbers that have their units.

    What was ``found`` stays, but for bare counts and numbers, which are what their row is.
    """
    rows = reading.language.phrases.rows
    if rows is None:
        return found
    added: dict[int, Figure] = {}
    for head in _heads(reading, rows, found):
        for numeral, value in _others(reading, rows, head):
            other = figure(reading, head.figure.kind, numeral.span, value)
            if numeral.span.start not in added and _is_free(found, other.span):
                added[numeral.span.start] = other
    if not added:
        return found
    kept = {one.span: one for one in (*found, *added.values())}
    return tuple(kept[span] for span in sorted(kept))


def _heads(reading: Reading, rows: RowWords, found: tuple[Figure, ...]) -> Iterator[_Head]:
    """Yield the figures of one number that words join to another one, the last one first."""
    numerals, text = reading.numerals, reading.lower
    place = len(numerals) - 1
    for one in reversed(found):
        (start, end), value = one.span, one.value
        while place >= 0 and numerals[place].span.start >= end:
            place -= 1
        if place < 0:
            return
        own = numerals[place]
        if own.span.start < start or (one.kind not in rows.kinds and one.kind not in rows.rest):
            continue
        left = text[numerals[place - 1].span.end : own.span.start] if place else ""
        right = text[end : numerals[place + 1].span.start] if place + 1 < len(numerals) else ""
        joined = left in rows.last or right in rows.against or right in rows.further
        joined = joined or (right[:1] == "(" and rows.brackets != "")
        if not joined and not (rows.instead and len(right) <= FARTHEST):
            continue
        two = place and numerals[place - 1].span.start >= start
        if isinstance(value, Quantity) and own.low == own.high != 0 and not two:
            yield _Head(one, value, place)


def _is_free(found: tuple[Figure, ...], span: Span) -> bool:
    """Tell whether no figure touches a place, unless it is a bare one right there."""
    index = bisect_left(found, span.start + 1, key=lambda one: one.span.end)
    if index == len(found) or found[index].span.start >= span.end:
        return True
    return found[index].span == span and found[index].kind in _BARE


def _others(reading: Reading, rows: RowWords, head: _Head) -> Iterator[tuple[Numeral, Quantity]]:
    """Yield the numbers that have the unit of a figure, with their values in it."""
    kind, own = head.figure.kind, reading.numerals[head.place]
    if kind in rows.kinds and head.value.unit not in rows.unshared:
        for numeral in (*_before(reading, rows, head), *_behind(reading, rows, head)):
            value = _like(head.value, own, numeral)
            if value is not None:
                yield numeral, value
    if kind in rows.rest:
        for numeral in _rest(reading, rows, head):
            yield numeral, Quantity(numeral.low, numeral.high, head.value.unit, numeral.step)


def _before(reading: Reading, rows: RowWords, head: _Head) -> Iterator[Numeral]:
    """Yield the numbers of which a figure ends the row, the nearest first."""
    own = follower = reading.numerals[head.place]
    joins = rows.last
    for index in range(head.place - 1, -1, -1):
        numeral = reading.numerals[index]
        how = joins.get(reading.lower[numeral.span.end : follower.span.start])
        if how is None or own.span.start != head.figure.span.start:
            return
        if not _fits(how, numeral, follower, own):
            return
        if not _is_of_row(reading, rows, numeral):
            return
        yield numeral
        follower, joins = numeral, rows.further


def _fits(how: RowJoin, numeral: Numeral, follower: Numeral, own: Numeral) -> bool:
    """Tell whether a number may stand before another one of a row, which ``own`` ends."""
    if numeral.scale > 1 < own.scale:
        return True  # 67 million and 4.5 million dollars
    if how == "decimal":
        return numeral.step < 1 and follower.step < 1
    alike = numeral.step / numeral.scale == own.step / own.scale
    return how == "any" or (alike and (how == "alike" or numeral.low < follower.low))


def _behind(reading: Reading, rows: RowWords, head: _Head) -> Iterator[Numeral]:
    """Yield the number that a figure is held against."""
    start, end = head.figure.span
    for numeral in reading.numerals[head.place + 1 : head.place + 2]:
        gap = reading.lower[end : numeral.span.start]
        before = rows.against.get(gap)
        led = before is not None and reading.lower.endswith(before, 0, start)
        if not led and gap[:1] == "(" and rows.brackets:
            led = compiled(rows.brackets).fullmatch(gap) is not None
        if not led and rows.instead and len(gap) <= FARTHEST and not CLAUSE_END.search(gap):
            led = compiled(rf"(?:{rows.instead})\Z").search(gap) is not None
        ends = led and compiled(rows.ends).match(reading.lower, numeral.span.end) is not None
        if ends and not (numeral.broken or numeral.weak):
            yield numeral


def _rest(reading: Reading, rows: RowWords, head: _Head) -> Iterator[Numeral]:
    """Yield the rest of a row that begins with an age, or with a number that counts nothing."""
    opening, rest = rows.rest[head.figure.kind]
    start, end = head.figure.span
    if not (opening or head.value.unit is None) or not reading.lower.startswith(opening, start):
        return
    following = reading.numerals[head.place + 1 : head.place + 2]
    if not following or reading.lower[end : following[0].span.start] not in rows.further:
        return
    row = compiled(rest).match(reading.lower, end)
    for index in range(head.place + 1, len(reading.numerals) if row else 0):
        numeral = reading.numerals[index]
        if row is None or numeral.span.start >= row.end():
            return
        if _is_of_row(reading, rows, numeral):
            yield numeral


def _like(value: Quantity, own: Numeral, numeral: Numeral) -> Quantity | None:
    """Return a number in the unit of an amount, and in its magnitude if it has none of its own.

    ``own`` is the number of that amount.
    """
    end = value.low if value.low is not None else value.high
    if not isinstance(end, Decimal) or numeral.low != numeral.high:
        return None
    whole = numeral.grouped or numeral.low >= min(own.scale, LEAST_WHOLE)
    factor = abs(end / own.low) * (own.scale if numeral.scale == 1 and not whole else 1)
    low = numeral.low * factor
    return Quantity(low, low, value.unit, numeral.step * factor)


def _is_of_row(reading: Reading, rows: RowWords, numeral: Numeral) -> bool:
    """Tell whether a number may be one of a row: no code, no year, and no number of a thing."""
    start, text = numeral.span.start, reading.plain
    if numeral.broken or numeral.weak or numeral.low != numeral.high:
        return False
    if not compiled(rows.lead).match(text, start):
        return False
    language = reading.language
    place = reading.skip_space_before(start)
    if ends_in(language.phrases.elided_traps, reading.lower, place) is not None:
        return False
    sure = numeral.scale > 1 or not rows.lead or not language.spaced
    return sure or not is_named(text, start, frozenset(), language.amounts.openers)
