"""Which words belong to which figure of a sentence, and to which figure of a page they lead.

Pages hold the same digits in another sense: 11 bridges were washed away and 8 roads blocked. What
a figure of the article is told of stands in its own clause, and so it does on the page.
"""

import re

from factcheck.comparing._concepts_frame_data import FRAME
from factcheck.comparing._context import Context, Mark
from factcheck.comparing._paragraph import Paragraph, meets
from factcheck.model.records import Figure
from factcheck.model.text import Span

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
_CONTENT = re.compile(r"[\u3400-\u9fff々]{2,}|[ァ-ヺー]{2,}|[A-Za-z][a-z]{3,}")
_EMPTY = frozenset(
    ["about", "around", "nearly", "almost", "more", "than", "less", "over", "under", "with",
     "from", "that", "this", "which", "were", "have", "been", "will", "also", "said", "year",
     "years"]
)  # fmt: skip
"""Words that name nothing."""
Parts = list[tuple[Span, float]]
"""Parts of a text with what each is worth."""


def shared(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much of what a figure is told of stands in the own clause of another: to 4."""

    def make() -> float:
        parts = _keys(paragraph, place, other)
        return sum(
            worth
            * paragraph.index.rarity(mark.keys)
            * max((times for part, times in parts if meets(mark, part)), default=0.0)
            for mark, worth in _marks(paragraph, figure)
        )

    return paragraph.once(("shared", id(figure), place, other.span), make)


def strangeness(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much of what a figure is told of is known, if the other shares none of it; else 0.

    What no list knows may be the same; what is known, and is not there, is something else.
    """
    if shared(paragraph, figure, place, other) > 0:
        return 0.0
    return _known(paragraph.context, figure)


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


def _keys(paragraph: Paragraph, place: int, other: Figure) -> list[tuple[frozenset[str], float]]:
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
