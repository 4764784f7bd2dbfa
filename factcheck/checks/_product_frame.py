"""So much for one, so many of them, and all of it: 1個120円、350個、4万2千円.

The rate is told by a word of one (1個, 当たり, ずつ, 時速, 月額, each, an acre, per head), the
number by the unit of that word, the whole by the unit of the rate. Where each is the only one of
its kind in two sentences, and no word loosens them, their product is what is told.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks import _product_cues as cues
from factcheck.checks._atom import Atom
from factcheck.checks._near_hold import is_exchange
from factcheck.checks._passage import Passage
from factcheck.checks._rate_laws import is_near, step_of
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import EXACT, Reach, is_exact, printed, reach
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

LANGUAGES = frozenset({"ja", "en"})
"""Languages whose words of a rate are known."""
FARTHEST = Fraction(5, 2)
"""Times the right whole from which on another amount is one of something else."""
MONTHS = 12
"""Months of a year."""
ROUNDED = Fraction(3, 100)
"""Share by which a number is rounded that was reckoned by dividing by what is no whole number."""
NEAR = 16
"""Characters between one and what is told for it."""
MOST = 14
"""Most figures of the sentences looked at: among more, some three always miss."""


@dataclass(frozen=True, slots=True)
class Product:
    """A rate, a number and a whole that is not their product."""

    each: Atom
    """What one is, has or costs."""
    heads: Atom | None
    """How many there are; None for the twelve months of a year and the like."""
    whole: Atom
    """What is told of all."""
    right: Fraction
    """The product, in the unit of the whole."""


def products(evidence: Evidence) -> Iterator[Product]:
    """Yield the wholes of an article that are not the product of rate and number near them."""
    if evidence.article.language in LANGUAGES:
        for passage in paragraphs(evidence):
            yield from missed(passage)


def missed(passage: Passage) -> Iterator[Product]:
    """Yield the wholes of a passage that are not the product of rate and number near them."""
    rates = [(one, one_of) for one in passage.atoms for one_of in [_rate(passage, one)] if one_of]
    done: set[int] = set()
    for each, one_of in rates:
        for found in _products(passage, each, one_of, [one for one, _ in rates]):
            if found.whole.at not in done:
                done.add(found.whole.at)
                yield found


def _is_of_each(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is told for each of a number before it: each of 24 teams pays."""
    before = [each for each in passage.atoms if each.end <= one.at]
    if not before or before[-1].sentence != one.sentence or before[-1].kind != "count":
        return False
    each_of = cues.EACH_OF.search(passage.before(before[-1], 20))
    return each_of is not None and cues.PAYS.match(passage.between(before[-1], one)) is not None


def _rate(passage: Passage, one: Atom) -> str | None:  # noqa: PLR0911 (one a sign)
    """Return of what an amount is told for one; None for what is no rate."""
    if one.kind not in {"money", "count", "measure", "number"} or one.value <= 0:
        return None
    before, behind = passage.before(one, 18), passage.behind(one, 22)
    if one.kind == "measure" and "/" in (one.unit or ""):
        return (one.unit or "").rpartition("/")[2]
    for pattern, words in ((cues.BEFORE, before), (cues.BEHIND, behind)):
        found = pattern.search(words)
        if found:
            name = next((each for each in found.groups() if each), "")
            return cues.NAMES.get(name.lower(), name.lower()) or "?"
    ahead = [each for each in passage.atoms if each.end <= one.at and one.at - each.end < NEAR]
    if ahead and cues.OF_ONE.match(passage.between(ahead[-1], one)):
        if ahead[-1].value == 1:
            return _unit(ahead[-1])
        if ahead[-1].kind == "measure" and ahead[-1].value > 0:
            return f"{ahead[-1].value}*{_unit(ahead[-1])}"  # 10アール当たり
    if _is_of_each(passage, one):
        return "?"
    if ahead and passage.between(ahead[-1], one) == " of " and ahead[-1].kind == "count":
        return "?"
    return _told_for(passage, one)


def _told_for(passage: Passage, one: Atom) -> str | None:
    """Return of what a price is told by a weight behind it, or a subject before it."""
    per = [each for each in passage.atoms if each.at > one.end and each.kind == "measure"]
    if one.kind == "money" and per and cues.PER.fullmatch(passage.between(one, per[0])):
        return f"{per[0].value}*{per[0].unit}"  # 34p per 100g
    own = cues.EACH.search(passage.before(one, 44))
    return own[1].lower() if own else None


def _products(passage: Passage, each: Atom, one_of: str, rates: list[Atom]) -> Iterator[Product]:
    at = each.sentence
    for first, last in ((at, at), (at, at + 1), (at - 1, at)):
        words = "".join(passage.sentence(number) for number in range(first, last + 1))
        near = passage.within(first, last)
        if cues.LOOSE.search(words) or len(near) > MOST:
            continue
        same = [one for one in near if one in rates and one.kind == each.kind]
        if len(same) == 2:
            yield from _stretched(
                passage, each, one_of, next(one for one in same if one is not each)
            )
        if len(same) > 1:
            return
        heads = _all_heads(near, each, one_of)
        wholes = [
            (one, factor) for one in near
            if one not in rates and not cues.THEN.search(one.before)
            and (factor := _factor(one, each, passage.before(one))) is not None
        ]  # fmt: skip
        wholes = [pair for pair in wholes if all(pair[0] is not one for one, _ in heads)]
        if len(heads) > 1 or len(wholes) != 1 or not wholes:
            continue
        whole, factor = wholes[0]
        is_last = each.at > max(one.at for one, _ in (*heads, *wholes))
        if first != last and not is_last and not cues.TOTAL.search(words):
            continue
        if heads:
            found = _told(each, heads[0][0], heads[0][1], whole, factor)
        else:
            times = cues.stretch(one_of, *passage.beside(whole, 12, 14))
            found = _told(each, None, times, whole, factor) if times else None
        if found is not None:
            yield found
        if heads:
            return


def _stretched(passage: Passage, each: Atom, one_of: str, whole: Atom) -> Iterator[Product]:
    """Find a rate told for two times: $30 a month, $300 a year."""
    times, factor = cues.stretch(one_of, *passage.beside(whole, 12, 14)), _factor(whole, each)
    found = _told(each, None, times, whole, factor) if times and factor else None
    if found is None:
        return
    if each.kind != "money" or (times == MONTHS and whole.value > found.right):
        yield found  # who pays for a year at once, or works five days, gets another price


def _all_heads(near: list[Atom], each: Atom, one_of: str) -> list[tuple[Atom, Fraction]]:
    """Return what may be the number; of weights that before the price, another is another's."""
    heads = [(one, times) for one in near if (times := _heads(one, each, one_of)) is not None]
    before = [pair for pair in heads if pair[0].at < each.at]
    return before if len(before) == 1 and each.kind == "money" and "*" in one_of else heads


def _heads(  # noqa: PLR0911 (one a kind)
    one: Atom, each: Atom, one_of: str
) -> Fraction | None:
    """Return how many ones a figure stands for; None where it counts something else."""
    if one is each or (one.value <= 1 and one.kind == "count"):
        return None
    own = _unit(one)
    count, _, one_of = one_of.rpartition("*")
    if one.kind == "date":
        days = re.fullmatch("([0-9]+)日", one.figure.text)
        return Fraction(days[1]) if days and one_of == "day" else None
    if own in cues.SIZES and one_of in cues.SIZES and cues.SIZES[own][0] == cues.SIZES[one_of][0]:
        times = one.value * cues.SIZES[own][1] / cues.SIZES[one_of][1] / Fraction(count or 1)
        return times if times != 1 else None
    if one.kind != "count":
        return None
    if one_of == "?":
        return one.value if own != (each.unit or "") else None
    if own == one_of or _singular(own) == _singular(one_of):
        return one.value
    return one.value if own in cues.ALIKE.get(one_of, ()) else None


def _unit(one: Atom) -> str:
    """Return a unit; of what is sold a キロ is a kilogram, though it may be read as a kilometer."""
    return "kg" if one.text.endswith("キロ") else one.unit or ""


def _singular(noun: str) -> str:
    """Return the last word of an English noun without its plural: lunch families, family."""
    name = noun.rpartition(" ")[2]
    return f"{name[:-3]}y" if name.endswith("ies") else name.rstrip("s")


def _factor(one: Atom, each: Atom, before: str = "") -> Fraction | None:
    """Return what one unit of an amount is in that of the rate; None where they differ in kind."""
    own, other = one.unit or "", (each.unit or "").partition("/")[0]
    if one.kind in EXACT and not own and each.kind == "count" and cues.TOTAL_OF.search(before):
        return Fraction(1)  # 600 visitors a day, a total of 3,000
    if one.kind not in {"money", "count", "measure", "number"}:
        return None
    if own == other or (one.kind == "count" and each.kind in EXACT and not other):
        return Fraction(1)
    if own in cues.SIZES and other in cues.SIZES and cues.SIZES[own][0] == cues.SIZES[other][0]:
        return cues.SIZES[own][1] / cues.SIZES[other][1]
    return None


def _told(
    each: Atom, heads: Atom | None, times: Fraction, whole: Atom, factor: Fraction
) -> Product | None:
    """Return the three if the whole is not their product, but can have been written for it."""
    one, all_of_it = _ends(each, is_price=each.kind == "money"), _ends(whole)
    if one is not None and times.denominator > 1 and each.kind == "count":
        one = one.wider(ROUNDED)  # reckoned by dividing, so rounded: 260 persons per acre
    many = _ends(heads) if heads and heads.value else Reach(times, times)
    if one is None or all_of_it is None or many is None:
        return None
    scale = times / heads.value if heads and heads.value else Fraction(1)
    product, told = (one * many).times(scale), all_of_it.times(factor)
    if each.value * times == 0:
        return None
    if product.meets(told):
        is_told = heads is not None and heads.figure.hedge is None and whole.figure.hedge is None
        if not is_told or not is_exchange(each.value * times / factor, whole.value):
            return None  # who exchanges two digits has reckoned with what is printed
    if product.low <= 0 or told.low <= 0:
        return None
    right = each.value * times / factor
    near = right / FARTHEST < whole.value < right * FARTHEST
    if near or is_near(whole.value, right, step_of(whole.figure)):
        return Product(each, heads, whole, right)
    return None


def _ends(one: Atom, *, is_price: bool = False) -> Reach | None:
    """Return what a figure may be; a price is rounded, and told to its last unit it is exact."""
    is_told = one.kind == "money" and step_of(one.figure) <= 1
    if one.figure.hedge is None and (is_told or is_exact(one.figure)):
        return Reach(one.value, one.value)
    return reach(one.figure) if one.figure.hedge else printed(one.figure, cut_off=not is_price)
