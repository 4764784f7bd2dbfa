"""Scores and votes: 2-1で勝った, 5―3, a 52-48 vote. Ratios of the first number to the second.

Two joined numbers are a score only beside a word that says so, or another score; else they are too
often a range, a section number or a code. Where a language says what stands around no score, the
larger before the smaller is one, too: no range falls (outshot Calgary 38-22). A score of something
to nothing has no value: the ratio has none.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model.language import Language
from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._reading import Reading, small_numbers

REACH = 48
"""Code points on each side in which a word makes two numbers a score."""
_ROW = frozenset({", ", " and ", ", and ", "; ", " or ", ", then "})
"""What joins a score to the next one."""
_PLAIN = frozenset({"50-50", "24-7", "9-5", "9-11", "20-20", "7-11"})
"""Pairs that idioms hold."""
_HUNDRED = 100
"""What the variants of airplanes are counted by: a 747-400."""
_JOINS = r" ?[-–—―‐ー‒─対] ?|-to-"
_ONE = r"(?<![0-9a-zA-Z_.,/:$¥€£-])(?P<one>(?!0[0-9])[0-9]{1,3})"
_OTHER = r"(?P<other>[0-9]{1,3})(?! ?%|[0-9a-zA-Z_/:]|[.,-][0-9]|[-–—][a-z0-9])"


@cache
def _expressions(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the expressions of two joined numbers, and of what stands before and behind them."""
    words = language.phrases
    joins = "|".join(filter(None, (_JOINS, words.score_joins)))
    before = late(rf"(?:{words.scores_before or '(?!)'})[^.!?。]*\Z")
    pair = late(f"{_ONE}(?:{joins}){_OTHER}")
    return pair, before, late(words.scores_after or "(?!)")


def _find(reading: Reading) -> Iterator[Figure]:
    text = reading.lower
    if not reading.language.phrases.scores_after:
        return
    pair, before, after = _expressions(reading.language)
    last = -1
    for place in reading.once(small_numbers):
        match = pair.match(text, place)
        if match is None or _has_sides(reading, match):
            continue
        start, end = match.span()
        line = text[max(0, start - REACH) : start].rpartition("\n")[2]
        behind = text[end : end + REACH].partition("\n")[0]
        listed = text[last:start] in _ROW if last > 0 else False
        if listed or after.match(behind) or before.search(line) or _falls(reading, match):
            last = end
            span = Span(start, end)
            yield Figure(
                span, span.cut(reading.text), "ratio", _ratio(match["one"], match["other"])
            )


def _has_sides(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the numbers are the sides of a thing, or of a race: 4 x 400 m."""
    behind = reading.skip_space(match.end())
    return "x" in match[0] and reading.words.measures.at(reading.plain, behind) is not None


def _falls(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the larger number stands first, and what stands around does not matter."""
    around = reading.language.phrases.scores_falling
    if around is None or match[0] in _PLAIN or int(match["one"]) <= int(match["other"]):
        return False
    if not int(match["other"]) % _HUNDRED or match[0].count(" "):
        return False
    led, followed = map(compiled, around)
    start, end = match.span()
    line = reading.plain[max(0, start - REACH) : start].rpartition("\n")[2]
    return led.search(line) is not None and followed.match(reading.plain, end) is not None


def _ratio(one: str, other: str) -> Quantity:
    if not int(other):
        return Quantity(None, None)
    value = Fraction(int(one), int(other))
    return Quantity(value, value)


SCORE = Recognizer(kinds=("ratio",), find=_find)
