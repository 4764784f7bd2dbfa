"""Days shortly before the article's own that it tells as still to come.

Only days of the last months: a chronicle tells the far past in the present, too.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times import tense_en, tense_ja
from factcheck.laws.times.days import MONTH
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Period

_ZONES = timedelta(days=2)
_RECENT = timedelta(days=40)
"""Days within which a day without its year is this year's, though it is over."""
_LONGEST_AGO = timedelta(days=500)
_DAYS = 31
"""The longest stretch that is told as a day or a month."""
_YEAR = re.compile(r"[12][0-9]{3}|年")
_YEARLESS = re.compile(rf"[0-9]{{1,2}}月[0-9]{{1,2}}日|{MONTH} [0-9]{{1,2}}|[0-9]{{1,2}} {MONTH}")
_LOOSE = re.compile("更新|追記|(?i:updated|modified|revised|correction)")


def told_as_coming(text: Plain, evidence: Evidence) -> Iterator[tuple[Figure, date]]:
    """Yield the days before the article's that are told as to come, with their last day."""
    published = evidence.article.published
    if published is None or _LOOSE.search(text.text):
        return
    japanese = evidence.article.language == "ja"
    for figure in evidence.figures:
        last = _last(figure, published)
        if last is not None and timedelta(0) < published - last - _ZONES:
            is_coming = tense_ja.is_coming if japanese else tense_en.is_coming
            if is_coming(text, figure.span):
                yield figure, last


def _last(figure: Figure, published: date) -> date | None:
    """Return the last day of a date that is told with its year, or is of the last weeks."""
    value = figure.value
    if figure.kind != "date" or figure.hedge or not isinstance(value, Period):
        return None
    if value.first is None or value.last is None or value.relative is not None:
        return None
    if (value.last - value.first).days > _DAYS or value.first.year < published.year - 2:
        return None
    words = fold(figure.text)
    yearless = not _YEAR.search(words)
    if yearless and not _YEARLESS.search(words):
        return None
    longest = _RECENT if yearless else _LONGEST_AGO
    return value.last if published - value.last <= longest else None
