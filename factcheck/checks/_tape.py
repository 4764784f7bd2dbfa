"""An English article as one skeleton in which bare numbers are figures, too.

The recognizers leave numbers out that have no unit ("46 supported it", "the no side at 43"). In a
sentence of shares, votes or growth they are operands like any other. Cells are left out: a table
has its own readers. Whole paragraphs follow one another, parted by line breaks, so that what a
heading or the sentence before tells stands before the place that is looked at.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from factcheck.checks._counting import number
from factcheck.checks._skeleton import SIGNS, Skeleton, pattern
from factcheck.model.folding import fold
from factcheck.model.records import Article, Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import point

_BARE = re.compile(
    r"(?<![\w.,/:#$€£¥%&+-])(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,7}(?:\.[0-9]{1,3})?|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|two|three|"
    r"four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen)(?![\w%°/:+-]|,[0-9]|\.[0-9])",
    re.IGNORECASE,
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_NAMED = re.compile(r"(?<![.!?] )(?<!\n)\b[A-Z][a-z]+ \Z")
"""A name before a number that is part of it: Interstate 80, Measure 12."""
_YEAR = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")
_SENTENCE = re.compile(
    r"(?<=[a-z0-9)\"”’'%\ue000-\uf8ff])[.!?][\"”’]? +(?=[A-Z\"“\ue000-\uf8ff])|\n"
)
MOST = 3000
"""Most figures of an article that is read so; what has more is data, no prose."""


@dataclass(frozen=True, slots=True)
class Tape:
    """The whole article with a sign for each number, and where its sentences end."""

    skeleton: Skeleton
    """The article."""
    places: tuple[int, ...]
    """The places of its signs, in order."""

    def within(self, start: int, end: int) -> list[tuple[int, Figure]]:
        """Return the figures whose signs stand from one place up to another, in order."""
        first, last = (bisect_right(self.places, place - 1) for place in (start, end))
        return [(at, self.skeleton.figures[at]) for at in self.places[first:last]]

    def reach(self, place: int, before: int, behind: int, *, blocks: int = 0) -> tuple[int, int]:
        """Return the ends of so many sentences before and behind that of a place.

        They do not leave its paragraph; ``blocks`` more paragraphs are allowed on either side.
        """
        text = self.skeleton.text
        low, high = max(0, place - WIDEST), min(len(text), place + WIDEST)
        ends = [one.span() for one in _SENTENCE.finditer(text, low, high)]
        start, left, lines = low, before, blocks
        for first, last in reversed([one for one in ends if one[1] <= place]):
            is_line = text[first] == "\n"
            left, lines = left - 1, lines - is_line
            if left < 0 or lines < 0:
                start = last
                break
        end, left, lines = high, behind, blocks
        for first, _ in (one for one in ends if one[0] >= place):
            is_line = text[first] == "\n"
            left, lines = left - 1, lines - is_line
            if left < 0 or lines < 0:
                end = first
                break
        return start, end

    def matches(self, template: str) -> Iterator[re.Match[str]]:
        """Yield what a template (see `pattern`) finds."""
        yield from pattern(template).finditer(self.skeleton.text)

    def at(self, found: re.Match[str], group: str) -> Figure:
        """Return the figure that a named group is."""
        return self.skeleton.figures[found.start(group)]


WIDEST = 500
"""Most characters of the sentences around a place that are looked at."""


def tape(evidence: Evidence) -> Tape | None:
    """Return an English article as one tape; None for another language, or without figures."""
    if evidence.article.language != "en" or not 0 < len(evidence.figures) <= MOST:
        return None
    return _tape(evidence.article, evidence.figures)


@lru_cache(maxsize=1)
def _tape(article: Article, figures: tuple[Figure, ...]) -> Tape | None:
    text = _PRIVATE.sub(" ", fold(article.text))
    cells = [block.span for block in article.blocks if block.cell is not None]
    taken = [one.span for one in figures] + [
        one.span for one in article.links if one.kind != "inline"
    ]
    marks = sorted([*cells, *taken])
    starts = [span.start for span in marks]

    def is_free(span: Span) -> bool:
        here = bisect_right(starts, span.start)
        near = marks[max(0, here - 3) : here + 1]
        return not any(span.touches(one) for one in near)

    told = [one for one in figures if not _in(cells, one.span)]
    told += [
        one for found in _BARE.finditer(text)
        if not (found[0][0].isdigit() and _is_named(text, found.start()))
        if (one := _figure(found)) is not None and is_free(one.span)
    ]  # fmt: skip
    told.sort(key=lambda one: one.span)
    if not told or len(told) > MOST:
        return None
    skeleton = _laid(text, told)
    return Tape(skeleton, tuple(skeleton.figures))


def _is_named(text: str, place: int) -> bool:
    return _NAMED.search(text[max(0, place - 20) : place]) is not None


def _in(cells: list[Span], span: Span) -> bool:
    here = bisect_right(cells, span.start, key=lambda cell: cell.start) - 1
    return here >= 0 and span.start < cells[here].end


def _figure(found: re.Match[str]) -> Figure | None:
    words = found[0].replace(",", "")
    if _YEAR.fullmatch(found[0]):
        return None
    value = Fraction(words) if words[0].isdigit() else number(words)
    if value is None:
        return None
    step = Fraction(1, 10 ** len(words.partition(".")[2]))
    return Figure(Span(*found.span()), found[0], "number", point(Fraction(value), None, step))


def _laid(text: str, figures: list[Figure]) -> Skeleton:
    parts, places, at, length = [], {}, 0, 0
    for figure in figures:
        if figure.span.start < at:
            continue  # one within another
        words = text[at : figure.span.start]
        parts += [words, SIGNS[figure.kind]]
        places[length + len(words)] = figure
        length += len(words) + 1
        at = figure.span.end
    parts.append(text[at:])
    return Skeleton("".join(parts), places, Span(0, len(text)))


def is_one_slip(stated: Fraction, right: Fraction) -> bool:
    """Tell whether one wrong or two exchanged digits make the right number the stated one."""
    one, other = (_digits(value) for value in (stated, right))
    if one is None or other is None or len(one) != len(other):
        return False
    wrong = [at for at, (mine, its) in enumerate(zip(one, other, strict=True)) if mine != its]
    if len(wrong) == 1:
        return True
    return len(wrong) == 2 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]


def _digits(value: Fraction) -> str | None:
    thousandth = value * 1000
    return str(int(thousandth)) if thousandth.denominator == 1 else None
