"""What one costs or gets, how many there are, and what all come to, in English prose.

"$84,000 … for 24 families. … the gift amounts to $4,500 per family"; "twelve buses … at £260,000
apiece. The £4.12m bill"; "a 750g loaf costs £1.80, or 34p per 100g"; "$50 a month, or $700 a year".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.checks._reckoning import Reach, amount, printed, unit
from factcheck.checks._tape import Tape, is_one_slip
from factcheck.model.records import Figure

_EACH = (
    r"(?P<e>@money),? (?:each|apiece|a head|per (?P<u>[a-z]+)|for (?:each|every) (?P<v>[a-z]+))\b",
    (
        r"(?:each|every) (?P<u>[a-z]+) (?:will |would |is to |can )?(?:gets?|receives?|got|"
        r"received|pays?|paid|costs?|"
        r"cost|contributes?|takes?) (?:about |roughly |some )?(?P<e>@money)"
    ),
    (
        r"(?P<e>@money) (?:an?|the) (?P<u>share|ticket|seat|acre|head|piece|unit|house|home|bed|"
        r"pupil|student|child|"
        r"worker|employee|household|family|night|mile|bottle|box|copy|plate|vehicle|bus|car)\b"
    ),
)
_TIMES = re.compile(
    r"\b(?:hour|day|week|month|year|annum|barrel|ton|tonne|kilo|litre|liter|gallon|pound|"
    r"night|mile|cent)s?\b",
    re.IGNORECASE,
)
"""What is no thing of which so many are told."""
_OTHER = re.compile(
    r"\b(?:up to|at least|average|more than|less than|than|discount|deposit|minimum|"
    r"maximum|starting at|extra|"
    r"instead|last year|previous|previously|compared|rose|fell|raised|cut|plus|normally|"
    r"usually|was once|earlier)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:split|divid\w+|shar\w+|total\w*|bill|in all|altogether|order\w*|gift|donat\w+|"
    r"grant\w*|bonus\w*|fund|deal|"
    r"contract|sum|works out|amounts? to|comes? to|equals?|evenly|equally|costs?|bought|sold|"
    r"paid|pay)\b",
    re.IGNORECASE,
)
_PER_HUNDRED = (
    r"(?P<t>@money)[^.\n@money@measure]{0,20}?(?:, or|,| or| \(|, that is) ?(?:about |just )?"
    r"(?P<e>@money) (?:per|a|an|for) (?P<m>@measure)"
)
_SPAN = {
    ("day", "week"): (7, 5), ("week", "year"): (52,), ("month", "year"): (12,),
    ("week", "month"): (4,), ("quarter", "year"): (4,), ("day", "year"): (365, 366),
}  # fmt: skip
_PERIODS = (
    r"(?P<e>@money) (?:a|an|per|each|every) (?P<s>day|week|month|quarter)(?:,| \(| -| –|"
    r" —)? ?(?:or|that is|which is)? ?"
    r"(?:about |roughly |some |nearly )?(?P<t>@money) (?:a|an|per|each|over a|"
    r"over the) (?P<l>week|month|year)\b"
)
MOST = 6
"""Most amounts and counts around what one gets among which its fellows are looked for."""
CROWD = 16
"""Figures around it from which on the place is a list, which is not looked at."""
LOOSE = Fraction(1, 10)
"""Share by which a hedged product may be off."""


@dataclass(frozen=True, slots=True)
class Apiece:
    """What one gets, which so many do not make what all get."""

    each: Figure
    """What one gets."""
    heads: Figure
    """How many there are, or the time or weight of all."""
    whole: Figure
    """What all get."""
    right: Fraction
    """What all would get."""


def apiece(tape: Tape) -> Iterator[Apiece]:
    """Yield what one gets that the only number and total around it do not make."""
    done: set[int] = set()
    for template in _EACH:
        for found in tape.matches(template):
            place = found.start("e")
            if place not in done:
                done.add(place)
                yield from _missed(tape, found)
    yield from _of_weight(tape)
    yield from _of_periods(tape)


def _missed(tape: Tape, found: re.Match[str]) -> Iterator[Apiece]:
    text, each = tape.skeleton.text, tape.at(found, "e")
    groups = found.groupdict()
    name = groups.get("u") or groups.get("v") or ""
    start, end = tape.reach(found.start("e"), 2, 1)
    here = tape.within(start, end)
    if len(here) > CROWD or _TIMES.fullmatch(name) or each.hedge:
        return
    totals = [one for _, one in here if one is not each and _is_like(one, each)]
    larger = [one for one in totals if (amount(one) or 0) > (amount(each) or 0)]
    heads = [one for at, one in here if _is_head(text, at, one)]
    if len(totals) > MOST or len(heads) > MOST:
        return
    if any(_makes(each, some, every) for some in heads for every in larger):
        return
    around = text[start:end]
    named = [one for one in heads if name and name[:4] in one.text.lower()] or heads
    if len(larger) != 1 or len(named) != 1 or not _SHARED.search(around) or _OTHER.search(around):
        return
    one, many, every = amount(each), amount(named[0]), amount(larger[0])
    if not one or not many or not every or larger[0].hedge or named[0].hedge:
        return
    if text[max(0, found.start("e") - 5) : found.start("e")] == "from ":
        return
    tried = ((every, one * many), (one, every / many), (many, every / one))
    if any(is_one_slip(told, right) and _is_telling(told, right) for told, right in tried):
        yield Apiece(each, named[0], larger[0], one * many)


def _is_telling(told: Fraction, right: Fraction) -> bool:
    """Tell whether both have two digits before their zeros, so that no chance made them alike."""
    return all(len(str(int(one)).rstrip("0")) > 1 for one in (told, right))


def _is_like(one: Figure, each: Figure) -> bool:
    return one.kind == "money" and unit(one) == unit(each) and amount(one) is not None


def _is_head(text: str, at: int, one: Figure) -> bool:
    exact = amount(one)
    if one.kind not in {"count", "number"} or exact is None or exact < 2 or exact.denominator != 1:
        return False
    return (
        re.match(r" (?:per ?cent|years?|months?|days?|hours?|a\.?m|p\.?m)\b", text[at + 1 :])
        is None
    )


def _makes(each: Figure, heads: Figure, whole: Figure) -> bool:
    one, many, every = printed(each), amount(heads), printed(whole)
    if one is None or many is None or every is None:
        return True
    slack = LOOSE if heads.hedge or whole.hedge else Fraction(1, 100)
    return (one * Reach(many, many)).wider(slack).meets(every)


def _of_weight(tape: Tape) -> Iterator[Apiece]:
    for found in tape.matches(_PER_HUNDRED):
        whole, each, part = (tape.at(found, name) for name in "tem")
        start, _ = tape.reach(found.start(), 1, 0)
        near = [
            one for _, one in tape.within(start, found.start())
            if one.kind == "measure" and unit(one) == unit(part)
        ]  # fmt: skip
        if len(near) != 1 or not _is_like(whole, each):
            continue
        values = [amount(one) for one in (near[0], part, each)]
        weight, least, price = (value or Fraction(0) for value in values)
        told, total = printed(each), printed(whole)
        if not least or not weight or told is None or total is None:
            continue
        if not told.times(weight / least).wider(Fraction(1, 50)).meets(total):
            yield Apiece(each, near[0], whole, price * weight / least)


def _of_periods(tape: Tape) -> Iterator[Apiece]:
    for found in tape.matches(_PERIODS):
        each, whole = tape.at(found, "e"), tape.at(found, "t")
        times = _SPAN.get((found["s"].lower(), found["l"].lower()))
        told, total, exact = printed(each), printed(whole), amount(each)
        if (
            times is None
            or told is None
            or total is None
            or exact is None
            or not _is_like(whole, each)
        ):
            continue
        if any(told.times(one).wider(LOOSE / 2).meets(total) for one in times):
            continue
        right = exact * times[0]
        if is_one_slip(amount(whole) or Fraction(0), right) and not (each.hedge or whole.hedge):
            yield Apiece(each, each, whole, right)
