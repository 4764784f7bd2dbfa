"""`Beside`: the characters beside a number that tell that it may be more than its own digits.

Most numbers stand between characters with which nothing begins that a number can go on with or be
a piece of. One look at those spares asking for each such thing by itself.
"""

import re
from collections.abc import Iterable

from factcheck.model.folding import is_letter
from factcheck.model.language import NumberWords
from factcheck.recognizers._digits import DIGITS, FOREIGN

_NO_LETTER = r"(?<![A-Za-z])(?<![\u00aa-\u1fff\u2070-\u209f\u20d0-\u2e7f])"
"""No letter of an alphabet stands before (`folding.is_letter`), nor a few signs between those.

Ranges are soon compiled: classes such as ``\\w`` would take four times as long.
"""


class Beside:
    """Looks at the characters beside numbers, by the words of one language.

    It may tell too much of them, never too little.
    """

    def __init__(self, words: NumberWords, following: frozenset[str]) -> None:
        """``following`` begins what a number may go on with, other than a fraction."""
        self._behind_words = following | _firsts(words.fractions)
        marks = "".join((words.decimal_mark, words.group_marks, *map("".join, words.other_marks)))
        codes = frozenset("/ ,.-")
        self._behind = self._behind_words | codes | FOREIGN | {*marks} | _firsts(words.no_decimals)
        self._before = frozenset("-./_#@ ,") | {*marks} | {sign[-1] for sign in words.signs}
        before, behind = (
            re.escape("".join(sorted(some))) for some in (self._before, self._behind | DIGITS)
        )
        mark, group = re.escape(words.decimal_mark), re.escape(words.group_marks)
        grouped = (
            rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}}){{1,6}}|" if len(words.group_marks) == 1 else ""
        )
        self.alone = re.compile(
            rf"(?<![{before}]){_NO_LETTER}"
            rf"(?:{grouped}[0-9]{{1,20}})(?:{mark}[0-9]{{1,15}})?(?![{behind}])"
        )
        """Digits with the language's first marks, beside which `begins` and `ends` hold."""

    def goes_on(self, text: str, end: int) -> bool:
        """Tell whether a word that ends at a place may not be all of a number."""
        return text[end : end + 1] in self._behind_words

    def ends(self, text: str, end: int) -> bool:
        """Tell whether what stands behind digits is neither of their number nor of a code."""
        return text[end : end + 1] not in self._behind

    def begins(self, text: str, start: int) -> bool:
        """Tell whether what stands before digits is no sign, and they are no piece of a word."""
        before = text[start - 1 : start]
        return before not in self._before and not is_letter(before)


def _firsts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word[0] for word in words if word)
