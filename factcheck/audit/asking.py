"""Asking the world about links: the network, nobody, or the memory; written down as it answers."""

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from factcheck import schedule
from factcheck.audit import ending, sharing, web
from factcheck.audit.pages import Pages
from factcheck.model.probes import Past, Probe
from factcheck.nouns import dataclass
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.storage.history import History

SAVED_AT_ONCE = 16
"""Probes that are written down together: a transaction for each would cost more than they do.
Whoever kills a run that cannot defend itself loses fewer than these, or what came within"""
SAVED_APART = timedelta(milliseconds=50)
"""which lies between two transactions at least: thousands of links end in a second."""
_NEW = Past()
Track = Callable[[Iterator[Probe], int], Iterator[Probe]]
"""Passes probes on and shows how many of how many there were: the face's progress bar."""
Prober = Callable[[list[str]], Iterator[Probe]]
"""Asks the world about addresses."""


@dataclass(frozen=True, slots=True)
class World:
    """Whom to ask."""

    settings: Settings
    """The settings."""
    now: datetime
    """The time of the run, with zone."""
    latest: Mapping[str, Probe]
    """What the history knows."""
    pages: Pages
    """Reads the pages that are cited for a figure."""
    recall: bool = False
    """Ask nobody and believe the history."""
    offline: bool = False
    """Ask nobody."""
    asked: list[str] = field(default_factory=list)
    """Addresses about which somebody was asked."""
    engine: str = ""
    """The cluster that asks, as `scale.engine` returns it; empty: this process."""
    meanwhile: Iterator[None] = iter(())
    """What is done, a step at a time, while answers are awaited."""

    def answers(self, ask: Prober | None, history: "History") -> Prober:
        """Return what answers for the world, written down in the history unless it comes from it.

        ``ask`` stands for the network (the real one if None).
        """
        world = ask or self._world()
        if self.recall:
            return world
        return lambda due: self._noted(world(due), history, self.settings)

    def _world(self) -> Prober:
        if not (self.recall or self.offline):
            return self._by_cluster if self.engine else self._by_itself
        from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)

        known = self.latest if self.recall else {}
        return lambda due: (
            known.get(url) or network.left_alone(url, self.settings.network, self.now)
            for url in due
        )

    def _by_itself(self, due: list[str]) -> Iterator[Probe]:
        return ask_network(due, self.settings, self.latest, self.pages, self.meanwhile)

    def _by_cluster(self, due: list[str]) -> Iterator[Probe]:
        """Let a cluster ask; then ask for those few pages that must be read here."""
        own = [url for url in due if self.pages.lacks(url)]
        others = [url for url in due if not self.pages.lacks(url)]
        if others:
            yield from sharing.ask_cluster(others, self.engine, self.settings.network, self.latest)
        if own:
            yield from self._by_itself(own)

    def _past(self, probe: Probe, history: "History") -> Past:
        """Return the past of a link: none of a new one, nor where it cannot be known any more.

        None either of a good page that is whose it was: what was good then, judged with all that
        came before it, is good now, and most links are such.
        """
        last = self.latest.get(probe.url)
        if last is None or schedule.is_whose_it_was(probe, last):
            return _NEW
        from factcheck.storage.history import GoneError  # noqa: PLC0415 (as below)

        try:
            return history.past(probe)
        except GoneError:
            return Past()

    def _noted(
        self, probes: Iterator[Probe], history: "History", settings: Settings
    ) -> Iterator[Probe]:
        """Pass probes on as their past lets them be judged, written down as they were found."""
        unsaved: list[Probe] = []
        saved = datetime.min.replace(tzinfo=UTC)
        try:
            for probe in probes:
                if probe.verdict in ending.NOT_LOOKED_AT:
                    yield probe
                    continue
                self.asked.append(probe.url)
                same = probe.vantage == settings.vantage  # a copy costs as much as all else here
                unsaved.append(probe if same else replace(probe, vantage=settings.vantage))
                if len(unsaved) >= SAVED_AT_ONCE and probe.at - saved >= SAVED_APART:
                    history.record(unsaved)
                    self.pages.save(history, self.now)
                    unsaved, saved = [], probe.at
                past = self._past(probe, history)
                yield schedule.remembered(probe, past, settings.network)
        finally:
            if unsaved:
                history.record(unsaved)
            self.pages.save(history, self.now)


def by_url(track: Track, probes: Generator[Probe, None, None], total: int) -> dict[str, Probe]:
    """Return all probes by their address, shown to ``track`` as they come."""
    with closing(probes):  # before the history: what is not written down yet goes there
        return {probe.url: probe for probe in track(probes, total)}


def ask_network(
    due: list[str],
    settings: Settings,
    latest: Mapping[str, Probe],
    pages: Pages,
    meanwhile: Iterator[None],
) -> Iterator[Probe]:
    """Yield what the network tells of addresses; pages that are cited are read on the way."""
    from factcheck import network  # noqa: PLC0415 (90 ms that lists and fresh links do without)

    known = {url: probe for url, probe in latest.items() if not pages.lacks(url)}
    with network.open_transport(settings.network) as transport:
        yield from network.probe_all(
            schedule.slowest_first(due, latest),
            settings.network,
            transport,
            web.clock,
            known=known,
            seen=pages.see,
            meanwhile=meanwhile,
        )
        pages.finish(transport)
