"""The run: lanes say when, the transport asks, verdicts say what next. One loop.

What is to be asked next goes before what was answered: pages wait, so that no place stays empty
meanwhile, and are read many at a time, which takes two thirds of the time of one by one: what reads
them is at hand.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from factcheck.model.words import Verdict
from factcheck.network import manners, robots, verdict
from factcheck.network._judgement import Judgement
from factcheck.network._online import Online
from factcheck.network._patience import Patience
from factcheck.network._redirects import FOLLOWED, Way, follow
from factcheck.network._siblings import Sibling
from factcheck.network._unread import Unread
from factcheck.network.jobs import IDLE, NEVER, Fetched, Job, Jobs
from factcheck.network.lanes import Lanes, Pace
from factcheck.network.manners import Manners
from factcheck.network.safety import Admitted, admit
from factcheck.network.sharding import ELSEWHERE
from factcheck.network.transports import Failure, Outcome, Request, Response, Transport
from factcheck.network.verdict import Ask
from factcheck.settings import NetworkSettings

_SLOWEST = 5.0
"""Seconds between two starts beyond which a host is not slowed down for being crowded."""
_READ_FOR = 0.004
"""Seconds for which answers are read between two looks at what has come."""


class Run:
    """One run over one transport."""

    def __init__(  # noqa: PLR0913 (by which rules, by whom, when, asking what, how fast)
        self,
        settings: NetworkSettings,
        transport: Transport,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        *,
        first: Callable[[Job], Ask] = lambda job: verdict.begin(job.asked),
        shape: Callable[[Request], Request] = lambda request: request,
        how: Manners | None = None,
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._now = now
        self._clock = monotonic
        self._question = first
        self._shape = shape
        self._manners = how or manners.manners_for("check", settings)
        self._places = settings.concurrency or transport.concurrency
        self._lanes = Lanes(self._places, self._first_pace)
        self._jobs = Jobs()
        self._closed: set[str] = set()  # lanes that are not to be asked anything new
        self._robots: dict[int, Way] = {}
        self._met: set[str] = set()  # lanes whose robots.txt has been asked for
        self._patience = Patience()
        self._crowded: dict[str, float] = {}  # lane to the time up to which it is one crowd
        self._siblings: dict[str, Sibling] = {}
        self._waiting: dict[str, list[int]] = {}
        self._online = Online(transport, monotonic)
        self._unread = Unread(self._places)

    def fetch(
        self,
        jobs: Iterable[Job],
        more: Callable[[str, bool], Iterable[Job]] = lambda _, __: (),
        until: float = NEVER,
        meanwhile: Iterator[None] = IDLE,
    ) -> Iterator[Fetched]:
        """Carry all jobs out and yield them as they finish; see `probe_all`."""
        self._add(jobs)
        spare = meanwhile is not IDLE
        while self._jobs:
            now = self._clock()
            if now >= until:
                self._stop()
                more, until = (lambda _, __: ()), NEVER
                continue
            given_up = [done for each in self._lanes.start(now) for done in self._begin(each)]
            if given_up:
                yield from given_up
                self._refill(more)
                continue  # what has ended so may have made room
            free = spare and self._lanes.at_rest  # else an empty place would wait for a chore
            outcomes = self._transport.wait(0.0 if free else self._wait(until))
            for ticket, outcome in outcomes:
                if ticket in self._robots:
                    self._read_robots(ticket, outcome)
                else:
                    yield from self._take(ticket, outcome)
            if free and not outcomes:
                spare = next(meanwhile, self) is not self
            yield from self._read_due()
            self._refill(more)

    def _wait(self, until: float) -> float | None:
        """Return the seconds for which there is nothing to do but to wait, None for any time."""
        at = self._lanes.next_time()
        at = self._unread.due if at is None else min(at, self._unread.due)
        return None if at == NEVER else max(0.0, min(at, until) - self._clock())

    def _add(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            self._lanes.add(job.asked.lane, self._jobs.add(job))
            if self._manners.crawl_delay:
                self._meet(job.asked, -NEVER)

    def _refill(self, more: Callable[[str, bool], Iterable[Job]]) -> None:
        """Take further jobs for the hosts that have none left."""
        for lane in self._jobs.dry():
            self._add(more(lane, lane not in self._closed))

    def _stop(self) -> None:
        """Forget all that has not been begun."""
        for lane in self._jobs.waiting():
            for ticket in self._lanes.drain(lane):
                if ticket not in self._jobs:
                    del self._robots[ticket]
                elif self._jobs[ticket].ask is None:
                    self._jobs.pop(ticket)
                else:
                    self._lanes.again(lane, ticket, self._clock())

    def _begin(self, ticket: int) -> list[Fetched]:
        if ticket in self._robots:
            way = self._robots[ticket]
            request = manners.request(way.asked.url, way.cookie, self._settings)
            most = robots.MAX_BYTES
            self._transport.start(ticket, replace(request, max_body=most, max_other=most))
            return []
        job = self._jobs[ticket]
        if job.ask is None:
            job.ask = self._question(job)
        way = job.ask.way
        if self._patience.has_given_up(way.asked.lane):
            self._lanes.done(way.asked.lane, self._clock())
            return self._leave(ticket)
        request = manners.request(way.asked.url, way.cookie, self._settings)
        self._transport.start(ticket, self._shape(verdict.worded(job.ask, request)))
        return []

    def _leave(self, ticket: int) -> list[Fetched]:
        """Finish a fetch without asking, at a host that the run has lost patience with."""
        job = self._jobs[ticket]
        ask = job.ask = job.ask or self._question(job)
        asked = ask.way.asked
        left = self._patience.verdict(asked.lane, asked.host, asked=ask.retried > 0)
        return self._finish(ticket, verdict.settled(ask, Judgement(*left, ask.way)))

    def _take(self, ticket: int, outcome: Outcome) -> list[Fetched]:
        """Take an outcome in: its place is free from here on; an answer may be read later."""
        job = self._jobs[ticket]
        ask = job.ask = job.ask or self._question(job)
        lane, now = ask.way.asked.lane, self._clock()
        job.took += 0.0 if ask.doubt else outcome.took
        self._lanes.done(lane, now, outcome.took)
        if isinstance(outcome, Failure) or outcome.fault or manners.crowded(outcome):
            return self._judge(ticket, ask, outcome)  # which may be to be asked less from now on
        self._patience.hear(lane, outcome, final=False)
        if outcome.status in FOLLOWED:
            return self._go_on(ticket, ask, verdict.step(ask, outcome, self._settings, self._now()))
        self._unread.put(ticket, outcome, now)
        return []

    def _read_due(self) -> Iterator[Fetched]:
        """Read answers once the oldest has waited for long enough, or nothing else can come."""
        now = self._clock()
        if self._unread.due > now and not self._lanes.idle:
            return
        while self._unread and (self._unread.is_too_much or self._clock() < now + _READ_FOR):
            yield from self._read()

    def _read(self) -> list[Fetched]:
        """Read the answer that has waited for longest."""
        ticket, answer = self._unread.take()
        job = self._jobs[ticket]
        ask = job.ask or self._question(job)
        return self._go_on(ticket, ask, verdict.step(ask, answer, self._settings, self._now()))

    def _judge(self, ticket: int, ask: Ask, outcome: Outcome) -> list[Fetched]:
        """Judge an outcome that says something of its host, too."""
        lane = ask.way.asked.lane
        after: Ask | Judgement
        offline = self._online.explains(outcome)
        if offline:
            found = Judgement(Verdict.UNCHECKED, "offline", None, ask.way)
            after = verdict.settled(ask, found)
        else:
            after = verdict.step(ask, outcome, self._settings, self._now())
        final = isinstance(after, Judgement) and not offline
        left = self._left_alone(lane) if self._patience.hear(lane, outcome, final=final) else []
        if manners.crowded(outcome):
            self._calm(lane, after.wait if isinstance(after, Ask) else 0.0)
        return self._go_on(ticket, ask, after) + left

    def _go_on(self, ticket: int, ask: Ask, after: Ask | Judgement) -> list[Fetched]:
        """Ask what follows, or finish."""
        if isinstance(after, Judgement):
            return self._finish(ticket, after)
        beside = after.doubt is not None and ask.doubt is None
        self._jobs[ticket].ask = after
        if not beside or self._first(ticket, after.way.asked.url):
            self._again(ticket, after)
        elif after.way.asked.url in self._siblings:
            sibling = self._siblings[after.way.asked.url]
            return self._finish(ticket, verdict.decided(after, sibling))
        return []

    def _left_alone(self, lane: str) -> list[Fetched]:
        """Finish what waits at a host that is not to be asked again; what has begun may go on."""
        self._closed.add(lane)
        silent = self._patience.has_given_up(lane)
        done: list[Fetched] = []
        for ticket in self._lanes.drain(lane):
            if ticket in self._jobs and (silent or self._jobs[ticket].ask is None):
                done += self._leave(ticket)
            else:
                self._lanes.again(lane, ticket, self._clock())
        return done

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
        done = [Fetched(job.cited, found, job.took)]
        if job.ask is None or job.ask.doubt is None or found.sibling is None:
            return done
        beside = job.ask.doubt.beside.url
        self._siblings[beside] = found.sibling
        for other in self._waiting.pop(beside, []):
            if other != ticket:
                waited = self._jobs.pop(other)
                if waited.ask is not None:
                    its = verdict.decided(waited.ask, found.sibling)
                    done.append(Fetched(waited.cited, its, waited.took))
        return done

    def _again(self, ticket: int, ask: Ask) -> None:
        at = self._clock() + ask.wait
        self._lanes.again(ask.way.asked.lane, ticket, at)
        if self._manners.crawl_delay:
            self._meet(ask.way.asked, at)

    def _calm(self, lane: str, wait: float) -> None:
        """Ask who says "too often" half as much from here on, and not before ``wait`` is over."""
        now = self._clock()
        if now >= self._crowded.get(lane, now):
            # What was under way together is answered so together: that is one sign, not six.
            self._lanes.slow(lane, self._settings.retry_wait / 10, _SLOWEST)
        self._crowded[lane] = max(now + wait, self._crowded.get(lane, now))
        self._lanes.hold(lane, now + wait)

    def _first_pace(self, lane: str) -> Pace:
        """Return the pace at a lane; one at a time until its robots.txt has been read."""
        pace = self._manners.at(lane)
        return Pace(1, pace.spacing) if self._manners.crawl_delay else pace

    def _meet(self, asked: Admitted, at: float) -> None:
        """Ask a host for its robots.txt before all else, unless that was done."""
        if asked.lane in self._met:
            return
        self._met.add(asked.lane)
        found = admit(robots.address(asked), allow_private=self._settings.allow_private)
        if isinstance(found, Admitted):
            ticket = self._jobs.ticket()
            self._robots[ticket] = Way(found, found)
            self._lanes.again(asked.lane, ticket, at)

    def _read_robots(self, ticket: int, outcome: Outcome) -> None:
        way = self._robots.pop(ticket)
        lane = way.asked.lane
        self._lanes.done(lane, self._clock(), outcome.took)
        if isinstance(outcome, Failure) and outcome.reason == ELSEWHERE:
            self._met.discard(lane)  # it was not asked: it is, should the host be free later
            return
        if isinstance(outcome, Response) and outcome.status in FOLLOWED:
            private = self._settings.allow_private
            after = follow(way, outcome, robots.MAX_HOPS, allow_private=private)
            # What another host asks for is that host's; it is kept where that host is asked.
            if isinstance(after, Way) and after.asked.lane == lane:
                self._robots[ticket] = after
                self._lanes.again(lane, ticket, self._clock())
                return
        pace = self._manners.at(lane)
        self._lanes.repace(lane, Pace(pace.limit, max(pace.spacing, robots.delay(outcome))))
