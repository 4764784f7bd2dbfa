"""A number of a paragraph: its place, its value, and the words beside it.

Numbers that no recognizer took (`numerals`) are atoms like the figures: "Twenty-nine hikers …
twelve walked out, the other 17" has three of them, of which only the first two may be figures.
"""

from fractions import Fraction

from factcheck.laws.numbers.reckoning import Reach, amount, closely, is_exact, unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

AMOUNTS = frozenset({"money", "count", "measure", "number"})
"""Kinds that are compared with one another."""
JAPANESE = "\u3000"
"""From this sign on Japanese is written."""
_COUNTED = frozenset({"count", "number"})
_WEIGHED = AMOUNTS | {"percent"}
_PERSONS = {"名": "人"}
_DOWN, _UP = Fraction(35, 100), Fraction(60, 100)
"""Units of the last digit by which rounding or cutting off move a number, of several at once.

Each may be off by half a unit, or a whole one upward; all of them at once hardly ever are.
"""


@dataclass(frozen=True, slots=True)
class Atom:
    """A number of a passage."""

    figure: Figure
    """The number; one that no recognizer took is of the kind ``number``."""
    kind: str
    """The kind of the figure, but ``word`` for a bare two, and ``half`` for one of 218-207."""
    value: Fraction
    """What is printed; 0 for a range, a date and what else is no single quantity."""
    at: int
    """Its place in the signed text of the passage."""
    end: int
    """Where it ends there."""
    sentence: int
    """The number of its sentence in the passage, from 0; a heading is told first."""
    before: str
    """The words of its sentence between the number before it and it, in lower case."""
    behind: str
    """The words between it and the next number, dates not counted."""
    family: str
    """What it can be added to: a currency, ``%``, a unit of measure, ``n`` for what is counted;
    empty for what is never added."""
    thing: str
    """What is counted, as far as the number itself tells it; else empty."""
    reach: Reach
    """What it may be among others of a sum."""

    @property
    def span(self) -> Span:
        """Where it stands in the article's text."""
        return self.figure.span

    @property
    def text(self) -> str:
        """It as written."""
        return self.figure.text

    @property
    def unit(self) -> str | None:
        """Its unit."""
        return unit(self.figure)

    @property
    def is_latin(self) -> bool:
        """Whether it is written without Japanese signs: £3m, 40 people."""
        return max(self.text, default="") < JAPANESE

    @property
    def is_amount(self) -> bool:
        """Whether it is something that is compared: no share, no date, and more than one."""
        return self.kind in AMOUNTS and self.value > 1


NOTHING = Reach(Fraction(0), Fraction(0))


def family(figure: Figure) -> str:
    """Return what a figure can be added to, see `Atom.family`."""
    own = unit(figure) or ""
    if figure.kind not in _WEIGHED or own == "point" or amount(figure) is None:
        return ""
    return "n" if figure.kind in _COUNTED else own


def thing(figure: Figure) -> str:
    """Return what a figure counts, see `Atom.thing`."""
    own = unit(figure) or ""
    return _PERSONS.get(own, own) if figure.kind in _COUNTED else ""


def among(figure: Figure) -> Reach | None:
    """Return what a number among several of a sum may be: see `_DOWN`."""
    ends, value = closely(figure), figure.value
    exact = amount(figure)
    if ends is None or exact is None or figure.hedge or is_exact(figure):
        return ends
    step = Fraction(value.resolution or 0) if isinstance(value, Quantity) else Fraction(0)
    return Reach(max(ends.low, exact - step * _DOWN), min(ends.high, exact + step * _UP))
