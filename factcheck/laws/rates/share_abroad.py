"""One share told twice in languages but Japanese and English: jeder Dritte, 200人中有50人（25%）.

The law: a fraction and the percentage right beside it, in brackets or behind "that is", are one
share. A fraction of small numbers stands for all that lies nearer to it than to the next one.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.numbers.rate_laws import fraction, percentage
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Figure

_LANGUAGES = frozenset({"de", "es", "fr", "it", "ko", "pt", "zh"})
_ABOUT = (
    r"(?:(?:rund|etwa|ca\.|environ|cerca de|quase|circa|quasi|约|約|약) ?)?"
    r"(?:(?:el|un|il|l[’']|o|os|a) ?)?"
)
_BESIDE = re.compile(
    r"[^0-9.,;:()。，、\n]{0,24}?(?:"
    rf" ?\((?:also |soit |das sind |即|占|즉 )?{_ABOUT}"
    r"|,? ?(?:also|das sind|das entspricht|oder|soit|ou(?: encore)?|es decir,?|o sea,?|ou seja,?|"
    rf"cioè|ovvero|pari al?|vale a dire|即|也就是|相当于|즉) ?{_ABOUT})",
    re.IGNORECASE,
)
"""Between a fraction and its percentage; the noun of what it is of may stand there."""
_CLOSED = re.compile(r" ?[),;]")
"""Behind a percentage that stands in its brackets alone: not (50 % Wald)."""
_MANY = re.compile(r"[1-9][0-9]")


def shares_abroad(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Yield each fraction and the percentage beside it that are not one share, in text order."""
    if evidence.article.language not in _LANGUAGES:
        return
    text = plain(evidence).text
    for first, second in pairwise(evidence.figures):
        if {first.kind, second.kind} != {"ratio", "percent"}:
            continue
        ratio, percent = (first, second) if first.kind == "ratio" else (second, first)
        between = text[first.span.end : second.span.start]
        is_own = "(" not in between or _CLOSED.match(text, second.span.end)
        if is_own and _BESIDE.fullmatch(between) and _differ(ratio, percent):
            yield ratio, percent


def _differ(ratio: Figure, percent: Figure) -> bool:
    """Tell whether a fraction and a percentage cannot be one share."""
    exact, told = amount(ratio), percentage(percent)
    if exact is None or told is None or not 0 < exact < 1 or ratio.hedge:
        return False
    whole = exact * HUNDRED
    right = Reach(whole, whole) if _MANY.search(ratio.text) else fraction(exact)
    return not right.meets(told)
