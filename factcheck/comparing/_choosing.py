"""Which figure of the page states one of the article: the likeliest, by learned weights.

Each candidate and each reckoning has a score, the sum of its signs times their weights; that none
of them is meant has the score 0. The chance of each is e to its score over the sum of all (a
conditional logit). Verdicts are chosen by the chance of all candidates that give them together.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.comparing import _clauses, _derived, _signs
from factcheck.comparing._candidates import EQUAL, Candidate
from factcheck.comparing._faces import face
from factcheck.comparing._paragraph import Belief, Paragraph, Told
from factcheck.comparing._reckoning import Reckoning
from factcheck.comparing._weights_data import WEIGHTS
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

_BORNE_OUT = 0.6
"""Chance from which on the page is said to bear a figure out."""
_SLIP = 0.3
"""Chance from which on a slip is named: it is rarer than a match, and told as a question."""
_ANY = 0.75
"""Chance of all slips from which on the likeliest is named, though others are as likely."""
_TOLD_OF, _HALF = 0.85, 0.5
"""Chance from which on the page tells of a figure at all; then its value need only be likelier."""
_EXACT = 8.0
"""How many times likelier a rounded or reckoned value must be to be shown instead of the same."""
_STRANGERS = frozenset({"near stranger", "unit stranger"})
"""Signs of a slip that nothing ties to the sentence: it is told of no stranger."""
_TELLING = frozenset({"power-of-ten", "one-digit"})
"""Reasons of slips that are told of a stranger if its number has many digits."""
_MANY = 3
_OTHERS = frozenset({"near differ", "near differ-softly", "near opposed"})
"""Signs that the sentence speaks of something else."""
_TIED = frozenset(
    {"equal met", "equal close", "equal agree", "equal agree-clause", "equal company-here"}
)
"""Signs of the very value of which one ties it to the sentence."""
_OTHERWISE = frozenset(
    f"equal {name}" for name in ("year-unmet", "column-unmet", "opposed", "role-unmet",
                                 "place-unmet", "ago-unmet", "other-period")
)  # fmt: skip
"""Signs that the very value is told of something else, whatever ties it to the sentence."""
_ELSEWHERE = frozenset(
    {"equal year-unmet", "equal swapped", "equal loose", "equal is-reread", "equal opposed"}
)
"""Signs that the very value is told of something else in its passage."""
_STRAY = 0.3
"""How much the very value says against a slip where nothing ties it to the sentence."""
_SURER = 1.5
"""How many times likelier the very value must be than a slip where both are likely."""
_BESIDE = 0.2
"""How far apart figures of one place may stand, as the sign measures it."""
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
    found = [
        Choice(
            one.relation.verdict, _signs.of_pair(paragraph, mine, one), one.place, one.figure, one
        )
        for one in (*mine.found, *_clauses.meant(paragraph, mine))
    ]
    found = [one for one in found if not _is_strange(one)]
    found = [one for one in found if not _is_beside(paragraph, mine, one, found)]
    if not any(_TIED & one.signs.keys() and _OTHERWISE.isdisjoint(one.signs) for one in found):
        found = [_unrivaled(one) for one in found]
    found = _rivaled(found)
    told = {one.place for one in mine.found if one.relation.reason == "same"}
    reckonings = [
        one
        for one in paragraph.once(id(mine), lambda: _derived.derived(paragraph, mine))
        if not any(place in told for place, _ in one.pair)  # the page reckons it itself
    ]
    for reckoning in reckonings:
        signs, nearest = _signs.of_reckoning(paragraph, mine, reckoning, len(reckonings))
        tied = "derived close" in signs or signs.get("derived stated", 0.0) == 1
        near = signs.get("derived far", 0.0) < _BESIDE
        if near and tied and reckoning.sort not in _derived.SLIPS:
            _doubted(found)
        slip = reckoning.sort in _derived.SLIPS
        verdict = PageVerdict.NEAR if slip else PageVerdict.DERIVED
        found.append(Choice(verdict, signs, *nearest, reckoning))
    return found


def _doubted(found: list[Choice]) -> None:
    """Note at slips of single figures that two figures of one place give the very value."""
    for place, one in enumerate(found):
        if one.verdict is PageVerdict.NEAR and isinstance(one.of, Candidate):
            found[place] = replace(one, signs={**one.signs, "near reckoned": 1.0})


def _rivaled(found: Sequence[Choice]) -> list[Choice]:
    """Return choices of the very value, as another value stands nearer in words.

    The word that a number hangs on may stand beside that one: 海面水温は1.10度, and 夏は1.76度.
    """
    others = [one.signs for one in found if "near is-other-value" in one.signs]
    taken = any("near head-here" in one for one in others)
    own = max((one.get("near own", 0.0) for one in others), default=0.0)
    read = []
    for one in found:
        signs = dict(one.signs)
        if one.verdict in EQUAL:
            if taken and "equal head-here" not in signs and any("head-" in name for name in signs):
                signs["equal head-taken"] = 1.0
            more = own - signs.get("equal own", 0.0)
            if more > _NEARER:
                signs["equal outshone"] = min(more, 1.0)
        read.append(replace(one, signs=signs))
    return read


_NEARER = 0.2
"""How much more of the article's words another value has that outshines the very one."""


def _unrivaled(one: Choice) -> Choice:
    """Return a slip beside which the very value stands only where the page speaks of others."""
    if "near equal-elsewhere" not in one.signs:
        return one
    return replace(one, signs={**one.signs, "near equal-elsewhere": _STRAY})


def _is_beside(paragraph: Paragraph, mine: Told, one: Choice, others: Sequence[Choice]) -> bool:
    """Tell whether the passage of a slip, or its row, states the very value as well: both.

    Where it states it of something else, the slip may be what was meant.
    """
    row = paragraph.index.row_of
    return one.verdict is PageVerdict.NEAR and any(
        other.verdict is PageVerdict.MATCH
        and row(other.place) == row(one.place)
        and isinstance(other.of, Candidate)
        and all(
            figure is not one.figure for _, _, figure in _clauses.outdone(paragraph, mine, other.of)
        )
        and _ELSEWHERE.isdisjoint(other.signs)
        for other in others
    )


def _is_strange(one: Choice) -> bool:
    """Tell whether nothing ties a slip to the sentence, nor exchanged digits, nor many of them."""
    exchanged = isinstance(one.of, Candidate) and one.of.relation.reason == "transposed"
    if isinstance(one.of, Candidate) and one.of.relation.reason in _TELLING:
        made = face(one.figure)
        many = made is not None and len(made.digits) >= _MANY
        if not many and "near noun-unmet" in one.signs and one.of.relation.reason == "one-digit":
            return True  # 24 nurses for 74 doctors
        exchanged = exchanged or (many and _OTHERS.isdisjoint(one.signs))
    dated = any(f"near of-{kind}" in one.signs for kind in ("day", "month", "date"))
    whole = dated and "near is-off-by-one" in one.signs
    return not exchanged and not whole and not _STRANGERS.isdisjoint(one.signs)


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
