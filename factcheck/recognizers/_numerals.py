"""Finding numerals once, by a linear scan: digits, kanji and number words, magnitudes composed."""

import re
from collections.abc import Callable, Iterator
from copy import copy
from decimal import Decimal

from factcheck.model.folding import is_letter
from factcheck.model.language import NumberWords
from factcheck.model.text import Span
from factcheck.recognizers._alternatives import alternatives, anywhere
from factcheck.recognizers._beside import Beside
from factcheck.recognizers._digits import MOST_DIGITS, Digits
from factcheck.recognizers._following import Following
from factcheck.recognizers._lexicon import Lexicon, Word
from factcheck.recognizers._number_tokens import NumberTokens
from factcheck.recognizers._numeral import Numeral, code_end, glued, inside_word
from factcheck.recognizers._sums import LARGE, ONE, ZERO, Sum, Token, neighbors

NEAR = 4
"""Code points that a unit between two joined numbers may take."""
_DIGITS = frozenset("0123456789")
_DASHES = frozenset("-+±–")
"""Signs that may as well join two numbers."""
_OPENERS = frozenset(" ($\n") | {""}
"""What stands before a decimal mark that opens a number (.2 percent)."""
_ACRONYM = re.compile(r"(?<![a-z0-9._@#/-])(?!co\Z)[a-z]{2,6}\Z")
LONGEST_ACRONYM = 7
"""Code points before a number among which an acronym stands, and one before it."""
_MINUSES = frozenset({"- ", "– "})
"""Signs that stand apart from their number."""
Trapped = Callable[[int, int], bool]
_Worth = tuple[Decimal, Decimal, Decimal, str | None, Decimal]
"""Ends, resolution, digits and magnitude of a word that is a numeral by itself."""


class NumeralScanner:
    """Finds the numerals of one language's texts."""

    def __init__(self, words: NumberWords, prefixes: Lexicon[str]) -> None:
        """``prefixes`` are the currency words and signs that digits may directly follow."""
        self._digits = Digits(words)
        self._tokens = NumberTokens(words, self._digits, prefixes)
        self._pairs = Lexicon(dict.fromkeys(words.pairs))
        self._following = Following(words, self._tokens)
        self.beside = Beside(words, self._following.initials)
        self._worth: dict[str, _Worth] = {}
        self._fractions = Lexicon(words.fractions)
        self._signs = Lexicon(words.signs)
        self._spaced_minus = words.spaced_minus
        self._prefixes = prefixes
        self._fillers = ("", *words.fillers)
        self._longest = words.longest
        self._vague_magnitudes = words.vague_magnitudes
        self._weak = words.weak
        self._leads = Lexicon(dict.fromkeys(words.bare_magnitudes))
        self._tenths = words.tenths
        self._acronym_units = words.acronym_units
        self._apart = words.apart
        self._mark, self._groups = words.decimal_mark, words.group_marks
        self._opener = re.compile(
            anywhere(dict.fromkeys((*self._tokens.words(), *"0123456789"), ""))
        )
        marks = "".join((words.decimal_mark, words.group_marks, *map("".join, words.other_marks)))
        further = (*words.points, *words.fractions, *words.links, *words.no_decimals)
        blank = "| [0-9]{3}(?![0-9])" if words.blanks_not_behind else ""
        more = alternatives(dict.fromkeys(further, ""))
        self._further = re.compile(rf"[{re.escape(marks)}][0-9]{blank}|{more}")

    def scan(self, lower: str, trapped: Trapped) -> Iterator[Numeral]:
        """Yield the numerals of a folded lower-case text; ``trapped`` tells trap words."""
        place = code = before = 0
        search, alone = self._opener.search, self.beside.alone.match
        while (opener := search(lower, place)) is not None:
            start = opener.start()
            digits = alone(lower, start) if lower[start] in _DIGITS else None
            if digits is not None:
                before = place = digits.end()
                broken = place <= code or trapped(start, place)
                yield self._bare(start, place, digits[0], broken=broken)
                continue
            numeral = self._alone(lower, start, (before, trapped)) if opener[0].isdigit() else None
            if numeral is not None:
                before = place = numeral.span.end
                code = max(code, code_end(lower, place))
                numeral = self._pointed(lower, numeral)
                yield numeral._replace(broken=True) if place <= code else numeral
                continue
            place = start + 1
            token = None if self._inside(lower, start) else self._tokens.at(lower, start)
            if token is None:
                continue
            if lower[start : token.end] in self._vague_magnitudes:
                token = token._replace(role="vague", low=token.low * 2, high=token.high * 9)
            led = token.role == "magnitude" and self._leads.before(lower, start) is not None
            within = token.role == "vague" and not self._apart and trapped(start, start)
            if within and self._tokens.at(lower, token.end) is not None:
                place = token.end  # 定数百三十一
                continue
            if token.role in {"magnitude", "more"} and not led:  # 億 with nothing before it
                place = token.end
                continue
            numeral = self._read(lower, start, token, (before, trapped))
            before = numeral.span.end
            code = max(code, code_end(lower, numeral.span.end))
            place = numeral.span.end
            if (
                numeral.weak
                and lower[place : place + 1] == " "
                and lower[place + 1 : place + 2] in _DIGITS
            ):
                continue  # an article: "un 20 %"
            yield numeral._replace(broken=True) if place <= code else numeral

    def _bare(self, start: int, end: int, digits: str, *, broken: bool) -> Numeral:
        """Return the numeral of digits that nothing beside them changes."""
        span = Span(start, end)
        if digits.isdigit():
            number = Decimal(digits)
            return Numeral(
                span, number, number, ONE, "digits", digits, ONE, False, False, broken
            )  # fmt: skip
        bare = digits.replace(self._groups, "")
        number, (_, _, part) = Decimal(bare.replace(self._mark, ".")), bare.partition(self._mark)
        step = ONE.scaleb(-len(part)) if part else ONE
        grouped = len(bare) < len(digits)
        return Numeral(
            span, number, number, step, "digits", None, ONE, grouped, False, broken
        )  # fmt: skip

    def _alone(self, text: str, start: int, around: tuple[int, Trapped]) -> Numeral | None:
        """Return the numeral that is nothing but digits, as most are; None where more follows."""
        end = start + 1
        while text[end : end + 1] in _DIGITS:
            end += 1
        if end - start > MOST_DIGITS:
            return None
        begins, ends = self.beside.begins(text, start), self.beside.ends(text, end)
        if not ends and self._goes_on(text, start, end):
            return None
        before, trapped = around
        digits = text[start:end]
        number = Decimal(digits)
        sign = None if begins else self._sign(text, start, before)
        if sign is not None:
            number *= sign.value
        piece = not begins and self._is_glued(text, start, end)
        piece = piece or (not (begins and ends) and self._digits.stray(text, start, end))
        span = Span(sign.start if sign else start, end)
        return Numeral(
            span, number, number, ONE, "digits", digits, ONE, signed=sign is not None,
            broken=piece or trapped(start, end),
        )  # fmt: skip

    def _goes_on(self, text: str, start: int, end: int) -> bool:
        """Tell whether more than digits belongs to the number that begins with them."""
        if self._further.match(text, end):
            return True
        if text[end : end + 1] == "/" and self._digits.part(text, start) is not None:
            return True
        initials = self._tokens.initials
        for filler in self._fillers:
            place = end + len(filler)
            if text[place : place + 1] in initials and text.startswith(filler, end):
                word = self._opener.match(text, place)
                goes_on = word is not None and not (filler and word[0].isdigit())
                if goes_on or self._tokens.short_at(text, place) is not None:
                    return True
        return False

    def _pointed(self, text: str, numeral: Numeral) -> Numeral:
        """Return the decimals of a number whose zero is left out: .2 percent."""
        point = numeral.span.start - 1
        if point < 0 or text[point] != self._mark or text[point - 1 : point] not in _OPENERS:
            return numeral
        value, step = Decimal(f"0.{numeral.plain}"), ONE.scaleb(-len(numeral.plain or ""))
        span = Span(point, numeral.span.end)
        return numeral._replace(span=span, low=value, high=value, step=step, plain=None)

    def _is_glued(self, text: str, start: int, end: int) -> bool:
        """Tell whether digits belong to the word before them: A4, but not ROE10%."""
        if not glued(text, start) or self._prefixes.before(text, start):
            return False
        before = text[max(0, start - LONGEST_ACRONYM) : start]
        return not (text.startswith(self._acronym_units, end) and _ACRONYM.search(before))

    def _inside(self, text: str, start: int) -> bool:
        """Tell whether a number word stands inside a longer word."""
        within = self._apart and start > 0 and text[start - 1].isalnum()
        return (within and text[start] not in _DIGITS) or inside_word(text, start)

    def _word(self, text: str, start: int, token: Token, around: tuple[int, Trapped]) -> Numeral:
        """Return the numeral that is nothing but one word; what each is worth is reckoned once."""
        word = text[start : token.end]
        if word not in self._worth:
            total = Sum(tenths=self._tenths)
            total.take(token)
            self._worth[word] = (*total.result(), _plain([token]), total.scale)
        low, high, step, plain, scale = self._worth[word]
        before, trapped = around
        sign = None if self.beside.begins(text, start) else self._sign(text, start, before)
        if sign is not None:
            low, high = sorted((low * sign.value, high * sign.value))
        span = Span(sign.start if sign else start, token.end)
        return Numeral(
            span, low, high, step, "words", plain, scale, signed=sign is not None,
            broken=len(word) > self._longest or trapped(start, token.end),
            weak=word in self._weak,
        )  # fmt: skip

    def _read(self, text: str, start: int, token: Token, around: tuple[int, Trapped]) -> Numeral:
        if token.role != "figure" and not self.beside.goes_on(text, token.end):
            return self._word(text, start, token, around)
        before, trapped = around
        total, taken, end = self._gather(text, start, token)
        low, high, step = total.result()
        over = high - low if total.open and not any(one.role == "vague" for one in taken) else ZERO
        high -= over
        if len(taken) == 2 and self._pairs.at(text, end) and neighbors(low):
            low, high = taken[0].low, taken[1].high  # 二三人
        sign = self._sign(text, start, before)
        if sign is not None:
            low, high = sorted((low * sign.value, high * sign.value))
        broken = end - start > self._longest
        if taken[0].role == "figure":
            broken = broken or taken[0].end - start > MOST_DIGITS
            broken = broken or self._is_glued(text, start, end)
            broken = broken or self._digits.stray(text, start, taken[0].end)
        return Numeral(
            span=Span(sign.start if sign else start, end),
            low=low,
            high=high,
            step=step,
            style="digits" if "figure" in [part.role for part in taken] else "words",
            plain=_plain(taken),
            scale=total.scale,
            grouped=True in [part.grouped for part in taken],
            signed=sign is not None,
            broken=broken or trapped(start, end),
            weak=len(taken) == 1 and text[start:end] in self._weak,
            over=over,
        )

    def _gather(self, text: str, start: int, token: Token) -> tuple[Sum, list[Token], int]:
        """Take the tokens of a numeral; return its value, them and its end.

        "One million and two million" are two numbers: where a magnitude cannot follow, what was
        taken since the magnitude before is given back.
        """
        total, end = Sum(tenths=self._tenths), start
        taken: list[Token] = []
        kept: tuple[Sum, int, int] | None = None
        following: Token | None = token
        while following is not None:
            if end - start <= self._longest:
                if taken and taken[-1].role in LARGE and text[end] in " ,":
                    kept = copy(total), len(taken), end
                if not total.take(following):
                    if following.role in LARGE and kept is not None:
                        total, count, end = kept
                        del taken[count:]
                    break
                taken.append(following)
            end = following.end
            fraction = self._fractions.at(text, end)
            if fraction is not None and total.add_part(fraction.value):
                end = fraction.end
            following = self._following.at(text, end, taken[-1])
            if following is None and self._tenths:
                following = self._following.multiplier(text, end, taken)
            if following is not None and self._following.is_other(text, taken, following, end):
                following = None
        return total, taken, end

    def _sign(self, text: str, start: int, before: int) -> Word[int] | None:
        """Return the sign, unless it joins a number that ended shortly ``before`` (3%-5%)."""
        if self._spaced_minus and text[start - 2 : start] in _MINUSES:
            led = text.endswith(self._spaced_minus, 0, start - 2)
            return Word(-1, start - 2, start) if led else None
        found = self._signs.before(text, start)
        if found is None or not found.value:
            return None
        sign = Word(found.value, found.start, found.end)
        if sign.start == 0:
            return sign
        left = text[sign.start - 1]
        if left == "~" or text[sign.start] not in _DASHES:  # -5〜-3, マイナス10〜マイナス5
            return sign
        clings = left.isdecimal() or is_letter(left) or left in "-.~"
        joins = (
            before > 0 and sign.start - before < NEAR and left not in " (\n「、はがをもで至到为為是"
        )
        return None if clings or joins else sign


def _plain(taken: list[Token]) -> str | None:
    digits = [part.written for part in taken if part.written.isdigit() and not part.grouped]
    return "".join(digits) if len(digits) == len(taken) else None
