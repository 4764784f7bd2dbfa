"""What a run carries: fetches, and who wants them. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from factcheck.model.records import Probe
from factcheck.network import verdict
from factcheck.network._judgement import Judgement
from factcheck.network.safety import Admitted, Refused, admit, spelled
from factcheck.network.verdict import Ask
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

NEVER = float("inf")
"""A time that does not come."""
IDLE: Iterator[None] = iter(())
"""Nothing to be done while answers are awaited."""
Further = Callable[[str, bool], Iterable[str]]
"""Gives more addresses to probe once all of a lane are done, of that lane or of any other. It is
told the lane, and whether its host may be asked on in this run."""


@dataclass(slots=True)
class Job:
    """One fetch, and everybody who wants it. There may be very many that wait: they are small."""

    asked: Admitted
    """The address."""
    cited: tuple[str, ...] = ()
    """How it is cited: these differ in spelling or fragment."""
    ask: Ask | None = None
    """What to ask next; None before the first question."""
    took: float = 0.0
    """Seconds spent so far, waits left out."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A finished fetch."""

    cited: tuple[str, ...]
    """Addresses as cited that it answers."""
    found: Judgement
    """What was found."""
    took: float
    """Seconds, waits between retries left out."""


class Jobs:
    """The fetches of a run that are not done, by ticket, and how many each lane has left."""

    def __init__(self) -> None:
        self._jobs: dict[int, Job] = {}
        self._left: Counter[str] = Counter()
        self._dry: list[str] = []
        self._tickets = 0

    def __bool__(self) -> bool:
        return bool(self._jobs)

    def __contains__(self, ticket: int) -> bool:
        return ticket in self._jobs

    def __getitem__(self, ticket: int) -> Job:
        return self._jobs[ticket]

    def ticket(self) -> int:
        """Return a number that no fetch has had."""
        self._tickets += 1
        return self._tickets - 1

    def add(self, job: Job) -> int:
        """Take a fetch in and return its ticket."""
        ticket = self.ticket()
        self._jobs[ticket] = job
        self._left[job.asked.lane] += 1
        return ticket

    def pop(self, ticket: int) -> Job:
        """Take a fetch out."""
        job = self._jobs.pop(ticket)
        lane = job.asked.lane
        self._left[lane] -= 1
        if not self._left[lane]:
            del self._left[lane]
            self._dry.append(lane)
        return job

    def dry(self) -> list[str]:
        """Return the lanes that have none left since this was asked last."""
        lanes, self._dry = self._dry, []
        return lanes

    def waiting(self) -> set[str]:
        """Return the lanes of fetches that have not been begun."""
        return {job.asked.lane for job in self._jobs.values() if job.ask is None}


def jobs_for(
    urls: Iterable[str], settings: NetworkSettings, now: Callable[[], datetime]
) -> tuple[list[Probe], list[Job]]:
    """Return what is known of addresses that may not be asked, and one fetch for all others.

    Addresses that differ only in their fragment, or in how they escape the same signs, share one.
    """
    jobs: dict[str, Job] = {}
    refused = []
    for url in dict.fromkeys(urls):
        admitted = admit(url, allow_private=settings.allow_private)
        if isinstance(admitted, Refused):
            refused.append(verdict.refusal(url, admitted, now()))
            continue
        same = spelled(admitted.url)
        job = jobs.get(same)
        if job is None:
            job = jobs[same] = Job(admitted)
        job.cited = (*job.cited, url)
    return refused, list(jobs.values())
