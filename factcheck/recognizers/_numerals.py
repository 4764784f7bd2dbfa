"""Finding numerals once, by a linear scan: digits, kanji and number words, magnitudes composed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from factcheck.model.language import NumberWords
from factcheck.model.text import Span
from factcheck.recognizers._fold import is_letter
from factcheck.recognizers._lexicon import Lexicon, Word
from factcheck.recognizers._sums import Role, Sum, Token

LONGEST = 40
"""Most code points of a numeral: what is longer is an identifier, a hash or noise."""
NEAR = 4
"""Code points that a unit between two joined numbers may take."""
_CODE_TAIL = re.compile(r"(?:[.-][0-9]{1,9}){1,4}+")
Trapped = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written, not yet known to be a figure."""

    span: Span
    """Its place, a sign included."""
    low: Decimal
    """Lower end of the value; the value itself unless it is vague (数十)."""
    high: Decimal
    """Upper end of the value."""
    step: Decimal
    """Unit of the last stated digit."""
    style: Literal["digits", "words"]
    """Whether ASCII digits stand in it, or only kanji or words."""
    plain: str | None
    """Its digits in ASCII, if nothing but digits was written."""
    scale: Decimal
    """The last magnitude in it, 1 without one."""
    grouped: bool = False
    """Whether group marks stand in it (1,234)."""
    signed: bool = False
    """Whether a sign stands before it."""
    broken: bool = False
    """Whether it is part of a name, version, code or trap word."""
    weak: bool = False
    """Whether it is a word that alone says nothing ("one")."""


class NumeralScanner:
    """Finds the numerals of one language's texts."""

    def __init__(self, words: NumberWords, prefixes: Lexicon[str]) -> None:
        groups, mark = re.escape(words.group_marks), re.escape(words.decimal_mark)
        self._mark = words.decimal_mark
        self._figure = re.compile(
            rf"[0-9]{{1,3}}+(?:[{groups}][0-9]{{3}}(?![0-9]))++(?:{mark}[0-9]++)?"
            rf"|[0-9]++(?:{mark}[0-9]++)?"
        )
        tokens: dict[str, tuple[Role, int, int]] = {}
        tokens |= {word: ("digit", value, value) for word, value in words.digits.items()}
        tokens |= {word: ("word", value, value) for word, value in words.words.items()}
        tokens |= {word: ("vague", *ends) for word, ends in words.vague.items()}
        tokens |= {word: ("multiplier", n, n) for word, n in words.multipliers.items()}
        tokens |= {word: ("magnitude", n, n) for word, n in words.magnitudes.items()}
        self._words = Lexicon(tokens)
        self._fractions = Lexicon(words.fractions)
        self._signs = Lexicon(words.signs)
        self._prefixes = prefixes
        self._fillers = ("", *words.fillers)
        self._weak = words.weak
        first = {re.escape(word[0]) for word in tokens}
        self._opener = re.compile("[0-9" + "".join(sorted(first)) + "]")

    def scan(self, lower: str, trapped: Trapped) -> Iterator[Numeral]:
        """Yield the numerals of a folded lower-case text; ``trapped`` tells trap words."""
        place = code_end = before = 0
        while (opener := self._opener.search(lower, place)) is not None:
            start = opener.start()
            token = self._token(lower, start)
            place = start + 1
            if token is None or (token.role != "figure" and _inside_word(lower, start)):
                continue
            if token.role == "magnitude":  # 億 with nothing before it
                place = token.end
                continue
            numeral = self._read(lower, start, token, (before, trapped))
            before = numeral.span.end
            code_end = max(code_end, _code_end(lower, numeral.span.end))
            place = numeral.span.end
            yield replace(numeral, broken=True) if place <= code_end else numeral

    def _read(self, text: str, start: int, token: Token, around: tuple[int, Trapped]) -> Numeral:
        before, trapped = around
        total, end = Sum(), start
        taken: list[Token] = []
        following: Token | None = token
        while following is not None and (end - start > LONGEST or total.take(following)):
            if end - start <= LONGEST:
                taken.append(following)
            end = following.end
            following = self._following(text, end)
        low, high, step = total.result()
        fraction = self._fractions.at(text, end)
        if fraction is not None:
            low, high, end = low + fraction.value, high + fraction.value, fraction.end
            step = fraction.value
        sign = self._sign(text, start, before)
        if sign is not None:
            low, high = sorted((low * sign.value, high * sign.value))
        broken = end - start > LONGEST
        if taken[0].role == "figure":
            broken = broken or (_glued(text, start) and not self._prefixes.before(text, start))
        return Numeral(
            span=Span(sign.start if sign else start, end),
            low=low,
            high=high,
            step=step,
            style="digits" if any(part.role == "figure" for part in taken) else "words",
            plain=_plain(taken),
            scale=total.scale,
            grouped=any(part.grouped for part in taken),
            signed=sign is not None,
            broken=broken or trapped(start, end),
            weak=len(taken) == 1 and text[start:end] in self._weak,
        )

    def _token(self, text: str, place: int) -> Token | None:
        figure = self._figure.match(text, place)
        if figure is None:
            word = self._words.at(text, place)
            if word is None:
                return None
            role, low, high = word.value
            written = str(low) if role == "digit" else ""
            return Token(role, Decimal(low), Decimal(high), word.end, written)
        bare = "".join(c for c in figure[0] if c.isdigit() or c == self._mark)
        written = bare.replace(self._mark, ".")
        value = Decimal(written if len(written) <= LONGEST else "0")
        return Token("figure", value, value, figure.end(), written, len(bare) < len(figure[0]))

    def _following(self, text: str, end: int) -> Token | None:
        for filler in self._fillers:
            if text.startswith(filler, end):
                token = self._token(text, end + len(filler))
                # digits follow a magnitude directly (1億2000万); words may stand apart
                if token is not None and not (filler and token.role == "figure"):
                    return token
        return None

    def _sign(self, text: str, start: int, before: int) -> Word[int] | None:
        """Return the sign, unless it joins a number that ended shortly ``before`` (3%-5%)."""
        sign = self._signs.before(text, start)
        if sign is None or sign.start == 0:
            return sign
        left = text[sign.start - 1]
        glued = left.isdecimal() or is_letter(left) or left in "-.~"
        joins = before > 0 and sign.start - before < NEAR and left not in " (\n" + "「、"
        return None if glued or joins else sign


def _plain(taken: list[Token]) -> str | None:
    digits = [part.written for part in taken if part.written.isdigit() and not part.grouped]
    return "".join(digits) if len(digits) == len(taken) else None


def _inside_word(text: str, start: int) -> bool:
    return start > 0 and is_letter(text[start - 1]) and is_letter(text[start])


def _glued(text: str, start: int) -> bool:
    """Tell whether a word runs on into the digits: A4, GPT-4, ver.2, #3, foo_7."""
    before, further = text[max(0, start - 1) : start], text[max(0, start - 2) : max(0, start - 1)]
    if not before:
        return False
    linked = before in "-./" and bool(further) and is_letter(further)
    return linked or is_letter(before) or before in "_#@"


def _code_end(text: str, end: int) -> int:
    """Return where a code that goes on behind ``end`` ends (2.3.4, 03-1234-5678), or 0."""
    tail = _CODE_TAIL.match(text, end)
    return tail.end() if tail is not None and (tail[0][0] == "." or tail[0].count("-") > 1) else 0
