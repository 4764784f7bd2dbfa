"""Physical measures: 42.195キロ, 25.3度, 10 GB, 100 km/h; units are UCUM codes."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.model.folding import fold, lower
from factcheck.model.language import Unit
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._bases import is_priced
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._edges import LONGEST_NAME, PLACED
from factcheck.recognizers._halves import with_halves
from factcheck.recognizers._hundredths import with_hundredths
from factcheck.recognizers._reading import Reading
from factcheck.recognizers.told import told

_CLAUSES = late(r"[\n。;]|,(?![0-9])")
SCALES = {
    (small, large): Decimal(1).scaleb(power)
    for small, large, power in (
        ("mg", "g", -3), ("g", "kg", -3), ("kg", "t", -3), ("mm", "cm", -1), ("mm", "m", -3),
        ("cm", "m", -2), ("m", "km", -3), ("mL", "L", -3), ("W", "kW", -3), ("kW", "MW", -3),
        ("MW", "GW", -3), ("MBy", "GBy", -3), ("GBy", "TBy", -3), ("m2", "har", -4),
    )
}  # fmt: skip
"""How many of the larger unit the smaller one is."""
REACH = 10
"""Code points before a number within which a word makes its unit clear (気温は25度)."""

_ANOTHER = late(r"[0-9][^0-9、]+、")
"""Another amount in a clause, of which the word before it tells: 時速30キロ、1周4キロ."""
CARRIED = 24
"""Code points behind an amount whose unit is clear in which the word means the same."""
MOST_SPOONS = 99
"""Most that a recipe takes of what it measures by the spoon or the cup: カップ2026 is a name."""
_INSIDE = late("[ァ-ヴー]{2}")
"""What shows, at the sign before a unit, that the unit is only the end of a word."""
MOST_SIDES = 3
"""Most numbers that share a unit by ``TIMES``."""
TIMES = frozenset("×x✕✖")
LENGTHS = frozenset({"m", "km", "cm", "mm", "[ft_i]", "[in_i]"})
"""Units of the sides that a word joins."""
LONGEST_LEAD = 48
"""Code points before them in which is looked for what leads to sides."""
"""Signs between the sides of a thing."""
LEGS = frozenset(map(Decimal, (50, 100, 200, 400, 800, 1500, 5000, 6000, 7500, 10_000)))
"""Meters that each of four runs, swims or skis in a relay: 4×100メートル (World Athletics, World
Aquatics, FIS, IBU). The four are no side of a thing."""
_MILLIONS = frozenset({"count", "number"})
"""What amounts in millions are, of which the "m" is no unit: a population of 2.1m."""
RUNNERS, METERS = 4, {"m": 1, "km": 1000}


def _find(reading: Reading) -> Iterator[Figure]:
    contexts = reading.language.amounts.measure_contexts
    for amount in Amounts(reading, reading.words.measure_contexts):
        # a word such as 영하 is a sign, and stands within the amount
        before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
        clause = _CLAUSES.split(before)[-1] + amount.span.cut(reading.lower)
        clause = _ANOTHER.split(clause)[-1]
        words = contexts[lower(fold(amount.word))][1]
        if any(word in clause for word in words):
            value = quantity(amount, amount.unit.code, amount.unit.factor)
            yield figure(reading, "measure", amount.span, value)
    yield from _senses(reading)
    yield from _spoons(reading)
    weights = reading.language.phrases.weight_contexts
    hundredths = reading.language.amounts.hundredths
    found = Amounts(reading, reading.words.measures, cased=True, weak=True)
    millions = {one.span.end for one in reading.once(told) if one.kind in _MILLIONS}
    every = [with_hundredths(reading, one) for one in found] if hundredths else list(found)
    yield from _summed(reading, every)
    last: Amount[Unit] | None = None
    heavy: Span | None = None
    for amount in with_halves(reading, every):
        if last is not None:
            yield from _stretched(reading, last, amount)
        last = amount
        if amount.word == "m" and amount.span.end in millions:
            continue  # a population of 2.1m
        if is_priced(reading, amount):
            continue  # 1バレル70ドル
        if _is_place(reading, amount):
            continue
        before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
        weight = weights.get(amount.word)
        joined = heavy is not None and _is_joined(reading, heavy, amount.span)
        if weight is not None and (joined or any(word in before for word in weight[1])):
            heavy = amount.span
            value = quantity(amount, weight[0])
            yield figure(reading, "measure", amount.span, value)
            continue
        value = quantity(grown(amount), amount.unit.code, amount.unit.factor)
        yield figure(reading, "measure", amount.span, value)
        yield from _sides(reading, amount)


def _is_place(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether a number is of a place's name (Runway 28L), or of a time (ran 8:30 miles)."""
    start, end = amount.span
    if start > 1 and reading.plain[start - 1] == ":" and reading.plain[start - 2].isdigit():
        return True
    glued = len(amount.word) == 1 and reading.plain[end - 2 : end - 1].isdigit()
    if amount.word == "m" and reading.plain.endswith("stands ", 0, start):
        return False  # the rocket stands 70m tall
    return (
        glued
        and reading.language.spaced
        and PLACED.search(reading.plain, max(0, start - LONGEST_NAME), start) is not None
    )


def _is_joined(reading: Reading, first: Span, last: Span) -> bool:
    """Tell whether a word of range joins two amounts: 몸무게가 85킬로에서 72킬로로."""
    join = reading.words.joins.at(reading.lower, first.end)
    return join is not None and reading.skip_space(join.end) == last.start


def _summed(reading: Reading, every: Sequence[Amount[Unit]]) -> Iterator[Figure]:
    """Yield measures in two units, told in the lower one: 1 m 80 cm, 2 kg 500 g."""
    for high, low in pairwise(every):
        scale = SCALES.get((low.unit.code, high.unit.code))
        gap = reading.lower[high.span.end : low.span.start]
        points = high.low == high.high and low.low == low.high and high.step == 1
        if scale is None or not points or gap not in reading.language.amounts.sum_links:
            continue
        if low.low * scale < 1 and high.unit.factor == low.unit.factor == 1:
            value = point(high.low / scale + low.low, low.unit.code, low.step)
            yield figure(reading, "measure", Span(high.span.start, low.span.end), value)


def _spoons(reading: Reading) -> Iterator[Figure]:
    """Yield amounts whose unit stands before the number: 大さじ2, but no ワールドカップ2026."""
    for led in Amounts(reading, None, reading.words.measures_before):
        inside = led.span.start and _INSIDE.match(reading.plain, led.span.start - 1)
        vague = led.low != led.high and reading.numerals[led.last].style == "words"  # カップ数
        if not (inside or vague) and (led.high <= MOST_SPOONS or led.unit.code != "mL"):
            value = quantity(led, led.unit.code, led.unit.factor)
            yield figure(reading, "measure", led.span, value)


def _stretched(reading: Reading, first: Amount[Unit], last: Amount[Unit]) -> Iterator[Figure]:
    """Yield the range between two measures told in two units: 500g~1kg, 800 m – 1.2 km."""
    start, end = first.span.end, last.span.start
    join = reading.words.joins.at(reading.lower, reading.skip_space(start)) if start < end else None
    if join is None or join.value != "span" or reading.skip_space(join.end) != end:
        return
    scale = SCALES.get((first.unit.code, last.unit.code))
    if scale is None:
        return
    factor, unit = last.unit.factor, last.unit.code
    low, high = first.low * first.unit.factor * scale, last.high * factor
    if low < high:
        step = min(first.step * first.unit.factor * scale, last.step * factor)
        span = Span(first.span.start, last.span.end)
        yield figure(reading, "measure", span, Quantity(low, high, unit, step))


def _senses(reading: Reading) -> Iterator[Figure]:
    """Yield amounts whose unit the words before or behind it make clear (35.5度, 45度の角度)."""
    senses = reading.language.amounts.measure_senses
    ends, other = reading.language.amounts.senses_end
    known: Amount[str] | None = None
    meant: Unit | None = None
    for amount in Amounts(reading, reading.words.measure_senses) if senses else ():
        numeral = reading.numerals[amount.last].span
        line = reading.lower[max(0, numeral.start - REACH) : numeral.end].rpartition("\n")[2]
        behind = reading.lower[amount.span.end : amount.span.end + REACH].partition("\n")[0]
        unit = next(
            (
                unit
                for unit, before, after in senses[amount.unit]
                if compiled(before).search(line) or compiled(after).match(behind)
            ),
            None,
        )
        if unit is None and known is not None and known.unit == amount.unit:
            gap = reading.plain[known.span.end : amount.span.start]
            ended = compiled(ends).search(gap) or compiled(other).match(behind)
            same = len(gap) <= CARRIED and not ended
            unit = meant if same else None
        known, meant = (amount, unit) if unit is not None else (None, None)
        if unit is not None:
            value = quantity(amount, unit.code, unit.factor)
            yield figure(reading, "measure", amount.span, value)


def _sides(reading: Reading, amount: Amount[Unit]) -> Iterator[Figure]:
    """Yield the numbers before an amount that share its unit: 10×20×30センチ."""
    start = amount.span.start
    leg = amount.low * METERS.get(amount.unit.code, 0) in LEGS
    for index in range(amount.last - 1, max(-1, amount.last - MOST_SIDES), -1):
        side = reading.numerals[index]
        if side.broken or side.span.end > start:
            return
        between = reading.plain[side.span.end : start].strip(" ")
        if between not in TIMES and not _by(reading, between, side.span.start, amount.unit.code):
            return
        if leg and side.low == RUNNERS:
            return
        start, factor, unit = side.span.start, amount.unit.factor, amount.unit.code
        value = Quantity(side.low * factor, side.high * factor, unit, side.step * factor)
        yield figure(reading, "measure", side.span, value)


def _by(reading: Reading, between: str, start: int, unit: str) -> bool:
    """Tell whether a word joins two lengths of a thing (6 por 9 metros), and no price and goods."""
    word, lead = reading.language.amounts.side_words
    if between != word or unit not in LENGTHS:
        return False
    before = reading.lower[max(0, start - LONGEST_LEAD) : start]
    return compiled(rf"(?:{lead})\Z").search(before) is not None


MEASURE = Recognizer(kinds=("measure",), find=_find)
