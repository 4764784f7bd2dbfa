"""The run: lanes say when, the transport asks, verdicts say what next. One loop."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.network import manners, verdict
from factcheck.network._judgement import Judgement
from factcheck.network._siblings import Sibling
from factcheck.network.lanes import Lanes
from factcheck.network.safety import Refused, admit, is_public
from factcheck.network.transports import Failure, Outcome, Request, Response, Transport
from factcheck.network.verdict import Ask
from factcheck.settings import NetworkSettings

CONTROL_NAMES = ("example.com", "www.iana.org", "www.wikipedia.org")
"""Names that have existed for decades: if none of them resolves, it is we who are offline."""
_NOTHING: Mapping[str, Probe] = MappingProxyType({})
_TRUSTED = 10.0  # seconds for which "there is a network" is believed: networks go away in a run
_SILENT = 2
"""Connections in a row that a host lets time out before it is given up for the run."""
_OFFLINE_SIGNS = frozenset({"dns-no-such-host", "dns-no-answer", "network-unreachable"})


@dataclass(slots=True)
class Job:
    """One fetch, and everybody who wants it."""

    ask: Ask
    """What to ask next."""
    cited: list[tuple[str, str | None]] = field(default_factory=list)
    """Addresses as cited, each with its fragment."""
    took: float = 0.0
    """Seconds spent so far, waits left out."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A finished fetch."""

    cited: tuple[tuple[str, str | None], ...]
    """Addresses as cited that it answers, each with its fragment."""
    found: Judgement
    """What was found."""
    took: float
    """Seconds, waits between retries left out."""


def probe_all(  # noqa: PLR0913 (what, under which rules, by whom, when, known what)
    urls: Iterable[str],
    settings: NetworkSettings,
    transport: Transport,
    now: Callable[[], datetime],
    monotonic: Callable[[], float] = time.monotonic,
    *,
    known: Mapping[str, Probe] = _NOTHING,
    seed: str = "",
) -> Iterator[Probe]:
    """Probe links and yield one `Probe` for each distinct URL, as they finish.

    URLs that differ only in their fragment share one fetch. ``now`` gives the time of day with
    zone, ``monotonic`` the seconds by which is waited. Without a network (no control name
    resolves) a host that cannot be found is ``unchecked`` with reason ``offline``, never dead.
    ``known`` is what earlier runs found: pages known to be good are asked for only if they have
    changed. ``seed`` makes the addresses that are made up beside doubtful pages.
    Nothing that a server does raises.
    """
    jobs: dict[str, Job] = {}
    for url in dict.fromkeys(urls):
        admitted = admit(url, allow_private=settings.allow_private)
        if isinstance(admitted, Refused):
            yield verdict.refusal(url, admitted, now())
            continue
        job = jobs.setdefault(admitted.url, Job(verdict.begin(admitted, seed=seed)))
        job.cited.append((url, admitted.fragment))
    if not jobs:
        return  # so no library is loaded for nothing
    for job in jobs.values():
        job.ask = verdict.conditional(job.ask, job.cited, known, settings)
    run = Run(settings, transport, now, monotonic)
    for done in run.fetch(jobs.values()):
        at = now()
        for url, fragment in done.cited:
            private = settings.allow_private
            yield verdict.probe(url, fragment, done.found, at, done.took, private=private)


class Run:
    """One run over one transport."""

    def __init__(
        self,
        settings: NetworkSettings,
        transport: Transport,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        shape: Callable[[Request], Request] = lambda request: request,
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._now = now
        self._clock = monotonic
        self._shape = shape
        most = settings.concurrency or transport.concurrency
        self._lanes = Lanes(most, settings.per_host, settings.spacing)
        self._jobs: dict[int, Job] = {}
        self._silent: Counter[str] = Counter()  # time-outs in a row, by lane
        self._given_up: set[str] = set()
        self._siblings: dict[str, Sibling] = {}
        self._waiting: dict[str, list[int]] = {}
        self._online = True
        self._online_until = float("-inf")

    def fetch(self, jobs: Iterable[Job]) -> Iterator[Fetched]:
        """Carry all jobs out and yield them as they finish."""
        for ticket, job in enumerate(jobs):
            self._jobs[ticket] = job
            self._lanes.add(job.ask.way.asked.lane, ticket)
        while self._jobs:
            started = self._lanes.start(self._clock())
            given_up = [done for ticket in started for done in self._begin(ticket)]
            if given_up:
                yield from given_up
                continue  # what has ended so may have made room
            at = self._lanes.next_time()
            wait = None if at is None else max(0.0, at - self._clock())
            for ticket, outcome in self._transport.wait(wait):
                yield from self._end(ticket, outcome)

    def _begin(self, ticket: int) -> list[Fetched]:
        ask = self._jobs[ticket].ask
        way = ask.way
        if way.asked.lane in self._given_up:
            self._lanes.done(way.asked.lane)
            detail = f"{way.asked.host} let connections time out, and was not asked again."
            found = Judgement(Verdict.UNREACHABLE, "connect-timeout", detail, way)
            return self._finish(ticket, verdict.settled(ask, found))
        request = manners.request(way.asked.url, way.cookie, self._settings)
        self._transport.start(ticket, self._shape(verdict.worded(ask, request)))
        return []

    def _end(self, ticket: int, outcome: Outcome) -> list[Fetched]:
        job = self._jobs[ticket]
        lane = job.ask.way.asked.lane
        job.took += 0.0 if job.ask.doubt else outcome.took
        self._lanes.done(lane)
        self._listen(lane, outcome)
        found = self._offline(job.ask, outcome)
        after = (verdict.settled(job.ask, found) if found else None) or verdict.step(
            job.ask, outcome, self._settings, self._now()
        )
        if isinstance(after, Judgement):
            return self._finish(ticket, after)
        beside = after.doubt is not None and job.ask.doubt is None
        job.ask = after
        if not beside or self._first(ticket, after.way.asked.url):
            self._again(ticket, lane, after)
        elif after.way.asked.url in self._siblings:
            sibling = self._siblings[after.way.asked.url]
            return self._finish(ticket, verdict.decided(after, sibling))
        return []

    def _first(self, ticket: int, beside: str) -> bool:
        """Tell whether the made-up address ``beside`` is to be asked; else note who waits."""
        if beside in self._siblings:
            return False
        first = beside not in self._waiting
        self._waiting.setdefault(beside, []).append(ticket)
        return first

    def _finish(self, ticket: int, found: Judgement) -> list[Fetched]:
        """Return the finished fetch, and those that waited for the same made-up address."""
        job = self._jobs.pop(ticket)
        done = [Fetched(tuple(job.cited), found, job.took)]
        if job.ask.doubt is None or found.sibling is None:
            return done
        beside = job.ask.doubt.beside.url
        self._siblings[beside] = found.sibling
        for other in self._waiting.pop(beside, []):
            if other != ticket:
                waited = self._jobs.pop(other)
                its = verdict.decided(waited.ask, found.sibling)
                done.append(Fetched(tuple(waited.cited), its, waited.took))
        return done

    def _listen(self, lane: str, outcome: Outcome) -> None:
        """Give a host up that swallows connections: each costs seconds, and links may be many."""
        if isinstance(outcome, Response):
            self._silent[lane] = 0
        elif outcome.reason == "connect-timeout":
            self._silent[lane] += 1
            if self._silent[lane] >= _SILENT:
                self._given_up.add(lane)
                self._lanes.release(lane)

    def _again(self, ticket: int, lane: str, ask: Ask) -> None:
        at = self._clock() + ask.wait
        if ask.crowded:
            # Who says "too often" is asked half as much from here on, and not before then.
            self._lanes.slow(lane, min(1.0, self._settings.retry_wait))
            self._lanes.hold(lane, at)
        self._lanes.again(ask.way.asked.lane, ticket, at)

    def _offline(self, ask: Ask, outcome: Outcome) -> Judgement | None:
        """Return the verdict on a host that was not found for want of a network, else None."""
        if not isinstance(outcome, Failure) or outcome.reason not in _OFFLINE_SIGNS:
            return None
        if self._is_online():
            return None
        return Judgement(Verdict.UNCHECKED, "offline", None, ask.way)

    def _is_online(self) -> bool:
        """Ask for the control names: no more often than needed, and never again once offline."""
        if self._online and self._clock() >= self._online_until:
            self._online = any(self._resolves(name) for name in CONTROL_NAMES)
            self._online_until = self._clock() + _TRUSTED
        return self._online

    def _resolves(self, name: str) -> bool:
        try:
            return any(is_public(address) for address in self._transport.resolve(name, 443))
        except OSError:
            return False
