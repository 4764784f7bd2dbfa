"""Stretches of time: 3年ほど, 2年半, 1時間30分, 30 minutes, two and a half years.

Units are ``year month week day hour minute second``. Where two units follow one another the
value is told in the lower one (1時間30分 is 90 minutes, 2年3カ月 is 27 months).
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from factcheck.model.folding import is_letter
from factcheck.model.language import Language, Unit
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._hundredths import with_hundredths
from factcheck.recognizers._phrases import ends_in, found, spoken
from factcheck.recognizers._ranges import FIRST_YEAR, LAST_YEAR
from factcheck.recognizers._reading import Reading

LOWER: dict[tuple[str, str], int] = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("night", "day"): 0,  # 2박 3일: the days count
}
"""How many of the lower unit the higher one is, where that is exact."""
MOST_YEARS = 10**6
"""Most years that are told to the year: beyond them, two numbers ran together."""
LEAST_YEAR = 1000
"""From this number on two joined years are years of a calendar: 1760年〜1849年."""
_TO_A_YEAR = late(r" ?[~–—―-] ?[12][0-9]{3}年\)")
"""The year of a death behind that of a birth."""
MONTHS = frozenset("月월")
"""What stands between a month and its day."""
HOURS = frozenset("時时시點点")
"""What stands between an hour and its minutes."""
LAST_GRADE = 6
"""Last grade of a school."""
LONGEST_LEAD = 16
"""Code points before a bracket in which stands who a pupil is."""
FAR = 5
"""Code points between two lengths from which on no word joins them."""
NO_NUMERAL = -1
"""Index of the last numeral of an amount that holds none."""


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.once(worded)
    amounts = [with_hundredths(reading, one) for one in reading.once(durations)]
    lower = sorted((*amounts, *words), key=lambda one: one.span.start) if words else amounts
    starts = [one.span.start for one in lower]
    for amount in words:
        yield figure(reading, "duration", amount.span, quantity(amount, amount.unit.code))
        index = bisect_right(starts, amount.span.start)
        if index < len(lower):
            yield from _to_next(reading, amount, lower[index])
    for amount in amounts:
        weak = reading.numerals[amount.last].weak and amount.step == 1
        bare = weak and amount.low % 1 == 0  # "one day", but not 일 년 반
        if not (bare or amount.unit.bound):
            yield figure(reading, "duration", amount.span, quantity(amount, amount.unit.code))
        joined = _led(reading, amount)
        index = bisect_right(starts, amount.span.start)
        for following in lower[index : index + 3]:
            grown = _joined(reading, joined, following)
            if grown is None:
                break
            joined = grown
        if index < len(lower) and lower[index].span.start - amount.span.end < FAR:
            yield from _to_next(reading, amount, lower[index])
        if joined is not amount:
            yield figure(reading, "duration", joined.span, quantity(joined, joined.unit.code))


def worded(reading: Reading) -> list[Amount[Unit]]:
    """Return the stretches of time that are words by themselves: 半年, half a century."""
    return stretches(reading, "durations")


def stretches(reading: Reading, name: str) -> list[Amount[Unit]]:
    """Return the stretches of time that words of a field of the language's phrases are."""
    return list(_worded(reading, name))


def _worded(reading: Reading, name: str) -> Iterator[Amount[Unit]]:
    values = spoken(reading.language, name)
    for word, start, end in found(reading.language, name, reading.lower) if values else ():
        meant = values[word]
        if meant is not None and reading.ends_word(end) and _opens_word(reading, start):
            low, high = Decimal(meant[1]), Decimal(meant[-1])
            span = Span(start, end)
            yield Amount(span, low, high, Decimal(1), Unit(meant[0]), NO_NUMERAL, word)


def _opens_word(reading: Reading, start: int) -> bool:
    """Tell whether a word of a language without an alphabet begins at ``start``."""
    before = reading.lower[start - 1 : start]
    return not (reading.language.numbers.apart and before.isalpha() and not is_letter(before))


def durations(reading: Reading) -> list[Amount[Unit]]:
    """Return the stretches of time, halves (2年半) taken in, in their units."""
    return list(_durations(reading))


def _durations(reading: Reading) -> Iterator[Amount[Unit]]:
    for read in Amounts(reading, reading.words.durations, weak=True):
        amount = _without_day(reading, read)
        factor, (least, most) = amount.unit.factor, amount.unit.more
        if amount.unit.most is not None and amount.high > amount.unit.most:
            continue
        listed = amount.low != amount.high and reading.lower.endswith(
            ("、", "・"), 0, amount.span.start
        )
        if listed and reading.lower.count(amount.word.lower(), *amount.span) > 1:
            continue  # 11月1日、2日、3日
        if amount.unit.code == "year" and amount.high > MOST_YEARS and amount.step == 1:
            continue  # 3億2年
        if amount.low < 0 and reading.plain[amount.span.start] == "-":
            span = Span(amount.span.start + 1, amount.span.end)  # a dash: 第2回-17日放送
            amount = replace(amount, span=span, low=-amount.low, high=-amount.high)
        if amount.unit.code == "year" and _are_years(reading, amount):
            continue
        if amount.unit.code == "year" and _of_an_era(reading, amount.span.start):
            continue  # 昭和20年から30年間
        if amount.unit.code == "year" and _is_grade(reading, amount):
            continue
        scaled = (
            amount
            if _is_plain(amount.unit)
            else replace(
                amount,
                low=(amount.low + least) * factor,
                high=(amount.high + most) * factor,
                step=amount.step * factor,
                unit=Unit(amount.unit.code, bound=amount.unit.bound),
            )
        )
        half = reading.words.halves.at(reading.lower, amount.span.end)
        if half is None or not reading.ends_word(half.end):
            yield scaled
            continue
        twice = reading.lower.count(amount.word.lower(), *amount.span) > 1  # 2時間〜2時間半
        yield replace(
            scaled,
            span=Span(amount.span.start, half.end),
            low=scaled.low + (0 if twice else factor / 2),
            high=scaled.high + factor / 2,
            step=factor / 2,
        )


def _are_years(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether numbers are years where stretches are written alike: 2010年到2020年间."""
    if reading.language.spaced or amount.low < LEAST_YEAR or amount.high >= LAST_YEAR:
        return False
    if _TO_A_YEAR.match(reading.lower, amount.span.end):
        return True  # the first of two: 1878年〜1942年
    if amount.low < FIRST_YEAR:
        return amount.low < amount.high
    return amount.low < amount.high or (amount.low % 100 > 0 and len(amount.word) > 1)


def _is_grade(reading: Reading, amount: Amount[Unit]) -> bool:
    """Tell whether years in brackets behind a name are the grade of a pupil: 主将の鈴木(3年)."""
    (start, end), words = amount.span, reading.language.phrases.grades
    if words is None or amount.high > LAST_GRADE or reading.plain[start - 1 : start] != "(":
        return False
    before, behind = map(compiled, words)
    led = before.search(reading.plain, max(0, start - LONGEST_LEAD), start) is not None
    return reading.plain[end : end + 1] in ")、" and (
        led or behind.match(reading.plain, end) is not None
    )


def _is_plain(unit: Unit) -> bool:
    """Tell whether a unit is nothing but its code."""
    told = unit.bound or unit.most is not None or unit.past is not None
    return not told and unit.factor == 1 and not any(unit.more)


def _without_day(reading: Reading, amount: Amount[Unit]) -> Amount[Unit]:
    """Return a range that begins with a day of a month without it: 9月3日から10日間 is 10 days.

    So it is with minutes of an hour: 8時20分から35分間 is 35 minutes.
    """
    before = reading.plain[reading.skip_space_before(amount.span.start) - 1 :][:1]
    last, unit = reading.numerals[amount.last], amount.unit.code
    led = (before in MONTHS and unit == "day") or (before in HOURS and unit == "minute")
    if not led or last.span.start <= amount.span.start:
        return amount
    span = Span(last.span.start, amount.span.end)
    return replace(amount, span=span, low=last.low, high=last.high)


def _of_an_era(reading: Reading, start: int) -> bool:
    """Tell whether the name of an era stands right before a number, which is a year then."""
    eras, text = reading.language.dates.eras, reading.plain
    return text[max(0, start - 2) : start] in eras or text[max(0, start - 1) : start] in eras


def _led(reading: Reading, low: Amount[Unit]) -> Amount[Unit]:
    """Return an amount with the one before it that is a word and an article: a year and 3 months.

    A rate is none: once a week and two days.
    """
    words = reading.language.phrases.ago
    for link in reading.language.amounts.sum_links if words else ():
        place = low.span.start - len(link)
        if not link.strip(" ,") or not reading.lower.startswith(link, place):
            continue
        start = ends_in(_listed(reading.language), reading.lower, place)
        meant = words[reading.lower[start:place]] if start is not None else None
        if start is not None and meant is not None:
            number = Decimal(meant[1])
            span = Span(start, place)
            high = Amount(span, number, number, Decimal(1), Unit(meant[0]), NO_NUMERAL, "")
            return _joined(reading, high, low) or low
    return low


@cache
def _listed(language: Language) -> frozenset[str]:
    return frozenset(language.phrases.ago)


def _joined(reading: Reading, high: Amount[Unit], low: Amount[Unit]) -> Amount[Unit] | None:
    """Return two lengths as one in the lower unit (1時間30分), or None where they are two."""
    gap = reading.lower[high.span.end : low.span.start]
    factor = LOWER.get((high.unit.code, low.unit.code))
    point = high.low == high.high and low.low == low.high
    close = gap == "" or (gap == " " and not reading.language.spaced)
    rate = close and high.low == 1 and high.unit.code in {"day", "week"}  # 1日8時間
    if factor is None or rate or not point or gap not in reading.language.amounts.sum_links:
        return None
    value = high.low * Decimal(factor) + low.low
    return replace(low, span=Span(high.span.start, low.span.end), low=value, high=value)


def _to_next(reading: Reading, amount: Amount[Unit], behind: Amount[Unit]) -> Iterator[Figure]:
    """Yield the stretch from a length to the one behind it, where a word joins them."""
    stretch = None if reading.language.spaced else _stretched(reading, amount, behind)
    if stretch is not None:
        yield figure(reading, "duration", stretch.span, quantity(stretch, stretch.unit.code))


def _stretched(reading: Reading, first: Amount[Unit], last: Amount[Unit]) -> Amount[Unit] | None:
    """Return the stretch between two lengths told in two units: 30分〜1時間, 3カ月から半年."""
    text, words = reading.lower, reading.words
    join = words.joins.at(text, first.span.end)
    if join is None or join.end != last.span.start or join.value not in {"span", "change"}:
        return None
    told = words.change_after.at(text, last.span.end)
    within = text[max(0, first.span.start - 2) : first.span.start][
        :-1
    ].isdigit()  # 10時30分から1時間
    since = (
        (first.unit.code == "day" and first.low == first.high) or within or (told and told.value)
    )
    if within or (join.value == "change" and since):
        return None  # 30分から1時間に延ばす, 12日から2週間
    units = (first.unit.code, last.unit.code)
    if units == ("year", "year") and first.low >= LEAST_YEAR and last.high < LAST_YEAR:
        return None  # 1878年〜1942年
    up, down = LOWER.get((units[1], units[0])), LOWER.get(units)
    if not up and not down and units[0] != units[1]:
        return None
    low, high = first.low * (down or 1), last.high * (up or 1)
    lower = last if down else first
    step = min(first.step, last.step)
    span = Span(first.span.start, last.span.end)
    grown = replace(lower, span=span, low=low, high=high, step=step, last=first.last)
    return grown if low < high else None


DURATION = Recognizer(kinds=("duration",), find=_find)
