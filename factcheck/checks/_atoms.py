"""Numbers of a paragraph as laws weigh them: its figures, and the bare numerals beside them.

"Twenty-nine hikers … twelve walked out, the other 17": of the three only the first two may be
figures, for nothing says what 17 are. A law needs them all, and the words on either side.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.checks._counting import number
from factcheck.checks._reckoning import Reach, amount, closely, is_exact, unit
from factcheck.model.folding import fold, lower
from factcheck.model.records import Evidence, Figure
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.values import Quantity

MOST = 40
"""Most numbers of a paragraph that is weighed: what has more is a table."""
SIDE = 60
"""Characters on either side of a number that tell what it is of."""
_COUNTED = frozenset({"count", "number"})
_WEIGHED = frozenset({"count", "number", "money", "percent", "measure"})
_NUMERAL = re.compile(
    r"(?<![\w.,/:$£€¥#–-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]{0,5})(?![\w:/%°-]|[.,][0-9]|(?:st|nd|rd|th)\b)"
    r"|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|none|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen)\b(?!-)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\b(?:no|nos|interstate|route|highway|measure|proposition|prop|flight|article|section|"
    r"chapter|room|boeing|airbus|page|game|week|day|grade|year|division|class|lot|pier|district|"
    r"station|ward|phase|line|group|part|question|issue|title|form|covid|windows|act|bill|under|"
    r"aged?|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|第) ?\Z",
    re.IGNORECASE,
)
"""Words that make a number behind them a name, an age or a date."""
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_PAIR = re.compile(r"([0-9]{1,3})(?: votes?| ?票)? ?(?:to|[-‐−–—―ー]|対) ?([0-9]{1,3})")
_VOTE = re.compile(r"\bvot|\bpassed|\bapprov|\breject|採決|可決|否決")
VOTES = ("in favor", "against")
"""What the numbers of a vote are taken for: 218-207."""
_PERSONS = {"名": "人"}
_DOWN, _UP = Fraction(35, 100), Fraction(60, 100)
"""Units of the last digit by which rounding or cutting off move a number, of several at once.

Each may be off by half a unit, or a whole one upward; all of them at once hardly ever are.
"""


@dataclass(frozen=True, slots=True)
class Atom:
    """A number of a paragraph."""

    span: Span
    """Where it stands in the article's text."""
    text: str
    """It as written."""
    value: Fraction
    """What is printed."""
    reach: Reach
    """What it may be."""
    family: str
    """What it can be added to: a currency, ``%``, a unit of measure, ``n`` for what is counted."""
    thing: str
    """What is counted, as far as the number itself tells it; else empty."""
    sentence: int
    """Index of its sentence in the paragraph."""
    before: str
    """The words between the number before it and it, in lower case."""
    behind: str
    """The words between it and the next one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph with its numbers."""

    span: Span
    """Where it stands in the article's text."""
    words: tuple[str, ...]
    """Its sentences, folded, in lower case."""
    atoms: tuple[Atom, ...]
    """Its numbers in reading order."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A number, or a figure that is none, before its neighbors are known."""

    span: Span
    figure: Figure | None
    value: Fraction | None = None
    thing: str = ""


def passages(evidence: Evidence) -> Iterator[Passage]:
    """Yield the paragraphs and items that hold numbers, the first with its heading."""
    starts = [figure.span.start for figure in evidence.figures]
    plain = fold(evidence.article.text)
    folded = lower(plain)
    head: Passage | None = None
    for block in evidence.article.blocks:
        if block.cell is not None:
            continue
        first, last = (bisect_left(starts, end) for end in (block.span.start, block.span.end))
        figures = evidence.figures[first:last]
        marks = sorted(_marks(folded, block.span, figures), key=lambda one: one.span.start)
        spans = list(sentences(plain, block.span, [figure.span for figure in figures]))
        own = _passage(folded, block.span, marks, spans) if 0 < len(marks) <= MOST else None
        if block.kind == "heading":
            head = own
        elif own is not None:
            yield _below(head, own) if head else own
            head = None


def _below(head: Passage, own: Passage) -> Passage:
    """Return a paragraph with what its heading tells beside, numbers that it repeats left out."""
    known = {one.value for one in own.atoms}
    kept = [one for one in head.atoms if one.value not in known]
    shifted = [replace(one, sentence=one.sentence + len(head.words)) for one in own.atoms]
    return Passage(own.span, (*head.words, *own.words), (*kept, *shifted))


def _marks(text: str, within: Span, figures: tuple[Figure, ...]) -> Iterator[_Mark]:
    end = within.start
    ends = []
    votes = _VOTE.search(text, within.start, within.end)
    for figure in figures:
        if figure.span.start < end:
            continue
        end = figure.span.end
        ends.append((figure.span.start, end))
        pair = _PAIR.fullmatch(fold(figure.text)) if figure.kind == "ratio" else None
        if pair is None:
            yield _Mark(figure.span, figure)
            continue
        for group in (1, 2):
            at = figure.span.start + pair.start(group)
            value = Fraction(pair[group])
            thing = VOTES[group - 1] if votes else ""
            yield _Mark(Span(at, at + len(pair[group])), None, value, thing)
    for found in _NUMERAL.finditer(text, within.start, within.end):
        place = bisect_left(ends, (found.start() + 1,)) - 1
        covered = place >= 0 and ends[place][1] > found.start()
        following = ends[place + 1][0] if place + 1 < len(ends) else within.end
        if covered or following < found.end() or _YEAR.fullmatch(found[0]):
            continue
        if not _NAMED.search(text[max(within.start, found.start() - 14) : found.start()]):
            digits = found[0].replace(",", "")
            many = int(digits) if digits.isdecimal() else number(digits)
            if many is not None:
                yield _Mark(Span(*found.span()), None, Fraction(many))


def _passage(text: str, within: Span, marks: list[_Mark], spans: list[Span]) -> Passage:
    ends = [span.end for span in spans]
    atoms = []
    marks = [one for one in marks if one.figure is None or one.figure.kind != "date"]
    for index, mark in enumerate(marks):
        start = marks[index - 1].span.end if index else within.start
        end = marks[index + 1].span.start if index + 1 < len(marks) else within.end
        sentence = min(bisect_left(ends, mark.span.end), len(spans) - 1)
        here = spans[sentence]
        before = text[max(start, here.start, mark.span.start - SIDE) : mark.span.start]
        behind = text[mark.span.end : min(end, here.end, mark.span.end + SIDE)]
        one = _atom(text, mark, sentence, before, behind)
        if one is not None:
            atoms.append(one)
    return Passage(within, tuple(span.cut(text) for span in spans), tuple(atoms))


def _atom(text: str, mark: _Mark, sentence: int, before: str, behind: str) -> Atom | None:
    figure, value = mark.figure, mark.value
    family, thing, words = "n", mark.thing, mark.span.cut(text)
    if figure is None:
        ends = Reach(value, value) if value is not None else None
    else:
        value, ends, words = amount(figure), _reach(figure), figure.text
        own = unit(figure) or ""
        if figure.kind not in _WEIGHED or own == "point":
            return None
        family = "n" if figure.kind in _COUNTED else own
        thing = _PERSONS.get(own, own) if family == "n" else ""
    if value is None or ends is None:
        return None
    return Atom(mark.span, words, value, ends, family, thing, sentence, before, behind)


def _reach(figure: Figure) -> Reach | None:
    """Return what a number among several may be: see `_DOWN`."""
    ends, value = closely(figure), figure.value
    exact = amount(figure)
    if ends is None or exact is None or figure.hedge or is_exact(figure):
        return ends
    step = Fraction(value.resolution or 0) if isinstance(value, Quantity) else Fraction(0)
    return Reach(max(ends.low, exact - step * _DOWN), min(ends.high, exact + step * _UP))
