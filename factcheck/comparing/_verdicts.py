"""The verdict on each figure of a sentence, from the best pair that was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.comparing import _chance, _days, _derived, _tables
from factcheck.comparing._context import Context
from factcheck.comparing._faces import Face, Relation, face
from factcheck.comparing._index import Index
from factcheck.comparing._marking import Sentence
from factcheck.comparing._units import counted_alike, is_known
from factcheck.comparing._values import relate, relate_times
from factcheck.comparing._weighing import weigh
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.model.passages import Page, Passage
from factcheck.model.records import Figure

_MOST = 24
"""Most pairs of one figure whose sentences are compared; the surest by their values alone."""
_ENOUGH = {
    PageVerdict.MATCH: 1.2,
    PageVerdict.ROUNDED: 1.2,
    PageVerdict.NEAR: 1.5,
    PageVerdict.UNIT: 1.3,
}
"""What a pair must weigh for its verdict."""
_DERIVED = 1.4
_UNIQUE = 0.002
"""Chance below which an equal value is no chance."""
_PLAINLY = 1.2
"""How much more another figure must weigh for the sentence to speak of that one."""
_MARGIN = {PageVerdict.MATCH: 1.4, PageVerdict.ROUNDED: 0.9}
"""How much more a slip must weigh than a match for it to be believed."""
_TELLING = 0.8
"""What the value of a figure around must weigh by itself."""
_FEW = 3
"""Most passages that may state it."""
_HERE, _NEXT = 0.6, 0.4
"""Worth of standing in such a passage, and beside one."""
_ASIDE = {"main": 0.0, "table": 0.0, "beside": -0.7, "stated": -0.2}
"""What it is worth where on the page a figure stands."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A figure of the page that may be the one of the article."""

    relation: Relation
    place: int
    figure: Figure
    score: float


def ready(page: Page) -> Index:
    """Return a page made ready to be compared with many sentences."""
    return Index(page)


def digits(figure: Figure) -> tuple[str, ...]:
    """Return the significant digits by which a figure can be found in a long page.

    Those of a date are its year's and its day's.
    """
    one = face(figure)
    if one is not None:
        return (one.digits,)
    day = _days.parts(figure)
    return tuple(str(part).strip("0") for part in (day.year, day.day) if part) if day else ()


def compare(
    sentence: Passage, language: str, index: Index, around: Sequence[Passage] = ()
) -> tuple[PageEvidence, ...]:
    """Return what a page says of each figure of a sentence, in the order of the figures.

    ``language`` is that of the sentence, a BCP 47 primary tag; ``around`` are the sentences before
    and after it that cite the same page: where the page bears those out, this one is near. The
    time needed grows with the figures of the page times those of the sentence; nothing raises.
    """
    faces = tuple(face(figure) for figure in sentence.figures)
    pairs = [_pairs(*both, index) for both in zip(sentence.figures, faces, strict=True)]
    mine = Sentence(
        Context(sentence.text, language, sentence.figures),
        Context(sentence.about, language),
        faces,
        tuple(_places(found) for found in pairs),
        tuple(Context(one.text, language, one.figures) for one in around),
        _anchors(around, index),
    )
    return tuple(_verdict(mine, number, index, found) for number, found in enumerate(pairs))


def _anchors(around: Sequence[Passage], index: Index) -> dict[int, float]:
    """Return the passages that state figures of sentences around, by values alone, and those near.

    A value that stands in several passages, or that chance may bring, tells nothing.
    """
    found: dict[int, float] = {}
    for figure in (one for sentence in around for one in sentence.figures):
        pairs = [
            pair
            for pair in _pairs(figure, face(figure), index)
            if pair.relation.verdict in _BORNE_OUT and pair.score >= _TELLING
        ]
        places = {pair.place for pair in pairs}
        if len(places) > _FEW:
            continue
        for place in places:
            found[place] = max(found.get(place, 0.0), _HERE)
            for near in index.beside(place):
                found[near] = max(found.get(near, 0.0), _NEXT)
    return found


def _places(pairs: list[_Pair]) -> frozenset[int]:
    return frozenset(pair.place for pair in pairs if pair.relation.verdict in _BORNE_OUT)


def _verdict(sentence: Sentence, number: int, index: Index, found: list[_Pair]) -> PageEvidence:
    pairs = [_weighed(sentence, number, index, pair) for pair in found]
    sure = [pair for pair in pairs if pair.score >= _ENOUGH[pair.relation.verdict]]
    good = [pair for pair in sure if pair.relation.verdict in _BORNE_OUT]
    bad = [pair for pair in sure if pair.relation.verdict not in _BORNE_OUT]
    best = max(good, key=_order, default=None)
    worst = max(bad, key=_order, default=None)
    if best and _has_better_rival(sentence, number, index, best):
        best = None
    if best and (worst is None or best.score >= worst.score - _MARGIN[best.relation.verdict]):
        return _told(best, index)
    derived = _derive(sentence, number, index)
    if derived:
        return derived
    return _told(worst, index) if worst else PageEvidence(PageVerdict.ABSENT, "not-found")


def _has_better_rival(sentence: Sentence, number: int, index: Index, best: _Pair) -> bool:
    """Tell whether the sentence plainly speaks of another figure of the page, of another value.

    Then the same value elsewhere is chance, unless it has so many digits that it cannot be.
    """
    one = sentence.faces[number]
    if one is None or one.point is None or _chance.of_quantity(one) < _UNIQUE:
        return False
    counted = one.what == "count" and is_known(one.value.unit)
    rivals = [
        (place, other)
        for place, other in index.faces
        if other.what == one.what
        and (not counted or counted_alike(one.value.unit, other.value.unit))
    ]
    if len(rivals) > _MOST:
        return False
    own = weigh(sentence, number, index, best.place, best.figure)
    return any(
        weigh(sentence, number, index, place, other.figure) > own + _PLAINLY
        for place, other in rivals
        if place not in sentence.places[number]
    )


_BORNE_OUT = frozenset({PageVerdict.MATCH, PageVerdict.ROUNDED})


def _order(pair: _Pair) -> tuple[float, int]:
    exact = 0.3 if pair.relation.verdict is PageVerdict.MATCH else 0.0
    return pair.score + exact, -pair.place


def _pairs(mine: Figure, one: Face | None, index: Index) -> list[_Pair]:
    """Return the figures of the page that have to do with one of the article, by value alone."""
    found = []
    if mine.kind in {"date", "time"}:
        base = _chance.surprise(_chance.of_date(mine), index.many[mine.kind])
        for place, figure in index.days:
            if relation := relate_times(mine, figure):
                found.append(_Pair(relation, place, figure, base - relation.doubt))
    elif one is not None:
        chance = _chance.of_quantity(one)
        many = _like(one, index)
        others = index.many.total()
        for place, other in index.faces:
            if relation := relate(one, other):
                if relation.power and _tables.explains(relation.power, index, place):
                    relation = Relation(PageVerdict.MATCH, "same", 0.1, relation.formula)
                base = _chance.surprise(chance, many if one.what == other.what else others)
                found.append(_Pair(relation, place, other.figure, base - relation.doubt))
    if len(found) > _MOST:
        found = sorted(found, key=lambda pair: (-pair.score, pair.place))[:_MOST]
    return found


def _like(one: Face, index: Index) -> int:
    """Return how many figures of the page count what one counts, as far as is known."""
    if one.what != "count" or not is_known(one.value.unit):
        return index.many[one.what]
    unit = one.value.unit
    return sum(
        many
        for counter, many in index.counters.items()
        if counted_alike(unit, counter) is not False
    )


def _weighed(sentence: Sentence, number: int, index: Index, pair: _Pair) -> _Pair:
    context = weigh(sentence, number, index, pair.place, pair.figure)
    aside = _ASIDE[index.page.passages[pair.place].spot]
    return _Pair(pair.relation, pair.place, pair.figure, pair.score + context + aside)


def _derive(sentence: Sentence, number: int, index: Index) -> PageEvidence | None:
    one = sentence.faces[number]
    if one is None or one.point is None:
        return None
    span = one.figure.span
    words = sentence.context.text[max(0, span.start - 24) : span.end + 24]
    options = [*_derived.derived(one, words, index), *_derived.spans(one, words, index)]
    best: tuple[float, int, Figure, str] | None = None
    for first, second, formula in options[:_MOST]:
        pairs = (first, second)
        weights = [(weigh(sentence, number, index, place, it), place, it) for place, it in pairs]
        context, place, it = max(weights, key=lambda weight: weight[0])
        score = context + _chance.surprise(_chance.of_quantity(one), 2 * len(options))
        if score >= _DERIVED and (best is None or score > best[0]):
            best = (score, place, it, formula)
    if best is None:
        return None
    text = index.page.passages[best[1]].text
    return PageEvidence(PageVerdict.DERIVED, "derived", text, best[2], best[3])


def _told(pair: _Pair, index: Index) -> PageEvidence:
    passage = index.page.passages[pair.place]
    relation = pair.relation
    return PageEvidence(
        relation.verdict, relation.reason, passage.text, pair.figure, relation.formula
    )
