"""Runs of ASCII digits with the group and decimal marks of a language: 1,234.5 and 1.234,5."""

import re
from decimal import Decimal

from factcheck.model.language import NumberWords
from factcheck.recognizers._sums import Token

MOST_DIGITS = 40
"""Most digits of a numeral."""


class Digits:
    """Reads digits by the marks of one language."""

    def __init__(self, words: NumberWords) -> None:
        marks = ((words.group_marks, words.decimal_mark), *words.other_marks)
        self._figures = [(_figure(groups, mark), mark) for groups, mark in marks]

    def at(self, text: str, place: int) -> Token | None:
        """Return the digits at a place, by the marks that read most of them."""
        figure, mark = "", ""
        for pattern, decimal_mark in self._figures:
            found = pattern.match(text, place)
            if found is not None and len(found[0]) > len(figure):
                figure, mark = found[0], decimal_mark
        if not figure:
            return None
        bare = "".join(c for c in figure if c.isdigit() or c == mark)
        written = bare.replace(mark, ".")
        value = Decimal(written if len(written) <= MOST_DIGITS else "0")
        grouped = len(bare) < len(figure)
        return Token("figure", value, value, place + len(figure), written, grouped)


def _figure(group_marks: str, decimal_mark: str) -> re.Pattern[str]:
    groups, mark = re.escape(group_marks), re.escape(decimal_mark)
    alone = "(?! [0-9])" if " " in group_marks else ""  # 91 123 45 67 is a telephone number
    return re.compile(
        rf"[0-9]{{1,3}}+(?:[{groups}][0-9]{{3}}(?![0-9]))++{alone}(?:{mark}[0-9]++)?"
        rf"|[0-9]++(?:{mark}[0-9]++)?"
    )
