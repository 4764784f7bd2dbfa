"""Which figure of the page states one of the article: the likeliest, by learned weights.

Each candidate and each reckoning has a score, the sum of its signs times their weights; that none
of them is meant has the score 0. The chance of each is e to its score over the sum of all (a
conditional logit). Verdicts are chosen by the chance of all candidates that give them together.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.comparing import _company, _derived, _signs
from factcheck.comparing._candidates import EQUAL, Candidate
from factcheck.comparing._faces import Relation, face
from factcheck.comparing._paragraph import Belief, Paragraph, Told
from factcheck.comparing._reckoning import Reckoning
from factcheck.comparing._weights_data import WEIGHTS
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

_BORNE_OUT = 0.5
"""Chance from which on the page is said to bear a figure out (of .4, .5 and .6 the one by which
most figures of three sets of thirty pages were told as their writers did, and no more absent ones
as matches)."""
_SLIP = 0.3
"""Chance from which on a slip is named: it is rarer than a match, and told as a question."""
_ANY = 0.75
"""Chance of all slips from which on the likeliest is named, though others are as likely."""
_TOLD_OF, _HALF = 0.85, 0.5
"""Chance from which on the page tells of a figure at all; then its value need only be likelier."""
_EXACT = 8.0
"""How many times likelier a rounded or reckoned value must be to be shown instead of the same."""
_TIES = frozenset(
    f"{kind} {name}"
    for kind in ("near", "unit")
    for name in ("met", "own", "company-here", "company-near")
)
"""Signs that tie a slip to the sentence: it is told of no stranger."""
_OPPOSITE = Relation(PageVerdict.NEAR, "opposite", 0.0)
_TELLING = {"power-of-ten": 2, "unit": 2, "points": 2, "one-digit": 3}
"""Reasons of slips that are told of a stranger if its number has so many digits."""
_SURE = 4
"""Digits that no chance brings, whatever the sentences speak of."""
_OTHERS = frozenset({"near differ", "near known-here"})
"""Signs that the sentence speaks of something else, where the page states little of the rest."""
_TOLD_OF_PAGE = 0.15
"""Other figures of a paragraph that a page states at least of which the paragraph tells."""
_TIED = frozenset({"equal met", "equal own", "equal company-here"})
"""Signs of the very value of which one ties it to the sentence."""
_OTHERWISE = frozenset(
    f"equal {name}"
    for name in ("year-unmet", "role-unmet", "ago-unmet", "other-period")
)  # fmt: skip
"""Signs that the very value is told of something else, whatever ties it to the sentence."""
_STRAY = 0.3
"""How much the very value says against a slip where nothing ties it to the sentence."""
_SURER = 1.5
"""How many times likelier the very value must be than a slip where both are likely."""
_FAINT = 0.01
"""Chance below which nothing is believed of a place."""
_LARGEST = 30.0
"""Score beyond which nothing grows surer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What may stand behind a figure of the article, with its signs."""

    verdict: PageVerdict
    """What it would mean."""
    signs: Mapping[str, float]
    """What speaks for and against it."""
    place: int
    """The number of the passage that is shown."""
    figure: Figure
    """The figure of the page that is shown."""
    of: Candidate | Reckoning
    """What was judged."""


def settled(paragraph: Paragraph, learned: Mapping[str, float] = WEIGHTS) -> list[list[Choice]]:
    """Return all that may stand behind each figure of a sentence, as its other figures stand.

    Each figure is judged by itself first; then again, by where the others are likely to stand.
    """
    group = [paragraph, *paragraph.neighbors()]
    beliefs = {
        id(mine): _beliefs(choices(one, mine), learned) for one in group for mine in one.told
    }
    paragraph.believed = beliefs
    found = [choices(paragraph, mine) for mine in paragraph.told]
    paragraph.believed = {}
    return found


def _beliefs(found: Sequence[Choice], learned: Mapping[str, float]) -> list[Belief]:
    """Return how likely a figure is to stand where each choice has it."""
    weights = [math.exp(_score(one.signs, learned)) for one in found]
    total = 1.0 + sum(weights)
    return [
        Belief(one.place, one.figure, weight / total)
        for one, weight in zip(found, weights, strict=True)
        if weight > _FAINT * total
    ]


def choices(paragraph: Paragraph, mine: Told) -> list[Choice]:
    """Return all that may stand behind a figure of the article."""
    found = [_weighed(paragraph, mine, one) for one in mine.found]
    here = {
        it.place
        for one, it in zip(found, mine.found, strict=True)
        if one.verdict in EQUAL and it.relation.reason == "same"
        if "equal noun-unmet" not in one.signs
    }
    of_page = _company.reported(paragraph, mine) >= _TOLD_OF_PAGE
    found = [
        one
        for one in found
        if one.verdict in EQUAL or not (one.place in here or _is_strange(one, of_page=of_page))
    ]  # where the very value stands, another number beside it was not meant
    if not any(_TIED & one.signs.keys() and _OTHERWISE.isdisjoint(one.signs) for one in found):
        found = [_unrivaled(one) for one in found]
    told = {one.place for one in mine.found if one.relation.reason in {"same", "tax"}}
    reckonings = [
        one
        for one in paragraph.once(id(mine), lambda: _derived.derived(paragraph, mine))
        if not any(place in told for place, _ in one.pair)  # the page reckons it itself
    ]
    for reckoning in reckonings:
        signs, nearest = _signs.of_reckoning(paragraph, mine, reckoning, len(reckonings))
        slip = reckoning.sort in _derived.SLIPS
        verdict = PageVerdict.NEAR if slip else PageVerdict.DERIVED
        found.append(Choice(verdict, signs, *nearest, reckoning))
    return found


def _weighed(paragraph: Paragraph, mine: Told, one: Candidate) -> Choice:
    """Return a candidate with its signs; the very value of the opposite is no match, but a slip."""
    signs = _signs.of_pair(paragraph, mine, one)
    if "equal opposed" in signs:
        one = replace(one, relation=_OPPOSITE)
        signs = _signs.of_pair(paragraph, mine, one)
    return Choice(one.relation.verdict, signs, one.place, one.figure, one)


def _unrivaled(one: Choice) -> Choice:
    """Return a slip beside which the very value stands only where the page speaks of others."""
    if "near equal-elsewhere" not in one.signs:
        return one
    return replace(one, signs={**one.signs, "near equal-elsewhere": _STRAY})


def _is_strange(one: Choice, *, of_page: bool) -> bool:
    """Tell whether nothing ties a slip to the sentence, nor exchanged digits, nor many of them.

    Many digits say nothing of what the page tells of something else, unless it states the rest.
    """
    reason = one.of.relation.reason if isinstance(one.of, Candidate) else ""
    digits = len(made.digits) if (made := face(one.figure)) else 0
    if reason == "one-digit" and "near noun-unmet" in one.signs and digits < _TELLING[reason]:
        return True  # 24 nurses for 74 doctors
    many = reason in _TELLING and digits >= _TELLING[reason]
    many = many and (of_page or digits >= _SURE or _OTHERS.isdisjoint(one.signs))
    exchanged = reason == "transposed" or many
    dated = any(f"near of-{kind}" in one.signs for kind in ("day", "month", "date"))
    whole = dated and "near is-off-by-one" in one.signs
    return not exchanged and not whole and _TIES.isdisjoint(one.signs)


def chosen(found: Iterable[Choice], learned: Mapping[str, float] = WEIGHTS) -> Choice | None:
    """Return the choice to tell of by weights learned before, None if none is sure enough."""
    weights = [(math.exp(_score(one.signs, learned)), one) for one in found]
    total = 1.0 + sum(weight for weight, _ in weights)
    equal = [both for both in weights if both[1].verdict in EQUAL]
    derived = [both for both in weights if both[1].verdict is PageVerdict.DERIVED]
    near = [both for both in weights if both[1].verdict is PageVerdict.NEAR]
    unit = [both for both in weights if both[1].verdict is PageVerdict.UNIT]
    best = equal if _sum(equal) * _EXACT >= _sum(derived) else derived
    borne, slips = _sum(equal) + _sum(derived), _sum(near)
    sure = borne >= _BORNE_OUT * (total if borne < _SURER * slips else total - slips)
    if sure and _sum(best) >= slips:
        return _surest(best)
    slip = max((*_by_value(near), unit), key=_sum)
    told_of = borne + slips + _sum(unit) >= _TOLD_OF * total and borne >= _HALF * total
    if told_of and borne >= _sum(slip) and _sum(best) >= _HALF * borne:
        return _surest(best)
    told = _sum(slip) >= _SLIP * total or (_sum(near) >= _ANY * total and _sum(slip) > _sum(unit))
    return _surest(slip) if told and _sum(slip) > _sum(equal) else None


def _by_value(slips: list[tuple[float, Choice]]) -> list[list[tuple[float, Choice]]]:
    """Return slips by the value of the page that was meant: of several values one was."""
    found: dict[object, list[tuple[float, Choice]]] = {}
    for both in slips:
        reckoned = isinstance(both[1].of, Reckoning)
        found.setdefault(None if reckoned else both[1].figure.value, []).append(both)
    return list(found.values())


def _score(signs: Mapping[str, float], learned: Mapping[str, float]) -> float:
    score = sum(learned.get(name, 0.0) * value for name, value in signs.items())
    return max(-_LARGEST, min(score, _LARGEST))


def _sum(weights: list[tuple[float, Choice]]) -> float:
    return sum(weight for weight, _ in weights)


def _surest(weights: list[tuple[float, Choice]]) -> Choice:
    """Return the likeliest, a bit sooner one of exactly the same value; the first on the page."""
    return max(weights, key=_likelihood)[1]


def _likelihood(both: tuple[float, Choice]) -> tuple[float, int]:
    exact = _EXACT if both[1].verdict is PageVerdict.MATCH else 1.0
    return both[0] * exact, -both[1].place
