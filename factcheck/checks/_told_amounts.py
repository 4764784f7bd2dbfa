"""A paragraph as the frames read it: its numbers in order, each with its sentence and its words.

A frame asks what numbers there are near one, and which words stand beside each, not in which order
they are told. A heading is read as the first sentence of the paragraph below it. Bare numbers that
no recognizer took (48 of "320 people sat the exam and 48 passed") are numbers here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import islice, pairwise

from factcheck.checks._reckoning import amount, unit
from factcheck.checks._skeleton import Skeleton, of_blocks
from factcheck.model.figures import Figure
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity

MOST = 24
"""Most numbers of a paragraph: what has more is a report whose numbers explain everything."""
THEN = "\uf000"
"""The sign of a date that is earlier than another beside it."""
AMOUNTS = frozenset({"money", "count", "measure", "number"})
"""Kinds that are compared with one another."""
_STOP = re.compile(r"[。!?！？\n]|(?<![A-Z][a-z])(?<!\b[A-Z])(?<!No)\. +(?=[\"“‘A-Z\ue000-\uf8ff])")
_CLAUSE = re.compile(r"[、,;:()（）「」]| [-–—] |—|–")
_BARE = re.compile(
    r"(?<![\w.,:/#£$€¥%+\-–'’])(?<![A-Z][a-z] )(?P<n>[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,4})"
    r"(?![\w:/%\-–'’]|[.,][0-9])"
)
_NAME = re.compile(
    r"(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |Some |Only |About |Of )[A-Z][\w.&-]*|"
    r"No\.?|[Pp]age|[Cc]hapter|[Ss]ection|[Gg]rade|[Aa]ged?) \Z"
)
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|"
                    r"November|December)(?: [0-9]{1,2},?)? \Z")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """A number of a passage."""

    figure: Figure
    """The number."""
    at: int
    """Its place in the passage."""
    end: int
    """Where it ends there."""
    sentence: int
    """The number of its sentence, from 0; a heading is sentence 0."""

    @property
    def value(self) -> Fraction:
        """The number that is printed; 0 for a range."""
        return amount(self.figure) or Fraction(0)

    @property
    def unit(self) -> str | None:
        """Its unit."""
        return unit(self.figure)

    @property
    def is_amount(self) -> bool:
        """Whether it is something that is compared: no share, no date, and more than one."""
        return self.figure.kind in AMOUNTS and self.value > 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, with the heading above it if there is one."""

    text: str
    """Its words, a sign in the place of each figure, see `Skeleton`."""
    seen: tuple[Seen, ...]
    """Its numbers in reading order, those that no recognizer took as well."""
    stops: tuple[int, ...]
    """Where its sentences end."""
    is_headed: bool
    """Whether its first sentence is a heading."""

    def before(self, one: Seen, most: int = 40) -> str:
        """Return the words of its sentence before a number, as far as one looks."""
        start = self.stops[one.sentence - 1] if one.sentence else 0
        return self.text[max(start, one.at - most) : one.at]

    def behind(self, one: Seen, most: int = 40) -> str:
        """Return the words of its sentence behind a number, as far as one looks."""
        return self.text[one.end : min(self.stops[one.sentence], one.end + most)]

    def beside(self, one: Seen, before: int = 24, behind: int = 24) -> tuple[str, str]:
        """Return the words of its clause before and behind a number."""
        ahead = _CLAUSE.split(self.before(one, before))[-1]
        return ahead, _CLAUSE.split(self.behind(one, behind))[0]

    def between(self, one: Seen, other: Seen) -> str:
        """Return the words between two numbers."""
        first, last = sorted((one, other), key=lambda each: each.at)
        return self.text[first.end : last.at]

    def sentence(self, number: int) -> str:
        """Return a sentence; empty for one that there is not."""
        if not 0 <= number < len(self.stops):
            return ""
        return self.text[self.stops[number - 1] if number else 0 : self.stops[number]]

    def within(self, first: int, last: int) -> list[Seen]:
        """Return the numbers of sentences, both ends included."""
        return [one for one in self.seen if first <= one.sentence <= last]


def passages(evidence: Evidence) -> Iterator[Passage]:
    """Yield the paragraphs of an article, each with the heading right above it."""
    kinds = {block.span.start: block.kind for block in evidence.article.blocks}
    blocks = evidence.article.blocks
    above = {
        behind.span.start: block.span.start
        for block, behind in pairwise(blocks)
        if block.kind == "heading" and behind.kind == "paragraph"
    }
    held: dict[int, Skeleton] = {}
    for skeleton in of_blocks(evidence):
        start = skeleton.span.start
        held = {start: skeleton} if kinds.get(start) == "heading" else held
        if kinds.get(start) != "heading":
            yield _passage(held.get(above.get(start, -1)), skeleton)


def _passage(heading: Skeleton | None, body: Skeleton) -> Passage:
    head = f"{heading.text}\n" if heading else ""
    text = head + body.text
    figures = dict(heading.figures) if heading else {}
    figures.update({at + len(head): one for at, one in body.figures.items()})
    stops = [found.end() for found in _STOP.finditer(text) if found.end() < len(text)]
    stops.append(len(text))
    places = {at: (at + 1, one) for at, one in figures.items()}
    signs = list(text)
    for at in _earlier(figures):
        signs[at] = THEN
    text = "".join(signs)
    bare = _BARE.finditer(body.text) if len(figures) < MOST * 4 else iter(())
    for found in islice(bare, MOST * 4):
        if not _is_name(body.text[max(0, found.start() - 24) : found.start()], found["n"]):
            start = body.place(found.start())
            figure = _bare(found["n"], Span(start, start + len(found["n"])))
            places[found.start() + len(head)] = (found.end() + len(head), figure)
    seen: list[Seen] = []
    sentence = 0
    for at in sorted(places)[: MOST * 4]:
        while at >= stops[sentence]:
            sentence += 1
        seen.append(Seen(places[at][1], at, places[at][0], sentence))
    return Passage(text, tuple(seen), tuple(stops), heading is not None)


def _earlier(figures: dict[int, Figure]) -> Iterator[int]:
    """Yield the places of dates that are earlier than others of the passage, or than now."""
    dates = {at: one.value for at, one in figures.items() if isinstance(one.value, Period)}
    last = max((one.first.year for one in dates.values() if one.first), default=0)
    for at, one in dates.items():
        if one.first is None:
            is_earlier = (one.relative or "").startswith("-P")
        else:
            is_earlier = len(dates) == 1 or one.first.year < last
        if is_earlier:
            yield at


def _is_name(before: str, digits: str) -> bool:
    is_year = len(digits) == 4 and digits[:2] in {"17", "18", "19", "20"}
    starts = re.search(r"(?:\A|[.!?] )[A-Z][a-z]* \Z", before) is not None
    return (
        is_year
        or _MONTH.search(before) is not None
        or (not starts and _NAME.search(before) is not None)
    )


def _bare(digits: str, span: Span) -> Figure:
    number = Decimal(digits.replace(",", ""))
    return Figure(span, digits, "number", Quantity(number, number, None, Decimal(1)))
