"""Lengths of time as a passage tells them, that may lie between two times it tells."""

import re
from fractions import Fraction
from typing import Literal

from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.passage import Passage
from factcheck.laws.times.span_times import Time
from factcheck.laws.times.span_words import JOINS, NEVER, NEVER_BEFORE, ONCE, ROUND
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

Kind = Literal["year", "month", "day"]
KINDS: dict[str, tuple[Kind, int]] = {
    "year": ("year", 1), "カ年計画": ("year", 1), "month": ("month", 1), "months": ("month", 1),
    "week": ("day", 7),
    "day": ("day", 1), "nights": ("day", 1), "連休": ("day", 1),
}  # fmt: skip
"""Units of lengths, in what they are held, and how many of these they are."""
_MOST: dict[Kind, int] = {"year": 300, "month": 36, "day": 400}
"""The longest that people count so."""
_DECADE = 4
"""Years by which a decade may be off, which is a round number."""
_LATER = re.compile(r"([0-9]{1,3})日(?:後[^。]*|(?:が|も)?(?:たっ|経).*)")
"""A length that is read as a day."""
_STEP = re.compile(r"(?:.後|後)(?:の|に当たる|、|\()[0-9]{1,2}日")


@dataclass(frozen=True, slots=True)
class Length:
    """A length with the words beside it."""

    figure: Figure
    kind: Kind
    value: Fraction
    slack: Fraction
    """By how much it may be off, as it is told."""
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class Spanned:
    """A length that is not that between its two times."""

    span: Span
    """Where it stands in the article's text."""
    kind: Kind
    """In what it is counted."""
    told: int
    """The length that is told."""
    right: int
    """The length there is."""
    first: Time
    """The earlier time."""
    last: Time
    """The later time."""

    @property
    def places(self) -> list[Span]:
        """Where the length and its times stand in the article's text, now left out."""
        return [self.span, *(one.span for one in (self.first, self.last) if one.at >= 0)]


def _least(figure: Figure) -> Fraction | None:
    """Return the number of "more than nine years"; None for no such length."""
    value = figure.value
    is_open = isinstance(value, Quantity) and value.high is None and value.low is not None
    return Fraction(value.low) if is_open and isinstance(value, Quantity) and value.low else None


def length_of(passage: Passage, figure: Figure, *, of_run: bool = False) -> Length | None:
    """Return a figure as a length that may lie between two times; ``of_run`` also a first one."""
    kind, size = KINDS.get(unit(figure) or "", ("year", 0))
    value, text = amount(figure), figure.text
    if value is None and kind == "year" and not of_run:
        value = _least(figure)
    later = _LATER.fullmatch(text + passage.plain_behind(figure, 3))
    if later is not None:
        kind, size, value = "day", 1, Fraction(later[1])
    elif figure.kind not in {"duration", "count"} or value is None or not size:
        return None
    if "centur" in text or passage.plain_before(figure).endswith("失われた"):
        return None
    before, behind = passage.plain_before(figure), passage.plain_behind(figure, 80)
    is_step = kind == "day" and _STEP.match(text[-1:] + behind)  # 3日後の3日
    behind = behind.removeprefix("後") if later is not None else behind
    if is_step or (before.endswith("から") and re.match("間?は", behind)):
        return None  # 開業から2年間は赤字で: it has an end of its own
    if NEVER.match(behind) or NEVER_BEFORE.search(before):
        return None
    if not of_run and "-" in text + behind[:1] and ONCE.search(before) and not JOINS.match(behind):
        return None  # after a two-week holiday
    resolution = figure.value.resolution if isinstance(figure.value, Quantity) else None
    slack = Fraction(resolution or 1) * size / 2 + (value * size / 5 if figure.hedge else 0)
    if kind == "year" and ROUND.search(text):
        slack = max(slack, Fraction(_DECADE))
    is_long = 1 <= value * size <= _MOST[kind]
    return Length(figure, kind, value * size, slack, before, behind) if is_long else None
