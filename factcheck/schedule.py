"""What is still believed of a link at a time of day. Pure."""

from datetime import datetime

from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.settings import NetworkSettings

_GOOD = frozenset({Verdict.ALIVE, Verdict.MOVED})


def is_fresh(probe: Probe, now: datetime, settings: NetworkSettings) -> bool:
    """Tell whether a probe is still believed at ``now`` (with zone).

    Good news is believed for ``fresh_for``, bad news for ``fresh_for_failed`` seconds.
    ``unchecked`` is no news at all, and a probe from the future was made by a wrong clock.
    """
    if probe.verdict is Verdict.UNCHECKED:
        return False
    age = (now - probe.at).total_seconds()
    limit = settings.fresh_for if probe.verdict in _GOOD else settings.fresh_for_failed
    return 0 <= age < limit
