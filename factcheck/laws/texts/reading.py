"""An article read into passages, once for all its checks.

A heading is read as the first sentence of the paragraph right below it, too.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import accumulate

from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.texts.atom import NOTHING, Atom, among, family, thing
from factcheck.laws.texts.numerals import halves, is_spelled, numerals
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import THEN, Passage
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.skeleton import Skeleton, laid
from factcheck.model.folding import lower
from factcheck.model.records import Block, Evidence, Figure
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

MOST = 96
"""Most figures of a paragraph whose atoms are read: what has more is a report or an account."""
MOST_OF_SENTENCE = 200
"""Most figures of a sentence: what has more is a table written as text, and has no grammar."""
FEW = 12
"""Most figures of a passage in which the roles of dates and lengths are sought."""
DENSE = 24
"""Most figures of a passage in which every pair of times is weighed."""
SIDE = 60
"""Characters on either side of a number that are kept with it."""
TITLE = 90
"""Most characters of a first line that is the heading of what follows it."""
_LABELED = re.compile("【(?:見出し|主見出し|タイトル)】|見出し[:：]|(?:headline|title|hed):")
"""Before a heading that stands in the paragraph it is of, as in a desk's manuscript."""
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class _Room:
    """A block of an article with its figures and where its sentences stand."""

    block: Block
    figures: tuple[Figure, ...]
    sentences: tuple[Span, ...]


@once
def passages(evidence: Evidence) -> tuple[Passage, ...]:
    """Return the paragraphs, headings and items of an article that hold numbers."""
    text = plain(evidence).text
    lowered = lower(text)
    found: list[Passage] = []
    heading: Passage | None = None
    for room in _rooms(evidence):
        own = _passage(evidence, text, lowered, room)
        if own.atoms or own.skeleton.figures:
            is_body = heading is not None and room.block.kind == "paragraph"
            found.append(joined(heading, own) if heading and is_body else own)
        heading = own if room.block.kind == "heading" and own.atoms else None
    return tuple(found)


def sparse(evidence: Evidence, most: int = FEW) -> list[Passage]:
    """Return the passages with few figures of their own: in a list all lengths are explained."""
    return [one for one in passages(evidence) if 0 < len(one.figures) <= most]


def paragraphs(evidence: Evidence) -> Iterator[Passage]:
    """Yield the passages but for headings, each of which is read with what is below it."""
    return (one for one in passages(evidence) if one.kind != "heading")


@once
def of_sentences(evidence: Evidence) -> tuple[Skeleton, ...]:
    """Return the sentences of an article that hold figures, cells left out."""
    found = []
    for room in _rooms(evidence):
        rest = iter([*room.figures, None])
        figure = next(rest)
        for sentence in room.sentences if room.figures else ():
            mine = []
            while figure is not None and figure.span.start < sentence.end:
                mine.append(figure)
                figure = next(rest)
            if 0 < len(mine) <= MOST_OF_SENTENCE:
                found.append(laid(evidence.article.text, sentence, mine))
    return tuple(found)


def of_blocks(evidence: Evidence) -> Iterator[Skeleton]:
    """Yield the paragraphs, items and headings that hold figures, whole."""
    return (one.skeleton for one in passages(evidence) if one.skeleton.figures)


@once
def of_cells(evidence: Evidence) -> tuple[Skeleton, ...]:
    """Return the cells of an article that hold figures."""
    every = [pair for pair in _filled(evidence) if pair[0].cell is not None and pair[1]]
    return tuple(laid(evidence.article.text, block.span, inside) for block, inside in every)


@once
def _rooms(evidence: Evidence) -> tuple[_Room, ...]:
    text, title = evidence.article.text, headline(evidence)
    rooms = []
    for block, inside in _filled(evidence):
        if block.cell is not None:
            continue
        places = [figure.span for figure in inside]
        if title is None or title.start != block.span.start:
            found = list(sentences(text, block.span, places))
        else:
            body = Span(title.end, block.span.end)
            found = [title, *sentences(text, body, [one for one in places if one.end > title.end])]
        rooms.append(_Room(block, inside, tuple(found)))
    return tuple(rooms)


@once
def headline(evidence: Evidence) -> Span | None:
    """Return where the first line of an article stands that is its heading, in no markup.

    It ends no sentence, and is shorter than the line below it, or it is labeled.
    """
    article = evidence.article
    first = next(iter(article.blocks), None)
    if first is None or first.kind != "paragraph":
        return None
    own = article.offsets.place(article.offsets.to_source(first.span).start).line
    line, below = article.offsets.in_text(own), article.offsets.in_text(own + 1)
    words, rest = line.cut(article.text).strip(), below.cut(article.text).strip()
    is_labeled = _LABELED.match(lower(plain(evidence).text), first.span.start) is not None
    is_short = len(words) <= TITLE and len(words) * 5 < len(rest) * 4
    if not ((words and below.end <= first.span.end and is_short) or is_labeled):
        return None
    is_open = words[-1] not in ".。!?！？,、:：|)）" and not rest[:1].islower()
    return Span(first.span.start, line.end) if is_open and line.end < first.span.end else None


def _filled(evidence: Evidence) -> Iterator[tuple[Block, tuple[Figure, ...]]]:
    """Yield each block of an article with its figures, none of them within another."""
    rest = iter([*evidence.figures, None])
    figure = next(rest)
    for block in evidence.article.blocks:
        inside: list[Figure] = []
        while figure is not None and figure.span.start < block.span.end:
            previous = inside[-1].span.end if inside else block.span.start
            if previous <= figure.span.start and figure.span.end <= block.span.end:
                inside.append(figure)
            figure = next(rest)
        yield block, tuple(inside)


def _passage(evidence: Evidence, text: str, lowered: str, room: _Room) -> Passage:
    skeleton = laid(evidence.article.text, room.block.span, room.figures)
    places = _Places(room)
    stops = [places.signed(span.start) for span in room.sentences[1:]]
    return Passage(
        text,
        room.block.span,
        room.block.kind,
        skeleton,
        _dated(skeleton),
        is_headed=room.sentences[:1] == (headline(evidence),)
        or _LABELED.match(lowered, room.block.span.start) is not None,
        sentences=room.sentences,
        stops=(*stops, len(skeleton.text)),
        words=tuple(span.cut(lowered) for span in room.sentences),
        atoms=_atoms(lowered, room, places) if len(room.figures) <= MOST else (),
    )


def joined(heading: Passage, own: Passage) -> Passage:
    """Return a paragraph with its heading, or what leads it, as the first sentences."""
    many, length = len(heading.stops), len(heading.text) + 1
    shifted = [
        replace(one, sentence=one.sentence + many, at=one.at + length, end=one.end + length)
        for one in own.atoms
    ]
    return replace(
        own,
        text=f"{heading.text}\n{own.text}",
        is_headed=True,
        sentences=(*heading.sentences, *own.sentences),
        stops=(*heading.stops[:-1], length, *(stop + length for stop in own.stops)),
        words=(*heading.words, *own.words),
        atoms=(*heading.atoms, *shifted),
    )


class _Places:
    """Where places of the article stand in the signed text of a block."""

    def __init__(self, room: _Room) -> None:
        self._first = room.block.span.start
        self._starts = [one.span.start for one in room.figures]
        lengths = (one.span.end - one.span.start - 1 for one in room.figures)
        self._saved = [0, *accumulate(lengths)]

    def signed(self, place: int) -> int:
        """Return the place of a sign for that of its figure, and of a letter for a letter's."""
        return place - self._first - self._saved[bisect_left(self._starts, place)]


def _atoms(lowered: str, room: _Room, places: _Places) -> tuple[Atom, ...]:
    """Return the numbers of a block: its figures, the halves of votes, and bare numbers."""
    split = {half.span: one for one in room.figures for half in halves(one)}
    whole = {one.span for one in split.values()}
    bare = list(numerals(lowered, room.block.span, room.figures))
    told: list[tuple[Figure, str, int]] = [(one, one.kind, 1) for one in room.figures]
    told += [(half, "half", 1) for one in room.figures for half in halves(one)]
    told += [(one, "word" if is_spelled(one) else "number", len(one.text)) for one in bare]
    told.sort(key=lambda one: one[0].span)
    bounds = [one.span for one, _, _ in told if one.kind != "date" and one.span not in whole]
    starts, ends = [span.start for span in bounds], [span.end for span in bounds]
    last = [span.end for span in room.sentences]
    found = []
    for one, kind, width in told:
        number = min(bisect_left(last, one.span.end), len(last) - 1)
        previous = bisect_right(ends, one.span.start) - 1
        following = bisect_left(starts, one.span.end)
        room_of_it = Span(
            max(room.sentences[number].start, ends[previous] if previous >= 0 else 0),
            min(room.sentences[number].end, *starts[following : following + 1], len(lowered)),
        )
        at = places.signed(split.get(one.span, one).span.start)
        found.append(
            Atom(one, kind, amount(one) or ZERO, at, at + width, number,
                 *_sides(lowered, one.span, room_of_it),
                 family(one), thing(one), among(one) or NOTHING)
        )  # fmt: skip
    return tuple(found)


def _sides(lowered: str, span: Span, room: Span) -> tuple[str, str]:
    """Return the words before and behind a number in the room it has."""
    before = lowered[max(room.start, span.start - SIDE) : span.start]
    return before, lowered[span.end : max(span.end, min(room.end, span.end + SIDE))]


def _dated(skeleton: Skeleton) -> str:
    """Return signed words, `THEN` for dates that are earlier than others there, or than now."""
    figures = skeleton.figures
    dates = {at: one.value for at, one in figures.items() if isinstance(one.value, Period)}
    last = max((one.first.year for one in dates.values() if one.first), default=0)
    signs = list(skeleton.text) if dates else []
    for at, one in dates.items():
        if one.first is None or (one.relative or "-P")[:2] != "-P":  # this year
            is_earlier = (one.relative or "").startswith("-P")
        else:
            is_earlier = len(dates) == 1 or one.first.year < last
        if is_earlier:
            signs[at] = THEN
    return "".join(signs) or skeleton.text
