"""Whether two sentences speak of the same thing, as powers of ten: more is surer.

The numbers here were chosen by hand, before the pairs of ``tests/comparing`` were written, and
then moved until those came right; they are worth no more than that.
"""

from dataclasses import dataclass

from factcheck.comparing import _days
from factcheck.comparing._context import NEARBY, Context, Mark
from factcheck.comparing._index import Index
from factcheck.comparing._units import counted_alike, is_known
from factcheck.comparing._values import Face, relate, relate_times
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind

_FAR = 0.5
"""Worth of a mark that stands far from the figure."""
_BESIDE = 0.4
"""Worth of a mark met in the sentence before or after, in a heading or the title."""
_USUAL = 0.5
"""Worth of a mark that a page has everywhere."""
_AGREE = 0.8
_DIFFER = -1.3
"""What it is worth that both figures are governed by the same idea, and by different ones."""
_ELSEWHERE = -0.8
_RIVAL = -0.8
_OTHER_ROW = -4.5
_SWAPPED = -2.6
_OTHER_YEAR = -0.8
_OTHER_PLACE = -0.8
_TOLD_ELSEWHERE = -1.0
_TELLING = 0.8
_FEW = 3
_OFF_TOPIC = -1.2
_CONTINENTS = ("world", "europe", "asia")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The article's side of a comparison."""

    context: Context
    """The sentence."""
    above: Context
    """Headings, and the title of the article."""
    faces: tuple[Face | None, ...]
    """The quantities of its figures, in their order."""
    places: tuple[frozenset[int], ...]
    """The passages of the page that state each of its figures."""


def weigh(sentence: Sentence, number: int, index: Index, place: int, other: Figure) -> float:
    """Return how surely a figure of the page speaks of what one of the article speaks of."""
    mine = sentence.context.figures[number]
    score, met, total = _met(sentence, mine, index, place)
    score = 0.75 * score + (1.2 * met / total if total > 0.5 else 0.3)
    score += _governed(sentence.context, mine, index, place, other) + _counted(mine, other)
    score += _support(sentence, number, index, place)
    return score + _conflicts(sentence, mine, index, place)


def marks_of(context: Context, figure: Figure, language: str) -> list[tuple[Mark, float]]:
    """Return the marks of a sentence that a page in a language can hold, with their worth."""
    wide = language in {"ja", "zh"}
    reach = NEARBY if context.language in {"ja", "zh", "ko"} else 2 * NEARBY
    found = []
    for mark in context.marks:
        if not wide and all(key.startswith("h:") for key in mark.keys):
            continue
        near = figure.span.start - reach <= mark.at <= figure.span.end + reach
        found.append((mark, mark.weight * (1.0 if near else _FAR)))
    return found


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
        share = 1.0 if _meets(mark, here) else _BESIDE if _meets(mark, near) else 0.0
        if passage.spot == "table" and share == _BESIDE:
            share = 0.9 if _meets(mark, index.about(passage.about).keys) else share
        met += worth * share
        usual = any(index.spread[key] > max(3, index.sampled * 0.4) for key in mark.keys)
        score += worth * share * (_USUAL if usual else 1.0)
    for mark, worth in marks_of(sentence.above, mine, index.page.language):
        if _meets(mark, here):
            score += worth * 0.3
    return min(score, 4.0), met, total


def _meets(mark: Mark, keys: frozenset[str] | set[str]) -> bool:
    return not mark.keys.isdisjoint(keys)


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
    figures = index.page.passages[place].figures
    rivals = [one for one in figures if one.kind == other.kind and one is not other]
    if any(ideas & there.governing(one.span) for one in rivals):
        return _SWAPPED
    return _AGREE / 2 if ideas & there.clause_has(other.span) else _ELSEWHERE


def _has_rival(ideas: frozenset[str], mine: Figure, index: Index, place: int) -> bool:
    """Tell whether a sentence nearby gives another figure of the kind for what is measured."""
    if mine.kind in {"date", "time"}:
        return False
    for near in index.beside(place):
        there = index.context(near)
        for one in index.page.passages[near].figures:
            if one.kind == mine.kind and ideas & there.governing(one.span):
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
    return 0.4 if alike else -0.4 if is_known(mine.value.unit) else 0.0


def _are_hard(ideas: frozenset[str], mine: Figure) -> bool:
    """Tell whether an idea can be no other one's neighbor in sense: measures, for dates events."""
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


def _conflicts(sentence: Sentence, mine: Figure, index: Index, place: int) -> float:
    """Return what speaks against it: another row, another country, another year."""
    score = 0.0
    passage = index.page.passages[place]
    marks = [mark for mark, _ in marks_of(sentence.context, mine, index.page.language)]
    if passage.spot == "table" and passage.label:
        rows = index.rows.get(passage.block, {})
        own = rows.get(passage.label, frozenset())
        others = [keys for label, keys in rows.items() if label != passage.label]
        named = any(_meets(mark, keys) for mark in marks for keys in others)
        score += _OTHER_ROW if named and not any(_meets(mark, own) for mark in marks) else 0.0
    places = {name for name in sentence.context.of_kind("p") if not _is_wide(name)}
    theirs = {name for name in index.context(place).of_kind("p") if not _is_wide(name)}
    if places and theirs and not places & theirs:
        score += _OTHER_PLACE
    if mine.kind not in {"date", "time"}:
        years = {
            year
            for figure in sentence.context.figures
            if figure.kind == "date" and (year := _days.year_of(figure)) is not None
        }
        stated = index.years.get(place, frozenset()) | _years_in(passage.about)
        if years and stated and not years & stated:
            score += _OTHER_YEAR
    everywhere = index.title.keys | frozenset(index.spread)
    if len(marks) > 1 and not any(_meets(mark, everywhere) for mark in marks):
        score += _OFF_TOPIC
    return score


def _is_wide(name: str) -> bool:
    return name.split(":")[1] in _CONTINENTS


def _years_in(words: str) -> frozenset[int]:
    found = (word.strip("()年度,.:;") for word in words.replace("年", " ").split())
    return frozenset(int(w) for w in found if len(w) == 4 and w.isascii() and w.isdigit())
