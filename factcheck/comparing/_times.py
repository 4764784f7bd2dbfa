"""The time between two dates of the page, and from one of them until it was written."""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.comparing import _days
from factcheck.comparing._faces import Face
from factcheck.comparing._index import Index
from factcheck.comparing._operands import FEW
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning
from factcheck.model.records import Figure

_SINCE = re.compile(r"\s?(?:ぶり|振り|以来)")
_FIRST = re.compile(r"\b(?:in|for)\s(?:more than |over |almost |nearly )?\Z", re.IGNORECASE)
_LAST = re.compile(r"since|\blast\b|以来|以降で|最後|ぶり", re.IGNORECASE)
_BEFORE = 24
"""Code points before a stretch in which "for the first time in" ends."""


def spans(paragraph: Paragraph, figure: Figure, mine: Face) -> Iterator[Reckoning]:
    """Yield the dates of one passage or neighbors for the time between them, or since one."""
    unit = mine.value.unit
    if mine.what != "stretch" or mine.value.low is None:
        return
    wanted = float(mine.value.low)
    if _SINCE.match(paragraph.context.text[figure.span.end :]) or _FIRST.search(
        paragraph.context.text[max(0, figure.span.start - _BEFORE) : figure.span.start]
    ):
        yield from _since(paragraph, wanted, unit or "")
    days: dict[int, list[tuple[int, Figure]]] = {}
    for place, dated in paragraph.index.days:
        days.setdefault(place, []).append((place, dated))
    for place, figures in days.items():
        for one in figures[:FEW]:
            years = _days.length_in_years(one[1]) if unit == "year" else None
            if years is not None and abs(years - wanted) < 0.01:
                yield Reckoning("span", f"{one[1].text.strip()} = {wanted:g} {unit}", (one,))
        near = [*figures[:FEW], *days.get(place + 1, ())[:FEW]]
        near += [it for off in (2, 3) for it in days.get(place + off, ())[:2]]
        for one, other in combinations(near, 2):
            between = _days.between(one[1], other[1], unit or "")
            if between is not None and abs(between - wanted) < 0.01:
                told = f"{one[1].text.strip()} – {other[1].text.strip()} = {wanted:g} {unit}"
                yield Reckoning("span", told, (one, other))


def _since(paragraph: Paragraph, wanted: float, unit: str) -> Iterator[Reckoning]:
    """Yield dates since when something had not been, with the day on which the page was written.

    Numbers of a month come out in the next one, so a month less counts as well.
    """
    index = paragraph.index
    now = index.published
    for place, figure in index.days if now else ():
        day = _days.parts(figure)
        if (
            now is None
            or day is None
            or not day.year
            or not _LAST.search(_ahead(index, place, figure))
        ):
            continue
        months = (now.year - day.year) * 12 + now.month - (day.month or now.month)
        fits = now.year - day.year == wanted if unit == "year" else 0 <= months - wanted <= 1
        if fits and unit in {"year", "month"}:
            sides = f"{figure.text.strip()} – {now.isoformat()} = {wanted:g} {unit}"
            yield Reckoning("since", sides, ((place, figure),))


def _ahead(index: Index, place: int, figure: Figure) -> str:
    """Return the words right around a date of the page."""
    text = index.page.passages[place].text
    return text[max(0, figure.span.start - 2 * _BEFORE) : figure.span.end + _BEFORE]
