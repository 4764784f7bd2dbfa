"""`Neighbors`: the unit words beside each numeral, looked up once for every kind of unit.

Whatever recognizer asks, a numeral's surroundings are the same; so all lists of units are one
table, and one look-up a numeral tells which of the lists know the word there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from factcheck.model.folding import is_letter
from factcheck.model.late import late
from factcheck.recognizers._edges import opens_line
from factcheck.recognizers._lexicon import Finder, Found, Lexicon, Word
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._words import Words

T = TypeVar("T")
MILLION = 10**6
LONGEST_LINE = 200
"""Code points of a line in which the end of a sentence is looked for."""
_STOP = late(r"[^\n。、]*+[。、]")
Hits = Mapping[int, Word[T]]
"""Words by the index of the numeral that they stand beside."""
_NONE: Hits[Any] = {}
_TAILS = frozenset("+-")
"""How a hedge or bound begins that stands between a number and its unit."""


class Neighbors:
    """The units behind and before the numerals of one text."""

    def __init__(self, text: str, numerals: Sequence[Numeral], words: Words) -> None:
        """``text`` is folded and in lower case."""
        self._text = text
        self._numerals = numerals
        self._words = words
        self._gaps = _TAILS | {" "} | {of[0] for of in words.of}
        self._after: dict[Finder[Any], dict[int, Word[Any]]] = {}
        self._before: dict[Lexicon[Any], dict[int, Word[Any]]] = {}
        self._fill()

    def after(self, units: Finder[T | None] | None, text: str) -> Hits[T]:
        """Return the units behind the numerals; ``text`` is read where no table holds them."""
        if units is None:
            return _NONE
        if units not in self._after and units not in self._words.after.lexicons:
            self._after[units] = self._each(units, text)
        return self._after.get(units, _NONE)

    def before(self, units: Lexicon[T] | None) -> Hits[T]:
        """Return the units before the numerals."""
        return _NONE if units is None else self._before.get(units, _NONE)

    def _fill(self) -> None:
        """Look up the words beside each numeral that may have a unit."""
        text, after, before = self._text, self._words.after, self._words.before
        hedging = self._words.hedging
        for index, numeral in enumerate(self._numerals):
            if numeral.broken:
                continue
            found: Found = {}
            for place in self._places(text, numeral):
                after.at(text, place, found)
            for lexicon, longest in found.items():
                word = longest
                if word.end - word.start > 1 and text[word.end : word.end + 1] in hedging:
                    word = _before_hedge(text, lexicon, word, self._words.worn_after)
                if word.value is not None and self._words.ends_word(text, word.end):
                    self._after.setdefault(lexicon, {})[index] = word
            led: Found = {}
            start = numeral.span.start
            before.before(text, start, led)
            apart = numeral.style == "digits" or (self._words.spaced and numeral.low >= 1)
            if apart and text[start - 1 : start] == " ":
                before.before(text, start - 1, led)  # words follow directly (百分之三)
            for lexicon, word in led.items():
                self._before.setdefault(lexicon, {})[index] = word

    def _each(self, units: Finder[T | None], text: str) -> dict[int, Word[T]]:
        """Return the units that a finder of its own kind knows."""
        hits: dict[int, Word[T]] = {}
        for index, numeral in enumerate(self._numerals):
            if numeral.broken:
                continue
            for place in self._places(text, numeral):
                word = units.at(text, place)
                if word is None:
                    continue
                if word.value is not None and self._words.ends_word(self._text, word.end):
                    hits[index] = Word(word.value, word.start, word.end)
                break
        return hits

    def _places(self, text: str, numeral: Numeral) -> Iterable[int]:
        """Return where the unit of a numeral may start, the nearest first."""
        end = numeral.span.end
        return self._further(text, numeral) if text[end : end + 1] in self._gaps else (end,)

    def _further(self, text: str, numeral: Numeral) -> Iterator[int]:
        """Yield what `_places` returns where something may stand between number and unit."""
        end = numeral.span.end
        yield end
        if text[end : end + 1] in _TAILS:
            tail = self._words.worn_after.at(text, end)
            if tail is not None and tail.value is not None:  # 100-plus guests
                yield tail.end + (text[tail.end : tail.end + 1] == " ")
        if self._may_stand_apart(text, numeral):
            yield end + 1
            tail = self._words.worn_after.at(text, end + 1)
            if tail is not None and tail.value is not None and text[tail.end : tail.end + 1] == " ":
                yield tail.end + 1  # three or more children
        if self._words.of and _is_large(numeral):
            for of in self._words.of:
                if text.startswith(of, end):
                    yield end + len(of)

    def _may_stand_apart(self, text: str, numeral: Numeral) -> bool:
        end = numeral.span.end
        gap = text[end : end + 1]
        if gap != " ":
            return self._words.spaced and gap == "-"
        if self._words.spaced:
            return True
        if numeral.style != "digits":
            return False  # kanji never stand apart from their unit
        # "1 人類の…" is a heading; "1 km" and "350万 円" are not
        written = numeral.plain is None or len(numeral.plain) > 2
        after = text[end + 1 : end + 2]
        other = is_letter(after) or not after.isalpha()  # 50 %
        if written or other or not opens_line(text, numeral.span.start) or _is_prose(text, end):
            return True
        return self._is_line(text, end + 1)

    def _is_line(self, text: str, place: int) -> bool:
        """Tell whether nothing but one unit stands on a line behind a number: 3 年, 20 美元.

        Counters of one sign alone are taken: 2 人口 is a heading.
        """
        found: Found = {}
        self._words.after.at(text, place, found)
        counters = self._words.counters
        measure = self._words.measures.at(text, place)
        if measure is not None:
            found[self._words.measures] = measure
        return any(
            word.value is not None
            and text[word.end : word.end + 1] in {"", "\n"}
            and (units is not counters or word.end == place + 1)
            for units, word in found.items()
        )


def _before_hedge(
    text: str, units: Lexicon[Any], unit: Word[Any], hedges: Lexicon[Any]
) -> Word[Any]:
    """Return the shorter unit where the end of one begins a hedge: 10人 of 10人前後, not 10人前."""
    for end in range(unit.start + 1, unit.end):
        hedge = hedges.at(text, end)
        if hedge is not None and hedge.end > unit.end:
            shorter = next((word for word in units.each(text, unit.start) if word.end == end), None)
            if shorter is not None:
                return shorter
    return unit


def _is_prose(text: str, place: int) -> bool:
    """Tell whether a sentence ends on the line, as none does in a heading."""
    return _STOP.match(text, place, place + LONGEST_LINE) is not None


def _is_large(numeral: Numeral) -> bool:
    return numeral.scale > 1 or numeral.low != numeral.high or numeral.high >= MILLION
