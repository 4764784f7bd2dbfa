"""Results of votes and matches: 7対2 beside 賛成７反対２, 216対201 beside "216-210"."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.comparing import _digits
from factcheck.comparing._faces import Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.figures import Figure
from factcheck.model.passages import Page
from factcheck.model.text import Span

_MINE = re.compile(r"([0-9]{1,4})(?: votes)?\s?(?:対|[-–—―－−]|to)\s?([0-9]{1,4})", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![0-9.,])[0-9]{1,4}(?![0-9]|[.,][0-9])")
_JOINT = re.compile(r"\s?(?:[-–—―－−:対]|to|vs?\.?)\s?")
_REACH = 16
"""Code points between the two numbers of a result."""
_SAME = Relation(PageVerdict.MATCH, "same", 0.2, sort="score")
_MISCOUNTED = Relation(PageVerdict.NEAR, "one-digit", 0.7, sort="score-off")
_SLIP = Relation(PageVerdict.NEAR, "one-digit", 0.5, sort="score")

Found = tuple[Relation, int, Figure]
"""What the result of the page is to the article's, its passage, and its words as a figure."""


def results(mine: Figure, page: Page) -> Iterator[Found]:
    """Yield the two numbers of a page that are those of a result, or that but for a slip."""
    wanted = _MINE.search(unicodedata.normalize("NFKC", mine.text))
    if mine.kind != "ratio" or not wanted:
        return
    pair = float(wanted[1]), float(wanted[2])
    for place, passage in enumerate(page.passages):
        numbers = list(_NUMBER.finditer(passage.text.translate(_WIDE)))
        for one, two in pairwise(numbers):
            if two.start() - one.end() > _REACH:
                continue
            joined = _JOINT.fullmatch(passage.text, one.end(), two.start()) is not None
            if relation := _related(pair, (float(one[0]), float(two[0])), joined=joined):
                span = Span(one.start(), two.end())
                words = passage.text[span.start : span.end]
                yield relation, place, replace(mine, span=span, text=words)


def _related(
    mine: tuple[float, float], theirs: tuple[float, float], *, joined: bool
) -> Relation | None:
    if mine == theirs:
        return _SAME
    if joined and sum(mine) == sum(theirs) and max(mine) < _LARGE:
        return _MISCOUNTED  # the votes of one board: 4対1 for 3-2
    apart = [both for both in zip(mine, theirs, strict=True) if both[0] != both[1]]
    if len(apart) > 1 or max(mine) < _LARGE:
        return None
    one, two = apart[0]
    slips = _digits.misread(one, two) or _digits.swapped(one, two) or abs(one - two) == 1
    close = min(one, two) * 1.1 > max(one, two)
    return _SLIP if slips or close else None


_LARGE = 20
"""Votes from which on one number of a result alone tells which one is meant."""
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
