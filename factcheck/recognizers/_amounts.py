"""The grammar all amounts share: a numeral with its unit, ranges, bounds and hedges around it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Generic, TypeVar

from factcheck.model.folding import is_letter
from factcheck.model.language import Join
from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.recognizers import _ranges as ranges
from factcheck.recognizers._lexicon import Finder, Lexicon, Word
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._reading import Reading

U = TypeVar("U")
V = TypeVar("V")
THOUSAND = 1000
MILLION = 10**6
_APART = late(r" [mb](?![\w²³-]|[.,][0-9])")
"""A short magnitude with a blank before it: US$ 3 m."""
LEAST_UNSHARED = 1000
"""Least number to which the magnitude of the other end is not carried over."""
CLOSED_GAPS = frozenset({"", " ", "、", "~"})
"""What may stand between the bounds of one range (18歳以上、20歳未満, 18세 이상 65세 이하)."""
LONGEST_JOIN = 24
"""Most code points between the two numerals of a range."""


@dataclass(frozen=True, slots=True)
class Amount(Generic[U]):
    """A numeral or a range of two, with a unit."""

    span: Span
    """From the first numeral (or the unit before it) to the unit behind the last."""
    low: Decimal
    """Lower end, in units."""
    high: Decimal
    """Upper end, in units."""
    step: Decimal
    """Unit of the last stated digit."""
    unit: U
    """What the unit's word stands for."""
    last: int
    """Index of its last numeral."""
    word: str
    """The unit's word as written."""


class Amounts(Generic[U]):
    """Reads the amounts whose unit stands in one lexicon behind, or in another one before."""

    def __init__(
        self,
        reading: Reading,
        after: Finder[U | None] | None = None,
        before: Lexicon[U] | None = None,
        *,
        cased: bool = False,
        weak: bool = False,
    ) -> None:
        """``cased`` units are looked up in their own case; ``weak`` numerals may be taken in."""
        self._reading = reading
        self._weak = weak
        self._text = reading.plain if cased else reading.lower
        self._after = reading.neighbors.after(after, self._text)
        self._before = reading.neighbors.before(before)

    def __iter__(self) -> Iterator[Amount[U]]:
        """Yield the amounts in text order; a range also yields its last amount alone."""
        numerals = self._reading.numerals
        for index in self._places():
            numeral = numerals[index]
            if numeral.broken or (numeral.weak and not self._weak):
                continue
            start = numeral.span.start
            dashed = index and self._text[start - 1 : start] in ranges.DASHES
            if dashed and ranges.falls(self._text, numerals[index - 1], numeral):
                continue
            single = self._single(index, numeral)
            if single is None or self._is_base(single):
                continue
            ranged = self._ranged(single, index) if index else None
            if ranged is not None:
                yield ranged
            if index in self._before or index in self._after:
                yield self._raised(single, index) if index + 1 in self._before else single

    def _places(self) -> Iterable[int]:
        """Return the numerals that have a unit, or stand behind one that has it before."""
        if not self._before:
            return self._after
        follow = (index + 1 for index in self._before)
        last = len(self._reading.numerals)
        return sorted(index for index in {*self._before, *self._after, *follow} if index < last)

    def _is_base(self, single: Amount[U]) -> bool:
        """Tell whether it is the base of a rate: 1人当たり, 1ドル=150円, 10万人当たり."""
        text, end, words = self._reading.lower, single.span.end, self._reading.words
        if single.low != 1 or single.high != 1:
            many = words.per_many
            return text[end : end + 1] in many.initials and many.at(text, end) is not None
        return words.per.at(text, self._reading.skip_space(end)) is not None

    def _single(self, index: int, numeral: Numeral) -> Amount[U] | None:
        before = self._before.get(index)
        if before is None:
            unit = self._after.get(index) or self._inherited(index, numeral)
            if unit is None:
                return None
            if unit.end < numeral.span.start:
                return self._after_prefix(index, numeral, unit, numeral.span.start)
            span = Span(numeral.span.start, unit.end)
            word = self._reading.text[unit.start : unit.end]
            low, high, step = numeral.low, numeral.high, numeral.step
            return Amount(span, low, high, step, unit.value, index, word)
        return self._after_prefix(index, numeral, before, before.start)

    def _after_prefix(self, index: int, numeral: Numeral, unit: Word[U], start: int) -> Amount[U]:
        """Return the amount from ``start`` on of a numeral whose unit stands before it."""
        short = self._short_magnitude(numeral)
        factor, end = short or (1, numeral.span.end)
        word = self._reading.text[unit.start : unit.end]
        low, high, step = numeral.low * factor, numeral.high * factor, numeral.step * factor
        return Amount(Span(start, end), low, high, step, unit.value, index, word)

    def _inherited(self, index: int, numeral: Numeral) -> Word[U] | None:
        """Return the unit before the numeral to which this one is joined: $5-10, aged 6 to 12.

        After a currency sign, "to" joins only what cannot be counted: "gave $5 to 10 people".
        """
        unit = self._before.get(index - 1)
        if unit is None:
            return None
        left = self._reading.numerals[index - 1]
        ends = (self._short_magnitude(left) or (1, left.span.end))[1]
        join = self._reading.words.joins.at(self._text, self._reading.skip_space(ends))
        if join is None or self._reading.skip_space(join.end) != numeral.span.start:
            return None
        large = numeral.scale > 1 or self._short_magnitude(numeral) is not None
        sure = large or join.value == "span" or is_letter(self._text[unit.end - 1])
        return unit if sure else None

    def _short_magnitude(self, numeral: Numeral) -> tuple[int, int] | None:
        if numeral.scale != 1:
            return None
        place = numeral.span.end
        place += bool(_APART.match(self._text, place))
        found = self._reading.words.short_magnitudes.at(self._text, place)
        return (found.value, found.end) if found is not None else None

    def _ranged(self, single: Amount[U], index: int) -> Amount[U] | None:
        """Return the range, or the first of two amounts of a change, that an amount ends."""
        numerals = self._reading.numerals
        start, end = (
            numerals[index - 1].span.end,
            min(single.span.start, numerals[index].span.start),
        )
        ranged = None
        words = self._reading.words
        if end - start <= LONGEST_JOIN and words.joining.search(self._reading.lower, start, end):
            ranged = self._range(single, index) or self._changed(single, index)
        return ranged or (self._closed(single, index) if index - 1 in self._after else None)

    def _range(self, single: Amount[U], index: int) -> Amount[U] | None:
        numerals = self._reading.numerals
        left, right = numerals[index - 1], numerals[index]
        join = None if left.broken else self._join(index, single)
        if join is None:
            return None
        start, prefix = left.span.start, self._before.get(index - 1)
        if prefix is not None:
            start = prefix.start
        elif self._reading.words.currencies_before.before(self._reading.lower, start):
            return None  # "$5 to 10 people"
        ratio = single.high / right.high if right.high else Decimal(1)
        scale = right.scale * ratio if left.scale == 1 else Decimal(1)
        scale *= ranges.multiplier(self._reading, left, right)
        if join == "spread":
            low, high = (left.low * scale + way * single.high for way in (-1, 1))
            return replace(single, span=Span(start, single.span.end), low=low, high=high)
        if not scale or left.low * scale > single.high:
            scale = Decimal(1)
        low, high = left.low * scale, single.high
        if ranges.governs(self._reading, left, right):
            return replace(single, span=Span(start, single.span.end), low=-high, high=low)
        if low > high and (join == "change" or left.scale > right.scale):
            return None  # "nel 1527 a 58 anni", "del 10 al 4 %", "1.1 million – 8% of all"
        if join == "next":
            low = ranges.neighbor(self._reading, left, right) or low
            high += ranges.shared(self._reading, left, right)
        if join == "between":
            opening = self._reading.skip_space_before(start)
            word = self._reading.words.between.before(self._reading.lower, opening)
            start = word.start if word else start
        step = min(left.step * scale, single.step)
        return replace(single, span=Span(start, single.span.end), low=low, high=high, step=step)

    def _closed(self, single: Amount[U], index: int) -> Amount[U] | None:
        """Return the range between two bounds, one right behind the other: 18歳以上20歳未満."""
        unit = self._after.get(index - 1)
        left = self._reading.numerals[index - 1]
        if unit is None or unit.value != single.unit or not left.low < single.high:
            return None
        text, bounds = self._reading.lower, self._reading.words.bounds_after
        place, end = map(self._reading.skip_space, (unit.end, single.span.end))
        least, most = bounds.at(text, place), bounds.at(text, end)
        if least is None or least.value != "least" or left.broken:
            return None
        gap = text[least.end : single.span.start]  # 300万円超~500万円
        told = most.value if most is not None else "most" if gap == "~" else None
        if told != "most" or gap not in CLOSED_GAPS:
            return None
        span = Span(left.span.start, most.end if most is not None else single.span.end)
        return replace(single, span=span, low=left.low, step=min(left.step, single.step))

    def _raised(self, single: Amount[U], index: int) -> Amount[U]:
        """Return the first amount of a change in the magnitude of the second: from $5 to $10 bn."""
        unit = self._before.get(index + 1)
        left = self._reading.numerals[index]
        if unit is None or index not in self._before or single.high != left.high or left.scale > 1:
            return single
        right = self._reading.numerals[index + 1]
        scale = Decimal((self._short_magnitude(right) or (right.scale, 0))[0])
        text, words = self._reading.lower, self._reading.words
        join = words.joins.at(text, self._reading.skip_space(left.span.end))
        joined = join is not None and self._reading.skip_space(join.end) == unit.start
        before = self._reading.skip_space_before(single.span.start)
        if not joined or left.high >= LEAST_UNSHARED or unit.value != single.unit:
            return single
        if not ranges.tells_change(self._reading, before):
            return single
        low, high, step = single.low * scale, single.high * scale, single.step * scale
        return replace(single, low=low, high=high, step=step)

    def _changed(self, single: Amount[U], index: int) -> Amount[U] | None:
        """Return the first of two amounts of a change told with one unit: from 85 to 71 million."""
        left, right = self._reading.numerals[index - 1 : index + 1]
        own = self._before.get(index - 1) or self._after.get(index - 1)
        bare = not (left.broken or left.weak) and (own is None or own.start == own.end)
        if not bare or single.span.start != right.span.start:
            return None
        text, words, start, end = self._reading.lower, self._reading.words, *left.span
        join = words.joins.at(text, self._reading.skip_space(end))
        if join is None or self._reading.skip_space(join.end) != single.span.start:
            return None
        place = self._reading.skip_space_before(start)
        told = ranges.tells_change(self._reading, place)
        if not told and words.year_before.before(text, place) is not None:
            return None  # 46 Prozent im Jahr 2022 auf 52 Prozent
        fallen = left.step < 1 and left.low > right.low  # de 3,2 à 1,5 tonne
        if join.value != "move" and (join.value != "change" or not (told or fallen)):
            return None
        scale = single.high / right.high if right.high else Decimal(1)
        scale *= right.scale if left.scale == 1 and left.high < THOUSAND else 1
        low, high, step = left.low * scale, left.high * scale, left.step * scale
        return Amount(left.span, low, high, step, single.unit, index - 1, single.word)

    def _join(self, index: int, single: Amount[U]) -> Join | None:
        """Return the word that joins an amount to the numeral before it, or None."""
        reading = self._reading
        left, right = reading.numerals[index - 1 : index + 1]
        text, words = reading.lower, reading.words
        goal = min(single.span.start, right.span.start)
        place = left.span.end
        unit, prefix = self._after.get(index - 1), self._before.get(index - 1)
        if unit is not None:
            if unit.value != single.unit:
                return None
            place = unit.end
        elif prefix is not None:
            short = self._short_magnitude(left)
            place = short[1] if short else place
        place = ranges.behind(reading, place)  # 300人強〜400人弱
        if text[place : place + 2] == "- ":
            place += 1  # 18- to 24-year-olds
        join = words.joins.at(text, reading.skip_space(place))
        if join is None or not ranges.opens(reading, reading.skip_space(join.end), goal):
            return None
        bare = prefix is None and (unit is None or unit.start == unit.end)
        if bare and ranges.is_year(left, right, single.span.start):
            return None
        before = reading.skip_space_before(prefix.start if prefix else left.span.start)
        match join.value:
            case "next":
                fits = ranges.joint(reading, left, right, None if unit or prefix else place)
            case "between":
                fits = words.between.before(text, before) is not None
            case "change":
                behind = reading.skip_space(ranges.behind(reading, single.span.end))
                told = words.change_after.at(text, behind)
                fits = not (told and told.value) and not ranges.tells_change(reading, before)
                own = unit is not None or (prefix is not None and index in self._before)
                fits = fits and not (own and ranges.tells_move(reading, before))
            case _:
                parts = words.spaced and ranges.parts(text, left, right)
                fits = not parts if join.value == "span" else join.value == "spread"
        return join.value if fits else None
