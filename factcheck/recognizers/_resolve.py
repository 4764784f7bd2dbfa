"""Choosing among overlapping candidates: the longest wins, then the order of the kinds.

What was chosen tells the unit of bare numbers that stand in one row with it (4.9 and 4.6 percent).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind
from factcheck.recognizers._dress import figure
from factcheck.recognizers._edges import is_named
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading

ORDER: tuple[FigureKind, ...] = (
    "date", "time", "money", "percent", "ratio", "rank", "age", "duration", "measure", "count",
    "number",
)  # fmt: skip
"""Which kind wins where two readings are equally long (10分 is a duration, not a count)."""

_LAST_JOIN = late(r"(?:,? and| or)(?: even)? \Z")
"""What joins the last number of a row to the one before it: 900, or 60 percent, is no row."""
_LAST = ("and ", "or ", "even ")
_JOIN = late(r",? (?:and|or)(?: even)? \Z|, \Z")
_LONGEST_JOIN = 10
_ON = (", ", " and ", " or ")
"""What joins a number of a row to the next one."""
_ROW = late(
    r"(?:, [1-9][0-9,.]*)*,? (?:and|or) [1-9][0-9.]*(?=[.,;)](?![0-9])|\Z| (?:in|on|to|for|at)\b)"
)
"""The rest of a row of numbers that ends a clause."""
_AGED = late(
    r"(?:, (?:[1-9][0-9]?|[a-z]{3,9}))*,? and (?:[1-9][0-9]?|[a-z]{3,12})(?=[.,;)](?![0-9])|\Z| (?:"
    r"were|was|are|who|have|had|at|in|when|died|respectively)\b)"
)
"""The rest of a row of ages."""
_AGAINST = tuple(
    f"{comma} {word} "
    for comma in ("", ",")
    for word in (
        "up from",
        "down from",
        "compared with",
        "compared to",
        "against",
        "versus",
        "from",
    )
)
"""What leads to the number that another amount is held against."""
_ROW_ENDS = late(
    r"[.;,)](?![0-9])|\Z|\n| (?:a year|a month|a week|a day|an hour|in|at|last|this|on|the (?:year|"
    r"month|week|day|quarter|previous|same)|for|by|before|earlier|during|and|but|when|while)\b"
)
"""What stands behind such a number."""
_UNITS = frozenset({"percent", "money", "measure", "duration", "age"})
_BARE = frozenset({"count", "number"})
"""What a number is that no unit follows."""
_YEARS = frozenset({"15", "16", "17", "18", "19", "20"})
"""First digits of four that may as well be a year."""


def resolve(candidates: Iterable[Figure], taken: Sequence[Span]) -> tuple[Figure, ...]:
    """Return figures in reading order that overlap neither one another nor ``taken``."""
    rank = {kind: place for place, kind in enumerate(ORDER)}
    starts: list[int] = []
    spans: list[Span] = []
    chosen: dict[int, Figure] = {}
    for span in sorted(taken):
        if span.start < span.end:
            _insert(starts, spans, span)
    best = sorted(
        candidates,
        key=lambda figure: (
            figure.span.start - figure.span.end,
            rank[figure.kind],
            figure.span.start,
        ),
    )
    for one in best:
        if _insert(starts, spans, one.span):
            chosen[one.span.start] = one
    return tuple(chosen[start] for start in sorted(chosen))


def _insert(starts: list[int], spans: list[Span], span: Span) -> bool:
    """Insert a span in order unless it overlaps one that is there."""
    place = bisect_left(starts, span.start)
    if place < len(starts) and starts[place] < span.end:
        return False
    if place and spans[place - 1].end > span.start:
        return False
    starts.insert(place, span.start)
    spans.insert(place, span)
    return True


def in_rows(reading: Reading, found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return figures with those that stand in one row with them: 4.9 and 4.6 percent.

    English tells the unit of a row once, behind its last number, and that of what another amount
    is held against (4.2%, up from 3.9).
    """
    if reading.language.phrases.decimals is None:
        return found
    starts = {numeral.span.start: numeral for numeral in reading.numerals}
    ends = {numeral.span.end: numeral for numeral in reading.numerals}
    kept = {one.span: one for one in found}
    for one in reversed(found):
        if not isinstance(one.value, Quantity) or one.value.low != one.value.high:
            continue
        others = [*_behind(reading, one, one.value, starts)]
        if one.kind in _UNITS:
            others += _before_last(reading, one, one.value, starts, ends)
        for other in others:
            rivals = [told for span, told in kept.items() if span.touches(other.span)]
            if all(rival.span == other.span and rival.kind in _BARE for rival in rivals):
                kept[other.span] = other
    return tuple(kept[span] for span in sorted(kept))


def _behind(
    reading: Reading, first: Figure, value: Quantity, starts: dict[int, Numeral]
) -> Iterator[Figure]:
    """Yield the numbers behind a figure that are told as it is, without its unit."""
    text, end = reading.lower, first.span.end
    if first.kind in _UNITS and text.startswith(_AGAINST, end):
        moved = text.startswith(" from ", end)
        if value.unit == "point" or (moved and not text.endswith("to ", 0, first.span.start)):
            return
        place = end + next(len(word) for word in _AGAINST if text.startswith(word, end))
        own = next((starts[at] for at in range(*first.span) if at in starts), None)
        numeral = starts.get(place)
        if numeral and own and own.low and _ROW_ENDS.match(text, numeral.span.end):
            yield from _like(reading, first, value, own, numeral)
    elif text.startswith(_ON, end) and (first.text[:4].lower() == "aged" or value.unit is None):
        if first.kind != "age" and first.kind not in _BARE:
            return
        row = (_AGED if first.kind == "age" else _ROW).match(text, end)
        for place in range(end, row.end() if row else end):
            numeral = starts.get(place)
            if numeral is not None and _is_of_row(reading, numeral):
                told = Quantity(numeral.low, numeral.high, value.unit, numeral.step)
                yield figure(reading, first.kind, numeral.span, told)


def _like(
    reading: Reading, one: Figure, value: Quantity, own: Numeral, numeral: Numeral
) -> Iterator[Figure]:
    """Yield a number in the unit, and if it has none of its own in the magnitude, of another."""
    if isinstance(value.low, Decimal) and not numeral.broken and numeral.low == numeral.high:
        scale = own.scale if numeral.scale == 1 and numeral.low < own.scale else 1
        amount = numeral.low * (value.low / own.low) * scale
        told = Quantity(amount, amount, value.unit, value.resolution)
        yield figure(reading, one.kind, numeral.span, told)


def _before_last(
    reading: Reading,
    last: Figure,
    value: Quantity,
    starts: dict[int, Numeral],
    ends: dict[int, Numeral],
) -> Iterator[Figure]:
    """Yield the numbers before one whose unit they share, the nearest first."""
    own, place = starts.get(last.span.start), last.span.start
    if not reading.plain.endswith(_LAST, 0, place):
        return
    join = _LAST_JOIN.search(reading.plain, max(0, place - _LONGEST_JOIN), place)
    if join is None or own is None or not own.low:
        return
    while join is not None and (numeral := ends.get(join.start())) is not None:
        # told alike, unlike 7.9% from 18 to 24 and 16.2%
        if numeral.step / numeral.scale != own.step / own.scale or not _is_of_row(reading, numeral):
            return
        yield from _like(reading, last, value, own, numeral)
        place = numeral.span.start
        join = _JOIN.search(reading.plain, max(0, place - _LONGEST_JOIN), place)


def _is_of_row(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a number may be one of a row: no code, no year, and no number of a thing."""
    plain, place = numeral.plain or "", reading.skip_space_before(numeral.span.start)
    if numeral.broken or numeral.weak or numeral.low != numeral.high or place < 1:
        return False
    if len(plain) == len("2022") and plain[:2] in _YEARS:
        return False
    if place == numeral.span.start and reading.plain[place - 1] != "(":
        return False
    traps = reading.language.phrases.elided_traps
    if ends_in(traps, reading.lower, place) is not None:
        return False
    openers = reading.language.amounts.openers
    return not is_named(reading.plain, numeral.span.start, frozenset(), openers)
