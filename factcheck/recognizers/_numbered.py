"""Where a language's expressions match that hold a number: looked for only at numbers.

Expressions of many words before a number are slow to look for. So each is tried only where a
number stands, what must stand right before it or behind it stands there, and the rest fits.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import count

from factcheck.model.language import Language
from factcheck.model.text import Span
from factcheck.recognizers._alternatives import compounds
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._needed import Present, holds, needed
from factcheck.recognizers._places import (
    Places,
    numbers_of,
    ordinals_of,
    parts_of,
    places_of,
    split,
)
from factcheck.recognizers._reading import Reading

LONG = 8_000
"""Code points from which on looking for an expression's words takes longer than for its places."""
FAR = 4_000
"""Code points from which on it pays to look only as near to a number or word as is needed."""
SHARED = 2
"""How many expressions must need a word that is looked for before any of them is asked for."""
LOOKS = 8
"""How often to look through whole lines before it is told how far an expression reaches."""
_SOME_WORD = r"[^\W\d_][^\d_\n]{0,30}?"


def matches(reading: Reading, written: str, *, lowered: bool = False) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression of the language in a text with its case, or ``lowered``.

    In ``written``, ``{cardinal}`` and ``{ordinal}`` stand for the language's words. It is compiled
    if it need be looked for.
    """
    is_long = len(reading.lower) > LONG
    parts, text = parts_of(written), reading.lower if lowered else reading.plain
    places: list[int] = []
    if parts.numbered:  # as `Places` tells, without a call more for each expression
        known = reading.once(ordinals_of if parts.ordinal else numbers_of)
        few = known.led if parts.led else known.followed
        places = few(parts) if parts.led or parts.signs is not None else known.starts
    if parts.numbered and not places:
        return
    present, clauses = reading.once(Present), needed(written)
    if not is_long and not present(clauses):
        return
    if parts.tail and places:
        fits = _loosely(parts.tail).match
        places = [place for place in places if fits(text, place)]
    if (parts.numbered and not places) or (is_long and not present(clauses)):
        return
    if parts.direct and parts.numbered:
        pattern = _compiled(reading, written)
        yield from filter(None, (pattern.match(text, place) for place in places))
        return
    yield from _near(reading, written, places, text)


def _near(reading: Reading, written: str, places: list[int], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression that cannot be matched from where its number stands."""
    parts, clauses = parts_of(written), needed(written)
    lines = [Span(0, len(text))]
    if parts.numbered:
        lines = places_of(reading, ordinal=parts.ordinal).lines(reading, places)
    if len(text) <= FAR or next(_looks(written)) < LOOKS:
        for line in lines:
            if holds(line.cut(reading.lower), clauses):
                yield from _compiled(reading, written).finditer(text, *line)
        return
    from factcheck.recognizers import _reach  # noqa: PLC0415 (no page by itself comes here)

    windows: Iterable[_reach.Window]
    if parts.numbered and parts.tail:
        before, seen = _reach.reach(split(written)[0]).taken, _reach.reach(written).seen
        windows = _reach.at_numbers(lines, places, before, seen)
    else:
        windows = _reach.at_words(reading.once(Present), lines, written)
    for start, last, end in windows:
        if holds(reading.lower[start:end], clauses):
            for match in _compiled(reading, written).finditer(text, start, end):
                if match.start() > last:
                    break
                yield match


@cache
def _looks(_: str) -> Iterator[int]:
    """Return what counts how often an expression is looked for."""
    return count()


@cache
def _growing(written: str, language: Language) -> Growing:
    """Return an expression of a language with the words of its fields."""
    fields = {"{ordinal}": language.amounts.ordinals, "{cardinal}": _cardinals(language)}
    held = {field: words for field, words in fields.items() if field in written}

    def expression(known: list[str]) -> str:
        some = set(known)
        whole = written
        for field, words in held.items():
            whole = whole.replace(field, compounds(word for word in words if word in some))
        return whole

    return Growing(dict.fromkeys(word for words in held.values() for word in words), expression)


def _compiled(reading: Reading, written: str) -> re.Pattern[str]:
    return _growing(written, reading.language).of(reading.lower)


@cache
def _loosely(tail: str) -> re.Pattern[str]:
    """Return an expression for what a number and what stands behind it look like.

    It takes any words for numbers that are words: so it is soon compiled.
    """
    return re.compile(tail.replace("{cardinal}", _SOME_WORD).replace("{ordinal}", _SOME_WORD))


def _cardinals(language: Language) -> dict[str, int]:
    """Return the words of whole numbers from 2 to 99."""
    words = language.numbers.words
    return {word: int(n) for word, n in words.items() if 2 <= n < 100 and n % 1 == 0}


def likely(reading: Reading, expressions: tuple[str, ...]) -> Sequence[int]:
    """Return the indexes of the expressions that a text may match, in order.

    Most texts are short, and a language has a hundred expressions: what must stand right before or
    behind the number of each is kept in indexes, so that most are never asked for.
    """
    index = _index(expressions)
    found = set(index.always)
    for ordinal, beside in index.beside:
        places = places_of(reading, ordinal=ordinal)
        if places.starts:
            beside.add(places, found)
    for word, those in index.needing:  # without a call for each of them
        if word not in reading.lower:
            found -= those
    return sorted(found)


class _Beside:
    """Expressions of numbers, by what stands beside these."""

    def __init__(self) -> None:
        """Start without expressions."""
        self.by_pair: dict[str, list[int]] = defaultdict(list)
        self.by_sign: dict[str, list[int]] = defaultdict(list)
        self.spelled: list[int] = []
        """Those of which the number may be words, so that nothing is told of what follows it."""
        self.anywhere: list[int] = []

    def put(self, at: int, written: str) -> None:
        """Add an expression."""
        parts = parts_of(written)
        if parts.led:
            for pair in parts.pairs:
                self.by_pair[pair].append(at)
        elif parts.signs is None:
            self.anywhere.append(at)
        else:
            for sign in parts.signs:
                self.by_sign[sign].append(at)
            if parts.spelled:
                self.spelled.append(at)

    def add(self, places: Places, found: set[int]) -> None:
        """Add those that may match where the numbers stand."""
        found.update(self.anywhere)
        if places.words:
            found.update(self.spelled)
        for known, here in ((self.by_pair, places.before), (self.by_sign, places.behind)):
            for key in known.keys() & here.keys():
                found.update(known[key])


class _Index:
    """The expressions of a language, by what must stand in a text."""

    def __init__(self, expressions: Iterable[str]) -> None:
        """Take the expressions, in order."""
        self.always: list[int] = []
        self.beside = ((False, _Beside()), (True, _Beside()))
        needing: dict[str, set[int]] = defaultdict(set)
        for at, written in enumerate(expressions):
            for clause in needed(written):
                if len(clause) == 1:
                    needing[next(iter(clause))].add(at)
            parts = parts_of(written)
            if parts.numbered:
                self.beside[parts.ordinal][1].put(at, written)
            else:
                self.always.append(at)
        self.needing = [
            (word, frozenset(those)) for word, those in needing.items() if len(those) >= SHARED
        ]


@cache
def _index(expressions: tuple[str, ...]) -> _Index:
    return _Index(expressions)
