"""Days without a year that end what will be so, or open it, or are told as coming.

Until August; ab Oktober; is due to open in October; 11月に開く予定.
"""

from dataclasses import replace
from datetime import timedelta

from factcheck.model.late import compiled, late
from factcheck.model.values import Period
from factcheck.recognizers._date_dress import bound
from factcheck.recognizers._periods import period
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated
from factcheck.recognizers._stretches import Setting
from factcheck.recognizers._yearless import FRESH

REACH = 60
"""Code points on each side in which is looked for what tells that a day is to come."""
PARTS = frozenset({"quarter-1", "quarter-2", "quarter-3", "quarter-4", "first-half", "second-half"})
"""Parts of a year that may be told as coming."""
_CLAUSE = late(r"[,;:.!?\n](?![0-9])")
"""What stands between clauses."""
LONG_AGO = timedelta(days=60)
"""How long a day before which, or from which on, something will be so may be over, at most."""


def coming(reading: Reading, stated: Stated, found: Period, setting: Setting) -> Period | None:
    """Return the next such day where one without a year ends or opens what will be so.

    Until August, told in April, means this one, and not the one before.
    """
    if stated.day and not stated.month:
        return _day_to_come(reading, stated, found, setting)
    told = stated.month or stated.part in PARTS
    other = stated.carried or stated.unset or stated.weekday or stated.name_turn
    if other or not (stated.yearless and told and setting.anchor) or stated.last_month:
        return None
    if found.first is not None and found.first > setting.anchor and _is_over(reading, stated):
        return period(replace(stated, name_turn=-1), setting)
    if found.last is None or setting.anchor - found.last < LONG_AGO:
        return None
    ended = not stated.last_day and _is_bounded(reading, stated)  # from the 3rd until the 5th
    if not (ended or _is_announced(reading, stated)):
        return None
    return period(replace(stated, name_turn=1), setting)


def _day_to_come(
    reading: Reading, stated: Stated, found: Period, setting: Setting
) -> Period | None:
    """Return the next such day of a month where the sentence tells of it as one to come.

    What goes on telling of a month that is over, as histories do, does not.
    """
    words, anchor, previous = reading.language.dates.coming_day, setting.anchor, setting.previous
    if not (words and stated.yearless and anchor and found.last) or stated.carried or stated.unset:
        return None
    if anchor - found.last <= FRESH or (previous and anchor - previous > LONG_AGO):
        return None
    if not compiled(words).match(reading.plain, stated.span.end):
        return None
    return period(replace(stated, name_turn=1), setting)


def _is_bounded(reading: Reading, stated: Stated) -> bool:
    """Tell whether a word beside a day makes it the end, or the opening, of what will be so."""
    word = bound(reading, *stated.span)
    if word is None:
        return False
    dates, written = reading.language.dates, reading.lower[word.start : word.end]
    if dates.bounds_over and compiled(dates.bounds_over).match(reading.plain, word.end):
        return False
    ends = word.value == "most" and written not in dates.bounds_back
    return ends or written in dates.bounds_onward


def _is_announced(reading: Reading, stated: Stated) -> bool:
    """Tell whether the words beside a day say that what is told of it will be."""
    words, (start, end) = reading.language.dates, stated.span
    lead, tail = words.coming_lead, words.coming_tail
    led = lead and compiled(lead).search(reading.lower, max(0, start - REACH), start)
    return bool(led or (tail and compiled(tail).match(reading.lower, end, end + REACH)))


def _is_over(reading: Reading, stated: Stated) -> bool:
    """Tell whether the clause of a day that lies ahead tells what is over: subió en enero."""
    words, (start, end) = reading.language.dates.past, stated.span
    if words is None:
        return False
    lead = _CLAUSE.split(reading.lower[max(0, start - REACH) : start])[-1]
    tail = _CLAUSE.split(reading.lower[end : end + REACH])[0]
    ahead = compiled(rf"\b(?:{words[1]}) ?\Z").search(lead)
    return ahead is None and any(compiled(words[0]).search(part) for part in (lead, tail))
