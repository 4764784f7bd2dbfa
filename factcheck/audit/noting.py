"""What an audit finds out, written down as it comes."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from factcheck.audit.feeding import Feed
from factcheck.audit.standing import Memory
from factcheck.model.probes import Probe
from factcheck.model.words import GIVEN_UP, Verdict
from factcheck.network import ELSEWHERE
from factcheck.nouns import dataclass
from factcheck.storage.history import GoneError, History
from factcheck.storage.night import Night, Seen

SAVED_APART = timedelta(milliseconds=20)
"""Time after a writing from which on a probe is written at once. Thousands may end in a second,
and a writing for each would cost more than they do: within that time"""
SAVED_AT_ONCE = 16
"""of them are written together. Whoever kills the run loses fewer than these that were judged."""


@dataclass(slots=True)
class Tally:
    """What a run has done."""

    asked: int = 0
    """Links that were asked about."""
    offline: int = 0
    """Links that could not be asked about for want of a network."""


@dataclass(frozen=True, slots=True)
class Notes:
    """Where what is found is written down."""

    night: Night
    """The tables of the run."""
    history: History
    """What outlives it."""
    memory: Memory
    """Tells what becomes of a link."""
    feed: Feed
    """Gives the links, and wants to know which are written down."""
    vantage: str
    """From where is asked."""
    tally: Tally
    """What the run has done."""

    def of(self, probes: Iterator[Probe]) -> Generator[Probe, None, None]:
        """Pass probes on, written down."""
        unsaved: list[Probe] = []
        saved = datetime.min.replace(tzinfo=UTC)
        try:
            for probe in probes:
                if self._is_news(probe):
                    same = probe.vantage == self.vantage  # as where none is named: no copy is due
                    unsaved.append(probe if same else replace(probe, vantage=self.vantage))
                    if len(unsaved) >= SAVED_AT_ONCE or probe.at - saved >= SAVED_APART:
                        batch, unsaved, saved = unsaved, [], probe.at
                        self._write(batch)
                if probe.reason != ELSEWHERE:
                    yield probe
        finally:
            if unsaved:
                self._write(unsaved)
            self.feed.written(())

    def _is_news(self, probe: Probe) -> bool:
        """Tell whether a probe says anything of its link that is to be remembered."""
        if probe.reason == "offline":
            self.tally.offline += 1
            self.feed.end()
        elif probe.verdict is Verdict.UNCHECKED:  # a private address: it is refused every time
            self.night.stand([Seen(probe.url, probe.verdict.value, probe.reason)])
            self.night.done([probe.url])
        elif probe.reason == ELSEWHERE:
            self.feed.defer(probe.url)
        elif probe.reason != GIVEN_UP:  # else its host was given up, and it stays due
            return True
        self.feed.forget(probe.url)
        return False

    def _write(self, probes: list[Probe]) -> None:
        self.history.record(probes)
        self.tally.asked += len(probes)
        with suppress(GoneError):  # then they are the next audit's news
            stands = self.memory.after(probes, self.feed.known)
            self.night.stand([self.memory.seen(url, stand) for url, stand in stands.items()])
        urls = [each.url for each in probes]
        self.night.done(urls)
        self.feed.written(urls)
