"""Which decision counts, and until when: the two-person rule and expiry. All pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime, time, timedelta

from factcheck.model.ledger import fold
from factcheck.model.log import LogEntry, deciding
from factcheck.model.words import FigureKind, Status
from factcheck.nouns import dataclass

Recheck = date | int
"""The day on which a verification is to be looked at again, or the days for which it holds."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What is asked of a decision; by default nothing."""

    now: datetime | None = None
    """The time at which it must hold, with time zone; None: expiry is not looked at."""
    recheck: Mapping[FigureKind, int] = field(default_factory=dict)
    """Days for which a verification of figures of a kind holds; 0 or no entry: for ever."""
    two_people: bool = False
    """Whether ``verified`` counts only by someone who is not the article's author."""


def weighed(log: Sequence[LogEntry], authors: Iterable[str], rules: Rules) -> tuple[LogEntry, ...]:
    """Return the log with `LogEntry.counts` set.

    Under the two-person rule an author's ``verified`` does not count: the entry before it stands.
    Names are compared without regard to width, case and white space (山田　太郎, 山田太郎).
    """
    if not rules.two_people:
        return tuple(log)
    own = {fold(name) for name in authors}
    return tuple(
        replace(entry, counts=entry.status is not Status.VERIFIED or fold(entry.by) not in own)
        for entry in log
    )


def expiry(
    log: Sequence[LogEntry], kinds: Iterable[FigureKind], own: Recheck | None, rules: Rules
) -> datetime | None:
    """Return the time from which the verification of a claim holds no longer, None for never.

    ``kinds`` are those of its figures: the shortest term counts. ``own`` is what the claim's
    table says itself, and wins: a number of days (0: for ever), or a day, which ends what was
    verified before it, at its midnight in the zone of that entry. Only ``verified`` expires.
    """
    entry = deciding(log)
    if entry is None or entry.status is not Status.VERIFIED:
        return None
    if isinstance(own, date):
        start = datetime.combine(own, time(), entry.at.tzinfo)
        return start if entry.at < start else None
    days = own
    if days is None:
        days = min((term for kind in kinds if (term := rules.recheck.get(kind, 0))), default=0)
    try:
        return entry.at + timedelta(days) if days else None
    except OverflowError:
        return None


def is_expired(
    log: Sequence[LogEntry], kinds: Iterable[FigureKind], own: Recheck | None, rules: Rules
) -> bool:
    """Tell whether a verification holds no longer at the time of the rules."""
    end = expiry(log, kinds, own, rules)
    return end is not None and rules.now is not None and rules.now >= end
