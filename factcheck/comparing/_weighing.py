"""Whether two sentences speak of the same thing, as powers of ten: more is surer.

The numbers here were chosen by hand, before the pairs of ``tests/comparing`` were written, and
then moved until those came right; they are worth no more than that.
"""

import re

from factcheck.comparing import _days
from factcheck.comparing._against import conflicts, other_row
from factcheck.comparing._context import Context
from factcheck.comparing._faces import Face
from factcheck.comparing._index import Index
from factcheck.comparing._marking import Sentence, marks_of, meets
from factcheck.comparing._units import counted_alike, is_known, is_open
from factcheck.comparing._units_data import ANYTHING
from factcheck.comparing._values import relate, relate_times
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind

_BESIDE = 0.4
"""Worth of a mark met in the sentence before or after, in a heading or the title."""
_USUAL = 0.5
"""Worth of a mark that a page has everywhere."""
_AGREE = 0.8
_DIFFER = -1.3
"""What it is worth that both figures are governed by the same idea, and by different ones."""
_ELSEWHERE = -0.8
_RIVAL = -0.8
_OF_SOMETHING_ELSE = -2.6
"""What it is worth that persons or the like are counted here, and there what no list knows."""
_SWAPPED = -2.6
_TOLD_ELSEWHERE = -1.0
_TELLING = 0.8
_FEW = 3
_JOINT = re.compile(
    r"[\s,、]*(?:to|(?:up |down )?from|against|versus|compared with|から|より|に対し)[\s,、]*"
)
"""What stands between two figures of one thing."""
_LEAST = (-9.0, -9.0, -3.0, -2.2, -1.8, -1.2)
"""The most that words may say against a figure of so many digits."""
_SAME_PAGE = 0.2
"""Worth of other sentences of the paragraph being borne out somewhere on the page."""
_AROUND = 0.3
"""Worth of a mark of the sentence before or after in the article."""


def weigh(sentence: Sentence, number: int, index: Index, place: int, other: Figure) -> float:
    """Return how surely a figure of the page speaks of what one of the article speaks of."""
    mine = sentence.context.figures[number]
    score, met, total = _met(sentence, mine, index, place)
    score = 0.75 * score + (1.2 * met / total if total > 0.5 else 0.3)
    score += sentence.anchors.get(place, 0.0) or (_SAME_PAGE if sentence.anchors else 0.0)
    parts = (
        _governed(sentence.context, mine, index, place, other),
        _counted(mine, other),
        _support(sentence, number, index, place),
        conflicts(sentence, mine, index, place),
    )
    score += other_row(sentence, mine, index, place)
    against = sum(part for part in parts if part < 0)
    return score + sum(part for part in parts if part > 0) + max(against, _least(sentence, number))


def _least(sentence: Sentence, number: int) -> float:
    """Return the most that words may say against a figure: digits are surer than our words."""
    one = sentence.faces[number]
    known = len(one.digits) if one else 0
    return _LEAST[min(known, 5)]


def _met(sentence: Sentence, mine: Figure, index: Index, place: int) -> tuple[float, float, float]:
    """Return the worth of the marks met, and how much of all that could be met it is."""
    here = index.context(place).keys
    passage = index.page.passages[place]
    near = set(index.about(passage.about).keys) | index.title.keys
    for other in index.beside(place):
        near |= index.context(other).keys
    score = met = total = 0.0
    for mark, worth in marks_of(sentence.context, mine, index.page.language):
        total += worth
        share = 1.0 if meets(mark, here) else _BESIDE if meets(mark, near) else 0.0
        if passage.spot == "table" and share == _BESIDE:
            share = 0.9 if meets(mark, index.about(passage.about).keys) else share
        met += worth * share
        usual = any(index.spread[key] > max(3, index.sampled * 0.4) for key in mark.keys)
        score += worth * share * (_USUAL if usual else 1.0)
    for mark, worth in marks_of(sentence.above, mine, index.page.language):
        if meets(mark, here):
            score += worth * 0.3
    for context in sentence.around:
        for mark, worth in marks_of(context, mine, index.page.language):
            score += _AROUND * worth * meets(mark, here)
    return min(score, 4.0), met, total


def _governed(context: Context, mine: Figure, index: Index, place: int, other: Figure) -> float:
    """Return what the ideas right beside the two figures are worth."""
    passage = index.page.passages[place]
    there = index.context(place)
    ideas = context.governing(mine.span)
    theirs = there.governing(other.span)
    if passage.spot == "table" and not theirs:
        theirs = index.about(passage.about).of_kind("mne")
    if not ideas:
        return 0.0
    if ideas & theirs:
        return _AGREE
    if theirs and ideas & there.of_kind("mne"):
        return _elsewhere(ideas, mine, index, place, other)
    score = _RIVAL if _has_rival(ideas, mine, index, place) else 0.0
    if theirs:
        hard = _are_hard(ideas, mine) and _are_hard(theirs, mine)
        return score + (_DIFFER if hard else _ELSEWHERE / 2)
    above = index.about(passage.about).of_kind("mne") | index.title.of_kind("mne")
    return score + (_AGREE / 2 if ideas & above else _ELSEWHERE / 2)


def _elsewhere(
    ideas: frozenset[str], mine: Figure, index: Index, place: int, other: Figure
) -> float:
    """Return the worth of a sentence that names the same, but beside another figure."""
    if mine.kind in {"date", "time"}:
        return 0.0
    there = index.context(place)
    passage = index.page.passages[place]
    rivals = [
        one
        for one in passage.figures
        if one is not other
        and one.kind == other.kind
        and _what(one, index) == _what(other, index)
        and not _joined(one, other, passage.text)
    ]
    if any(ideas & there.governing(one.span) for one in rivals):
        return _SWAPPED
    return _AGREE / 2 if ideas & there.clause_has(other.span) else _ELSEWHERE


def _what(figure: Figure, index: Index) -> str:
    made = index.made.get(id(figure))
    return made.what if made else ""


def _joined(one: Figure, other: Figure, text: str) -> bool:
    """Tell whether two figures are two values of one thing: from 3 to 4, 3から4."""
    first, second = sorted((one.span, other.span))
    return _JOINT.fullmatch(text[first.end : second.start]) is not None


def _has_rival(ideas: frozenset[str], mine: Figure, index: Index, place: int) -> bool:
    """Tell whether a sentence nearby gives another figure of the kind for what is measured."""
    if mine.kind in {"date", "time"}:
        return False
    for near in index.beside(place):
        there = index.context(near)
        for one in index.page.passages[near].figures:
            if one.kind != mine.kind or _counted(mine, one) < 0:
                continue
            if ideas & there.governing(one.span):
                return True
    return False


def _counted(mine: Figure, other: Figure) -> float:
    """Return what it is worth that both count the same; a word of no known sense speaks against."""
    if mine.kind != "count" or not isinstance(mine.value, Quantity):
        return 0.0
    theirs = other.value.unit if isinstance(other.value, Quantity) else None
    if theirs is None:
        return -0.1
    alike = counted_alike(mine.value.unit, theirs)
    if alike or not is_known(mine.value.unit):
        return 0.4 if alike else 0.0
    listed = alike is None and theirs not in ANYTHING and not is_open(mine.value.unit)
    return _OF_SOMETHING_ELSE if listed else -0.4


def _are_hard(ideas: frozenset[str], mine: Figure) -> bool:
    """Tell whether an idea can be no other one's neighbor in sense: measures, for dates events."""
    if mine.kind == "duration":  # what is measured is the time itself, whatever stands beside it
        return False
    return any(name[0] == ("e" if mine.kind == "date" else "m") for name in ideas)


def _support(sentence: Sentence, number: int, index: Index, place: int) -> float:
    """Return what the other figures of the sentence are worth that the page has there too."""
    score = 0.0
    kind = sentence.context.figures[number].kind
    places = [(place, 1.0), *((near, 0.5) for near in index.beside(place))]
    for at, figure in enumerate(sentence.context.figures):
        if at == number or figure.text == sentence.context.figures[number].text:
            continue
        best = 0.0
        for where, worth in places:
            if worth > best and _is_stated(figure, sentence.faces[at], index, where):
                best = worth
        score += best * _worth(figure, sentence.faces[at])
        told = sentence.places[at]
        telling = _worth(figure, sentence.faces[at]) > _TELLING and kind not in {"date", "time"}
        if telling and place not in told and 0 < len(told) < _FEW:
            score += _TOLD_ELSEWHERE * any(_rivals(index, where, kind, place) for where in told)
    return min(score, 2.0)


def _rivals(index: Index, where: int, kind: FigureKind, place: int) -> bool:
    """Tell whether another passage has a figure of a kind, so that this one may be another's."""
    return where != place and any(one.kind == kind for one in index.page.passages[where].figures)


def _worth(figure: Figure, one: Face | None) -> float:
    if one is None:
        day = _days.parts(figure)
        return 0.9 if day and day.day else 0.35
    return 1.1 if len(one.digits) > 2 else 0.7 if len(one.digits) == 2 else 0.4


def _is_stated(figure: Figure, one: Face | None, index: Index, place: int) -> bool:
    for other in index.page.passages[place].figures:
        if one is None:
            found = relate_times(figure, other)
        else:
            its = index.made.get(id(other))
            found = relate(one, its) if its else None
        if found and found.verdict in {PageVerdict.MATCH, PageVerdict.ROUNDED}:
            return True
    return False
