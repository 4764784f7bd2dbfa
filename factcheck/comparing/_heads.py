"""What a number is said to be, as the word it hangs on: 停電は1643戸, and whether the page says so.

What the same words stand beside may still be something else; where the very word that a number is
told of stands nowhere near the number of the page, it sooner is.
"""

import re
from collections.abc import Iterator

from factcheck.comparing import _clauses
from factcheck.comparing._concepts_frame_data import FRAME
from factcheck.comparing._context import Mark
from factcheck.comparing._paragraph import Paragraph, meets
from factcheck.model.figures import Figure

_PARTICLE = re.compile(
    r"(?:は|が|も|を|では|には|との|での|で|に)(?=[^ぁ-ん]|約|およそ|計|ほぼ|\Z)"
)
_REACH = 14
"""Code points before a particle in which the word it marks begins."""


def signs(
    paragraph: Paragraph, mine: Figure, place: int, other: Figure
) -> Iterator[tuple[str, float]]:
    """Yield where the page says the word that a number hangs on, and how much of all is lacking."""
    index = paragraph.index
    marks = _known(paragraph, mine)
    if not marks:
        return
    own = _clauses.keys(paragraph, place, other)
    here = index.context(place).keys | index.about(index.page.passages[place].about).keys
    total = sum(worth for _, worth in marks)
    lacking = sum(worth for mark, worth in marks if not meets(mark, here | index.near(place)))
    nowhere = sum(worth for mark, worth in marks if not meets(mark, index.anywhere))
    yield "lacks", lacking / total
    yield "lacks-page", nowhere / total
    head = _head(paragraph, mine, [mark for mark, _ in marks])
    if head is None:
        return
    if any(meets(head, part) for part, _ in own):
        yield "head-here", 1.0
    elif meets(head, here):
        yield "head-beside", 1.0
    elif meets(head, index.near(place)):
        yield "head-near", 1.0
    else:
        yield "head-far" if meets(head, index.anywhere) else "head-nowhere", 1.0


def _known(paragraph: Paragraph, figure: Figure) -> list[tuple[Mark, float]]:
    """Return the known ideas of a figure's own clause, but for those that say nothing."""

    def make() -> list[tuple[Mark, float]]:
        part = _clauses.own(paragraph.context, figure)
        return [
            (mark, mark.weight)
            for mark, _ in paragraph.marks(figure)
            if part.start <= mark.at < part.end
            and any(key.startswith("i:") for key in mark.keys)
            and not any(paragraph.context.text.startswith(word, mark.at) for word in _EMPTY)
            and mark.weight > _LEAST
        ]

    return paragraph.once(("known", id(figure)), make)


_LEAST = 0.25
"""Worth of an idea that says nothing of what a number measures."""
_EMPTY = tuple(sorted(word for word in FRAME if not word.isascii()))


def _head(paragraph: Paragraph, figure: Figure, marks: list[Mark]) -> Mark | None:
    """Return the word that a number hangs on: that before the last particle before it."""
    context = paragraph.context
    if context.language != "ja":
        near = [mark for mark in marks if abs(mark.at - figure.span.start) <= 2 * _REACH]
        return min(near, key=lambda mark: abs(mark.at - figure.span.start), default=None)
    part = _clauses.own(context, figure)
    ends = [
        found.start() for found in _PARTICLE.finditer(context.text, part.start, figure.span.start)
    ]
    if not ends:
        return None
    near = [mark for mark in marks if ends[-1] - _REACH <= mark.at < ends[-1]]
    return max(near, key=lambda mark: mark.at, default=None)
