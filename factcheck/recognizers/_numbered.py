"""Where a language's expressions match that hold a number: looked for only at numbers.

Expressions of many words before a number are slow to look for. So each is tried only where a
number stands, what must stand right before it or behind it stands there, and the rest fits.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import count
from typing import NamedTuple

from factcheck.model.language import Language
from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._alternatives import compounds
from factcheck.recognizers._endings import NAMES, endings
from factcheck.recognizers._followers import RUN, followers
from factcheck.recognizers._growing import Growing
from factcheck.recognizers._needed import Present, holds, may_match, needed
from factcheck.recognizers._phrases import ordinal_starts
from factcheck.recognizers._reading import Reading, digit_starts

LONGEST_CELL = 60
"""Code points of a text that is looked at whole, such as the cell of a table."""
LONG = 8_000
"""Code points from which on looking for an expression's words takes longer than for its places."""
FAR = 4_000
"""Code points from which on it pays to look only as near to a number or word as is needed."""
LOOKS = 8
"""How often to look through whole lines before it is told how far an expression reaches."""
MANY = 100
"""Numbers of a text from which on it pays to know which words end in which characters."""
_NEEDS = ("{cardinal}", "0-9", "1-9", ">one)", "[Oo]ne)")
"""What in an expression tells that it matches nothing without a number."""
_FIRSTS = "(?P<number>first)"
"""What in an expression tells that its number stands where ordinals that are words do."""
_FIRST = late(rf"(?:\(\?P<figure>)?\(\?P<(?:{'|'.join(NAMES)})>")
"""Where in an expression the number begins."""
_ESCAPED = late(r"\\.|\[[^\]]*\]")
"""What in an expression holds brackets that are no groups."""
_SOME_WORD = r"[^\W\d_][^\d_\n]{0,30}?"
_ZERO_WIDTH = late(r"(?:\\b|\(\?<[=!][^()]*\))*")
"""What before a number is looked at from where the number stands."""
_RUN = late(rf"[{''.join(sorted(RUN))}]*+")


class _Parts(NamedTuple):
    """What is known of an expression, before it is compiled."""

    ordinal: bool
    """Whether its number is an ordinal that is a word."""
    numbered: bool
    """Whether it matches nothing without a number."""
    tail: str
    """The rest from the number on; "" if that is not known."""
    direct: bool
    """Whether it can be matched from where its number stands."""
    led: tuple[str, ...]
    """Words one of which stands right before its number; none if they are not known."""
    pairs: frozenset[str]
    """The last two characters of each of them."""
    signs: frozenset[str] | None
    """The characters one of which stands behind its digits; None if they are not known."""


class _Places:
    """Places of numbers in a text, by what stands beside them."""

    def __init__(self, reading: Reading, starts: list[int]) -> None:
        """Take a text and where its numbers stand, in text order."""
        self._text = text = reading.lower
        self.starts = starts
        self._before: dict[str, list[int]] = defaultdict(list)
        self._behind: dict[str, list[int]] = defaultdict(list)
        self._words: list[int] = []
        run = _RUN.match
        for place in starts:
            two = text[max(0, place - 2) : place]
            self._before[two].append(place)
            if len(two) > 1:
                self._before[two[1]].append(place)
            found = run(text, place)
            end = found.end() if found else place
            if end == place:
                self._words.append(place)
            else:
                self._behind[text[end : end + 1]].append(place)

    def led(self, parts: _Parts) -> list[int]:
        """Return the places right before which one of the words stands that must."""
        text, found = self._text, set[int]()
        for pair in self._before.keys() & parts.pairs:
            words = _by_end(parts.led)[pair] if len(self.starts) > MANY else parts.led
            for place in self._before[pair]:
                if text.endswith(words, 0, place):
                    found.add(place)
        return sorted(found)

    def followed(self, signs: frozenset[str]) -> list[int]:
        """Return the places of the numbers right behind which one of the signs stands.

        Numbers that are words are always among them.
        """
        behind = self._behind
        here = behind.keys() & signs
        if not here:
            return self._words
        some = [place for sign in here for place in behind[sign]]
        return sorted((*some, *self._words))


def _digits(reading: Reading) -> _Places:
    return _Places(reading, reading.once(digit_starts))


def _ordinals(reading: Reading) -> _Places:
    return _Places(reading, ordinal_starts(reading))


def matches(reading: Reading, written: str, *, lowered: bool = False) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression of the language in a text with its case, or ``lowered``.

    In ``written``, ``{cardinal}`` and ``{ordinal}`` stand for the language's words. It is compiled
    if it need be looked for.
    """
    is_long = len(reading.lower) > LONG
    parts, text = _parts(written), reading.lower if lowered else reading.plain
    places = _places(reading, parts) if parts.numbered else []
    if (parts.numbered and not places) or (not is_long and not may_match(reading, written)):
        return
    if parts.tail and places:
        fits = _loosely(parts.tail).match
        places = [place for place in places if fits(text, place)]
    if (parts.numbered and not places) or (is_long and not may_match(reading, written)):
        return
    if parts.direct and parts.numbered:
        pattern = _compiled(reading, written)
        yield from filter(None, (pattern.match(text, place) for place in places))
        return
    yield from _near(reading, written, places, text)


def _near(reading: Reading, written: str, places: list[int], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression that cannot be matched from where its number stands."""
    parts, clauses = _parts(written), needed(written)
    lines = _lines(reading, places) if parts.numbered else [Span(0, len(text))]
    if len(text) <= FAR or next(_looks(written)) < LOOKS:
        for line in lines:
            if holds(line.cut(reading.lower), clauses):
                yield from _compiled(reading, written).finditer(text, *line)
        return
    from factcheck.recognizers import _reach  # noqa: PLC0415 (no page by itself comes here)

    windows: Iterable[_reach.Window]
    if parts.numbered and parts.tail:
        before, seen = _reach.reach(_split(written)[0]).taken, _reach.reach(written).seen
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


def _places(reading: Reading, parts: _Parts) -> list[int]:
    """Return where an expression's number can stand, in text order."""
    known = reading.once(_ordinals if parts.ordinal else _digits)
    if parts.led:
        return known.led(parts)
    return known.starts if parts.signs is None else known.followed(parts.signs)


@cache
def _parts(written: str) -> _Parts:
    ordinal = "{ordinal}" in written or _FIRSTS in written
    lead, tail = _split(written)
    led = endings(written)
    return _Parts(
        ordinal=ordinal,
        numbered=ordinal or any(need in written for need in _NEEDS),
        tail=tail,
        direct=_ZERO_WIDTH.fullmatch(lead) is not None,
        led=led,
        pairs=frozenset(word[-2:] for word in led),
        signs=followers(tail) if tail and not led else None,
    )


@cache
def _by_end(words: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return words by their last two characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[-2:]].append(word)
    return {end: tuple(some) for end, some in found.items()}


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


@cache
def _split(written: str) -> tuple[str, str]:
    """Return what stands before the number in an expression, and the rest from the number on.

    Where the number is not its first group, or does not stand outside brackets, nothing is the
    rest.
    """
    group = written.find("(?P<")
    first = _FIRST.match(written, group) if group >= 0 else None
    lead = written[: max(0, group)]
    bare = _ESCAPED.sub("", lead)
    if first is None or bare.count("(") != bare.count(")"):
        return "?", ""
    return lead, written[group:]


def _cardinals(language: Language) -> dict[str, int]:
    """Return the words of whole numbers from 2 to 99."""
    words = language.numbers.words
    return {word: int(n) for word, n in words.items() if 2 <= n < 100 and n % 1 == 0}


def _lines(reading: Reading, places: Iterable[int]) -> list[Span]:
    """Return the lines of places in text order; all of a text that is no longer than a cell."""
    text = reading.plain
    if len(text) <= LONGEST_CELL:
        return [Span(0, len(text))]
    lines: list[Span] = []
    for place in places:
        if not lines or place >= lines[-1].end:
            end = text.find("\n", place)
            lines.append(Span(text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end))
    return lines
