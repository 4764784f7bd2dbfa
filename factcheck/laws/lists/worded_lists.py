"""A number of things and their names behind a colon, by the words of a language.

drei Städte: Köln, Bonn und Trier; 三个城市：北京、上海和广州. A slip is one name too many or too
few: farther off, something else is listed.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import FEWEST, MOST, Listed, slip
from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.laws import LawWords
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span

_OPENS = re.compile(r"[^0-9.:;,。，、()\n]{0,30}: ?(?P<list>[^0-9.:;。()\n]{3,200})(?=[.。\n]|\Z)")
_LONGEST = 30
"""Characters of a name; what is longer tells something."""
_SOME = 30


def worded_lists(evidence: Evidence) -> Iterator[Listed]:
    """Yield the numbers that one name more or less than they tell stands behind."""
    words = words_of(evidence)
    if not words.list_and:
        return
    text = plain(evidence)
    for one in evidence.figures:
        exact = amount(one) if one.kind == "count" and not one.hedge else None
        if exact is None or exact.denominator != 1 or not FEWEST <= exact <= MOST:
            continue
        found = _OPENS.match(text.text, one.span.end)
        count = _names(words, found["list"]) if found else 0
        if (
            found
            and slip(int(exact), [count]) is not None
            and not _is_loose(text, words, one, found)
        ):
            yield Listed(Span(one.span.start, found.end()), int(exact), count)


def _is_loose(text: Plain, words: LawWords, one: Figure, found: re.Match[str]) -> bool:
    """Tell whether more may have been counted than is named."""
    start = max(0, one.span.start - _SOME)
    return expression(words.list_loose).search(text.text[start : found.end()]) is not None


def _names(words: LawWords, listed: str) -> int:
    """Return how many names a list holds; 0 where it may be none, or names may hold the signs."""
    joint = expression(words.list_and)
    *first, last = re.split(words.list_comma, listed.strip())
    ends = joint.split(last)
    names = [*first, *ends]
    if not first or len(ends) > 2 or any(joint.search(one) for one in first):
        return 0
    if not all(0 < len(one.strip()) <= _LONGEST for one in names):
        return 0
    cased = [one.strip()[0] for one in names]
    return len(names) if all(one.isupper() or one.lower() == one.upper() for one in cased) else 0
