"""Days without a year that end what will be so, or open it: until August, ab Oktober."""

from dataclasses import replace
from datetime import timedelta

from factcheck.model.values import Period
from factcheck.recognizers._date_dress import bound
from factcheck.recognizers._periods import period
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated
from factcheck.recognizers._stretches import Setting

LONG_AGO = timedelta(days=60)
"""How long a day before which, or from which on, something will be so may be over, at most."""


def coming(reading: Reading, stated: Stated, found: Period, setting: Setting) -> Period | None:
    """Return the next such day where one without a year ends or opens what will be so.

    Until August, told in April, means this one, and not the one before.
    """
    if not (stated.yearless and stated.month and setting.anchor) or stated.last_month:
        return None
    if stated.carried or stated.unset or stated.weekday or stated.name_turn:
        return None
    if found.last is None or setting.anchor - found.last < LONG_AGO:
        return None
    word = bound(reading, stated.span.start, stated.span.end)
    if word is None:
        return None
    onward = reading.language.dates.bounds_onward
    if word.value != "most" and reading.lower[word.start : word.end] not in onward:
        return None
    return period(replace(stated, name_turn=1), setting)
