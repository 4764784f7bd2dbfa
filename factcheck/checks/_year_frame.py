"""A length in years between the only two years of a passage, or the only one and now.

The law: the later year less the earlier is the length. Every year that the passage names, its
heading's and the article's own are tried; only where none fits, and a cue says that the length lies
between two years, or it is but one slip from doing so, it is no length of something else.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations

from factcheck.checks._eras import years
from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.checks._reckoning import amount, unit
from factcheck.checks._stretches import Stretch
from factcheck.checks._year_data import (
    BIRTH,
    EXACT,
    LATER,
    MEDIUM,
    MEDIUM_BEFORE,
    NEVER,
    NEVER_BEFORE,
    NOW,
    OTHERS,
    STRONG,
    STRONG_BEFORE,
)
from factcheck.model.records import Figure
from factcheck.model.values import Period, Quantity
from factcheck.nouns import dataclass

_COUNTED, _CLOSE = 5, 3
"""Years from which on a length is seldom another one's, and by how many it is reckoned wrong."""
_ROUND = re.compile(r"decade|centur|世紀|十年", re.IGNORECASE)
_DECADE = 4
"""Years by which a decade may be off, which is a round number."""
_BESIDE = 30
"""Characters before "two years later" in which the year it leads to may stand: in 2024, two …"""
_STOP = re.compile(r"[.。\n]")
_LONGEST = 300
"""Years up to which a length is one that people count."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """How surely a length lies between two years."""

    exact: bool
    strong: bool
    is_later: bool
    """Whether it leads to a year that is told behind it or right before it."""


def apart(every: list[Passage], published: date | None) -> Iterator[Stretch]:
    """Yield lengths in years that no two years of their passage have between them."""
    heads = [passage.kind == "heading" for passage in every] + [True]
    for place, passage in enumerate(every):
        pool = [passage]
        if heads[place] and not heads[place + 1]:
            pool.append(every[place + 1])
        elif place and heads[place - 1]:
            pool.append(every[place - 1])
        for figure in passage.figures:
            cue = _cue(passage, figure)
            if cue is not None:
                yield from _judged(pool, figure, cue, published)


def _cue(passage: Passage, figure: Figure) -> _Cue | None:
    """Return how surely a figure is a length between two years, None where it is none."""
    value = amount(figure)
    if figure.kind != "duration" or unit(figure) != "year" or figure.hedge or value is None:
        return None
    before, behind = passage.plain_before(figure), passage.plain_behind(figure, 80)
    if value < 2 or value > _LONGEST or NEVER.match(behind) or NEVER_BEFORE.search(before):
        return None
    if OTHERS.search(passage.plain_sentence(figure)):
        return None
    exact = EXACT.match(behind) is not None
    strong = exact or STRONG.match(behind) is not None or STRONG_BEFORE.search(before) is not None
    if strong or MEDIUM.match(behind) or MEDIUM_BEFORE.search(before):
        return _Cue(exact, strong, LATER.match(behind) is not None)
    return None


def _judged(
    pool: list[Passage], figure: Figure, cue: _Cue, published: date | None
) -> Iterator[Stretch]:
    told = amount(figure) or Fraction(0)
    named = {year for passage in pool for year in _named(passage)}
    births = {year for passage in pool for year in _births(passage)}
    words = " ".join(passage.plain for passage in pool)
    alone = len(named) != 2 or NOW.search(words)
    tried = named | ({published.year, published.year - 1} if published and alone else set())
    resolution = figure.value.resolution if isinstance(figure.value, Quantity) else None
    step = max(Fraction(resolution or 1), Fraction(1))
    exact = cue.exact and step == 1 and not any(_is_loose(passage) for passage in pool)
    slack = Fraction(0) if exact else max(step / 2, Fraction(1))
    if _ROUND.search(figure.text):
        exact, slack = False, max(slack, Fraction(_DECADE))
    if any(abs(last - first - told) <= slack for first, last in combinations(sorted(tried), 2)):
        return
    pair = sorted(named - births)
    past = [year for year in pair if published is None or year <= published.year]
    if len(pair) == 1 and published is not None and past and past[0] < published.year:
        since = cue.strong and "since" in words
        pair = [*past, published.year] if since or NOW.search(words) else pair
    if len(pair) != 2 or len(named) > 3:
        return
    right = Fraction(pair[1] - pair[0])
    others = [amount(one) for passage in pool for one in passage.figures if one is not figure
              and one.kind == "duration" and unit(one) == "year"]  # fmt: skip
    if any(one is not None and abs(one - right) <= 1 for one in others):
        return
    if cue.is_later and _is_open(pool[0], figure, pair[1]):
        return
    near = (abs(right - told) == 10 and told > 10) or is_slip(right, told)
    close = cue.exact and right >= _COUNTED and abs(right - told) <= _CLOSE
    if near or close:
        yield Stretch(figure.span, pair[0], int(told), pair[1])


def _is_open(passage: Passage, figure: Figure, last: int) -> bool:
    """Tell whether "two years later" leads on from the last year told, to one that is not."""
    start, end = passage.span.start, passage.span.end
    ahead, behind = (
        passage.article[start : figure.span.start],
        passage.article[figure.span.end : end],
    )
    year, beside = str(last), _STOP.split(ahead[-_BESIDE:])[-1]
    return year in ahead and year not in beside + behind


def _named(passage: Passage) -> set[int]:
    """Return the years that a passage names, by its dates and by its digits."""
    found = set(years(passage.plain))
    for figure in passage.figures:
        value = figure.value
        if isinstance(value, Period) and figure.kind == "date" and value.relative is None:
            ends = (value.first, value.last) if _has_year(figure) else ()
            found |= {end.year for end in ends if end is not None}
    return found


def _has_year(figure: Figure) -> bool:
    return bool(years(figure.text)) or "年" in figure.text


def _births(passage: Passage) -> set[int]:
    return {
        year
        for figure in passage.figures
        if figure.kind == "date" and BIRTH.search(passage.plain_clause(figure))
        for year in years(figure.text)
    }


def _is_loose(passage: Passage) -> bool:
    """Tell whether a month, a season or a fiscal year makes full years one fewer or more."""
    return any(
        isinstance(figure.value, Period)
        and figure.value.edtf is not None
        and _has_year(figure)
        and len(figure.value.edtf.split("/")[0]) != 4
        for figure in passage.figures
    )
