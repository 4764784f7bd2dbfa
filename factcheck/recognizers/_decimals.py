"""Decimals that are words: 三点五, tres coma veinticinco, two point zero five."""

from decimal import Decimal

from factcheck.model.numbers import NumberWords
from factcheck.recognizers._digits import MOST_DIGITS
from factcheck.recognizers._lexicon import Lexicon
from factcheck.recognizers._sums import Token

_ASCII = frozenset("0123456789")


class Decimals:
    """Reads the digits behind a decimal mark that is a word."""

    def __init__(self, words: NumberWords) -> None:
        small = {word: int(n) for word, n in words.words.items() if n < 100 and n % 1 == 0}
        ones = {word: n for word, n in small.items() if n < 10}
        self._marks = Lexicon(dict.fromkeys(words.points))
        self.initials = self._marks.initials
        self._units = {**words.digits, **ones}
        self._small = Lexicon(small)
        self._weak = words.weak
        self._tens = {word for word, value in words.multipliers.items() if value == 10}
        self._followers = Lexicon(dict.fromkeys(words.point_units)) if words.point_units else None
        self._gaps = tuple(gap for gap in (*words.links, *words.fillers) if gap)

    def at(self, text: str, place: int) -> Token | None:
        """Return the decimals whose mark stands at ``place``, or None."""
        mark = self._marks.at(text, place)
        if mark is None:
            return None
        if self._followers is not None:
            return self._before_unit(text, mark.end, self._followers)
        written, end = self._signs(text, mark.end)
        if written and text[end : end + 1] in self._tens:
            return None  # 八点四十分
        if not written:
            written, end = self._spoken(text, mark.end)
        part = Decimal(f"0.{written or 0}")
        return Token("fraction", part, part, end) if written else None

    def _before_unit(self, text: str, place: int, units: Lexicon[None]) -> Token | None:
        """Return decimals that one of ``units`` follows; ASCII digits are told as ``.5``."""
        written, end = self._signs(text, place)
        ascii_end = end
        while ascii_end - place < MOST_DIGITS and text[ascii_end : ascii_end + 1] in _ASCII:
            ascii_end += 1
        told = ""
        if ascii_end > end == place:
            written, end = text[place:ascii_end], ascii_end
            told = f".{written}"
        if not written or units.at(text, end) is None:
            return None
        part = Decimal(f"0.{written}")
        return Token("fraction", part, part, end, told)

    def _signs(self, text: str, end: int) -> tuple[str, int]:
        """Return digits that are single characters, and where they end (一四 of 三点一四)."""
        written = ""
        while len(written) < MOST_DIGITS and text[end : end + 1] in self._units:
            written += str(self._units[text[end]])
            end += 1
        return written, end

    def _spoken(self, text: str, place: int) -> tuple[str, int]:
        """Return digits that are words, and where they end: "cero cinco", "veinticinco"."""
        written, end, tens = "", place, False
        word = self._small.at(text, place)
        while word is not None and len(written) < MOST_DIGITS:
            value = word.value
            if tens and 0 < value < 10:
                return str(int(written) + value), word.end
            weak = text[word.start : word.end] in self._weak and value > 0
            if tens or (written and (value > 9 or weak)):
                break
            written, end = written + str(value), word.end
            tens = value > 9 and value % 10 == 0
            if value > 9 and not tens:
                break
            gap = next((gap for gap in self._gaps if text.startswith(gap, end)), None)
            word = self._small.at(text, end + len(gap)) if gap else None
        return written, end
