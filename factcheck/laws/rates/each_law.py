"""So much for each, so many of them, and all of it: one law, whatever words tell the three.

A rate is told by its unit and a small word (当たり, 平均, per, each): a price, an average, a
density, a speed, a number of cases for 100,000 people. What it is of, and of how many, is sought in
the whole paragraph by kind: the nearest sentences first. Where any two amounts make the rate, it
has its witness and nothing is asked; where none do, all signs are weighed together: the sign of the
rate, how well the other two fit its nouns and how few others there are, what the digits say
(`law_digits`), and what words loosen.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import likeness, neat_product, neat_quotient
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import Reach, is_exact, printed, reach
from factcheck.laws.rates import each_roles as roles
from factcheck.laws.rates.each_clock import clocked
from factcheck.laws.rates.each_rates import LANGUAGES, Rate, rates
from factcheck.laws.sure import asked_of
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

ENOUGH = 1.25
"""Weight from which on three amounts are as good as certain not to belong together."""
MOST = 26
"""Most numbers of a paragraph that is weighed."""
FARTHEST = 4
"""Times the right amount from which on another is hardly a slip of it."""
LOOSELY = 0.8
"""Weight against three of which neither nouns nor digits say that they belong together."""
_MAGNITUDE = re.compile(r"(?:m|b|tr)illion|[万億兆]")
_OF_SHARE = re.compile(r"(?:%|パーセント|割)(?:に当たる|にあたる|を超える|に上る|余り)(?:約)?\Z")
"""Beside an amount that is in a whole, too."""
PRICE = 0.8
"""How surely a price is one that is told, and not reckoned from what it comes to."""
MONTHS = 12
"""Months of a year."""
CLOSE = Fraction(1, 100)
"""Share by which a number may be rounded."""
THOUSANDS = (10**3, 10**6, 10**9)
"""What k, M and G before a unit stand for."""
_PREFIXED = re.compile(r" ?[kmg](?:i?b|bps|hz|w)\b", re.IGNORECASE)
"""Behind a number in thousands or millions: a 64 kb/s stream."""
_PRICED = re.compile(r"(?:価格|単価|株価) ?欄?に?は?\Z|\bprice of \Z")
"""Before an amount that is of one, and never of all."""
_TERM = re.compile(r" ?(?:[+＋]|[/／](?:[年月日週]|(?:yr|year|month|day)\b))")
"""Behind an amount that is one of a sum, or itself told for a time: 100万円 ＋, 1,600億円/年."""
HEDGED = Fraction(1, 12)
"""Share by which a rate that is told with a hedge may be off."""


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
    severity: Severity = Severity.WARNING
    """How surely it is asked about."""

    @property
    def places(self) -> list[Span]:
        """Where they stand in the article's text."""
        return [one.span for one in (self.each, self.heads, self.whole) if one is not None]


@dataclass(frozen=True, slots=True)
class _Term:
    """An amount that may be the number of ones, or all of it."""

    atom: Atom
    """The amount."""
    value: Fraction
    """In ones of the rate, or in its unit."""
    fit: float
    """How well it fits, in decimal digits."""


def missed(evidence: Evidence) -> Iterator[Product]:
    """Yield the rates of an article that the amounts beside them do not make."""
    if evidence.article.language in LANGUAGES:
        for passage in paragraphs(evidence):
            done: set[Atom] = set()
            for weight, one in sorted(candidates(passage), key=lambda one: -one[0]):
                severity = asked_of(passage.article, one.places, weight, ENOUGH)
                if severity is not None and one.whole not in done:
                    done.add(one.whole)
                    yield replace(one, severity=severity)


def candidates(passage: Passage) -> Iterator[tuple[float, Product]]:
    """Yield for each rate without a witness the likeliest two that miss it, and how surely."""
    told = rates(passage) if len(passage.atoms) <= MOST else []
    for rate in told:
        others = [one for one in passage.atoms if one is not rate.each and one not in rate.idle]
        spans = clocked(passage) if "/" in (rate.each.unit or "") else ()
        heads = [term for one in (*others, *spans) for term in _heads(passage, rate, one)]
        wholes = [term for one in others for term in _wholes(passage, rate, one)]
        yield from _stretched(passage, rate, wholes)
        held = {one.atom for many in heads for whole in wholes if many.atom is not whole.atom
                and (_holds(rate, many, whole) or _includes(passage, rate, many, whole))
                for one in (many, whole)}  # fmt: skip
        is_price = rate.each.kind == "money" and rate.says <= PRICE
        if _is_of_both(rate, heads, wholes) or len(held) > 2 * is_price:
            continue  # a price with a number and a sum of its own may have others, too
        heads, wholes = ([one for one in some if one.atom not in held] for some in (heads, wholes))
        alike = [one.each for one in told if one.one_of in {rate.one_of, "?"}]
        wholes = [one for one in wholes if one.atom not in alike]
        every = [(many, whole) for many in heads for whole in wholes
                 if many.atom is not whole.atom]  # fmt: skip
        taken = _taken(told, rate, every)
        trios = [two for two in every if not _has_other_rate(passage, rate, *two)]
        found = [
            (_weight(passage, rate, many, whole, heads, wholes), many, whole)
            for many, whole in trios if whole.atom not in taken
        ]  # fmt: skip
        if found:
            weight, many, whole = max(found, key=lambda one: one[0])
            right = rate.value * many.value * whole.atom.value / whole.value
            yield weight, Product(rate.each, many.atom, whole.atom, right)


def _stretched(
    passage: Passage, rate: Rate, wholes: Sequence[_Term]
) -> Iterator[tuple[float, Product]]:
    """Yield a rate told for two times: $30 a month, $300 a year."""
    for whole in wholes:
        times = roles.stretched(passage, rate, whole.atom)
        told = _scaled(whole)
        is_usual = times == MONTHS or rate.each.kind != "money"  # who works five days a week
        if times and told and is_usual and not rate.ends.times(times).meets(told):
            right = rate.value * times
            digits = likeness(whole.value, right, step_of(whole.atom.figure))
            is_less = whole.value < right and times == MONTHS  # who pays for a year pays less
            is_near = right / 2 < whole.value < right * 2
            is_near = is_near and whole.atom.sentence == rate.each.sentence
            weight = digits + 1.3 * is_near - is_less + roles.loosened(passage, (whole.atom,))
            yield weight, Product(rate.each, None, whole.atom, right)


def _has_other_rate(passage: Passage, rate: Rate, many: _Term, whole: _Term) -> bool:
    """Tell whether another amount of the rate's kind makes the whole: 1万3千円分を5万冊."""
    return any(
        one.value * many.value == whole.value
        for one in passage.atoms
        if one not in {rate.each, whole.atom} and one.kind == rate.each.kind
    )


def _taken(told: Sequence[Rate], rate: Rate, trios: Sequence[tuple[_Term, _Term]]) -> set[Atom]:
    """Return the wholes that make another rate of the same kind."""
    others = [one for one in told if one is not rate and one.one_of == rate.one_of]
    return {whole.atom for many, whole in trios
            for one in others if _holds(one, many, whole)}  # fmt: skip


def _heads(passage: Passage, rate: Rate, one: Atom) -> Iterator[_Term]:
    is_bounded = roles.is_bounded(one.figure)
    if is_bounded:  # 最短1時間15分 may be the time of the speed
        one = replace(one, value=roles.bound(one.figure))
    if _OF_SHARE.search(passage.plain_before(one.figure, 12)):
        return  # 60%に当たる412万人 are some of the heads
    times, fit = roles.heads(passage, rate, one)
    is_speed = "/" in (rate.each.unit or "")
    is_sized = rate.says >= 1 and one.kind in {"measure", "duration"}  # 40 minutes of an hour
    if times > (0 if is_sized else 1) and (is_speed or not is_bounded):
        yield _Term(one, times, fit - is_bounded)


def _wholes(passage: Passage, rate: Rate, one: Atom) -> Iterator[_Term]:
    ends = {rate.each.thing[-1:], one.thing[-1:]}
    if rate.each.kind == one.kind == "count" and not one.is_latin and len(ends - {""}) > 1:
        return  # 一巻30フローリン, 42行
    factor, fit = roles.whole(passage, rate, one)
    is_size = one.kind == "measure" and one.figure.text[-2:].lower() not in {"km", "キロ"}
    is_none = roles.is_of_other(passage, rate, one) or (is_size and roles.is_side(passage, one))
    if _PRICED.search(passage.before(one, 10)) or is_none or _TERM.match(passage.behind(one, 4)):
        return
    is_large = all(_MAGNITUDE.search(each.text) for each in (one, rate.each))
    is_large = is_large or "/" in (rate.each.unit or "")  # what is made in less than an hour
    if factor and (one.value * factor > rate.value or is_large):  # €7.2 million, 1.2 billion a year
        yield _Term(one, one.value * factor, fit)


def _ends(one: Atom) -> Reach | None:
    if one.figure.hedge is None and is_exact(one.figure):
        return Reach(one.value, one.value)
    return reach(one.figure) if one.figure.hedge else printed(one.figure, cut_off=True)


def _scaled(term: _Term) -> Reach | None:
    ends = _ends(term.atom) if term.atom.value else Reach(term.value, term.value)
    return ends.times(term.value / term.atom.value) if ends and term.atom.value else ends


def _number(term: _Term) -> Reach | None:
    """Return how many there may be: what is counted or lasts is told exactly, or closely."""
    ends = _scaled(term)
    if ends is None and roles.is_bounded(term.atom.figure):
        return Reach(term.value, term.value)
    if ends is None or term.atom.figure.hedge is not None:
        return ends
    if term.atom.kind == "duration":
        return Reach(term.value, term.value)
    close = term.value * CLOSE
    return Reach(max(ends.low, term.value - close), min(ends.high, term.value + close))


def _holds(rate: Rate, many: _Term, whole: _Term) -> bool:
    """Tell whether the three may belong together."""
    heads, told = _number(many), _scaled(whole)
    if heads is None or told is None:
        return True
    each = rate.ends.wider(HEDGED) if rate.each.figure.hedge else rate.ends
    sizes = (1, *THOUSANDS) if _PREFIXED.match(whole.atom.behind) else (1,)
    return any((each * heads).meets(told.times(size)) for size in sizes)


def _is_of_both(rate: Rate, heads: Sequence[_Term], wholes: Sequence[_Term]) -> bool:
    """Tell whether two numbers together make a whole: two for each of 38 stations."""
    many = [one for one in heads if one.value < THOUSANDS[0]]
    return any(
        rate.ends.times(one.value * other.value).meets(told)
        for one, other in combinations(many, 2)
        if max(one.fit, other.fit) > 0 or not one.atom.thing or not other.atom.thing
        for whole in wholes
        if whole.atom not in {one.atom, other.atom} and (told := _scaled(whole)) is not None
    )


def _includes(passage: Passage, rate: Rate, many: _Term, whole: _Term) -> bool:
    """Tell whether a whole is the product and another amount told beside it, to the digit."""
    factor, right = whole.value / (whole.atom.value or 1), rate.value * many.value
    three = {rate.each, many.atom, whole.atom}
    near = [one for one in passage.within(rate.each.sentence - 1, rate.each.sentence + 1)
            if one not in three]  # fmt: skip
    others = [one.value * factor for one in near if one.family == whole.atom.family]
    rests = [whole.value - one for one in (right, *(many.value * each for each in others))]
    is_bought = roles.is_bought(rate, near, many.value, rests[0])
    return is_bought or any(rest in {*others, rate.value} for rest in rests)


def _weight(  # noqa: PLR0913, PLR0917 (the three, and what else there is)
    passage: Passage, rate: Rate, many: _Term, whole: _Term,
    heads: Sequence[_Term], wholes: Sequence[_Term],
) -> float:  # fmt: skip
    digits = _digits(rate, many, whole)
    weight = rate.says + many.fit + whole.fit + digits
    weight -= LOOSELY * (many.fit < 0.5 and rate.says < 0.8 and digits < 0.5)
    weight -= 1.0 * (
        roles.is_of_plan(passage, whole.atom) and whole.atom.sentence != rate.each.sentence
    )
    weight -= 0.5 * sum(one.atom.value != many.atom.value and one.fit >= many.fit for one in heads)
    is_of_many = rate.each.kind == "ratio"  # cases stand by the people they are of
    weight -= 0.4 * sum(one.atom.value != whole.atom.value and one.fit >= whole.fit
                        and not (is_of_many and one.atom.sentence != many.atom.sentence)
                        for one in wholes)  # fmt: skip
    three = (rate.each, many.atom, whole.atom)
    weight -= 0.5 * sum(one.text[:1].isalpha() and one.is_latin for one in three)
    weight -= 0.3 * sum(one.figure.hedge is not None for one in three)
    first, last = min(one.sentence for one in three), max(one.sentence for one in three)
    weight -= 0.3 * max(0, last - first - 1)
    weight -= 0.4 * (rate.each.sentence == 0 < last and not passage.is_headed)
    return weight + roles.loosened(passage, three)


def _digits(rate: Rate, many: _Term, whole: _Term) -> float:
    """Weigh what the digits of the three say, each taken for the one that is wrong."""
    times = many.value / (many.atom.value or many.value)  # of hours, say, a minute is
    factor = whole.value / whole.atom.value
    right = rate.value * many.value / factor
    number = whole.value / rate.value / times
    each = whole.value / many.value * rate.many
    steps = [step_of(one.figure) for one in (whole.atom, many.atom, rate.each)]
    is_near = right < whole.atom.value * FARTHEST and whole.atom.value < right * FARTHEST
    told = [
        (likeness(whole.atom.value, right, steps[0]),
         neat_product(rate.value, many.value, steps[0] * factor)),
        (likeness(many.value / times, number, steps[1]),
         neat_quotient(whole.value, rate.value, steps[1] * times)),
        (likeness(rate.value * rate.many, each, rate.step),
         neat_quotient(whole.value, many.value / rate.many, rate.step)),
    ]  # fmt: skip
    best = max(like + neat * bool(like or is_near) for like, neat in told)
    return best - (0.0 if is_near or best >= 1 else 1.5)
