"""One share told twice, by the words of a language: jeder Dritte, 200人中有50人（25%）.

The law: a fraction and the percentage right beside it, in brackets or behind "that is", are one
share. A fraction of small numbers stands for all that lies nearer to it than to the next one.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.numbers.rate_laws import fraction, percentage
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.laws import LawWords
from factcheck.model.records import Evidence, Figure

_CLOSED = re.compile(r" ?[),;]")
"""Behind a percentage that stands in its brackets alone: not (50 % Wald)."""
_MANY = re.compile(r"[1-9][0-9]")


def worded_shares(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Yield each fraction and the percentage beside it that are not one share, in text order."""
    words = words_of(evidence)
    if not words.same:
        return
    text, beside = plain(evidence).text, _beside(words)
    for first, second in pairwise(evidence.figures):
        if {first.kind, second.kind} != {"ratio", "percent"}:
            continue
        ratio, percent = (first, second) if first.kind == "ratio" else (second, first)
        between = text[first.span.end : second.span.start]
        is_own = "(" not in between or _CLOSED.match(text, second.span.end)
        if is_own and beside.fullmatch(between) and _differ(ratio, percent):
            yield ratio, percent


def _beside(words: LawWords) -> re.Pattern[str]:
    """Return what stands between a fraction and its percentage, perhaps with what it is of."""
    return expression(
        r"[^0-9.,;:()。，、\n]{0,24}?(?:"
        rf" ?\((?:{words.same_in_brackets or '(?!)'})?(?:{words.about})?"
        rf"|,? ?(?:{words.same}) ?(?:{words.about})?)"
    )


def _differ(ratio: Figure, percent: Figure) -> bool:
    """Tell whether a fraction and a percentage cannot be one share."""
    exact, told = amount(ratio), percentage(percent)
    if exact is None or told is None or not 0 < exact < 1 or ratio.hedge:
        return False
    whole = exact * HUNDRED
    right = Reach(whole, whole) if _MANY.search(ratio.text) else fraction(exact)
    return not right.meets(told)
