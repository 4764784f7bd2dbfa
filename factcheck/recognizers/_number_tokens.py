"""The tokens of numerals: digits, number words, and magnitudes short and long."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from factcheck.model.folding import is_letter
from factcheck.model.language import NumberWords
from factcheck.recognizers._digits import Digits
from factcheck.recognizers._lexicon import Lexicon, Word
from factcheck.recognizers._sums import Role, Token

_DIGITS = frozenset("0123456789")
_Meaning = tuple[Role, int | Decimal, int | Decimal]
_Known = tuple[Role, Decimal, Decimal, str]
"""What a word does, its value, and its digit."""
_LONGEST = 80
"""Most code points of a number written as one word."""


class _Glue:
    """Tells words that are nothing but number words (zweihundertfünf), what may follow apart."""

    def __init__(self, words: NumberWords) -> None:
        tables = (words.words, words.multipliers, words.hundreds, words.thousands)
        self._pieces = Lexicon(dict.fromkeys(word for table in tables for word in table))
        self._glue = words.glue
        self._tails = Lexicon(dict.fromkeys(words.glued_tails))

    def holds(self, text: str, place: int) -> bool:
        """Tell whether number words fill the word that starts at ``place``."""
        end = self._after(text, place, ("",))
        while end is not None and end - place <= _LONGEST:
            ends = end >= len(text) or not is_letter(text[end])
            if ends or self._tails.at(text, end) is not None:
                return True
            end = self._after(text, end, self._glue)
        return False

    def _after(self, text: str, place: int, glue: tuple[str, ...]) -> int | None:
        """Return where the piece behind ``glue`` ends that starts at ``place``, or None."""
        for between in glue:
            if text.startswith(between, place):
                piece = self._pieces.at(text, place + len(between), whole=False)
                if piece is not None:
                    return piece.end
        return None


class NumberTokens:
    """Reads one token of a numeral, by the words of one language."""

    def __init__(self, words: NumberWords, digits: Digits, prefixes: Iterable[str]) -> None:
        """``prefixes`` are currency words and signs: short magnitudes stand beside the signs."""
        self._digits = digits
        meanings = _meanings(words)
        self._words = Lexicon(meanings)
        self._glue = _Glue(words) if words.glue else None
        exact = {word: meaning for word, meaning in meanings.items() if word not in words.vague}
        self._pieces = Lexicon(exact) if words.glue else self._words  # hunderteins: no hunderte
        signs = [sign for sign in prefixes if not any(map(str.isalpha, sign))]
        self._known: dict[str, _Known] = {}
        self._short = Lexicon(_short(words, signs))
        self.initials = _DIGITS | self._words.initials | self._short.initials
        """First characters of tokens."""

    def words(self) -> Iterable[str]:
        """Return the words that can begin a numeral."""
        return self._words

    def short_at(self, text: str, place: int) -> Word[tuple[str, int]] | None:
        """Return the short magnitude at a place and what must stand beside it ("m users")."""
        return self._short.at(text, place)

    def at(self, text: str, place: int, *, within: bool = False) -> Token | None:
        """Return the token that starts at a place, or None.

        ``within`` a number, a trap covers none of its words.
        """
        first = text[place : place + 1]
        if first not in self.initials:
            return None
        if first in _DIGITS:
            return self._digits.at(text, place)
        short = self.short_at(text, place) if first in self._short.initials else None
        if short is not None:
            written, factor = short.value
            return Token("magnitude", Decimal(factor), Decimal(factor), place + len(written))
        word = self._words.at(text, place)
        if word is None and self._glue is not None and self._glue.holds(text, place):
            word = self._pieces.at(text, place, whole=False)
        if within and word is not None and word.value is None:  # 일만일천, of 만일
            word = next((one for one in self._words.each(text, place) if one.value), None)
        if word is None or word.value is None:
            return None
        spelled = text[place : word.end]
        known = self._known.get(spelled)
        if known is None:
            role, low, high = word.value
            written = str(low) if role == "digit" else ""
            known = self._known[spelled] = (role, Decimal(low), Decimal(high), written)
        role, least, most, written = known
        return Token(role, least, most, word.end, written)


def _meanings(words: NumberWords) -> dict[str, _Meaning | None]:
    tokens: dict[str, _Meaning | None] = {}
    tokens |= {word: ("digit", value, value) for word, value in words.digits.items()}
    tokens |= {word: ("word", value, value) for word, value in words.words.items()}
    tokens |= {word: ("vague", *ends) for word, ends in words.vague.items()}
    tokens |= dict.fromkeys(words.more, ("more", 0, 0))
    tokens |= {word: ("portion", part, part) for word, part in words.portions.items()}
    tokens |= {word: ("hundreds", n, n) for word, n in words.hundreds.items()}
    tokens |= {word: ("thousand", n, n) for word, n in words.thousands.items()}
    tables: tuple[tuple[Role, Mapping[str, int | None]], ...] = (
        ("multiplier", words.multipliers), ("magnitude", words.magnitudes),
    )  # fmt: skip
    for role, table in tables:
        tokens |= {word: (role, n, n) if n else None for word, n in table.items()}
    return tokens


def _short(words: NumberWords, signs: Iterable[str]) -> dict[str, tuple[str, int]]:
    beside_signs = [gap + sign for gap in ("", " ") for sign in signs]
    beside_nouns = [gap + noun for gap in (" ", "+ ", "-plus ") for noun in words.short_counted]
    return {
        short + beside: (short, factor)
        for short, factor in words.short_magnitudes.items()
        for beside in (*beside_signs, *beside_nouns)
    }
