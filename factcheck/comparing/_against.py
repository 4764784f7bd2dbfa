"""What speaks against a pair: another row, another country, another year, another matter."""

from factcheck.comparing import _days
from factcheck.comparing._context import NEARBY, Mark
from factcheck.comparing._index import Index
from factcheck.comparing._marking import Sentence, marks_of, meets
from factcheck.model.records import Figure

_OTHER_ROW = -4.5
_OTHER_YEAR = -0.8
_OTHER_PLACE = -0.8
_OFF_TOPIC = -1.2
_CONTINENTS = ("world", "europe", "asia")
_FEW = 3
"""Marks of a sentence from which on only those near the figure name its row."""


def conflicts(sentence: Sentence, mine: Figure, index: Index, place: int) -> float:
    """Return what speaks against it: another country, another year, another matter."""
    score = 0.0
    passage = index.page.passages[place]
    marks = [mark for mark, _ in marks_of(sentence.context, mine, index.page.language)]
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
    if len(marks) > 1 and not any(meets(mark, everywhere) for mark in marks):
        score += _OFF_TOPIC
    return score


def other_row(sentence: Sentence, mine: Figure, index: Index, place: int) -> float:
    """Return what it is worth that a cell stands in a row, and the sentence names another one."""
    passage = index.page.passages[place]
    if passage.spot != "table" or not passage.label:
        return 0.0
    marks = [mark for mark, _ in marks_of(sentence.context, mine, index.page.language)]
    rows = index.rows.get(passage.block, {})
    own = rows.get(passage.label, frozenset())
    if any(meets(mark, own) for mark in marks):
        return 0.0
    if len(marks) > _FEW:
        marks = [mark for mark in marks if _gap(mark, mine) <= NEARBY]
    others = [keys for label, keys in rows.items() if label != passage.label]
    return _OTHER_ROW * any(meets(mark, keys) for mark in marks for keys in others)


def _gap(mark: Mark, figure: Figure) -> int:
    return max(mark.at - figure.span.end, figure.span.start - mark.at, 0)


def _is_wide(name: str) -> bool:
    return name.split(":")[1] in _CONTINENTS


def _years_in(words: str) -> frozenset[int]:
    found = (word.strip("()年度,.:;") for word in words.replace("年", " ").split())
    return frozenset(int(w) for w in found if len(w) == 4 and w.isascii() and w.isdigit())
