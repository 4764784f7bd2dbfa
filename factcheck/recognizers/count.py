"""Counts: 200枚, 二人, 2つ, 2 million users; the unit is the counter as written.

Some languages count with any noun. There the noun right behind the number is taken if it looks
like a plural, qualifiers ("two new founders") included in the figure. A small number behind a
capitalized word is then part of a name ("Llama 2 models"), and four digits behind "in" are a year.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.language import AmountWords
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._bases import is_base, is_priced
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._groups import regrouped
from factcheck.recognizers._lexicon import Found, Word
from factcheck.recognizers._phrases import ends_in, found
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._words import Words
from factcheck.recognizers.ratio import parted
from factcheck.recognizers.told import told

MOST_QUALIFIERS = 3
MOST_STEPS = 8
"""Most words between a number and its noun, codes and the parts of low-cost being words, too."""
LARGEST_OF_NAME = 99
LONG = frozenset({"km", "m", "[mi_i]", "t", "har", "[acr_us]", "L", "kg"})
"""Units that stay measures with a qualifier before them; twelve paper cups do not."""
CENTURIES = frozenset({"15", "16", "17", "18", "19", "20"})
"""First digits of the years that stand in names of events."""
_WORD = late(r"[^\W\d_]{1,24}+")
_CODE = late(
    r"(?!(?:19|20)[0-9]{2}s?\b)(?:[A-Z]{1,3}-?)?[0-9]{1,4}(?:-[0-9]{1,4}(?:ER|LR|F)?)?"
    r"(?:(?P<many>s)\b|[A-Z]{0,3}(?= ))"
)
"""A code in the name of what is counted: eight Airbus A320 jets, four F-16s, two Boeing 747s."""
_SIZES = "one|two|three|four|five|six|seven|eight|nine|ten|twenty|forty|fifty"
_TURNS = "years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|million|billion|thousand"
_COMPOUND = late(
    rf"(?!(?:{_SIZES}|{_TURNS})-)[a-z]{{2,14}}(?:-[a-z]{{1,14}}){{0,3}}-"
    rf"(?P<last>(?!(?:{_SIZES}|and|or|to)\b)[a-z]{{2,14}}) (?=[a-z])"
)
"""Words that hyphens join to a qualifier, whatever they are: out-of-work actors."""
_YEAR = late(r"(?:1[5-9]|20)[0-9]{2} $")
"""What is as likely a year before them: the 1862 off-year elections."""
NOWHERE = -1
"""Where no such words begin."""
_PAIR = late(r"(?:or|and(?= [a-z]+(?:al|ic|ary|ive|ous|ern|an|ian|ese|ish)\b)) ([a-z]{3,18}) ")
"""A second qualifier; behind "and" it must look like one: 12 stayed and others left."""
_LOWER = late(
    r"(?<![^\W_])(?:[a-zß-ÿ]{1,24}+ [a-zß-ÿ]{1,3}+|[a-zß-ÿ]{4,24}+) (?:[A-Z][a-z]{1,2} )?$"
)
"""What stands before a name within a sentence, and not within a headline in capitals; the name
may begin with an article (wrote Les Quatre Saisons)."""
_NAME = late(r"([A-Z][A-Za-z]{0,24}+) $")
_THE = late(r"(?:\A|[\n.!?;:,] ?)[Tt]he $")
_PROSE = late(r"[^.!?\n]{0,60}? [a-z]{4}")
"""What follows a name at the beginning of a sentence, and not within a headline in capitals."""


_FOUNDED = late(r" [a-zäöüß]{0,8}ge[a-zäöüß]{3,20}te[nrs]? ")
"""A participle behind a year, in German: das 1998 gegründete Unternehmen."""


class _Nouns:
    """Finds a noun that can be counted, whether or not a list holds it."""

    def __init__(self, amounts: AmountWords, words: Words, plain: str, lower: str) -> None:
        """Take the text in its own and in lower case, as long as the text that is looked at."""
        self._plain = plain
        self._counters, self._ordinals = words.counters, words.ranks_after
        self._open = re.compile(amounts.open_nouns)
        self._hyphened = re.compile(amounts.hyphen_nouns or "(?!)")
        self._compounds = bool(amounts.hyphen_nouns)
        self._traps = amounts.open_noun_traps
        self._qualifiers = amounts.qualifiers
        self._open_qualifiers = re.compile(amounts.open_qualifiers or "(?!)")
        self._lower = lower
        self._units = words if amounts.capital_nouns else None

    def at(self, text: str, place: int) -> Word[str | None] | None:
        """Return the noun, with the qualifiers before it, that starts at ``place``.

        Letters right behind digits make them an ordinal: the 19th Asian Games.
        """
        joined = self._lower[place - 1 : place].isdigit()
        ordinal = joined and self._ordinals.at(self._lower, place) is not None
        return None if ordinal else self._qualified(text, place)

    def _qualified(self, text: str, place: int) -> Word[str | None] | None:
        start = before = place
        head, left = NOWHERE, MOST_QUALIFIERS
        for _ in range(MOST_STEPS):
            named = self._plain[before : before + 1].isupper()
            code = _CODE.match(self._plain, place) if named else None
            if code is not None and code["many"]:
                return Word(code[0], start, code.end())
            if code is not None:
                place = code.end() + 1
                continue
            known = self._counters.at(self._lower, place)
            if known is not None:
                return Word(known.value, start, known.end)
            word = _WORD.match(text, place)
            head = place if text[place - 1 : place] == " " else head
            if word is None:
                break
            if before == start < place and (noun := self._paired(text, place)) is not None:
                return Word(noun[0], start, noun.end())
            bare = self._lower[word.start() : word.end()]
            hyphened = self._is_hyphened(text, place)
            known_word = bare in self._qualifiers or self._open_qualifiers.fullmatch(word[0])
            if hyphened or not (known_word or self._is_named(text, word.start(), word.end())):
                found = self._noun(word, start, head, sure=hyphened)
                if found is None or found.value is not None:
                    return found
                place, head, left = found.end, NOWHERE, left - 1
                continue
            before, place = place, word.end() + 1
            gap = text[word.end() : place]
            left -= gap == " "
            if gap not in {" ", "-", "'"} or left < 0:
                break
        return None

    def _is_named(self, text: str, start: int, end: int) -> bool:
        """Tell whether a name and a hyphen stand before a noun, and no unit: 12 US-Soldaten."""
        if self._units is None or text[end : end + 1] != "-" or text[start - 1 : start] != " ":
            return False
        units: Found = {}
        self._units.after.at(self._lower, start, units)
        measure = self._units.measures.at(self._plain, start)
        unit = any(one.end >= end for one in units.values()) or measure is not None
        return text[end + 1 : end + 2].isupper() and not unit

    def _noun(
        self, word: re.Match[str], start: int, head: int, *, sure: bool
    ) -> Word[str | None] | None:
        """Return the noun that a word is, or the last one of those that hyphens join from ``head``.

        What they join otherwise is a qualifier: it is told by None, and ends before the next word.
        """
        if sure or self._is_noun(word[0]):
            return Word(word[0], start, word.end())
        led = (
            self._compounds
            and head != NOWHERE
            and not _YEAR.search(self._lower, max(0, start - 5), start)
        )
        compound = _COMPOUND.match(self._lower, head) if led else None
        if compound is None or compound.end() <= word.start():
            return None
        if self._is_noun(compound["last"]):
            return Word(compound["last"], start, compound.end("last"))
        return Word(None, start, compound.end())

    def _is_noun(self, word: str) -> bool:
        return self._open.fullmatch(word) is not None and word.lower() not in self._traps

    def _paired(self, text: str, place: int) -> re.Match[str] | None:
        """Return the noun behind a second qualifier, from its "or" on: 12 late or lost trains."""
        other = _PAIR.match(self._lower, place)
        if other is None or not self._open_qualifiers.fullmatch(other[1]):
            return None
        noun = _WORD.match(text, other.end())
        fits = noun is not None and self._open.fullmatch(noun[0])
        return noun if fits and noun is not None and noun[0] not in self._traps else None

    def _is_hyphened(self, text: str, place: int) -> bool:
        """Tell whether digits and a hyphen stand before a noun that another word follows."""
        led = text[place - 1 : place] == "-" and text[place - 2 : place - 1].isdigit()
        return led and self._hyphened.match(self._lower, place) is not None


def _find(reading: Reading) -> Iterator[Figure]:
    language = reading.language.amounts
    indexes = {one.span.end for one in reading.once(told) if one.kind == "number"}
    if not language.open_nouns:
        for amount in Amounts(reading, reading.words.counters):
            if amount.span.end in indexes:
                continue  # an index of 3100台
            priced = amount.unit in reading.language.phrases.priced and is_priced(reading, amount)
            if not (priced or _is_ordinal(reading, amount)):
                yield _figure(reading, amount)
        return
    yield from _worded(reading)
    nouns = _Nouns(language, reading.words, reading.plain, reading.lower)
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
            yield _measured(reading, amount) or _figure(reading, amount)


def _is_part(reading: Reading, start: int) -> bool:
    """Tell whether a number is one of a code or score: 007 drives on, the 3 of a 2:3-Niederlage."""
    before, digits = reading.plain[max(0, start - 2) : start], reading.plain[start : start + 2]
    scored = before[1:] == ":" and before[0].isdigit()
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
    return figure(reading, "count", amount.span, quantity(amount, amount.unit))


def _is_name(reading: Reading, amount: Amount[str]) -> bool:
    numeral, words = reading.numerals[amount.last], reading.language.amounts
    listed = words.capital_nouns and amount.unit in words.counters.values()
    start = amount.span.start
    heading = amount.step < 1 and reading.opens_line(start)  # 3.2 Aims
    if (
        heading
        or _are_years(reading, amount)
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
    return name is not None and name[1].lower() not in words.openers


def _is_title(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether capitals within a sentence make it a name: the Seven Sisters, 12 Angry Men."""
    start, end = amount.span
    if reading.plain[start - 1 : start] == "<" and reading.plain[start].isupper():
        return True  # <Four Seasons Hotels Inc>
    led = _LOWER.search(reading.plain, max(0, start - 27), start) or (
        _THE.search(reading.plain, max(0, start - 6), start) and _PROSE.match(reading.plain, end)
    )
    first, last = reading.plain[start], reading.plain[end - len(amount.word.split()[-1]) :][:2]
    known = amount.unit in reading.language.amounts.counters and amount.high <= LARGEST_OF_NAME
    named = last[:1].isupper() and not last.isupper()  # not 74 RBIs
    return bool(led and named and (first.isupper() or (first.isdigit() and known)))


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
    modern = (numeral.plain or "")[:2] in {"19", "20"}
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
