"""The time since something was founded, opened or born, until the page was written."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.comparing import _days
from factcheck.comparing._faces import Face
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning
from factcheck.model.records import Figure

_SINCE = re.compile(
    r"創業|設立|創立|創設|開業|開店|開館|開設|開校|歴史|老舗|以来|周年|年目|発売|就任|発足|発見|建設|完成|"
    r"\bold\b|\bhistory\b|anniversary|\bfor\b|\bafter\b|\bsince\b|years ago|年前|歳",
    re.IGNORECASE,
)
"""Words of the article that tell how long something has been."""
_BEGAN = re.compile(
    r"founded|established|set up|opened|opening|launched|introduced|born|inaugurated|built|since|"
    r"began|started|formed|created|incorporated|released|discovered|completed|joined|appointed|"
    r"took office|dates? (?:back )?(?:from|to)|設立|創業|創立|創設|"
    r"開業|開店|開館|開設|開校|発売|生まれ|就任|発足|発見|建設|完成|開始",
    re.IGNORECASE,
)
"""Words of the page beside the day on which it began."""
Placed = tuple[tuple[int, Figure], ...]
"""Figures of the page with their passages."""
_REACH = 40
"""Code points before a date, and half as many behind it, in which such a word stands."""
_YEARS = frozenset({"year", "周年", "年目"})
_LEAST = 2
"""Years up to which too many dates are as far away."""


def since(paragraph: Paragraph, figure: Figure, mine: Face) -> Iterator[Reckoning]:
    """Yield the beginnings that lie as many years before the day on which the page was written."""
    index, span = paragraph.index, figure.span
    words = paragraph.context.text[max(0, span.start - _REACH) : span.end + _REACH]
    year_long = mine.value.unit in _YEARS and mine.number >= _LEAST
    if not year_long or not _SINCE.search(words):
        return
    ends = dict(islice(_ends(paragraph), _MOST))
    for place, dated in index.days:
        year, day = _days.year_of(dated), _days.parts(dated)
        if year is None or day is None:
            continue
        if not _BEGAN.search(_around(index.page.passages[place].text, dated)):
            continue
        for (last, month), (told, also) in ends.items():
            long = last - year
            less = long - (month < (day.month or 1))
            for years in {long, less} if long > 0 else ():
                beyond = mine.high is None and mine.number <= years < _BOUND * mine.number + 1
                if years == mine.number or beyond:
                    sides = f"{told} – {dated.text.strip()} = {years} years"
                    yield Reckoning("since", sides, ((place, dated), *also))


def _ends(paragraph: Paragraph) -> Iterator[tuple[tuple[int, int], tuple[str, Placed]]]:
    """Yield months up to which time is counted, with their words and figures.

    That is when the page was written, and what it says where the article's other figures stand.
    """
    index = paragraph.index
    if now := index.published:
        yield (now.year, now.month), (now.isoformat(), ())
    stated = {one.place for pairs in paragraph.claims.values() for _, one in pairs}
    for place, dated in index.days:
        day = _days.parts(dated) if place in stated else None
        if day and day.year and day.month:
            yield (day.year, day.month), (dated.text.strip(), ((place, dated),))


_MOST = 8
"""Most dates up to which time is counted."""
_BOUND = 1.2
"""How far beyond a bound (100年以上) the years may lie."""


def _around(text: str, figure: Figure) -> str:
    return text[max(0, figure.span.start - _REACH) : figure.span.end + _REACH // 2]
