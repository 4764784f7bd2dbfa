"""`Reading`: what every recognizer takes: a text, folded once, with its numerals."""

from collections.abc import Callable, Iterable
from dataclasses import field
from datetime import date
from typing import Any, TypeVar

from factcheck.model.folding import fold, lower
from factcheck.model.language import Language
from factcheck.model.records import Article, Block, Figure
from factcheck.nouns import dataclass
from factcheck.recognizers._edges import opens_line
from factcheck.recognizers._neighbors import Neighbors
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._words import Words, words_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A text with everything the recognizers share."""

    text: str
    """The article's text."""
    plain: str
    """The text folded, case kept; as long as the text."""
    lower: str
    """The text folded, in lower case; as long as the text."""
    language: Language
    """The language whose words are read."""
    words: Words
    """Its lexicons."""
    anchor: date | None
    """The day from which relative dates are told."""
    numerals: tuple[Numeral, ...]
    """Numerals in text order."""
    neighbors: Neighbors
    """The units beside them."""
    blocks: tuple[Block, ...]
    """Blocks of the article."""
    _made: dict[Callable[["Reading"], Any], Any] = field(default_factory=dict)

    def once(self, make: Callable[["Reading"], T]) -> T:
        """Return what ``make`` finds in the text; it is asked once, whoever needs it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def found(self, find: Callable[["Reading"], Iterable[Figure]]) -> tuple[Figure, ...]:
        """Return what a recognizer finds in the text; it looks once, whoever leans on it."""
        if find not in self._made:
            self._made[find] = tuple(find(self))
        made: tuple[Figure, ...] = self._made[find]
        return made

    def skip_space(self, place: int) -> int:
        """Return the place behind one space, if one stands there."""
        return place + (self.plain[place : place + 1] == " ")

    def skip_space_before(self, place: int) -> int:
        """Return the place before one space, if one stands before it."""
        return place - (place > 0 and self.plain[place - 1] == " ")

    def ends_word(self, place: int) -> bool:
        """Tell whether a word of a language without an alphabet ends at ``place``."""
        return self.words.ends_word(self.lower, place)

    def opens_line(self, place: int) -> bool:
        """Tell whether no word or number stands before ``place`` on its line."""
        return opens_line(self.plain, place)


def digit_starts(reading: Reading) -> list[int]:
    """Return where the numerals of a text start, their signs left out."""
    return [digits_start(reading.plain, numeral) for numeral in reading.numerals]


def digits_start(text: str, numeral: Numeral) -> int:
    """Return where a numeral of a folded text starts, its sign left out."""
    if not numeral.signed:
        return numeral.span.start
    return numeral.span.end - len(numeral.span.cut(text).lstrip("-+"))


def small_numbers(reading: Reading) -> list[int]:
    """Return the places of the numbers of one to three digits and nothing else, in text order."""
    return [
        numeral.span.end - len(numeral.plain)
        for numeral in reading.numerals
        if numeral.plain is not None and numeral.style == "digits" and len(numeral.plain) <= 3
    ]


def read(article: Article, language: Language) -> Reading:
    """Return the reading of an article in a language; never raises."""
    return of_text(article.text, language, article.published, article.blocks)


def of_text(
    text: str, language: Language, anchor: date | None, blocks: tuple[Block, ...] = ()
) -> Reading:
    """Return the reading of a text in a language; never raises."""
    plain = fold(text)
    lowered = lower(plain)
    words = words_of(language)

    def trapped(start: int, end: int) -> bool:
        return words.trapped(lowered, start, end)

    numerals = tuple(words.scanner.scan(lowered, trapped))
    return Reading(
        text=text,
        plain=plain,
        lower=lowered,
        language=language,
        words=words,
        anchor=anchor,
        numerals=numerals,
        neighbors=Neighbors(lowered, numerals, words),
        blocks=blocks,
    )
