"""Counts: 200枚, 二人, 2つ, 2 million users; the unit is the counter as written.

Some languages count with any noun. There the noun right behind the number is taken if it looks
like a plural, qualifiers ("two new founders") included in the figure. A small number behind a
capitalized word is then part of a name ("Llama 2 models"), and four digits behind "in" are a year.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._bases import is_base, is_priced
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._groups import regrouped
from factcheck.recognizers._halves import HALF
from factcheck.recognizers._nouns import Nouns
from factcheck.recognizers._phrases import ends_in, found
from factcheck.recognizers._ranges import FIRST_YEAR
from factcheck.recognizers._reading import Reading
from factcheck.recognizers.ratio import parted
from factcheck.recognizers.told import told

LARGEST_OF_NAME = 99
LONG = frozenset({"km", "m", "[mi_i]", "t", "har", "[acr_us]", "L", "kg"})
"""Units that stay measures with a qualifier before them; twelve paper cups do not."""
CENTURIES = frozenset({"15", "16", "17", "18", "19", "20"})
"""First digits of the years that stand in names of events."""
_LOWER = late(
    r"(?<![^\W_])(?:[a-zß-ÿ]{1,24}+ [a-zß-ÿ]{1,3}+|[a-zß-ÿ]{4,24}+) (?:[A-Z][a-z]{1,2} )?$"
)
"""What stands before a name within a sentence, and not within a headline in capitals; the name
may begin with an article (wrote Les Quatre Saisons)."""
_NAME = late(r"([A-Z][A-Za-z]{0,24}+) $")
_OPENING = frozenset((*".!?:;«\"“„‚»”‘'(–—-|\n\t", ""))
"""What stands before the first word of a sentence or title."""
_THE = late(r"(?:\A|[\n.!?;:,] ?)[Tt]he $")
_PROSE = late(r"[^.!?\n]{0,60}? [a-z]{4}")
"""What follows a name at the beginning of a sentence, and not within a headline in capitals."""


_CLAUSE_END = late(r"[.,;:)!?](?![0-9])|\Z|\n| (?:par|por|per|pour|para|chacun|cada|ciascun)")
"""What follows a half of what was counted, and not one of something else: y media docena."""
_FOUNDED = late(r" [a-zäöüß]{0,8}ge[a-zäöüß]{3,20}te[nrs]? ")
"""A participle behind a year, in German: das 1998 gegründete Unternehmen."""


def _find(reading: Reading) -> Iterator[Figure]:
    language = reading.language.amounts
    if not language.open_nouns:
        yield from _worded(reading)
        yield from _listed(reading)
        return
    indexes = {one.span.end for one in reading.once(told) if one.kind == "number"}
    yield from _worded(reading)
    nouns = Nouns(language, reading.words, reading.plain, reading.lower)
    sums = reading.neighbors.before(reading.words.currencies_before)
    aged = reading.neighbors.before(reading.words.ages_before)
    others = parted(reading) | sums.keys()  # one in three renters, £12 concessions
    ages = {one.span.end for one in reading.once(told) if one.kind == "age"}
    for counted in Amounts(reading, nouns, cased=language.capital_nouns):
        if reading.numerals[counted.last].span.end in ages:
            continue  # pazienti over 65 seguiti da vicino
        if counted.last in others or is_base(reading, counted.span.start):
            continue
        if counted.last in aged or _is_part(reading, counted.span.start):
            continue  # those aged 65 and over lives...
        if counted.span.end in indexes:
            continue  # points of an index
        small = reading.numerals[counted.last].scale == 1
        amount = regrouped(reading, counted, None) if language.grouped and small else counted
        if not _is_name(reading, amount):
            yield _measured(reading, amount) or _figure(reading, _with_half(reading, amount))


def _with_half(reading: Reading, amount: Amount[str]) -> Amount[str]:
    """Return an amount with the half behind its noun: tres manzanas y media."""
    halves = reading.language.amounts.halves
    if not halves or not reading.lower.startswith(halves, amount.span.end):
        return amount
    half = reading.words.halves.at(reading.lower, amount.span.end)
    whole = amount.low == amount.high and amount.step == 1
    if half is None or not whole or not _CLAUSE_END.match(reading.plain, half.end):
        return amount
    low, span = amount.low + HALF, Span(amount.span.start, half.end)
    return replace(amount, span=span, low=low, high=low, step=HALF)


def _listed(reading: Reading) -> Iterator[Figure]:
    """Yield the counts of a language that counts with words of a list."""
    levels = {one.span.end for one in reading.once(told) if one.kind == "number"}
    for amount in Amounts(reading, reading.words.counters):
        priced = amount.unit in reading.language.phrases.priced and is_priced(reading, amount)
        level = amount.span.end in levels  # of an index: 3100台
        named = amount.unit in reading.language.amounts.year_nouns and amount.low >= FIRST_YEAR
        part = amount.high < 1 and amount.word != amount.unit  # 一半的人
        if amount.unit in reading.language.amounts.titles:
            named = _ends_name(reading, amount)
        if not (level or priced or part or named or _is_ordinal(reading, amount)):
            yield _figure(reading, amount)


def _ends_name(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a numeral is the last sign of a name before a title: 若林新三議員."""
    start = amount.span.start
    before, own = reading.plain[max(0, start - 2) : start], reading.plain[start]
    return len(before) == 2 and not own.isdigit() and all("一" <= sign <= "龠" for sign in before)


def _is_part(reading: Reading, start: int) -> bool:
    """Tell whether a number is one of a code, day or score: 007 drives on, a 2:3-Niederlage."""
    before, digits = reading.plain[max(0, start - 2) : start], reading.plain[start : start + 2]
    scored = before[1:] == ":" and before[0].isdigit()
    scored = scored or (before[1:] == "-" and reading.plain[start - 3 : start - 2] == "0")
    return scored or (digits[0] == "0" and digits[1:].isdigit())


def _measured(reading: Reading, amount: Amount[str]) -> Figure | None:
    """Return the measure that it is with a qualifier before its unit: 400 exhausting miles."""
    unit = reading.language.amounts.measures.get(amount.unit)
    if unit is None or unit.code not in LONG:
        return None
    if amount.last in reading.neighbors.after(reading.words.measures, reading.plain):
        return None
    return figure(reading, "measure", amount.span, quantity(amount, unit.code, unit.factor))


def _worded(reading: Reading) -> Iterator[Figure]:
    """Yield counts that are words by themselves: twice."""
    counts = reading.language.phrases.counts
    for word, start, end in found(reading.language, "counts", reading.lower) if counts else ():
        meant = counts[word]
        if meant is not None:
            value = point(Decimal(meant[0]), meant[1], Decimal(1))
            yield figure(reading, "count", Span(start, end), value)


def _is_ordinal(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a word such as 第 makes the number an ordinal (第9条)."""
    start = amount.span.start
    place = start if reading.language.spaced else reading.skip_space_before(start)
    before = reading.words.ranks_before.before(reading.lower, place)
    return before is not None and before.value is not None


def _figure(reading: Reading, amount: Amount[str]) -> Figure:
    """Return an amount as a count; its unit is what is counted."""
    return figure(reading, "count", amount.span, quantity(amount, amount.unit))


def _is_name(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a number with its noun is a name, a heading or a stretch of years."""
    numeral, words = reading.numerals[amount.last], reading.language.amounts
    listed = words.capital_nouns and amount.unit in words.counters.values()
    start = amount.span.start
    heading = amount.step < 1 and reading.opens_line(start)  # 3.2 Aims
    some = words.capital_nouns and numeral.low != numeral.high  # Hunderte Menschen
    if (
        heading
        or _are_years(reading, amount)
        or (not words.capital_headlines and not some and _is_capital(reading, amount))
        or (not words.capital_nouns and _is_title(reading, amount))
    ):
        return True
    if numeral.plain is None or numeral.style != "digits":
        return False
    if len(numeral.plain) == 4 and numeral.plain[:2] in CENTURIES:
        return _is_year(reading, amount, listed=listed)
    if amount.high > LARGEST_OF_NAME or listed or amount.unit in words.times:  # China 13 times
        return False
    if _follows_month(reading, start):
        return True
    name = _NAME.search(reading.plain, max(0, start - 27), start)
    verb = name is not None and name[1].endswith(words.opener_ends)
    return name is not None and not verb and name[1].lower() not in words.openers


def _is_title(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether capitals within a sentence make it a name: the Seven Sisters, 12 Angry Men."""
    start, end = amount.span
    if reading.plain[start - 1 : start] == "<" and reading.plain[start].isupper():
        return True  # <Four Seasons Hotels Inc>
    led = _LOWER.search(reading.plain, max(0, start - 27), start) or (
        _THE.search(reading.plain, max(0, start - 6), start) and _PROSE.match(reading.plain, end)
    )
    first, last = reading.plain[start], reading.plain[end - len(amount.word.split()[-1]) :][:2]
    language = reading.language.amounts
    known = amount.unit in language.counters and amount.high <= LARGEST_OF_NAME
    known = known and amount.unit not in language.capital_counters
    named = last[:1].isupper() and not last.isupper()  # not 74 RBIs
    return bool(led and named and (first.isupper() or (first.isdigit() and known)))


def _is_capital(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a number in words and its noun have capitals within a sentence: Tre Cime."""
    start, end = amount.span
    noun = reading.plain[end - len(amount.word.split()[-1]) :][:1]
    before = reading.plain[max(0, start - 4) : start].rstrip(" ")[-1:]
    capitals = reading.plain[start : start + 1].isupper() and noun.isupper()
    return capitals and not reading.plain[start : start + 2].isupper() and before not in _OPENING


def _is_year(reading: Reading, amount: Amount[str], *, listed: bool) -> bool:
    """Tell whether four digits are a year and what follows is not counted."""
    numeral, capitals = reading.numerals[amount.last], reading.language.amounts.capital_nouns
    following = reading.plain[numeral.span.end + 1 : numeral.span.end + 2]
    if following.isupper() and not capitals:
        return True  # the 1896 Summer Olympics
    place = reading.skip_space_before(amount.span.start)
    led = reading.words.year_before.before(reading.lower, place) is not None
    led = led or _follows_month(reading, amount.span.start)  # in March 2024 emissions fell
    if capitals and amount.high % 100 and _FOUNDED.match(reading.plain, numeral.span.end):
        listed = False
    modern = (numeral.plain or "")[:2] in {"19", "20"} or amount.high % 50 != 0
    named = amount.unit.lower() in reading.language.amounts.year_nouns
    return modern and (led or named or (capitals and not listed))


def _are_years(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether both ends are years, as round ones are not: 1998 e il 2004 visse a Lecce."""
    last, first = reading.numerals[amount.last], reading.numerals[amount.last - 1]
    if amount.low == amount.high or first.span.start < amount.span.start:
        return False
    if any(
        len(one.plain or "") != 4 or (one.plain or "")[:2] not in CENTURIES for one in (first, last)
    ):
        return False
    return not amount.low % 10 == amount.high % 10 == 0


def _follows_month(reading: Reading, start: int) -> bool:
    """Tell whether a month's name stands before a number ("the Sept. 11 attacks")."""
    months = frozenset(reading.language.dates.months)
    return ends_in(months, reading.plain, reading.skip_space_before(start)) is not None


COUNT = Recognizer(kinds=("count",), find=_find)
