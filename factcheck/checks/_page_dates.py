"""Whether a stated date can be that of a page."""

import re
from calendar import monthrange
from datetime import date, timedelta

from factcheck.model.imprints import Imprint, Statement

_EDTF = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?")
_DAY, _MONTH, _YEAR = timedelta(days=1), timedelta(days=31), timedelta(days=366)
"""How far apart dates may be: time zones and papers printed the next morning; issues that appear
before or after their month; articles online in the year before."""
_ALL = 10
"""Code points of a whole day."""
_WEAK = "<time>"
"""What may be the date of another article beside the page's own."""


def other_date(stated: str, url: str, imprint: Imprint) -> tuple[Statement, bool] | None:
    """Return the date of a page if it surely is not the stated one, and whether that is sure.

    ``stated`` is EDTF. It is sure if two statements of the page agree on a day that is later: what
    is older than the page cannot be it. None if the dates may meet, or the page names the day.
    """
    mine = _stretch(stated)
    pages = [(one, found) for one in imprint.dates if (found := _stretch(one.words))]
    if mine is None or not pages:
        return None
    if any(_meet(stated, mine, one.words, found) for one, found in pages):
        return None
    others = [found for day in imprint.days if (found := _stretch(day))]
    if any(_meet(stated, mine, stated, other) for other in others):
        return None
    first, span = pages[0]
    if span[1] < mine[0] and any(mine[0] <= other[1] for other in others):
        return None  # it was changed since; the article may mean that
    digits = stated.replace("-", "")
    if len(digits) >= len("202405") and digits in re.sub(r"[-/_.]", "", url):
        return None
    agree = {one.by for one, _ in pages if one.words == first.words and one.by != _WEAK}
    sure = len(agree) > 1 and len(stated) == len(first.words) == _ALL and mine[1] < span[0]
    return first, sure


def _stretch(words: str) -> tuple[date, date] | None:
    """Return first and last day of a year, month or day; None for other words."""
    found = _EDTF.fullmatch(words)
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        last = monthrange(year, month)[1] if month else 31
        return date(year, month or 1, day or 1), date(year, month or 12, day or last)
    except ValueError:  # monthrange raises one, too
        return None


def _meet(one: str, mine: tuple[date, date], other: str, theirs: tuple[date, date]) -> bool:
    coarsest = min(len(one), len(other))
    leeway = _DAY if coarsest == _ALL else _YEAR if coarsest == len("2024") else _MONTH
    try:
        return mine[0] - leeway <= theirs[1] and theirs[0] <= mine[1] + leeway
    except OverflowError:
        return True
