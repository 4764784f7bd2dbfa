"""So much for each, so many, and all of it, in any English words.

As in `_sum_frame` all signs are weighed together: a word of one beside the rate (each, apiece, a
head), words of sharing and of totals, how few other amounts there are, and how exactly one slip
mends the product.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import log10

from factcheck.checks import _product_cues as cues
from factcheck.checks._atom import AMOUNTS, Atom
from factcheck.checks._near_hold import is_exchange, is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._product_frame import Product
from factcheck.checks._reading import paragraphs
from factcheck.checks._sum_signs import last_digit
from factcheck.model.records import Evidence

ENOUGH = 2.0
"""Weight from which on a product is asked about."""
CROWD = 10
"""Most amounts of the sentences looked at."""
BACK = 1
"""Sentences between the rate and the other two."""
MOST = 100
"""Largest denominator of what a slip is of: cents."""
_COUNTED = AMOUNTS - {"money", "measure"} | {"word"}
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "night", "time", "times"})
_SAME = frozenset({("head", "people"), ("person", "people"), ("pupil", "students"),
                   ("ticket", "people"), ("household", "homes")})  # fmt: skip
"""Words of one and of many that are the same."""
_SHARED = re.compile(
    r"\b(?:equally|split\w*|shar(?:e[sd]?|ing)|divid\w+|distribut\w+|total\w*|in all|altogether|"
    r"bill|comes? to|came to|bonus|payout|purchase|approv\w+|bought|paid|cost|order\w*|"
    r"sold|raised|takings)\b"
)
_DEFINITE = re.compile(r"(?:\A|[.\n] ?)(?:the|that|all) (?:whole |total |entire )?\Z")
_AND_MORE = re.compile(r"\b(?:each|apiece),? and (?:an?|the|some|other)\b")
_LOOSE = re.compile(
    r"\b(?:up to|limit|maximum|minimum|at least|more than|discount|plus|between|average|"
    r"last year|remaining|from|ago|earlier|against|record)\b"
)


def weighed_products(evidence: Evidence) -> Iterator[Product]:
    """Yield the likeliest product of each passage that a slip parts from what is told."""
    if evidence.article.language != "en":
        return
    for passage in paragraphs(evidence):
        found = max(candidates(passage), key=lambda one: one[0], default=None)
        if found is not None and found[0] >= ENOUGH:
            yield found[1]


def candidates(passage: Passage) -> Iterator[tuple[float, Product]]:
    """Yield rates, numbers and wholes of which one slip mends the product, and how surely."""
    for each in passage.atoms:
        if each.kind not in {"money", "measure", "count"} or each.value <= 0:
            continue
        of_one = _of_one(passage, each)
        near = passage.within(each.sentence - BACK, each.sentence + BACK)
        if of_one is None or len(near) > CROWD * 2:
            continue
        wholes = [one for one in near if one is not each and one.unit == each.unit
                  and one.kind == each.kind and one.value > each.value]  # fmt: skip
        heads = [one for one in near if one is not each and one.kind in _COUNTED
                 and one.value > 1 and one not in wholes]  # fmt: skip
        if any(each.value * many.value == one.value for many in heads for one in wholes):
            continue
        for many in heads:
            for whole in wholes:
                right = each.value * many.value
                if _is_missed(each, many, whole):
                    weight = _said(passage, each, many, whole, of_one)
                    tries = log10(len(heads) * len(wholes))
                    yield weight - tries, Product(each, many, whole, right)


def _of_one(passage: Passage, each: Atom) -> str | None:
    """Return of what an amount is told for one, ``?`` where no noun tells; None for no rate."""
    behind = cues.BEHIND.search(passage.behind(each, 24))
    if behind is not None:
        return next((one for one in behind.groups() if one), "?").lower()
    return "?" if cues.BEFORE.search(passage.before(each, 24)) else None


def _is_missed(each: Atom, many: Atom, whole: Atom) -> bool:
    """Tell whether a slip in one of the three parts the product from the whole."""
    if each.reach.low <= 0 or (each.reach * many.reach).meets(whole.reach):
        return False
    right = each.value * many.value
    pairs = [(whole.value, right), (each.value, whole.value / many.value),
             (many.value, whole.value / each.value)]  # fmt: skip
    return any(one.denominator * other.denominator <= MOST and is_slip(one, other)
               for one, other in pairs)  # fmt: skip


def _said(passage: Passage, each: Atom, many: Atom, whole: Atom, of_one: str) -> float:
    right = each.value * many.value
    digits = log10(max(whole.value, right) / min(last_digit([whole]), _least(right)))
    weight = digits - log10(30 * (digits + 1))
    weight += 0.5 if is_exchange(whole.value, right) else 0.0
    noun = many.thing.rpartition(" ")[2]
    if of_one == "?":
        weight += 1.8
    elif noun and (noun.startswith(of_one[:-1]) or (of_one, noun) in _SAME):
        weight += 2.0
    else:
        weight -= 2.0 if of_one in _TIMES else 0.5
    three = (each, many, whole)
    first, last = min(one.sentence for one in three), max(one.sentence for one in three)
    words = " ".join(passage.words[first : last + 1])
    weight += 0.8 if _SHARED.search(words) else 0.0
    weight -= 1.2 if _LOOSE.search(words) else 0.0
    weight -= 2.5 if _AND_MORE.search(words) else 0.0
    weight += 0.4 if _DEFINITE.search(whole.before) else 0.0
    pool = {one.value for one in passage.atoms if one.kind == each.kind and one.unit == each.unit}
    weight += 0.5 if pool <= {each.value, whole.value} else 0.0
    weight -= 0.7 * any(one.figure.hedge for one in three)
    return weight - 0.3 * (last - first)


def _least(right: Fraction) -> Fraction:
    """Return the power of ten of the last digit of a product."""
    step = Fraction(1)
    while right % (step * 10) == 0:
        step *= 10
    return step
