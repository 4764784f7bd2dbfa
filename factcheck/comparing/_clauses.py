"""Which words belong to which figure of a sentence, and to which figure of a page they lead.

Pages hold the same digits in another sense: 11 bridges were washed away and 8 roads blocked. What
a figure of the article is told of stands in its own clause, and so it does on the page; where
another figure nearby has more of it in its own, that one is sooner meant.
"""

import re
from collections.abc import Iterator

from factcheck.comparing import _others
from factcheck.comparing._candidates import Candidate
from factcheck.comparing._concepts_frame_data import FRAME
from factcheck.comparing._context import Context, Mark
from factcheck.comparing._faces import Relation
from factcheck.comparing._paragraph import Paragraph, Told, meets
from factcheck.comparing._units import counted_alike
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity

_END = re.compile(r"[。;；\n]|[.!?] (?=[A-Z0-9\"“])")
_CUT = re.compile(
    r"[、：–—()（）]|[,:] |\b(?:and|but|while|against|versus|than|with|after)\b|"
    r"(?<=[^0-9ぁ-ん ])[とや](?=[^はもの])",
    re.IGNORECASE,
)
"""What may part the words of two figures."""
_WIDE = 0.5
"""Worth of words beyond a figure of another kind, and of those of the clause before."""
_BASES = re.compile(r":(?:[a-z-]*year|[a-z-]*month|since|record)")
"""Ideas that name nothing measured, but what it is compared with."""
_BEFORE = 0.6
"""What it says against a figure that it is the one of before a change, and the other is not."""
_FROM_JA = re.compile(r"から(?!の)|より(?!も)")
_FROM = re.compile(r"\bfrom (?:an? |about |around |some )?[+$€£]?\Z")
_TO = re.compile(r"[^.;,0-9]{0,24} to ")
_REACH = 16
"""Code points before a figure in which "from" ends."""
_MARGIN = 0.4
"""How much more of the article's words another figure must have beside it."""
_FIRST = 8
"""Figures of the same value that are looked at, the surest first."""
_FAR = 20.0
"""How many times as much another figure may be to be mistaken for one."""
_CELLS = 40
"""Cells of a table on either side that are looked at."""
_CONTENT = re.compile(r"[\u3400-\u9fff々]{2,}|[ァ-ヺー]{2,}|[A-Za-z][a-z]{3,}")
_EMPTY = frozenset(
    ["about", "around", "nearly", "almost", "more", "than", "less", "over", "under", "with",
     "from", "that", "this", "which", "were", "have", "been", "will", "also", "said", "year",
     "years"]
)  # fmt: skip
"""Words that name nothing."""
_LEAST, _BEST = 0.4, 3
"""How much of the article's words another value must have in its clause; the most of them."""
_MEANT = Relation(PageVerdict.NEAR, "other-figure", 0.8)
Parts = list[tuple[Span, float]]
"""Parts of a text with what each is worth."""


def outdone(paragraph: Paragraph, mine: Told, one: Candidate) -> list[tuple[float, int, Figure]]:
    """Return figures near one of the same value that have more of the article's words.

    Each comes with how much more, about 0.4 to 3, and its passage; they are of the same kind and
    about as large, and no figure of the article states them.
    """

    def make() -> list[tuple[float, int, Figure]]:
        least = _MARGIN + shared(paragraph, mine.figure, one.place, one.figure)
        others = (
            (shared(paragraph, mine.figure, place, figure), place, figure)
            for place, figure in _around(paragraph, mine, one)
        )
        return [(most - least + _MARGIN, at, it) for most, at, it in others if most > least]

    return paragraph.once(("outdone", id(mine), one.place, id(one.figure)), make)


def meant(paragraph: Paragraph, mine: Told) -> list[Candidate]:
    """Return what is meant where the page states the very value elsewhere, or nowhere."""
    known = {id(one.figure) for one in mine.found}
    found = {}
    for one in mine.found[:_FIRST]:
        for _, place, figure in outdone(paragraph, mine, one) if one.is_equal else ():
            if id(figure) not in known:
                surprise = one.surprise - _MEANT.doubt
                found[id(figure)] = Candidate(_MEANT, place, figure, surprise)
    rest = (one for one in _others.others(paragraph, mine) if id(one.figure) not in found)
    told = [(shared(paragraph, mine.figure, one.place, one.figure), one) for one in rest]
    told = sorted((it for it in told if it[0] >= _LEAST), key=lambda it: -it[0])[:_BEST]
    return [*found.values(), *(one for _, one in told)]


def shared(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much of what a figure is told of stands in the own clause of another: to 4."""

    def make() -> float:
        there = paragraph.index.context(place)
        sides = ((paragraph.context, figure), (there, other))
        starts = {_is_start(context.text, it, context.language) for context, it in sides}
        parts = keys(paragraph, place, other)
        return (1 - len(starts)) * _BEFORE + sum(
            worth
            * paragraph.index.rarity(mark.keys)
            * max((times for part, times in parts if meets(mark, part)), default=0.0)
            for mark, worth in _marks(paragraph, figure)
        )

    return paragraph.once(("shared", id(figure), place, other.span), make)


def strangeness(
    paragraph: Paragraph, figure: Figure, place: int, other: Figure
) -> tuple[float, float]:
    """Return how much of what two figures are told of is known, if none of it is shared; else 0.

    What no list knows may be the same; what is known, and is not, is something else.
    """
    if shared(paragraph, figure, place, other) > 0:
        return 0.0, 0.0
    there = paragraph.index.context(place)
    listed = paragraph.index.page.passages[place].spot == "table"
    return _known(paragraph.context, figure), 0.0 if listed else _known(there, other)


def _known(context: Context, figure: Figure) -> float:
    """Return which share of the words of a figure's own clause name known ideas."""
    part = _own(context, figure, wide=False)
    taken = [one.span for one in context.figures]
    total = known = 0
    for found in _CONTENT.finditer(context.text, part.start, part.end):
        span = Span(*found.span())
        if found[0].lower() in _EMPTY or any(one.covers(span) for one in taken):
            continue
        inside = [idea.span for idea in context.ideas if idea.span.touches(span)]
        inside = [one for one in inside if one.cut(context.text) not in FRAME]
        spelled = found[0][0].isascii()
        signs = {at for one in inside for at in range(*one) if span.start <= at < span.end}
        total += 4 if spelled else len(found[0])
        known += (4 if inside else 0) if spelled else len(signs)
    return known / total if total else 0.0


def _marks(paragraph: Paragraph, figure: Figure) -> list[tuple[Mark, float]]:
    """Return what a figure of the article is told of in its own clause, with its worth."""

    def make() -> list[tuple[Mark, float]]:
        parts = _parts(paragraph.context, figure)
        found = []
        for mark, worth in paragraph.marks(figure):
            times = [by for (start, end), by in parts if start <= mark.at < end]
            found += [(mark, worth * max(times))] if times else []
        return found

    return paragraph.once(("told of", id(figure)), make)


def keys(paragraph: Paragraph, place: int, other: Figure) -> list[tuple[frozenset[str], float]]:
    """Return by what marks are met in the own clause of a figure of the page."""
    index = paragraph.index
    passage, context = index.page.passages[place], index.context(place)
    if passage.spot == "table":
        return [(context.keys | index.about(passage.about).keys, 1.0)]
    noun = getattr(other.value, "unit", None) if other.kind == "count" else None
    told = index.about(noun).keys if noun else frozenset()  # of 52 villages 37 were hit
    return [
        (index.about(part.cut(context.text)).keys | told, by) for part, by in _parts(context, other)
    ]


def _parts(context: Context, figure: Figure) -> Parts:
    """Return the parts of a text that tell of a figure.

    A part that names nothing measured goes on with what is told before: 22 in May, up from 17 a
    year ago.
    """
    tight, wide = (_own(context, figure, wide=wide) for wide in (False, True))
    found = [(tight, 1.0), (wide, _WIDE)]
    for part in (tight, wide):
        topics = (it for it in context.ideas if it.kind in "mne" and part.touches(it.span))
        if all(_BASES.search(it.name) for it in topics):
            found.append((Span(_sentence(context.text, part).start, part.start), _WIDE))
            break
    return found


def own(context: Context, figure: Figure) -> Span:
    """Return the part of a text that tells of one of its figures, and of no other."""
    return _own(context, figure, wide=False)


def _own(context: Context, figure: Figure, *, wide: bool) -> Span:
    """Return the part of a text that tells of one of its figures.

    Between it and another figure, of its kind if ``wide``, the first sign of a new clause is the
    border.
    """
    start, end = _sentence(context.text, figure.span)
    for one in context.figures:
        if wide and one.kind != figure.kind:
            continue
        if start <= one.span.start and one.span.end <= figure.span.start:
            found = _CUT.search(context.text, one.span.end, figure.span.start)
            start = found.start() if found else start
        elif figure.span.end <= one.span.start and one.span.end <= end:
            found = _CUT.search(context.text, figure.span.end, one.span.start)
            end = found.start() if found else end
    return Span(start, end)


def _sentence(text: str, span: Span) -> Span:
    start, end = 0, len(text)
    for found in _END.finditer(text):
        if found.end() <= span.start:
            start = found.end()
        elif found.start() >= span.end:
            end = found.start()
            break
    return Span(start, end)


def _is_start(text: str, figure: Figure, language: str) -> bool:
    """Tell whether a figure is what something was before it changed: from 303,000 to 315,000."""
    if language == "ja":
        return _FROM_JA.match(text, figure.span.end) is not None
    before = text[max(0, figure.span.start - _REACH) : figure.span.start]
    return language == "en" and bool(_FROM.search(before) and _TO.match(text, figure.span.end))


def _around(paragraph: Paragraph, mine: Told, one: Candidate) -> Iterator[tuple[int, Figure]]:
    """Yield the other figures around one on the page that could be meant by the article's."""
    index = paragraph.index
    passages = index.page.passages
    places = [one.place, *index.beside(one.place)]
    if passages[one.place].spot == "table":
        near = range(max(0, one.place - _CELLS), min(one.place + _CELLS, len(passages)))
        places = [at for at in near if passages[at].block == passages[one.place].block]
    taken = mine.values | paragraph.claims.keys()
    for place in places:
        for figure in passages[place].figures:
            if id(figure) in taken or figure.kind != one.figure.kind:
                continue
            if index.what(figure) == index.what(one.figure) and _are_alike(one.figure, figure):
                units = [getattr(it.value, "unit", None) for it in (mine.figure, figure)]
                if figure.kind != "count" or counted_alike(*units) is not False:
                    yield place, figure


def _are_alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures of a kind are about as much; dates are not."""
    sizes = [
        abs(float(it.value.low or it.value.high or 0))
        for it in (one, other)
        if isinstance(it.value, Quantity)
    ]
    return len(sizes) > 1 and max(sizes) <= _FAR * min(sizes)
