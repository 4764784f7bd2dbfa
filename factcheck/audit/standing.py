"""How links stand, as the history tells it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from factcheck import schedule
from factcheck.audit.spared import REASON
from factcheck.model.probes import Past, Probe
from factcheck.model.rolling import group_of
from factcheck.schedule import Standing
from factcheck.settings import Settings
from factcheck.storage.history import History
from factcheck.storage.night import Seen

_NOTHING: Mapping[str, Probe] = MappingProxyType({})
_NEW = Past()


class Memory:
    """Asks the history how links stand for an audit."""

    def __init__(
        self,
        history: History,
        settings: Settings,
        now: datetime,
        spared: Collection[tuple[str, str]] = (),
    ) -> None:
        """Take the history, and the time of the audit, in whose zone days are told.

        Nothing is told of the links that are ``spared`` (`audit.spared`).
        """
        self._history = history
        self._rules = schedule.for_audits(settings.network)
        self._vantage = settings.vantage
        self._zone = now.tzinfo
        self._spared = spared

    def standings(self, urls: Iterable[str], now: datetime) -> dict[str, Standing]:
        """Return how each link stands at ``now``."""
        urls = tuple(urls)
        latest = self._history.latest(urls)
        return {url: Standing(is_due=True) for url in urls} | self._stand(latest.values(), now)

    def after(self, probes: Sequence[Probe], told: Mapping[str, Probe]) -> dict[str, Standing]:
        """Return how links stand after probes that the history has just taken in.

        ``told`` is what was known of them before: a good page that is whose it was stays good.
        """
        return self._stand(probes, max(probe.at for probe in probes), told)

    def seen(self, url: str, stand: Standing) -> Seen:
        """Return what the report tells of a link of which something is known."""
        told, elsewhere = stand.told, stand.elsewhere
        if told is None:
            return Seen(url, "unchecked", "")
        if (url, f"{told.verdict}-link") in self._spared:
            return Seen(url, "unchecked", REASON)
        group = group_of(told, elsewhere)
        day = (told.since or told.at).astimezone(self._zone).date() if group else None
        seen = ""
        if elsewhere is not None:
            seen = f"{elsewhere.vantage} {elsewhere.at.astimezone(self._zone):%Y-%m-%d}".strip()
        return Seen(url, told.verdict.value, told.reason, group, day, seen)

    def _stand(
        self, latest: Iterable[Probe], now: datetime, told: Mapping[str, Probe] = _NOTHING
    ) -> dict[str, Standing]:
        """Return how links stand at ``now`` by what is known of each as the last."""
        rows = [
            self._history.probes(probe.url) if schedule.unsure(probe) else [probe]
            for probe in latest
        ]
        asked = [[each for each in row if schedule.was_asked(each)] for row in rows]
        lasts = [row[-1] for row in asked if row and not _is_as_it_was(row[-1], told)]
        pasts = dict(zip((each.url for each in lasts), self._history.pasts(lasts), strict=True))
        return {
            url: schedule.standing(row, pasts.get(url, _NEW), now, self._rules, self._vantage)
            for url, row in ((row[-1].url, row) for row in rows)
        }


def _is_as_it_was(probe: Probe, told: Mapping[str, Probe]) -> bool:
    last = told.get(probe.url)
    return last is not None and schedule.is_whose_it_was(probe, last)
