"""Growth by the words of a language: an amount that moved to another one, by so much.

The law: where one sentence leads from an amount to another of its kind (von 200 auf 300 Millionen
Euro; 从200亿元增长到300亿元) and tells one percentage of change beside them, the two make it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.numbers.rate_laws import change, pair, percentage, share
from factcheck.laws.numbers.reckoning import Reach, alike
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.laws import LawWords
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_KINDS = frozenset({"money", "count", "measure", "number"})
_REACH = 45
"""Most characters between the second amount and the percentage."""
_SOME = 24
"""Characters before an amount that are looked at."""


@dataclass(frozen=True, slots=True)
class WordedMove:
    """Two amounts, and a change told of them that they do not make."""

    figures: tuple[Figure, Figure, Figure]
    """The earlier amount, the later, and the percentage."""
    right: Reach
    """What the change is in percent, negative for a fall."""


def worded_moves(evidence: Evidence) -> Iterator[WordedMove]:
    """Yield the changes that the two amounts beside them do not make, in text order."""
    words = words_of(evidence)
    if not words.moves_to:
        return
    text = plain(evidence)
    amounts = [one for one in evidence.figures if one.kind in _KINDS]
    for first, second in pairwise(amounts):
        if alike(first, second) and _is_move(text, words, first, second):
            stated = _stated(evidence, text, words, Span(first.span.start, second.span.end))
            right = _apart(first, second, stated) if stated else None
            if stated and right:
                yield WordedMove((first, second, stated), right)


def _is_move(text: Plain, words: LawWords, first: Figure, second: Figure) -> bool:
    """Tell whether words lead from the one amount to the other."""
    start, end = first.span.start, second.span.end
    before, behind = text.text[max(0, start - _SOME) : start], text.text[end : end + _SOME]
    between = text.text[first.span.end : second.span.start]
    leads = not words.moves_from or expression(rf"(?:{words.moves_from})\Z").search(before)
    follows = not words.moved or expression(words.moved).match(behind)
    return bool(leads and follows and expression(words.moves_to).fullmatch(between))


def _stated(evidence: Evidence, text: Plain, words: LawWords, move: Span) -> Figure | None:
    """Return the one percentage of the sentence, where it is told of the move."""
    start = move.start - len(text.before(move.start))
    end = move.end + len(text.after(move.end))
    here = [one for one in evidence.figures
            if one.kind == "percent" and start <= one.span.start < end]  # fmt: skip
    if len(here) != 1 or expression(words.yearly).search(text.text[start:end]):
        return None
    (one,) = here
    tells, told = expression(words.change), expression(words.changed)
    behind = text.text[one.span.end : one.span.end + _SOME]
    if expression(words.of).match(behind):
        return None
    if one.span.start < move.start:
        ahead = text.text[max(start, one.span.start - _SOME) : one.span.start]
        gap = text.text[one.span.end : move.start]
        is_told = len(gap) <= len(", von ") and (tells.search(ahead) or told.match(behind))
        return one if is_told else None
    gap = text.text[move.end : one.span.start]
    is_near = len(gap) <= _REACH and not re.search("[0-9;]", gap)
    return one if is_near and (tells.search(gap) or told.match(behind)) else None


def _apart(first: Figure, second: Figure, stated: Figure) -> Reach | None:
    """Return what the change is where the percentage is another; None where it may be told so."""
    ends, said = pair(first, second), percentage(stated)
    if ends is None or said is None or ends[0].low <= 0:
        return None
    right = change(*ends)
    if right is None:
        return None
    shares = (share(*ends), share(ends[1], ends[0]))
    makes = (right, right.times(-1), *(one for one in shares if one is not None))
    return None if any(one.meets(said) for one in makes) else right
