"""Where the numbers stand at which an expression of a language can match.

What must stand right before or behind the number of an expression is told from how it is written;
what does stand there in a text is told once for all expressions.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._endings import NAMES, endings
from factcheck.recognizers._followers import RUN, followers, spelled
from factcheck.recognizers._phrases import ordinal_starts
from factcheck.recognizers._reading import Reading, digit_starts

LONGEST_CELL = 60
"""Code points of a text that is looked at whole, such as the cell of a table."""
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
_ZERO_WIDTH = late(r"(?:\\b|\(\?<[=!][^()]*\))*")
"""What before a number is looked at from where the number stands."""
_RUN = late(rf"[{''.join(sorted(RUN))}]*+")


class Parts(NamedTuple):
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
    spelled: bool
    """Whether its number may be words."""


class Places:
    """Places of numbers in a text, by what stands beside them."""

    def __init__(self, reading: Reading, starts: list[int]) -> None:
        """Take a text and where its numbers stand, in text order."""
        self._text = text = reading.lower
        self.starts = starts
        self.before: dict[str, list[int]] = defaultdict(list)
        """The places by the last character before them, and by the last two."""
        self.behind: dict[str, list[int]] = defaultdict(list)
        """The places by the character behind the digits."""
        self.words: list[int] = []
        """The places of numbers that begin with no digit."""
        self._lines: list[Span] = []
        run = _RUN.match
        for place in starts:
            two = text[max(0, place - 2) : place]
            self.before[two].append(place)
            if len(two) > 1:
                self.before[two[1]].append(place)
            found = run(text, place)
            end = found.end() if found else place
            if end == place:
                self.words.append(place)
            else:
                self.behind[text[end : end + 1]].append(place)

    def led(self, parts: Parts) -> list[int]:
        """Return the places right before which one of the words stands that must."""
        text, found = self._text, set[int]()
        for pair in self.before.keys() & parts.pairs:
            words = _by_end(parts.led)[pair] if len(self.starts) > MANY else parts.led
            for place in self.before[pair]:
                if text.endswith(words, 0, place):
                    found.add(place)
        return sorted(found)

    def followed(self, parts: Parts) -> list[int]:
        """Return the places of the numbers right behind which one of the signs stands.

        Numbers that are words are all among them, where the number may be one.
        """
        behind, words = self.behind, self.words if parts.spelled else []
        here = behind.keys() & (parts.signs or ())
        if not here:
            return words
        some = [place for sign in here for place in behind[sign]]  # no call a place
        return sorted((*some, *words))

    def lines(self, reading: Reading, places: list[int]) -> list[Span]:
        """Return the lines of some of the places; those of all are told once."""
        if places is not self.starts:
            return _lines(reading, places)
        if not self._lines:
            self._lines = _lines(reading, places)
        return self._lines


def numbers_of(reading: Reading) -> Places:
    """Return the places of the numbers of a text; ask by `Reading.once`."""
    return Places(reading, reading.once(digit_starts))


def ordinals_of(reading: Reading) -> Places:
    """Return the places of the ordinals of a text that are words; ask by `Reading.once`."""
    return Places(reading, ordinal_starts(reading))


def places_of(reading: Reading, *, ordinal: bool) -> Places:
    """Return the places of the numbers of a text, or those of its ordinals that are words."""
    return reading.once(ordinals_of if ordinal else numbers_of)


@cache
def parts_of(written: str) -> Parts:
    """Return what is known of an expression."""
    ordinal = "{ordinal}" in written or _FIRSTS in written
    lead, tail = split(written)
    led = endings(written)
    return Parts(
        ordinal=ordinal,
        numbered=ordinal or any(need in written for need in _NEEDS),
        tail=tail,
        direct=_ZERO_WIDTH.fullmatch(lead) is not None,
        led=led,
        pairs=frozenset(word[-2:] for word in led),
        signs=followers(tail) if tail and not led else None,
        spelled=spelled(tail),
    )


@cache
def _by_end(words: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return words by their last two characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[-2:]].append(word)
    return {end: tuple(some) for end, some in found.items()}


@cache
def split(written: str) -> tuple[str, str]:
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
