"""Scores and votes: 2-1で勝った, 5―3, a 52-48 vote. Ratios of the first number to the second.

Two joined numbers are a score only beside a word that says so; else they are too often a range,
a section number or a code. A score of something to nothing has no value: the ratio has none.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model.language import Language
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._reading import Reading

REACH = 48
"""Code points on each side in which a word makes two numbers a score."""
_PAIR = re.compile(
    r"(?<![0-9a-zA-Z_.,/:$¥€£-])(?P<one>[0-9]{1,3})(?: ?[-–—―‐ー‒対] ?|-to-)(?P<other>[0-9]{1,3})"
    r"(?![0-9a-zA-Z_%/:]|[.,-][0-9]|[-–—][a-z0-9])"
)


@cache
def _around(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = language.phrases
    before = re.compile(rf"(?:{words.scores_before or '(?!)'})[^.!?。]*\Z")
    return before, re.compile(words.scores_after or "(?!)")


def _find(reading: Reading) -> Iterator[Figure]:
    text = reading.lower
    if not reading.language.phrases.scores_after:
        return
    before, after = _around(reading.language)
    for match in _PAIR.finditer(text):
        start, end = match.span()
        line = text[max(0, start - REACH) : start].rpartition("\n")[2]
        behind = text[end : end + REACH].partition("\n")[0]
        if after.match(behind) or before.search(line):
            span = Span(start, end)
            yield Figure(
                span, span.cut(reading.text), "ratio", _ratio(match["one"], match["other"])
            )


def _ratio(one: str, other: str) -> Quantity:
    if not int(other):
        return Quantity(None, None)
    value = Fraction(int(one), int(other))
    return Quantity(value, value)


SCORE = Recognizer(kinds=("ratio",), find=_find)
