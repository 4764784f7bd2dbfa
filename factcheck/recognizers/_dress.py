"""From an amount to a figure: its quantity, with the hedges and bounds beside it taken in."""

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, TypeVar

from factcheck.model.language import Unit
from factcheck.model.late import compiled
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import NO_SLACK, Number, Quantity, Slack
from factcheck.model.words import FigureKind
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._grades import graded
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._signs import CHANGED, EITHER, SIGNED, changed, signed

U = TypeVar("U")
_ONE, _HEAT = Decimal(1), frozenset({"Cel", "度"})

LONGEST_WAY = 80
"""Code points before a bound in which is looked for what went so far."""
WAVE = "~"
"""What before an amount makes it the most of one, where nothing stands that it could join."""
_BEFORE_WAVE = frozenset(("", *" \n、。(「:・は|"))


class Rest(NamedTuple):
    """A rest that is left open."""

    text: str
    """The word that leaves it open."""
    slack: Slack
    """How far it lets the value move."""


def grown(amount: Amount[Unit]) -> Amount[Unit]:
    """Return the amount with what its unit's word adds to the number: 三岁半, 三成五."""
    least, most = amount.unit.more
    return replace(amount, low=amount.low + least, high=amount.high + most) if most else amount


def quantity(amount: Amount[U], unit: str | None, factor: Decimal = _ONE) -> Quantity:
    """Return the quantity of an amount in a unit of which its word is ``factor``."""
    low, high, step = amount.low, amount.high, amount.step
    if factor is not _ONE:
        low, high, step = low * factor, high * factor, step * factor
    if low is not high:
        low, high = min(low, high), max(low, high)
    return Quantity(low, high, unit, step)


def figure(
    reading: Reading, kind: FigureKind, span: Span, value: Quantity, *, dressed: bool = True
) -> Figure:
    """Return the figure, with the hedges and bounds beside it taken in."""
    hedge: str | None = None
    slack = NO_SLACK
    start, end = span
    low, high = value.low, value.high
    if dressed:
        if kind in SIGNED or reading.lower[start - 1 : start] == EITHER:
            span, value = signed(reading, span, value, minus=kind in SIGNED)
            low, high = value.low, value.high
        changes = reading.words.changes.initials
        if kind in CHANGED and reading.lower[span.end : span.end + 1] in changes:
            span, value = changed(reading, span, value)
            low, high = value.low, value.high
        lasts = kind == "duration" or value.unit in reading.language.amounts.spanned
        sort = "lasting" if lasts else "heat" if value.unit in _HEAT else kind
        start, end, worn = _dress(reading, span, sort)
        rest = _rest(reading, span) if reading.language.numbers.more else None
        if not worn:
            hedge, slack = (rest.text, rest.slack) if rest else (None, NO_SLACK)
            told = replace(value, slack=slack) if rest else value
            if hedge in reading.language.amounts.opening:
                told = _beyond(told)
            return Figure(span, span.cut(reading.text), kind, told, hedge)
        hedges = [found for found in worn if isinstance(found.value, Slack)]
        if hedges:
            hedge = reading.text[hedges[0].start : hedges[0].end]
            slack = hedges[0].value if isinstance(hedges[0].value, Slack) else NO_SLACK
        elif rest:
            hedge, slack = rest.text, rest.slack
        opened = _opened(low, high, [found.value for found in worn])
        both = opened[0] is None and low != high and _is_range(reading, span)
        low, high = (low, high) if both else opened
        if hedges and reading.language.amounts.grades:
            behind = [found for found in hedges if found.start >= span.end]
            low, high = graded(reading, kind, replace(value, low=low, high=high), behind)
    shown = Span(start, end)
    filled = Quantity(low, high, value.unit, value.resolution, slack)
    if hedge in reading.language.amounts.opening:
        filled = _beyond(filled)
    return Figure(shown, shown.cut(reading.text), kind, filled, hedge)


def _beyond(value: Quantity) -> Quantity:
    """Return an amount that goes beyond what is told, as 300人余り does, its upper end open."""
    return replace(value, high=None) if value.low is not None and value.low >= 0 else value


def _rest(reading: Reading, span: Span) -> Rest | None:
    """Return how much more an amount may be whose number leaves a rest open: 300多人."""
    if not reading.once(_leaves_rests):
        return None
    numerals = reading.numerals
    index = bisect_left(numerals, span.start, key=lambda one: one.span.end - 1)
    for one in numerals[index : index + 2]:
        if one.over and one.span.start < span.end and one.low:
            signs = reading.language.numbers.more
            said = next(sign for sign in reversed(one.span.cut(reading.plain)) if sign in signs)
            return Rest(said, Slack(Fraction(0), Fraction(one.over) / abs(Fraction(one.low))))
    return None


def _leaves_rests(reading: Reading) -> bool:
    """Tell whether any number of a text leaves a rest open, as most do not."""
    return any(numeral.over for numeral in reading.numerals)


def _is_range(reading: Reading, span: Span) -> bool:
    """Tell whether an amount has two ends in so many words, as 5〜10%未満 has, not 数十人以下."""
    numerals = reading.numerals
    index = bisect_left(numerals, span.start, key=lambda one: one.span.end - 1)
    return sum(one.span.start < span.end for one in numerals[index : index + 2]) > 1


def _opened(
    low: Number | None, high: Number | None, worn: list[object]
) -> tuple[Number | None, Number | None]:
    if "least" in worn and low is not None:
        return low, None
    if "most" in worn and high is not None:
        return None, high
    return low, high


def _dress(reading: Reading, span: Span, sort: str) -> tuple[int, int, list[Word[object]]]:
    """Take in up to three words on each side; return the new ends and the words.

    Of the ``sort`` "lasting" is a stretch of time, of "heat" are degrees; others are the kinds.
    """
    worn: list[Word[object]] = []
    text, words = reading.lower, reading.words
    start, end = span
    before = start - (text[start - 1 : start] == " ")
    behind = end + (text[end : end + 1] == " ")
    worn_after = text[behind : behind + 1] in words.worn_after.initials
    if not worn_after and text[before - 1 : before] not in words.wearing:
        return start, end, _within(reading, span)
    bare = reading.language.amounts.bounds_bare
    for _ in range(3):
        place = start - (text[start - 1 : start] == " ")
        found: Word[object] | None = words.worn_before.before(text, place)
        if (found is None or found.value is None) and bare:
            found = _bare_bound(reading, place)
        if (
            found is None
            or found.value is None
            or (sort == "lasting" and _spans(reading, found))
            or (
                sort == "heat"
                and text[found.start : found.end] in reading.language.amounts.extremes
            )
            or _is_degree(reading, found)
            or _runs_on(reading, found)
            or _is_reached(reading, found)
        ):
            break
        worn.append(found)
        start = found.start
    for _ in range(3):
        found = words.worn_after.at(text, end + (text[end : end + 1] == " "))
        if found is None or found.value is None or not reading.ends_word(found.end):
            break
        compared = sort != "ratio" and _compares(reading, start, found)  # 予想の2倍を上回った
        if compared or _joins(reading, found, sort):
            break
        if _is_anothers(reading, found):
            break
        worn.append(found)
        end = found.end
    return start, end, worn + _within(reading, span)


def _is_anothers(reading: Reading, word: Word[object]) -> bool:
    """Tell whether a word wears the number behind it: 60 Prozent in etwa 30 Länder."""
    text, place = reading.lower, word.end + reading.words.spaced
    other = reading.words.worn_before.before(text, word.end)
    if text[word.end : place].strip() or other is None or other.value is None:
        return False
    numerals = reading.numerals
    index = bisect_left(numerals, place, key=lambda one: one.span.start)
    return index < len(numerals) and numerals[index].span.start == place


def _within(reading: Reading, span: Span) -> list[Word[object]]:
    """Return the words between a number and its unit: 100-plus guests, three or more children."""
    worn: list[Word[object]] = []
    text, words = reading.lower, reading.words
    between = text[span.start + 1 : span.end]
    if not (" " in between or "-" in between or "+" in between):
        return worn
    for sign in "+- ":
        place = text.find(sign, span.start + 1, span.end)
        while place > 0:
            found = words.worn_after.at(text, place + (sign == " "))
            if (
                found is not None
                and found.value is not None
                and found.end < span.end
                and reading.ends_word(found.end)  # 열에 여섯
                and text[found.start : found.end] not in reading.language.amounts.grades
                and not text[found.end + 1 : found.end + 2].isdigit()  # 2 대 1
                and text[found.end] != "/"  # 3.3 +/- 0.2
                and not (text[found.start] == "+" and text[found.end].isdigit())  # +0.1 to +0.4
            ):
                worn.append(found)
            place = text.find(" ", place + 1, span.end) if sign == " " else 0
    return worn


def _joins(reading: Reading, word: Word[object], sort: str) -> bool:
    """Tell whether a word that may open an end joins what follows: 3000円〜, but 20人〜30名."""
    amounts = reading.language.amounts
    closed = amounts.bounds_closed.get(reading.lower[word.start : word.end])
    if closed is not None:
        behind = (closed, amounts.prices_closed) if sort == "money" else (closed,)
        return sort == "lasting" or not any(
            compiled(one).match(reading.lower, word.end) for one in behind
        )
    join = reading.words.joins.at(reading.lower, word.start)
    if join is None or join.end != word.end:  # 65 and over
        return False
    follower = reading.skip_space(word.end)
    sign = reading.lower[follower : follower + 1]
    return sign.isalnum() and not "ぁ" <= sign <= "ん"  # 3万円〜の負担


def _compares(reading: Reading, start: int, word: Word[object]) -> bool:
    """Tell whether another amount is compared with this exact one: 前年の30人を上回った."""
    amounts = reading.language.amounts
    if reading.lower[word.start : word.end] not in amounts.comparisons:
        return False
    return ends_in(amounts.compared, reading.lower, start) is not None


def _is_degree(reading: Reading, word: Word[object]) -> bool:
    """Tell whether a share or a multiple by which one is more or less leads to a bound."""
    if not ends_in(reading.language.amounts.than, reading.lower, word.end):
        return False
    place = reading.skip_space_before(word.start)
    words = reading.words
    known = (words.percents, words.times, words.fractions)
    return any(by.before(reading.lower, place) for by in known)


def _is_reached(reading: Reading, word: Word[object]) -> bool:
    """Tell whether a bound tells how far something went: subió en enero hasta los 103.976."""
    reached = reading.language.amounts.bounds_reached
    behind = reached.get(reading.lower[word.start : word.end]) if reached else None
    start = max(0, word.start - LONGEST_WAY)
    return (
        bool(behind) and compiled(behind or "").search(reading.lower, start, word.start) is not None
    )


def _runs_on(reading: Reading, word: Word[object]) -> bool:
    """Tell whether a wave joins an amount to what stands before it: 新宿〜500円, but は〜500円."""
    if word.value != "most" or reading.lower[word.start] != WAVE:
        return False
    return reading.lower[max(0, word.start - 1) : word.start] not in _BEFORE_WAVE


def _spans(reading: Reading, word: Word[object]) -> bool:
    """Tell whether a bound means during before a stretch of time: "built over five years"."""
    leads = reading.language.amounts.spanning.get(reading.lower[word.start : word.end])
    place = reading.skip_space_before(word.start)
    return leads is not None and ends_in(leads, reading.lower, place) is None


def _bare_bound(reading: Reading, place: int) -> Word[object] | None:
    """Return the word that opens one end of an amount that a magnitude begins at ``place``."""
    found = reading.words.bounds_bare.before(reading.lower, place)
    numbers, sign = reading.language.numbers, reading.lower[place : place + 1]
    begins = numbers.multipliers.get(sign) or numbers.magnitudes.get(sign)
    if found is None or found.value is None or not begins:
        return None
    return Word(found.value, found.start, found.end)
