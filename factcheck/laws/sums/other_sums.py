"""Other sums that some parts are of, beside the whole that they seem to miss.

The whole may be told in two numbers (one driver and 27 passengers), the list may begin with what
is taken for its whole ($240 million of $550 million), and the first part may be the whole of those
behind it. And what no number counts may be told beside the parts: a mother and her two sons.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from factcheck.laws.numbers.reckoning import amount, closely, counts_alike, total
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span

NEAR = 400
"""Characters around some parts in which the numbers of another sum are looked for."""
JOINED = 12
"""Most characters between the two numbers that tell one whole."""
MOST_JOINED = 3
"""Most numbers in which one whole is told."""
FEW = 3
"""Least parts that hardly come to another one by chance."""
_ONE = re.compile(
    r"(?::|,|;|[-–—]|\band) (?:an?|one|another|his|her|their) (?!(?:total|further|combined|record|"
    r"additional|few|half|dozen|third|quarter|number|group)\b)[a-z]+|; [A-Z][a-z]+ [a-z]+ed\b"
)
"""One, told without a number: a mother and her two sons; Denmark joined in 1973."""
_OR = re.compile(r"[^,–—-] or \Z|(?:または|もしくは|あるいは|か、?)\Z")
_STOP = re.compile(r"[。\n]|[a-z)][.] ")


def is_of_other_sum(evidence: Evidence, parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether some parts that miss a whole are explained by another sum."""
    first = min(whole.span.start, parts[0].span.start) - NEAR
    last = max(whole.span.end, parts[-1].span.end) + NEAR
    every = evidence.figures
    start = bisect_left(every, first, key=lambda one: one.span.start)
    end = bisect_left(every, last, key=lambda one: one.span.start)
    like = [one for one in every[start:end] if one is whole or counts_alike(one, whole)]
    return (
        _are_choices(evidence, parts)
        or _is_one_their_sum(parts)
        or _is_first_of_list(like, parts, whole)
        or _is_joined(evidence, like, parts, whole)
        or _is_one_untold(evidence, parts, whole)
    )


def _are_choices(evidence: Evidence, parts: Sequence[Figure]) -> bool:
    """Tell whether a part is told as what another may be as well: 34 or 35."""
    text = evidence.article.text
    return any(_OR.search(text[max(0, one.span.start - 8) : one.span.start]) for one in parts[1:])


def _is_one_their_sum(parts: Sequence[Figure]) -> bool:
    """Tell whether one part is the sum of all others: 41, of whom 19, 14 and 8."""
    for one in parts if len(parts) > FEW else ():
        made, told = total([each for each in parts if each is not one]), closely(one)
        if made is not None and told is not None and made.meets(told):
            return True
    return False


def _is_first_of_list(like: Sequence[Figure], parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether whole and parts are one list that comes to a number before it."""
    made = total([whole, *parts])
    ahead = [one for one in like if one.span.end <= whole.span.start and one not in parts]
    told = [closely(one) for one in ahead]
    return made is not None and any(one is not None and made.meets(one) for one in told)


def _is_joined(
    evidence: Evidence, like: Sequence[Figure], parts: Sequence[Figure], whole: Figure
) -> bool:
    """Tell whether the whole is told in two numbers, side by side, to which some parts come."""
    at = like.index(whole) if whole in like else 0
    for start in range(max(0, at - MOST_JOINED + 1), at + 1):
        for end in range(max(at + 1, start + 2), min(len(like), start + MOST_JOINED) + 1):
            run = like[start:end]
            made = total(run) if _is_row(evidence, run) else None
            rest = [one for one in parts if one not in run]
            sums = [total(rest[from_:]) for from_ in range(len(rest) - 1)]
            if made is not None and any(each is not None and each.meets(made) for each in sums):
                return True
    return False


def _is_row(evidence: Evidence, run: Sequence[Figure]) -> bool:
    """Tell whether numbers stand side by side in one sentence."""
    between = [Span(one.span.end, other.span.start).cut(evidence.article.text)
               for one, other in pairwise(run)]  # fmt: skip
    return all(len(one) <= JOINED and not _STOP.search(one) for one in between)


def _is_one_untold(evidence: Evidence, parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether what a few parts lack is told without a number."""
    told = [amount(one) for one in (whole, *parts)]
    if None in told:
        return False
    off = (told[0] or 0) - sum(one or 0 for one in told[1:])
    ends = sorted([whole.span, *(one.span for one in parts)])
    words = Span(ends[0].start, ends[-1].end).cut(evidence.article.text)
    return 0 < off <= FEW and off.denominator == 1 and len(_ONE.findall(words)) >= off
