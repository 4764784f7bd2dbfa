"""Runs of ASCII digits with the group and decimal marks of a language: 1,234.5 and 1.234,5."""

import re
from decimal import Decimal

from factcheck.model.language import NumberWords
from factcheck.model.late import late
from factcheck.recognizers._sums import Token

MOST_DIGITS = 40
"""Most digits of a numeral."""
FOREIGN = frozenset("十百千万億兆萬亿만억조")
"""Magnitudes that a language of other ones does not read: ¥3億 in English is not three yen."""
_MARKS = frozenset(" ,")
DIGITS = frozenset("0123456789")
_BEHIND = late(r" [0-9]{3}(?![0-9])|,[0-9]")
_BEFORE = late(r"(?:(?<![0-9.,])[0-9]{1,3} |[0-9],)\Z")


_BLANKS = late(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9:/–—-]|[.,][0-9]| [0-9])")
"""Groups of three digits with blanks between, where a language mostly writes other marks."""
LEAD = 12
"""Code points before a number in which a word tells that a blank behind it is no group mark."""
_PART = late(r"(?<![0-9/.,:-])([1-9])/(2|4|5|8|16)(?=[ -][^\W\d_])")
"""A part of one that decimals can tell, before what may be its unit: 1/2 cup."""


class Digits:
    """Reads digits by the marks of one language."""

    def __init__(self, words: NumberWords) -> None:
        marks = ((words.group_marks, words.decimal_mark), *words.other_marks)
        self._figures = [(_figure(groups, mark), mark) for groups, mark in marks]
        self._spaced = any(" " in groups for groups, _ in marks)
        apart = words.blanks_not_behind
        self._apart = re.compile(rf"(?:{apart})\Z") if apart else None
        self._own = bool(words.digits)
        self._no_decimals = words.no_decimals
        known = frozenset("".join(words.magnitudes))
        self._foreign = frozenset() if known & FOREIGN else FOREIGN

    def at(self, text: str, place: int) -> Token | None:
        """Return the digits at a place, by the marks that read most of them."""
        if text[place + 1 : place + 2] == "/" and (part := self.part(text, place)) is not None:
            return part
        figure, mark = "", ""
        for pattern, decimal_mark in self._figures:
            found = pattern.match(text, place)
            if found is not None and len(found[0]) > len(figure):
                figure, mark = found[0], decimal_mark
        if not figure:
            return None
        if self._apart is not None and text[place + len(figure) : place + len(figure) + 1] == " ":
            blank = _BLANKS.match(text, place)
            if blank is not None and not self._apart.search(text, max(0, place - LEAD), place):
                figure = blank[0]
        bare = "".join(c for c in figure if c.isdigit() or c == mark)
        written = bare.replace(mark, ".")
        value = Decimal(written if len(written) <= MOST_DIGITS else "0")
        grouped = len(bare) < len(figure)
        end = self._without_decimals(text, place + len(figure))
        return Token("figure", value, value, end, written, grouped)

    def _without_decimals(self, text: str, end: int) -> int:
        """Return where a dash ends that stands for decimals (5,– Euro, Fr. 30.–), or ``end``."""
        for dash in self._no_decimals:
            after = end + len(dash)
            if text.startswith(dash, end) and not text[after : after + 1].isalnum():
                return after
        return end

    @staticmethod
    def part(text: str, place: int) -> Token | None:
        """Return the part of one that two digits at a place tell (1/2 cup), or None."""
        found = _PART.match(text, place)
        if found is None:
            return None
        share = Decimal(found[1]) / Decimal(found[2])
        return Token("figure", share, share, found.end(), str(share))

    def stray(self, text: str, start: int, end: int) -> bool:
        """Tell whether digits are a piece of a number that is written by other rules.

        So are 2 000 and 1,23 where neither groups digits so; two neighbors are two numbers where
        digits are words too (1,2年).
        """
        if text[end : end + 1] in self._foreign:
            return True
        marked = text[start - 1 : start] in _MARKS and text[start - 2 : start - 1] in DIGITS
        before = _BEFORE.search(text, max(0, start - 5), start) if marked else None
        marks = text[end : end + 1] in _MARKS and text[end + 1 : end + 2] in DIGITS
        behind = _BEHIND.match(text, end) if marks else None
        mark = before[0][-1] if before else behind[0][0] if behind else ""
        if mark == " ":
            fits = end - start == 3 if before else end - start <= 3
            return fits and not self._spaced
        if mark == "," and self._own:
            other = text[start - 2] if before else text[end + 1]
            pair = sorted((other, text[start:end]))
            return not (end - start == 1 and int(pair[1]) - int(pair[0]) == 1)
        return bool(mark)


def _figure(group_marks: str, decimal_mark: str) -> re.Pattern[str]:
    groups, mark = re.escape(group_marks), re.escape(decimal_mark)
    alone = "(?! [0-9])" if " " in group_marks else ""  # 91 123 45 67 is a telephone number
    return re.compile(
        rf"[0-9]{{1,3}}+(?>(?:[{groups}][0-9]{{3}}(?![0-9]))+){alone}(?:{mark}[0-9]++)?"
        rf"|[0-9]++(?:{mark}[0-9]++)?"
    )
