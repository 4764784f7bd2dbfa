"""Shares of a whole beyond 100 %, by the words of a language for rates that end there.

Of rates that may pass the whole (growth, capacity, targets) there is none among the words.
"""

from collections.abc import Iterator

from factcheck.laws.numbers.bounds import SHARE
from factcheck.laws.numbers.reckoning import HUNDRED, amount
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.said import Words

_REACH = 70
"""Characters before a percentage in which its rate may stand."""
_BETWEEN = r"[^0-9.;:。,、\n]{0,30}\Z"
_SOME = 12


def worded_bounds(evidence: Evidence) -> Iterator[tuple[int, Span, Words]]:
    """Yield where the number of each starts, its words with the rate, and what is said of it."""
    words = words_of(evidence)
    if not words.rates:
        return
    rate = expression(rf"(?:{words.rates})(?![a-zà-ÿ]){_BETWEEN}")
    text, moves = plain(evidence).text, expression(words.rates_move)
    for one in evidence.figures:
        exact = amount(one) if one.kind == "percent" else None
        if exact is None or exact <= HUNDRED or "p" in text[one.span.end :][:1]:
            continue
        start, end = max(0, one.span.start - _REACH), one.span.end
        found = rate.search(text[start : one.span.start])
        if found is None or moves.search(found[0]) or moves.match(text[end : end + _SOME]):
            continue
        yield one.span.start, Span(start + found.start(), end), SHARE
